"""Every sentence a cashier or a customer reads, once: pure functions from views to translated words. No widgets."""

from pos_app.ui.words.codes import cause_words, payment_status_words, result_words
from pos_app.ui.words.devices import connection_words, printer_words, scanner_words
from pos_app.ui.words.display import DisplayText, display_text
from pos_app.ui.words.labels import action_label, state_word, wallet_name
from pos_app.ui.words.notices import notice_words
from pos_app.ui.words.questions import question_words
from pos_app.ui.words.recording import not_recorded_words
from pos_app.ui.words.records import NoticeWords, QuestionWords, StageWords, StatusWords, Tone
from pos_app.ui.words.stages import stage_words

__all__ = [
    "DisplayText",
    "NoticeWords",
    "QuestionWords",
    "StageWords",
    "StatusWords",
    "Tone",
    "action_label",
    "cause_words",
    "connection_words",
    "display_text",
    "not_recorded_words",
    "notice_words",
    "payment_status_words",
    "printer_words",
    "question_words",
    "result_words",
    "scanner_words",
    "stage_words",
    "state_word",
    "wallet_name",
]
