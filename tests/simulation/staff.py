"""The people at one till: they sign in, with wrong PINs too, approve each other's deeds, come and go, open shifts and
close them.
"""

from pos_app.domain.authority import Role
from pos_app.domain.money import Currency, Money
from pos_app.domain.person import SignOutCause
from pos_app.protocol import messages
from pos_app.protocol.people_views import OrderState, PersonRow
from pos_app.protocol.views import TillView
from pos_app.simulator.records import Order
from tests.simulation.draws import Stream
from tests.simulation.people import Shopful
from tests.simulation.staff_pins import PINS
from tests.simulation.till import Till

_ROLES = {"Sam": Role.SUPERVISOR, "Mei": Role.CASHIER, "Teo": Role.TRAINEE}
_WRONG = "802461"
_SOON_S = 4.0
_HABITS = (
    ("lock", 1), ("change_user", 4), ("add", 1), ("parts", 4), ("remove", 1), ("unlock", 1), ("pin", 1), ("role", 1),
    ("badge", 1),
    ("read", 2), ("print_x", 1), ("begin_closing", 6), ("close", 2), ("put_away", 1), ("print_z", 1), ("drawer", 1),
    ("look_up", 3), ("refund_found", 3), ("forget", 1), ("open_again", 1), ("wait", 6),
)  # fmt: skip
_DEEDS = tuple(name for name, weight in _HABITS for _ in range(weight))


class Staff:
    """Whoever works at one till, beside what `Cashier` does there."""

    def __init__(self, till: Till, shop: Shopful) -> None:
        self._till = till
        self._shop = shop
        self._deeds = 0
        self._pins = dict(PINS)
        self._until_s = 0.0

    def begin(self, until_s: float, rest_s: float) -> None:
        """Work until then; `rest_s` is the mean rest between two deeds while the till can sell."""
        self._until_s, self._rest_s = until_s, rest_s
        self._shop.after(0.0, self._work)

    def _work(self) -> None:
        self._deeds += 1
        name = f"{self._till.name} staff {self._deeds}"
        if self._shop.passed_s >= self._until_s:
            return
        stream = self._shop.draws.strike(1.0, "staff", name)
        if stream is not None and not self._till.down:
            self._act(name, stream)
        rest_s = _SOON_S if self._is_needed() else self._rest_s
        self._shop.after(self._shop.draws.of("staff rest", name).after(rest_s), self._work)

    def _is_needed(self) -> bool:
        """Whether the till cannot sell without them, or somebody waits for an approval."""
        if self._till.down:
            return False
        view = self._till.view
        return view.sign_in is not None or view.approval is not None or not view.shift.is_open

    def _act(self, name: str, stream: Stream) -> None:
        view = self._till.view
        if view.sign_in is not None:
            deed = "owner" if view.sign_in.make_owner else "come"
        elif view.approval is not None and stream.share() < 0.8:
            deed = "approve"
        elif not view.shift.is_open and stream.share() < 0.8:
            deed = "open"
        elif 0 < len(view.people) <= len(_ROLES) and stream.share() < 0.4:
            deed = "add"
        elif view.shift.closing is not None and stream.share() < 0.6:
            deed = "close"
        else:
            deed = stream.choice(_DEEDS)
        if deed != "wait":
            self._shop.happened("staff", name, deed)
            getattr(self, f"_{deed}")(view, stream)

    def _twice(self, stream: Stream) -> range:
        return range(2 if stream.share() < 0.25 else 1)

    def _pin_of(self, row: PersonRow, stream: Stream) -> str:
        """Right five times in six."""
        return _WRONG if stream.share() < 1 / 6 else self._pins.get(row.name, _WRONG)

    # --- coming and going --------------------------------------------------------------------------------

    def _owner(self, view: TillView, stream: Stream) -> None:
        for _ in self._twice(stream):
            self._till.command(messages.MakeOwner, view, name="Olivia", pin=PINS["Olivia"])

    def _come(self, view: TillView, stream: Stream) -> None:
        if view.sign_in is not None and view.sign_in.people:
            row = stream.choice(view.sign_in.people)
            pin = self._pin_of(row, stream)
            for _ in self._twice(stream):
                self._till.command(messages.SignIn, view, person_id=row.person_id, pin=pin)

    def _lock(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.SignOut, view, cause=stream.choice((SignOutCause.KEY, SignOutCause.IDLE)))

    def _change_user(self, view: TillView, stream: Stream) -> None:
        rows = view.people
        if rows:
            row = stream.choice(rows)
            self._till.command(messages.SignIn, view, person_id=row.person_id, pin=self._pin_of(row, stream))

    def _approve(self, view: TillView, stream: Stream) -> None:
        asked = view.approval
        if asked is None:
            return
        if not asked.candidates or stream.share() < 0.15:
            self._till.command(messages.DropApproval, view, ask_id=asked.ask_id)
            return
        row = stream.choice(asked.candidates)
        pin = self._pin_of(row, stream)
        for _ in self._twice(stream):
            self._till.command(messages.Approve, view, ask_id=asked.ask_id, person_id=row.person_id, pin=pin)

    # --- people ------------------------------------------------------------------------------------------

    def _add(self, view: TillView, stream: Stream) -> None:
        name = stream.choice(tuple(_ROLES))
        self._till.command(messages.AddPerson, view, name=name, role=_ROLES[name], pin=PINS[name])

    def _any_person(self, view: TillView, stream: Stream) -> PersonRow | None:
        return stream.choice(view.people) if view.people else None

    def _remove(self, view: TillView, stream: Stream) -> None:
        row = self._any_person(view, stream)
        if row is not None and stream.share() < 0.3:
            self._till.command(messages.RemovePerson, view, person_id=row.person_id)

    def _unlock(self, view: TillView, stream: Stream) -> None:
        row = self._any_person(view, stream)
        if row is not None:
            self._till.command(messages.Unlock, view, person_id=row.person_id)

    def _pin(self, view: TillView, stream: Stream) -> None:
        """The same PIN again, so that everybody's stays known here whatever becomes of the command."""
        row = self._any_person(view, stream)
        if row is not None and row.name in self._pins:
            pin, old = self._pins[row.name], stream.choice(("", self._pins[row.name], _WRONG))
            self._till.command(messages.SetPin, view, person_id=row.person_id, pin=pin, old_pin=old)

    def _role(self, view: TillView, stream: Stream) -> None:
        row = self._any_person(view, stream)
        if row is not None:
            role = stream.choice(tuple(Role))
            self._till.command(messages.ChangePerson, view, person_id=row.person_id, name=row.name, role=role)

    def _badge(self, view: TillView, stream: Stream) -> None:
        row = self._any_person(view, stream)
        if row is not None:
            self._till.command(messages.SetBadge, view, person_id=row.person_id, text=f"BADGE-{row.name}")

    # --- shifts ------------------------------------------------------------------------------------------

    def _open(self, view: TillView, stream: Stream) -> None:
        counted = Money(stream.choice((0, 10_000)), Currency.CAD) if view.shift.has_drawer else None
        for _ in self._twice(stream):
            self._till.command(messages.OpenShift, view, cash_float=counted)

    def _open_again(self, view: TillView, stream: Stream) -> None:
        self._open(view, stream)

    def _read(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.ReadShift, view)

    def _print_x(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.PrintX, view)

    def _begin_closing(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.BeginClosing, view)

    def _close(self, view: TillView, stream: Stream) -> None:
        """What was seen may have changed since; a reason is forgotten now and then."""
        matters = view.shift.closing.matters if view.shift.closing else ()
        counted = Money(10_000, Currency.CAD) if view.shift.has_drawer else None
        reason = stream.choice(("", "goes on tomorrow", "goes on tomorrow"))
        for _ in self._twice(stream):
            self._till.command(
                messages.CloseShift, view, seen=frozenset(matter.matter_id for matter in matters), counted=counted,
                reason=reason,
            )  # fmt: skip

    def _put_away(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.PutReportAway, view)

    def _print_z(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.PrintZ, view, z_number=stream.choice((1, 2, 9)))

    def _drawer(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.OpenDrawer, view, reason=stream.choice(("", "change")))

    # --- orders of other tills ---------------------------------------------------------------------------

    def _look_up(self, view: TillView, stream: Stream) -> None:
        orders = list(self._shop.alphapay.books.orders.values())
        if orders:
            order: Order = stream.choice(orders[-6:])
            self._till.command(messages.LookUp, view, payment_id=order.payment_id)

    def _refund_found(self, view: TillView, stream: Stream) -> None:
        """Of another till's payment; that one will be alarmed, so in calm runs (R60) nobody does it."""
        found = view.found
        if (
            self._shop.weather.calm
            or found is None
            or found.state is not OrderState.ELSEWHERE
            or found.refundable is None
        ):
            return
        most = found.refundable
        amount = Money(stream.choice((most.minor, max(1, most.minor // 2), most.minor + 1, 0)), most.currency)
        for _ in self._twice(stream):
            self._till.command(
                messages.RefundFound, view, payment_id=found.payment_id, amount=amount, reason="returned"
            )

    def _parts(self, view: TillView, stream: Stream) -> None:
        """Half of a payment is given back, and the other half."""
        paid = [
            each for each in self._till.state.attempts.values() if each.remaining and each.remaining.minor > 1
        ]
        if paid:
            attempt = stream.choice(paid)
            left = attempt.remaining or attempt.amount
            half = Money((attempt.booked or left).minor // 2, left.currency)
            self._till.command(
                messages.RefundPayment, view, request_id=attempt.request_id, amount=half, reason="returned",
                seen_remaining=left,
            )  # fmt: skip

    def _forget(self, view: TillView, stream: Stream) -> None:
        self._till.command(messages.ForgetLookUp, view)
