"""A desk where people sign in. What is kept of a PIN is made and compared by the test: slow hashes are the worker's."""

from typing import Any

from pos_app.domain.authority import Role
from pos_app.domain.person import Person, SignOutCause
from pos_app.protocol.effects import CheckPin, HashPin
from pos_app.protocol.messages import (
    AddPerson,
    Approve,
    MakeOwner,
    PinChecked,
    PinHashed,
    RefundPayment,
    SetBadge,
    SignIn,
    SignOut,
)
from pos_app.protocol.people_views import ApprovalView, SignInView
from pos_app.protocol.ports import Books, Commit
from pos_app.till.refunding import refundable
from pos_app.till.state import TillSettings
from tests.till.desk import Desk, cad

PINS = {"Olivia": "258036", "Omar": "741852", "Sam": "369014", "Mei": "1470", "Teo": "1593"}
ROLES = {"Omar": Role.OWNER, "Sam": Role.SUPERVISOR, "Mei": Role.CASHIER, "Teo": Role.TRAINEE}
WRONG = "802461"
REFUND_LIMIT = 2000


def kept(pin: str) -> str:
    """What is kept of a PIN."""
    return f"kept:{pin[::-1]}"


class StaffDesk(Desk):
    """Olivia made the shop her own, and added `with_staff`; then she locked the till."""

    def __init__(self, *with_staff: str, empty: bool = False, **changes: Any) -> None:
        self.people: dict[str, Person] = {}
        self.secrets: dict[str, Any] = {}
        super().__init__(**({"sign_in": True, "refund_limit": REFUND_LIMIT, "code_key": b"key"} | changes))
        if not empty:
            self.make_owner()
            for name in with_staff:
                self.come("Olivia")
                self.add(name, ROLES[name])
                self.lock()

    # --- running -----------------------------------------------------------------------------------------

    def _keep(self, commit: Commit) -> None:
        super()._keep(commit)
        self.people.update({person.person_id: person for person in commit.people})
        self.secrets.update({each.person_id: each for each in commit.credentials})

    @property
    def on_disk(self) -> Books:
        """What the next run finds."""
        beside = {"people": dict(self.people), "credentials": dict(self.secrets)}
        return Books(**{name: dict(rows) for name, rows in self.books.items()}, **self.beside, **beside)

    def restart_as(self, settings: TillSettings) -> None:
        """The same books, other settings."""
        self.settings = settings
        self.restart()

    def compared(self) -> None:
        """The worker compares the PIN that waits."""
        effect = self.take(CheckPin)
        self.tell(PinChecked(call_id=effect.call_id, right=effect.kept == kept(effect.pin)))

    def hashed(self) -> None:
        """The worker makes what is kept of the PIN that waits."""
        effect = self.take(HashPin)
        self.tell(PinHashed(call_id=effect.call_id, kept=kept(effect.pin)))

    # --- people ------------------------------------------------------------------------------------------

    def whose(self, name: str) -> str:
        """The id of somebody, also of one who left."""
        return next(person.person_id for person in self.people.values() if person.name == name)

    def person(self, name: str) -> Person:
        """Somebody as the journal knows them."""
        return self.people[self.whose(name)]

    def make_owner(self, **fields: Any) -> None:
        self.command(MakeOwner, **({"name": "Olivia", "pin": PINS["Olivia"]} | fields))
        if self.asked(HashPin):
            self.hashed()

    def add(self, name: str, role: Role, pin: str = "") -> None:
        self.command(AddPerson, name=name, role=role, pin=pin or PINS[name])
        if self.asked(HashPin):
            self.hashed()

    def enter(self, name: str, pin: str = "") -> None:
        """Give a PIN to come; it is not compared yet."""
        self.command(SignIn, person_id=self.whose(name), pin=pin or PINS[name])

    def come(self, name: str, pin: str = "") -> None:
        """Give a PIN to come, and have it compared if it is."""
        self.enter(name, pin)
        if self.asked(CheckPin):
            self.compared()

    def lock(self, cause: SignOutCause = SignOutCause.KEY) -> None:
        self.command(SignOut, cause=cause)

    def approve(self, name: str, pin: str = "", **fields: Any) -> None:
        """Approve what waits, and have the PIN compared if it is."""
        ask_id = self.state.approval.ask_id if self.state.approval else 0
        given = {"ask_id": ask_id, "person_id": self.whose(name), "pin": pin or PINS[name]} | fields
        self.command(Approve, **given)
        if self.asked(CheckPin):
            self.compared()

    def badge(self, name: str, text: str) -> None:
        self.command(SetBadge, person_id=self.whose(name), text=text)

    def refund(self, minor: int, **fields: Any) -> None:
        """Wish some of the latest payment back."""
        most = refundable(self.attempt)
        given = {"request_id": self.attempt.request_id, "reason": "cold", "seen_remaining": most or cad(0)}
        self.command(RefundPayment, **(given | {"amount": cad(minor)} | fields))

    # --- what is seen ------------------------------------------------------------------------------------

    @property
    def who(self) -> str:
        """Who is at the till; empty for nobody."""
        return self.view.person.name if self.view.person else ""

    @property
    def sign_in(self) -> SignInView:
        seen = self.view.sign_in
        assert seen is not None
        return seen

    @property
    def waiting(self) -> ApprovalView:
        """The deed that waits for an approval."""
        seen = self.view.approval
        assert seen is not None
        return seen

    def events(self, since: int = 0) -> list[object]:
        """What was journaled after the first `since` events."""
        return [entry.event for entry in self.entries[since:]]
