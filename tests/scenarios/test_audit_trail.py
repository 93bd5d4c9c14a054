"""What people did beside selling stands in the chain of events, and `pos-app export --what audit` tells it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.app.export import main
from pos_app.app.printing import print_now
from pos_app.app.windows import RESOURCES
from pos_app.protocol.messages import DropApproval, OpenDrawer, RemovePerson
from pos_app.protocol.screen_terms import PrinterState, Stage
from pos_app.receipts.fonts import load_fonts
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import PeopleSettings, TillSettings
from pos_app.simulator.simulator import Simulator
from tests.kills.printer import Printer
from tests.scenarios.conftest import OpenStaffedShop
from tests.scenarios.staffed import IN_THE_DRAWER, PINS, WRONG_PIN, StaffedShop

TOLD = ("by", "asked_by", "why", "deed", "needed", "reason", "z_number", "keys", "cause", "approval")
"""What is looked at of an event; the rest are ids."""


@pytest.fixture
def equipment(qapp: QApplication, tmp_path: Path) -> Any:
    """The settings of a till with a receipt printer and a drawer on it."""
    with Printer() as printer:
        paper = PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=printer.port)
        till = TillSettings(
            id="T01", store="Maple Tea", cashier="", data_directory=tmp_path / "till", drawer=True
        )
        yield {"printer": paper, "print_now": print_now(paper, load_fonts(RESOURCES)), "till": till}


def exported(shop: StaffedShop, folder: Path) -> list[dict[str, Any]]:
    """The audit trail of a till's journal, oldest first."""
    file = folder / "audit.jsonl"
    data = str(shop.settings.data_directory())
    assert main(["--data", data, "--what", "audit", "--format", "jsonl", "--output", str(file)]) == 0
    text = file.read_text(encoding="utf-8")
    assert not any(re.search(rf"\b{pin}\b", text) for pin in (*PINS.values(), WRONG_PIN))
    return [json.loads(line) for line in text.splitlines()]


def in_short(line: dict[str, Any]) -> tuple[Any, ...]:
    """What happened, to whom, and what it says of it."""
    event = line["event"]
    return event["type"], line["person"], *(event[name] for name in TOLD if event.get(name))


def test_a_day_of_people_is_told_by_the_exported_audit_trail(
    open_staffed: OpenStaffedShop, alphapay: Simulator, equipment: dict[str, Any], tmp_path: Path
) -> None:
    shop = open_staffed(**equipment)
    shop.sign_in("Casey", WRONG_PIN)
    shop.comes("Casey")
    shop.open_shift(IN_THE_DRAWER)
    a_paid_sale_is_printed(shop, alphapay)
    shop.reprint()
    shop.do(OpenDrawer, reason="change")
    shop.do(DropApproval, ask_id=shop.asked.ask_id)
    shop.do(OpenDrawer, reason="change")
    shop.approve("Sam", WRONG_PIN)
    shop.approve("Sam")
    shop.refund(shop.sale.amount.minor)
    shop.approve("Olivia")
    shop.refunds_end()
    shop.comes("Olivia")
    shop.do(RemovePerson, person_id=shop.person_id("Casey"))
    shop.z_report(counted=IN_THE_DRAWER)
    shop.lock()
    shop.close()
    again = open_staffed(**equipment, people=PeopleSettings(refund_limit=100))
    told = [in_short(line) for line in exported(again, tmp_path)]
    assert [line for line in told if line[0] not in {"PersonAdded", "PinSet"}] == [
        ("SignInRefused", "Casey", "WRONG_PIN"),
        ("SignedIn", "Casey"),
        ("ShiftOpened", ""),
        ("Reprinted", "", "Casey"),
        ("DeedRefused", "", "Casey", "OpenDrawer", "DRAWER"),
        ("SignInRefused", "Sam", "WRONG_PIN", True),
        ("ApprovalGiven", "Sam", "Casey", "OpenDrawer"),
        ("DrawerOpened", "", "Casey", "change"),
        ("ApprovalGiven", "Olivia", "Casey", "RefundPayment"),
        ("SignedOut", "Casey", "ANOTHER"),
        ("SignedIn", "Olivia"),
        ("PersonRemoved", "Casey", "Olivia"),
        ("ShiftClosed", ""),
        ("SignedOut", "Olivia", "KEY"),
        ("SettingsChanged", "", ["people.refund_limit"]),
    ]


def a_paid_sale_is_printed(shop: StaffedShop, alphapay: Simulator) -> None:
    shop.scan(alphapay.control.mint(), 8000)
    shop.sees(Stage.PAID, pace=0)
    shop.until(lambda view: view.printer.state is PrinterState.PRINTED, pace=0)
