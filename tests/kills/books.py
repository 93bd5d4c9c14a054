"""Reads a till's journal beside the till, and holds it against AlphaPay's ledger and the printer's paper."""

import contextlib
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from pos_app.app.staff import people_in
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import MONEY_CAME, AlarmKind, State
from pos_app.domain.person import SignedIn
from pos_app.domain.refund import RefundState
from pos_app.journal import rows
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.verify import verify
from pos_app.protocol.ports import PrintJob
from pos_app.simulator.control_client import ControlClient
from tests.kills.refunds import hidden, refund_differences, refunds_in
from tests.scenarios.shift_books import shift_books, shift_differences
from tests.scenarios.shop import AGREES, attempts_in

_CHARGED = frozenset({"SUCCESS", "PARTIAL_REFUND", "FULL_REFUND"})
_LATEST = 3


class Reckoning(msgspec.Struct, frozen=True, kw_only=True):
    """Journal and ledger side by side."""

    attempts: int
    charged: int
    """Orders that AlphaPay charged."""
    booked: int
    """Of these, in the books as paid."""
    unresolved: int
    """Attempts listed as unresolved: the answer to `pay` was lost and the list does not name them yet."""
    charged_unresolved: int
    """Of these, charged at AlphaPay."""
    alarmed: int
    """Sales that were charged more than once, which the till gave alarm over."""
    refunds: int
    refunds_unresolved: int
    refunds_hidden: int
    """Of these, made at AlphaPay."""
    z_reports: int
    counted: int
    """Payments and refunds that stand on a Z report or in the open shift."""
    uncounted: int
    """Those that came while no shift was open, and wait for the next one (R42)."""
    differences: tuple[str, ...]


def has_journal(directory: Path) -> bool:
    """Whether a till ever came so far as to make one."""
    return (directory / JOURNAL_FILE).is_file()


def has_people(directory: Path) -> bool:
    """Whether anybody works at the till yet."""
    return has_journal(directory) and bool(people_in(directory).people)


def sign_ins(directory: Path) -> int:
    """How often somebody has come to the till."""
    if not has_journal(directory):
        return 0
    with contextlib.closing(SqlitePaymentQueries.open(directory)) as queries:
        return sum(isinstance(line.event, SignedIn) for line in queries.whole_trail())


def payments(directory: Path) -> list[Attempt]:
    """Every payment in the journal, oldest first; none where there is no journal yet."""
    return attempts_in(directory) if has_journal(directory) else []


def latest_events(directory: Path) -> list[str]:
    """The kinds of the last committed events, oldest of them first."""
    with _reading(directory) as connection:
        kinds = connection.execute(f"SELECT kind FROM event ORDER BY seq DESC LIMIT {_LATEST}").fetchall()
    return [kind for (kind,) in reversed(kinds)]


def print_jobs(directory: Path) -> list[PrintJob]:
    """Every receipt that was ever owed."""
    with _reading(directory) as connection:
        records = connection.execute("SELECT record FROM print_job ORDER BY number").fetchall()
    return [rows.decode_job(record) for (record,) in records]


def settled(attempts: Sequence[Attempt]) -> bool:
    """Whether every payment that has a payment id is final, and nothing is on its way any more."""
    return all(
        not attempt.unresolved or (attempt.state is State.UNCERTAIN and not attempt.payment_id)
        for attempt in attempts
    )


def compare(directory: Path, control: ControlClient) -> Reckoning:
    """Hold a settled journal against the ledger, which is read second: what is final stays so."""
    refunds = refunds_in(directory)
    attempts = {attempt.request_id: attempt for attempt in payments(directory)}
    orders, made = control.orders(), control.get("ledger")["refunds"]
    charged = [order for order in orders if order["status"] in _CHARGED]
    alarmed, doubled = _charged_more_than_once(list(attempts.values()))
    shifts = shift_books(directory)
    return Reckoning(
        attempts=len(attempts),
        charged=len(charged),
        booked=sum(attempt.state in MONEY_CAME for attempt in attempts.values()),
        unresolved=sum(attempt.unresolved for attempt in attempts.values()),
        charged_unresolved=sum(
            attempts[order["request_id"]].unresolved for order in charged if order["request_id"] in attempts
        ),
        alarmed=alarmed,
        refunds=len(refunds),
        refunds_unresolved=sum(refund.unresolved for refund in refunds),
        refunds_hidden=hidden(refunds, made),
        z_reports=len(shifts.closed),
        counted=sum(taken.count for taken in shifts.told.values()),
        uncounted=sum(not attempt.counted_in for attempt in attempts.values() if attempt.took_money)
        + sum(not refund.counted_in for refund in refunds if refund.state is RefundState.DONE),
        differences=(
            *_chain_broken(directory),
            *doubled,
            *_unknown_orders(attempts, orders),
            *_disagreements(attempts, orders),
            *refund_differences(refunds, made),
            *shift_differences(shifts, control),
        ),
    )


def _chain_broken(directory: Path) -> list[str]:
    with _reading(directory) as connection:
        verdict = verify(connection)
    return [] if verdict.whole else [f"the chain of events: {verdict.what}"]


def _charged_more_than_once(attempts: Sequence[Attempt]) -> tuple[int, list[str]]:
    """How many sales the till gave alarm over for a second charge, and a sentence for each it should have."""
    of_sale = defaultdict(list)
    for attempt in attempts:
        of_sale[attempt.sale_id].append(attempt)
    twice = {
        key: any(alarm.kind is AlarmKind.SECOND_CHARGE for attempt in each for alarm in attempt.alarms)
        for key, each in of_sale.items()
        if sum(attempt.state in MONEY_CAME for attempt in each) > 1
    }
    silent = [f"sale {key}: charged twice without an alarm" for key, alarmed in twice.items() if not alarmed]
    return len(twice) - len(silent), silent


def _unknown_orders(attempts: dict[str, Attempt], orders: Sequence[dict[str, Any]]) -> list[str]:
    """Orders at AlphaPay that the journal does not know, or that stand there twice for one attempt."""
    times = Counter(order["request_id"] for order in orders)
    unknown = [f"{key}: at AlphaPay, not in the journal" for key in times if key not in attempts]
    return unknown + [f"{key}: {n} orders at AlphaPay" for key, n in times.items() if n > 1]


def _disagreements(attempts: dict[str, Attempt], orders: Sequence[dict[str, Any]]) -> list[str]:
    """Payments that are final in the journal, and otherwise in the ledger."""
    by_request = {order["request_id"]: order for order in orders}
    found = [_disagreement(attempt, by_request.get(key)) for key, attempt in attempts.items()]
    return [sentence for sentence in found if sentence]


def _disagreement(attempt: Attempt, order: dict[str, Any] | None) -> str:
    """What is wrong with one payment; "" where nothing is, or where it is listed as unresolved."""
    told = str(order["status"]) if order else "none"
    if attempt.unresolved:
        return (
            "" if settled([attempt]) else f"{attempt.request_id}: still {attempt.state}, {told} at AlphaPay"
        )
    if told not in (_paid_and_perhaps_refunded(attempt) or AGREES.get(attempt.state, set())):
        return f"{attempt.request_id}: {attempt.state} here, {told} at AlphaPay"
    if order and attempt.booked and attempt.booked.minor != order["value"]:
        return f"{attempt.request_id}: {attempt.booked.minor} here, {order['value']} at AlphaPay"
    return ""


def _paid_and_perhaps_refunded(attempt: Attempt) -> set[str]:
    """What the ledger may say of a payment, given what the journal gave back of it; nothing where it is not paid."""
    if attempt.state is not State.PAID or attempt.booked is None:
        return set()
    if attempt.reserved:
        return set(_CHARGED)
    if attempt.refunded:
        return {"FULL_REFUND" if attempt.refunded == attempt.booked.minor else "PARTIAL_REFUND"}
    return {"SUCCESS"}


@contextlib.contextmanager
def _reading(directory: Path) -> Any:
    with contextlib.closing(open_for_reading(directory)) as connection:
        assert isinstance(connection, sqlite3.Connection)
        yield connection
