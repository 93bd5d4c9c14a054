"""Refunds that must not be, tried by a cashier on the shop's own payments: each is refused before anything is sent.

Of orders that others made, and on two tills at once: `test_found_orders`. What AlphaPay itself refuses: `test_refunds`.
"""

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.person import SignInRefusal
from pos_app.domain.refund import RefundState
from pos_app.protocol.messages import DropApproval, RefundPayment, RemovePerson
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.settings.records import PeopleSettings
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenStaffedShop
from tests.scenarios.staffed import WRONG_PIN, StaffedShop

YEAR_S = 365 * 86_400.0
PAID, LIMIT = 12_000, 5_000


@pytest.fixture
def paid(at_work: StaffedShop, alphapay: Simulator) -> StaffedShop:
    """Casey's shop with a paid sale of 120.00 on screen; she may give 50.00 of it back by herself."""
    at_work.scan(alphapay.control.mint(), PAID)
    at_work.sees(Stage.PAID, pace=0)
    return at_work


def refunds_sent(alphapay: Simulator) -> int:
    return int(alphapay.control.calls()["counts"].get("refund", 0))


# --- what no refund can be -------------------------------------------------------------------------------


def test_R30_a_refund_of_nothing_of_less_than_nothing_or_in_another_currency_is_refused(
    paid: StaffedShop, alphapay: Simulator
) -> None:
    for minor in (0, -1):
        paid.refund(minor)
        paid.is_told(NoticeKind.REFUND_ZERO)
    sale = paid.sale
    paid.do(
        RefundPayment,
        request_id=sale.request_id,
        amount=Money(100, Currency.USD),
        reason="cold tea",
        seen_remaining=sale.remaining,
    )
    paid.is_told(NoticeKind.WRONG_CURRENCY)
    assert (refunds_sent(alphapay), paid.only().reserved) == (0, 0)


def test_a_refund_without_a_reason_is_refused(paid: StaffedShop, alphapay: Simulator) -> None:
    paid.refund(100, reason="  ")
    paid.is_told(NoticeKind.REASON_MISSING)
    assert (refunds_sent(alphapay), paid.only().reserved) == (0, 0)


def test_R30_more_than_remains_is_refused_also_after_a_part_and_by_whoever_may(
    paid: StaffedShop, alphapay: Simulator
) -> None:
    paid.comes("Sam")
    paid.refund(PAID + 1)
    paid.is_told(NoticeKind.REFUND_TOO_MUCH)
    paid.refund(PAID - 1)
    paid.sees_refund(RefundState.DONE)
    paid.refund(2)
    paid.is_told(NoticeKind.REFUND_TOO_MUCH)
    assert (refunds_sent(alphapay), paid.only().refunded) == (1, PAID - 1)


def test_R30_a_second_refund_of_a_payment_waits_for_the_end_of_the_first(
    paid: StaffedShop, alphapay: Simulator
) -> None:
    alphapay.control.switch(refund_takes_s=3600)
    paid.refund(100)
    paid.sees_refund(RefundState.SUBMITTED)
    paid.refund(100)
    paid.is_told(NoticeKind.REFUND_UNDER_WAY)
    assert (refunds_sent(alphapay), paid.only().reserved) == (1, 100)
    alphapay.control.age(3600)
    paid.sees_refund(RefundState.DONE, pace=5)


def test_R30_a_double_Enter_makes_one_refund(paid: StaffedShop, alphapay: Simulator) -> None:
    sale = paid.sale
    for _ in range(2):
        last = paid.give(
            RefundPayment,
            request_id=sale.request_id,
            amount=Money(100, Currency.CAD),
            reason="cold tea",
            seen_remaining=sale.remaining,
        )
    paid.until(lambda view: view.acknowledged >= last, pace=0)
    paid.sees_refund(RefundState.DONE)
    assert (refunds_sent(alphapay), paid.only().refunded) == (1, 100)


def test_an_unpaid_payment_and_one_that_nobody_knows_are_not_refunded(
    at_work: StaffedShop, alphapay: Simulator
) -> None:
    at_work.qr()
    request_id = at_work.sees(Stage.SHOWING_QR, pace=0).request_id
    for unpaid in (request_id, "0" * 32, ""):
        at_work.refund_again(unpaid, 100, 100)
        at_work.is_told(NoticeKind.REFUND_NOT_POSSIBLE)
    assert (refunds_sent(alphapay), at_work.only().reserved) == (0, 0)


def test_REFUND_VALID_DATE_EXCEED_of_the_tills_own_payment_releases_what_was_reserved(
    paid: StaffedShop, alphapay: Simulator
) -> None:
    alphapay.control.age(YEAR_S + 86_400)
    paid.refund(100)
    paid.sees_refund(RefundState.FAILED)
    assert paid.sale.refunds[-1].result_code == "REFUND_VALID_DATE_EXCEED"
    assert (paid.only().reserved, paid.only().refunded) == (0, 0)


# --- more than one may by oneself ------------------------------------------------------------------------


def test_a_supervisor_approves_one_refund_above_the_limit_and_no_second_one(
    paid: StaffedShop, alphapay: Simulator
) -> None:
    paid.refund(LIMIT + 1)
    assert paid.asked.amount == Money(LIMIT + 1, Currency.CAD)
    assert [row.name for row in paid.asked.candidates] == ["Olivia", "Sam"]
    assert (paid.only().reserved, paid.approve("Sam", WRONG_PIN)) == (0, SignInRefusal.WRONG_PIN)
    assert paid.approve("Casey") is SignInRefusal.NOT_PERMITTED
    assert paid.approve("Sam") is None
    paid.sees_refund(RefundState.DONE)
    assert paid.view.cashier == "Casey"
    assert paid.sale.refunds[-1].by == "Casey"
    paid.refund(1)
    paid.do(DropApproval, ask_id=paid.asked.ask_id)
    assert (refunds_sent(alphapay), paid.only().refunded) == (1, LIMIT + 1)


def test_parts_do_not_pass_under_the_limit(paid: StaffedShop, alphapay: Simulator) -> None:
    paid.refund(LIMIT)
    paid.sees_refund(RefundState.DONE)
    paid.refund(1)
    assert paid.asked.amount == Money(1, Currency.CAD)
    assert refunds_sent(alphapay) == 1


def test_what_was_approved_too_late_is_refused_by_what_is_true_then(
    paid: StaffedShop, alphapay: Simulator
) -> None:
    """While the supervisor came, money went back on another till: AlphaPay is asked before anything is sent (R32)."""
    paid.refund(PAID)
    alphapay.control.post("refund", order=paid.sale.payment_id, value=300)
    assert paid.approve("Sam") is None
    paid.sees_refund(RefundState.FAILED)
    assert (refunds_sent(alphapay), paid.only().reserved) == (0, 0)


def test_somebody_who_was_removed_approves_nothing(paid: StaffedShop, alphapay: Simulator) -> None:
    paid.comes("Olivia")
    sam = paid.person_id("Sam")
    paid.do(RemovePerson, person_id=sam)
    paid.comes("Casey")
    paid.refund(PAID)
    assert [row.name for row in paid.asked.candidates] == ["Olivia"]
    paid.ids["Sam"] = sam
    assert paid.approve("Sam") is SignInRefusal.REMOVED
    assert (refunds_sent(alphapay), paid.only().reserved) == (0, 0)


def test_a_deed_that_waits_for_approval_is_not_done_after_a_restart(
    open_staffed: OpenStaffedShop, alphapay: Simulator
) -> None:
    shop = open_staffed(people=PeopleSettings(refund_limit=0))
    shop.comes("Casey")
    shop.open_shift()
    shop.scan(alphapay.control.mint(), 900)
    shop.sees(Stage.PAID, pace=0)
    shop.refund(900)
    assert shop.asked.amount == Money(900, Currency.CAD)
    shop.close()
    again = open_staffed(people=PeopleSettings(refund_limit=0))
    again.comes("Casey")
    assert again.view.approval is None
    assert (refunds_sent(alphapay), again.only().reserved) == (0, 0)
