"""The terms of a payment's story in words that fit into its sentences."""

from collections.abc import Mapping
from enum import Enum

from pos_app.domain.alphapay import ResultCode, Scenario
from pos_app.domain.payment_terms import (
    AlarmKind,
    Attention,
    CancelCause,
    Doubt,
    LeftWith,
    RefundSeen,
    Resolution,
)
from pos_app.protocol.ports import JobState
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.orders import scenario_name

DOUBTS: Mapping[Doubt, str] = {
    Doubt.NO_ANSWER: QT_TRANSLATE_NOOP("cashier", "No answer came from AlphaPay."),
    Doubt.UNVERIFIED: QT_TRANSLATE_NOOP("cashier", "The answer could not be verified as AlphaPay's."),
    Doubt.UNCLEAR_ANSWER: QT_TRANSLATE_NOOP("cashier", "AlphaPay's answer proves nothing."),
    Doubt.TILL_STOPPED: QT_TRANSLATE_NOOP("cashier", "The till stopped in the middle of it."),
    Doubt.STILL_IN_PROCESS: QT_TRANSLATE_NOOP(
        "cashier", "It has expired, and AlphaPay still says: in process."
    ),
    Doubt.UNREACHABLE_SINCE: QT_TRANSLATE_NOOP("cashier", "It has expired, and AlphaPay could not be asked."),
}
CAUSES: Mapping[CancelCause, str] = {
    CancelCause.CASHIER: QT_TRANSLATE_NOOP("cashier", "the cashier wished it"),
    CancelCause.EXPIRY: QT_TRANSLATE_NOOP("cashier", "its time was over"),
    CancelCause.SWITCH: QT_TRANSLATE_NOOP("cashier", "the customer's code was scanned instead"),
    CancelCause.NO_QR: QT_TRANSLATE_NOOP("cashier", "AlphaPay sent no QR code to show"),
    CancelCause.ALREADY_PAID: QT_TRANSLATE_NOOP("cashier", "another payment of the sale had come"),
}
ATTENTIONS: Mapping[Attention, str] = {
    Attention.LATE: QT_TRANSLATE_NOOP("cashier", "it came late, after the payment had ended here"),
    Attention.LEFT: QT_TRANSLATE_NOOP("cashier", "it came after the customer had left"),
    Attention.OTHER_AMOUNT: QT_TRANSLATE_NOOP("cashier", "it is another amount"),
    Attention.REFUNDED_ELSEWHERE: QT_TRANSLATE_NOOP("cashier", "it was refunded from elsewhere"),
    Attention.SECOND_CHARGE: QT_TRANSLATE_NOOP("cashier", "the customer had paid already"),
}
RESOLUTIONS: Mapping[Resolution, str] = {
    Resolution.ATTACHED: QT_TRANSLATE_NOOP("cashier", "it pays its sale"),
    Resolution.ACCEPTED: QT_TRANSLATE_NOOP("cashier", "it stands at AlphaPay's figure"),
    Resolution.REFUND: QT_TRANSLATE_NOOP("cashier", "it is given back"),
}
LEFT: Mapping[LeftWith, str] = {
    LeftWith.GOODS: QT_TRANSLATE_NOOP("cashier", "left with the goods"),
    LeftWith.PAID_OTHERWISE: QT_TRANSLATE_NOOP("cashier", "paid another way"),
    LeftWith.NOTHING: QT_TRANSLATE_NOOP("cashier", "left with nothing"),
}
ALARMS: Mapping[AlarmKind, str] = {
    AlarmKind.OTHER_AMOUNT: QT_TRANSLATE_NOOP("cashier", "another amount was paid"),
    AlarmKind.REFUND_NOT_OURS: QT_TRANSLATE_NOOP("cashier", "a refund that this till did not make"),
    AlarmKind.SECOND_CHARGE: QT_TRANSLATE_NOOP("cashier", "the customer paid twice"),
    AlarmKind.ENDED_ORDER_LIVES: QT_TRANSLATE_NOOP("cashier", "the order had ended and is in process again"),
    AlarmKind.PAID_ORDER_IS_NOT: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay had said paid and says otherwise now"
    ),
    AlarmKind.LIST_SAYS_PAID: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay's list says paid, the order itself does not"
    ),
    AlarmKind.LISTED_BUT_NEVER_SENT: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay's list has an order that never left this till"
    ),
    AlarmKind.ANSWER_ABOUT_ANOTHER: QT_TRANSLATE_NOOP("cashier", "AlphaPay answered about another order"),
}
SEEN: Mapping[RefundSeen, str] = {
    RefundSeen.NONE: QT_TRANSLATE_NOOP("cashier", "not refunded"),
    RefundSeen.PARTIAL: QT_TRANSLATE_NOOP("cashier", "partly refunded"),
    RefundSeen.FULL: QT_TRANSLATE_NOOP("cashier", "refunded in full"),
}
JOBS: Mapping[JobState, str] = {
    JobState.WAITING: QT_TRANSLATE_NOOP("cashier", "The paper waits for the printer."),
    JobState.SENT_OUT: QT_TRANSLATE_NOOP("cashier", "The paper was sent to the printer."),
    JobState.DONE: QT_TRANSLATE_NOOP("cashier", "The paper was printed."),
    JobState.HELD: QT_TRANSLATE_NOOP(
        "cashier", "The paper may have been printed: it is not printed again by itself."
    ),
}
_SCANNED = QT_TRANSLATE_NOOP("cashier", "the customer's code was scanned")
_SHOWN = QT_TRANSLATE_NOOP("cashier", "a QR code for the customer to scan")
WAYS = {Scenario.OFFLINE: _SCANNED, Scenario.OFFLINE_QRCODE: _SHOWN}

_TERMS: Mapping[str, tuple[str, Mapping[Enum, str]]] = {
    "doubt": ("doubt", DOUBTS),  # type: ignore[dict-item]
    "cause": ("cause", CAUSES),  # type: ignore[dict-item]
    "attention": ("attention", ATTENTIONS),  # type: ignore[dict-item]
    "resolution": ("resolution", RESOLUTIONS),  # type: ignore[dict-item]
    "left_with": ("left", LEFT),  # type: ignore[dict-item]
    "kind": ("alarm", ALARMS),  # type: ignore[dict-item]
    "refund_seen": ("seen", SEEN),  # type: ignore[dict-item]
    "state": ("job", JOBS),  # type: ignore[dict-item]
}
"""By the field of an event: the name in sentences, and the words."""


def terms_of(event: object) -> dict[str, str]:
    """The terms that `event` has, in words, by their name in sentences."""
    found = {}
    for field, (name, table) in _TERMS.items():
        value = getattr(event, field, None)
        if isinstance(value, Enum) and value in table:
            found[name] = for_cashier(table[value])
    scenario = getattr(event, "scenario", None)
    if isinstance(scenario, Scenario):
        found["way"] = way_word(scenario)
    return found


def way_word(scenario: Scenario) -> str:
    """How somebody was asked to pay, in the middle of a sentence."""
    return for_cashier(WAYS[scenario]) if scenario in WAYS else scenario_name(scenario)


def code_of(text: str) -> ResultCode:
    """AlphaPay's code, or UNKNOWN."""
    return ResultCode.parse(text)
