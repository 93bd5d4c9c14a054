"""What may be asked about recorded payments, and how it is answered: read-only, never through the engine."""

from collections.abc import Generator
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import AttemptEvent
from pos_app.domain.refund import Refund, RefundEvent
from pos_app.domain.sale import Sale


class EventOnFile(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a payment or a refund as the journal has it. `seq` is its place among all events, `at` is UTC."""

    seq: int
    at: datetime
    event: AttemptEvent | RefundEvent


class RefundOnFile(msgspec.Struct, frozen=True, kw_only=True):
    """A refund as it stands, and all that happened to it, oldest first."""

    refund: Refund
    events: tuple[EventOnFile, ...]


class PaymentOnFile(msgspec.Struct, frozen=True, kw_only=True):
    """A payment attempt as it stands, the sale it is for, its refunds, and all that happened to it, oldest first."""

    payment: Attempt
    sale: Sale
    events: tuple[EventOnFile, ...]
    refunds: tuple[RefundOnFile, ...] = ()


class By(StrEnum):
    """What a payment can be looked up by."""

    PAYMENT_ID = "PAYMENT_ID"
    """AlphaPay's id: the barcode of a receipt."""
    REQUEST_ID = "REQUEST_ID"
    SHORT_CODE = "SHORT_CODE"
    """Four characters: may name several payments."""


class FindPayments(msgspec.Struct, frozen=True, kw_only=True):
    """Which payments have `key`? `query_id` comes back with the answer."""

    query_id: int
    by: By
    key: str


class PaymentsFound(msgspec.Struct, frozen=True, kw_only=True):
    """The answer: the payments that match exactly, latest first; none is an answer too."""

    query_id: int
    payments: tuple[PaymentOnFile, ...]


class QueryFailed(msgspec.Struct, frozen=True, kw_only=True):
    """The journal could not be read. `reason` is for people."""

    query_id: int
    reason: str


Reply = PaymentsFound | QueryFailed


class PaymentQueries(Protocol):
    """A reader's view of the journal, on a connection of its own. Used by the thread that opened it."""

    def all_payments(self) -> Generator[PaymentOnFile, None, None]:
        """Every payment as of the moment of the first one, in the order they were made.

        To be closed where it is not read to its end.
        """

    def find(self, by: By, key: str) -> tuple[PaymentOnFile, ...]:
        """The payments whose `by` is exactly `key`, latest first."""

    def close(self) -> None:
        """Give the connection back."""
