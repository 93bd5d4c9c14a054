"""Views for the customer display's tests and gallery, one for each thing it can show."""

import time
from datetime import datetime, timedelta, timezone

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import CancelCause
from pos_app.domain.receipt import Merchant, Receipt
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import SaleView, TillView

AMOUNT = Money(123450, Currency.CAD)
QR_TEXT = "https://pay.alphapay.ca/q/2506031505244756658153857?t=8c1f0f64c21b4b0a9e1d"


def receipt() -> Receipt:
    """A receipt of 14:32 in the shop's zone."""
    paid_at = datetime(2026, 11, 22, 14, 32, tzinfo=timezone(timedelta(hours=-8)))
    return Receipt(
        merchant=Merchant(name="Maple Tea House"),
        store="Maple Tea House",
        till_id="T1",
        cashier="Ann",
        short_code="K7PM",
        scenario=Scenario.OFFLINE_QRCODE,
        wallet=Wallet.WECHAT,
        amount=AMOUNT,
        payment_id="2506031505244756658153857",
        request_id="r1",
        paid_at=paid_at,
        printed_at=paid_at,
        clock="AlphaPay",
    )


def sale(stage: Stage, **changes: object) -> SaleView:
    """A sale in `stage`."""
    fields: dict[str, object] = {
        "sale_id": "s1",
        "request_id": "r1",
        "short_code": "K7PM",
        "amount": AMOUNT,
        "stage": stage,
        "scenario": Scenario.OFFLINE_QRCODE,
        "actions": frozenset(),
        "started_mono": time.monotonic(),
    }
    return SaleView(**(fields | changes))


def view(of: SaleView | None = None, **changes: object) -> TillView:
    """A view of a shop with or without a sale."""
    return TillView(**({"store": "Maple Tea House", "till_id": "T1", "cashier": "Ann", "sale": of} | changes))


def every_view() -> dict[str, TillView]:
    """Name of a state to the view that leads to it."""
    now = time.monotonic()
    qr = sale(Stage.SHOWING_QR, qr_text=QR_TEXT, expires_mono=now + 222)
    return {
        "idle": view(),
        "contacting": view(sale(Stage.CONTACTING)),
        "qr": view(qr),
        "qr-training": view(qr, training=True),
        "qr-last-seconds": view(sale(Stage.SHOWING_QR, qr_text=QR_TEXT, expires_mono=now + 19)),
        "confirm": view(sale(Stage.CUSTOMER_CONFIRMS)),
        "checking": view(sale(Stage.NOT_SURE)),
        "success": view(sale(Stage.PAID, receipt=receipt())),
        "failure": view(sale(Stage.FAILED)),
        "cancelled": view(sale(Stage.CLOSED, cancel_cause=CancelCause.CASHIER)),
        "expired": view(sale(Stage.CLOSED, cancel_cause=CancelCause.EXPIRY)),
        "ask-cashier": view(sale(Stage.LOCKED)),
    }
