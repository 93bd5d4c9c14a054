"""The shop that is measured: a settings file as a merchant writes it, and AlphaPay in a process of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from tests.benchmarks.processes import running

_SETTINGS = """\
[merchant]
name = "Maple Tea House 枫叶茶馆"
address = ["128 Rue Sainte-Catherine Est", "Montréal QC  H2X 1K9"]

[alphapay]
base_url = "{url}"
merchant_code = "{merchant_code}"
private_key_file = "{private_key_file}"
alphapay_public_key = "{public_key}"
connect_timeout_s = 2.0
read_timeout_s = 2.0
total_deadline_s = 3.0

[till]
id = "T01"
store = "Maple Tea House"
cashier = "Mei"
data_directory = "{data}"
training = true

[printer]
{printer}
"""


class AlphaPay(msgspec.Struct, frozen=True, kw_only=True):
    """A running AlphaPay: `url` stamps what arrives before AlphaPay sees it, `control_url` turns its switches."""

    url: str
    control_url: str
    merchant_code: str
    private_key_file: str
    public_key: str


@contextmanager
def alphapay(folder: Path) -> Iterator[AlphaPay]:
    """AlphaPay beside the block, with its ledger in `folder`."""
    with running("alphapay", str(folder / "alphapay")) as told:
        yield msgspec.convert(told, AlphaPay)


def settings_file(folder: Path, account: AlphaPay, *, printer_port: int | None = None) -> Path:
    """Write the shop's settings; receipts become PDF files, or go to a printer on this machine."""
    file = folder / "shop.toml"
    pdf = f'kind = "pdf"\nfolder = "{(folder / "receipts").as_posix()}"'
    network = f'kind = "network"\nhost = "127.0.0.1"\nport = {printer_port}'
    text = _SETTINGS.format(
        **msgspec.structs.asdict(account),
        data=(folder / "till").as_posix(),
        printer=pdf if printer_port is None else network,
    )
    file.write_text(text, encoding="utf-8")
    return file
