"""What people find in the history, and that nothing is read from end to end for it."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from pos_app.domain.alphapay import Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.domain.refund import Refund, RefundState
from pos_app.domain.sale import Sale
from pos_app.journal.history import lines_of
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit
from pos_app.protocol.queries import Filter, Group
from tests.journal.test_takings import attempt, refund, sale

DAY = datetime(2026, 11, 22, tzinfo=UTC)


def payment(number: int, **fields: object) -> Attempt:
    """Ids begin with the time, as real ones do."""
    ids = {"request_id": f"019aa0b1c2d3{number:020x}", "payment_id": f"26112215052447566581{number:05}"}
    at = DAY + timedelta(minutes=number)
    return attempt(number, **({"created_at": at} | ids | fields))


@pytest.fixture
def journal() -> Iterator[SqliteJournal]:
    journal = SqliteJournal.for_memory()
    yield journal
    journal.close()


def fill(journal: SqliteJournal, attempts: list[Attempt], *refunds: Refund, **of_sale: object) -> None:
    sales: list[Sale] = [
        msgspec.structs.replace(
            sale(int(each.sale_id[1:])), **({"short_code": f"K{each.sale_id[1:]:0>3}"} | of_sale)
        )
        for each in attempts
    ]
    journal.commit(Commit(entries=(), sales=sales, attempts=attempts, refunds=refunds))


def found(journal: SqliteJournal, before: int = 0, limit: int = 60, **wanted: object) -> list[int]:
    """The numbers of the payments found, in their order."""
    lines = lines_of(journal._connection, msgspec.convert(wanted, Filter, strict=False), before, limit)
    return [line.number for line in lines]


def test_the_latest_payments_come_first_page_by_page(journal: SqliteJournal) -> None:
    fill(journal, [payment(n) for n in range(1, 8)])
    assert found(journal, limit=3) == [7, 6, 5]
    assert found(journal, limit=3, before=5) == [4, 3, 2]
    assert found(journal, limit=3, before=2) == [1]


def test_a_line_says_what_a_list_shows(journal: SqliteJournal) -> None:
    fill(journal, [payment(1, refunded=200, reserved=100, late=True)])
    (line,) = lines_of(journal._connection, Filter(), 0, 60)
    assert (line.short_code, line.amount, line.cashier) == ("K001", Money(500, Currency.CAD), "Mei")
    assert line.refunded == Money(200, Currency.CAD)
    assert line.reserved
    assert line.late


@pytest.mark.parametrize(
    "text",
    [
        "2611221505244756658100003",
        "26112215052447566581000031"[:25],
        "k003",
        "K003",
        "019aa0b1c2d3" + "0" * 19 + "3",
    ],
)
def test_one_payment_is_found_by_what_stands_on_its_receipt(journal: SqliteJournal, text: str) -> None:
    fill(journal, [payment(n) for n in range(1, 6)])
    assert found(journal, text=text) == [3]


def test_an_id_is_found_while_it_is_typed(journal: SqliteJournal) -> None:
    fill(journal, [payment(n) for n in (1, 2, 31, 32)])
    assert found(journal, text="26112215052447566581000") == [4, 3, 2, 1]
    assert found(journal, text="261122150524475665810003") == [4, 3]


@pytest.mark.parametrize("text", ["r000000000000007", "RF-2611220001", "rf-261122"])
def test_a_payment_is_found_by_its_refunds_ids(journal: SqliteJournal, text: str) -> None:
    made = refund(
        7,
        1,
        refund_request_id="r000000000000007",
        refund_id="rf-2611220001",
        request_id=payment(2).request_id,
    )
    fill(journal, [payment(1), payment(2)], made)
    assert found(journal, text=text) == [2]


@pytest.mark.parametrize("text", ["12.34", "12,34", "1234"])
def test_an_amount_is_found_however_it_is_written(journal: SqliteJournal, text: str) -> None:
    fill(journal, [payment(1), payment(2, amount=Money(1234, Currency.CAD)), payment(3)])
    assert found(journal, text=text) == [2]


def test_a_text_that_may_mean_two_things_finds_both(journal: SqliteJournal) -> None:
    fill(journal, [payment(1, amount=Money(4711, Currency.CAD)), payment(2)])
    fill(journal, [payment(3)], short_code="4711")
    assert found(journal, text="4711") == [3, 1]


@pytest.mark.parametrize("text", ["mei", "Me", "MEI"])
def test_a_cashiers_payments_are_found_by_the_beginning_of_the_name(
    journal: SqliteJournal, text: str
) -> None:
    fill(journal, [payment(1)], cashier="Sam")
    fill(journal, [payment(2), payment(3)])
    assert found(journal, text=text) == [3, 2]


def test_a_cashier_with_many_sales_is_found_as_well(
    journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.journal.history._FEW", 2)
    fill(journal, [payment(n) for n in (1, 2, 3)])
    fill(journal, [payment(4)], cashier="Sam")
    assert found(journal, text="mei", limit=2) == [3, 2]
    assert found(journal, cashier="Mei") == [3, 2, 1]


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        ({"group": "UNSETTLED"}, [2]),
        ({"group": "PAID"}, [4, 3, 1]),
        ({"group": "UNPAID"}, [5]),
        ({"group": "REFUNDED"}, [4]),
        ({"wallet": "Wechat"}, [3]),
        ({"group": "PAID", "wallet": "Wechat"}, [3]),
        ({"cashier": "Sam"}, []),
        ({"text": "5.00", "group": "UNPAID"}, [5]),
        ({"since": DAY + timedelta(minutes=4)}, [5, 4]),
        ({"since": DAY, "until": DAY + timedelta(minutes=2)}, [1]),
        ({"text": "nothing like it"}, []),
    ],
)
def test_filters_hold_together(journal: SqliteJournal, wanted: dict[str, object], numbers: list[int]) -> None:
    fill(
        journal,
        [
            payment(1),
            payment(2, state=State.UNCERTAIN, booked=None),
            payment(3, wallet=Wallet.WECHAT),
            payment(4, refunded=500),
            payment(5, state=State.CLOSED, booked=None, payment_id=""),
        ],
        refund(1, 4, request_id=payment(4).request_id, state=RefundState.DONE),
    )
    assert found(journal, **wanted) == numbers


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"text": "2611221505"},
        {"text": "K001"},
        {"text": "12.34"},
        {"group": "UNSETTLED"},
        {"group": "PAID"},
        {"group": "REFUNDED"},
        {"wallet": "Alipay"},
        {"since": DAY},
    ],
    ids=str,
)
def test_nothing_is_put_in_order_or_read_whole_that_an_index_has(
    journal: SqliteJournal, wanted: dict[str, object]
) -> None:
    fill(journal, [payment(1)])
    seen: list[str] = []
    journal._connection.set_trace_callback(seen.append)
    found(journal, **wanted)
    journal._connection.set_trace_callback(None)
    for statement in seen:
        plan = _plan(journal._connection, statement)
        assert not [step for step in plan if step == "SCAN sale" or step.startswith("SCAN refund")], plan


def _plan(connection: sqlite3.Connection, statement: str) -> list[str]:
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]


def test_groups_are_all_tried_above() -> None:
    assert set(Group) == {Group.ALL, Group.UNSETTLED, Group.PAID, Group.UNPAID, Group.REFUNDED}
