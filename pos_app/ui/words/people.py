"""The page of people: what can be done about somebody, and each step of doing it."""

from enum import Enum, auto

from pos_app.domain.authority import Role
from pos_app.domain.person import PIN_LENGTHS
from pos_app.protocol.people_views import PersonRow
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import ChoiceWords
from pos_app.ui.words.signing_in import role_name


class PersonDeed(Enum):
    """What can be done about somebody."""

    MAKE_OWNER = auto()
    ADD = auto()
    CHANGE = auto()
    NEW_PIN = auto()
    OWN_PIN = auto()
    BADGE = auto()
    UNLOCK = auto()
    REMOVE = auto()


class Step(Enum):
    """One thing that is asked for."""

    NAME = auto()
    ROLE = auto()
    OLD_PIN = auto()
    PIN = auto()
    PIN_AGAIN = auto()
    BADGE = auto()
    REMOVE = auto()


class PinFault(Enum):
    """Why a new PIN is not taken."""

    TOO_SHORT = auto()
    TOO_EASY = auto()
    NOT_THE_SAME = auto()


_CHOICES = {
    PersonDeed.CHANGE: (
        QT_TRANSLATE_NOOP("cashier", "Name and role"),
        QT_TRANSLATE_NOOP("cashier", "What receipts call them, and what they may do."),
    ),
    PersonDeed.NEW_PIN: (
        QT_TRANSLATE_NOOP("cashier", "New PIN"),
        QT_TRANSLATE_NOOP("cashier", "When it was forgotten, or somebody saw it."),
    ),
    PersonDeed.OWN_PIN: (
        QT_TRANSLATE_NOOP("cashier", "Change my PIN"),
        QT_TRANSLATE_NOOP("cashier", "First the old one, then the new one twice."),
    ),
    PersonDeed.BADGE: (
        QT_TRANSLATE_NOOP("cashier", "Badge"),
        QT_TRANSLATE_NOOP("cashier", "Scanning it chooses the name; the PIN is still needed."),
    ),
    PersonDeed.UNLOCK: (
        QT_TRANSLATE_NOOP("cashier", "Unlock"),
        QT_TRANSLATE_NOOP("cashier", "Forget the wrong PINs; the PIN stays as it is."),
    ),
    PersonDeed.REMOVE: (
        QT_TRANSLATE_NOOP("cashier", "Remove"),
        QT_TRANSLATE_NOOP("cashier", "They cannot sign in any more. What they did stays."),
    ),
}

_TITLES = {
    PersonDeed.MAKE_OWNER: QT_TRANSLATE_NOOP("cashier", "Welcome. First, the owner of this till"),
    PersonDeed.ADD: QT_TRANSLATE_NOOP("cashier", "Somebody new"),
    PersonDeed.CHANGE: QT_TRANSLATE_NOOP("cashier", "Name and role of {name}"),
    PersonDeed.NEW_PIN: QT_TRANSLATE_NOOP("cashier", "A new PIN for {name}"),
    PersonDeed.OWN_PIN: QT_TRANSLATE_NOOP("cashier", "Your new PIN"),
    PersonDeed.BADGE: QT_TRANSLATE_NOOP("cashier", "A badge for {name}"),
    PersonDeed.REMOVE: QT_TRANSLATE_NOOP("cashier", "Remove {name}?"),
}

_ASKED = {
    Step.NAME: QT_TRANSLATE_NOOP("cashier", "Type the name, then Enter."),
    Step.ROLE: QT_TRANSLATE_NOOP("cashier", "Which role? Press the number."),
    Step.OLD_PIN: QT_TRANSLATE_NOOP("cashier", "Type your old PIN, then Enter."),
    Step.PIN: QT_TRANSLATE_NOOP("cashier", "Type the new PIN, then Enter."),
    Step.PIN_AGAIN: QT_TRANSLATE_NOOP("cashier", "Type the new PIN once more, then Enter."),
    Step.BADGE: QT_TRANSLATE_NOOP("cashier", "Scan the badge now."),
    Step.REMOVE: QT_TRANSLATE_NOOP("cashier", "They cannot sign in any more."),
}

_RULES = {
    Step.NAME: QT_TRANSLATE_NOOP(
        "cashier", "Receipts and reports show it. At most 40 characters; no two people have the same."
    ),
    Step.PIN: QT_TRANSLATE_NOOP(
        "cashier", "4 to 8 digits. Not one digit repeated, no run like 1234, none that many people use."
    ),
    Step.PIN_AGAIN: QT_TRANSLATE_NOOP("cashier", "So that a slip of the finger locks nobody out."),
    Step.BADGE: QT_TRANSLATE_NOOP(
        "cashier", "Any barcode of the shop's own that is on no goods and no receipt."
    ),
    Step.REMOVE: QT_TRANSLATE_NOOP("cashier", "What they did stays in the journal and on all reports."),
}

_OWNER_RULE = QT_TRANSLATE_NOOP(
    "cashier", "The owner sees to people and settings. Keep the PIN safe: nobody can read it, not even we."
)

_ROLE_MEANS = {
    Role.TRAINEE: QT_TRANSLATE_NOOP("cashier", "Works in training mode only."),
    Role.CASHIER: QT_TRANSLATE_NOOP("cashier", "Charges, cancels, refunds up to the limit."),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("cashier", "Also larger refunds, uncertain money, reports."),
    Role.OWNER: QT_TRANSLATE_NOOP("cashier", "Also people and settings."),
}

_FAULTS = {
    PinFault.TOO_SHORT: QT_TRANSLATE_NOOP("cashier", "A PIN has at least {least} digits."),
    PinFault.TOO_EASY: QT_TRANSLATE_NOOP("cashier", "Too easy to guess. Take another."),
    PinFault.NOT_THE_SAME: QT_TRANSLATE_NOOP(
        "cashier", "The two were not the same. Begin with the new PIN again."
    ),
}


def people_title() -> tuple[str, str]:
    """What stands over the list, and what to do."""
    return (
        for_cashier(QT_TRANSLATE_NOOP("cashier", "People")),
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Press a number to change somebody; F9 adds somebody.")),
    )


def person_row_words(person: PersonRow) -> str:
    """What stands under a name in the list: the role, a lock, a badge."""
    parts = [role_name(person.role)]
    if person.locked:
        parts.append(for_cashier(QT_TRANSLATE_NOOP("cashier", "locked")))
    if person.has_badge:
        parts.append(for_cashier(QT_TRANSLATE_NOOP("cashier", "badge")))
    return " · ".join(parts)


def person_choice(deed: PersonDeed) -> ChoiceWords:
    """The button that begins `deed`."""
    title, text = _CHOICES[deed]
    return ChoiceWords(for_cashier(title), for_cashier(text))


def role_choice(role: Role) -> ChoiceWords:
    """The button that chooses `role`."""
    return ChoiceWords(role_name(role), for_cashier(_ROLE_MEANS[role]))


def form_title(deed: PersonDeed, name: str) -> str:
    """What stands over all steps of `deed`."""
    return for_cashier(_TITLES[deed], name=name)


def step_words(deed: PersonDeed, step: Step) -> tuple[str, str]:
    """What is asked for, and the plain rules beside it ("" where there are none)."""
    rule = _OWNER_RULE if (deed, step) == (PersonDeed.MAKE_OWNER, Step.NAME) else _RULES.get(step, "")
    return for_cashier(_ASKED[step]), for_cashier(rule) if rule else ""


def step_number(number: int, of: int) -> str:
    """How far one is."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Step {number} of {of}"), number=number, of=of)


def pin_fault(fault: PinFault) -> str:
    """Why a new PIN is not taken."""
    return for_cashier(_FAULTS[fault], least=PIN_LENGTHS.start)
