"""`pos-app printer`: asks the receipt printer how it is, and prints a test slip. Needs nothing of the settings but
`[printer]`, so a printer can be set up before AlphaPay is.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from pos_app.app.printer_ports import place_of, queue_says, wire_of
from pos_app.devices.printer_report import PrintReport
from pos_app.devices.printer_status import PaperLeft, PrinterStatus
from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import PrinterView
from pos_app.settings.load import examine
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.printer_records import PrinterSettings

WELL, TROUBLE, WRONG_USE, UNKNOWN = 0, 1, 2, 3
"""Exit codes."""

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_HELP = """\
examples:
  pos-app printer status                     how the printer of this user's settings is; prints nothing
  pos-app printer test --config shop.toml    print a slip: widths, characters, barcode, QR code

The test slip shows which printer.width_dots and which printer.code_page are right. Only [printer] of the settings
has to be right for it. A running till may go on; while it prints, a serial or USB printer is taken for a moment.

exit codes: 0 the printer says that all is well, 1 it is in trouble or out of reach, 2 the command was used wrongly,
3 not known: it was sent, or asked, and nothing came back.
"""
_OF_STATE = {
    PrinterState.PRINTED: WELL,
    PrinterState.UNCONFIRMED: UNKNOWN,
    PrinterState.NOT_USED: UNKNOWN,
}
_PAPER = {
    PaperLeft.UNKNOWN: "not known",
    PaperLeft.ENOUGH: "there is enough",
    PaperLeft.NEAR_END: "nearly out",
    PaperLeft.OUT: "out",
}


def main(argv: Sequence[str]) -> int:
    """Run `pos-app printer`; `argv` is what follows `printer`. Returns the exit code."""
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        printer = _printer_in(arguments.config)
    except SettingsError as error:
        print(f"pos-app printer: {error}", file=sys.stderr)
        return TROUBLE
    print(f"Printer: {place_of(printer)}")
    return print_test(printer) if arguments.command == "test" else status(printer)


def status(printer: PrinterSettings) -> int:
    """Ask and tell; returns the exit code."""
    from pos_app.devices.printer_job import read_status

    wire = wire_of(printer)
    if wire is None:
        print(queue_says(printer) or "Nobody tells how it is: only what comes out shows it.")
        return UNKNOWN
    seen = read_status(wire)
    if isinstance(seen, PrintReport):
        return _told(*seen.shown)
    print("\n".join(_lines(seen)))
    if not seen.answered:
        return UNKNOWN
    return WELL if seen.trouble is None else TROUBLE


def print_test(printer: PrinterSettings) -> int:
    """Print the slip and tell what is known of it; returns the exit code. Draws in memory: no display is needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from pos_app.app.printer_trial import print_test_slip
    from pos_app.receipts.fonts import load_fonts

    drawing = QGuiApplication.instance() or QGuiApplication(["pos-app"])
    state, detail = print_test_slip(printer, load_fonts(_RESOURCES))
    del drawing
    return _told(state, detail)


def _told(state: PrinterState, detail: str) -> int:
    """In the words that the till's screen has for it."""
    from pos_app.ui.words import printer_words

    words = printer_words(PrinterView(state=state, detail=detail))
    print(words.text)
    if words.detail:
        print(words.detail)
    return _OF_STATE.get(state, TROUBLE)


def _lines(seen: PrinterStatus) -> list[str]:
    return [
        f"  online   {_said(seen.online)}",
        f"  cover    {_said(seen.cover_open, 'open', 'closed')}",
        f"  paper    {_PAPER[seen.paper]}",
        f"  drawer   {_said(seen.drawer_high, 'signal high', 'signal low')}",
        *([] if seen.answered else ["It took the question and did not answer. Some models cannot."]),
    ]


def _said(answer: bool | None, yes: str = "yes", no: str = "no") -> str:
    return "not known" if answer is None else yes if answer else no


def _printer_in(file: Path | None) -> PrinterSettings:
    """`[printer]` of the settings. Raises `SettingsError` with what is wrong there."""
    from pos_app.app.run import default_config

    examined = examine(file or default_config())
    mistakes = [mistake for mistake in examined.mistakes if mistake.key.startswith("printer")]
    if mistakes:
        raise SettingsError(mistakes)
    return examined.settings.printer


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app printer",
        description="Ask the receipt printer how it is, or print a test slip.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=("status", "test"), help="what to do")
    parser.add_argument("--config", type=Path, metavar="FILE", help="the till's settings file")
    return parser
