"""A keeper of settings with a file in memory, and pictures of the settings room."""

from collections.abc import Iterator
from pathlib import Path

from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import TillView
from pos_app.settings.kinds import Changes
from pos_app.ui.cashier.settings_keeping import Bundled, DoctorLine, Examined, Health, OnFile, Saved, Tested
from tests.ui.people_samples import WEI, signed_in

VALUES = {
    "merchant.name": "Maple Tea House",
    "merchant.address": ["88 Spadina Ave", "Toronto ON  M5V 2J4"],
    "alphapay.merchant_code": "CXVJIU",
    "alphapay.private_key_file": "alphapay-private.pem",
    "alphapay.alphapay_public_key": "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A",
    "till.id": "T01",
    "printer.kind": "network",
    "printer.host": "192.168.1.60",
}
LINES = (
    DoctorLine(Health.OK, "Settings", "{file} holds no mistake.", "", {"file": "shop.toml"}),
    DoctorLine(
        Health.FAILED,
        "Printer",
        "Nothing answers at {place}.",
        "Switch it on, and compare its address with printer.host.",
        {"place": "192.168.1.60 port 9100"},
    ),
    DoctorLine(Health.WARNING, "Disk space", "{free} MB are free.", "Make room.", {"free": 400}),
    DoctorLine(Health.NOT_USED, "Scanner", "No serial scanner is set.", "", {}),
)


class SampleKeeping:
    """Keeps what it was told to save; `saved` answers."""

    def __init__(self, saved: Saved | None = None) -> None:
        self.changes: list[Changes] = []
        self._saved = saved or Saved()

    def read(self) -> OnFile:
        return OnFile(VALUES, "shop.toml")

    def save(self, changes: Changes) -> Saved:
        self.changes.append(changes)
        return self._saved

    def examine(self) -> Examined:
        return Examined(LINES)

    def bundle(self) -> Bundled:
        return Bundled(Path("Documents") / "pos-app-support-T01.zip")

    def test_printer(self) -> Tested:
        return Tested(PrinterState.PAPER_OUT)


def settings_pictures() -> Iterator[tuple[str, TillView, str]]:
    """Name, view, and the keys that are pressed on it."""
    owner = signed_in(WEI)
    yield "settings", owner, "F8"
    yield "settings_alphapay", owner, "F8 Right"
    yield "settings_closed", owner, "F8 Right Enter"
    yield "settings_choice", owner, "F8 Left Left Left Left Enter"
    yield "settings_changed", owner, "F8 Left Left Left Left Enter 3 Escape"
    yield "settings_wrong", owner, "F8 Left Left Left Left Down Down Enter x"
    yield "settings_lines", owner, "F8 Down Enter"
    yield "settings_doctor", owner, "F8 F5 F8"
