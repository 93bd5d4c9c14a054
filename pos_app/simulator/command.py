"""The command `pos-app simulator`: runs AlphaPay on this machine until it is interrupted."""

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pos_app.simulator.simulator import Simulator

_EPILOG = """\
At start one line of JSON goes to standard output:
  {"url": ..., "merchant_code": ..., "public_key": ..., "control_url": ...}
The demo merchant's private key is DIR/merchant-private-key.pem. Open control_url in a browser to turn the
switches, and <url>/phone/code for a phone that shows payment codes. Stop with Ctrl+C; the ledger stays.

Real phones can open the QR codes if they reach this machine:
  pos-app simulator --bind 0.0.0.0 --public-host 192.168.1.20
"""


def main(argv: Sequence[str]) -> int:
    """Run the simulator. Returns 0 after an interrupt, 2 if it could not start."""
    options = _parser().parse_args(argv)
    from pos_app.simulator.behaviours import Behaviours
    from pos_app.simulator.simulator import Simulator

    switches = Behaviours(order_life_s=options.order_life, merchant_currency=options.currency)
    try:
        simulator = Simulator(
            options.data,
            port=options.port,
            bind=options.bind,
            public_host=options.public_host,
            switches=switches,
        )
    except (OSError, ValueError) as cause:
        print(f"pos-app simulator: cannot start: {cause}", file=sys.stderr)
        return 2
    with simulator:
        stop = _stop_signal()
        print(_first_line(simulator), flush=True)
        while not stop.wait(1.0):
            pass
    return 0


def _first_line(simulator: "Simulator") -> str:
    fields = ("url", "merchant_code", "public_key", "control_url")
    return msgspec.json.encode({field: getattr(simulator, field) for field in fields}).decode()


def _stop_signal() -> threading.Event:
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGINT, on_signal)
    signal.signal(signal.SIGTERM, on_signal)
    return stop


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app simulator",
        description="AlphaPay on this machine: real HTTP, real signatures, play money.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--bind", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--public-host", default="127.0.0.1", help="host in QR codes (default: %(default)s)")
    parser.add_argument(
        "--data",
        type=Path,
        default=Path("alphapay-simulator"),
        metavar="DIR",
        help="keys and ledger (default: %(default)s)",
    )
    parser.add_argument(
        "--order-life",
        type=_positive,
        default=300.0,
        metavar="SECONDS",
        help="life of an unpaid order (default: 300)",
    )
    parser.add_argument(
        "--currency", choices=("CAD", "USD"), default="CAD", help="the region (default: %(default)s)"
    )
    return parser


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError("must be a positive number of seconds")
    return value
