"""Printer, scanner, data directory and exit beside a running payment: none of them changes what became of the money."""

import os
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pos_app.app.printing import print_now
from pos_app.app.windows import RESOURCES
from pos_app.devices.framing import Code
from pos_app.devices.serial_scanner import Connected, ScannerEvent, SerialScanner
from pos_app.domain.payment_terms import State
from pos_app.journal.errors import InstanceRunning
from pos_app.protocol.screen_terms import PrinterState, Stage
from pos_app.receipts.fonts import load_fonts
from pos_app.runtime.device_threads import PrintNow, ScannerThread
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.simulator.simulator import Simulator
from tests.devices.printers import FINE, answering, never_reading, printer
from tests.scenarios.conftest import OpenShop
from tests.scenarios.shop import Shop, settings_of


@pytest.fixture
def network(qtbot: QtBot) -> "NetworkPrinter":
    return NetworkPrinter()


class NetworkPrinter:
    """The settings of a network printer, and what the till's printer thread does with it."""

    def at(self, port: int) -> dict[str, Any]:
        settings = PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=port)
        printing: PrintNow = print_now(settings, load_fonts(RESOURCES))
        return {"printer": settings, "print_now": printing}


def sale(shop: Shop, alphapay: Simulator) -> None:
    """A sale that is paid at once."""
    shop.scan(alphapay.control.mint("Wechat"), 900)
    shop.sees(Stage.PAID, pace=0)


def test_a_paid_sale_is_printed(open_shop: OpenShop, alphapay: Simulator, network: NetworkPrinter) -> None:
    with printer(answering(FINE)) as paper:
        shop = open_shop(**network.at(paper.port))
        sale(shop, alphapay)
        shop.until(lambda view: view.printer.state is PrinterState.PRINTED, pace=0)
        assert paper.gone.wait(5)
        assert len(paper.received) > 5000


def test_a_printer_that_is_switched_off_changes_no_payment(
    open_shop: OpenShop, alphapay: Simulator, network: NetworkPrinter
) -> None:
    shop = open_shop(**network.at(9))
    sale(shop, alphapay)
    shop.until(lambda view: view.printer.state is PrinterState.UNREACHABLE, pace=0)
    assert (shop.view.printer.waiting, shop.only().state) == (1, State.PAID)


def test_a_printer_that_never_reads_holds_neither_the_next_sale_nor_the_exit(
    open_shop: OpenShop, alphapay: Simulator, network: NetworkPrinter
) -> None:
    with printer(never_reading) as stuck:
        shop = open_shop(**network.at(stuck.port))
        sale(shop, alphapay)
        shop.until(lambda view: view.printer.state is PrinterState.BUSY, pace=0)
        shop.leave()
        sale(shop, alphapay)
        began = time.monotonic()
        shop.close()
        assert time.monotonic() - began < 1.0


def test_a_receipt_owed_at_a_crash_of_the_printer_is_printed_after_the_restart(
    open_shop: OpenShop, alphapay: Simulator, network: NetworkPrinter
) -> None:
    first = open_shop(**network.at(9))
    sale(first, alphapay)
    first.until(lambda view: view.printer.state is PrinterState.UNREACHABLE, pace=0)
    first.close()
    with printer(answering(FINE)) as paper:
        second = open_shop(**network.at(paper.port))
        second.until(lambda view: view.printer.state is PrinterState.PRINTED, pace=0)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")
def test_a_code_from_a_serial_scanner_is_charged(shop: Shop, alphapay: Simulator) -> None:
    scanner_end, till_end = os.openpty()
    connected = threading.Event()

    def told(event: ScannerEvent) -> None:
        if isinstance(event, Connected):
            connected.set()
        elif isinstance(event, Code):
            shop.scan(event.text, 900)

    reader = SerialScanner(os.ttyname(till_end), 9600, told)
    thread = ScannerThread(reader.run, reader.stop)
    thread.start()
    assert connected.wait(5)
    os.write(scanner_end, alphapay.control.mint("UnionPay").encode() + b"\r")
    shop.sees(Stage.PAID, pace=0)
    thread.stop()
    thread.join(5)
    os.close(scanner_end)
    os.close(till_end)


def test_a_second_till_on_the_same_directory_is_refused_and_harms_nothing(
    open_shop: OpenShop, alphapay: Simulator, tmp_path: Path
) -> None:
    first = open_shop()
    second = Shop(settings_of(tmp_path, alphapay.connection()), alphapay.control)
    assert isinstance(second.failure, InstanceRunning)
    second.close()
    sale(first, alphapay)


def test_a_directory_is_free_again_when_its_till_was_closed(open_shop: OpenShop, alphapay: Simulator) -> None:
    for _ in range(3):
        shop = open_shop()
        sale(shop, alphapay)
        shop.leave()
        shop.close()


def test_a_hanging_call_does_not_hold_the_exit(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.fault(call="pay", reply_delay_s=1.0)
    shop.scan(alphapay.control.mint("Wechat"), 900)
    shop.until(lambda view: view.sale is not None, pace=0)
    began = time.monotonic()
    shop.close()
    assert time.monotonic() - began < 0.5
    assert shop.only().state is State.SENDING
