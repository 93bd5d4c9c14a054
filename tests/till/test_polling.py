"""When the till asks: a pure plan, and what the engine makes of it."""

from pos_app.domain.alphapay import PaymentStatus, Scenario
from pos_app.domain.payment_terms import Doubt, State
from pos_app.protocol.answers import Cause
from pos_app.protocol.effects import AskPayment
from pos_app.protocol.screen_terms import Action
from pos_app.till import polling
from tests.till.desk import WECHAT, Desk


def questions_within(desk: Desk, seconds: int) -> int:
    """How often AlphaPay is asked while every answer is: still in process."""
    asked = 0
    for _ in range(seconds * 4):
        desk.wait(0.25)
        if desk.asked(AskPayment):
            desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
            asked += 1
    return asked


def test_show_qr_rests_before_the_first_question_then_asks_each_second(desk: Desk) -> None:
    desk.qr_standing()
    assert questions_within(desk, 4) == 0
    assert 20 <= questions_within(desk, 26) <= 26


def test_later_it_asks_less_often() -> None:
    plan = [polling.ask_interval(Scenario.OFFLINE_QRCODE, age) for age in range(0, 300, 5)]
    assert plan == sorted(plan)


def test_a_scanned_code_is_asked_about_as_soon_as_it_was_taken(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    assert desk.asked(AskPayment)
    assert polling.ask_interval(Scenario.OFFLINE, 0) == 1.0


def test_R15_uncertain_payments_are_asked_on_a_widening_schedule_without_end() -> None:
    rests = [polling.uncertain_interval(past) for past in (0, 60, 3600, 86_400, 10_000_000)]
    assert rests == [5.0, 15.0, 900.0, 3600.0, 3600.0]
    assert polling.list_interval(0) == 15.0
    assert polling.list_interval(10_000_000) == 21_600.0


def test_questions_without_answer_back_off_and_retry_after_is_honoured() -> None:
    assert polling.after_failures(1.0, 0, None) == 1.0
    assert polling.after_failures(1.0, 3, None) == 4.0
    assert polling.after_failures(1.0, 30, None) == 10.0
    assert polling.after_failures(1.0, 1, 30.0) == 30.0
    assert polling.after_failures(120.0, 1_000_000, None) == 120.0


def test_cancelling_goes_round_at_once_and_then_slower() -> None:
    assert [polling.cancel_interval(rounds) for rounds in (0, 1, 2, 3, 20)] == [0.0, 1.0, 2.0, 4.0, 30.0]


def test_a_429_slows_the_questions(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    desk.lost(AskPayment, cause=Cause.SLOWED_DOWN, retry_after_s=20.0)
    desk.wait(19)
    assert not desk.asked(AskPayment)
    desk.wait(2)
    assert desk.asked(AskPayment)


def test_check_now_asks_at_once_even_after_failures(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    for _ in range(4):
        desk.lost(AskPayment)
        desk.wait(11)
    desk.lost(AskPayment)
    assert not desk.asked(AskPayment)
    assert Action.CHECK_NOW in desk.sale.actions
    desk.check_now()
    assert desk.asked(AskPayment)


def test_check_now_leaves_ended_payments_alone(desk: Desk) -> None:
    desk.paid()
    desk.check_now()
    assert not desk.asked(AskPayment)


def test_R15_silence_until_two_minutes_after_expiry_parks_it(desk: Desk) -> None:
    desk.qr_standing()
    for _ in range(430):
        if desk.asked(AskPayment):
            desk.lost(AskPayment)
        desk.wait(1)
    assert desk.attempt.state is State.UNCERTAIN
    assert desk.attempt.doubt is Doubt.UNREACHABLE_SINCE


def test_R60_with_an_answering_alphapay_every_order_is_final_by_expiry_plus_two_minutes(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(301)
    while desk.asked(AskPayment):
        desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.state is State.CLOSED


def test_parked_payments_take_at_most_two_questions_at_a_time(desk: Desk) -> None:
    for number in range(4):
        desk.scan(f"13000000000000010{number}", 100 + number)
        if desk.view.question:
            desk.say(yes=False)
        desk.pay_accepted(payment_id=f"261122150524475665815390{number}")
        desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
        desk.leave()
    desk.wait(10)
    assert sum(isinstance(effect, AskPayment) for effect in desk.pending) == 2


def test_the_payment_on_screen_never_waits_for_parked_ones(desk: Desk) -> None:
    test_parked_payments_take_at_most_two_questions_at_a_time(desk)
    desk.scan("130000000000000555", 900)
    desk.say(yes=False)
    desk.pay_accepted()
    assert desk.pending[-1].request_id == desk.attempt.request_id  # type: ignore[union-attr]
