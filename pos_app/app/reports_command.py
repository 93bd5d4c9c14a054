"""`pos-app reports`: Z reports as PDF files, for the shop's own records. Reads only; the till may run."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from pos_app.app.journal_options import WRONG_USE, settings_of
from pos_app.domain.receipt import Copy, ShiftPaper
from pos_app.domain.report import ShiftReport
from pos_app.journal.errors import JournalError
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.records import Settings
from pos_app.till.papers import report_in_zone

OK, FAILED = 0, 1
"""Exit codes, besides `WRONG_USE`."""

_ALL = 1_000_000
_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_HELP = """\
examples:
  pos-app reports --output ~/z-reports            every Z report of this till
  pos-app reports --output ~/z-reports --z 14     number 14 alone

The till may go on selling meanwhile. Each file is what the printed report says, marked as a copy; a file that is
there already is written anew. Nothing in the data directory is changed.

exit codes: 0 they are written, 1 they could not be (the reason is said), 2 the command was used wrongly.
"""


class _NoSuchReport(Exception):
    """No shift was closed with that number; the text is for people."""


def main(argv: Sequence[str]) -> int:
    """Run `pos-app reports`; `argv` is what follows `reports`. Returns the exit code."""
    from pos_app.receipts.files import ReceiptNotWritten

    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        settings = settings_of(arguments)
        reports = _reports(settings.data_directory(), arguments.z)
        arguments.output.mkdir(parents=True, exist_ok=True)
        for file in _write(settings, reports, arguments.output):
            print(file)
    except (SettingsError, JournalError, ReceiptNotWritten, OSError, _NoSuchReport) as error:
        print(f"pos-app reports: {error}", file=sys.stderr)
        return FAILED
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app reports",
        description="Write Z reports as PDF files.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="the till's settings file")
    parser.add_argument("--output", type=Path, metavar="DIR", required=True, help="the folder of the files")
    parser.add_argument("--z", type=int, metavar="NUMBER", help="only this report")
    parser.set_defaults(data=None)
    return parser


def _reports(directory: Path, number: int | None) -> list[ShiftReport]:
    """Oldest first. Raises `JournalError`, `_NoSuchReport`."""
    with closing(SqlitePaymentQueries.open(directory)) as queries:
        closed = queries.shifts(0, _ALL)[::-1]
    reports = [shift.report for shift in closed if shift.report is not None]
    wanted = [report for report in reports if number in {None, report.z_number}]
    if not wanted:
        raise _NoSuchReport(
            "No shift was closed yet." if number is None else f"There is no Z report {number}."
        )
    return wanted


def _write(settings: Settings, reports: Sequence[ShiftReport], folder: Path) -> list[Path]:
    """The files, in the reports' order. Draws in memory: no display is needed. Raises `ReceiptNotWritten`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from pos_app.receipts.files import write_atomically
    from pos_app.receipts.fonts import load_fonts
    from pos_app.receipts.pdf import pdf

    drawing = QGuiApplication.instance() or QGuiApplication(["pos-app"])
    fonts, files = load_fonts(_RESOURCES), []
    for report in reports:
        paper = _paper(settings, report)
        files.append(folder / f"{paper.name}.pdf")
        write_atomically(files[-1], pdf(paper, settings.printer.width_dots, fonts))
    del drawing
    return files


def _paper(settings: Settings, report: ShiftReport) -> ShiftPaper:
    """As it was closed, in the time of this machine as it was then."""
    return ShiftPaper(
        merchant=settings.receipt_merchant,
        store=settings.store,
        printed_at=report.at.astimezone(),
        report=report_in_zone(report, None),
        copy=Copy.REPRINT,
        training=settings.till.training,
    )
