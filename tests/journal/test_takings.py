"""Which shift counts which money, read from the tables (R42, R43)."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.authority import Role
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.domain.person import Person
from pos_app.domain.refund import Refund, RefundState
from pos_app.domain.report import ItemKind, ShiftReport, TakingKind
from pos_app.domain.sale import Sale
from pos_app.domain.shift import Shift
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit, Credential, Uncounted

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def cad(minor: int) -> Money:
    return Money(minor, Currency.CAD)


def sale(number: int, cashier: str = "Mei") -> Sale:
    return Sale(
        sale_id=f"s{number}",
        short_code=f"C{number}",
        till_id="T01",
        cashier=cashier,
        amount=cad(500),
        started_at=AT,
    )


def attempt(number: int, **fields: object) -> Attempt:
    plain = Attempt(
        request_id=f"p{number}",
        sale_id=f"s{number}",
        scenario=Scenario.OFFLINE,
        amount=cad(500),
        description="",
        created_at=AT + timedelta(minutes=number),
        state=State.PAID,
        wallet=Wallet.ALIPAY,
        payment_id=f"id{number}",
        booked=cad(500),
    )
    return msgspec.structs.replace(plain, **fields)


def refund(number: int, of: int, **fields: object) -> Refund:
    plain = Refund(
        refund_request_id=f"r{number}",
        request_id=f"p{of}",
        payment_id=f"id{of}",
        amount=cad(200),
        reason="returned",
        by="Sam",
        created_at=AT,
        state=RefundState.DONE,
    )
    return msgspec.structs.replace(plain, **fields)


@pytest.fixture
def journal() -> Iterator[SqliteJournal]:
    journal = SqliteJournal.for_memory()
    yield journal
    journal.close()


def put(journal: SqliteJournal, attempts: list[Attempt], refunds: list[Refund] | None = None) -> None:
    """As a commit would, but for the events, which nothing here reads."""
    sales = [sale(int(each.sale_id[1:]), "Kim" if each.foreign else "Mei") for each in attempts]
    journal.commit(Commit(entries=(), sales=sales, attempts=attempts, refunds=refunds or ()))


def test_R43_takings_are_by_wallet_way_currency_and_cashier(journal: SqliteJournal) -> None:
    put(journal, [attempt(n, counted_in="one") for n in (1, 2)] + [attempt(3, counted_in="two")])
    put(journal, [attempt(4, counted_in="one", wallet=Wallet.UNKNOWN, booked=cad(700))])
    found = {(t.wallet, t.count, t.minor, t.cashier) for t in journal.shift_figures("one").takings}
    assert found == {(Wallet.ALIPAY, 2, 1000, "Mei"), (Wallet.UNKNOWN, 1, 700, "Mei")}


def test_R43_only_refunds_that_are_done_are_in_the_totals(journal: SqliteJournal) -> None:
    refunds = [
        refund(1, 1, counted_in="one", began_in="one"),
        refund(2, 1, counted_in="one", began_in="one", state=RefundState.FAILED),
        refund(3, 1, state=RefundState.SUBMITTED),
    ]
    put(journal, [attempt(1)], refunds)
    (taking,) = journal.shift_figures("one").takings
    assert (taking.kind, taking.count, taking.minor, taking.cashier) == (TakingKind.REFUND, 1, 200, "Sam")
    assert taking.wallet is Wallet.ALIPAY


def test_R42_what_began_in_an_earlier_shift_names_its_original(journal: SqliteJournal) -> None:
    late = attempt(1, began_in="one", counted_in="two")
    refunds = [
        refund(1, 1, began_in="one", counted_in="two"),
        refund(2, 1, began_in="one", counted_in="two", state=RefundState.FAILED),
    ]
    put(journal, [late, attempt(2, began_in="two", counted_in="two")], refunds)
    items = journal.shift_figures("two").items
    assert [(item.kind, item.short_code, item.amount.minor) for item in items] == [
        (ItemKind.LATE, "C1", 500),
        (ItemKind.EARLIER_REFUND, "C1", 200),
        (ItemKind.REFUND_FAILED, "C1", 200),
    ]
    assert items[0].begun_at == late.created_at


def test_what_ended_without_money_is_counted_where_it_began(journal: SqliteJournal) -> None:
    ended = [State.FAILED, State.CLOSED, State.NOT_SENT, State.NOT_FOUND, State.UNCERTAIN]
    put(
        journal,
        [attempt(n, state=state, booked=None, began_in="one") for n, state in enumerate(ended, start=1)],
    )
    (cancelled,) = journal.shift_figures("one").cancelled
    assert (cancelled.count, cancelled.minor) == (4, 2000)


def test_R42_what_no_shift_has_counted_waits_for_the_next(journal: SqliteJournal) -> None:
    put(
        journal,
        [attempt(1), attempt(2, counted_in="one"), attempt(3, state=State.CLOSED, booked=None), attempt(4)],
        [refund(1, 2), refund(2, 2, counted_in="one"), refund(3, 4)],
    )
    assert journal.uncounted() == Uncounted(
        payments=("p1", "p4"), refunds=("r1", "r3"), refunded=("p2", "p4")
    )


def test_R43_an_order_that_others_made_counts_nowhere(journal: SqliteJournal) -> None:
    put(journal, [attempt(1, foreign=True)])
    assert journal.uncounted() == Uncounted()
    assert journal.by_payment_id("id1") == ["p1"]


def test_R12_only_what_alphapay_can_be_asked_about_is_rechecked(journal: SqliteJournal) -> None:
    put(
        journal,
        [
            attempt(1, state=State.CLOSED, booked=None, began_in="one"),
            attempt(2, state=State.FAILED, booked=None, began_in="one", payment_id=""),
            attempt(3, state=State.CLOSED, booked=None, began_in="two"),
            attempt(4, began_in="one"),
        ],
    )
    assert journal.to_recheck("one") == ["p1"]


def report(shift_id: str, z_number: int) -> ShiftReport:
    return ShiftReport(
        z_number=z_number, shift_id=shift_id, till_id="T01", opened_at=AT, opened_by="Mei", at=AT, by="Sam"
    )


def shift(shift_id: str, z_number: int = 0) -> Shift:
    closed = report(shift_id, z_number) if z_number else None
    return Shift(shift_id=shift_id, till_id="T01", opened_by="Mei", opened_at=AT, report=closed)


def test_people_and_the_open_shift_are_there_after_a_start(journal: SqliteJournal) -> None:
    mei = Person(person_id="m", name="Mei", role=Role.CASHIER)
    key = Credential(person_id="m", pin="kept", badge=b"b")
    shifts = (shift("one", 1), shift("two"))
    journal.commit(
        Commit(entries=(), people=(mei,), credentials=(key,), shifts=shifts, settings_seen={"a.b": "h"})
    )
    books = journal.load(5)
    assert books.people == {"m": mei}
    assert books.credentials == {"m": key}
    assert books.shift == shift("two")
    assert books.last_z == 1
    assert books.settings_seen == {"a.b": "h"}
    assert journal.closed_shift(1) == shift("one", 1)
    assert journal.closed_shift(0) is None
    assert journal.closed_shift(7) is None


def test_R51_z_numbers_go_on_after_what_a_person_entered(journal: SqliteJournal) -> None:
    journal.commit(Commit(entries=(), shifts=(shift("one", 3),), last_z=17))
    assert journal.load(5).last_z == 17


def test_a_second_open_shift_is_refused_by_the_tables_themselves(journal: SqliteJournal) -> None:
    journal.commit(Commit(entries=(), shifts=(shift("one"),)))
    with pytest.raises(Exception, match="UNIQUE"):
        journal.commit(Commit(entries=(), shifts=(shift("two"),)))


def test_a_z_number_is_refused_twice_by_the_tables_themselves(journal: SqliteJournal) -> None:
    journal.commit(Commit(entries=(), shifts=(shift("one", 1),)))
    with pytest.raises(Exception, match="UNIQUE"):
        journal.commit(Commit(entries=(), shifts=(shift("two", 1),)))


@pytest.mark.parametrize("ask", ["shift_figures", "to_recheck"])
def test_figures_of_one_shift_are_found_by_index(journal: SqliteJournal, ask: str) -> None:
    plans: list[str] = []
    connection = journal._connection
    seen: list[str] = []
    connection.set_trace_callback(seen.append)
    getattr(journal, ask)("one")
    journal.uncounted()
    connection.set_trace_callback(None)
    for statement in seen:
        plans += [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert plans
    chain_head = "SCAN event"
    """By row id, from the end."""
    scans = [
        plan for plan in plans if plan.startswith("SCAN") and "USING" not in plan and "CONSTANT" not in plan
    ]
    assert set(scans) <= {chain_head}
