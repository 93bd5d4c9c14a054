"""`[printer]` of the settings: where receipts go and what they look like on paper."""

from enum import IntEnum, StrEnum
from pathlib import Path

import msgspec


class PrinterKind(StrEnum):
    """How receipts leave the till."""

    NONE = "none"
    NETWORK = "network"
    SERIAL = "serial"
    USB = "usb"
    """A device file of Linux."""
    QUEUE = "queue"
    """Printer commands through the system's print service."""
    SYSTEM = "system"
    """Any printer of the system, through its driver."""
    PDF = "pdf"


ESCPOS_KINDS = frozenset({PrinterKind.NETWORK, PrinterKind.SERIAL, PrinterKind.USB, PrinterKind.QUEUE})


class PrinterWidth(IntEnum):
    """Printable dots across the paper."""

    PAPER_58_MM = 384
    PAPER_80_MM_NARROW = 512
    PAPER_80_MM = 576


class PrinterBaud(IntEnum):
    """Speeds of serial printers."""

    B9600 = 9600
    B19200 = 19_200
    B38400 = 38_400
    B57600 = 57_600
    B115200 = 115_200


QUICK_BAUD = 57_600
"""From here on a receipt in dots is out within 15 s."""


class Handshake(StrEnum):
    """How a serial printer says that its buffer is full."""

    NONE = "none"
    RTS_CTS = "rts/cts"
    XON_XOFF = "xon/xoff"


class TextMode(StrEnum):
    """Whether receipts go out as the printer's own characters or as dots."""

    AUTO = "auto"
    """As characters where dots would take too long: on a serial port slower than `QUICK_BAUD`."""
    ALWAYS = "always"
    NEVER = "never"


class CodePage(StrEnum):
    """The characters beyond ASCII that the printer surely has."""

    NONE = "none"
    CP437 = "cp437"
    CP850 = "cp850"
    CP858 = "cp858"
    CP863 = "cp863"
    CP1252 = "cp1252"


class PrinterSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[printer]`: where receipts go and what they look like on paper."""

    kind: PrinterKind = PrinterKind.NONE
    host: str = ""
    port: int = 9100
    serial_port: str = ""
    baud: PrinterBaud = PrinterBaud.B9600
    handshake: Handshake = Handshake.NONE
    device: Path | None = None
    queue: str = ""
    folder: Path | None = None
    width_dots: PrinterWidth = PrinterWidth.PAPER_80_MM
    text_mode: TextMode = TextMode.AUTO
    code_page: CodePage = CodePage.NONE
    auto_print: bool = True
    copies: int = 1
    cut: bool = True
    logo: Path | None = None

    @property
    def as_text(self) -> bool:
        """Whether lines go out as the printer's own characters where it has them."""
        slow = self.kind is PrinterKind.SERIAL and self.baud < QUICK_BAUD
        return self.text_mode is TextMode.ALWAYS or (self.text_mode is TextMode.AUTO and slow)

    @property
    def speaks_escpos(self) -> bool:
        """Whether the printer gets commands from the till itself, and so may open a drawer."""
        return self.kind in ESCPOS_KINDS
