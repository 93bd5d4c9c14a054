"""Parking, deciding about money, alarms, recovery and restore: keys and touches become exactly one command each."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.money import Money
from pos_app.domain.payment_terms import AlarmKind, Attention, LeftWith, Resolution, State
from pos_app.domain.refund import RefundState
from pos_app.protocol.messages import (
    AcknowledgeAlarm,
    CancelPayment,
    CheckNow,
    CloseNotFound,
    CodeScanned,
    ConfirmRestore,
    DismissRecovery,
    LeaveSale,
    PrintPendingSlip,
    RefundPayment,
    ResendRefund,
    ResolveMoney,
    ReturnToSale,
)
from pos_app.protocol.screen_terms import Action, QuestionKind, Stage
from pos_app.protocol.views import Question, TillView
from pos_app.ui.cashier.desk import Page, Slot
from pos_app.ui.cashier.payment_row import PaymentButton
from pos_app.ui.cashier.recovery_page import RecoveredButton
from pos_app.ui.widgets.choice_button import ChoiceButton
from tests.ui.cashier.conftest import Till
from tests.ui.test_wedge_filter import press as scan_keys
from tests.ui.views import AMOUNT, READY, RECOVERY, alarm, money, refund, restore, row, sale
from tests.ui.views import till as view

CODE = "134512345678901234"
Key = Qt.Key
LATE = view(inbox=(money(Attention.LATE),))
OTHER_AMOUNT = view(inbox=(money(Attention.OTHER_AMOUNT),))
CLOSABLE = frozenset({Action.CHECK_NOW, Action.PARK, Action.CLOSE_NOT_FOUND})


def touch(till: Till, kind: type[ChoiceButton | PaymentButton | RecoveredButton], words: str) -> None:
    shown = [button for button in till.window.findChildren(kind) if button.isVisible()]
    found = next(button for button in shown if words in button.spoken())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


# --- not sure yet, and parking ------------------------------------------------------------------------------


def test_R41_parking_asks_what_the_customer_left_with_before_anything_is_sent(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F8)
    assert till.sent == []
    assert till.parts.page_shown() is Page.CHOICE
    assert till.parts.choice.spoken()["title"] == "What does the customer leave with?"


@pytest.mark.parametrize(
    ("key", "left_with"),
    [
        (Key.Key_1, LeftWith.GOODS),
        (Key.Key_2, LeftWith.PAID_OTHERWISE),
        (Key.Key_3, LeftWith.NOTHING),
    ],
)
def test_R41_a_number_says_what_the_customer_left_with(till: Till, key: Key, left_with: LeftWith) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F8)
    till.type(chr(key))
    assert till.sent == [LeaveSale(command_id=1, revision=7, sale_id="sale1", left_with=left_with)]
    till.show(view())
    assert till.parts.page_shown() is Page.ENTRY


def test_R41_touching_an_answer_parks_as_well(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    touch(till, ChoiceButton, "Park it")
    touch(till, ChoiceButton, "Nothing")
    assert till.last == LeaveSale(command_id=1, revision=7, sale_id="sale1", left_with=LeftWith.NOTHING)


def test_R41_the_pending_slip_is_offered_while_parking_and_before(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F6)
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F8, Key.Key_F6)
    assert [type(command) for command in till.sent] == [PrintPendingSlip, PrintPendingSlip]
    assert till.parts.page_shown() is Page.CHOICE


def test_escape_leaves_parking_without_a_word_to_the_engine(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F8, Key.Key_Escape)
    assert till.sent == []
    assert till.parts.page_shown() is Page.SALE


def test_parking_ends_by_itself_when_the_payment_is_known(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F8)
    till.show(view(sale=sale(Stage.PAID)))
    assert till.parts.page_shown() is Page.SALE


def test_a_scanners_enter_answers_nothing_while_parking(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F8)
    scan_keys(till.window, CODE + "\r", 1000, 5)
    assert till.sent == [CodeScanned(command_id=1, revision=7, sale_id="sale1", text=CODE, amount=None)]
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_Return)
    assert len(till.sent) == 1


def test_not_sure_asks_now_on_f4(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F4)
    assert [type(command) for command in till.sent] == [CheckNow]


def test_R16_not_sure_with_alphapays_id_is_closed_by_cancelling(till: Till) -> None:
    known = sale(Stage.NOT_SURE, actions=frozenset({Action.CANCEL, Action.PARK, Action.CHECK_NOW}))
    till.show(view(sale=known))
    till.press(Key.Key_Escape)
    assert [type(command) for command in till.sent] == [CancelPayment]


def test_R11_closing_as_not_found_needs_complete_lists_and_a_reason(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    till.press(Key.Key_F9)
    assert till.parts.page_shown() is Page.SALE
    till.show(view(sale=sale(Stage.NOT_SURE, actions=CLOSABLE, closing=READY)))
    till.press(Key.Key_F9, Key.Key_F9)
    assert till.sent == []
    till.type("2")
    till.press(Key.Key_F9)
    reason = "The customer paid another way"
    assert till.last == CloseNotFound(
        command_id=1, revision=7, sale_id="sale1", request_ids=("request1",), reason=reason
    )


def test_R11_all_that_may_be_closed_is_closed_with_one_reason(till: Till) -> None:
    rows = (
        row(8, State.UNCERTAIN, may_close=True),
        row(7, State.UNCERTAIN),
        row(6, State.UNCERTAIN, may_close=True),
    )
    till.show(view(unsettled=rows))
    till.press(Key.Key_F9)
    assert till.parts.reason.spoken()["title"] == "Why close $25.00 as not found?"
    till.type("1")
    till.press(Key.Key_F9)
    assert isinstance(till.last, CloseNotFound)
    assert till.last.request_ids == ("request8", "request6")


def test_R11_who_may_not_settle_is_not_offered_to_close(till: Till) -> None:
    closable = sale(Stage.NOT_SURE, actions=CLOSABLE, closing=READY)
    till.show(view(sale=closable, may_settle=False))
    till.press(Key.Key_F9)
    assert till.parts.page_shown() is Page.SALE
    assert not till.parts.sale.unsure.answer(2).isEnabled()


# --- the inbox ----------------------------------------------------------------------------------------------


def test_R12_money_in_the_inbox_is_attached_by_its_number(till: Till) -> None:
    till.show(LATE)
    till.press(Key.Key_F5)
    assert till.sent == []
    till.type("1")
    attach = ResolveMoney(
        command_id=1, revision=7, request_id="request5", resolution=Resolution.ATTACHED, sale_id=""
    )
    assert till.sent == [attach]


def test_R12_touch_decides_as_well(till: Till) -> None:
    till.show(LATE)
    touch(till, PaymentButton, "$118.20")
    touch(till, ChoiceButton, "Attach")
    assert isinstance(till.last, ResolveMoney)


def test_R12_a_refund_needs_a_reason_and_carries_the_reference(till: Till) -> None:
    till.show(LATE)
    till.press(Key.Key_F5)
    till.type("2")
    assert till.parts.page_shown() is Page.REASON
    till.press(Key.Key_F9)
    assert till.sent == []
    till.type("3")
    _, reference = till.parts.reason.fields()
    reference.setText("case 12")
    till.press(Key.Key_F9)
    assert till.sent == [
        ResolveMoney(
            command_id=1,
            revision=7,
            request_id="request5",
            resolution=Resolution.REFUND,
            reason="The customer paid twice",
            reference="case 12",
        )
    ]


def test_a_reason_in_ones_own_words_may_hold_digits_and_enter_does_not_send_it(till: Till) -> None:
    till.show(LATE)
    till.press(Key.Key_F5)
    till.type("2")
    own, _ = till.parts.reason.fields()
    own.setFocus()
    for letter in "bag 2":
        QTest.keyClicks(own, letter)
    QTest.keyClick(own, Key.Key_Return)
    assert own.text() == "bag 2"
    assert till.sent == []
    assert till.window.hasFocus()
    till.press(Key.Key_F9)
    assert isinstance(till.last, ResolveMoney)
    assert till.last.reason == "bag 2"


def test_a_reason_of_blanks_is_none(till: Till) -> None:
    till.show(LATE)
    till.press(Key.Key_F5)
    till.type("2")
    till.parts.reason.fields()[0].setText("   ")
    till.press(Key.Key_F9)
    assert till.sent == []


def test_R13_another_amount_is_accepted_with_a_reason(till: Till) -> None:
    till.show(OTHER_AMOUNT)
    till.press(Key.Key_F5)
    till.type("1")
    assert till.parts.page_shown() is Page.REASON
    till.type("1")
    till.press(Key.Key_F9)
    assert isinstance(till.last, ResolveMoney)
    assert till.last.resolution is Resolution.ACCEPTED


def test_a_scan_over_an_open_decision_carries_no_amount_and_decides_nothing(till: Till) -> None:
    till.show(LATE)
    till.type("1250")
    till.press(Key.Key_F5)
    scan_keys(till.window, CODE + "\r", 1000, 5)
    assert till.sent == [CodeScanned(command_id=1, revision=7, text=CODE, amount=None)]


def test_escape_goes_back_step_by_step_and_the_amount_typed_before_is_still_there(till: Till) -> None:
    till.show(LATE)
    till.type("1250")
    till.press(Key.Key_F5)
    till.type("2")
    till.press(Key.Key_Escape)
    assert till.parts.page_shown() is Page.CHOICE
    till.press(Key.Key_Escape)
    assert till.parts.entry.amount_text() == "$12.50"
    assert till.sent == []


def test_f5_goes_through_the_money_and_the_refunds_and_begins_again(till: Till) -> None:
    inbox = (money(Attention.LATE, 1), money(Attention.SECOND_CHARGE, 2))
    till.show(view(inbox=inbox, refunds=(refund(RefundState.IN_REVIEW),)))
    titles = []
    for _ in range(4):
        till.press(Key.Key_F5)
        titles.append(till.parts.choice.spoken()["title"])
    assert titles == ["Paid late", "The customer paid twice", "AlphaPay reviews the refund", "Paid late"]


def test_what_one_is_not_permitted_is_greyed_with_the_reason(till: Till) -> None:
    till.show(replace(LATE, may_settle=False, may_refund=False))
    till.press(Key.Key_F5)
    till.type("12")
    assert till.sent == []
    assert till.parts.page_shown() is Page.CHOICE
    assert "supervisor" in till.parts.choice.answer(0).spoken()
    assert not till.parts.choice.answer(1).isEnabled()
    assert "supervisor" in till.parts.notice.hint_shown()


def test_a_decision_closes_by_itself_when_somebody_else_has_decided(till: Till) -> None:
    till.show(LATE)
    till.press(Key.Key_F5)
    till.type("2")
    till.show(view())
    assert till.parts.page_shown() is Page.ENTRY


def test_a_question_goes_before_a_decision(till: Till) -> None:
    till.show(LATE)
    till.press(Key.Key_F5)
    till.show(replace(LATE, question=Question(question_id=3, kind=QuestionKind.ABOVE_LIMIT, amount=AMOUNT)))
    assert till.parts.page_shown() is Page.QUESTION


# --- refunds ------------------------------------------------------------------------------------------------


def test_R31_an_uncertain_refund_is_sent_again_only_with_a_reason(till: Till) -> None:
    till.show(view(refunds=(refund(RefundState.UNCERTAIN, may_resend=True),)))
    till.press(Key.Key_F5)
    till.type("1")
    assert till.sent == []
    till.type("2")
    till.press(Key.Key_F9)
    assert till.last == ResendRefund(
        command_id=1,
        revision=7,
        request_id="request5",
        refund_request_id="refund1",
        reason="AlphaPay says on the phone: no such refund",
    )


def test_R31_nothing_is_sent_again_before_the_lists(till: Till) -> None:
    till.show(view(refunds=(refund(RefundState.UNCERTAIN),)))
    touch(till, PaymentButton, "Refund: not confirmed")
    till.type("1")
    assert till.sent == []
    assert till.parts.page_shown() is Page.CHOICE


def test_R30_a_paid_sale_is_refunded_as_far_as_it_remains(till: Till) -> None:
    paid = sale(Stage.PAID, actions=frozenset({Action.REFUND, Action.NEXT_CUSTOMER}), remaining=AMOUNT)
    till.show(view(sale=paid))
    till.press(Key.Key_F9)
    assert till.parts.page_shown() is Page.REFUND
    till.press(Key.Key_Return)
    till.type("1")
    till.press(Key.Key_F9, Key.Key_F9)
    refunding = RefundPayment(
        command_id=1,
        revision=7,
        sale_id="sale1",
        request_id="request1",
        amount=AMOUNT,
        reason="The goods came back",
        seen_remaining=AMOUNT,
    )
    assert till.sent == [refunding]
    assert till.parts.page_shown() is Page.SALE


def test_R30_a_part_of_a_paid_sale_is_refunded(till: Till) -> None:
    paid = sale(Stage.PAID, actions=frozenset({Action.REFUND, Action.NEXT_CUSTOMER}), remaining=AMOUNT)
    till.show(view(sale=paid))
    till.press(Key.Key_F9)
    till.type("500")
    till.press(Key.Key_Return)
    till.type("Cup was chipped")
    till.press(Key.Key_F9)
    assert isinstance(till.last, RefundPayment)
    assert (till.last.amount, till.last.seen_remaining) == (Money(5_00, AMOUNT.currency), AMOUNT)
    assert till.last.reason == "Cup was chipped"


def test_a_refund_form_is_closed_with_what_it_is_about_and_comes_back_by_its_key_alone(till: Till) -> None:
    paid = sale(Stage.PAID, actions=frozenset({Action.REFUND, Action.NEXT_CUSTOMER}), remaining=AMOUNT)
    till.show(view(sale=paid))
    till.press(Key.Key_F9)
    till.show(view(sale=replace(paid, actions=frozenset({Action.NEXT_CUSTOMER}))))
    assert till.parts.page_shown() is Page.SALE
    till.show(view(sale=paid))
    assert till.parts.page_shown() is Page.SALE
    till.press(Key.Key_F9)
    till.show(view(sale=replace(paid, request_id="request2")))
    assert till.parts.page_shown() is Page.SALE


def test_who_may_not_refund_is_not_offered_to(till: Till) -> None:
    paid = sale(Stage.PAID, actions=frozenset({Action.REFUND}), remaining=AMOUNT)
    till.show(view(sale=paid, may_refund=False))
    till.press(Key.Key_F9)
    assert till.parts.page_shown() is Page.SALE


# --- alarms -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("under", [view(), view(sale=sale(Stage.PAID)), LATE, view(recovery=RECOVERY)])
def test_an_alarm_goes_away_by_f12_alone(till: Till, under: TillView) -> None:
    alarmed = replace(under, alarms=(alarm(AlarmKind.SECOND_CHARGE), alarm(AlarmKind.OTHER_AMOUNT)))
    till.show(alarmed)
    assert till.parts.contradiction.spoken().startswith("Alarm 1 of 2")
    till.press(Key.Key_Return, Key.Key_Escape, Key.Key_F10)
    assert not any(isinstance(command, AcknowledgeAlarm) for command in till.sent)
    till.show(alarmed)
    till.press(Key.Key_F12)
    assert isinstance(till.last, AcknowledgeAlarm)
    assert (till.last.request_id, till.last.kind) == ("request5", AlarmKind.SECOND_CHARGE)


def test_alarms_come_one_after_the_other(till: Till) -> None:
    till.show(view(alarms=(alarm(AlarmKind.OTHER_AMOUNT),)))
    QTest.mouseClick(till.parts.contradiction.key(), Qt.MouseButton.LeftButton)
    assert len(till.sent) == 1
    till.show(view())
    assert till.parts.contradiction.spoken() == ""


# --- after a start, and after a restore ---------------------------------------------------------------------


def test_recovery_is_put_away_by_f9_and_takes_no_amount(till: Till) -> None:
    till.show(view(recovery=RECOVERY))
    till.press(Key.Key_Return, Key.Key_Escape)
    till.type("9")
    assert till.sent == []
    assert till.parts.page_shown() is Page.RECOVERY
    till.press(Key.Key_F9)
    assert till.sent == [DismissRecovery(command_id=1, revision=7)]


def test_a_recovered_payment_opens_by_its_number_and_by_touch(till: Till) -> None:
    till.show(view(recovery=RECOVERY))
    till.type("3")
    assert till.last == ReturnToSale(command_id=1, revision=7, wanted_sale_id="sale3")
    till.show(view(recovery=RECOVERY))
    touch(till, RecoveredButton, "K7M4")
    assert till.last == ReturnToSale(command_id=2, revision=7, wanted_sale_id="sale4")


def test_R51_the_lock_stands_before_what_was_open_and_before_a_sale_that_has_ended(till: Till) -> None:
    ended = sale(Stage.PAID, actions=frozenset({Action.NEXT_CUSTOMER}))
    for shown in (None, ended):
        till.show(view(restore=restore(), recovery=RECOVERY, sale=shown))
        assert till.parts.page_shown() is Page.RESTORE
    till.show(view(restore=restore(), sale=sale(Stage.NOT_SURE, actions=frozenset({Action.PARK}))))
    assert till.parts.page_shown() is Page.SALE


def test_R51_a_restored_journal_sells_nothing_and_takes_the_z_number_after_the_lists(till: Till) -> None:
    till.show(view(restore=restore()))
    till.type("12")
    till.press(Key.Key_Return, Key.Key_F9)
    assert till.sent == []
    till.show(view(restore=restore(may_confirm=True)))
    till.press(Key.Key_Return)
    assert till.sent == []
    till.press(Key.Key_F9)
    assert till.sent == [ConfirmRestore(command_id=1, revision=7, last_z=12)]


def test_R51_no_z_report_is_a_typed_zero_and_never_an_empty_field(till: Till) -> None:
    till.show(view(restore=restore(may_confirm=True)))
    till.press(Key.Key_F9)
    assert till.sent == []
    till.type("7")
    till.press(Key.Key_Backspace)
    till.press(Key.Key_F9)
    assert till.sent == []
    till.type("0")
    till.press(Key.Key_F9)
    assert till.last == ConfirmRestore(command_id=1, revision=7, last_z=0)


def test_R51_escape_clears_the_z_number(till: Till) -> None:
    till.show(view(restore=restore(may_confirm=True)))
    till.type("77")
    till.press(Key.Key_Escape, Key.Key_F9)
    assert till.sent == []
    assert not till.parts.restore.answer(0).isEnabled()


def test_a_z_number_never_reaches_the_customer_as_an_amount(till: Till) -> None:
    told: list[object] = []
    till.window.amount_changed.connect(told.append)
    till.show(view(restore=restore(may_confirm=True)))
    till.type("12")
    assert told == []


def test_the_row_of_keys_offers_nothing_twice(till: Till) -> None:
    till.show(view(sale=sale(Stage.NOT_SURE)))
    assert [till.parts.keys.button(slot).words() for slot in (Slot.F4, Slot.F8)] == ["", ""]


def test_digits_choose_a_reason_and_are_not_written_into_a_field(till: Till) -> None:
    closable = sale(Stage.NOT_SURE, actions=CLOSABLE, closing=READY)
    till.show(view(sale=closable))
    till.press(Key.Key_F9)
    assert till.window.hasFocus()


def test_recovery_goes_before_the_sale_that_was_on_screen_and_lets_it_be_opened(till: Till) -> None:
    stopped = view(recovery=RECOVERY, sale=sale(Stage.SHOWING_QR))
    till.show(stopped)
    assert till.parts.page_shown() is Page.RECOVERY
    till.type("1")
    assert till.sent == []
    assert till.parts.page_shown() is Page.SALE
    till.show(view(recovery=RECOVERY))
    assert till.parts.page_shown() is Page.RECOVERY


def test_a_sale_opened_from_recovery_comes_to_the_front_when_the_engine_brings_it(till: Till) -> None:
    till.show(view(recovery=RECOVERY))
    till.press(Key.Key_F7)
    till.window.show_view(replace(view(recovery=RECOVERY), acknowledged=0))
    till.show(view(recovery=RECOVERY, sale=sale(Stage.NOT_SURE)))
    assert till.parts.page_shown() is Page.SALE


def test_a_scan_over_recovery_charges_nothing_that_is_hidden(till: Till) -> None:
    till.show(view(recovery=RECOVERY, sale=sale(Stage.FAILED)))
    till.window.scanned(CODE)
    assert isinstance(till.last, CodeScanned)
    assert till.last.amount is None


def test_R32_what_remains_unknown_is_not_refunded_from_the_sale(till: Till) -> None:
    till.show(view(sale=sale(Stage.PAID, actions=frozenset({Action.REFUND}), remaining=None)))
    till.press(Key.Key_F9)
    assert till.parts.page_shown() is Page.SALE


def test_R41_money_that_waits_is_decided_about_and_not_refunded_past_the_inbox(till: Till) -> None:
    refundable = {"actions": frozenset({Action.REFUND, Action.ATTACH}), "remaining": AMOUNT}
    till.show(view(sale=sale(Stage.PAID, attention=Attention.LATE, **refundable)))
    till.press(Key.Key_F9)
    assert till.parts.page_shown() is Page.SALE
    attached = sale(Stage.PAID, attention=Attention.LATE, resolution=Resolution.ATTACHED, **refundable)
    till.show(view(sale=attached))
    till.press(Key.Key_F9)
    assert till.parts.page_shown() is Page.REFUND
