"""The first and the last scenes of the tour: people come to the till, keep a shift, approve, and close it."""

from PySide6.QtCore import Qt

from pos_app.app.touring import acts
from pos_app.app.touring.driver import Look
from pos_app.app.touring.scene import Scene
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.ui.cashier.desk import Page
from pos_app.ui.words import DisplayText

_WELCOME = DisplayText.WELCOME

COMING: tuple[Scene, ...] = (
    Scene(
        "nobody-there",
        "The till is locked: nobody has signed in.",
        acts.nothing,
        Look(page=Page.SIGN_IN, customer=_WELCOME),
    ),
    Scene(
        "wrong-pin",
        "2: Olivia, with a PIN that is not hers.",
        acts.a_wrong_pin,
        Look(page=Page.SIGN_IN, customer=_WELCOME),
    ),
    Scene(
        "signed-in",
        "Her own PIN. No shift is open yet.",
        acts.the_owners_pin,
        Look(page=Page.SHIFT, customer=_WELCOME),
    ),
    Scene(
        "shift-opened",
        "Enter: the shift is open.",
        acts.key(Qt.Key.Key_Return),
        Look(page=Page.ENTRY, amount="$0.00", customer=_WELCOME, notice=NoticeKind.SHIFT_OPENED),
    ),
)
"""Before anything is sold."""

CLOSING: tuple[Scene, ...] = (
    Scene(
        "cashier-comes",
        "F1 locks the till; 1 and her PIN: Casey, a cashier, takes over.",
        acts.the_cashier_comes,
        Look(page=Page.ENTRY, amount="$0.00", customer=_WELCOME),
    ),
    Scene(
        "history",
        "F2: everything that was sold, the latest first.",
        acts.key(Qt.Key.Key_F2),
        Look(page=Page.HISTORY, customer=_WELCOME),
    ),
    Scene(
        "history-searched",
        "6 3 2 0: the sale of 63.20 is found while it is typed.",
        acts.finds_the_sale,
        Look(page=Page.HISTORY, customer=_WELCOME),
    ),
    Scene(
        "story-of-a-payment",
        "Enter: what happened to it, from its events.",
        acts.opens_the_story,
        Look(page=Page.HISTORY, customer=_WELCOME),
    ),
    Scene(
        "part-to-be-refunded",
        "F9: 55.00 of it is to be given back; 1: the usual reason.",
        acts.asks_for_a_part,
        Look(page=Page.HISTORY, customer=_WELCOME),
    ),
    Scene(
        "refund-above-her-limit",
        "F9: that is more than a cashier may. Who approves it?",
        acts.key(Qt.Key.Key_F9),
        Look(page=Page.APPROVAL, customer=_WELCOME),
    ),
    Scene(
        "part-refunded",
        "2 and Sam's PIN: the refund is made, and Casey is still at the till.",
        acts.the_refund_is_approved,
        Look(page=Page.HISTORY, customer=_WELCOME),
    ),
    Scene(
        "back-to-the-sale",
        "Esc leads back.",
        acts.back_to_the_sale,
        Look(page=Page.ENTRY, amount="$0.00", customer=_WELCOME),
    ),
    Scene(
        "shift-not-hers-to-read",
        "F3: the shift. Its figures are not for every cashier.",
        acts.key(Qt.Key.Key_F3),
        Look(page=Page.SHIFT, customer=_WELCOME),
    ),
    Scene(
        "nothing-is-open",
        "F9: what is open before closing? Nothing.",
        acts.begins_closing,
        Look(page=Page.SHIFT, customer=_WELCOME),
    ),
    Scene(
        "approval-needed",
        "F9: closing needs somebody with the right to reports.",
        acts.key(Qt.Key.Key_F9),
        Look(page=Page.APPROVAL, customer=_WELCOME),
    ),
    Scene(
        "shift-closed",
        "2 and Sam's PIN: the Z report, on the screen and on paper.",
        acts.the_supervisor_approves,
        Look(page=Page.SHIFT, customer=_WELCOME, notice=NoticeKind.SHIFT_CLOSED),
    ),
)
"""After everything was sold."""
