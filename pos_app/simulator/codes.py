"""Payment codes as the wallets print them: their forms, which wallet each belongs to, and what a typed one
does.

Codes are never stored: a code is known by its SHA-256 fingerprint. Not responsible for orders.
"""

import hashlib
import re
from collections.abc import Callable

from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.records import Books, Code, Wallet, Will

_FORMS: tuple[tuple[Wallet, re.Pattern[str]], ...] = (
    ("Wechat", re.compile(r"1[0-5]\d{16}")),
    ("UnionPay", re.compile(r"62\d{17}")),
    ("UnionPay", re.compile(r"hQVDUFYw[A-Za-z0-9+/]{12,}={0,2}")),
    ("Alipay", re.compile(r"(2[5-9]|30)\d{14,30}")),
)

ENDINGS: dict[str, Will] = {"0001": "decline", "0002": "pin", "0003": "invalid", "0004": "pay_later"}
"""A typed code with one of these endings acts so, whatever the switch `typed_code` says."""

_MINTED_FORM: dict[Wallet, tuple[str, int]] = {
    "Wechat": ("13", 18),
    "Alipay": ("28", 18),
    "UnionPay": ("62", 19),
}


def wallet_of(digits: str) -> Wallet | None:
    """The wallet whose form this code has, or None."""
    return next((wallet for wallet, form in _FORMS if form.fullmatch(digits)), None)


def fingerprint(digits: str) -> str:
    """What a code is known by."""
    return hashlib.sha256(digits.encode()).hexdigest()


def mint_digits(wallet: Wallet, random_digits: Callable[[int], str]) -> str:
    """A code in the wallet's form. Its ending is never one that `ENDINGS` gives a meaning."""
    prefix, length = _MINTED_FORM[wallet]
    return prefix + random_digits(length - len(prefix) - 1) + "7"


def mint(
    books: Books, wallet: Wallet, will: Will, digits: str, token: str, now: float, life_s: float
) -> Code:
    """Write a fresh code of this simulator's own phone into the books."""
    code = Code(
        fingerprint=fingerprint(digits), token=token, wallet=wallet, will=will, expires_at=now + life_s
    )
    books.put(code)
    return code


def present(books: Books, digits: str, token: str, switches: Behaviours) -> Code | None:
    """The code that was scanned: a known one, a new one if the form is some wallet's, else None."""
    known = books.codes.get(fingerprint(digits))
    if known is not None:
        return known
    wallet = wallet_of(digits)
    if wallet is None:
        return None
    will = ENDINGS.get(digits[-4:], switches.typed_code)
    return Code(fingerprint=fingerprint(digits), token=token, wallet=wallet, will=will)


def is_fresh(code: Code, now: float) -> bool:
    """Not used yet and not out of date: codes are single use and live about a minute."""
    return code.used_at is None and (code.expires_at is None or now < code.expires_at)
