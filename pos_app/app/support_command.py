"""`pos-app support`: everything that somebody needs who is to mend this till, in one file without secrets."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from pos_app.app.doctor.subject import asked_subject
from pos_app.app.run import default_config
from pos_app.app.support_bundle import BundleExists, contents, refuse_unfit, write

OK, FAILED, WRONG_USE = 0, 1, 2

_HELP = """\
examples:
  pos-app support --out till-1.zip
  pos-app support --out till-1.zip --config shop.toml
  pos-app support --out till-1.zip --with-journal      … and every payment, with amounts and names

In the file: the doctor's report, the settings without secrets and their sources, versions, how much is in the journal
(numbers only), and the log. README.txt in it says so too. Works beside a running till, and changes nothing.

exit codes: 0 it is written, 1 it could not be (the reason is said), 2 the command was used wrongly.
"""


def main(argv: Sequence[str]) -> int:
    """Run `pos-app support`; `argv` is what follows `support`. Returns the exit code."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        _write(options)
    except BundleExists as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(
            f"{options.out} could not be written: {error.strerror or error}. Nothing was left behind."
        )
    print(f"{options.out}: written. Look through it before you send it; README.txt says what is inside.")
    return OK


def _write(options: argparse.Namespace) -> None:
    """The name is looked at first: the examination takes seconds."""
    refuse_unfit(options.out)
    now = datetime.now().astimezone()
    subject = asked_subject(options.config or default_config())
    write(options.out, contents(subject, now, with_journal=options.with_journal), now)


def _fail(sentence: str) -> int:
    print(f"pos-app support: {sentence}", file=sys.stderr)
    return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app support",
        description="Put what support needs into one file, without secrets.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, metavar="FILE.zip", required=True, help="the file to write")
    parser.add_argument("--config", type=Path, metavar="FILE", help="the till's settings file")
    parser.add_argument(
        "--with-journal", action="store_true", help="add every payment, shift and act of people"
    )
    return parser
