"""The words about money that waits, parking, alarms, refunds, recovery, restore and reasons: complete, and clear."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import SUPPORT_PHONE
from pos_app.domain.payment_terms import AlarmKind, Attention, LeftWith, Resolution, State
from pos_app.domain.refund import UNRESOLVED_REFUNDS, RefundState
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import Action, Stage, WhyNoCancel
from pos_app.protocol.views import BackupView, ConnectionView, RecoveryRow, RecoveryView
from pos_app.ui import words
from pos_app.ui.words import StageWords, Tone
from tests.ui.views import (
    NOT_YET,
    READY,
    RECOVERY,
    alarm,
    money,
    receipt,
    recovered,
    refund,
    restore,
    row,
    sale,
)
from tests.ui.words.test_words import jargon_in


def is_whole(said: StageWords) -> bool:
    texts = (said.title, said.money, said.todo)
    return all(texts) and "{" not in "".join(texts) and not jargon_in(" ".join(texts))


@pytest.mark.parametrize("attention", Attention)
@pytest.mark.parametrize("left_with", [None, *LeftWith])
def test_money_that_waits_has_a_story(attention: Attention, left_with: LeftWith | None) -> None:
    waiting = money(attention, left_with=left_with)
    assert is_whole(words.money_words(waiting))
    assert words.attention_word(attention) == words.state_word(waiting)


@pytest.mark.parametrize("attention", Attention)
def test_each_decision_that_is_offered_says_what_follows(attention: Attention) -> None:
    waiting = money(attention)
    for action in waiting.actions:
        said = words.decision_words(action, waiting)
        assert said.title
        assert said.text
        assert "{" not in said.title


@pytest.mark.parametrize(
    ("left_with", "proposed"),
    [
        (LeftWith.GOODS, Action.ATTACH),
        (LeftWith.PAID_OTHERWISE, Action.REFUND),
        (LeftWith.NOTHING, Action.REFUND),
        (None, None),
    ],
)
def test_R41_the_proposal_follows_what_the_customer_left_with(
    left_with: LeftWith | None, proposed: Action | None
) -> None:
    waiting = money(Attention.LEFT, left_with=left_with)
    assert words.proposal(waiting) is proposed
    suggested = [
        action for action in waiting.actions if "Suggested" in words.decision_words(action, waiting).text
    ]
    assert suggested == ([proposed] if proposed else [])


def test_R40_of_a_second_charge_the_refund_is_proposed_whatever_the_customer_left_with() -> None:
    assert words.proposal(money(Attention.SECOND_CHARGE, left_with=LeftWith.GOODS)) is Action.REFUND


def test_R13_with_the_goods_another_amount_is_proposed_to_be_accepted() -> None:
    assert words.proposal(money(Attention.OTHER_AMOUNT, left_with=LeftWith.GOODS)) is Action.ACCEPT


@pytest.mark.parametrize("left_with", LeftWith)
def test_R41_what_the_customer_left_with_has_a_button_and_a_word(left_with: LeftWith) -> None:
    assert words.left_with_choice(left_with).title
    assert words.left_with_choice(left_with).text
    assert words.left_with_word(left_with)
    assert is_whole(words.parking_words())


def test_what_nobody_asked_is_not_said() -> None:
    assert words.left_with_word(None) == ""


@pytest.mark.parametrize("action", [Action.CHECK_NOW, Action.PARK, Action.CANCEL, Action.CLOSE_NOT_FOUND])
def test_each_way_on_from_not_sure_says_what_follows(action: Action) -> None:
    unsure = sale(Stage.NOT_SURE, actions=frozenset({action}), closing=READY)
    assert words.way_on_words(action, unsure).title
    assert words.way_on_words(action, unsure).text


def test_R11_closing_that_is_not_possible_yet_says_what_it_needs_and_from_when() -> None:
    said = words.way_on_words(Action.CLOSE_NOT_FOUND, sale(Stage.NOT_SURE, closing=NOT_YET))
    assert "not yet" in said.title
    assert "1 of 3" in said.text
    assert words.day_and_time(NOT_YET.from_utc) in said.text


def test_R11_before_any_list_closing_says_so() -> None:
    said = words.way_on_words(Action.CLOSE_NOT_FOUND, sale(Stage.NOT_SURE, closing=None))
    assert "lists first" in said.text


def test_R18_what_a_list_has_is_not_closed_but_found_by_the_bill() -> None:
    listed = sale(Stage.NOT_SURE, closing=replace(NOT_YET, listed=True))
    assert "bill" in words.way_on_words(Action.CLOSE_NOT_FOUND, listed).text


def test_R16_cancel_that_comes_later_says_why() -> None:
    early = sale(Stage.NOT_SURE, why_no_cancel=WhyNoCancel.TOO_EARLY)
    assert "PIN" in words.way_on_words(Action.CANCEL, early).text


@pytest.mark.parametrize("kind", AlarmKind)
def test_an_alarm_says_what_was_said_what_it_means_and_what_to_do(kind: AlarmKind) -> None:
    said = words.alarm_words(alarm(kind, detail="CLOSED"))
    texts = (said.title, said.said, said.money, said.todo)
    assert all(texts)
    assert "{" not in "".join(texts)
    by_figures = kind in {AlarmKind.OTHER_AMOUNT, AlarmKind.SECOND_CHARGE}
    assert said.said.endswith("(CLOSED)") is not by_figures
    assert not jargon_in(" ".join(texts))


def test_several_alarms_say_how_many() -> None:
    assert words.alarm_place(3) == "Alarm 1 of 3"


@pytest.mark.parametrize("state", RefundState)
@pytest.mark.parametrize("may_resend", [False, True])
def test_each_refund_says_where_it_stands(state: RefundState, may_resend: bool) -> None:
    waiting = refund(state, may_resend=may_resend)
    assert is_whole(words.refund_words(waiting))
    assert words.refund_word(state)
    assert words.refund_row_word(waiting)


@pytest.mark.parametrize("state", sorted(UNRESOLVED_REFUNDS))
def test_no_open_refund_claims_that_money_went_back(state: RefundState) -> None:
    assert words.refund_words(refund(state)).tone in {Tone.WAITING, Tone.UNSURE}


def test_R33_a_refund_in_review_names_the_phone_number() -> None:
    reviewed = refund(RefundState.IN_REVIEW)
    assert SUPPORT_PHONE in words.refund_words(reviewed).todo
    assert SUPPORT_PHONE in words.refund_row_word(reviewed)


def test_a_refund_code_we_do_not_know_is_shown_in_alphapays_own_word() -> None:
    assert "RISK_HOLD" in words.refund_words(refund(RefundState.FAILED, result_code="RISK_HOLD")).why


def test_R02_a_refund_that_never_left_says_why() -> None:
    kept = refund(RefundState.FAILED, result_message=Cause.NAME_LOOKUP.value)
    assert words.refund_words(kept).why == words.cause_words(Cause.NAME_LOOKUP)


def test_a_paid_sale_that_is_being_refunded_does_not_say_paid() -> None:
    refunding = sale(Stage.PAID, refunds=(refund(RefundState.SUBMITTED),))
    assert words.stage_words(refunding).title == "AlphaPay has the refund"
    failed = sale(Stage.PAID, refunds=(refund(RefundState.FAILED),), receipt=receipt())
    assert words.stage_words(failed).title == "Paid"


def test_money_on_screen_that_waits_says_where_to_decide() -> None:
    waiting = sale(Stage.LOCKED, attention=Attention.OTHER_AMOUNT)
    assert "F5" in words.stage_words(waiting).todo
    accepted = sale(Stage.LOCKED, attention=Attention.OTHER_AMOUNT, resolution=Resolution.ACCEPTED)
    assert words.stage_words(accepted).tone is Tone.GOOD


@pytest.mark.parametrize("state", [*State, *RefundState])
@pytest.mark.parametrize("asked", [False, True])
def test_recovery_claims_no_more_than_is_known(state: State | RefundState, asked: bool) -> None:
    said, tone = words.recovery_row_words(recovered(1, state, asked=asked))
    assert said
    if not asked:
        assert (said, tone) == ("Asking AlphaPay…", Tone.WAITING)
    if tone is Tone.GOOD:
        assert state in {State.PAID, RefundState.DONE}


def test_recovery_counts_what_is_known_and_names_the_receipts() -> None:
    said = words.recovery_words(RECOVERY)
    assert said.money.startswith("Known now: 3 of 5")
    assert "K7M1" in said.why
    assert words.recovery_words(RecoveryView(rows=())).money == "No payment was open."
    assert words.recovery_words(RecoveryView(rows=(recovered(1, State.PAID),))).tone is Tone.GOOD


def test_a_late_payment_found_after_the_start_asks_for_a_decision() -> None:
    late: RecoveryRow = recovered(1, State.PAID, late=True)
    assert "F5" in words.recovery_row_words(late)[0]


def test_R51_a_restored_journal_says_what_is_missing() -> None:
    assert is_whole(words.restore_words(restore()))
    assert "another machine" in words.restore_words(restore()).money
    assert "another machine" not in words.restore_words(restore(moved=False)).money
    assert "Z report" in words.restore_words(restore(may_confirm=True)).todo
    titles = [
        words.open_till_words(z, ready=ready).title for z, ready in (("", False), ("", True), ("12", True))
    ]
    assert titles[0] == titles[1]
    assert "12" in titles[2]


@pytest.mark.parametrize("what_for", words.ReasonFor)
def test_each_form_has_reasons_that_fit_on_number_keys(what_for: words.ReasonFor) -> None:
    said = words.form_words(what_for, "$12.50")
    assert said.title
    assert said.money
    assert said.confirm
    assert 2 <= len(said.reasons) <= 4
    assert len(set(said.reasons)) == len(said.reasons)


@pytest.mark.parametrize(
    ("offset_s", "said"), [(420.0, "7 min slow"), (-95.0, "2 min fast"), (60.0, ""), (None, "")]
)
def test_a_clock_that_is_off_by_more_than_a_minute_is_said(offset_s: float | None, said: str) -> None:
    connection = ConnectionView(ok=True, clock_offset_s=offset_s)
    assert said in words.connection_words(connection).text
    assert bool(words.clock_warning(connection)) is bool(said)


def test_only_a_failed_backup_is_worth_a_word() -> None:
    assert words.backup_words(BackupView()) is None
    assert words.backup_words(BackupView(ok=True, at=datetime(2026, 11, 22, tzinfo=UTC))) is None
    failed = words.backup_words(BackupView(ok=False, detail="the disk is full"))
    assert failed is not None
    assert "the disk is full" in failed.detail


def test_listed_payments_say_what_goes_on() -> None:
    assert words.state_word(row(1, State.UNCERTAIN, asking=True)) == "Asking AlphaPay…"
    assert words.state_word(row(1, State.UNCERTAIN, harmless=True)) == "Nobody can have paid it"
    assert words.state_word(row(1, State.NOT_FOUND)) == "Closed as not found"
    settled = money(Attention.LATE, resolution=Resolution.ATTACHED)
    assert words.state_word(settled) == "Paid, attached"
    assert "2" in words.close_all_words(2)
