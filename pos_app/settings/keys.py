"""Every key of the settings file as data: the one source of loader, documentation and examples."""

import msgspec

from pos_app.domain.money import Currency
from pos_app.settings import printer_records, records
from pos_app.settings.kinds import (
    AMOUNT,
    FLAG,
    MONITOR,
    PATH,
    PUBLIC_KEY,
    URL,
    Kind,
    choice,
    lines,
    pattern,
    seconds,
    text,
    whole,
)


class Key(msgspec.Struct, frozen=True):
    """One key. `example` is TOML; `default` overrides how the default reads in the documentation."""

    section: str
    name: str
    kind: Kind
    explanation: str
    example: str
    required: bool = False
    default: str = ""

    @property
    def dotted(self) -> str:
        """`section.name`, as messages and the README call it."""
        return f"{self.section}.{self.name}"


_VARIABLE = pattern("variable name", r"[A-Za-z_][A-Za-z0-9_]{0,127}", "the name of an environment variable")
_HOST = pattern("host", r"[A-Za-z0-9._:-]{1,253}", "a host name or an IP address")
_MERCHANT_CODE = pattern("text", r"[A-Za-z0-9]{1,32}", "a merchant code: letters and digits only")
_TILL_ID = pattern("text", r"[A-Za-z0-9-]{1,16}", "a till id: 1 to 16 letters, digits or dashes")

_MERCHANT = (
    Key("merchant", "name", text(60), "Trade name, on top of receipts.", '"Maple Tea House"', required=True),
    Key(
        "merchant",
        "address",
        lines(6, 60),
        "Address lines under the name.",
        '["88 Spadina Ave", "Toronto ON  M5V 2J4"]',
    ),
    Key(
        "merchant",
        "tax_registration",
        text(60),
        "Tax registration line, such as the GST/HST number.",
        '"GST/HST 12345 6789 RT0001"',
    ),
    Key("merchant", "receipt_header", lines(10, 60), "Lines above the sale on a receipt.", '["Welcome"]'),
    Key(
        "merchant",
        "receipt_footer",
        lines(10, 60),
        "Lines at the end of a receipt.",
        '["Thank you", "谢谢惠顾"]',
    ),
)

_ALPHAPAY = (
    Key(
        "alphapay",
        "region",
        choice(records.Region),
        'AlphaPay account: `"ca"` is at openapi.alphapay.ca, `"us"` at openapi.alphapay.com.',
        '"ca"',
    ),
    Key(
        "alphapay",
        "base_url",
        URL,
        "Another address in place of the region's. `http://` only for this machine (a simulator).",
        '"http://127.0.0.1:8765"',
        default="the region's",
    ),
    Key(
        "alphapay",
        "merchant_code",
        _MERCHANT_CODE,
        "Merchant code from AlphaPay's dashboard.",
        '"CXVJIU"',
        required=True,
    ),
    Key(
        "alphapay",
        "private_key_file",
        PATH,
        "File with the merchant's RSA-2048 private key (PKCS#8 PEM). Set this or `private_key_env`.",
        '"alphapay-private.pem"',
    ),
    Key(
        "alphapay",
        "private_key_env",
        _VARIABLE,
        "Name of the environment variable that holds the private key, as PEM or as its Base64 text.",
        '"POS_PRIVATE_KEY"',
    ),
    Key(
        "alphapay",
        "private_key_vault",
        FLAG,
        "Whether the private key is in the vault of the data directory, which `pos-app keys` keeps. "
        "In place of `private_key_file`, `private_key_env` and `key_version`.",
        "true",
    ),
    Key(
        "alphapay",
        "alphapay_public_key",
        PUBLIC_KEY,
        "AlphaPay's public key (Base64 X.509, 392 characters), which verifies its answers. "
        "Set this or `alphapay_public_key_file`, not both.",
        '"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"',
    ),
    Key(
        "alphapay",
        "alphapay_public_key_file",
        PATH,
        "File with AlphaPay's public key, Base64 or PEM.",
        '"alphapay-public.pem"',
    ),
    Key("alphapay", "key_version", whole(1, 9999), "`keyVersion` sent with each signature.", "1"),
    Key(
        "alphapay",
        "currency",
        choice(Currency),
        "What sales are charged in.",
        '"CAD"',
        default='`"CAD"` for `"ca"`, `"USD"` for `"us"`',
    ),
    Key("alphapay", "connect_timeout_s", seconds(0.5, 60), "How long a connection may take.", "5.0"),
    Key("alphapay", "read_timeout_s", seconds(1, 120), "Longest silence during an answer.", "15.0"),
    Key("alphapay", "total_deadline_s", seconds(2, 180), "How long one call may take altogether.", "20.0"),
    Key(
        "alphapay",
        "pay_idempotent",
        FLAG,
        "Only with AlphaPay's written word that a repeated `pay` under the same id never charges twice: "
        "an unanswered scanned payment is then sent again.",
        "false",
    ),
)

_TILL = (
    Key("till", "id", _TILL_ID, "This till's short name, its own in the store.", '"T01"', required=True),
    Key(
        "till",
        "store",
        text(60),
        "Store name, on screens and in AlphaPay's order description.",
        '"Spadina"',
        default="`merchant.name`",
    ),
    Key(
        "till",
        "cashier",
        text(40),
        "Without effect since people sign in: their names are on receipts.",
        '"Mei"',
    ),
    Key(
        "till",
        "extra_key_above",
        AMOUNT,
        "A scanned code for more than this amount is charged only after the cashier presses one more key.",
        '"500.00"',
        default="never",
    ),
    Key(
        "till",
        "data_directory",
        PATH,
        "Folder of this till's journal; made when missing.",
        '"/var/lib/pos-app"',
        default="the system's folder for application data",
    ),
    Key("till", "drawer", FLAG, "Whether a cash drawer hangs on the receipt printer.", "false"),
    Key(
        "till",
        "training",
        FLAG,
        "Marks screens and receipts TRAINING; only with a simulator on this machine. To practise: `pos-app train`.",
        "false",
    ),
)

_PEOPLE = (
    Key(
        "people",
        "refund_limit",
        AMOUNT,
        "How much of one payment a cashier may give back without a supervisor.",
        '"50.00"',
        default='`"50.00"`',
    ),
    Key(
        "people",
        "lock_after_s",
        whole(0, 86_400),
        "After how many seconds without a key, touch or scan the till locks; `0` is never.",
        "300",
    ),
)

_SCANNER = (
    Key("scanner", "wedge", FLAG, "Whether a scanner that types like a keyboard is used.", "true"),
    Key(
        "scanner",
        "wedge_max_gap_ms",
        whole(5, 200),
        "Keys closer together than this many milliseconds come from a scanner, not from fingers.",
        "35",
    ),
    Key("scanner", "min_length", whole(3, 32), "Shortest run of quick keys that counts as a scan.", "6"),
    Key(
        "scanner",
        "suffix",
        choice(records.Suffix),
        "Key that such a scanner presses after a code.",
        '"either"',
    ),
    Key(
        "scanner",
        "serial_port",
        text(200),
        "Port of a serial scanner.",
        '"/dev/ttyACM0"',
        default="no serial scanner",
    ),
    Key("scanner", "baud", whole(300, 921_600), "Speed of the serial port.", "9600"),
)

_PRINTER = (
    Key(
        "printer",
        "kind",
        choice(printer_records.PrinterKind),
        "Where receipts go: nowhere; to an ESC/POS printer on the network, on a serial port, on USB (Linux) or "
        "behind a queue of the system; to any printer of the system; or as PDF files into a folder.",
        '"network"',
    ),
    Key("printer", "host", _HOST, 'Address of the printer; needed for `"network"`.', '"192.168.1.60"'),
    Key("printer", "port", whole(1, 65_535), "TCP port of the printer.", "9100"),
    Key(
        "printer",
        "serial_port",
        text(200),
        'Port of the printer; needed for `"serial"`.',
        '"/dev/ttyS0"',
    ),
    Key(
        "printer",
        "baud",
        choice(printer_records.PrinterBaud),
        "Speed of the serial port, as the printer's own test page tells it.",
        "9600",
    ),
    Key(
        "printer",
        "handshake",
        choice(printer_records.Handshake),
        "How a serial printer says that its buffer is full.",
        '"none"',
    ),
    Key("printer", "device", PATH, 'Device file of the printer; needed for `"usb"`.', '"/dev/usb/lp0"'),
    Key(
        "printer",
        "queue",
        text(127),
        'The printer\'s name in the system; needed for `"queue"` and `"system"`.',
        '"Receipts"',
    ),
    Key("printer", "folder", PATH, 'Folder for receipts; needed for `"pdf"`.', '"receipts"'),
    Key(
        "printer",
        "width_dots",
        choice(printer_records.PrinterWidth),
        "Printable dots across: 384 for 58 mm paper, 576 or 512 for 80 mm paper.",
        "576",
    ),
    Key(
        "printer",
        "text_mode",
        choice(printer_records.TextMode),
        "Whether lines go out as the printer's own characters, which is quicker, or as dots. "
        '`"auto"`: as characters on a serial port slower than 57600 baud. '
        "A line with a character that the printer may lack is dots all the same.",
        '"auto"',
    ),
    Key(
        "printer",
        "code_page",
        choice(printer_records.CodePage),
        "The characters beyond ASCII that the printer prints right, as `pos-app printer test` shows.",
        '"cp850"',
    ),
    Key("printer", "auto_print", FLAG, "Print a receipt for each paid sale without being asked.", "true"),
    Key(
        "printer",
        "copies",
        whole(1, 2),
        "`2` prints a second copy of each receipt, marked SHOP COPY, for the shop.",
        "1",
    ),
    Key("printer", "cut", FLAG, "Cut the paper after each receipt.", "true"),
    Key("printer", "logo", PATH, "Picture on top of receipts (PNG).", '"logo.png"'),
)

_CUSTOMER_DISPLAY = (
    Key("customer_display", "enabled", FLAG, "Whether there is a customer display at all.", "true"),
    Key(
        "customer_display",
        "monitor",
        MONITOR,
        'Which monitor: `"auto"` takes one without the cashier\'s window, `"serial:…"` that serial number, '
        '`"screen:name@WIDTHxHEIGHT+X+Y"` the one of that name in that place.',
        '"screen:HDMI-1@1920x1080+1366+0"',
        default='`"auto"`',
    ),
    Key(
        "customer_display",
        "idle_message",
        text(120),
        "What it says between sales.",
        '"Welcome to Maple Tea House"',
    ),
)

_BACKUP = (
    Key(
        "backup",
        "folder",
        PATH,
        "Folder of the journal's daily backups, best on another disk.",
        '"/mnt/backup/till-1"',
        default="`backups` in the data directory",
    ),
    Key("backup", "keep", whole(1, 400), "How many backups are kept.", "14"),
)

_LOG = (
    Key(
        "log",
        "folder",
        PATH,
        "Folder of the till's log: 5 files of 2 MB at the most, without secrets.",
        '"/var/log/pos-app"',
        default="`logs` in the data directory",
    ),
    Key(
        "log",
        "level",
        choice(records.LogLevel),
        'How much goes into the log; `"debug"` has every call to AlphaPay, redacted.',
        '"info"',
    ),
)

KEYS = _MERCHANT + _ALPHAPAY + _TILL + _PEOPLE + _SCANNER + _PRINTER + _CUSTOMER_DISPLAY + _BACKUP + _LOG
BY_DOTTED = {key.dotted: key for key in KEYS}
SECTIONS: dict[str, type[msgspec.Struct]] = {
    "merchant": records.MerchantSettings,
    "alphapay": records.AlphaPaySettings,
    "till": records.TillSettings,
    "people": records.PeopleSettings,
    "scanner": records.ScannerSettings,
    "printer": printer_records.PrinterSettings,
    "customer_display": records.CustomerDisplaySettings,
    "backup": records.BackupSettings,
    "log": records.LogSettings,
}
