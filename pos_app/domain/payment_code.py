"""What a scanned text is: a customer's payment code and whose, a receipt, a product, or a scan gone wrong.

AlphaPay and the wallets' public pages give the forms; an unknown prefix is a warning a cashier can
override, never a wall.
"""

import re
from datetime import date, datetime, timedelta
from enum import Enum, auto

import msgspec

from pos_app.domain.alphapay import Wallet


class ScanKind(Enum):
    """What was read."""

    PAYMENT_CODE = auto()
    UNKNOWN_CODE = auto()
    """Could be a wallet we do not know: charge only after the cashier confirms."""
    RECEIPT = auto()
    """An AlphaPay payment id, as printed on our receipts and shown in the customer's bill."""
    REQUEST_ID = auto()
    """A payment request id as this till makes them."""
    PRODUCT = auto()
    DOUBLED = auto()
    CUT_OFF = auto()
    NOT_A_CODE = auto()


class Scan(msgspec.Struct, frozen=True):
    """A read code. `text` is secret when it may be a payment code, so it stays out of `repr`."""

    kind: ScanKind
    text: str
    wallet: Wallet = Wallet.UNKNOWN

    def __repr__(self) -> str:
        return f"Scan({self.kind.name}, {len(self.text)} characters, {self.wallet.name})"


CODE_LIFE_S = {Wallet.WECHAT: 60, Wallet.ALIPAY: 60, Wallet.UNIONPAY: 30, Wallet.UNKNOWN: 30}
"""How long a payment code lives, in seconds, at the least."""

SEEN_CODES_FOR = timedelta(days=1)
"""R53: how long a charged payment code is remembered, as a keyed hash."""

_PRODUCT_LENGTHS = frozenset({8, 12, 13, 14})
_EMV_CONSUMER_CODE = re.compile(r"hQVDUFYw[A-Za-z0-9+/=]{8,}")
_PAYMENT_ID = re.compile(r"[0-9]{25}")
_REQUEST_ID = re.compile(r"[0-9a-f]{12}7[0-9a-f]{19}")
_FIRST_ORDERS = date(2019, 1, 1)


def read_scan(text: str, today: date) -> Scan:
    """Classify one scan. `today` (any zone, a day more or less is allowed for) tells a payment id's date from noise."""
    text = text.strip()
    half = text[: len(text) // 2]
    if len(text) >= 32 and text == half * 2 and _simple(half, today).kind in _DOUBLES:
        return Scan(ScanKind.DOUBLED, text)
    return _simple(text, today)


_DOUBLES = frozenset({ScanKind.PAYMENT_CODE, ScanKind.UNKNOWN_CODE, ScanKind.RECEIPT, ScanKind.REQUEST_ID})


def _simple(text: str, today: date) -> Scan:
    if _EMV_CONSUMER_CODE.fullmatch(text):
        return Scan(ScanKind.PAYMENT_CODE, text, Wallet.UNIONPAY)
    if _REQUEST_ID.fullmatch(text.lower()):
        return Scan(ScanKind.REQUEST_ID, text.lower())
    if not (text.isascii() and text.isdigit()):
        return Scan(ScanKind.NOT_A_CODE, text)
    if is_payment_id(text, today):
        return Scan(ScanKind.RECEIPT, text)
    wallet = _wallet_of(text)
    if wallet is not Wallet.UNKNOWN:
        return Scan(ScanKind.PAYMENT_CODE, text, wallet)
    if len(text) in _PRODUCT_LENGTHS:
        return Scan(ScanKind.PRODUCT, text)
    if len(text) < 16:
        return Scan(ScanKind.CUT_OFF, text)
    if len(text) <= 32:
        return Scan(ScanKind.UNKNOWN_CODE if not _looks_cut_off(text) else ScanKind.CUT_OFF, text)
    return Scan(ScanKind.NOT_A_CODE, text)


def is_payment_id(text: str, today: date) -> bool:
    """Whether `text` has the form of an AlphaPay payment id: 25 digits that begin with a day (yymmdd)
    up to tomorrow.
    """
    if not _PAYMENT_ID.fullmatch(text):
        return False
    try:
        day = datetime.strptime(text[:6], "%y%m%d").date()
    except ValueError:
        return False
    return _FIRST_ORDERS <= day <= today + timedelta(days=1)


def may_name_an_order(text: str) -> bool:
    """Whether `text` has the length and the characters of an id that names an order: AlphaPay's, or a till's own."""
    return bool(_PAYMENT_ID.fullmatch(text) or _REQUEST_ID.fullmatch(text))


def _wallet_of(digits: str) -> Wallet:
    prefix = int(digits[:2] or "0")
    if len(digits) == 18 and 10 <= prefix <= 15:
        return Wallet.WECHAT
    if 16 <= len(digits) <= 32 and 25 <= prefix <= 30:
        return Wallet.ALIPAY
    if len(digits) == 19 and prefix == 62:
        return Wallet.UNIONPAY
    return Wallet.UNKNOWN


def _looks_cut_off(digits: str) -> bool:
    prefix = int(digits[:2])
    return (10 <= prefix <= 15 and len(digits) < 18) or (prefix == 62 and len(digits) < 19)


def request_id(utc_ms: int, random_bits: int) -> str:
    """A payment request id (R10): UUIDv7 in 32 hexadecimal digits, 48 bits of time and 74 of `random_bits`.

    Never a counter: tills imaged from one disk, or a restored copy, must not collide.
    """
    high, low = (random_bits >> 62) & 0xFFF, random_bits & ((1 << 62) - 1)
    value = (utc_ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
    return f"{value:032x}"


def short_code(of_request_id: str) -> str:
    """Four characters a cashier and a customer can compare aloud, from the random part of an id."""
    alphabet = "23456789ACDEFGHJKLMNPQRTUVWXYZ"
    number = int(of_request_id[-10:], 16)
    code = ""
    for _ in range(4):
        number, index = divmod(number, len(alphabet))
        code += alphabet[index]
    return code
