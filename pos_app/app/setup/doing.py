"""What each order of the set-up's window leads to. Everything that may take its time runs in a thread of its own."""

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.app import key_keeping
from pos_app.app.relay import Relay
from pos_app.app.setup import keys
from pos_app.app.setup.work import Work
from pos_app.receipts.fonts import Fonts
from pos_app.runtime.device_threads import ScannerThread
from pos_app.settings.editing import Changes, save
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.printer_records import PrinterSettings
from pos_app.settings.records import ScannerSettings, Settings
from pos_app.settings.secrets import KeyProblem
from pos_app.settings.signing_key import signing_key
from pos_app.settings.vault_errors import VaultProblem
from pos_app.ui.setup import orders

if TYPE_CHECKING:
    from pos_app.devices.serial_scanner import ScannerEvent


class Doing:
    """Made in the GUI thread, with `Relay` as the way back into it."""

    def __init__(self, file: Path, relay: Relay, fonts: Fonts, access: VaultAccess) -> None:
        self._file, self._relay, self._fonts, self._access = file, relay, fonts, access
        self._work = Work(relay)
        self._scanner: ScannerThread | None = None

    def take(self, order: orders.Order) -> None:
        """Begin what was ordered; what leaves the set-up is not for here."""
        match order:
            case orders.MakeKeys(in_file=True):
                self._work.begin(partial(keys.pair_in_file, self._file.absolute().parent))
            case orders.MakeKeys(settings=settings):
                self._work.begin(partial(keys.pair_in_vault, settings, self._access))
            case orders.UseKeyFile(file=key_file):
                self._work.begin(partial(keys.pair_from_file, key_file))
            case orders.TryAccount(settings=settings):
                self._work.begin(partial(tried, settings, self._access))
            case orders.PrintTrial(printer=printer):
                self._work.begin(partial(printed, printer, self._fonts))
            case orders.FindPorts():
                self._work.begin(ports)
            case orders.ListenTo(port=port):
                self._listen_to(port)
            case orders.Save(changes=changes):
                self._work.begin(partial(saved, self._file, changes))

    def stop(self) -> None:
        """Leave the scanner's port to the till."""
        self._listen_to("")

    def _listen_to(self, port: str) -> None:
        if self._scanner is not None:
            self._scanner.stop()
            self._scanner = None
        if port:
            from pos_app.devices.serial_scanner import SerialScanner

            reader = SerialScanner(port, ScannerSettings().baud, self._heard)
            self._scanner = ScannerThread(reader.run, reader.stop)
            self._scanner.start()

    def _heard(self, event: "ScannerEvent") -> None:
        """In the scanner's thread."""
        self._relay.bring("finished", _told(event))


def tried(settings: Settings, access: VaultAccess) -> orders.Result:
    """Ask AlphaPay. A pair in the vault that it takes is marked there as confirmed."""
    try:
        if settings.alphapay.private_key_vault:
            kept = key_keeping.kept_keys(settings, access)
            answer = key_keeping.confirm(settings, kept, kept.ledger.current)
        else:
            answer = key_keeping.try_key(settings, signing_key(settings, os.environ, access))
    except (KeyProblem, VaultProblem) as problem:
        return orders.AccountNotTried(str(problem))
    return orders.AccountTried(answer)


def printed(printer: PrinterSettings, fonts: Fonts) -> orders.Result:
    """Print the test slip."""
    from pos_app.app.printer_trial import print_test_slip

    return orders.PrinterTested(*print_test_slip(printer, fonts))


def ports() -> orders.Result:
    """The serial ports of this machine."""
    from serial.tools.list_ports import comports

    return orders.PortsFound(tuple(sorted(port.device for port in comports())))


def saved(file: Path, changes: Changes) -> orders.Result:
    """Begin the settings file. One that came meanwhile is left alone."""
    if file.exists():
        return orders.NotSaved(why=f"{file} is there already")
    try:
        save(file, changes)
    except SettingsError as error:
        return orders.NotSaved(mistakes=error.mistakes)
    except OSError as error:
        return orders.NotSaved(why=f"{file}: {error.strerror or error}")
    return orders.Saved()


def _told(event: "ScannerEvent") -> orders.Result:
    from pos_app.devices.framing import Code, Spoilt
    from pos_app.devices.serial_scanner import Connected

    if isinstance(event, Code):
        return orders.Scanned(len(event.text))
    if isinstance(event, Spoilt):
        return orders.ScanSpoilt()
    if isinstance(event, Connected):
        return orders.PortState(open=True)
    return orders.PortState(open=False, why=event.detail)
