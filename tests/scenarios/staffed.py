"""A shop with people: somebody signs in, shifts are kept, and what one may not do another approves in place.

Who works there was entered before; their PINs are kept as the till keeps them, but at a cost that no test waits for.
"""

from contextlib import closing
from pathlib import Path
from typing import Any

from pos_app.app.demo_people import DEMO_PEOPLE
from pos_app.app.staff import added, commit_of
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import LeftWith
from pos_app.domain.person import SignInRefusal, SignOutCause
from pos_app.domain.report import ShiftReport
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.messages import (
    Approve,
    BeginClosing,
    CloseShift,
    LeaveSale,
    OpenShift,
    PutReportAway,
    SignIn,
    SignOut,
)
from pos_app.protocol.people_views import ApprovalView, ClosingView, PersonRow
from pos_app.protocol.views import TillView
from pos_app.runtime.pins import Cost, keep_pin
from pos_app.settings.pin_key import pin_key
from tests.scenarios.shop import Shop

PINS = {person.name: person.pin for person in DEMO_PEOPLE}
"""Of Casey, a cashier, Sam, a supervisor, and Olivia, the owner."""

WRONG_PIN = "9047"
IN_THE_DRAWER = Money(10_000, Currency.CAD)
_QUICK = Cost(n=2, r=8, p=1)


def employ(directory: Path) -> None:
    """Casey, Sam and Olivia work at the till of this data directory, as they do in the demo."""
    with closing(SqliteJournal.open(directory)) as journal:
        key = pin_key(directory)
        people = [added(each.name, each.role, keep_pin(each.pin, key, _QUICK), by="") for each in DEMO_PEOPLE]
        journal.commit(commit_of(people))


class StaffedShop(Shop):
    """One run of a till where people sign in and keep shifts, as `pos-app` runs it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """As `Shop`."""
        super().__init__(*args, people=True, **kwargs)
        self.ids: dict[str, str] = {}

    # --- people ------------------------------------------------------------------------------------------

    def person_id(self, name: str) -> str:
        """The id of somebody who stands, or stood, on the tiles."""
        shown = self.view.sign_in.people if self.view.sign_in is not None else self.view.people
        self.ids |= {row.name: row.person_id for row in shown}
        return self.ids[name]

    def row_of(self, name: str) -> PersonRow:
        """Somebody as the tiles of the locked till show them."""
        assert self.view.sign_in is not None
        return next(row for row in self.view.sign_in.people if row.name == name)

    def sign_in(self, name: str, pin: str = "") -> SignInRefusal | None:
        """Somebody gives their PIN, or `pin`. Returns what came of it: None where they are at the till."""
        self.do(SignIn, person_id=self.person_id(name), pin=pin or PINS[name])
        shown = self.until(_is_judged, what=f"{name}'s PIN", pace=0).sign_in
        return shown.refusal if shown is not None else None

    def comes(self, name: str) -> None:
        """Somebody signs in, in place of whoever was there."""
        assert self.sign_in(name) is None
        assert self.view.person is not None
        assert self.view.person.name == name

    def lock(self) -> None:
        """Whoever is at the till locks it."""
        self.do(SignOut, cause=SignOutCause.KEY)

    @property
    def asked(self) -> ApprovalView:
        """The deed that waits for somebody's approval."""
        assert self.view.approval is not None
        return self.view.approval

    def approve(self, name: str, pin: str = "") -> SignInRefusal | None:
        """Somebody approves the deed that waits. Returns what came of it: None where it is done."""
        self.do(Approve, ask_id=self.asked.ask_id, person_id=self.person_id(name), pin=pin or PINS[name])
        asked = self.until(_is_approval_judged, what=f"{name}'s approval", pace=0).approval
        return asked.refusal if asked is not None else None

    # --- shifts ------------------------------------------------------------------------------------------

    def open_shift(self, counted: Money | None = None) -> None:
        """Begin a shift."""
        self.do(OpenShift, cash_float=counted)
        assert self.view.shift.is_open

    def begin_closing(self) -> ClosingView:
        """Look at what is open before the shift is closed, once AlphaPay has answered about what had ended (R12)."""
        self.do(BeginClosing)
        shown = self.until(_has_asked, what="the answers before closing").shift.closing
        assert shown is not None
        return shown

    def close_shift(self, reason: str = "", counted: Money | None = None) -> None:
        """Close the shift on what the screen shows to be open."""
        closing_view = self.view.shift.closing
        assert closing_view is not None
        seen = frozenset(matter.matter_id for matter in closing_view.matters)
        self.do(CloseShift, seen=seen, reason=reason, counted=counted)

    def z_report(self, reason: str = "", counted: Money | None = None) -> ShiftReport:
        """Close the shift; returns the Z report as the screen shows it."""
        self.begin_closing()
        self.close_shift(reason, counted)
        report = self.view.shift.report
        assert report is not None, self.view.notice
        assert report.z_number
        self.do(PutReportAway)
        return report

    def park(self) -> None:
        """The customer of the payment on screen takes the goods and goes, before it is certain."""
        self.do(LeaveSale, left_with=LeftWith.GOODS)


def _is_judged(view: TillView) -> bool:
    return view.sign_in is None or not view.sign_in.checking


def _is_approval_judged(view: TillView) -> bool:
    return view.approval is None or not view.approval.checking


def _has_asked(view: TillView) -> bool:
    return view.shift.closing is not None and not view.shift.closing.asking
