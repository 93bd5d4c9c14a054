"""What each kind of printer needs in the file, and what is said where it is missing or does not fit."""

import sys

import pytest

from pos_app.settings.load import examine
from pos_app.settings.printer_records import PrinterKind
from tests.settings.conftest import Write


def told(write: Write, printer: str, more: str = "") -> dict[str, str]:
    """What is wrong with the keys of these sections."""
    examined = examine(write(f"[printer]\n{printer}\n{more}"))
    return {
        mistake.key: mistake.what
        for mistake in examined.mistakes
        if mistake.key.startswith(("printer", "till.d"))
    }


RIGHT = {
    PrinterKind.NONE: "",
    PrinterKind.NETWORK: 'host = "192.168.1.60"',
    PrinterKind.SERIAL: 'serial_port = "/dev/ttyS0"\nbaud = 19200\nhandshake = "rts/cts"',
    PrinterKind.USB: 'device = "/dev/usb/lp0"',
    PrinterKind.QUEUE: 'queue = "Receipts"',
    PrinterKind.SYSTEM: 'queue = "Office A4"',
    PrinterKind.PDF: 'folder = "receipts"',
}


@pytest.mark.parametrize("kind", PrinterKind)
def test_each_kind_is_complete_with_its_own_keys(write: Write, kind: PrinterKind) -> None:
    if kind is PrinterKind.USB and sys.platform != "linux":
        pytest.skip("told as a mistake here")
    assert told(write, f'kind = "{kind}"\n{RIGHT[kind]}') == {}


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("network", "printer.host"),
        ("serial", "printer.serial_port"),
        ("usb", "printer.device"),
        ("queue", "printer.queue"),
        ("system", "printer.queue"),
        ("pdf", "printer.folder"),
    ],
)
def test_what_a_kind_needs_and_has_not_is_told(write: Write, kind: str, key: str) -> None:
    assert told(write, f'kind = "{kind}"')[key].startswith("is missing")


@pytest.mark.parametrize(
    ("line", "key", "what"),
    [
        ("baud = 1200", "printer.baud", "must be one of 9600, 19200, 38400, 57600, 115200"),
        ('handshake = "dtr"', "printer.handshake", 'must be one of "none", "rts/cts", "xon/xoff"'),
        ("width_dots = 500", "printer.width_dots", "must be one of 384, 512, 576"),
        ("copies = 3", "printer.copies", "must be from 1 to 2"),
        ('text_mode = "yes"', "printer.text_mode", 'must be one of "auto", "always", "never"'),
        ('code_page = "utf-8"', "printer.code_page", "must be one of"),
    ],
)
def test_a_value_that_no_printer_has_is_told(write: Write, line: str, key: str, what: str) -> None:
    assert what in told(write, line)[key]


def test_printer_and_scanner_cannot_share_a_port(write: Write) -> None:
    printer = 'kind = "serial"\nserial_port = "/dev/ttyS0"'
    assert (
        "scanner's port"
        in told(write, printer, '[scanner]\nserial_port = "/dev/ttyS0"')["printer.serial_port"]
    )
    assert told(write, printer, '[scanner]\nserial_port = "/dev/ttyS1"') == {}


@pytest.mark.parametrize("kind", PrinterKind)
def test_a_drawer_hangs_only_on_a_printer_that_the_till_commands_itself(
    write: Write, kind: PrinterKind
) -> None:
    mistakes = told(write, f'kind = "{kind}"\n{RIGHT[kind]}', "[till]\ndrawer = true")
    can = kind in {PrinterKind.NETWORK, PrinterKind.SERIAL, PrinterKind.USB, PrinterKind.QUEUE}
    assert ("till.drawer" not in mistakes) is can
