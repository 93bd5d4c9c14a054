"""Views to look at: one of every stage, question and notice, as the engine would send them."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec.structs import replace

from pos_app.domain.alphapay import ResultCode, Scenario, Wallet
from pos_app.domain.money import MAX_MINOR, Currency, Money
from pos_app.domain.payment_terms import CancelCause, Doubt, State
from pos_app.domain.receipt import Merchant, Receipt
from pos_app.protocol.answers import Cause
from pos_app.protocol.views import (
    Action,
    ConnectionView,
    Notice,
    NoticeKind,
    NotRecorded,
    PaymentRow,
    PrinterState,
    PrinterView,
    Question,
    QuestionKind,
    SaleView,
    ScannerState,
    ScannerView,
    Stage,
    TillView,
    WhyNoCancel,
)

AMOUNT = Money(12_50, Currency.CAD)
PAYMENT_ID = "2611221530000000012345678"
QR = "https://pay.example.test/q/2611221530000000012345678?token=0123456789abcdef"
_AT = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
_ENDED = frozenset({Action.CHARGE_AGAIN, Action.NEXT_CUSTOMER})
_ASKING = frozenset({Action.CHECK_NOW, Action.PARK})


def row(number: int, state: State, minor: int = 12_50, **changes: object) -> PaymentRow:
    """A payment in a list."""
    plain = PaymentRow(
        request_id=f"request{number}",
        sale_id=f"sale{number}",
        short_code=f"K7M{number}",
        amount=Money(minor, Currency.CAD),
        state=state,
        scenario=Scenario.OFFLINE,
        wallet=Wallet.WECHAT,
        at_utc=_AT.isoformat(),
    )
    return replace(plain, **changes)


def sale(stage: Stage, **changes: object) -> SaleView:
    """A sale at `stage`, with the actions the engine would offer."""
    now = time.monotonic()
    plain = SaleView(
        sale_id="sale1",
        request_id="request1",
        short_code="K7M4",
        amount=AMOUNT,
        stage=stage,
        scenario=Scenario.OFFLINE,
        actions=_ENDED,
        started_mono=now - 30,
    )
    return replace(plain, **(_STAGES[stage](now) | changes))


def receipt() -> Receipt:
    """A paid sale's receipt."""
    return Receipt(
        merchant=Merchant(name="Maple Tea House"),
        store="Queen Street",
        till_id="T1",
        cashier="Ana",
        short_code="K7M4",
        scenario=Scenario.OFFLINE,
        wallet=Wallet.WECHAT,
        amount=AMOUNT,
        payment_id=PAYMENT_ID,
        request_id="request1",
        paid_at=_AT,
        printed_at=_AT,
        clock="AlphaPay",
    )


_STAGES = {
    Stage.CONTACTING: lambda now: {"actions": frozenset({Action.CANCEL}), "expires_mono": now + 299},
    Stage.SHOWING_QR: lambda now: {
        "actions": frozenset({Action.CANCEL, Action.CHECK_NOW}),
        "scenario": Scenario.OFFLINE_QRCODE,
        "qr_text": QR,
        "expires_mono": now + 272,
        "payment_id": PAYMENT_ID,
    },
    Stage.CUSTOMER_CONFIRMS: lambda now: {
        "actions": _ASKING,
        "why_no_cancel": WhyNoCancel.TOO_EARLY,
        "cancel_from_mono": now + 15,
        "expires_mono": now + 270,
        "wallet": Wallet.WECHAT,
        "payment_id": PAYMENT_ID,
    },
    Stage.CANCELLING: lambda now: {
        "actions": _ASKING,
        "cancel_cause": CancelCause.CASHIER,
        "payment_id": PAYMENT_ID,
        "expires_mono": now + 200,
        "last_checked_mono": now - 1,
        "next_check_mono": now + 1.5,
    },
    Stage.NOT_SURE: lambda now: {
        "actions": _ASKING | {Action.SCAN_BILL},
        "doubt": Doubt.NO_ANSWER,
        "why_no_cancel": WhyNoCancel.NO_PAYMENT_ID,
        "last_problem": Cause.TIMED_OUT,
        "next_check_mono": now + 8,
    },
    Stage.PAID: lambda now: {
        "actions": frozenset({Action.NEXT_CUSTOMER, Action.REPRINT}),
        "booked": AMOUNT,
        "wallet": Wallet.WECHAT,
        "payment_id": PAYMENT_ID,
        "receipt": receipt(),
    },
    Stage.LOCKED: lambda now: {
        "actions": frozenset({Action.NEXT_CUSTOMER}),
        "booked": Money(1_25, Currency.CAD),
        "payment_id": PAYMENT_ID,
    },
    Stage.FAILED: lambda now: {
        "result_code": ResultCode.INVALID_PAYMENT_CODE,
        "raw_result_code": "INVALID_PAYMENT_CODE",
        "payment_id": PAYMENT_ID,
    },
    Stage.CLOSED: lambda now: {"cancel_cause": CancelCause.EXPIRY, "payment_id": PAYMENT_ID},
    Stage.NOT_SENT: lambda now: {"last_problem": Cause.NAME_LOOKUP},
    Stage.NOT_FOUND: lambda now: {},
}

RECENT = (
    row(9, State.PAID, 4_80),
    row(8, State.UNCERTAIN, 23_75),
    row(7, State.CLOSED, 99_999_99),
    row(6, State.FAILED, 6_00),
    row(5, State.PAID, 118_20, late=True),
)
UNSETTLED = (row(8, State.UNCERTAIN, 23_75), row(5, State.PAID, 118_20, late=True))


def till(**changes: object) -> TillView:
    """A till in ordinary use."""
    plain = TillView(
        revision=7,
        store="Maple Tea House",
        till_id="T1",
        cashier="Ana",
        recent=RECENT,
        unsettled=UNSETTLED,
        connection=ConnectionView(ok=True),
        printer=PrinterView(state=PrinterState.PRINTED),
        scanner=ScannerView(state=ScannerState.READY),
    )
    return replace(plain, **changes)


def gallery() -> Iterator[tuple[str, TillView]]:
    """Every picture worth looking at, by name."""
    yield "fresh", till(recent=(), unsettled=(), connection=ConnectionView(), training=True)
    yield "entry", till()
    for stage in Stage:
        yield f"stage_{stage.lower()}", till(sale=sale(stage))
    largest = Money(MAX_MINOR, Currency.CAD)
    yield "largest", till(sale=sale(Stage.SHOWING_QR, amount=largest))
    yield "largest_paid", till(sale=sale(Stage.PAID, amount=largest, booked=largest))
    for kind in QuestionKind:
        question = Question(question_id=3, kind=kind, amount=AMOUNT, about=UNSETTLED[:1])
        yield f"question_{kind.lower()}", till(question=question)
    for notice in NoticeKind:
        yield (
            f"notice_{notice.lower()}",
            till(notice=Notice(number=1, kind=notice), sale=sale(Stage.NOT_SURE)),
        )
    yield from _trouble()


def _trouble() -> Iterator[tuple[str, TillView]]:
    lost = NotRecorded(reason="disk full", paid_amount=AMOUNT, paid_payment_id=PAYMENT_ID)
    yield "not_recorded_paid", till(not_recorded=lost)
    yield "not_recorded", till(not_recorded=NotRecorded(reason="disk full"))
    many = tuple(row(number, State.UNCERTAIN) for number in range(9))
    yield (
        "devices_down",
        till(
            unsettled=many,
            training=True,
            connection=ConnectionView(ok=False, cause=Cause.TIMED_OUT),
            printer=PrinterView(state=PrinterState.PAPER_OUT, waiting=2),
            scanner=ScannerView(state=ScannerState.MISSING),
        ),
    )
