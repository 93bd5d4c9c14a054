"""A refund's states: every pair tried, what each event leaves behind, and that no more is refunded than was paid."""

from datetime import UTC, datetime
from itertools import product
from random import Random
from typing import get_args

import msgspec
import pytest

from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Attempt, OverRefund, advance
from pos_app.domain.payment_events import AttemptEvent, RefundCounted, RefundReleased, RefundReserved
from pos_app.domain.payment_terms import State
from pos_app.domain.refund import (
    ALLOWED_REFUNDS,
    REFUND_LEADS_TO,
    UNRESOLVED_REFUNDS,
    Refund,
    RefundAccepted,
    RefundDone,
    RefundEvent,
    RefundFailed,
    RefundLearned,
    RefundNotSent,
    RefundOutcomeUnknown,
    RefundRecorded,
    RefundRefused,
    RefundSendingStarted,
    RefundState,
    RefundTransitionRefused,
    RefundUnderReview,
    advance_refund,
    record_refund,
)

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
FIVE = Money(500, Currency.CAD)
RECORDED = RefundRecorded(
    refund_request_id="R1",
    request_id="P1",
    payment_id="2611",
    amount=FIVE,
    reason="cold tea",
    by="Mei",
    created_at=AT,
)
EVENTS: dict[type, RefundEvent] = {
    type(event): event
    for event in (
        RefundSendingStarted(by="Mei", reason="lists do not have it"),
        RefundNotSent(cause="CONNECTION"),
        RefundAccepted(refund_id="77"),
        RefundUnderReview(refund_id="77", result_message="call us"),
        RefundRefused(result_code="INVALID_REFUND_AMOUNT", result_message="too much"),
        RefundFailed(),
        RefundOutcomeUnknown(result_code="SYSTEMERROR", result_message="later"),
        RefundDone(refund_id="77", refunded_at=AT),
    )
}


def refund_in(state: RefundState, **changes: object) -> Refund:
    return msgspec.structs.replace(record_refund(RECORDED), state=state, **changes)


def test_every_event_is_tried_here_and_leads_somewhere() -> None:
    assert {*EVENTS, RefundRecorded, RefundLearned} == set(get_args(RefundEvent))
    assert REFUND_LEADS_TO.keys() == EVENTS.keys()
    assert ALLOWED_REFUNDS.keys() == set(RefundState)


@pytest.mark.parametrize(("state", "event"), list(product(RefundState, EVENTS.values())))
def test_R30_an_event_leads_where_the_table_says_or_is_refused(
    state: RefundState, event: RefundEvent
) -> None:
    target = REFUND_LEADS_TO[type(event)]
    if target in ALLOWED_REFUNDS[state]:
        assert advance_refund(refund_in(state), event).state is target
    else:
        with pytest.raises(RefundTransitionRefused, match=f"{state} does not lead to {target}"):
            advance_refund(refund_in(state), event)


def test_a_refund_is_recorded_once() -> None:
    with pytest.raises(RefundTransitionRefused, match="recorded already"):
        advance_refund(refund_in(RefundState.RECORDED), RECORDED)


def test_R30_what_ended_never_changes_again() -> None:
    ended = {state for state in RefundState if not ALLOWED_REFUNDS[state]}
    assert ended == {RefundState.DONE, RefundState.FAILED}
    assert {state for state in RefundState if refund_in(state).unresolved} == UNRESOLVED_REFUNDS


@pytest.mark.parametrize("state", list(RefundState))
def test_R43_what_became_of_it_is_counted_once_and_only_when_it_has_ended(state: RefundState) -> None:
    before = refund_in(state)
    if state in UNRESOLVED_REFUNDS:
        with pytest.raises(RefundTransitionRefused, match="not to be counted in Z1"):
            advance_refund(before, RefundLearned(shift_id="Z1"))
        return
    counted = advance_refund(before, RefundLearned(shift_id="Z1"))
    assert (counted.state, counted.counted_in, counted.owes_counting) == (state, "Z1", False)
    with pytest.raises(RefundTransitionRefused):
        advance_refund(counted, RefundLearned(shift_id="Z2"))


def test_R43_it_is_counted_in_a_shift_that_has_a_name() -> None:
    with pytest.raises(RefundTransitionRefused, match="no shift"):
        advance_refund(refund_in(RefundState.DONE), RefundLearned(shift_id=""))


def test_R31_only_an_uncertain_refund_can_be_sent_twice() -> None:
    before = {state for state in RefundState if RefundState.SENDING in ALLOWED_REFUNDS[state]}
    assert before == {RefundState.RECORDED, RefundState.UNCERTAIN}
    sent = advance_refund(refund_in(RefundState.RECORDED), RefundSendingStarted())
    uncertain = advance_refund(sent, RefundOutcomeUnknown())
    assert [sent.sends, advance_refund(uncertain, RefundSendingStarted(by="Mei")).sends] == [1, 2]


@pytest.mark.parametrize("event", [RefundAccepted(), RefundUnderReview(), RefundDone(refunded_at=AT)])
def test_an_answer_without_an_id_does_not_lose_the_one_that_was_known(event: RefundEvent) -> None:
    assert advance_refund(refund_in(RefundState.UNCERTAIN, refund_id="77"), event).refund_id == "77"


def test_what_alphapay_said_is_kept_with_the_refund() -> None:
    sending = refund_in(RefundState.SENDING)
    refused = advance_refund(sending, EVENTS[RefundRefused])
    assert (refused.result_code, refused.result_message) == ("INVALID_REFUND_AMOUNT", "too much")
    assert advance_refund(sending, EVENTS[RefundNotSent]).result_message == "CONNECTION"
    assert advance_refund(sending, EVENTS[RefundUnderReview]).result_message == "call us"
    assert advance_refund(sending, EVENTS[RefundOutcomeUnknown]).result_code == "SYSTEMERROR"
    done = advance_refund(refund_in(RefundState.SUBMITTED), EVENTS[RefundDone])
    assert (done.refund_id, done.refunded_at) == ("77", AT)


@pytest.mark.parametrize("seed", range(20))
def test_R30_no_order_of_reserving_releasing_and_counting_refunds_more_than_was_paid(seed: int) -> None:
    random = Random(seed)
    paid = Attempt(
        request_id="P1",
        sale_id="S1",
        scenario=Scenario.OFFLINE,
        amount=FIVE,
        description="tea",
        created_at=AT,
        state=State.PAID,
        booked=FIVE,
    )
    attempt = paid
    for _ in range(200):
        kind = random.choice((RefundReserved, RefundReserved, RefundReleased, RefundCounted))
        event: AttemptEvent = kind(minor=random.randint(1, 300))
        try:
            attempt = advance(attempt, event)
        except OverRefund:
            continue
        assert 0 <= attempt.reserved <= attempt.reserved + attempt.refunded <= FIVE.minor
        assert attempt.remaining == Money(500 - attempt.reserved - attempt.refunded, Currency.CAD)
