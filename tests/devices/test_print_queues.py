"""Handing raw jobs to the system's queue: taken is not printed, and a job is handed over whole or not at all."""

import ctypes
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_uint32, c_void_p, c_wchar_p
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pos_app.devices import cups_queue, print_queues, windows_queue
from pos_app.devices.print_queues import HandedOverPerhaps, NoPrintService, QueueError, QueuePaused
from pos_app.devices.printer_report import Outcome
from pos_app.devices.windows_queue import Spooler
from pos_app.protocol.screen_terms import PrinterRemark, PrinterState

JOB = b"\x1b@\x00slip\x10\x04\x01"


class Spool:
    """The functions of `winspool.drv` as real C functions, and what was done with them; the one named `fails` does."""

    def __init__(self, fails: str = "", takes: int = 1_000_000) -> None:
        self.done: list[str] = []
        self.opened = ""
        self.job = b""
        self._fails, self._takes = fails, takes
        handle = CFUNCTYPE(c_int, c_void_p)
        names = ("StartPagePrinter", "EndPagePrinter", "EndDocPrinter", "AbortPrinter", "ClosePrinter")
        self.library = SimpleNamespace(
            OpenPrinterW=CFUNCTYPE(c_int, c_wchar_p, POINTER(c_void_p), c_void_p)(self._open),
            StartDocPrinterW=CFUNCTYPE(c_int, c_void_p, c_uint32, c_void_p)(self._start),
            WritePrinter=CFUNCTYPE(c_int, c_void_p, c_char_p, c_uint32, POINTER(c_uint32))(self._write),
            **{name: handle(lambda _, name=name: self._did(name)) for name in names},
        )

    def _did(self, name: str) -> int:
        self.done.append(name)
        return int(name != self._fails)

    def _open(self, name: str, handle: Any, _: int | None) -> int:
        self.opened = name
        handle[0] = 4711
        return self._did("OpenPrinterW")

    def _start(self, _handle: int, level: int, document: int) -> int:
        name, file, data_type = (c_wchar_p * 3).from_address(document)
        assert (level, name, file, data_type) == (1, "receipt", None, "RAW")
        return self._did("StartDocPrinterW")

    def _write(self, _handle: int, job: bytes, size: int, written: Any) -> int:
        self.job = job[:size]
        written[0] = min(size, self._takes)
        return self._did("WritePrinter")


def test_windows_gets_the_job_raw_whole_and_in_order() -> None:
    spool = Spool()
    Spooler(spool.library).hand_over("Receipts", b"slip")
    assert spool.opened == "Receipts"
    assert spool.job == b"slip"
    assert spool.done == [
        "OpenPrinterW",
        "StartDocPrinterW",
        "StartPagePrinter",
        "WritePrinter",
        "EndPagePrinter",
        "EndDocPrinter",
        "ClosePrinter",
    ]


@pytest.mark.parametrize("fails", ["StartPagePrinter", "WritePrinter", "EndPagePrinter", "EndDocPrinter"])
def test_a_job_that_windows_did_not_take_is_taken_back(fails: str) -> None:
    spool = Spool(fails)
    with pytest.raises(QueueError, match=fails):
        Spooler(spool.library).hand_over("Receipts", JOB)
    assert spool.done[-2:] == ["AbortPrinter", "ClosePrinter"]


def test_a_job_that_windows_took_in_part_is_taken_back() -> None:
    spool = Spool(takes=3)
    with pytest.raises(QueueError, match="3 of 4 bytes"):
        Spooler(spool.library).hand_over("Receipts", b"slip")
    assert "AbortPrinter" in spool.done


def test_a_printer_that_windows_cannot_open_gets_nothing() -> None:
    spool = Spool("OpenPrinterW")
    with pytest.raises(QueueError, match="OpenPrinterW"):
        Spooler(spool.library).hand_over("Receipts", JOB)
    assert spool.done == ["OpenPrinterW"]


def test_a_spooler_that_hangs_holds_nobody() -> None:
    import threading

    release = threading.Event()
    spool = Spool()
    spool.library.EndDocPrinter = CFUNCTYPE(c_int, c_void_p)(lambda _: int(release.wait(10)))
    with pytest.raises(HandedOverPerhaps):
        windows_queue.within(0.05, Spooler(spool.library), "Receipts", JOB)
    release.set()


def test_a_refusal_is_heard_from_the_spoolers_thread() -> None:
    with pytest.raises(QueueError, match="WritePrinter"):
        windows_queue.within(5.0, Spooler(Spool("WritePrinter").library), "Receipts", JOB)


@pytest.mark.skipif(hasattr(ctypes, "WinDLL"), reason="this system has the spooler")
def test_without_windows_there_is_no_spooler() -> None:
    with pytest.raises(NoPrintService):
        windows_queue.hand_over("Receipts", JOB)


def test_without_cups_there_is_no_print_service(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    report = print_queues.send(JOB, "Receipts", cups_queue.hand_over)
    assert report.shown == (PrinterState.UNREACHABLE, PrinterRemark.NO_PRINT_SERVICE)
    assert not report.may_have_printed


def taking(_queue: str, _job: bytes) -> None:
    """A queue that takes every job."""


def refusing(error: QueueError) -> print_queues.HandOver:
    def refuse(_queue: str, _job: bytes) -> None:
        raise error

    return refuse


def test_a_job_in_the_queue_is_not_confirmed() -> None:
    report = print_queues.send(JOB, "Receipts", taking)
    assert report.shown == (PrinterState.UNCONFIRMED, PrinterRemark.QUEUED)


def test_a_queue_that_refused_has_printed_nothing() -> None:
    report = print_queues.send(JOB, "Receipts", refusing(QueuePaused("Receipts is disabled")))
    assert report.shown == (PrinterState.UNREACHABLE, PrinterRemark.QUEUE_PAUSED)
    assert not report.may_have_printed


def test_a_queue_that_did_not_answer_may_have_the_job() -> None:
    report = print_queues.send(JOB, "Receipts", refusing(HandedOverPerhaps("no answer")))
    assert report.outcome is Outcome.SILENCED
    assert report.shown == (PrinterState.BROKE_OFF, PrinterRemark.QUEUE_SILENT)
    assert report.may_have_printed
