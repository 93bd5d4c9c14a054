"""Opens both windows over books of their own, has the scenes played, closes them, and writes the summary."""

import time
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pos_app.app.compose import ClientMaker
from pos_app.app.demo import demo_settings
from pos_app.app.demo_people import employ
from pos_app.app.touring.books import disagreements
from pos_app.app.touring.driver import PATIENCE_S, Driver
from pos_app.app.touring.performance import Performance
from pos_app.app.touring.platform import CUSTOMER, Size
from pos_app.app.touring.report import PaidReceipt, Summary, write
from pos_app.app.touring.scene import Scene
from pos_app.app.touring.scenes import SCENES
from pos_app.app.windows import Windows
from pos_app.receipts.files import ReceiptNotWritten
from pos_app.settings.records import Settings
from pos_app.simulator.simulator import Simulator


def stage(
    books: Path,
    alphapay: Simulator,
    out: Path,
    size: Size,
    *,
    scenes: tuple[Scene, ...] = SCENES,
    patience_s: float = PATIENCE_S,
) -> Summary:
    """Play `scenes` on a till that keeps its journal in `books` and everything else in `out`. Raises `OSError`."""
    begun = time.monotonic()
    application = QApplication.instance() or QApplication(["pos-app tour"])
    settings = _settings(books, alphapay, out)
    employ(settings.data_directory())
    windows = Windows(settings, ClientMaker(settings))
    try:
        till = Driver(windows, patience_s)
        windows.show()
        _fit(windows, size)
        performance = Performance(till, alphapay.control, alphapay.url, out, scenes)
        performance.play()
        receipts, problems = _receipts(performance, settings, windows)
    finally:
        windows.close()
        application.processEvents()
    if not performance.not_reached:
        problems += disagreements(settings.data_directory(), alphapay.control)
    summary = _summary(performance, receipts, problems, time.monotonic() - begun)
    write(summary, out)
    return summary


def _settings(books: Path, alphapay: Simulator, out: Path) -> Settings:
    """The demo's shop; its receipts are printed into `out`."""
    settings = demo_settings(books, alphapay.connection())
    return replace(settings, printer=replace(settings.printer, folder=out / "receipts"))


def _fit(windows: Windows, size: Size) -> None:
    """Where Qt knows only one screen in memory, of whatever size, both windows get theirs all the same."""
    if QGuiApplication.platformName() != "offscreen" or len(QGuiApplication.screens()) > 1:
        return
    for window, (width, height) in ((windows.cashier, size), (windows.display, CUSTOMER)):
        window.showNormal()
        window.resize(width, height)


def _receipts(
    performance: Performance, settings: Settings, windows: Windows
) -> tuple[tuple[PaidReceipt, ...], tuple[str, ...]]:
    """The receipts, and what is wrong with them."""
    try:
        return performance.write_pictures_of_receipts(settings.printer.width_dots, windows.fonts), ()
    except ReceiptNotWritten as error:
        return (), (str(error),)


def _summary(
    performance: Performance, receipts: tuple[PaidReceipt, ...], problems: tuple[str, ...], took_s: float
) -> Summary:
    played_well = all(step.ok for step in performance.steps) and not performance.not_reached
    return Summary(
        ok=played_well and not problems,
        took_s=round(took_s, 1),
        steps=tuple(performance.steps),
        not_reached=performance.not_reached,
        receipts=receipts,
        problems=problems,
    )
