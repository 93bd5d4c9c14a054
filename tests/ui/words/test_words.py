"""Every word of every vocabulary has its sentence, in words that a cashier can act on."""

import itertools

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, ResultCode, Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import CancelCause, Doubt, RefundSeen, State
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import (
    Action,
    NoticeKind,
    PrinterState,
    QuestionKind,
    ScannerState,
    Stage,
    WhyNoCancel,
)
from pos_app.protocol.views import (
    ConnectionView,
    Notice,
    NotRecorded,
    PaymentRow,
    PrinterView,
    Question,
    SaleView,
    ScannerView,
    TillView,
)
from pos_app.ui import words
from pos_app.ui.words.display import display_text

AMOUNT = Money(1250, Currency.CAD)
JARGON = ("null", "none", "exception", "timeout", "error", "invalid", "request", "api", "http", "_")


def sale(stage: Stage, **changes: object) -> SaleView:
    plain = SaleView(
        sale_id="s",
        request_id="r",
        short_code="K7PM",
        amount=AMOUNT,
        stage=stage,
        scenario=Scenario.OFFLINE_QRCODE,
        actions=frozenset(),
        started_mono=0.0,
    )
    return replace(plain, **changes)


def row(state: State, *, late: bool = False) -> PaymentRow:
    return PaymentRow(
        request_id="r",
        sale_id="s",
        short_code="K7PM",
        amount=AMOUNT,
        state=state,
        scenario=Scenario.OFFLINE,
        wallet=Wallet.WECHAT,
        at_utc="2026-11-22T15:30:00+00:00",
        late=late,
    )


def jargon_in(text: str) -> list[str]:
    spoken = text.replace("“", " ").lower()
    return [word for word in JARGON if word in spoken.split() or (word == "_" and "_" in text)]


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("cause", [None, *CancelCause])
@pytest.mark.parametrize("scenario", [Scenario.OFFLINE, Scenario.OFFLINE_QRCODE])
def test_each_stage_says_what_happened_what_it_means_for_the_money_and_what_to_do(
    stage: Stage, cause: CancelCause | None, scenario: Scenario
) -> None:
    said = words.stage_words(sale(stage, cancel_cause=cause, scenario=scenario))
    assert said.title
    assert said.money
    assert said.todo
    assert not jargon_in(f"{said.title} {said.money} {said.todo} {said.why}")
    assert "{" not in said.title + said.money + said.todo + said.why


@pytest.mark.parametrize("doubt", Doubt)
def test_uncertain_says_not_to_charge_again(doubt: Doubt) -> None:
    said = words.stage_words(sale(Stage.NOT_SURE, doubt=doubt))
    assert said.title == "Not confirmed yet. Do not charge again."
    assert said.tone is words.Tone.UNSURE
    assert "may" in said.money


def test_each_doubt_has_a_sentence_of_its_own() -> None:
    said = {words.stage_words(sale(Stage.NOT_SURE, doubt=doubt)).money for doubt in Doubt}
    assert len(said) == len(Doubt)


def test_R18_without_a_payment_id_it_says_why_there_is_no_cancel_and_asks_for_the_bill() -> None:
    said = words.stage_words(sale(Stage.NOT_SURE, why_no_cancel=WhyNoCancel.NO_PAYMENT_ID))
    assert "bill" in said.todo
    assert "Cancel is impossible" in said.why


def test_R16_while_it_is_too_early_to_cancel_it_says_so() -> None:
    early = words.stage_words(sale(Stage.CUSTOMER_CONFIRMS, why_no_cancel=WhyNoCancel.TOO_EARLY))
    assert "Cancel comes later" in early.why


def test_R13_a_mismatch_names_both_figures() -> None:
    said = words.stage_words(sale(Stage.LOCKED, booked=Money(1, Currency.CAD)))
    assert "$0.01" in said.money
    assert "$12.50" in said.money


@pytest.mark.parametrize("seen", [RefundSeen.PARTIAL, RefundSeen.FULL])
def test_R14_a_refund_made_elsewhere_is_never_called_paid(seen: RefundSeen) -> None:
    said = words.stage_words(sale(Stage.LOCKED, refund_seen=seen, booked=AMOUNT))
    assert "Do not count it as paid" in said.money
    assert said.tone is words.Tone.BAD


def test_a_second_charge_says_that_one_payment_goes_back() -> None:
    said = words.stage_words(sale(Stage.LOCKED, second_charge=True))
    assert "twice" in said.title
    assert "goes back" in said.todo


def test_late_money_says_that_it_is_late() -> None:
    assert "late" in words.stage_words(sale(Stage.PAID, late=True, booked=AMOUNT)).title.lower()


def test_money_words_of_the_four_ends_differ() -> None:
    ends = (Stage.PAID, Stage.FAILED, Stage.NOT_SENT, Stage.LOCKED)
    assert len({words.stage_words(sale(stage, booked=AMOUNT)).money for stage in ends}) == 4


def test_each_result_code_has_its_own_sentence() -> None:
    said = [words.result_words(code, code.value) for code in ResultCode]
    assert all(said)
    assert len(set(said)) == len(said)


def test_a_result_code_we_do_not_know_is_shown_in_alphapays_own_word() -> None:
    assert "RISK_REJECT" in words.result_words(ResultCode.UNKNOWN, "RISK_REJECT")
    assert words.result_words(None, "") == ""


def test_a_failure_shows_alphapays_reason() -> None:
    refused = sale(Stage.FAILED, result_code=ResultCode.INVALID_PAYMENT_CODE, result_message="code expired")
    said = words.stage_words(refused)
    assert words.result_words(ResultCode.INVALID_PAYMENT_CODE, "") in said.why
    assert "code expired" in said.why


def test_a_payment_that_failed_on_the_phone_says_who_may_have_declined_it() -> None:
    assert "declined" in words.stage_words(sale(Stage.FAILED)).why


@pytest.mark.parametrize("status", PaymentStatus)
def test_each_payment_status_has_a_sentence(status: PaymentStatus) -> None:
    assert words.payment_status_words(status)


@pytest.mark.parametrize("cause", Cause)
def test_each_cause_has_a_sentence_without_jargon(cause: Cause) -> None:
    said = words.cause_words(cause)
    assert said or cause is Cause.NONE
    assert not jargon_in(said)


@pytest.mark.parametrize("kind", NoticeKind)
@pytest.mark.parametrize("with_sale", [False, True])
def test_each_notice_says_what_happened_and_what_to_do(kind: NoticeKind, with_sale: bool) -> None:
    view = TillView(sale=sale(Stage.NOT_SURE) if with_sale else None)
    said = words.notice_words(Notice(number=1, kind=kind), view)
    assert said.title
    assert said.todo
    assert "{" not in said.title + said.todo
    assert not jargon_in(f"{said.title} {said.todo}")


def test_no_two_notices_say_the_same() -> None:
    said = [words.notice_words(Notice(number=1, kind=kind), TillView()) for kind in NoticeKind]
    for one, other in itertools.combinations(said, 2):
        assert one != other


@pytest.mark.parametrize("kind", QuestionKind)
def test_each_question_says_what_yes_and_no_do(kind: QuestionKind) -> None:
    asked = Question(question_id=1, kind=kind, amount=AMOUNT, about=(row(State.UNCERTAIN),))
    said = words.question_words(asked)
    assert said.title
    assert said.text
    assert said.yes != said.no


def test_R40_same_customer_names_the_unresolved_payment() -> None:
    asked = Question(
        question_id=1, kind=QuestionKind.SAME_CUSTOMER, amount=AMOUNT, about=(row(State.UNCERTAIN),)
    )
    assert "K7PM" in words.question_words(asked).text


def test_each_state_action_and_wallet_has_its_own_word() -> None:
    for said in (
        [words.state_word(row(state)) for state in State],
        [words.action_label(action) for action in Action],
        [words.wallet_name(wallet) for wallet in Wallet],
    ):
        assert all(said)
        assert len(set(said)) >= len(said) - 1
    assert words.state_word(row(State.PAID, late=True)) != words.state_word(row(State.PAID))


@pytest.mark.parametrize("state", PrinterState)
def test_each_printer_state_has_a_word_and_unknown_is_never_fine(state: PrinterState) -> None:
    said = words.printer_words(PrinterView(state=state, waiting=1))
    assert said.text
    assert (said.tone is words.Tone.GOOD) is (state is PrinterState.PRINTED)


@pytest.mark.parametrize("state", ScannerState)
def test_each_scanner_state_has_a_word(state: ScannerState) -> None:
    assert words.scanner_words(ScannerView(state=state)).text


@pytest.mark.parametrize("ok", [None, True, False])
def test_the_connection_is_good_only_after_a_verified_answer(ok: bool | None) -> None:
    said = words.connection_words(ConnectionView(ok=ok, cause=Cause.TIMED_OUT if ok is False else Cause.NONE))
    assert said.text
    assert (said.tone is words.Tone.GOOD) is (ok is True)


def test_R50_a_payment_that_was_not_recorded_says_what_to_write_down() -> None:
    failure = NotRecorded(reason="the disk is full", paid_amount=AMOUNT, paid_payment_id="2611221530")
    said = words.not_recorded_words(failure)
    everything = f"{said.title} {said.money} {said.todo}"
    assert "$12.50" in everything
    assert "2611221530" in everything
    assert "Write down" in everything or "write down" in everything
    assert "locked" in everything


def test_R50_without_a_payment_it_says_that_sales_are_locked_and_why() -> None:
    said = words.not_recorded_words(NotRecorded(reason="the disk is full"))
    assert "the disk is full" in f"{said.money} {said.todo}"


@pytest.mark.parametrize("text", words.DisplayText)
def test_the_customer_reads_a_headline_and_a_line(text: words.DisplayText) -> None:
    said = display_text(text)
    assert said.headline
    assert said.line
