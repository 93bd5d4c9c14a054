"""What is said about people, their PINs, and what waits for an approval."""

import msgspec
import pytest

from pos_app.domain.authority import Permission, Role
from pos_app.domain.money import Money
from pos_app.domain.person import SignInRefusal
from pos_app.protocol.people_views import ApprovalView, SignInView
from pos_app.ui import words
from pos_app.ui.cashier.person_steps import STEPS
from pos_app.ui.words import Tone
from pos_app.ui.words.people import PinFault
from tests.ui.people_samples import ANA, LEE, SAM
from tests.ui.views import AMOUNT


def asked(deed: str, needed: Permission, amount: Money | None = None) -> ApprovalView:
    return ApprovalView(ask_id=1, deed=deed, needed=needed, candidates=(SAM,), amount=amount)


def refused(refusal: SignInRefusal, tries_left: int = 0) -> SignInView:
    return SignInView(people=(ANA, SAM), refusal=refusal, refused_person=ANA.person_id, tries_left=tries_left)


@pytest.mark.parametrize(
    ("view", "title"),
    [
        (asked("RefundPayment", Permission.REFUND_ABOVE, AMOUNT), "A refund of $12.50 needs a supervisor."),
        (asked("OpenDrawer", Permission.DRAWER), "Opening the drawer needs a supervisor."),
        (asked("CloseShift", Permission.REPORTS), "Closing the shift needs a supervisor."),
        (asked("AddPerson", Permission.PEOPLE), "Adding somebody needs the owner."),
        (asked("CancelPayment", Permission.CANCEL), "Cancelling the payment needs a cashier."),
        (asked("SomethingNew", Permission.SETTLE, AMOUNT), "This, of $12.50, needs a supervisor."),
        (asked("ResolveMoney", Permission.SETTLE), "This needs a supervisor."),
    ],
)
def test_an_approval_says_what_is_to_be_done_and_whom_it_needs(view: ApprovalView, title: str) -> None:
    assert words.approval_words(view).title == title


def test_an_approval_says_whom_it_is_about() -> None:
    view = msgspec.structs.replace(asked("ChangePerson", Permission.PEOPLE), about="Mei", role=Role.OWNER)
    assert words.approval_words(view).money.startswith("For: Mei, Owner · ")
    view = msgspec.structs.replace(asked("RefundPayment", Permission.REFUND_ABOVE, AMOUNT), about="K7Q2")
    assert words.approval_words(view).money.startswith("For: K7Q2 · ")


@pytest.mark.parametrize("needed", list(Permission))
def test_every_right_has_words(needed: Permission) -> None:
    said = words.approval_words(asked("PrintX", needed))
    assert "{" not in said.title + said.money + said.todo


def test_where_nobody_may_approve_it_the_way_out_is_said() -> None:
    view = ApprovalView(ask_id=1, deed="PrintX", needed=Permission.REPORTS, candidates=())
    assert "Press Esc" in words.approval_words(view).todo


@pytest.mark.parametrize(
    ("tries", "text"),
    [
        (6, "Wrong PIN. 6 tries left."),
        (1, "Wrong PIN. One try left, then it is locked."),
        (0, "Wrong PIN. Type it again."),
    ],
)
def test_a_wrong_pin_says_how_many_tries_are_left(tries: int, text: str) -> None:
    assert words.pin_words(refused(SignInRefusal.WRONG_PIN, tries), ANA, "") == (text, Tone.BAD)


def test_a_wait_is_said_before_anything_about_the_last_try() -> None:
    text, tone = words.pin_words(refused(SignInRefusal.WRONG_PIN, 5), ANA, "0:12")
    assert (text, tone) == ("Wrong PIN. The next one is taken in 0:12.", Tone.UNSURE)


def test_who_is_locked_out_is_told_who_helps() -> None:
    text, tone = words.pin_words(SignInView(people=(LEE,)), LEE, "0:12")
    assert ("owner unlocks" in text, tone) == (True, Tone.BAD)


@pytest.mark.parametrize("refusal", list(SignInRefusal))
def test_every_refusal_has_words(refusal: SignInRefusal) -> None:
    assert words.pin_words(refused(refusal), ANA, "")[0]


def test_a_list_says_role_lock_and_badge() -> None:
    assert words.person_row_words(SAM) == "Supervisor · badge"
    assert words.person_row_words(LEE) == "Cashier · locked"


@pytest.mark.parametrize("role", list(Role))
def test_every_role_says_what_it_may_do(role: Role) -> None:
    assert words.role_choice(role).title
    assert words.role_choice(role).text.endswith(".")


def test_every_step_of_every_form_asks_for_something() -> None:
    for deed, steps in STEPS.items():
        assert "{" not in words.form_title(deed, "Ana")
        assert all(words.step_words(deed, step)[0] for step in steps)


@pytest.mark.parametrize("fault", list(PinFault))
def test_every_fault_of_a_new_pin_has_words(fault: PinFault) -> None:
    assert "{" not in words.pin_fault(fault)
