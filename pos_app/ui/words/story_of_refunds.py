"""The story of a refund: one plain sentence for each event (R30-R33)."""

from collections.abc import Mapping

from pos_app.domain import refund
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP

REFUND_STORY: Mapping[type, str] = {
    refund.RefundRecorded: QT_TRANSLATE_NOOP("cashier", "{by} ordered a refund of {amount}."),
    refund.RefundSendingStarted: QT_TRANSLATE_NOOP(
        "cashier", "The till began to send the refund to AlphaPay."
    ),
    refund.RefundNotSent: QT_TRANSLATE_NOOP("cashier", "The refund never left this till. Nothing went back."),
    refund.RefundAccepted: QT_TRANSLATE_NOOP("cashier", "AlphaPay has the refund."),
    refund.RefundUnderReview: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay reviews the refund. A person there decides."
    ),
    refund.RefundRefused: QT_TRANSLATE_NOOP("cashier", "AlphaPay refused the refund. Nothing went back."),
    refund.RefundFailed: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay says that the refund failed. Nothing went back."
    ),
    refund.RefundOutcomeUnknown: QT_TRANSLATE_NOOP(
        "cashier", "No clear answer came: not known whether AlphaPay has the refund."
    ),
    refund.RefundDone: QT_TRANSLATE_NOOP("cashier", "AlphaPay confirmed the refund."),
    refund.RefundLearned: QT_TRANSLATE_NOOP("cashier", "What became of the refund counts in this shift."),
}
"""By the type of the event."""
