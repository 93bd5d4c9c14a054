"""Coming to the till by PIN and locking it: what wrong PINs lead to, and what happens while nobody is there."""

import msgspec
import pytest

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.person import (
    SignedIn,
    SignedOut,
    SignInRefusal,
    SignInRefused,
    SignOutCause,
)
from pos_app.protocol.effects import CheckPin, SendPay
from pos_app.protocol.messages import (
    AnswerQuestion,
    CheckNow,
    DismissNotice,
    KeepPerson,
    LookUp,
    Message,
    PinChecked,
    PinFailed,
    RefundPayment,
    RemovePerson,
    SignIn,
    Unlock,
)
from pos_app.till.digests import digest
from pos_app.till.failing import not_recorded
from tests.till.desk import ALIPAY, WECHAT, Desk, cad
from tests.till.staff_desk import PINS, WRONG, StaffDesk

R = SignInRefusal


class WatchedDesk(StaffDesk):
    """Keeps what could be printed of every message, and of what it led to."""

    def __init__(self, *staff: str) -> None:
        self.shows = ""
        super().__init__(*staff)

    def tell(self, message: Message) -> None:
        super().tell(message)
        self.shows += f"{message!r}{self.state!r}{self.pending!r}{self.view!r}"


@pytest.fixture
def desk() -> WatchedDesk:
    """A locked till of an owner, a supervisor and a cashier."""
    return WatchedDesk("Sam", "Mei")


def wrong(desk: StaffDesk, name: str, times: int) -> None:
    """Enter wrong PINs, each as soon as one may."""
    for _ in range(times):
        desk.pass_time(desk.person(name).wait_s)
        desk.come(name, WRONG)


# --- coming ----------------------------------------------------------------------------------------------


def test_the_right_pin_lets_somebody_to_the_till(desk: StaffDesk) -> None:
    assert [row.name for row in desk.sign_in.people] == ["Mei", "Olivia", "Sam"]
    before = len(desk.entries)
    desk.enter("Mei")
    assert (desk.who, desk.sign_in.checking) == ("", True)
    desk.compared()
    assert (desk.who, desk.view.sign_in, desk.view.cashier) == ("Mei", None, "Mei")
    assert desk.events(before) == [SignedIn()]


def test_whoever_was_there_is_signed_out(desk: StaffDesk) -> None:
    desk.come("Mei")
    before = len(desk.entries)
    desk.come("Sam")
    assert desk.events(before) == [SignedOut(cause=SignOutCause.ANOTHER), SignedIn()]
    assert (desk.who, desk.view.sign_in) == ("Sam", None)


def test_whoever_is_there_may_sign_in_again(desk: StaffDesk) -> None:
    desk.come("Mei")
    before = len(desk.entries)
    desk.come("Mei")
    assert (desk.who, desk.events(before)) == ("Mei", [SignedIn()])


def test_a_payment_names_whoever_took_it(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.paid()
    assert desk.books["sales"][desk.state.screen].cashier == "Mei"


def test_a_second_enter_during_the_check_does_nothing(desk: StaffDesk) -> None:
    desk.enter("Mei")
    desk.enter("Mei", WRONG)
    desk.compared()
    assert (desk.who, desk.asked(CheckPin), desk.person("Mei").wrong_pins) == ("Mei", False, 0)


def test_somebody_who_is_not_known_and_a_check_that_is_not_do_nothing(desk: StaffDesk) -> None:
    desk.command(SignIn, person_id="nobody", pin="1470")
    desk.tell(PinChecked(call_id=999, right=True))
    assert (desk.who, desk.asked(CheckPin)) == ("", False)


def test_nobody_signs_in_where_nobody_has_to() -> None:
    desk = Desk()
    desk.command(SignIn, person_id="x", pin="1470")
    assert (desk.view.sign_in, desk.view.person, desk.view.cashier) == (None, None, "Mei")


def test_a_start_begins_with_nobody_at_the_till(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.restart()
    assert (desk.who, desk.sign_in.make_owner) == ("", False)


# --- wrong PINs ------------------------------------------------------------------------------------------


def test_a_wrong_pin_is_journaled_counted_and_shown(desk: StaffDesk) -> None:
    before = len(desk.entries)
    desk.come("Mei", WRONG)
    assert desk.events(before) == [SignInRefused(why=R.WRONG_PIN)]
    seen = desk.sign_in
    assert (seen.refusal, seen.refused_person, seen.tries_left) == (R.WRONG_PIN, desk.whose("Mei"), 9)
    assert (desk.who, seen.checking) == ("", False)


def test_wrong_pins_count_over_restarts_until_a_right_one(desk: StaffDesk) -> None:
    desk.come("Mei", WRONG)
    desk.restart()
    desk.come("Mei", WRONG)
    assert desk.person("Mei").wrong_pins == 2
    desk.come("Mei")
    assert (desk.who, desk.person("Mei").wrong_pins) == ("Mei", 0)


@pytest.mark.parametrize(
    ("times", "wait_s"), [(3, 5), (4, 10), (5, 20), (6, 40), (7, 80), (8, 160), (9, 300)]
)
def test_after_wrong_pins_one_waits_ever_longer(desk: StaffDesk, times: int, wait_s: float) -> None:
    wrong(desk, "Mei", times)
    row = desk.sign_in.people[0]
    assert row.wait_until_mono == desk.mono + wait_s
    desk.pass_time(wait_s - 0.1)
    desk.come("Mei")
    assert (desk.who, desk.sign_in.refusal) == ("", R.TOO_SOON)
    desk.pass_time(0.1)
    desk.come("Mei")
    assert desk.who == "Mei"


def test_a_try_that_comes_too_soon_is_neither_checked_nor_counted(desk: StaffDesk) -> None:
    wrong(desk, "Mei", 3)
    before = len(desk.entries)
    for _ in range(5):
        desk.enter("Mei")
        assert not desk.asked(CheckPin)
    assert desk.person("Mei").wrong_pins == 3
    assert desk.events(before) == [SignInRefused(why=R.TOO_SOON)]


def test_others_need_not_wait(desk: StaffDesk) -> None:
    wrong(desk, "Mei", 3)
    desk.come("Sam")
    assert desk.who == "Sam"
    desk.lock()
    desk.come("Mei")
    assert desk.sign_in.refusal == R.TOO_SOON


def test_a_wait_begins_afresh_with_a_start(desk: StaffDesk) -> None:
    wrong(desk, "Mei", 4)
    desk.restart()
    assert desk.sign_in.people[0].wait_until_mono == desk.mono + 10
    desk.come("Mei")
    assert desk.who == ""
    desk.pass_time(10)
    desk.come("Mei")
    assert desk.who == "Mei"


def test_after_ten_wrong_pins_nobody_but_an_owner_lets_them_in_again(desk: StaffDesk) -> None:
    wrong(desk, "Mei", 10)
    desk.pass_time(100_000)
    desk.restart()
    desk.pass_time(100_000)
    desk.enter("Mei")
    assert (desk.asked(CheckPin), desk.sign_in.refusal, desk.sign_in.tries_left) == (False, R.LOCKED, 0)
    assert desk.sign_in.people[0].locked
    desk.come("Olivia")
    desk.command(Unlock, person_id=desk.whose("Mei"))
    desk.come("Mei")
    assert (desk.who, desk.person("Mei").wrong_pins) == ("Mei", 0)


def test_an_owner_is_never_locked_out_but_slowed_down_to_a_try_in_fifteen_minutes(desk: StaffDesk) -> None:
    wrong(desk, "Olivia", 12)
    assert not desk.sign_in.people[1].locked
    desk.pass_time(899)
    desk.come("Olivia")
    assert (desk.who, desk.sign_in.refusal) == ("", R.TOO_SOON)
    desk.pass_time(1)
    desk.come("Olivia")
    assert desk.who == "Olivia"


def test_R50_a_try_that_could_not_be_recorded_is_free_again_after_a_minute(desk: StaffDesk) -> None:
    desk.enter("Mei", WRONG)
    effect = desk.take(CheckPin)
    message = PinChecked(call_id=effect.call_id, right=False)
    desk.state = not_recorded(desk.state, message, "disk full", desk.now)
    desk.come("Mei")
    assert (desk.who, desk.sign_in.refusal) == ("", R.TOO_SOON)
    desk.pass_time(60)
    desk.come("Mei")
    assert desk.who == "Mei"


def test_R50_a_check_that_nobody_waits_for_frees_nothing(desk: StaffDesk) -> None:
    desk.state = not_recorded(desk.state, PinChecked(call_id=99, right=True), "disk full", desk.now)
    assert desk.state.session.wait_until == {}


# --- who may not come ------------------------------------------------------------------------------------


def test_the_pin_of_a_removed_person_is_not_even_checked(desk: StaffDesk) -> None:
    desk.come("Olivia")
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    desk.lock()
    before = len(desk.entries)
    desk.enter("Mei")
    assert (desk.asked(CheckPin), desk.sign_in.refusal) == (False, R.REMOVED)
    assert desk.events(before) == [SignInRefused(why=R.REMOVED)]
    assert "Mei" not in [row.name for row in desk.sign_in.people]


def test_somebody_who_is_removed_while_their_pin_is_checked_does_not_come(desk: StaffDesk) -> None:
    desk.come("Olivia")
    desk.enter("Mei")
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    desk.compared()
    assert (desk.who, desk.events()[-1]) == ("Olivia", SignInRefused(why=R.REMOVED))


def test_a_trainee_comes_to_no_real_till() -> None:
    desk = StaffDesk("Teo")
    desk.come("Teo", WRONG)
    assert desk.sign_in.refusal == R.WRONG_PIN
    desk.come("Teo")
    assert (desk.who, desk.sign_in.refusal) == ("", R.TRAINING_ONLY)
    desk.restart_as(msgspec.structs.replace(desk.settings, training=True))
    desk.come("Teo")
    desk.paid()
    assert (desk.who, len(desk.books["sales"])) == ("Teo", 1)


def test_somebody_without_a_pin_does_not_come(desk: StaffDesk) -> None:
    del desk.secrets[desk.whose("Mei")]
    desk.restart()
    desk.enter("Mei")
    assert (desk.asked(CheckPin), desk.sign_in.refusal) == (False, R.NOT_PERMITTED)


# --- locking ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cause", [SignOutCause.KEY, SignOutCause.IDLE])
def test_the_till_is_locked_by_key_or_by_itself(desk: StaffDesk, cause: SignOutCause) -> None:
    desk.come("Mei")
    desk.lock(cause)
    assert (desk.who, desk.events()[-1]) == ("", SignedOut(cause=cause))
    before = len(desk.entries)
    desk.lock(cause)
    assert desk.events(before) == []


@pytest.mark.parametrize("cause", [SignOutCause.ANOTHER, SignOutCause.REMOVED])
def test_the_other_causes_are_not_for_a_key_to_give(desk: StaffDesk, cause: SignOutCause) -> None:
    desk.come("Mei")
    desk.lock(cause)
    assert desk.who == "Mei"


def test_it_does_not_lock_by_itself_over_a_payment_that_is_not_certain(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.code_in_process()
    desk.lock(SignOutCause.IDLE)
    assert desk.who == "Mei"
    desk.wait(5)
    desk.status(PaymentStatus.SUCCESS)
    desk.lock(SignOutCause.IDLE)
    assert desk.who == ""


def test_the_sale_stays_on_screen_and_the_question_goes(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.unsure()
    desk.leave()
    desk.scan(ALIPAY, 500)
    question = desk.view.question
    assert question is not None
    screen = desk.state.screen
    desk.lock()
    desk.come("Sam")
    assert (desk.view.question, desk.state.screen) == (None, screen)
    desk.command(AnswerQuestion, question_id=question.question_id, yes=False)
    assert not desk.asked(SendPay)


def test_a_code_that_waits_for_its_qr_to_close_is_not_charged_after_its_cashier_left(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.qr_standing()
    desk.scan()
    desk.lock()
    assert (desk.state.switch, desk.state.screen != "") == (None, True)


# --- nobody is there -------------------------------------------------------------------------------------


def test_news_goes_on_being_taken_while_nobody_is_there(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.code_in_process()
    desk.lock()
    desk.wait(5)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage == "PAID"


def test_nobody_commands_nothing_but_may_read_a_notice_away(desk: StaffDesk) -> None:
    desk.scan("no badge")
    assert desk.notice == "BADGE_UNKNOWN"
    before = len(desk.entries)
    desk.qr()
    desk.check_now()
    desk.command(CheckNow)
    assert (len(desk.entries), desk.state.screen) == (before, "")
    desk.command(DismissNotice)
    assert desk.notice == ""


def test_a_payment_code_scanned_at_a_locked_till_is_forgotten(desk: WatchedDesk) -> None:
    desk.scan(WECHAT, 500)
    assert (desk.notice, desk.asked(SendPay), desk.state.held) == ("BADGE_UNKNOWN", False, None)
    assert digest(desk.settings, WECHAT) not in desk.state.seen_codes
    assert WECHAT not in desk.shows
    desk.come("Mei")
    assert not desk.asked(SendPay)


# --- badges ----------------------------------------------------------------------------------------------


@pytest.fixture
def badges(desk: WatchedDesk) -> WatchedDesk:
    """Sam and Mei have badges; the till is locked."""
    desk.come("Olivia")
    desk.badge("Sam", "STAFF-SAM")
    desk.badge("Mei", "STAFF-MEI")
    desk.lock()
    return desk


def test_a_badge_says_who_is_coming_and_their_pin_is_still_needed(badges: StaffDesk) -> None:
    badges.come("Sam", WRONG)
    badges.scan(" STAFF-MEI ")
    assert (badges.who, badges.sign_in.chosen) == ("", badges.whose("Mei"))
    assert badges.sign_in.refusal is None
    badges.come("Mei")
    assert badges.who == "Mei"


def test_a_badge_at_work_begins_a_change_and_the_old_session_stays_until_the_pin(badges: StaffDesk) -> None:
    badges.come("Mei")
    badges.paid()
    badges.scan("STAFF-SAM")
    assert (badges.who, badges.sign_in.chosen) == ("Mei", badges.whose("Sam"))
    badges.come("Sam", WRONG)
    assert (badges.who, badges.sign_in.refusal) == ("Mei", R.WRONG_PIN)
    badges.come("Sam")
    assert (badges.who, badges.view.sign_in, badges.sale.stage) == ("Sam", None, "PAID")


def test_whoever_is_there_keeps_the_till_where_nobody_comes_after_all(badges: StaffDesk) -> None:
    badges.come("Mei")
    badges.scan("STAFF-SAM")
    badges.command(KeepPerson)
    assert (badges.who, badges.view.sign_in) == ("Mei", None)


def test_at_a_locked_till_somebody_else_than_the_badge_says_may_come(badges: WatchedDesk) -> None:
    badges.scan("STAFF-SAM")
    badges.command(KeepPerson)
    assert badges.sign_in.chosen == ""
    badges.scan("STAFF-SAM")
    badges.come("Mei")
    assert (badges.who, badges.view.sign_in) == ("Mei", None)


def test_ones_own_badge_changes_nothing(badges: StaffDesk) -> None:
    badges.come("Mei")
    badges.command(DismissNotice)
    badges.scan("STAFF-MEI", 500)
    assert (badges.view.sign_in, badges.notice, badges.state.screen) == (None, "", "")


def test_the_badge_of_somebody_who_left_says_nothing(badges: StaffDesk) -> None:
    badges.come("Olivia")
    badges.command(RemovePerson, person_id=badges.whose("Mei"))
    badges.lock()
    badges.scan("STAFF-MEI")
    assert (badges.notice, badges.sign_in.chosen) == ("BADGE_UNKNOWN", "")


# --- one person's commands and another's -----------------------------------------------------------------


def test_what_was_given_on_a_view_of_somebody_else_is_not_done(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.paid(500)
    revision = desk.view.revision
    desk.come("Sam")
    desk.command(
        RefundPayment,
        revision=revision,
        request_id=desk.attempt.request_id,
        amount=cad(500),
        reason="cold",
        seen_remaining=cad(500),
    )
    desk.scan("12345", revision=revision)
    assert (desk.notice, desk.books["refunds"]) == ("", {})
    desk.refund(500)
    assert len(desk.books["refunds"]) == 1


def test_who_signs_in_is_not_asked_on_which_view(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.command(SignIn, revision=0, person_id=desk.whose("Sam"), pin=PINS["Sam"])
    desk.compared()
    assert desk.who == "Sam"


# --- secrets ---------------------------------------------------------------------------------------------


def test_no_pin_and_no_badge_is_in_an_event_a_view_or_anything_printed(badges: WatchedDesk) -> None:
    badges.come("Mei", WRONG)
    badges.come("Mei")
    badges.scan("STAFF-SAM")
    badges.command(KeepPerson)
    badges.lock()
    told = badges.shows + "".join(map(repr, badges.events()))
    for secret in (*PINS.values(), WRONG, "STAFF-SAM", "STAFF-MEI"):
        assert secret not in told


def test_a_pin_that_is_not_needed_any_more_is_not_in_memory(desk: StaffDesk) -> None:
    desk.enter("Mei")
    assert [call.command.pin for call in desk.state.pins.values()] == [""]


def test_a_payment_that_is_not_certain_does_not_keep_the_till_open(desk: WatchedDesk) -> None:
    desk.come("Mei")
    desk.unsure()
    desk.lock(SignOutCause.IDLE)
    assert desk.view.person is None


def test_what_one_person_looked_up_is_not_there_for_the_next(desk: WatchedDesk) -> None:
    desk.come("Mei")
    desk.command(LookUp, payment_id="2611221505244756658159999")
    assert desk.view.found is not None
    desk.lock()
    assert desk.view.found is None


def test_a_fault_of_the_machine_is_nobodys_wrong_pin(desk: WatchedDesk) -> None:
    desk.command(SignIn, person_id=desk.whose("Mei"), pin=PINS["Mei"])
    effect = desk.take(CheckPin)
    desk.tell(PinFailed(effect.call_id))
    assert (desk.notice, desk.person("Mei").wrong_pins) == ("PIN_FAULT", 0)
    desk.tell(PinFailed(effect.call_id))
    desk.come("Mei")
    assert desk.view.person is not None


def test_R51_a_key_that_was_lost_is_nobodys_wrong_pin_and_is_told(desk: WatchedDesk) -> None:
    desk.command(SignIn, person_id=desk.whose("Mei"), pin=PINS["Mei"])
    desk.tell(PinFailed(desk.take(CheckPin).call_id, other_key=True))
    assert (desk.notice, desk.person("Mei").wrong_pins) == ("PIN_OTHER_KEY", 0)


def test_that_two_people_must_wait_is_journaled_once_for_each_however_often_both_are_tried() -> None:
    desk = StaffDesk("Mei", "Sam")
    for name in ("Mei", "Mei", "Mei", "Sam", "Sam", "Sam"):
        desk.come(name, WRONG)
    before = len(desk.entries)
    for name in ("Mei", "Sam") * 3:
        desk.come(name, WRONG)
    assert desk.events(before) == [SignInRefused(why=R.TOO_SOON)] * 2
