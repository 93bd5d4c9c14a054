"""What people find in the history, and that nothing is read from end to end for it."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from pos_app.domain.alphapay import Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import Resolution, State
from pos_app.domain.refund import Refund, RefundState
from pos_app.domain.sale import Sale
from pos_app.journal.history import lines_of
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit
from pos_app.protocol.queries import By, Filter, Group
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


def test_a_line_says_what_was_decided_about_another_amount(journal: SqliteJournal) -> None:
    fill(journal, [payment(1, state=State.PAID_MISMATCH, resolution=Resolution.ACCEPTED)])
    (line,) = lines_of(journal._connection, Filter(), 0, 60)
    assert (line.needs_decision, line.resolution) == (False, Resolution.ACCEPTED)


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


@pytest.mark.parametrize("text", ["1234.00", "1,234.00", "1234,00", "$1,234.00", "123400", "1234"])
def test_an_amount_is_found_however_it_is_written(journal: SqliteJournal, text: str) -> None:
    fill(journal, [payment(1), payment(2, amount=Money(123_400, Currency.CAD)), payment(3)])
    assert found(journal, text=text) == [2]


def test_digits_alone_are_cents_first_as_at_the_till_or_whole_dollars(journal: SqliteJournal) -> None:
    fill(journal, [payment(n, amount=Money(minor, Currency.CAD)) for n, minor in ((1, 45), (2, 4500))])
    assert found(journal, text="45") == [2, 1]


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


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        ({"group": "UNSETTLED"}, [2]),
        ({"group": "UNSETTLED", "text": "mei"}, [2]),
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
def test_filters_hold_together(journal: SqliteJournal, wanted: dict[str, Any], numbers: list[int]) -> None:
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


def test_what_the_till_still_asks_about_is_not_open_to_people(journal: SqliteJournal) -> None:
    """R12: it is rechecked after it ended, which nobody has to look after."""
    fill(journal, [payment(n, state=State.CLOSED, booked=None) for n in (1, 2)])
    fill(journal, [payment(3, reserved=100)])
    assert found(journal, group="UNSETTLED", limit=1) == [3]
    assert found(journal, group="UNSETTLED", before=3) == []


def test_an_order_made_elsewhere_has_no_cashier(journal: SqliteJournal) -> None:
    fill(journal, [payment(1, foreign=True)], cashier="")
    assert found(journal) == [1]
    assert found(journal, text="mei") == []


def test_every_filter_finds_what_reading_everything_would(journal: SqliteJournal) -> None:
    chance = random.Random(7)
    attempts = [
        payment(
            n,
            wallet=chance.choice(list(Wallet)),
            state=(state := chance.choice([State.PAID, State.CLOSED, State.UNCERTAIN])),
            booked=Money(500, Currency.CAD) if state is State.PAID else None,
            refunded=chance.choice([0, 0, 500]) if state is State.PAID else 0,
            created_at=DAY + timedelta(minutes=chance.randrange(60)),
        )
        for n in range(1, 61)
    ]
    fill(journal, attempts[:40])
    fill(journal, attempts[40:], cashier="Zoë")
    for _ in range(200):
        wanted = Filter(
            text=chance.choice(["", "zoË", "5.00"]),
            group=chance.choice(list(Group)),
            wallet=chance.choice([None, Wallet.WECHAT]),
            cashier=chance.choice(["", "Mei"]),
            since=chance.choice([None, DAY + timedelta(minutes=20)]),
            until=chance.choice([None, DAY + timedelta(minutes=40)]),
        )
        before, limit = chance.choice([0, 50, 10]), chance.choice([3, 60])
        lines = lines_of(journal._connection, wanted, before, limit)
        expected = [n for n in range(60, 0, -1) if n < (before or 61) and fits(n, attempts[n - 1], wanted)]
        assert [line.number for line in lines] == expected[:limit], wanted


def fits(number: int, payment: Attempt, wanted: Filter) -> bool:
    """As `Filter` says it, of the payments of the test above."""
    cashier = "Mei" if number <= 40 else "Zoë"
    groups = {
        Group.ALL: True,
        Group.UNSETTLED: payment.unsettled,
        Group.PAID: payment.took_money,
        Group.UNPAID: payment.state is State.CLOSED,
        Group.REFUNDED: payment.refunded > 0,
    }
    return all(
        (
            wanted.text != "zoË" or cashier == "Zoë",
            groups[wanted.group],
            wanted.wallet in (None, payment.wallet),
            wanted.cashier in ("", cashier),
            wanted.since is None or payment.created_at >= wanted.since,
            wanted.until is None or payment.created_at < wanted.until,
        )
    )


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"text": "2611221505"},
        {"text": "K001"},
        {"text": "12.34"},
        {"text": "mei", "group": "REFUNDED"},
        {"group": "UNSETTLED", "wallet": "Alipay"},
        {"group": "PAID", "cashier": "Mei"},
        {"group": "UNPAID"},
        {"group": "REFUNDED"},
        {"wallet": "Alipay", "until": DAY},
        {"since": DAY},
    ],
    ids=str,
)
def test_every_list_comes_from_an_index(journal: SqliteJournal, wanted: dict[str, Any]) -> None:
    fill(journal, [payment(1)])
    seen: list[str] = []
    journal._connection.set_trace_callback(seen.append)
    found(journal, **wanted)
    journal._connection.set_trace_callback(None)
    assert seen
    for statement in seen:
        plan = _plan(journal._connection, statement)
        assert not [step for step in plan if step.startswith("SCAN") and "CONSTANT" not in step], plan
        walked = [step for step in plan if "USING INTEGER PRIMARY KEY (rowid<?)" in step]
        assert not walked, "records are read of those on the page only"
        ordered = not any(step.startswith("USE TEMP B-TREE FOR ORDER") for step in plan)
        assert ordered or "text" in wanted, "only few are ever put in order: those that a text names"


def _plan(connection: sqlite3.Connection, statement: str) -> list[str]:
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]


def test_the_story_of_one_payment_comes_from_indexes(journal: SqliteJournal) -> None:
    fill(journal, [payment(1)])
    seen: list[str] = []
    queries = SqlitePaymentQueries(journal._connection, Path("memory"))
    journal._connection.set_trace_callback(seen.append)
    (story,) = queries.find(By.REQUEST_ID, payment(1).request_id)
    journal._connection.set_trace_callback(None)
    assert story.payment.request_id == payment(1).request_id
    plans = [_plan(journal._connection, each) for each in seen if each.startswith("SELECT")]
    assert plans
    assert not [step for plan in plans for step in plan if step.startswith("SCAN")]
