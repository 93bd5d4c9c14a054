"""`pos-app config check FILE`: reads a settings file and tries its keys; says all that is wrong."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pos_app.app.printer_ports import place_of
from pos_app.app.vault_access import access_of
from pos_app.domain.money import Money
from pos_app.settings.key_check import check_keys
from pos_app.settings.load import examine, key_mistakes
from pos_app.settings.mistakes import Mistake, SettingsError
from pos_app.settings.records import Settings
from pos_app.settings.secrets import readable_by_others
from pos_app.settings.signing_key import vault_path

OK, MISTAKES, WRONG_USE = 0, 1, 2

_HELP = """\
examples:
  pos-app config check shop.toml
  POS_PRIVATE_KEY="$(cat key.pem)" pos-app config check shop.toml

Checks every key of the file, and that the private key and AlphaPay's public key are whole RSA-2048 keys
of the right kind. Nothing is sent to AlphaPay and no folder is made. The keys are explained in README.md.

exit codes: 0 all is well, 1 there are mistakes (all are listed), 2 the command was used wrongly.
"""


def main(argv: Sequence[str]) -> int:
    """Run `pos-app config …`; `argv` is what follows `config`. Returns the exit code."""
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    return check(arguments.file)


def check(path: Path) -> int:
    """Check one file and print the outcome: a summary on stdout, or all mistakes on stderr."""
    try:
        examined = examine(path)
    except SettingsError as error:
        return _report(error.mistakes)
    problems = check_keys(examined.settings, os.environ, access_of())
    mistakes = [*examined.mistakes, *key_mistakes(path, examined, problems)]
    if mistakes:
        return _report(mistakes)
    print(_summary(path, examined.settings))
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app config",
        description="Work on a settings file without starting the till.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(metavar="check", required=True)
    check_parser = commands.add_parser(
        "check",
        help="read a settings file and list every mistake in it",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check_parser.add_argument(
        "file", type=Path, metavar="FILE", help="the TOML file that --config would name"
    )
    return parser


def _report(mistakes: Sequence[Mistake]) -> int:
    for mistake in mistakes:
        print(mistake.text(), file=sys.stderr)
    count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    print(f"{count}. The till would not start with these settings.", file=sys.stderr)
    return MISTAKES


def _summary(path: Path, settings: Settings) -> str:
    alphapay, till = settings.alphapay, settings.till
    lines = [
        f"{path}: OK",
        f"  store    {settings.store}, till {till.id}" + (", TRAINING" if till.training else ""),
        f"  AlphaPay {alphapay.url}, merchant {alphapay.merchant_code}, {alphapay.order_currency.value}",
        f"  keys     private key from {_private_key_source(settings)}; both are RSA-2048",
        f"  scanner  {_scanner(settings)}",
        f"  printer  {_printer(settings)}",
        f"  people   {_people(settings)}",
        f"  data     {settings.data_directory()}",
    ]
    return "\n".join([*lines, *_notes(settings)])


def _notes(settings: Settings) -> Iterator[str]:
    """What is no mistake, and still worth a word."""
    file = settings.alphapay.private_key_file
    if file is not None and readable_by_others(file):
        yield f"  note: other users here can read the private key; chmod 600 {file} stops that"
    if settings.till.cashier:
        yield "  note: till.cashier is without effect: people sign in, and receipts carry their names"


def _people(settings: Settings) -> str:
    limit = Money(settings.people.refund_limit, settings.alphapay.order_currency)
    after = settings.people.lock_after_s
    locks = f"the till locks after {after} s" if after else "the till never locks by itself"
    return f"cashiers refund up to {limit.plain()}, {locks}" + (", drawer" if settings.till.drawer else "")


def _private_key_source(settings: Settings) -> str:
    alphapay = settings.alphapay
    if alphapay.private_key_vault:
        return f"the vault {vault_path(settings)}"
    return str(alphapay.private_key_file or f"the environment variable {alphapay.private_key_env}")


def _scanner(settings: Settings) -> str:
    scanner = settings.scanner
    used = ["keyboard wedge"] if scanner.wedge else []
    if scanner.serial_port:
        used.append(f"{scanner.serial_port} at {scanner.baud} baud")
    return " and ".join(used) or "none"


def _printer(settings: Settings) -> str:
    printer = settings.printer
    width = f", {printer.width_dots} dots wide" if printer.speaks_escpos else ""
    return place_of(printer) + width
