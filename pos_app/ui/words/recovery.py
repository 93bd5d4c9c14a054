"""What was open when the till stopped, and what became of it; and a journal restored from a backup (R51)."""

from pos_app.domain.payment_terms import UNRESOLVED, State
from pos_app.domain.refund import UNRESOLVED_REFUNDS, RefundState
from pos_app.protocol.views import RecoveryRow, RecoveryView, RestoreView
from pos_app.ui.words.closing import day_and_time
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.records import ChoiceWords, StageWords, Tone

_TITLE = QT_TRANSLATE_NOOP("cashier", "The till had stopped. This was open:")
_TITLE_ALONE = QT_TRANSLATE_NOOP("cashier", "The till had stopped")
_ALL_KNOWN = QT_TRANSLATE_NOOP("cashier", "All of it is known now.")
_SOME_KNOWN = QT_TRANSLATE_NOOP(
    "cashier", "Known now: {known} of {total}. The till keeps asking about the rest."
)
_NOTHING_OPEN = QT_TRANSLATE_NOOP("cashier", "No payment was open.")
_RECEIPTS = QT_TRANSLATE_NOOP(
    "cashier",
    "Receipts that may not have been printed: {codes}. Look at the paper; F6 in the sale prints again.",
)
_TODO = QT_TRANSLATE_NOOP("cashier", "Touch a payment, or press its number, to open it.")
_READ = QT_TRANSLATE_NOOP("cashier", "Read. Go on selling")

_ASKING = QT_TRANSLATE_NOOP("cashier", "Asking AlphaPay…")
_STILL_UNKNOWN = QT_TRANSLATE_NOOP("cashier", "Still not known. Do not charge again.")
_REFUND_UNKNOWN = QT_TRANSLATE_NOOP("cashier", "Refund still not known. Do not refund again.")
_PAID_LATE = QT_TRANSLATE_NOOP("cashier", "Paid late: decide about it (F5).")
_ENDS: dict[State | RefundState, str] = {
    State.AWAITING_CUSTOMER: QT_TRANSLATE_NOOP("cashier", "Still open: the customer may still pay."),
    State.CANCELLING: QT_TRANSLATE_NOOP("cashier", "Being cancelled; if the customer paid, it counts."),
    State.PAID: QT_TRANSLATE_NOOP("cashier", "Paid."),
    State.PAID_MISMATCH: QT_TRANSLATE_NOOP("cashier", "Paid, but not as expected: decide about it (F5)."),
    State.FAILED: QT_TRANSLATE_NOOP("cashier", "Failed. Not paid."),
    State.CLOSED: QT_TRANSLATE_NOOP("cashier", "Closed. Not paid."),
    State.NOT_SENT: QT_TRANSLATE_NOOP("cashier", "Never sent. Nothing was charged."),
    State.NOT_FOUND: QT_TRANSLATE_NOOP("cashier", "Closed as not found."),
    RefundState.SUBMITTED: QT_TRANSLATE_NOOP("cashier", "AlphaPay has the refund. Not confirmed yet."),
    RefundState.IN_REVIEW: QT_TRANSLATE_NOOP("cashier", "AlphaPay reviews the refund."),
    RefundState.DONE: QT_TRANSLATE_NOOP("cashier", "Refund done."),
    RefundState.FAILED: QT_TRANSLATE_NOOP("cashier", "Refund failed. Nothing went back."),
}
_TONES: dict[State | RefundState, Tone] = {
    State.AWAITING_CUSTOMER: Tone.WAITING,
    State.CANCELLING: Tone.WAITING,
    State.PAID: Tone.GOOD,
    State.PAID_MISMATCH: Tone.BAD,
    State.FAILED: Tone.BAD,
    State.CLOSED: Tone.NEUTRAL,
    State.NOT_SENT: Tone.NEUTRAL,
    State.NOT_FOUND: Tone.NEUTRAL,
    RefundState.SUBMITTED: Tone.WAITING,
    RefundState.DONE: Tone.GOOD,
    RefundState.FAILED: Tone.BAD,
}

_RESTORED = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Restored from a backup: new sales are locked"),
    money=QT_TRANSLATE_NOOP(
        "cashier", "The backup is of {time}. What was paid since then is fetched from AlphaPay's lists first."
    ),
    todo=QT_TRANSLATE_NOOP("cashier", "Please wait. AlphaPay's lists are being read."),
    tone=Tone.UNSURE,
)
_MOVED = QT_TRANSLATE_NOOP("cashier", "The data came from another machine.")
_TYPE_Z = QT_TRANSLATE_NOOP(
    "cashier", "Type the number of the last Z report that was printed; 0 if there was none. Then press F9."
)
_OPEN_TILL = ChoiceWords(
    title=QT_TRANSLATE_NOOP("cashier", "Last Z report: {number}. Sell again"),
    text=QT_TRANSLATE_NOOP("cashier", "Compare it with the paper before you press."),
)
_NO_NUMBER = QT_TRANSLATE_NOOP("cashier", "Last Z report: number missing")
_LISTS_FIRST = QT_TRANSLATE_NOOP("cashier", "Comes after AlphaPay's lists.")


def recovery_words(view: RecoveryView) -> StageWords:
    """The head of the list: how much of it is known, and which receipts may be missing."""
    known, total = sum(is_known(row) for row in view.rows), len(view.rows)
    some = for_cashier(_SOME_KNOWN, known=known, total=total)
    money = for_cashier(_ALL_KNOWN if total else _NOTHING_OPEN) if known == total else some
    receipts = for_cashier(_RECEIPTS, codes=", ".join(view.receipts)) if view.receipts else ""
    return StageWords(
        title=for_cashier(_TITLE if total else _TITLE_ALONE),
        money=money,
        todo=for_cashier(_TODO) if total else "",
        tone=Tone.GOOD if known == total else Tone.UNSURE,
        why=receipts,
    )


def recovery_row_words(row: RecoveryRow) -> tuple[str, Tone]:
    """What became of one payment or refund; no more than the view says."""
    if not row.asked:
        return for_cashier(_ASKING), Tone.WAITING
    if row.late and row.state is State.PAID:
        return for_cashier(_PAID_LATE), Tone.UNSURE
    unknown = _REFUND_UNKNOWN if row.refund else _STILL_UNKNOWN
    return for_cashier(_ENDS.get(row.state, unknown)), _TONES.get(row.state, Tone.UNSURE)


def recovery_read() -> str:
    """What stands on the key that puts the list away."""
    return for_cashier(_READ)


def is_known(row: RecoveryRow) -> bool:
    """Whether it has ended, and AlphaPay was asked where that is needed."""
    return row.asked and row.state not in UNRESOLVED | UNRESOLVED_REFUNDS


def restore_words(view: RestoreView) -> StageWords:
    """Why nothing can be sold, and what is still missing."""
    return StageWords(
        title=for_cashier(_RESTORED.title),
        money=joined(
            for_cashier(_MOVED) if view.moved else "",
            for_cashier(_RESTORED.money, time=day_and_time(view.backup_at)),
        ),
        todo=for_cashier(_TYPE_Z if view.may_confirm else _RESTORED.todo),
        tone=_RESTORED.tone,
    )


def open_till_words(z_digits: str, *, ready: bool) -> ChoiceWords:
    """What stands on the button that ends the restore; `ready` is whether the lists are in."""
    if not ready:
        return ChoiceWords(title=for_cashier(_NO_NUMBER), text=for_cashier(_LISTS_FIRST))
    if not z_digits:
        return ChoiceWords(title=for_cashier(_NO_NUMBER), text=for_cashier(_OPEN_TILL.text))
    return ChoiceWords(
        title=for_cashier(_OPEN_TILL.title, number=z_digits), text=for_cashier(_OPEN_TILL.text)
    )
