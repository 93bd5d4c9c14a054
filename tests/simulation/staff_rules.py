"""What must hold about people and shifts after every commit of a till, and at the end of a run: its own books of who is
at the till and what each shift counted, from the events alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from pos_app.domain.authority import EVERYTHING, Permission, may
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import MoneyCounted, MoneyResolved, NotFoundDeclared
from pos_app.domain.payment_terms import Resolution
from pos_app.domain.person import (
    ApprovalGiven,
    Person,
    PersonAdded,
    PersonChanged,
    PersonRemoved,
    SignedIn,
    SignedOut,
    add_person,
    advance_person,
)
from pos_app.domain.refund import Refund, RefundLearned, RefundRecorded, RefundSendingStarted, RefundState
from pos_app.domain.report import ShiftReport, TakingKind
from pos_app.domain.sale import SaleStarted
from pos_app.domain.shift import ShiftClosed, ShiftOpened
from pos_app.protocol.messages import Message, PinChecked
from pos_app.protocol.ports import Commit, DrawerOpened, Entry
from tests.simulation.rules import hold

Attempts = Mapping[str, Attempt]
Refunds = Mapping[str, Refund]


class StaffBooks:
    """One till's people and shifts, as its commits tell them."""

    def __init__(self, refund_limit: int | None) -> None:
        """`refund_limit` None: nobody signs in here, and everything is permitted."""
        self._refund_limit = refund_limit
        self.people: dict[str, Person] = {}
        self.at_till = ""
        """The person id of whoever signed in last."""
        self.open_shift = ""
        self.counted: dict[str, str] = {}
        """In which shift each payment counts."""
        self.learned: dict[str, str] = {}
        """In which shift the end of each refund counts."""
        self.reports: list[ShiftReport] = []
        self._pin_was_right = False

    def restarted(self) -> None:
        """Nobody is at the till after a start."""
        self.at_till = ""

    def hears(self, message: Message) -> None:
        """What the till is about to be told."""
        self._pin_was_right = isinstance(message, PinChecked) and message.right

    def committed(self, commit: Commit, attempts: Attempts, refunds: Refunds) -> None:
        """The journal has taken a commit; `attempts` and `refunds` are as they stand with it."""
        if self._refund_limit is None:
            return
        approved = self._approved(commit.entries)
        for entry in commit.entries:
            self._permitted(entry, approved, attempts)
            self._person(entry)
            self._shift(entry, attempts, refunds)

    # --- people ------------------------------------------------------------------------------------------

    def _approved(self, entries: Iterable[Entry]) -> frozenset[Permission]:
        """What somebody's approval in this commit lets be done."""
        found: frozenset[Permission] = frozenset()
        for entry in entries:
            if isinstance(entry.event, ApprovalGiven):
                approver = self.people[entry.stream.removeprefix("person/")]
                able = approver.active and not approver.locked and self._pin_was_right
                hold(able, "approved by somebody who may not, or with a wrong PIN", approver)
                found |= may(approver.role)
        return found

    def _may(self) -> frozenset[Permission]:
        person = self.people.get(self.at_till)
        return may(person.role) if person is not None and person.active else frozenset()

    def _permitted(self, entry: Entry, approved: frozenset[Permission], attempts: Attempts) -> None:
        needed = self._needed(entry, attempts)
        allowed = self._may() | approved
        hold(needed <= allowed, "a deed nobody permitted", entry, needed - allowed)

    def _needed(self, entry: Entry, attempts: Attempts) -> frozenset[Permission]:
        match entry.event:
            case SaleStarted() | ShiftOpened():
                return frozenset({Permission.CHARGE})
            case RefundRecorded():
                attempt = attempts[entry.event.request_id]
                above = attempt.reserved + attempt.refunded > (self._refund_limit or 0)
                return frozenset({Permission.REFUND} | ({Permission.REFUND_ABOVE} if above else set()))
            case RefundSendingStarted(by=by) if by:
                return frozenset({Permission.SETTLE, Permission.REFUND})
            case MoneyResolved(resolution=Resolution.ACCEPTED) | NotFoundDeclared():
                return frozenset({Permission.SETTLE})
            case ShiftClosed():
                return frozenset({Permission.REPORTS})
            case DrawerOpened():
                return frozenset({Permission.DRAWER})
            case PersonChanged() | PersonRemoved():
                return frozenset({Permission.PEOPLE})
            case _:
                return frozenset()

    def _person(self, entry: Entry) -> None:
        kind, _, person_id = entry.stream.partition("/")
        if kind != "person":
            return
        if isinstance(entry.event, PersonAdded):
            first = not self.people
            hold(first == (not entry.event.by), "somebody was added by nobody", entry)
            hold(not first or may(entry.event.role) == EVERYTHING, "the first person is no owner", entry)
            self.people[person_id] = add_person(entry.event)
            return
        before = self.people[person_id]
        self.people[person_id] = advance_person(before, entry.event)  # type: ignore[arg-type]
        if isinstance(entry.event, SignedIn):
            able = before.active and before.has_pin and bool(may(before.role)) and self._pin_was_right
            hold(able, "signed in without being able to, or with a wrong PIN", before)
            self.at_till = person_id
        elif isinstance(entry.event, SignedOut) and self.at_till == person_id:
            self.at_till = ""

    # --- shifts ------------------------------------------------------------------------------------------

    def _shift(self, entry: Entry, attempts: Attempts, refunds: Refunds) -> None:
        key = entry.stream.partition("/")[2]
        match entry.event:
            case ShiftOpened():
                hold(not self.open_shift, "two shifts are open on one till", entry)
                self.open_shift = entry.event.shift_id
            case MoneyCounted(shift_id=shift_id):
                R43_counted_once(self.counted, key, shift_id, self.open_shift)
            case RefundLearned(shift_id=shift_id):
                R43_counted_once(self.learned, key, shift_id, self.open_shift)
            case ShiftClosed(report=report):
                self._closed(report, attempts, refunds)

    def _closed(self, report: ShiftReport, attempts: Attempts, refunds: Refunds) -> None:
        hold(report.shift_id == self.open_shift, "another shift was closed than the open one", report)
        hold(report.z_number == len(self.reports) + 1, "a Z number was skipped or repeated", report.z_number)
        paid, given = self._taken(self.open_shift, attempts, refunds)
        hold(_told(report, TakingKind.PAYMENT) == paid, "R43: Z payments", report, paid)
        hold(_told(report, TakingKind.REFUND) == given, "R43: Z refunds", report, given)
        named = {item.request_id for item in report.items}
        unsettled = {key for key, attempt in attempts.items() if attempt.unresolved or attempt.needs_decision}
        hold(unsettled <= named, "R42: dropped in silence by closing a shift", unsettled - named)
        hold(not unsettled or bool(report.reason), "R42: closed over open money without a reason", report)
        self.reports.append(report)
        self.open_shift = ""

    def _taken(
        self, shift_id: str, attempts: Attempts, refunds: Refunds
    ) -> tuple[Counter[str], Counter[str]]:
        paid = [attempts[key].booked for key, shift in self.counted.items() if shift == shift_id]
        given = [
            refunds[key].amount
            for key, shift in self.learned.items()
            if shift == shift_id and refunds[key].state is RefundState.DONE
        ]
        return _sum(paid), _sum(given)


def R43_counted_once(counted: dict[str, str], key: str, shift_id: str, open_shift: str) -> None:
    hold(key not in counted, "R43: counted twice", key)
    hold(shift_id == open_shift, "R42: counted in a shift that is not open", key, shift_id)
    counted[key] = shift_id


def R43_every_payment_counts_once(books: StaffBooks, attempts: Attempts, refunds: Refunds) -> None:
    """Where a shift was open when it came, or has been opened since. Nothing that others made counts."""
    for key, attempt in attempts.items():
        counts = key in books.counted
        hold(not counts or not attempt.foreign, "R43: another till's payment was counted", attempt)
        hold(not counts or attempt.took_money, "R43: counted without money", attempt)
        owed = attempt.took_money and not attempt.foreign
        hold(counts or not (owed and books.open_shift), "R43: not counted although a shift is open", attempt)
    for key, refund in refunds.items():
        ended = not refund.unresolved
        hold(key in books.learned or not (ended and books.open_shift), "R43: a refund not counted", refund)


def _told(report: ShiftReport, kind: TakingKind) -> Counter[str]:
    found: Counter[str] = Counter()
    for taking in report.takings:
        if taking.kind is kind:
            found[f"{taking.currency} minor"] += taking.minor
            found[f"{taking.currency} count"] += taking.count
    return found


def _sum(amounts: Iterable[Money | None]) -> Counter[str]:
    found: Counter[str] = Counter()
    for amount in amounts:
        if amount is not None:
            found[f"{amount.currency} minor"] += amount.minor
            found[f"{amount.currency} count"] += 1
    return found
