"""Shifts to look at: not open, read, about to be closed, closed."""

from collections.abc import Iterator
from datetime import UTC, datetime

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.authority import PERMISSIONS, Role
from pos_app.domain.money import Currency, Money
from pos_app.domain.report import Cancelled, Item, ItemKind, ShiftReport, Taking, TakingKind
from pos_app.protocol.people_views import (
    ClosingView,
    OpenMatter,
    OpenMatterKind,
    PersonView,
    ShiftView,
)
from pos_app.protocol.views import TillView
from tests.ui.views import till

OPENED = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
READ = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
SAM = PersonView(person_id="s", name="Sam", role=Role.SUPERVISOR, permissions=PERMISSIONS[Role.SUPERVISOR])
CASEY = PersonView(person_id="c", name="Casey", role=Role.CASHIER, permissions=PERMISSIONS[Role.CASHIER])


def cad(minor: int) -> Money:
    """Canadian cents."""
    return Money(minor, Currency.CAD)


def takings(cashiers: int = 2, currency: Currency = Currency.CAD) -> tuple[Taking, ...]:
    """Every wallet and both ways, so many cashiers."""
    names = ["Casey", "Sam", *(f"Cashier {number}" for number in range(3, cashiers + 1))][:cashiers]
    wallets = (Wallet.ALIPAY, Wallet.WECHAT, Wallet.UNIONPAY, Wallet.UNKNOWN)
    paid = tuple(
        Taking(
            kind=TakingKind.PAYMENT, wallet=wallet, currency=currency, cashier=name, count=7 + place,
            minor=123_45 * (1 + place), scenario=Scenario.OFFLINE if place % 2 else Scenario.OFFLINE_QRCODE,
        )
        for name in names
        for place, wallet in enumerate(wallets)
    )  # fmt: skip
    given = Taking(
        kind=TakingKind.REFUND, wallet=Wallet.WECHAT, scenario=Scenario.OFFLINE, currency=currency, cashier="Sam",
        count=2, minor=2500,
    )  # fmt: skip
    return (*paid, given)


def item(kind: ItemKind, code: str = "K7QX") -> Item:
    """Something on a line of its own."""
    return Item(kind=kind, short_code=code, request_id=f"r{code}", amount=cad(1250), begun_at=OPENED)


def report(z_number: int = 0, **fields: object) -> ShiftReport:
    """What a shift took."""
    given = {
        "takings": takings(),
        "cancelled": (Cancelled(currency=Currency.CAD, count=3, minor=4200),),
        "items": (item(ItemKind.LATE), item(ItemKind.UNSETTLED, "M4TR")),
        "z_number": z_number, "shift_id": "s1", "till_id": "T01", "opened_at": OPENED, "opened_by": "Casey",
        "at": READ, "by": "Sam",
    }  # fmt: skip
    return ShiftReport(**{**given, **fields})


def matter(number: int, kind: OpenMatterKind = OpenMatterKind.UNSETTLED) -> OpenMatter:
    """Something that is open."""
    return OpenMatter(
        matter_id=f"payment/r{number}", kind=kind, request_id=f"r{number}", sale_id=f"s{number}",
        short_code=f"K{number}QX", amount=cad(1250 * number), begun_at=READ,
    )  # fmt: skip


def shift(*, person: PersonView = SAM, **fields: object) -> TillView:
    """The till between sales, with this shift."""
    opened = {
        "required": True,
        "is_open": True,
        "shift_id": "s1",
        "opened_at": OPENED,
        "opened_by": "Casey",
        "next_z": 42,
    }
    return till(person=person, cashier=person.name, shift=ShiftView(**{**opened, **fields}))


def shift_pictures() -> Iterator[tuple[str, TillView, str]]:
    """Every part of the page: a name, a view, and the keys pressed on it."""
    closed = {"is_open": False, "shift_id": ""}
    yield "shift_opening", shift(**closed), ""
    yield "shift_opening_drawer", shift(**closed, has_drawer=True), "1 0 0 0 0"
    yield "shift_read", shift(report=report()), "F3"
    yield "shift_unread", shift(person=CASEY), "F3"
    yield "shift_empty", shift(report=report(takings=(), cancelled=(), items=())), "F3"
    two = (*takings(), *takings(1, Currency.USD))
    yield "shift_two_currencies", shift(report=report(takings=two)), "F3"
    yield "shift_many_cashiers", shift(report=report(takings=takings(30))), "F3"
    yield "shift_drawer", shift(report=report(), has_drawer=True), "F3 F8 1"
    yield "shift_closing_nothing", shift(closing=ClosingView(matters=()), report=report()), "F3"
    kinds = tuple(matter(number, kind) for number, kind in enumerate(OpenMatterKind, start=1))
    several = ClosingView(matters=kinds, asking=3, papers_waiting=1)
    yield "shift_closing_open", shift(closing=several, report=report()), "F3 2"
    yield (
        "shift_closing_in_flight",
        shift(closing=ClosingView(matters=kinds, in_flight=True), report=report()),
        "F3",
    )
    drawer = {"has_drawer": True, "cash_float": cad(10_000)}
    counting = shift(closing=ClosingView(matters=()), report=report(), **drawer)
    yield "shift_counting", counting, "F3 F9 1 2 3 4 5"
    z = report(42, reason="The next shift sees to it", cash_float=cad(10_000), counted=cad(9_950))
    yield "shift_closed", shift(**closed, report=z), ""
