"""Refunds under way in a cashier's words: where each stands, what it means for the money, what to do (R30-R33)."""

from pos_app.domain.alphapay import SUPPORT_PHONE, ResultCode
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Cause
from pos_app.protocol.views import RefundRow
from pos_app.ui.words.codes import cause_words
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.records import ChoiceWords, StageWords, Tone
from pos_app.ui.words.refund_codes import next_step, why_words

_STORIES = {
    RefundState.RECORDED: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refund is being prepared"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "Nothing was sent yet. AlphaPay is asked about the payment first."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "One moment, please."),
        tone=Tone.WAITING,
    ),
    RefundState.SENDING: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refund is being sent"),
        money=QT_TRANSLATE_NOOP("cashier", "Not confirmed yet that {amount} went back."),
        todo=QT_TRANSLATE_NOOP("cashier", "One moment, please. Do not give the money back in another way."),
        tone=Tone.WAITING,
    ),
    RefundState.SUBMITTED: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "AlphaPay has the refund"),
        money=QT_TRANSLATE_NOOP("cashier", "{amount} is on its way back. Not confirmed yet."),
        todo=QT_TRANSLATE_NOOP("cashier", "Nothing to do: the till keeps asking."),
        tone=Tone.WAITING,
    ),
    RefundState.IN_REVIEW: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "AlphaPay reviews the refund"),
        money=QT_TRANSLATE_NOOP("cashier", "{amount} has not gone back yet. A person at AlphaPay decides."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not refund it again. Questions: call {phone}."),
        tone=Tone.UNSURE,
    ),
    RefundState.UNCERTAIN: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refund not confirmed yet"),
        money=QT_TRANSLATE_NOOP("cashier", "{amount} may have gone back, or not."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not give it back in another way. The till keeps asking."),
        tone=Tone.UNSURE,
    ),
    RefundState.DONE: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refunded"),
        money=QT_TRANSLATE_NOOP("cashier", "{amount} went back to the customer's wallet."),
        todo=QT_TRANSLATE_NOOP("cashier", "Nothing more to do."),
        tone=Tone.GOOD,
    ),
    RefundState.FAILED: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refund failed"),
        money=QT_TRANSLATE_NOOP("cashier", "Nothing went back. The payment stands as before."),
        todo=QT_TRANSLATE_NOOP("cashier", "Refund it again, or call a supervisor."),
        tone=Tone.BAD,
    ),
}
_MAY_RESEND = QT_TRANSLATE_NOOP("cashier", "AlphaPay's lists do not have it. A supervisor may send it again.")

_SHORT = {
    RefundState.RECORDED: QT_TRANSLATE_NOOP("cashier", "Refund: starting"),
    RefundState.SENDING: QT_TRANSLATE_NOOP("cashier", "Refund: being sent"),
    RefundState.SUBMITTED: QT_TRANSLATE_NOOP("cashier", "Refund: on its way"),
    RefundState.IN_REVIEW: QT_TRANSLATE_NOOP("cashier", "Refund: in review"),
    RefundState.UNCERTAIN: QT_TRANSLATE_NOOP("cashier", "Refund: not confirmed"),
    RefundState.DONE: QT_TRANSLATE_NOOP("cashier", "Refund: done"),
    RefundState.FAILED: QT_TRANSLATE_NOOP("cashier", "Refund: failed"),
}
_REVIEW_PHONE = QT_TRANSLATE_NOOP("cashier", "In review: {phone}")

_RESEND = ChoiceWords(
    title=QT_TRANSLATE_NOOP("cashier", "Send the refund again"),
    text=QT_TRANSLATE_NOOP("cashier", "Under the same number. Asks for a reason."),
)
_FAILED = QT_TRANSLATE_NOOP("cashier", "A refund of {amount} failed.")
_GONE_BEFORE = QT_TRANSLATE_NOOP(
    "cashier", "This refund gave nothing back: all of the payment went back before."
)


def refund_words(row: RefundRow) -> StageWords:
    """The story of a refund; `why` has AlphaPay's reason, or why it could not be asked."""
    words = _STORIES[row.state]
    said = why_words(row.result_code, row.result_message)
    return StageWords(
        title=for_cashier(words.title),
        money=for_cashier(_money(row), amount=row.amount.text()),
        todo=_todo(row),
        tone=words.tone,
        why=joined(said, cause_words(row.last_problem) if row.last_problem is not Cause.NONE else ""),
    )


def _money(row: RefundRow) -> str:
    gone = row.result_code == ResultCode.FULL_REFUND_COMPLETED.value and row.state is RefundState.FAILED
    return _GONE_BEFORE if gone else _STORIES[row.state].money


def _todo(row: RefundRow) -> str:
    if row.state is RefundState.FAILED:
        return next_step(row.result_code)
    resend = row.state is RefundState.UNCERTAIN and row.may_resend
    return for_cashier(_MAY_RESEND if resend else _STORIES[row.state].todo, phone=SUPPORT_PHONE)


def failure_words(row: RefundRow) -> str:
    """That a refund failed, why, and what to do, for a sale that stands as before."""
    said = for_cashier(_FAILED, amount=row.amount.text())
    return joined(said, why_words(row.result_code, row.result_message), next_step(row.result_code))


def refund_word(state: RefundState) -> str:
    """Where a refund stands, in a few words for a list."""
    return for_cashier(_SHORT[state])


def refund_row_word(row: RefundRow) -> str:
    """The same for a listed refund; one in review names the phone number to call (R33)."""
    in_review = row.state is RefundState.IN_REVIEW
    return for_cashier(_REVIEW_PHONE, phone=SUPPORT_PHONE) if in_review else refund_word(row.state)


def resend_words() -> ChoiceWords:
    """What stands on the button that sends an uncertain refund again (R31)."""
    return ChoiceWords(title=for_cashier(_RESEND.title), text=for_cashier(_RESEND.text))
