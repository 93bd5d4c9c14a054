"""What the customer reads: few words, nothing about the shop's inner affairs, never an id or a reason."""

from enum import Enum, auto

import msgspec

from pos_app.domain.alphapay import Wallet
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_customer


class DisplayText(Enum):
    """The things the customer display can say."""

    WELCOME = auto()
    AMOUNT = auto()
    CONTACTING = auto()
    SCAN_QR = auto()
    CONFIRM = auto()
    CHECKING = auto()
    SUCCESS = auto()
    FAILURE = auto()
    CANCELLED = auto()
    EXPIRED = auto()
    ASK_CASHIER = auto()


class DisplayWords(msgspec.Struct, frozen=True):
    """A headline and a smaller line under it ("" for none)."""

    headline: str
    line: str


_WORDS = {
    DisplayText.WELCOME: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Welcome"), QT_TRANSLATE_NOOP("customer", "Pay with your phone")
    ),
    DisplayText.AMOUNT: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "To pay"), QT_TRANSLATE_NOOP("customer", "Please have your phone ready")
    ),
    DisplayText.CONTACTING: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "One moment, please"),
        QT_TRANSLATE_NOOP("customer", "Your payment is being prepared"),
    ),
    DisplayText.SCAN_QR: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Scan to pay"),
        QT_TRANSLATE_NOOP("customer", "Open WeChat or Alipay to scan"),
    ),
    DisplayText.CONFIRM: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Confirm on your phone"),
        QT_TRANSLATE_NOOP("customer", "If your phone asks, enter your PIN"),
    ),
    DisplayText.CHECKING: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Please wait"),
        QT_TRANSLATE_NOOP("customer", "Your payment is being checked. Please don't pay again."),
    ),
    DisplayText.SUCCESS: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Paid"), QT_TRANSLATE_NOOP("customer", "Thank you!")
    ),
    DisplayText.FAILURE: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Payment failed"),
        QT_TRANSLATE_NOOP("customer", "Please try again or ask the cashier"),
    ),
    DisplayText.CANCELLED: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Payment cancelled"),
        QT_TRANSLATE_NOOP("customer", "No payment was made"),
    ),
    DisplayText.EXPIRED: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Time ran out"),
        QT_TRANSLATE_NOOP("customer", "No payment was made. Please ask the cashier for a new code."),
    ),
    DisplayText.ASK_CASHIER: DisplayWords(
        QT_TRANSLATE_NOOP("customer", "Please ask the cashier"),
        QT_TRANSLATE_NOOP("customer", "Please don't pay again"),
    ),
}

_TRAINING = QT_TRANSLATE_NOOP("customer", "TRAINING · no real money")
_CODE = QT_TRANSLATE_NOOP("customer", "Code {code}")
_WALLETS = {
    Wallet.WECHAT: QT_TRANSLATE_NOOP("customer", "WeChat Pay"),
    Wallet.ALIPAY: QT_TRANSLATE_NOOP("customer", "Alipay"),
    Wallet.UNIONPAY: QT_TRANSLATE_NOOP("customer", "UnionPay"),
}


def display_text(text: DisplayText) -> DisplayWords:
    """Headline and line of `text`, in the customer's language."""
    words = _WORDS[text]
    return DisplayWords(for_customer(words.headline), for_customer(words.line))


def training_band() -> str:
    """What the band across a training till's display says."""
    return for_customer(_TRAINING)


def code_line(short_code: str) -> str:
    """The short code as customer and cashier compare it aloud."""
    return for_customer(_CODE, code=short_code)


def wallet_mark_name(wallet: Wallet) -> str:
    """The name beside a wallet's mark; only wallets that can be named have one (`KeyError` for UNKNOWN)."""
    return for_customer(_WALLETS[wallet])
