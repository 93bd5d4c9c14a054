"""The settings as frozen records, with their defaults.

How they are written in a file is `keys`; whether they are right is `load`.
"""

import re
from enum import Enum, StrEnum, auto
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from pos_app.domain.money import Currency, Money
from pos_app.domain.receipt import Merchant
from pos_app.settings.printer_records import PrinterSettings


class Region(StrEnum):
    """Where the merchant's AlphaPay account is."""

    CANADA = "ca"
    UNITED_STATES = "us"


class Suffix(StrEnum):
    """The key a keyboard-wedge scanner presses after a code."""

    ENTER = "enter"
    TAB = "tab"
    EITHER = "either"


_URLS = {Region.CANADA: "https://openapi.alphapay.ca", Region.UNITED_STATES: "https://openapi.alphapay.com"}
_CURRENCIES = {Region.CANADA: Currency.CAD, Region.UNITED_STATES: Currency.USD}


LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
"""Hosts that are this machine, where a simulator may stand in for AlphaPay."""


class MerchantSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[merchant]`: who sells, as printed on receipts."""

    name: str = ""
    address: tuple[str, ...] = ()
    tax_registration: str = ""
    receipt_header: tuple[str, ...] = ()
    receipt_footer: tuple[str, ...] = ()


class AlphaPaySettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[alphapay]`: the account and how it is reached. Says where the private key is, never what it is."""

    region: Region = Region.CANADA
    base_url: str = ""
    merchant_code: str = ""
    private_key_file: Path | None = None
    private_key_env: str = ""
    private_key_vault: bool = False
    alphapay_public_key: str = ""
    alphapay_public_key_file: Path | None = None
    key_version: int = 1
    currency: Currency | None = None
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 15.0
    total_deadline_s: float = 20.0
    pay_idempotent: bool = False

    @property
    def url(self) -> str:
        """Where calls go, without a trailing slash: `base_url`, else the region's address."""
        return self.base_url.rstrip("/") or _URLS[self.region]

    @property
    def is_simulated(self) -> bool:
        """Whether calls stay on this machine."""
        return urlsplit(self.url).hostname in LOOPBACK

    @property
    def order_currency(self) -> Currency:
        """What sales are charged in: `currency`, else the region's own."""
        return self.currency or _CURRENCIES[self.region]


class TillSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[till]`: this till. `extra_key_above` is in minor units of the order currency."""

    id: str = ""
    store: str = ""
    cashier: str = ""
    extra_key_above: int | None = None
    data_directory: Path | None = None
    drawer: bool = False
    training: bool = False


class PeopleSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[people]`: what is asked of people. `refund_limit` is in minor units of the order currency, for each payment."""

    refund_limit: int = 50_00
    lock_after_s: int = 300


class ScannerSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[scanner]`: a keyboard wedge, a serial scanner (`serial_port` not empty), or both."""

    wedge: bool = True
    wedge_max_gap_ms: int = 35
    min_length: int = 6
    suffix: Suffix = Suffix.EITHER
    serial_port: str = ""
    baud: int = 9600


class MonitorBy(Enum):
    """How the customer display's monitor is recognised."""

    AUTO = auto()
    """The first monitor that does not show the cashier's window."""
    SERIAL = auto()
    NAME_AND_PLACE = auto()


class Monitor(msgspec.Struct, frozen=True, kw_only=True):
    """A monitor's identity. `place` is (x, y, width, height) in desktop pixels, used with `name`."""

    by: MonitorBy = MonitorBy.AUTO
    serial: str = ""
    name: str = ""
    place: tuple[int, int, int, int] = (0, 0, 0, 0)


class CustomerDisplaySettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[customer_display]`: the screen that faces the customer."""

    enabled: bool = True
    monitor: Monitor = Monitor()
    idle_message: str = ""


class BackupSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[backup]`: the daily backup of the journal. `keep` is how many of them."""

    folder: Path | None = None
    keep: int = 14


class LogLevel(StrEnum):
    """How much goes into the log; `DEBUG` has every call to AlphaPay, redacted."""

    WARNING = "warning"
    INFO = "info"
    DEBUG = "debug"


class LogSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[log]`: what is written for whoever mends the till."""

    folder: Path | None = None
    level: LogLevel = LogLevel.INFO


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a shop can set. The defaults alone are enough to build one in code."""

    merchant: MerchantSettings = MerchantSettings()
    alphapay: AlphaPaySettings = AlphaPaySettings()
    till: TillSettings = TillSettings()
    people: PeopleSettings = PeopleSettings()
    scanner: ScannerSettings = ScannerSettings()
    printer: PrinterSettings = PrinterSettings()
    customer_display: CustomerDisplaySettings = CustomerDisplaySettings()
    backup: BackupSettings = BackupSettings()
    log: LogSettings = LogSettings()

    @property
    def store(self) -> str:
        """The store's name: `till.store`, else the merchant's."""
        return self.till.store or self.merchant.name

    @property
    def receipt_merchant(self) -> Merchant:
        """The merchant as receipts show it."""
        logo = self.printer.logo
        return Merchant(
            name=self.merchant.name,
            address=self.merchant.address,
            tax_registration=self.merchant.tax_registration,
            header=self.merchant.receipt_header,
            footer=self.merchant.receipt_footer,
            logo=str(logo) if logo else "",
        )

    @property
    def extra_key_above(self) -> Money | None:
        """The amount above which a scan is charged only after one key more; None for never."""
        limit = self.till.extra_key_above
        return None if limit is None else Money(limit, self.alphapay.order_currency)

    def data_directory(self) -> Path:
        """Where this till keeps its journal: as configured, else the system's place. Makes nothing."""
        if self.till.data_directory is not None:
            return self.till.data_directory
        from platformdirs import user_data_path

        return user_data_path("pos-app", appauthor=False) / (self.till.id or "till")

    def backup_folder(self) -> Path:
        """Where the journal's backups go: as configured, else inside the data directory. Makes nothing."""
        return self.backup.folder or self.data_directory() / "backups"

    def log_folder(self) -> Path:
        """Where the log goes: as configured, else inside the data directory. Makes nothing."""
        return self.log.folder or self.data_directory() / "logs"


_NAMED_MONITOR = re.compile(
    r"screen:(?P<name>.+)@(?P<w>\d{2,5})x(?P<h>\d{2,5})(?P<x>[+-]\d{1,5})(?P<y>[+-]\d{1,5})"
)


def read_monitor(text: str) -> Monitor | None:
    """The monitor that `auto`, `serial:…` or `screen:<name>@<width>x<height>+<x>+<y>` means, else None."""
    if text == "auto":
        return Monitor()
    if text.startswith("serial:") and len(text) > len("serial:"):
        return Monitor(by=MonitorBy.SERIAL, serial=text.removeprefix("serial:"))
    named = _NAMED_MONITOR.fullmatch(text)
    if named is None:
        return None
    place = (int(named["x"]), int(named["y"]), int(named["w"]), int(named["h"]))
    return Monitor(by=MonitorBy.NAME_AND_PLACE, name=named["name"], place=place)
