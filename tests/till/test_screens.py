"""Leaving, returning, and what the views show."""

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode
from pos_app.protocol.effects import SendPay
from pos_app.protocol.messages import BackupEnded, DismissNotice, ScannerChanged
from pos_app.protocol.screen_terms import Action, ScannerState, Stage
from pos_app.till.engine import decide
from tests.till.desk import START, WECHAT, Desk, cad


def test_an_idle_till_shows_nothing_on_screen(desk: Desk) -> None:
    view = desk.view
    assert (view.sale, view.unsettled, view.recent, view.question, view.notice) == (None, (), (), None, None)
    assert (view.store, view.till_id, view.cashier) == ("Maple Tea", "T01", "Mei")


def test_leaving_without_a_sale_does_nothing(desk: Desk) -> None:
    desk.leave()
    assert desk.entries == []


def test_a_qr_that_stands_is_not_left(desk: Desk) -> None:
    desk.qr_standing()
    desk.leave()
    assert desk.notice == "SALE_IS_UNRESOLVED"
    assert desk.sale.stage is Stage.SHOWING_QR


def test_an_uncertain_payment_is_parked_and_stays_visible(desk: Desk) -> None:
    desk.unsure()
    assert Action.PARK in desk.sale.actions
    desk.leave()
    assert desk.view.sale is None
    assert [row.amount.minor for row in desk.view.unsettled] == [1234]


def test_a_parked_sale_comes_back(desk: Desk) -> None:
    desk.unsure()
    parked = desk.sale.sale_id
    desk.leave()
    desk.back_to(parked)
    assert desk.sale.sale_id == parked


def test_a_sale_that_may_be_left_makes_room_for_another(desk: Desk) -> None:
    desk.unsure()
    parked = desk.sale.sale_id
    desk.leave()
    desk.qr(500)
    desk.say(yes=False)
    desk.pay_accepted()
    desk.wait(5)
    desk.status(PaymentStatus.SUCCESS)
    desk.back_to(parked)
    assert desk.sale.sale_id == parked


def test_a_sale_that_may_not_be_left_stays(desk: Desk) -> None:
    desk.unsure()
    parked = desk.sale.sale_id
    desk.leave()
    desk.qr(500)
    desk.say(yes=False)
    desk.back_to(parked)
    assert desk.sale.sale_id != parked


@pytest.mark.parametrize("wanted", ["unknown", "same"])
def test_returning_to_nowhere_does_nothing(desk: Desk, wanted: str) -> None:
    desk.unsure()
    here = desk.sale.sale_id
    desk.back_to(here if wanted == "same" else wanted)
    assert desk.sale.sale_id == here


def test_a_notice_goes_when_it_was_read(desk: Desk) -> None:
    desk.scan(WECHAT)
    assert desk.notice
    desk.command(DismissNotice)
    assert desk.notice == ""


def test_the_scanners_state_is_shown(desk: Desk) -> None:
    desk.tell(ScannerChanged(state=ScannerState.MISSING, detail="unplugged"))
    assert desk.view.scanner.state is ScannerState.MISSING


def test_the_latest_five_payments_are_shown_newest_first(desk: Desk) -> None:
    for number in range(7):
        desk.scan(f"1300000000000000{number:02d}", 100 + number)
        desk.pay_accepted(payment_id=f"26112215052447566581539{number:02d}")
        desk.status(PaymentStatus.SUCCESS)
        desk.pass_time(30)
    assert [row.amount.minor for row in desk.view.recent] == [106, 105, 104, 103, 102]


def test_memory_does_not_grow_with_sales(desk: Desk) -> None:
    for number in range(50):
        desk.scan(f"1300000000000001{number:02d}", 100 + number)
        desk.pay_accepted(payment_id=f"26112215052447566581538{number:02d}")
        desk.status(PaymentStatus.SUCCESS)
        desk.pass_time(30)
    assert len(desk.state.attempts) <= 6
    assert len(desk.state.sales) == len(desk.state.attempts)
    assert len(desk.state.watches) <= 6


def test_a_sale_tried_twice_is_one_of_the_latest_five_once(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    desk.qr(1234)
    assert len(desk.view.recent) == 1


def test_R13_a_mismatch_stays_in_sight_however_many_sales_follow_and_after_a_restart(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, amount=cad(1))
    desk.leave()
    for number in range(8):
        desk.scan(f"1300000000000002{number:02d}", 100 + number)
        desk.pay_accepted(payment_id=f"26112215052447566581537{number:02d}")
        desk.status(PaymentStatus.SUCCESS)
        desk.pass_time(30)
    assert [row.amount.minor for row in desk.view.inbox] == [1234]
    desk.restart()
    assert [row.amount.minor for row in desk.view.inbox] == [1234]


def test_a_countdown_ends_on_the_monotonic_clock(desk: Desk) -> None:
    desk.qr_standing()
    assert desk.sale.expires_mono == pytest.approx(desk.mono + 300, abs=1)


def test_a_question_in_flight_has_no_next_time(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    assert desk.sale.next_check_mono is None
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.sale.next_check_mono is not None


def test_no_secret_is_in_a_view_or_an_event(desk: Desk) -> None:
    desk.qr_standing()
    desk.scan(WECHAT)
    assert WECHAT not in repr(desk.view)
    assert WECHAT not in repr(desk.entries)
    assert WECHAT not in repr(desk.state)
    assert WECHAT not in repr(desk.pending)


def test_the_engine_refuses_a_message_it_does_not_know(desk: Desk) -> None:
    with pytest.raises(TypeError):
        decide(desk.state, object(), desk.now)  # type: ignore[arg-type]


def test_the_same_state_message_and_moment_decide_the_same(desk: Desk) -> None:
    from pos_app.protocol.messages import ChargeByQr

    message, now = ChargeByQr(command_id=1, revision=1, amount=cad(500)), desk.now
    first, second = decide(desk.state, message, now), decide(desk.state, message, now)
    assert first.commit == second.commit
    assert first.effects == second.effects
    assert desk.state.attempts == {}


def test_a_message_the_engine_does_not_know_is_a_bug_and_not_passed_over(desk: Desk) -> None:
    with pytest.raises(TypeError, match="no way to take a str"):
        decide(desk.state, "surprise", desk.now)  # type: ignore[arg-type]


@pytest.mark.parametrize(("ok", "detail"), [(True, ""), (False, "the disk is full")])
def test_the_latest_backup_is_shown(desk: Desk, ok: bool, detail: str) -> None:
    assert desk.view.backup.ok is None
    desk.tell(BackupEnded(ok=ok, at=START, detail=detail))
    backup = desk.view.backup
    assert (backup.ok, backup.at, backup.detail) == (ok, START, detail)
