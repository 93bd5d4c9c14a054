"""Payments on file to look at, and an archive that answers out of them at once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import advance, record
from pos_app.domain.payment_code import request_id, short_code
from pos_app.domain.payment_events import (
    AttemptEvent,
    AttemptRecorded,
    MoneyCounted,
    MoneyReceived,
    OrderAccepted,
    OutcomeUnknown,
    RefundCounted,
    RefundReserved,
    SendingStarted,
)
from pos_app.domain.payment_terms import Doubt, State
from pos_app.domain.refund import (
    RefundAccepted,
    RefundDone,
    RefundEvent,
    RefundRecorded,
    RefundSendingStarted,
    advance_refund,
    record_refund,
)
from pos_app.domain.sale import SaleStarted, start
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.protocol.ports import JobState, PrintMoved
from pos_app.protocol.queries import (
    EventOnFile,
    FindPayments,
    ListPayments,
    PaymentLine,
    PaymentOnFile,
    PaymentsFound,
    PaymentsListed,
    Query,
    QueryFailed,
    RefundOnFile,
    Reply,
)
from pos_app.protocol.views import TillView
from pos_app.ui.archive import Archive
from tests.ui.people_samples import SAM, signed_in
from tests.ui.views import AMOUNT, PAYMENT_ID

NOW = datetime(2026, 11, 22, 17, 42, 10, tzinfo=UTC)
REQUEST_ID = request_id(1_790_000_000_000, 7919)
PART = Money(4_00, Currency.CAD)


def cad(minor: int) -> Money:
    """Canadian cents."""
    return Money(minor, Currency.CAD)


def line(number: int, state: State = State.PAID, **fields: object) -> PaymentLine:
    """One of a day's payments; every other one by another cashier, wallet and way."""
    plain = PaymentLine(
        number=number,
        request_id=REQUEST_ID,
        sale_id=f"sale{number}",
        short_code=short_code(request_id(1_790_000_000_000 + number, number * 7919)),
        amount=cad(4_25 + 317 * number % 9_000),
        state=state,
        scenario=(Scenario.OFFLINE, Scenario.OFFLINE_QRCODE)[number % 2],
        wallet=(Wallet.ALIPAY, Wallet.WECHAT, Wallet.UNIONPAY)[number % 3] if state is State.PAID else Wallet.UNKNOWN,
        cashier=("Ana", "Bo Lindqvist", "王伟")[number // 2 % 3],
        at=NOW - timedelta(minutes=7 * (99 - number)),
    )  # fmt: skip
    return replace(plain, **fields)


LINES = (
    line(99),
    line(98, State.UNCERTAIN),
    line(97, refunded=PART, amount=AMOUNT, booked=AMOUNT),
    line(96, amount=AMOUNT, booked=AMOUNT, refunded=AMOUNT),
    line(95, State.FAILED),
    line(94, State.PAID_MISMATCH, amount=cad(23_75), booked=cad(32_75), needs_decision=True, wallet=Wallet.ALIPAY),
    line(93, reserved=True, amount=cad(118_20), booked=cad(118_20)),
    line(92, State.CLOSED, cashier="Konstantina Papadopoulou-Lindqvist"),
    line(91, foreign=True, scenario=Scenario.ONLINE_WAP, cashier="", refunded=cad(1_00), amount=cad(9_999_99)),
    line(90, late=True),
    *(line(number) for number in range(89, 40, -1)),
)  # fmt: skip


def on_file(*more: AttemptEvent) -> PaymentOnFile:
    """A payment that began, and what else happened to it, six seconds after each other."""
    began = AttemptRecorded(
        request_id=REQUEST_ID,
        sale_id="sale1",
        scenario=Scenario.OFFLINE,
        amount=AMOUNT,
        description="",
        created_at=NOW,
        wallet=Wallet.WECHAT,
    )
    sale = SaleStarted(
        sale_id="sale1",
        short_code=short_code(REQUEST_ID),
        till_id="T1",
        cashier="Ana",
        amount=AMOUNT,
        started_at=NOW,
    )
    attempt = record(began)
    for event in more:
        attempt = advance(attempt, event)
    return PaymentOnFile(
        payment=attempt, sale=start(sale), events=_spread(2, (began, *more)), beside=_spread(1, (sale,))
    )


def paid() -> PaymentOnFile:
    """Paid, printed, and partly refunded."""
    base = on_file(
        SendingStarted(),
        OrderAccepted(payment_id=PAYMENT_ID),
        MoneyReceived(
            booked=AMOUNT, pay_amount=Money(65_40, Currency.CNY), paid_at=NOW + timedelta(seconds=16)
        ),
        MoneyCounted(shift_id="s1"),
        RefundReserved(minor=PART.minor),
        RefundCounted(minor=PART.minor),
    )
    began = RefundRecorded(
        refund_request_id=request_id(1_790_000_900_000, 99),
        request_id=REQUEST_ID,
        payment_id=PAYMENT_ID,
        amount=PART,
        reason="Wrong item or wrong price",
        by="Sam",
        created_at=NOW,
    )
    after: tuple[RefundEvent, ...] = (
        RefundSendingStarted(),
        RefundAccepted(),
        RefundDone(refund_id="2611221530000000099"),
    )
    refund = record_refund(began)
    for event in after:
        refund = advance_refund(refund, event)
    given = RefundOnFile(refund=refund, events=_spread(30, (began, *after)))
    printed = _spread(20, (PrintMoved(state=JobState.DONE, tries=1),))
    return replace(base, refunds=(given,), beside=(*base.beside, *printed))


def uncertain() -> PaymentOnFile:
    """Sent, and nobody knows what became of it."""
    return on_file(SendingStarted(), OutcomeUnknown(doubt=Doubt.NO_ANSWER))


def _spread(first: int, events: tuple[object, ...]) -> tuple[EventOnFile, ...]:
    return tuple(
        EventOnFile(seq=first + place, at=NOW + timedelta(seconds=6 * (first + place)), event=event)  # type: ignore[arg-type]
        for place, event in enumerate(events)
    )


def sample_archive(found: PaymentOnFile | None = None, *, broken: bool = False) -> Archive:
    """Lists the same payments whatever is searched for, but nothing for what begins with Z; finds one."""

    def reply_to(query: Query) -> Reply:
        if broken:
            return QueryFailed(query_id=query.query_id, reason="disk I/O error")
        if isinstance(query, ListPayments):
            lines = () if query.wanted.text.startswith("Z") or query.before else LINES
            return PaymentsListed(query_id=query.query_id, lines=lines, more=False)
        assert isinstance(query, FindPayments)
        return PaymentsFound(query_id=query.query_id, payments=(found or paid(),))

    archive = Archive(lambda query: archive.deliver(reply_to(query)))
    return archive


def history_pictures() -> Iterator[tuple[str, TillView, str]]:
    """Name, view, and the keys that are pressed on it."""
    view = signed_in(SAM)
    yield "history_list", view, "F2"
    yield "history_search", view, "F2 F5 F6 F8 1 2 5 0"
    yield "history_nothing", view, "F2 Z Z"
    yield "history_payment", view, "F2 Return"
    yield "history_refund", view, "F2 Return F9"
    yield "history_refund_part", view, "F2 Return F9 5 0 0"
    yield "history_refund_too_much", view, "F2 Return F9 9 5 0"
    yield "history_refund_reason", view, "F2 Return F9 5 0 0 Return"
    yield "history_refund_ready", view, "F2 Return F9 5 0 0 Return 2"
    order = OrderView(payment_id=PAYMENT_ID, state=OrderState.ASKING)
    yield "history_found_asking", replace(view, found=order), "F2"
    yield "history_found_nobody", replace(view, found=replace(order, state=OrderState.NOBODY)), "F2"
    yield "history_found_no_answer", replace(view, found=replace(order, state=OrderState.NO_ANSWER)), "F2"
    elsewhere = replace(order, state=OrderState.ELSEWHERE, amount=AMOUNT, refundable=AMOUNT)
    online = replace(elsewhere, scenario=Scenario.ONLINE_WAP, status=PaymentStatus.SUCCESS)
    partly = replace(online, status=PaymentStatus.PARTIAL_REFUND, remains_known=False)
    yield "history_found_elsewhere", replace(view, found=online), "F2"
    yield "history_found_partly", replace(view, found=partly), "F2"
    yield "history_found_partly_refund", replace(view, found=partly), "F2 F9"
