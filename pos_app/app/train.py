"""`pos-app train`: the shop's till to practise at. Its people, names and paper, but a simulated AlphaPay and books of
its own; the till's real journal is read and never written.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from pos_app.app.demo import find_simulator, log_file, start_simulator, stop_simulator
from pos_app.app.run import default_config
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import BackupSettings, Settings

if TYPE_CHECKING:
    from pos_app.simulator.simulator import Connection

OK, FAILED, NO_SIMULATOR = 0, 1, 2
"""Exit codes, besides those of the windows."""

_HERE = "127.0.0.1"

_HELP = """\
examples:
  pos-app train --config shop.toml
  pos-app train --stop                end the simulated AlphaPay of the training

Everybody signs in with their own PIN or badge, as they are in the till's journal when the training starts. A
trainee is a cashier here, and can sign in nowhere else. No money moves: screens and papers say TRAINING, the drawer
stays shut. The books are in the folder "training" of the till's data directory; delete it to begin afresh. The Demo
menu plays the customer.
"""


def main(argv: Sequence[str]) -> int:
    """Run the training. Returns the till's exit code, 1 where it cannot be, 2 if the simulator did not start."""
    options = _parser().parse_args(argv)
    from pos_app.settings.load import load
    from pos_app.settings.mistakes import SettingsError

    try:
        settings = load(options.config or default_config())
    except SettingsError as error:
        print(error, file=sys.stderr)
        return FAILED
    if options.stop:
        return stop_simulator(training_folder(settings))
    return _train(settings)


def training_folder(settings: Settings) -> Path:
    """Everything of the training is in here."""
    return settings.data_directory() / "training"


def training_settings(settings: Settings, connection: "Connection") -> Settings:
    """The shop's settings with the simulator at `connection` for AlphaPay, and every place to write of its own. The
    drawer stays shut: nothing in the till's journal would say who opened it.
    """
    folder = training_folder(settings)
    alphapay = replace(
        settings.alphapay,
        base_url=connection.url,
        merchant_code=connection.merchant_code,
        private_key_file=Path(connection.merchant_private_key_file),
        private_key_env="",
        private_key_vault=False,
        alphapay_public_key=connection.public_key,
        alphapay_public_key_file=None,
    )
    till = replace(settings.till, data_directory=folder / "till", training=True, drawer=False)
    return replace(
        settings,
        alphapay=alphapay,
        till=till,
        printer=_printer(settings.printer, folder),
        backup=BackupSettings(keep=1),
    )


def _printer(printer: PrinterSettings, folder: Path) -> PrinterSettings:
    return replace(printer, folder=folder / "receipts") if printer.kind is PrinterKind.PDF else printer


def _train(settings: Settings) -> int:
    from pos_app.app.display import NO_DISPLAY, NO_DISPLAY_WORDS, has_display
    from pos_app.app.windows import run_windows

    if not has_display():
        print(NO_DISPLAY_WORDS, file=sys.stderr)
        return NO_DISPLAY
    folder = training_folder(settings)
    if not _people_came(settings.data_directory(), folder / "till"):
        return FAILED
    connection = find_simulator(folder) or start_simulator(folder, _HERE, _HERE)
    if connection is None:
        print(f"pos-app train: the simulated AlphaPay did not start; see {log_file(folder)}", file=sys.stderr)
        return NO_SIMULATOR
    from pos_app.app.demo_menu import demo_menu

    return run_windows(training_settings(settings, connection), menu=demo_menu(connection))


def _people_came(live: Path, training: Path) -> bool:
    """Whether the till's people are in the training's journal now; if not, why is said."""
    from pos_app.app.training_people import NobodyYet, bring
    from pos_app.journal.errors import JournalError
    from pos_app.protocol.ports import CannotRecord

    try:
        bring(live, training)
    except (JournalError, CannotRecord, NobodyYet, OSError) as error:
        print(f"pos-app train: {error}", file=sys.stderr)
        return False
    return True


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app train",
        description="Practise at this shop's till: no real money, books of its own.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="the shop's settings file")
    parser.add_argument("--stop", action="store_true", help="end the simulated AlphaPay")
    return parser
