"""`pos-app doctor`: examines what the till needs, and says what to do about what it lacks."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from pos_app.app.doctor.examine import examine, gravest
from pos_app.app.doctor.findings import Verdict
from pos_app.app.doctor.report import as_json, as_text
from pos_app.app.doctor.subject import asked_subject
from pos_app.app.run import default_config

WRONG_USE = 3
"""Exit code of a command used wrongly: 2 says that something failed."""

EXIT_CODES = {Verdict.OK: 0, Verdict.WARNING: 1, Verdict.FAILED: 2}

_HELP = """\
examples:
  pos-app doctor                        the till of this user's settings
  pos-app doctor --config shop.toml
  pos-app doctor --json > report.json   for programs

Works beside a running till, and changes nothing: it reads the journal, asks AlphaPay for a list (no money moves),
asks the printer how it is (nothing is printed), and looks for the other devices. No check takes longer than 5 s.

exit codes: 0 all is well, 1 there are warnings, 2 something failed, 3 the command was used wrongly.
"""


def main(argv: Sequence[str]) -> int:
    """Run `pos-app doctor`; `argv` is what follows `doctor`. Returns the exit code."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as leaving:
        return WRONG_USE if leaving.code else 0
    file = options.config or default_config()
    findings = examine(asked_subject(file))
    now = datetime.now().astimezone()
    if options.json:
        sys.stdout.write(as_json(findings, file, now).decode())
    else:
        sys.stdout.write(as_text(findings, file, now))
    sys.stdout.flush()
    return EXIT_CODES[gravest(findings)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app doctor",
        description="Examine what the till needs.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="the till's settings file")
    parser.add_argument("--json", action="store_true", help="write the report as JSON")
    return parser
