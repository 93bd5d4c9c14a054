"""The drawer opens in the printer's thread, and whatever keeps it shut stops no receipt."""

import logging
import queue

import pytest

from pos_app.app.drawer import drawer_of
from pos_app.devices import escpos
from pos_app.protocol.effects import KickDrawer
from pos_app.protocol.messages import Message
from pos_app.protocol.screen_terms import PrinterState
from pos_app.runtime.device_threads import PrinterThread
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from tests.devices.printers import FINE, answering, closing_at_once, printer


def test_the_printer_gets_the_pulse(caplog: pytest.LogCaptureFixture) -> None:
    with printer(answering(FINE)) as one:
        drawer_of(PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=one.port))()
        assert one.hung_up().startswith(escpos.OPEN_DRAWER)
    assert not caplog.records


def test_a_drawer_that_stays_shut_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with printer(closing_at_once) as gone:
        port = gone.port
    drawer_of(PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=port))()
    assert "UNREACHABLE" in caplog.text


def test_a_fault_at_the_drawer_ends_no_printing(caplog: pytest.LogCaptureFixture) -> None:
    opened: queue.SimpleQueue[int] = queue.SimpleQueue()

    def faulty() -> None:
        opened.put(1)
        raise OSError("no drawer")

    told: queue.SimpleQueue[Message] = queue.SimpleQueue()
    thread = PrinterThread(lambda _: (PrinterState.PRINTED, ""), told.put, faulty)
    thread.start()
    with caplog.at_level(logging.ERROR):
        thread.take(KickDrawer())
        thread.take(KickDrawer())
        assert [opened.get(timeout=5) for _ in range(2)] == [1, 1]
        thread.stop()
        thread.join(5)
    assert "the drawer failed" in caplog.text
