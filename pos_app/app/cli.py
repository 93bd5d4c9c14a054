"""The command line: picks the command and imports only what it runs."""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from pos_app import __version__

_COMMANDS = {
    "run": "run the till (what plain `pos-app` does)",
    "demo": "run a till against a simulated AlphaPay: nothing to configure, no real money",
    "train": "practise at this shop's till: simulated AlphaPay, books of its own",
    "simulator": "run the simulated AlphaPay alone, with the customer's phone as a web page",
    "tour": "drive both screens through every kind of payment and keep the pictures",
    "export": "write payments, shifts or the audit trail as JSON lines or CSV",
    "reports": "write Z reports as PDF files",
    "journal": "check, back up and restore the till's journal: `pos-app journal verify`",
    "people": "list who works at the till; give an owner who lost it a new PIN",
    "keys": "make, try, change and forget the keys that payments are signed with",
    "printer": "ask the receipt printer how it is, or print a test slip",
    "config": "check a settings file: `pos-app config check FILE`",
    "doctor": "examine keys, AlphaPay, journal, disk and devices; say what to do",
    "support": "put the doctor's report, the log and the settings into one file, without secrets",
}

_MODULES = {
    "run": "pos_app.app.run",
    "demo": "pos_app.app.demo",
    "train": "pos_app.app.train",
    "simulator": "pos_app.simulator.command",
    "tour": "pos_app.app.tour",
    "export": "pos_app.app.export",
    "reports": "pos_app.app.reports_command",
    "journal": "pos_app.app.journal_command",
    "people": "pos_app.app.people_command",
    "keys": "pos_app.app.keys_command",
    "printer": "pos_app.app.printer_command",
    "config": "pos_app.app.config_command",
    "doctor": "pos_app.app.doctor_command",
    "support": "pos_app.app.support_command",
}

_EPILOG = "commands:\n" + "\n".join(f"  {name:<11}{what}" for name, what in _COMMANDS.items())


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` (default: the process's own) names; returns the exit code."""
    _print_on_every_console()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in _COMMANDS:
        return _run(arguments[0], arguments[1:])
    if arguments and not arguments[0].startswith("-"):
        print(f"pos-app: there is no command {arguments[0]!r}; try `pos-app --help`", file=sys.stderr)
        return 2
    if {"-h", "--help", "--version"} & set(arguments):
        _parser().parse_args(arguments)
    return _run("run", arguments)


def _print_on_every_console() -> None:
    """A console that lacks a character (Windows code pages) shows a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _run(command: str, arguments: Sequence[str]) -> int:
    chosen: Callable[[Sequence[str]], int] = import_module(_MODULES[command]).main
    return chosen(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app",
        usage="pos-app [--config FILE] | pos-app COMMAND …",
        description="In-store point of sale for WeChat Pay, Alipay and UnionPay through AlphaPay.",
        epilog=_EPILOG + "\n\nEach command explains itself: pos-app COMMAND --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"pos-app {__version__}")
    parser.add_argument("--config", metavar="FILE", help="the settings file of `run`")
    return parser
