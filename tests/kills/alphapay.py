"""AlphaPay in a process of its own, which lives on while tills die, and the settings of a shop that uses it."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from pos_app.simulator.control_client import ControlClient

PROJECT = Path(__file__).parents[2]
ORDER_LIFE_S = 8.0
"""An order nobody pays ends so soon that each kill can wait for it."""

_SETTINGS = """\
[merchant]
name = "Maple Tea House"

[alphapay]
base_url = "{url}"
merchant_code = "{merchant_code}"
private_key_file = "{private_key_file}"
alphapay_public_key = "{public_key}"
connect_timeout_s = 1.0
read_timeout_s = 1.0
total_deadline_s = 2.0

[till]
id = "T01"
store = "Maple Tea House"
cashier = "Mei"
data_directory = "{till}"
training = true

[people]
refund_limit = "20.00"

[printer]
kind = "network"
host = "127.0.0.1"
port = {printer_port}

[customer_display]
enabled = false
"""


class AlphaPay(msgspec.Struct, frozen=True, kw_only=True):
    """A running AlphaPay."""

    url: str
    control_url: str
    merchant_code: str
    public_key: str
    data: Path

    @property
    def control(self) -> ControlClient:
        """The customers' phones, the switches, and the ledger."""
        return ControlClient(self.control_url)


@contextlib.contextmanager
def alphapay(folder: Path) -> Iterator[AlphaPay]:
    """AlphaPay with an empty ledger in `folder`, ended with the block."""
    command = [sys.executable, "-m", "pos_app", "simulator", "--data", str(folder)]
    command += ["--order-life", str(ORDER_LIFE_S)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            told = msgspec.json.decode(process.stdout.readline(), type=dict[str, str])
            yield AlphaPay(data=folder, **told)
        finally:
            process.terminate()


def write_settings(folder: Path, account: AlphaPay, printer_port: int) -> Path:
    """Write the shop's settings file; its till keeps its journal in `folder / "till"`."""
    file = folder / "shop.toml"
    text = _SETTINGS.format(
        url=account.url,
        merchant_code=account.merchant_code,
        public_key=account.public_key,
        private_key_file=(account.data / "merchant-private-key.pem").as_posix(),
        till=data_directory(folder).as_posix(),
        printer_port=printer_port,
    )
    file.write_text(text, encoding="utf-8")
    return file


def data_directory(folder: Path) -> Path:
    """Where the shop's till keeps its journal."""
    return folder / "till"
