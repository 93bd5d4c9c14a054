"""Receipts to draw in tests."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.receipt import Merchant, PendingSlip, Receipt, RefundReceipt, ShiftPaper
from pos_app.domain.report import Cancelled, Item, ItemKind, ShiftReport, Taking, TakingKind

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


def _taking(
    kind: TakingKind, wallet: Wallet, scenario: Scenario, cashier: str, count: int, minor: int
) -> Taking:
    return Taking(
        kind=kind,
        wallet=wallet,
        scenario=scenario,
        currency=Currency.CAD,
        cashier=cashier,
        count=count,
        minor=minor,
    )


_QR, _CODE = Scenario.OFFLINE_QRCODE, Scenario.OFFLINE
_TAKINGS = (
    _taking(TakingKind.PAYMENT, Wallet.ALIPAY, _QR, "Zoé", 41, 123_450),
    _taking(TakingKind.PAYMENT, Wallet.WECHAT, _CODE, "李梅", 187, 1_234_567),
    _taking(TakingKind.PAYMENT, Wallet.UNIONPAY, _CODE, "Zoé", 3, 9_900),
    _taking(TakingKind.PAYMENT, Wallet.UNKNOWN, _QR, "Marie-Claude Desrosiers", 1_204, 12_345_678),
    _taking(TakingKind.REFUND, Wallet.WECHAT, _CODE, "Zoé", 2, 4_500),
    _taking(TakingKind.REFUND, Wallet.UNKNOWN, Scenario.CREDIT_CARD, "李梅", 1, 20_000_000),
)


def _item(kind: ItemKind, code: str, minor: int, day: int) -> Item:
    return Item(
        kind=kind,
        short_code=code,
        request_id=REQUEST_ID,
        amount=Money(minor, Currency.CAD),
        begun_at=datetime(2026, 11, day, 9, 41, tzinfo=TORONTO),
    )


Z_REPORT = ShiftPaper(
    merchant=FRENCH.merchant,
    store=FRENCH.store,
    printed_at=datetime(2026, 11, 22, 21, 0, 5, tzinfo=TORONTO),
    report=ShiftReport(
        z_number=128,
        shift_id="019349a7c2b07e6f8d1a3b5c7e9f0a2d",
        till_id="T1",
        opened_at=datetime(2026, 11, 22, 8, 2, 11, tzinfo=TORONTO),
        opened_by="Zoé",
        at=datetime(2026, 11, 22, 21, 0, 4, tzinfo=TORONTO),
        by="Marie-Claude Desrosiers",
        takings=_TAKINGS,
        cancelled=(Cancelled(currency=Currency.CAD, count=14, minor=25_480),),
        items=(
            _item(ItemKind.UNSETTLED, "K7Q2", 1_250, 22),
            _item(ItemKind.UNSETTLED, "M3XA", 9_999_999, 22),
            _item(ItemKind.UNDECIDED, "P9RT", 1_800, 22),
            _item(ItemKind.REFUND_UNDER_WAY, "H2JD", 640, 22),
            _item(ItemKind.LATE, "B4WE", 3_375, 21),
            _item(ItemKind.EARLIER_REFUND, "C8YN", 500, 20),
            _item(ItemKind.REFUND_FAILED, "T6LK", 12_000, 19),
        ),
        cash_float=Money(20_000, Currency.CAD),
        counted=Money(19_525, Currency.CAD),
        reason="Le client du K7Q2 revient demain avec son relevé",
        head="48213:9f2c4e7ab01d36588c1f0e94d7b2a6c3508f1d9e2b7c4a6f5e3d1c0b9a887766",
    ),
)
X_REPORT = replace(
    Z_REPORT,
    report=replace(Z_REPORT.report, z_number=0, counted=None, reason="", items=Z_REPORT.report.items[:3]),
)
