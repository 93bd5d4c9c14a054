"""Every event of a payment has a sentence, and no sentence shows a program's word."""

import re
from datetime import UTC, datetime
from enum import Enum
from typing import Any, get_args, get_type_hints

import msgspec
import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_events import (
    AttemptEvent,
    AttemptRecorded,
    MoneyResolved,
    OutcomeUnknown,
    RefundReserved,
)
from pos_app.domain.payment_terms import AlarmKind, CancelCause, Doubt, LeftWith, Resolution
from pos_app.domain.refund import RefundEvent, RefundRecorded, RefundSendingStarted
from pos_app.domain.sale import SaleEvent, SaleLeft
from pos_app.protocol.ports import JobState, PrintEvent, PrintMoved
from pos_app.ui.words import story_terms
from pos_app.ui.words.story import Told, event_words

TOLD = Told(cashier="Mei", currency=Currency.CAD)
EVENTS = [each for union in (AttemptEvent, RefundEvent, SaleEvent, PrintEvent) for each in get_args(union)]
_AT = datetime(2026, 11, 22, 14, 2, 11, tzinfo=UTC)
_RAW = re.compile(r"\b[A-Z]{2,}_[A-Z_]+\b|\{|\}")


def _value(hint: Any, name: str) -> Any:
    """Something of the type a field has."""
    for kind in (hint, *get_args(hint)):
        if kind is Money:
            return Money(12_50, Currency.CAD)
        if kind is datetime:
            return _AT
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next(iter(kind))
    return {bool: True, int: 1, str: "Ana"}.get(hint)


def _example(kind: type[msgspec.Struct]) -> msgspec.Struct:
    """An event whose fields that must be given are given; papers themselves do not matter."""
    hints = get_type_hints(kind)
    given = {
        field.name: _value(hints[field.name], field.name)
        for field in msgspec.structs.fields(kind)
        if field.required or isinstance(field.default, str)
    }
    return kind(**given)


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_event_has_a_sentence_without_a_programs_word(kind: type[msgspec.Struct]) -> None:
    said = event_words(_example(kind), TOLD)
    assert said.rstrip("”").endswith((".", "Ana"))
    assert not _RAW.search(said)


@pytest.mark.parametrize(
    "table", ["DOUBTS", "CAUSES", "ATTENTIONS", "RESOLUTIONS", "LEFT", "ALARMS", "SEEN", "JOBS"]
)
def test_every_term_has_words(table: str) -> None:
    words = getattr(story_terms, table)
    assert set(words) == set(type(next(iter(words))))


def test_a_story_names_who_how_much_and_why() -> None:
    began = msgspec.structs.replace(_example(AttemptRecorded), amount=Money(12_50, Currency.CAD))
    assert event_words(began, TOLD).startswith("Mei asked for $12.50: ")
    assert event_words(RefundReserved(minor=5_00), TOLD) == "$5.00 set aside for a refund."
    doubt = OutcomeUnknown(doubt=Doubt.NO_ANSWER)
    assert event_words(doubt, TOLD) == "Not known whether it was paid. No answer came from AlphaPay."
    decided = MoneyResolved(resolution=Resolution.ATTACHED, by="Sam", reason="Has the goods", reference="7")
    assert event_words(decided, TOLD) == "Sam decided: it pays its sale. Reason: Has the goods. Reference: 7."


def test_a_refund_says_by_whom_and_what_for() -> None:
    asked = msgspec.structs.replace(
        _example(RefundRecorded), amount=Money(5_00, Currency.CAD), by="Mei", reason="wrong item"
    )
    assert event_words(asked, TOLD) == "Mei ordered a refund of $5.00. Reason: wrong item."
    again = RefundSendingStarted(by="Sam", reason="nothing came back")
    assert event_words(again, TOLD).startswith("Sam sent the refund again under the same number.")
    assert "began to send" in event_words(RefundSendingStarted(), TOLD)


def test_parking_says_what_the_customer_left_with() -> None:
    parked = SaleLeft(parked=True, left_with=LeftWith.GOODS)
    assert event_words(parked, TOLD).endswith("The customer left with the goods.")
    assert "parked" not in event_words(SaleLeft(parked=False), TOLD)


def test_a_printed_paper_says_so() -> None:
    assert event_words(PrintMoved(state=JobState.DONE, tries=1), TOLD) == "The paper was printed."


def test_terms_fit_into_sentences() -> None:
    assert story_terms.CAUSES[CancelCause.CASHIER][0].islower()
    assert story_terms.ALARMS[AlarmKind.SECOND_CHARGE][0].islower()
