"""A payment attempt's states: every pair tried, and what each event leaves behind."""

from datetime import UTC, datetime, timedelta
from itertools import product
from typing import get_args

import msgspec
import pytest

from pos_app.domain.alphapay import MAX_DESCRIPTION, Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import (
    Alarm,
    Attempt,
    OverRefund,
    TransitionRefused,
    adopt,
    advance,
    describe,
    record,
)
from pos_app.domain.payment_events import (
    LEADS_TO,
    AlarmAcknowledged,
    AlarmRaised,
    AttemptEvent,
    AttemptRecorded,
    AttentionCalled,
    CancelAsked,
    ListNamesIt,
    MoneyCounted,
    MoneyReceived,
    MoneyResolved,
    NeverSent,
    NotFoundDeclared,
    OrderAccepted,
    OrderAdopted,
    OrderClosed,
    OtherMoneyReceived,
    OutcomeUnknown,
    PaymentFailed,
    PaymentIdLearned,
    PayRefused,
    Rechecked,
    RecheckWanted,
    RefundCounted,
    RefundFound,
    RefundReleased,
    RefundReserved,
    RefundUnexplained,
    ResolutionFell,
    SameCustomerDenied,
    SendingStarted,
    WalletLearned,
)
from pos_app.domain.payment_terms import (
    ALLOWED,
    ENDED_UNPAID,
    MONEY_CAME,
    UNRESOLVED,
    AlarmKind,
    Attention,
    CancelCause,
    Doubt,
    RefundSeen,
    Resolution,
    State,
)

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
TEN = Money(1000, Currency.CAD)
EVENTS: dict[type, AttemptEvent] = {
    type(event): event
    for event in (
        SendingStarted(),
        NeverSent(cause="TLS"),
        OrderAccepted(payment_id="p", payment_url="u", expires_at=AT),
        PayRefused(result_code="PARAM_INVALID", result_message="m"),
        OutcomeUnknown(doubt=Doubt.NO_ANSWER),
        CancelAsked(cause=CancelCause.CASHIER),
        MoneyReceived(booked=TEN, paid_at=AT),
        OtherMoneyReceived(booked=Money(1, Currency.CAD)),
        RefundFound(refund_seen=RefundSeen.FULL, booked=TEN),
        PaymentFailed(result_message="m"),
        OrderClosed(),
        Rechecked(rechecks=1),
        WalletLearned(wallet=Wallet.ALIPAY),
        PaymentIdLearned(payment_id="p"),
        ListNamesIt(),
        AttentionCalled(attention=Attention.LEFT),
        MoneyResolved(resolution=Resolution.ATTACHED, by="Mei"),
        ResolutionFell(),
        NotFoundDeclared(by="Mei", reason="complete lists"),
        SameCustomerDenied(),
        AlarmRaised(kind=AlarmKind.OTHER_AMOUNT, detail="CAD 0.01"),
        AlarmAcknowledged(kind=AlarmKind.SECOND_CHARGE, by="Mei"),
        RefundReserved(minor=400),
        RefundReleased(minor=100),
        RefundCounted(minor=100),
        RefundUnexplained(refund_seen=RefundSeen.PARTIAL),
    )
}

EXPECTED = {
    State.RECORDED: "SENDING NOT_SENT",
    State.SENDING: "AWAITING_CUSTOMER UNCERTAIN FAILED NOT_SENT",
    State.AWAITING_CUSTOMER: "PAID PAID_MISMATCH CANCELLING UNCERTAIN FAILED CLOSED",
    State.CANCELLING: "PAID PAID_MISMATCH UNCERTAIN FAILED CLOSED",
    State.UNCERTAIN: "PAID PAID_MISMATCH AWAITING_CUSTOMER CANCELLING FAILED CLOSED NOT_FOUND",
    State.PAID: "",
    State.PAID_MISMATCH: "",
    State.FAILED: "PAID PAID_MISMATCH",
    State.CLOSED: "PAID PAID_MISMATCH",
    State.NOT_SENT: "",
    State.NOT_FOUND: "UNCERTAIN",
}


COUNTED = MoneyCounted(shift_id="Z1")
ADOPTED = OrderAdopted(
    request_id="r9",
    sale_id="s9",
    scenario=Scenario.ONLINE_WEB,
    amount=TEN,
    created_at=AT,
    payment_id="p9",
    refund_seen=RefundSeen.PARTIAL,
)


def attempt(state: State = State.RECORDED, **changes: object) -> Attempt:
    fresh = record(
        AttemptRecorded(
            request_id="r1",
            sale_id="s1",
            scenario=Scenario.OFFLINE_QRCODE,
            amount=TEN,
            description="d",
            created_at=AT,
        )
    )
    return msgspec.structs.replace(fresh, state=state, **changes)


@pytest.mark.parametrize(("before", "after"), list(product(State, State)))
def test_every_pair_of_states_is_allowed_or_not_as_written_here(before: State, after: State) -> None:
    assert (after in ALLOWED[before]) is (after.value in EXPECTED[before].split())


@pytest.mark.parametrize(("before", "kind"), list(product(State, EVENTS)))
def test_every_event_in_every_state_advances_or_is_refused(before: State, kind: type) -> None:
    event, target = EVENTS[kind], LEADS_TO[kind]
    alarms = (Alarm(kind=AlarmKind.SECOND_CHARGE),)
    ready = attempt(before, booked=TEN, reserved=100, alarms=alarms)
    if target is None or target in ALLOWED[before]:
        assert advance(ready, event).state is (target or before)
    else:
        with pytest.raises(TransitionRefused):
            advance(ready, event)


def test_every_kind_of_event_is_tried_above() -> None:
    own = {AttemptRecorded, OrderAdopted, MoneyCounted, RecheckWanted}
    assert set(EVENTS) | own == set(get_args(AttemptEvent))


def test_an_attempt_is_recorded_once() -> None:
    event = AttemptRecorded(
        request_id="r1", sale_id="s1", scenario=Scenario.OFFLINE, amount=TEN, description="", created_at=AT
    )
    with pytest.raises(TransitionRefused):
        advance(record(event), event)


@pytest.mark.parametrize("state", list(State))
def test_R43_money_is_counted_once_and_only_where_it_came(state: State) -> None:
    before = attempt(state)
    if state not in MONEY_CAME:
        with pytest.raises(TransitionRefused, match="not to be counted in Z1"):
            advance(before, COUNTED)
        return
    counted = advance(before, COUNTED)
    assert (counted.state, counted.counted_in, counted.owes_counting) == (state, "Z1", False)
    with pytest.raises(TransitionRefused):
        advance(counted, MoneyCounted(shift_id="Z2"))


def test_R43_money_is_counted_in_a_shift_that_has_a_name() -> None:
    with pytest.raises(TransitionRefused, match="no shift"):
        advance(attempt(State.PAID), MoneyCounted(shift_id=""))


@pytest.mark.parametrize("state", list(State))
def test_R12_only_what_alphapay_ended_unpaid_is_asked_about_once_more(state: State) -> None:
    asked = attempt(state, payment_id="p", rechecks=2)
    if state not in {State.FAILED, State.CLOSED}:
        with pytest.raises(TransitionRefused, match="nothing to recheck"):
            advance(asked, RecheckWanted())
        return
    wanted = advance(asked, RecheckWanted())
    assert (wanted.state, wanted.rechecks, wanted.needs_care) == (state, 1, True)
    assert advance(attempt(state, payment_id="p"), RecheckWanted()).rechecks == 0
    with pytest.raises(TransitionRefused):
        advance(attempt(state), RecheckWanted())


def test_an_order_of_another_channel_is_paid_here_and_counts_in_no_shift() -> None:
    adopted = adopt(ADOPTED)
    assert (adopted.state, adopted.booked, adopted.foreign) == (State.PAID, TEN, True)
    assert (adopted.scenario, adopted.payment_id) == (Scenario.ONLINE_WEB, "p9")
    assert adopted.remaining is None
    with pytest.raises(TransitionRefused):
        advance(adopted, COUNTED)
    with pytest.raises(TransitionRefused, match="recorded already"):
        advance(adopted, ADOPTED)


@pytest.mark.parametrize("ended", sorted(ENDED_UNPAID - {State.NOT_SENT, State.NOT_FOUND}))
def test_R12_money_after_the_end_is_late(ended: State) -> None:
    paid = advance(attempt(ended), MoneyReceived(booked=TEN, paid_at=AT))
    assert (paid.state, paid.late) == (State.PAID, True)


def test_R12_money_in_time_is_not_late() -> None:
    assert not advance(attempt(State.CANCELLING), MoneyReceived(booked=TEN)).late


def test_R13_another_amount_is_booked_at_alphapays_figure() -> None:
    other = Money(1, Currency.CAD)
    paid = advance(attempt(State.AWAITING_CUSTOMER), OtherMoneyReceived(booked=other))
    assert (paid.state, paid.booked, paid.amount) == (State.PAID_MISMATCH, other, TEN)


def test_R15_expiry_without_alphapays_word_is_five_minutes_after_creation() -> None:
    assert attempt().expiry == AT + timedelta(minutes=5)
    assert attempt(expires_at=AT).expiry == AT


def test_a_second_acceptance_keeps_the_qr_and_the_expiry() -> None:
    known = attempt(State.UNCERTAIN, payment_url="u", expires_at=AT, doubt=Doubt.NO_ANSWER)
    accepted = advance(known, OrderAccepted(payment_id="p"))
    assert (accepted.payment_url, accepted.expires_at, accepted.doubt) == ("u", AT, None)


def test_why_a_cancel_was_asked_and_why_nothing_was_sent_are_kept() -> None:
    cancelling = advance(attempt(State.AWAITING_CUSTOMER), CancelAsked(cause=CancelCause.EXPIRY))
    assert cancelling.cancel_cause is CancelCause.EXPIRY
    assert advance(attempt(State.SENDING), NeverSent(cause="TLS")).result_message == "TLS"


@pytest.mark.parametrize("state", list(State))
def test_unresolved_and_ended_unpaid_are_apart(state: State) -> None:
    assert attempt(state).unresolved is (state in UNRESOLVED)
    assert not (state in UNRESOLVED and state in ENDED_UNPAID)


def test_R12_an_ended_attempt_needs_care_until_it_was_asked_twice_again() -> None:
    assert attempt(State.CLOSED, payment_id="p").needs_care
    assert attempt(State.FAILED, payment_id="p", rechecks=1).needs_care
    assert not attempt(State.CLOSED, payment_id="p", rechecks=2).needs_care
    assert not attempt(State.FAILED).needs_care
    assert not attempt(State.PAID, payment_id="p").needs_care
    assert attempt(State.UNCERTAIN).needs_care


def test_late_and_mismatched_money_stays_in_sight_and_paid_does_not() -> None:
    assert attempt(State.PAID_MISMATCH).unsettled
    assert attempt(State.PAID, late=True).unsettled
    assert attempt(State.CANCELLING).unsettled
    assert not attempt(State.PAID).unsettled
    assert not attempt(State.CLOSED).unsettled


def test_money_waits_for_a_decision_until_a_person_has_made_one() -> None:
    left = advance(attempt(State.PAID), AttentionCalled(attention=Attention.LEFT))
    assert left.needs_decision
    assert left.unsettled
    decided = advance(left, MoneyResolved(resolution=Resolution.REFUND, by="Mei", reason="left"))
    assert not decided.needs_decision
    assert advance(decided, ResolutionFell()).needs_decision


def test_R11_money_after_it_was_closed_as_not_found_is_late() -> None:
    given_up = advance(attempt(State.UNCERTAIN), NotFoundDeclared(by="Mei"))
    reopened = advance(given_up, OutcomeUnknown(doubt=Doubt.UNCLEAR_ANSWER))
    assert advance(reopened, MoneyReceived(booked=TEN)).late


def test_an_alarm_is_raised_once_and_stays_until_acknowledged() -> None:
    alarmed = advance(attempt(State.PAID), AlarmRaised(kind=AlarmKind.SECOND_CHARGE, detail="x"))
    assert alarmed.unsettled
    with pytest.raises(TransitionRefused):
        advance(alarmed, AlarmRaised(kind=AlarmKind.SECOND_CHARGE))
    seen = advance(alarmed, AlarmAcknowledged(kind=AlarmKind.SECOND_CHARGE, by="Mei"))
    assert (seen.open_alarms, seen.alarms[0].acknowledged_by) == ((), "Mei")
    with pytest.raises(TransitionRefused):
        advance(seen, AlarmAcknowledged(kind=AlarmKind.OTHER_AMOUNT, by="Mei"))


def test_R30_what_remains_is_paid_less_reserved_less_refunded() -> None:
    paid = attempt(State.PAID, booked=TEN)
    reserved = advance(paid, RefundReserved(minor=400))
    assert reserved.remaining == Money(600, Currency.CAD)
    counted = advance(reserved, RefundCounted(minor=400))
    assert (counted.reserved, counted.refunded) == (0, 400)
    released = advance(advance(counted, RefundReserved(minor=600)), RefundReleased(minor=600))
    assert released.remaining == Money(600, Currency.CAD)


@pytest.mark.parametrize(
    "event", [RefundReserved(minor=601), RefundReleased(minor=401), RefundCounted(minor=401)]
)
def test_R30_no_event_can_refund_more_than_was_paid(event: AttemptEvent) -> None:
    with pytest.raises(OverRefund):
        advance(attempt(State.PAID, booked=TEN, reserved=400), event)


def test_R30_nothing_can_be_reserved_before_money_came() -> None:
    with pytest.raises(OverRefund):
        advance(attempt(State.AWAITING_CUSTOMER), RefundReserved(minor=1))


def test_R32_what_remains_is_unknown_where_refunds_are_not_explained() -> None:
    paid = attempt(State.PAID, booked=TEN)
    assert advance(paid, RefundUnexplained(refund_seen=RefundSeen.PARTIAL)).remaining is None
    assert attempt().remaining is None


def test_R17_only_a_qr_without_url_never_reached_a_screen() -> None:
    assert not attempt().reached_a_screen
    assert attempt(payment_url="u").reached_a_screen
    assert attempt(scenario=Scenario.OFFLINE).reached_a_screen


def test_R22_description_is_store_till_code_within_128_characters() -> None:
    assert describe(" Maple Tea ", "T01", "A2B3") == "Maple Tea · T01 · A2B3"
    long = describe("x" * 500, "T01", "A2B3")
    assert len(long) == MAX_DESCRIPTION
    assert long.endswith(" · T01 · A2B3")
