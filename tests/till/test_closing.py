"""Closing what AlphaPay's complete lists do not have, and what brings it back (R11, R19)."""

from datetime import date, timedelta

import pytest

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.authority import Permission
from pos_app.domain.payment_events import NotFoundDeclared
from pos_app.domain.payment_terms import Attention, State
from pos_app.protocol.effects import SendPay
from pos_app.protocol.messages import CloseNotFound
from pos_app.protocol.screen_terms import Action, MomentKind, Stage
from pos_app.protocol.views import Closing
from tests.till.desk import Desk

DAY_S = 86_400.0
DAYS = (date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23))
LIFE_S = 300
OTHER_CODE = "130000000000000002"


def closing(desk: Desk) -> Closing:
    """What the payment on screen still needs to be closed."""
    found = desk.sale.closing
    assert found is not None
    return found


def closable(desk: Desk) -> None:
    """A lost payment that no list has had, read completely a day after its expiry."""
    desk.unsure()
    desk.wait_with_lists(DAY_S + LIFE_S + 60)


def closed(desk: Desk) -> None:
    """It was closed as not found."""
    closable(desk)
    desk.close_not_found()


def test_R11_what_closing_needs_is_told_from_the_first_moment(desk: Desk) -> None:
    desk.unsure()
    assert closing(desk) == Closing(
        ready=False,
        listed=False,
        from_utc=desk.attempt.created_at + timedelta(days=1, seconds=LIFE_S),
        days=DAYS,
    )
    assert Action.CLOSE_NOT_FOUND not in desk.sale.actions
    assert not desk.view.unsettled[0].may_close


def test_R11_lists_read_before_a_day_after_expiry_do_not_count(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(DAY_S + LIFE_S - 5)
    assert closing(desk).read == ()
    desk.close_not_found()
    assert desk.notice == "NOT_YET_CLOSABLE"
    assert desk.attempt.state is State.UNCERTAIN


def test_R11_the_lists_that_count_are_read_as_soon_as_they_do(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(DAY_S + LIFE_S - 5)
    assert desk.wait_with_lists(10) == list(DAYS)
    assert (closing(desk).ready, closing(desk).read) == (True, DAYS)


def test_R11_all_three_days_must_have_been_read(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(DAY_S + LIFE_S - 5)
    desk.wait(10)
    for number in range(3):
        assert closing(desk).read == DAYS[:number]
        assert not closing(desk).ready
        desk.listed()
    assert closing(desk).ready


def test_R19_an_incomplete_reading_does_not_count(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(DAY_S + LIFE_S + 60, complete=False)
    assert closing(desk).read == ()
    desk.wait_with_lists(600)
    assert closing(desk).ready


def test_R11_a_supervisor_closes_it_with_a_reason(desk: Desk) -> None:
    closable(desk)
    assert Action.CLOSE_NOT_FOUND in desk.sale.actions
    assert desk.view.unsettled[0].may_close
    desk.close_not_found(reason=" in no list ", reference=" 42 ")
    event = desk.entries[-1].event
    assert event == NotFoundDeclared(by="Mei", reason="in no list", reference="42")
    assert desk.sale.stage is Stage.NOT_FOUND
    assert desk.notice == "CLOSED_NOT_FOUND"
    assert desk.view.unsettled == ()


def test_R11_closing_needs_a_reason(desk: Desk) -> None:
    closable(desk)
    desk.close_not_found(reason="  ")
    assert desk.notice == "REASON_MISSING"
    assert desk.attempt.state is State.UNCERTAIN


def test_R11_closing_needs_the_right_to_it() -> None:
    desk = Desk(permissions=frozenset({Permission.REFUND}))
    closable(desk)
    desk.close_not_found()
    assert desk.notice == "NOT_PERMITTED"
    assert desk.attempt.state is State.UNCERTAIN


def test_R11_the_readings_that_count_survive_a_restart(desk: Desk) -> None:
    closable(desk)
    desk.restart()
    assert closing(desk).ready


def test_R11_readings_that_prove_nothing_about_any_payment_are_not_journalled(desk: Desk) -> None:
    desk.unsure()
    desk.lists_read()
    assert "DayRead" not in desk.kinds
    desk.restart()
    assert desk.on_disk.days_read == {}


def test_R11_a_list_that_names_it_forbids_closing(desk: Desk) -> None:
    desk.unsure()
    row = desk.row(transaction_id="")
    desk.wait_with_lists(DAY_S + LIFE_S + 60, row, complete=False)
    desk.wait_with_lists(600)
    assert (closing(desk).listed, closing(desk).read, closing(desk).ready) == (True, DAYS, False)
    desk.close_not_found()
    assert desk.notice == "NOT_YET_CLOSABLE"


def test_R11_several_are_closed_at_once_and_those_that_may_not_be_stay(desk: Desk) -> None:
    desk.unsure()
    first = desk.attempt.request_id
    desk.leave()
    desk.scan(OTHER_CODE, 500)
    desk.say(yes=False)
    desk.lost(SendPay)
    second = desk.attempt.request_id
    desk.leave()
    desk.wait_with_lists(DAY_S + LIFE_S + 60)
    desk.scan("130000000000000003", 600)
    desk.say(yes=False)
    desk.lost(SendPay)
    third = desk.attempt.request_id
    desk.close_not_found(first, second, third, "unknown")
    notice = desk.view.notice
    assert notice is not None
    assert (notice.kind, notice.detail) == ("CLOSED_NOT_FOUND", "2")
    states = [desk.books["attempts"][key].state for key in (first, second, third)]
    assert states == [State.NOT_FOUND, State.NOT_FOUND, State.UNCERTAIN]


def test_R11_a_payment_that_alphapay_gave_an_id_is_not_closed_by_lists(desk: Desk) -> None:
    desk.qr_standing()
    assert desk.sale.closing is None
    desk.close_not_found()
    assert desk.notice == "NOT_YET_CLOSABLE"


@pytest.mark.parametrize("leave", [False, True])
def test_R11_a_row_that_turns_up_later_reopens_it_and_its_money_is_late(desk: Desk, leave: bool) -> None:
    closed(desk)
    if leave:
        desk.leave()
    row = desk.row()
    desk.scan(OTHER_CODE, 500)
    desk.lost(SendPay)
    desk.wait_with_lists(1, row)
    assert desk.books["attempts"][row.request_id].state is State.UNCERTAIN
    assert MomentKind.LATE_PAYMENT in [moment.kind for moment in desk.view.moments]
    desk.status(PaymentStatus.SUCCESS)
    reopened = desk.books["attempts"][row.request_id]
    assert (reopened.state, reopened.late, reopened.given_up) == (State.PAID, True, True)
    assert desk.attentions == [Attention.LATE]


def test_R11_closing_is_never_refused_because_the_screen_has_moved_on(desk: Desk) -> None:
    closable(desk)
    key, revision = desk.attempt.request_id, desk.view.revision
    desk.leave()
    desk.command(CloseNotFound, request_ids=(key,), reason="in no list", revision=revision)
    assert desk.attempt.state is State.NOT_FOUND


def test_R11_a_round_that_began_too_early_is_made_up_for_within_minutes(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(DAY_S + LIFE_S - 120)
    desk.check_now()
    desk.listed()
    desk.wait(180)
    desk.listed()
    desk.listed()
    assert closing(desk).read == DAYS[1:]
    desk.wait_with_lists(120)
    assert closing(desk).ready


def test_R19_lost_payments_are_searched_for_although_the_clock_was_set_back_for_days(desk: Desk) -> None:
    desk.unsure()
    desk.utc -= timedelta(days=5)
    desk.restart()
    assert desk.lists_read() == list(DAYS)
