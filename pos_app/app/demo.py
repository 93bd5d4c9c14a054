"""`pos-app demo`: a till against a simulated AlphaPay, which runs apart and outlives the till."""

import argparse
import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import AlphaPaySettings, MerchantSettings, Settings, TillSettings

if TYPE_CHECKING:
    from pos_app.simulator.simulator import Connection

START_WITHIN_S = 20.0

_EPILOG = """\
Sign in as Casey (cashier, PIN 1470), Sam (supervisor, 3690) or Olivia (owner, 8520).

The simulated AlphaPay keeps running when the till is closed or killed, as the real one would: start the
demo again and the till finds out what happened to every payment. `pos-app demo --stop` ends it.

Open the customer's phone from the Demo menu, or scan the QR code with a real one:
  pos-app demo --bind 0.0.0.0 --public-host <this machine's address>
"""


def main(argv: Sequence[str]) -> int:
    """Run the demo. Returns the till's exit code, or 2 if the simulator did not start."""
    options = _parser().parse_args(argv)
    data: Path = options.data or _default_data()
    if options.stop:
        return stop_simulator(data)
    from pos_app.app.display import NO_DISPLAY, NO_DISPLAY_WORDS, has_display
    from pos_app.app.windows import run_windows

    if not has_display():
        print(NO_DISPLAY_WORDS, file=sys.stderr)
        return NO_DISPLAY
    connection = find_simulator(data) or start_simulator(data, options.bind, options.public_host)
    if connection is None:
        print(f"pos-app demo: the simulated AlphaPay did not start; see {log_file(data)}", file=sys.stderr)
        return 2
    from pos_app.app.demo_menu import demo_menu
    from pos_app.app.demo_people import PINS

    settings = demo_settings(data, connection)
    _employ(settings.data_directory())
    print(PINS)
    return run_windows(settings, menu=demo_menu(connection), note=PINS)


def _employ(directory: Path) -> None:
    """Somebody must be there to sign in. Why it cannot be done, the till's own window says."""
    from pos_app.app.demo_people import employ
    from pos_app.journal.errors import JournalError
    from pos_app.protocol.ports import CannotRecord

    with contextlib.suppress(JournalError, CannotRecord):
        employ(directory)


def demo_settings(data: Path, connection: "Connection") -> Settings:
    """A shop that exists only here: training mode, receipts as PDF files."""
    return Settings(
        merchant=MerchantSettings(
            name="Maple Tea House",
            address=("枫叶茶馆", "128 Rue Sainte-Catherine Est", "Montréal QC  H2X 1K9"),
            tax_registration="GST/HST 81234 5678 RT0001",
            receipt_footer=("Thank you · Merci · 谢谢",),
        ),
        alphapay=AlphaPaySettings(
            base_url=connection.url,
            merchant_code=connection.merchant_code,
            private_key_file=Path(connection.merchant_private_key_file),
            alphapay_public_key=connection.public_key,
        ),
        till=TillSettings(id="T01", store="Maple Tea House", data_directory=data / "till", training=True),
        printer=PrinterSettings(kind=PrinterKind.PDF, folder=data / "receipts"),
    )


def find_simulator(data: Path) -> "Connection | None":
    """A simulator that runs on this data directory and answers, if there is one."""
    from pos_app.simulator.control_client import ControlClient
    from pos_app.simulator.simulator import read_connection

    connection = read_connection(simulator_data(data))
    if connection is None:
        return None
    try:
        ControlClient(connection.control_url).state()
    except OSError:
        return None
    return connection


def start_simulator(data: Path, bind: str, public_host: str) -> "Connection | None":
    """Start one as a process of its own, which a killed till does not take along; None if it does not
    answer in time.
    """
    folder = simulator_data(data)
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pos_app", "simulator", "--data", str(folder)]
    command += ["--bind", bind, "--public-host", public_host]
    with log_file(data).open("ab") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **_detached())
    return _until(lambda: find_simulator(data), lambda: process.poll() is None)


def stop_simulator(data: Path) -> int:
    """End the simulator of this data directory. Returns 0, also where none runs."""
    import os
    import signal

    connection = find_simulator(data)
    if connection is None:
        print("No simulated AlphaPay is running.")
        return 0
    os.kill(connection.pid, signal.SIGTERM)
    print("The simulated AlphaPay was stopped; its ledger is kept.")
    return 0


def simulator_data(data: Path) -> Path:
    """Where the demo's AlphaPay keeps its ledger: beside the till's data, not in it."""
    return data / "alphapay"


def log_file(data: Path) -> Path:
    """What the simulator writes while nobody looks."""
    return data / "alphapay-simulator.log"


def _detached() -> dict[str, Any]:
    """How a process is started that does not end with this one."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _until(found: "Callable[[], Connection | None]", alive: Callable[[], bool]) -> "Connection | None":
    """Look until there is a connection, the process has ended, or time is up. No window exists yet, so
    this may wait.
    """
    deadline = time.monotonic() + START_WITHIN_S
    while time.monotonic() < deadline:
        connection = found()
        if connection is not None or not alive():
            return connection
        time.sleep(0.05)
    return None


def _default_data() -> Path:
    from platformdirs import user_data_path

    return user_data_path("pos-app", appauthor=False) / "demo"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app demo",
        description="Try the till: simulated AlphaPay, simulated customers, no real money.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the demo keeps its books")
    parser.add_argument(
        "--bind", default="127.0.0.1", help="address AlphaPay listens on (default: %(default)s)"
    )
    parser.add_argument(
        "--public-host", default="127.0.0.1", help="host in the QR codes (default: %(default)s)"
    )
    parser.add_argument("--stop", action="store_true", help="end the simulated AlphaPay")
    return parser
