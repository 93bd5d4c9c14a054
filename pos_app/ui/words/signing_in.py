"""Signing in and approving: whose PIN is wanted, what became of the last try, and what waits for an approval."""

from collections.abc import Mapping

from pos_app.domain.authority import Permission, Role
from pos_app.domain.person import SignInRefusal
from pos_app.protocol.people_views import ApprovalView, PersonRow, SignInView
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import StageWords, Tone

_ROLES = {
    Role.TRAINEE: QT_TRANSLATE_NOOP("cashier", "Trainee"),
    Role.CASHIER: QT_TRANSLATE_NOOP("cashier", "Cashier"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("cashier", "Supervisor"),
    Role.OWNER: QT_TRANSLATE_NOOP("cashier", "Owner"),
}

_REFUSALS = {
    SignInRefusal.WRONG_PIN: QT_TRANSLATE_NOOP("cashier", "Wrong PIN. Type it again."),
    SignInRefusal.TOO_SOON: QT_TRANSLATE_NOOP("cashier", "You can type the PIN again now."),
    SignInRefusal.LOCKED: QT_TRANSLATE_NOOP(
        "cashier", "Too many wrong PINs. The owner unlocks it: F6, then the number."
    ),
    SignInRefusal.REMOVED: QT_TRANSLATE_NOOP("cashier", "This person works here no more."),
    SignInRefusal.NOT_PERMITTED: QT_TRANSLATE_NOOP("cashier", "This person may not approve it."),
    SignInRefusal.TRAINING_ONLY: QT_TRANSLATE_NOOP(
        "cashier", "A trainee works in training mode only, not at this till."
    ),
}

_DEEDS: Mapping[str, str] = {
    "CancelPayment": QT_TRANSLATE_NOOP("cashier", "Cancelling the payment"),
    "RefundPayment": QT_TRANSLATE_NOOP("cashier", "A refund of {amount}"),
    "RefundFound": QT_TRANSLATE_NOOP("cashier", "A refund of {amount}"),
    "ResendRefund": QT_TRANSLATE_NOOP("cashier", "Sending the refund again"),
    "ResolveMoney": QT_TRANSLATE_NOOP("cashier", "Deciding about {amount}"),
    "CloseNotFound": QT_TRANSLATE_NOOP("cashier", "Closing a payment as not found"),
    "ConfirmRestore": QT_TRANSLATE_NOOP("cashier", "Going on after the restore"),
    "OpenDrawer": QT_TRANSLATE_NOOP("cashier", "Opening the drawer"),
    "OpenShift": QT_TRANSLATE_NOOP("cashier", "Opening the shift"),
    "ReadShift": QT_TRANSLATE_NOOP("cashier", "Reading the X report"),
    "PrintX": QT_TRANSLATE_NOOP("cashier", "Printing the X report"),
    "BeginClosing": QT_TRANSLATE_NOOP("cashier", "Closing the shift"),
    "CloseShift": QT_TRANSLATE_NOOP("cashier", "Closing the shift"),
    "PrintZ": QT_TRANSLATE_NOOP("cashier", "Printing a Z report"),
    "AddPerson": QT_TRANSLATE_NOOP("cashier", "Adding somebody"),
    "ChangePerson": QT_TRANSLATE_NOOP("cashier", "Changing a name or role"),
    "RemovePerson": QT_TRANSLATE_NOOP("cashier", "Removing somebody"),
    "SetPin": QT_TRANSLATE_NOOP("cashier", "Setting a PIN"),
    "SetBadge": QT_TRANSLATE_NOOP("cashier", "Giving a badge"),
    "Unlock": QT_TRANSLATE_NOOP("cashier", "Unlocking somebody"),
}
"""By the command's name."""

_THIS = QT_TRANSLATE_NOOP("cashier", "This")
_THIS_OF = QT_TRANSLATE_NOOP("cashier", "This, of {amount},")
_BY_SUPERVISOR = QT_TRANSLATE_NOOP("cashier", "{deed} needs a supervisor.")
_BY_OWNER = QT_TRANSLATE_NOOP("cashier", "{deed} needs the owner.")
_BY_CASHIER = QT_TRANSLATE_NOOP("cashier", "{deed} needs a cashier.")

_NEEDS = {
    Permission.CHARGE: _BY_CASHIER,
    Permission.CANCEL: _BY_CASHIER,
    Permission.REFUND: _BY_CASHIER,
    Permission.SETTINGS: _BY_OWNER,
    Permission.PEOPLE: _BY_OWNER,
}
"""Who is the least that may; all else is a supervisor's."""

_RIGHTS = {
    Permission.CHARGE: QT_TRANSLATE_NOOP("cashier", "taking payments"),
    Permission.CANCEL: QT_TRANSLATE_NOOP("cashier", "cancelling payments"),
    Permission.REFUND: QT_TRANSLATE_NOOP("cashier", "refunds"),
    Permission.REFUND_ABOVE: QT_TRANSLATE_NOOP("cashier", "refunds above the shop's limit"),
    Permission.SETTLE: QT_TRANSLATE_NOOP("cashier", "deciding about uncertain money"),
    Permission.DRAWER: QT_TRANSLATE_NOOP("cashier", "opening the drawer"),
    Permission.REPORTS: QT_TRANSLATE_NOOP("cashier", "reports and closing the shift"),
    Permission.SETTINGS: QT_TRANSLATE_NOOP("cashier", "settings"),
    Permission.PEOPLE: QT_TRANSLATE_NOOP("cashier", "people and their PINs"),
}


def role_name(role: Role) -> str:
    """What a role is called."""
    return for_cashier(_ROLES[role])


def sign_in_words(view: SignInView | None) -> StageWords:
    """What stands over the people one may choose from; None while the till is being locked."""
    if view is None:
        title = for_cashier(QT_TRANSLATE_NOOP("cashier", "Locking the till…"))
        return StageWords(title=title, money="", todo="", tone=Tone.WAITING)
    return StageWords(
        title=for_cashier(QT_TRANSLATE_NOOP("cashier", "Who is at the till?")),
        money="",
        todo=for_cashier(QT_TRANSLATE_NOOP("cashier", "Press your number, or scan your badge.")),
        tone=Tone.NEUTRAL,
    )


def greeting(person: PersonRow) -> str:
    """Whose PIN is wanted, or would be."""
    if person.locked:
        return for_cashier(QT_TRANSLATE_NOOP("cashier", "{name} is locked out."), name=person.name)
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "{name}, type your PIN."), name=person.name)


def approval_words(view: ApprovalView) -> StageWords:
    """What waits for an approval, the right that it needs, and what to do."""
    amount = view.amount.text() if view.amount is not None else ""
    source = _DEEDS.get(view.deed, _THIS_OF if amount else _THIS)
    deed = for_cashier(source if amount or "{amount}" not in source else _THIS, amount=amount)
    right = for_cashier(
        QT_TRANSLATE_NOOP("cashier", "The right it needs: {right}."), right=for_cashier(_RIGHTS[view.needed])
    )
    return StageWords(
        title=for_cashier(_NEEDS.get(view.needed, _BY_SUPERVISOR), deed=deed),
        money=" · ".join(part for part in (_about(view), right) if part),
        todo=for_cashier(_who_approves(view)),
        tone=Tone.UNSURE,
    )


def _about(view: ApprovalView) -> str:
    """Whom or which payment it is about."""
    if not view.about:
        return ""
    if view.role is not None:
        source = QT_TRANSLATE_NOOP("cashier", "For: {name}, {role}")
        return for_cashier(source, name=view.about, role=role_name(view.role))
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "For: {name}"), name=view.about)


def _who_approves(view: ApprovalView) -> str:
    if not view.candidates:
        return QT_TRANSLATE_NOOP("cashier", "Nobody who works here may approve it. Press Esc.")
    return QT_TRANSLATE_NOOP("cashier", "Who approves it? Press the number.")


def person_state(person: PersonRow) -> str:
    """What stands under a name: the role, and what keeps them from signing in."""
    if person.locked:
        return for_cashier(QT_TRANSLATE_NOOP("cashier", "{role} · locked"), role=role_name(person.role))
    return role_name(person.role)


def pin_words(view: SignInView | ApprovalView, person: PersonRow, wait: str) -> tuple[str, Tone]:
    """What became of the last try of `person`, and what to do now. `wait` is how long no PIN is taken, "" for not."""
    if view.checking:
        return for_cashier(QT_TRANSLATE_NOOP("cashier", "Checking the PIN…")), Tone.WAITING
    if person.locked:
        return for_cashier(_REFUSALS[SignInRefusal.LOCKED]), Tone.BAD
    if wait:
        text = QT_TRANSLATE_NOOP("cashier", "Wrong PIN. The next one is taken in {wait}.")
        return for_cashier(text, wait=wait), Tone.UNSURE
    if view.refusal is None or view.refused_person != person.person_id:
        return for_cashier(QT_TRANSLATE_NOOP("cashier", "4 to 8 digits, then Enter.")), Tone.NEUTRAL
    tone = Tone.NEUTRAL if view.refusal is SignInRefusal.TOO_SOON else Tone.BAD
    return _refusal(view.refusal, view.tries_left), tone


def _refusal(refusal: SignInRefusal, tries_left: int) -> str:
    if refusal is SignInRefusal.WRONG_PIN and tries_left == 1:
        return for_cashier(QT_TRANSLATE_NOOP("cashier", "Wrong PIN. One try left, then it is locked."))
    if refusal is SignInRefusal.WRONG_PIN and tries_left > 1:
        text = QT_TRANSLATE_NOOP("cashier", "Wrong PIN. {tries} tries left.")
        return for_cashier(text, tries=tries_left)
    return for_cashier(_REFUSALS[refusal])
