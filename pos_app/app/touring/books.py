"""Compares, after the tour, what the till's journal and AlphaPay's ledger say about every payment."""

from contextlib import closing
from pathlib import Path

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.simulator.control_client import ControlClient

_AT_ALPHAPAY = {
    State.PAID: "SUCCESS",
    State.PAID_MISMATCH: "SUCCESS",
    State.CLOSED: "CLOSED",
    State.FAILED: "FAILED",
}
"""The states a payment of the tour may end in, and AlphaPay's word for each, unless it was refunded since."""


def disagreements(data_directory: Path, alphapay: ControlClient) -> tuple[str, ...]:
    """A sentence for each payment that is not settled, or that the two books tell differently.

    Raises `OSError` or `JournalError` if either cannot be read.
    """
    here = _journal(data_directory)
    there = {order["request_id"]: (order["status"], order["value"]) for order in alphapay.orders()}
    return tuple(
        f"payment {key}: the journal says {here.get(key)}, AlphaPay {there.get(key)}"
        for key in sorted(here.keys() | there.keys())
        if here.get(key) != there.get(key)
    )


def _journal(data_directory: Path) -> dict[str, tuple[str, int]]:
    """Status in AlphaPay's words, and amount in minor units, by payment request id."""
    with closing(SqlitePaymentQueries.open(data_directory)) as queries:
        payments = [found.payment for found in queries.all_payments()]
    return {payment.request_id: (_status(payment), payment.amount.minor) for payment in payments}


def _status(payment: Attempt) -> str:
    if payment.booked is not None and payment.refunded:
        return "FULL_REFUND" if payment.refunded == payment.booked.minor else "PARTIAL_REFUND"
    return _AT_ALPHAPAY.get(payment.state, payment.state.value)
