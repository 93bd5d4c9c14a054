"""Holds the refunds of a till's journal against those of AlphaPay's ledger."""

import contextlib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pos_app.domain.refund import Refund, RefundState
from pos_app.journal.queries import SqlitePaymentQueries

_SETTLED = frozenset({RefundState.DONE, RefundState.FAILED, RefundState.UNCERTAIN})
"""An uncertain refund that AlphaPay does not have stays listed until a supervisor sends it again (R31)."""


def refunds_in(directory: Path) -> list[Refund]:
    """Every refund in the journal, those of older payments first."""
    with contextlib.closing(SqlitePaymentQueries.open(directory)) as queries:
        return [each.refund for payment in queries.all_payments() for each in payment.refunds]


def refunds_settled(refunds: Sequence[Refund]) -> bool:
    """Whether nothing about a refund is under way any more."""
    return all(refund.state in _SETTLED for refund in refunds)


def hidden(refunds: Sequence[Refund], ledger: Sequence[Mapping[str, Any]]) -> int:
    """How many refunds AlphaPay has made that are still unresolved in the journal."""
    unresolved = {refund.refund_request_id for refund in refunds if refund.unresolved}
    return sum(made["done_at"] is not None and made["request_id"] in unresolved for made in ledger)


def refund_differences(refunds: Sequence[Refund], ledger: Sequence[Mapping[str, Any]]) -> list[str]:
    """A sentence for each refund that journal and ledger do not agree about."""
    known = {refund.refund_request_id: refund for refund in refunds}
    times = Counter(made["request_id"] for made in ledger)
    unknown = [f"refund {key}: at AlphaPay, not in the journal" for key in times if key not in known]
    twice = [f"refund {key}: made {n} times at AlphaPay" for key, n in times.items() if n > 1]
    by_request = {made["request_id"]: made for made in ledger}
    found = [_difference(refund, by_request.get(key)) for key, refund in known.items()]
    return unknown + twice + [sentence for sentence in found if sentence]


def _difference(refund: Refund, made: Mapping[str, Any] | None) -> str:
    """What is wrong with one refund; "" where nothing is, or where it is listed as unresolved."""
    name = f"refund {refund.refund_request_id}"
    if refund.unresolved:
        return "" if refund.state in _SETTLED else f"{name}: still {refund.state}"
    done = made is not None and made["done_at"] is not None
    if done is not (refund.state is RefundState.DONE):
        return f"{name}: {refund.state} here, {'made' if done else 'not made'} at AlphaPay"
    if made is not None and done and made["value"] != refund.amount.minor:
        return f"{name}: {refund.amount.minor} here, {made['value']} at AlphaPay"
    return ""
