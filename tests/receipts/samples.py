"""Receipts to draw in tests."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.receipt import Merchant, PendingSlip, Receipt, RefundReceipt

RESOURCES = Path(__file__).parents[2] / "resources"
PAYMENT_ID = "2511221505244756658153857"
REQUEST_ID = "019349a7c2b07e6f8d1a3b5c7e9f0a2d"
TORONTO = ZoneInfo("America/Toronto")

FRENCH = Receipt(
    merchant=Merchant(
        name="Maison de thé Érable",
        address=("1250, rue Saint-Hubert", "Montréal (Québec) H2L 3Y8"),
        tax_registration="TPS 12345 6789 RT0001",
        header=("Œuvres de thé, çà et là",),
        footer=("Merci, à bientôt !", "Échange sous 30 jours avec ce reçu"),
    ),
    store="Rue Saint-Hubert",
    till_id="T1",
    cashier="Zoé",
    short_code="K7Q2",
    scenario=Scenario.OFFLINE_QRCODE,
    wallet=Wallet.UNKNOWN,
    amount=Money(123_450, Currency.CAD),
    payment_id=PAYMENT_ID,
    request_id=REQUEST_ID,
    paid_at=datetime(2026, 11, 22, 15, 5, 24, tzinfo=TORONTO),
    printed_at=datetime(2026, 11, 22, 15, 5, 25, tzinfo=TORONTO),
    clock="AlphaPay",
)
CHINESE = replace(
    FRENCH,
    merchant=Merchant(
        name="枫叶茶馆",
        address=("多伦多市士巴丹拿道 318 号", "安大略省 M5T 2E9"),
        tax_registration="12345 6789 RT0001",
        header=("欢迎光临", "歡迎光臨"),
        footer=("谢谢惠顾，欢迎再来！",),
    ),
    store="士巴丹拿道店",
    cashier="李梅",
    scenario=Scenario.OFFLINE,
    wallet=Wallet.WECHAT,
    amount=Money(8_888, Currency.CNY),
)


def slip_of(receipt: Receipt) -> PendingSlip:
    """The slip for the payment of `receipt`, as if it were not certain yet."""
    return PendingSlip(
        merchant=receipt.merchant,
        store=receipt.store,
        till_id=receipt.till_id,
        cashier=receipt.cashier,
        short_code=receipt.short_code,
        amount=receipt.amount,
        request_id=receipt.request_id,
        payment_id="",
        started_at=receipt.paid_at,
        printed_at=receipt.printed_at,
    )


def refund_of(receipt: Receipt, reason: str) -> RefundReceipt:
    """The receipt of a refund of half of what `receipt` says."""
    half = Money(receipt.amount.minor // 2, receipt.amount.currency)
    return RefundReceipt(
        merchant=receipt.merchant,
        store=receipt.store,
        till_id=receipt.till_id,
        cashier=receipt.cashier,
        short_code=receipt.short_code,
        amount=half,
        request_id=receipt.request_id,
        payment_id=receipt.payment_id,
        refund_request_id="019349b1d4407f21a5c60e8d92b3471f",
        refund_id="2511231030123456789012345",
        original=receipt.amount,
        refunded=half,
        reason=reason,
        by=receipt.cashier,
        refunded_at=receipt.paid_at,
        printed_at=receipt.printed_at,
        clock="AlphaPay",
    )
