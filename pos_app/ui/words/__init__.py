"""Every sentence a cashier or a customer reads, once: pure functions from views to translated words. No widgets."""

from pos_app.ui.words.alarms import alarm_place, alarm_read, alarm_words
from pos_app.ui.words.closing import close_all_words, day_and_time, way_on_words
from pos_app.ui.words.codes import cause_words, payment_status_words, result_words
from pos_app.ui.words.devices import backup_words, clock_warning, connection_words, scanner_words
from pos_app.ui.words.display import DisplayText, display_text
from pos_app.ui.words.inbox import attention_word, decision_words, money_words, proposal
from pos_app.ui.words.labels import action_label, state_word, wallet_name
from pos_app.ui.words.notices import notice_words
from pos_app.ui.words.orders import order_words, scenario_name
from pos_app.ui.words.parking import left_with_choice, left_with_word, parking_words
from pos_app.ui.words.people import (
    form_title,
    people_title,
    person_choice,
    person_row_words,
    pin_fault,
    role_choice,
    step_number,
    step_words,
)
from pos_app.ui.words.printer import printer_words
from pos_app.ui.words.questions import question_words
from pos_app.ui.words.reasons import ReasonFor, form_words, not_permitted
from pos_app.ui.words.recording import not_recorded_words
from pos_app.ui.words.records import (
    AlarmWords,
    ChoiceWords,
    FormWords,
    NoticeWords,
    QuestionWords,
    StageWords,
    StatusWords,
    Tone,
)
from pos_app.ui.words.recovery import (
    open_till_words,
    recovery_read,
    recovery_row_words,
    recovery_words,
    restore_words,
)
from pos_app.ui.words.refunds import refund_row_word, refund_word, refund_words, resend_words
from pos_app.ui.words.signing_in import (
    approval_words,
    greeting,
    person_state,
    pin_words,
    role_name,
    sign_in_words,
)
from pos_app.ui.words.stages import stage_words

__all__ = [
    "AlarmWords",
    "ChoiceWords",
    "DisplayText",
    "FormWords",
    "NoticeWords",
    "QuestionWords",
    "ReasonFor",
    "StageWords",
    "StatusWords",
    "Tone",
    "action_label",
    "alarm_place",
    "alarm_read",
    "alarm_words",
    "approval_words",
    "attention_word",
    "backup_words",
    "cause_words",
    "clock_warning",
    "close_all_words",
    "connection_words",
    "day_and_time",
    "decision_words",
    "display_text",
    "form_title",
    "form_words",
    "greeting",
    "left_with_choice",
    "left_with_word",
    "money_words",
    "not_permitted",
    "not_recorded_words",
    "notice_words",
    "open_till_words",
    "order_words",
    "parking_words",
    "payment_status_words",
    "people_title",
    "person_choice",
    "person_row_words",
    "person_state",
    "pin_fault",
    "pin_words",
    "printer_words",
    "proposal",
    "question_words",
    "recovery_read",
    "recovery_row_words",
    "recovery_words",
    "refund_row_word",
    "refund_word",
    "refund_words",
    "resend_words",
    "restore_words",
    "result_words",
    "role_choice",
    "role_name",
    "scanner_words",
    "scenario_name",
    "sign_in_words",
    "stage_words",
    "state_word",
    "step_number",
    "step_words",
    "wallet_name",
    "way_on_words",
]
