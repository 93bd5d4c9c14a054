"""Raw jobs through the Windows spooler, by its own library `winspool`. Success means that the spooler has the job.

Importable everywhere: the library is loaded when a job is handed over.
"""

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_uint32, c_void_p, c_wchar_p
from typing import Any

from pos_app.devices.print_queues import HandedOverPerhaps, NoPrintService, QueueError, QueueMissing

WAIT_S = 2.8
"""How long the spooler may take."""
_CAUSES: dict[int, type[QueueError]] = {1801: QueueMissing, 1722: NoPrintService, 1062: NoPrintService}
"""Windows' error numbers: no such printer name; nobody answers; the service does not run."""
_LEVEL = 1


class _DocInfo(ctypes.Structure):
    """`DOC_INFO_1W`."""

    _fields_ = (("name", c_wchar_p), ("output_file", c_wchar_p), ("data_type", c_wchar_p))


_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "OpenPrinterW": (c_wchar_p, POINTER(c_void_p), c_void_p),
    "StartDocPrinterW": (c_void_p, c_uint32, POINTER(_DocInfo)),
    "StartPagePrinter": (c_void_p,),
    "WritePrinter": (c_void_p, c_char_p, c_uint32, POINTER(c_uint32)),
    "EndPagePrinter": (c_void_p,),
    "EndDocPrinter": (c_void_p,),
    "AbortPrinter": (c_void_p,),
    "ClosePrinter": (c_void_p,),
}
"""All of them return 0 where they failed."""


def hand_over(queue: str, job: bytes) -> None:
    """Give `job` to the printer of that name untouched by any driver. Raises `QueueError`."""
    if not hasattr(ctypes, "WinDLL"):
        raise NoPrintService("this system has no Windows spooler")
    library = ctypes.WinDLL("winspool.drv", use_last_error=True)
    for name, arguments in _SIGNATURES.items():
        getattr(library, name).argtypes = arguments
        getattr(library, name).restype = c_int
    within(WAIT_S, Spooler(library), queue, job)


class Spooler:
    """The calls of one raw job. `library` has the functions of `winspool.drv`."""

    def __init__(self, library: Any) -> None:
        self._library = library

    def hand_over(self, queue: str, job: bytes) -> None:
        """Raises `QueueError`; a job that was not taken whole is taken back."""
        with self._open(queue) as printer:
            document = _DocInfo("receipt", None, "RAW")
            self._call("StartDocPrinterW", printer, _LEVEL, byref(document))
            try:
                self._write(printer, job)
            except QueueError:
                self._library.AbortPrinter(printer)
                raise

    def _write(self, printer: c_void_p, job: bytes) -> None:
        written = c_uint32(0)
        self._call("StartPagePrinter", printer)
        self._call("WritePrinter", printer, job, len(job), byref(written))
        if written.value != len(job):
            raise QueueError(f"the spooler took {written.value} of {len(job)} bytes")
        self._call("EndPagePrinter", printer)
        self._call("EndDocPrinter", printer)

    @contextmanager
    def _open(self, queue: str) -> Iterator[c_void_p]:
        printer = c_void_p()
        self._call("OpenPrinterW", queue, byref(printer), None)
        try:
            yield printer
        finally:
            self._library.ClosePrinter(printer)

    def _call(self, name: str, *arguments: object) -> None:
        if not getattr(self._library, name)(*arguments):
            code = _last_error()
            raise _CAUSES.get(code, QueueError)(f"{name}: error {code}")


def within(seconds: float, spooler: Spooler, queue: str, job: bytes) -> None:
    """Hand over in a thread that is waited for: the spooler's own calls have no time-out. Raises `QueueError`."""
    refused: list[QueueError] = []

    def work() -> None:
        try:
            spooler.hand_over(queue, job)
        except QueueError as error:
            refused.append(error)

    thread = threading.Thread(target=work, name="spooler", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise HandedOverPerhaps("the spooler did not answer in time")
    if refused:
        raise refused[0]


def _last_error() -> int:
    return int(ctypes.get_last_error()) if hasattr(ctypes, "get_last_error") else 0
