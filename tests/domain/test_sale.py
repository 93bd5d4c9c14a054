"""What a sale's attempts add up to."""

from datetime import UTC, datetime

import pytest

from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import UNRESOLVED, LeftWith, Resolution, State
from pos_app.domain.sale import (
    SaleLeft,
    SaleReturned,
    SaleStarted,
    Standing,
    advance_sale,
    blocks,
    standing,
    start,
)

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
TEN = Money(1000, Currency.CAD)


def attempt(state: State, **changes: object) -> Attempt:
    given = {"payment_url": "u"} | changes
    return Attempt(
        request_id="r",
        sale_id="s",
        scenario=Scenario.OFFLINE_QRCODE,
        amount=TEN,
        description="",
        created_at=AT,
        state=state,
        **given,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("state", list(State))
def test_R40_an_unresolved_attempt_blocks_another_for_its_sale(state: State) -> None:
    assert blocks(attempt(state)) is (state in UNRESOLVED)
    assert (standing([attempt(state)]) is Standing.UNRESOLVED) is (state in UNRESOLVED)


def test_R17_a_qr_that_never_reached_a_screen_does_not_block() -> None:
    lost = attempt(State.UNCERTAIN, payment_url="")
    assert not blocks(lost)
    assert standing([lost]) is Standing.UNPAID


def test_R13_a_mismatch_locks_the_sale() -> None:
    assert standing([attempt(State.PAID_MISMATCH), attempt(State.PAID)]) is Standing.LOCKED


def test_two_payments_of_one_sale_lock_it() -> None:
    assert standing([attempt(State.PAID), attempt(State.PAID)]) is Standing.LOCKED


@pytest.mark.parametrize("state", [State.FAILED, State.CLOSED, State.NOT_SENT, State.NOT_FOUND])
def test_attempts_that_ended_unpaid_leave_it_unpaid(state: State) -> None:
    assert standing([attempt(state)]) is Standing.UNPAID
    assert standing([attempt(state), attempt(State.PAID)]) is Standing.PAID


def test_a_sale_goes_off_the_screen_and_comes_back() -> None:
    sale = start(
        SaleStarted(sale_id="s", short_code="A2B3", till_id="T01", cashier="Mei", amount=TEN, started_at=AT)
    )
    left = advance_sale(sale, SaleLeft(parked=True))
    assert (sale.on_screen, left.on_screen) == (True, False)
    assert advance_sale(left, SaleReturned()).on_screen


def test_a_sale_is_started_once() -> None:
    event = SaleStarted(
        sale_id="s", short_code="A2B3", till_id="T01", cashier="Mei", amount=TEN, started_at=AT
    )
    with pytest.raises(ValueError, match="started already"):
        advance_sale(start(event), event)


def test_R41_what_the_customer_left_with_is_kept_until_another_answer() -> None:
    sale = start(
        SaleStarted(sale_id="s", short_code="A2B3", till_id="T01", cashier="Mei", amount=TEN, started_at=AT)
    )
    for left_with, kept in [(None, None), (LeftWith.GOODS, LeftWith.GOODS), (None, LeftWith.GOODS)]:
        sale = advance_sale(sale, SaleLeft(parked=True, left_with=left_with))
        assert sale.left_with is kept


@pytest.mark.parametrize("resolution", list(Resolution))
def test_R13_a_decision_unlocks_the_sale(resolution: Resolution) -> None:
    assert standing([attempt(State.PAID_MISMATCH, resolution=resolution)]) is Standing.PAID


def test_R40_all_but_one_of_several_payments_must_be_decided_about() -> None:
    decided = attempt(State.PAID, resolution=Resolution.REFUND)
    assert standing([decided, attempt(State.PAID)]) is Standing.PAID
    assert standing([decided, attempt(State.PAID), attempt(State.PAID)]) is Standing.LOCKED
    assert standing([decided, decided, attempt(State.PAID)]) is Standing.PAID


def test_R40_an_open_payment_beside_money_keeps_the_sale_unresolved() -> None:
    assert standing([attempt(State.PAID), attempt(State.CANCELLING)]) is Standing.UNRESOLVED
