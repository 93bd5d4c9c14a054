"""`pos-app tour`: drives both real windows through every kind of payment and keeps the pictures. Needs no display."""

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pos_app.app.touring.platform import Size
    from pos_app.app.touring.report import Summary

OK, NOT_RIGHT, CANNOT_WRITE = 0, 1, 2
"""Exit codes; wrong use of the command is 2 as well."""

_SMALLEST = (1024, 700)

_EPILOG = """\
examples:
  pos-app tour --out tour                        pictures, receipts and tour/summary.md
  pos-app tour --out small --size 1024x768       the same on a small cashier's screen
  QT_QPA_PLATFORM=xcb pos-app tour --out live    to look on while it runs

The tour opens the till's own windows on two screens that exist only in memory, starts an AlphaPay of its
own on this machine, and plays cashier and customer with real key presses: a sale by QR and one by scanned
code, a PIN, a decline, a cancel, an expiry, lost answers, a payment set aside, a switch from QR to code.
After each step both screens are kept as pictures, and at the end the receipts as PDF and PNG. What each step
expected and showed stands in summary.md (for people) and summary.json (for programs).

It keeps its books in a temporary folder: nothing of yours is read or changed, and no process is left.

exit codes: 0 all came out right, 1 something did not (the step is named), 2 the command was used wrongly
or DIR cannot be written.
"""


def main(argv: Sequence[str]) -> int:
    """Play the tour. Returns one of the exit codes above."""
    options = _parser().parse_args(argv)
    return run(options.out, options.size)


def run(out: Path, size: "Size", **how: Any) -> int:
    """Play the tour into `out` and say how it went; `how` goes to `staging.stage`. Returns an exit code."""
    try:
        (out / "receipts").mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out):
            pass
        summary = _play(out.resolve(), size, **how)
    except OSError as error:
        print(f"pos-app tour: cannot write to {out}: {error.strerror or error}", file=sys.stderr)
        return CANNOT_WRITE
    _tell(summary, out)
    return OK if summary.ok else NOT_RIGHT


def _play(out: Path, size: "Size", **how: Any) -> "Summary":
    """The whole tour, on books that are thrown away. Raises `OSError`."""
    from pos_app.app.touring.platform import use_screens_in_memory
    from pos_app.simulator.simulator import Simulator

    with tempfile.TemporaryDirectory(prefix="pos-app-tour-") as folder:
        use_screens_in_memory(Path(folder), size)
        from pos_app.app.touring.staging import stage

        with Simulator(Path(folder) / "alphapay") as alphapay:
            return stage(Path(folder), alphapay, out, size, **how)


def _tell(summary: "Summary", out: Path) -> None:
    for step in summary.steps:
        print(f"{'ok    ' if step.ok else 'NOT OK'} {step.number:2} {step.name:<22}{step.seen}")
        if not step.ok:
            print(f"pos-app tour: step {step.name}: {step.problem}", file=sys.stderr)
    for problem in summary.problems:
        print(f"pos-app tour: {problem}", file=sys.stderr)
    print(f"{len(summary.steps)} steps in {summary.took_s:.0f} s; see {out / 'summary.md'}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app tour",
        description="Drive both screens through every kind of payment and keep the pictures.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, metavar="DIR", required=True, help="where everything is written")
    parser.add_argument(
        "--size",
        type=_size,
        default="1366x768",
        metavar="WxH",
        help="the cashier's screen in memory, in pixels (default: %(default)s, at least 1024x700)",
    )
    return parser


def _size(text: str) -> "Size":
    found = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write something like 1024x768")
    width, height = int(found[1]), int(found[2])
    if width < _SMALLEST[0] or height < _SMALLEST[1]:
        raise argparse.ArgumentTypeError(
            f"{text} is too small for the cashier's window; 1024x700 is the least"
        )
    return width, height
