"""Views to look at: one of every stage, question and notice, as the engine would send them."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec.structs import replace

from pos_app.domain.alphapay import ResultCode, Scenario, Wallet
from pos_app.domain.money import MAX_MINOR, Currency, Money
from pos_app.domain.payment_terms import AlarmKind, Attention, CancelCause, Doubt, LeftWith, State
from pos_app.domain.receipt import Merchant, Receipt
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import (
    Action,
    NoticeKind,
    PrinterState,
    QuestionKind,
    ScannerState,
    Stage,
    WhyNoCancel,
)
from pos_app.protocol.views import (
    AlarmRow,
    BackupView,
    Closing,
    ConnectionView,
    Notice,
    NotRecorded,
    PaymentRow,
    PrinterView,
    Question,
    RecoveryRow,
    RecoveryView,
    RefundRow,
    RestoreView,
    SaleView,
    ScannerView,
    TillView,
)

AMOUNT = Money(12_50, Currency.CAD)
PAYMENT_ID = "2611221530000000012345678"
QR = "https://pay.example.test/q/2611221530000000012345678?token=0123456789abcdef"
_AT = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
_ENDED = frozenset({Action.CHARGE_AGAIN, Action.NEXT_CUSTOMER})
_ASKING = frozenset({Action.CHECK_NOW, Action.PARK})
_DAYS = (date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23))
_FROM = datetime(2026, 11, 23, 15, 35, tzinfo=UTC)
NOT_YET = Closing(ready=False, listed=False, from_utc=_FROM, days=_DAYS, read=_DAYS[:1])
READY = Closing(ready=True, listed=False, from_utc=_FROM, days=_DAYS, read=_DAYS)
DECISIONS = {
    Attention.LATE: frozenset({Action.ATTACH, Action.REFUND}),
    Attention.LEFT: frozenset({Action.ATTACH, Action.REFUND}),
    Attention.OTHER_AMOUNT: frozenset({Action.ACCEPT, Action.REFUND}),
    Attention.REFUNDED_ELSEWHERE: frozenset({Action.ACCEPT, Action.REFUND}),
    Attention.SECOND_CHARGE: frozenset({Action.ATTACH, Action.REFUND}),
}
"""What the engine lets a person decide about money that waits."""


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


def money(attention: Attention, number: int = 5, **changes: object) -> PaymentRow:
    """A payment in the inbox."""
    plain = row(
        number,
        State.PAID,
        118_20,
        booked=Money(118_20, Currency.CAD),
        attention=attention,
        actions=DECISIONS[attention],
        late=attention is Attention.LATE,
        payment_id=PAYMENT_ID,
    )
    return replace(plain, **changes)


def refund(state: RefundState, **changes: object) -> RefundRow:
    """A refund under way."""
    now = time.monotonic()
    plain = RefundRow(
        refund_request_id="refund1",
        request_id="request5",
        short_code="K7M5",
        amount=Money(118_20, Currency.CAD),
        state=state,
        reason="The goods came back",
        by="Ana",
        at_utc=_AT.isoformat(),
        payment_id=PAYMENT_ID,
        last_checked_mono=now - 20,
        next_check_mono=now + 45,
    )
    return replace(plain, **changes)


def alarm(kind: AlarmKind, **changes: object) -> AlarmRow:
    """A contradiction nobody has acknowledged."""
    plain = AlarmRow(
        request_id="request5",
        sale_id="sale5",
        short_code="K7M5",
        kind=kind,
        detail="",
        amount=AMOUNT,
        state=State.PAID,
        payment_id=PAYMENT_ID,
        booked=Money(1_25, Currency.CAD),
    )
    return replace(plain, **changes)


def recovered(number: int, state: State | RefundState, **changes: object) -> RecoveryRow:
    """What became of something that was open when the till stopped."""
    plain = RecoveryRow(
        request_id=f"request{number}",
        sale_id=f"sale{number}",
        short_code=f"K7M{number}",
        amount=Money(10_00 + number, Currency.CAD),
        was=RefundState.UNCERTAIN if isinstance(state, RefundState) else State.AWAITING_CUSTOMER,
        state=state,
        asked=True,
        refund=isinstance(state, RefundState),
    )
    return replace(plain, **changes)


RECOVERY = RecoveryView(
    rows=(
        recovered(1, State.PAID),
        recovered(2, State.AWAITING_CUSTOMER, asked=False),
        recovered(3, State.CLOSED),
        recovered(4, State.UNCERTAIN),
        recovered(5, RefundState.DONE),
    ),
    receipts=("K7M1",),
)


def restore(**changes: object) -> RestoreView:
    """A restored journal that catches up."""
    plain = RestoreView(backup_at=_AT, moved=True, days_left=2, imported=14, may_confirm=False)
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
        "actions": _ASKING | {Action.SCAN_BILL, Action.PRINT_SLIP},
        "closing": NOT_YET,
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
    yield from _money_safety()
    yield from _trouble()


def _money_safety() -> Iterator[tuple[str, TillView]]:
    """What stands by itself; what a key opens is in `tests.ui.gallery`."""
    known = {
        "payment_id": PAYMENT_ID,
        "why_no_cancel": WhyNoCancel.NONE,
        "last_checked_mono": time.monotonic() - 5,
    }
    yield "unsure_cancel", till(sale=sale(Stage.NOT_SURE, actions=_ASKING | {Action.CANCEL}, **known))
    closable = _ASKING | {Action.SCAN_BILL, Action.CLOSE_NOT_FOUND}
    yield "unsure_closable", till(sale=sale(Stage.NOT_SURE, actions=closable, closing=READY))
    yield "unsure_before_lists", till(sale=sale(Stage.NOT_SURE, closing=None))
    yield "unsure_listed", till(sale=sale(Stage.NOT_SURE, closing=replace(NOT_YET, listed=True)))
    yield "parked", till(unsettled=_parked(), sale=None)
    yield (
        "closable",
        till(unsettled=(row(8, State.UNCERTAIN, may_close=True), row(7, State.UNCERTAIN, may_close=True))),
    )
    inbox = tuple(money(attention, number) for number, attention in enumerate(Attention, 1))
    yield (
        "inbox",
        till(inbox=inbox, refunds=tuple(map(refund, (RefundState.IN_REVIEW, RefundState.UNCERTAIN)))),
    )
    for kind in AlarmKind:
        yield f"alarm_{kind.lower()}", till(alarms=(alarm(kind),))
    three = tuple(map(alarm, AlarmKind))[:3]
    yield "alarm_of_three", till(alarms=three, sale=sale(Stage.SHOWING_QR), inbox=inbox[:1])
    yield "recovery", till(recovery=RECOVERY)
    yield "recovery_receipts_only", till(recovery=RecoveryView(rows=(), receipts=("K7M1", "K7M2")))
    yield "restore_waiting", till(restore=restore(), unsettled=())
    yield "restore_ready", till(restore=restore(may_confirm=True, days_left=0), unsettled=())
    refundable = frozenset({Action.NEXT_CUSTOMER, Action.REPRINT, Action.REFUND})
    yield "paid_refundable", till(sale=sale(Stage.PAID, actions=refundable, remaining=AMOUNT))
    reviewed = refund(RefundState.IN_REVIEW)
    yield "paid_being_refunded", till(sale=sale(Stage.PAID, refunds=(reviewed,)), refunds=(reviewed,))


def _parked() -> tuple[PaymentRow, ...]:
    return (
        row(8, State.UNCERTAIN, 23_75, left_with=LeftWith.GOODS),
        row(7, State.UNCERTAIN, 4_80, left_with=LeftWith.PAID_OTHERWISE, asking=True),
        row(6, State.AWAITING_CUSTOMER, 6_00, left_with=LeftWith.NOTHING),
    )


def _trouble() -> Iterator[tuple[str, TillView]]:
    lost = NotRecorded(reason="disk full", paid_amount=AMOUNT, paid_payment_id=PAYMENT_ID)
    yield "not_recorded_paid", till(not_recorded=lost)
    yield "not_recorded", till(not_recorded=NotRecorded(reason="disk full"))
    clock = ConnectionView(ok=True, clock_offset_s=7 * 60.0)
    yield "clock_and_backup", till(connection=clock, backup=BackupView(ok=False, detail="the disk is full"))
    yield "not_recorded_and_alarm", till(not_recorded=lost, alarms=(alarm(AlarmKind.SECOND_CHARGE),))
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
