"""Notices about people, their PINs and badges, the shift and the drawer."""

from pos_app.protocol.screen_terms import NoticeKind
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP
from pos_app.ui.words.records import NoticeWords

PEOPLE_NOTICES = {
    NoticeKind.NAME_MISSING: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "A name is needed. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Type a name of at most 40 characters."),
    ),
    NoticeKind.NAME_TAKEN: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Somebody of this name works here, or did. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Choose a name that can be told apart: receipts show it."),
    ),
    NoticeKind.PIN_TOO_WEAK: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This PIN is too easy to guess. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Take 4 to 8 digits: not 1111, not 1234, no usual one."),
    ),
    NoticeKind.PIN_WRONG: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The old PIN was wrong. The PIN is unchanged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Type it again, or ask the owner for a new one."),
    ),
    NoticeKind.PIN_FAULT: NoticeWords(
        title=QT_TRANSLATE_NOOP(
            "cashier", "This computer could not work on the PIN. It did not count as wrong."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Type it once more. If that does not help, start the till again."),
    ),
    NoticeKind.PIN_OTHER_KEY: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "PINs cannot be checked: their key is gone. No try counted."),
        todo=QT_TRANSLATE_NOOP("cashier", "The owner needs a new PIN: pos-app people reset-owner."),
    ),
    NoticeKind.PIN_SET: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The new PIN is set."),
        todo=QT_TRANSLATE_NOOP("cashier", "From now on only the new one signs in."),
    ),
    NoticeKind.BADGE_TAKEN: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This badge is somebody else's. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Scan another badge."),
    ),
    NoticeKind.BADGE_SET: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The badge is saved."),
        todo=QT_TRANSLATE_NOOP("cashier", "Scan it at the till, then type the PIN."),
    ),
    NoticeKind.BADGE_UNKNOWN: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Nobody here has this badge. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Choose your name instead."),
    ),
    NoticeKind.BADGE_UNFIT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This code cannot be a badge. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Scan one that is neither a payment code nor a receipt."),
    ),
    NoticeKind.LAST_OWNER: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This is the only owner. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Make somebody else an owner first."),
    ),
    NoticeKind.PERSON_ADDED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Added: they can sign in now."),
        todo=QT_TRANSLATE_NOOP("cashier", "A badge can be given to them in the list."),
    ),
    NoticeKind.PERSON_REMOVED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Removed: they cannot sign in any more."),
        todo=QT_TRANSLATE_NOOP("cashier", "All that they did stays in the journal."),
    ),
    NoticeKind.REFUND_LIMIT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "More than you may give back of one payment. Nothing went back."),
        todo=QT_TRANSLATE_NOOP("cashier", "Refund less, or call a supervisor."),
    ),
    NoticeKind.NO_OPEN_SHIFT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "No shift is open. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Press F3 and open the shift first."),
    ),
    NoticeKind.SHIFT_OPEN_ALREADY: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "A shift is open on this till already."),
        todo=QT_TRANSLATE_NOOP("cashier", "Go on in it, or close it first."),
    ),
    NoticeKind.SHIFT_OPENED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The shift is open."),
        todo=QT_TRANSLATE_NOOP("cashier", "Type the first amount."),
    ),
    NoticeKind.SHIFT_CLOSED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The shift is closed: Z report"),
        todo=QT_TRANSLATE_NOOP("cashier", "Keep the report with the day's papers."),
    ),
    NoticeKind.PAYMENT_IN_FLIGHT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "A payment is on screen. The shift was not closed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Finish it, or set it aside, then close the shift."),
    ),
    NoticeKind.CLOSING_CHANGED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The list of what is open has changed. The shift was not closed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Read it again, then decide."),
    ),
    NoticeKind.NO_SUCH_REPORT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "There is no Z report of this number here."),
        todo=QT_TRANSLATE_NOOP("cashier", "Look at the number again."),
    ),
    NoticeKind.COUNT_MISSING: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The drawer has not been counted. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Count the cash and type the sum."),
    ),
    NoticeKind.DRAWER_OPENED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The drawer was told to open. It is in the journal."),
        todo=QT_TRANSLATE_NOOP("cashier", "If it stays shut, use its key."),
    ),
    NoticeKind.NO_DRAWER: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "No cash drawer is set up at this till."),
        todo=QT_TRANSLATE_NOOP("cashier", "It can be set up in the settings, with the printer."),
    ),
}
"""What each of them says."""
