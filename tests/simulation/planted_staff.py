"""Bugs planted by hand in what people may do and what shifts count (see `planted`)."""

from collections.abc import Callable
from typing import Any

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.journal.records import Records
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.messages import PinChecked
from pos_app.protocol.ports import Uncounted
from pos_app.till import permits, shifts, signing_in
from pos_app.till.draft import Draft
from tests.simulation.planting import Bug

Function = Callable[..., Any]


def _any_pin_will_do(right: Function) -> Function:
    def wrong(draft: Draft, message: PinChecked) -> Any:
        return right(draft, msgspec.structs.replace(message, right=True))

    return wrong


def _the_limit_is_for_each_part(right: Function) -> Function:
    def wrong(draft: Draft, request_id: str, amount: Any) -> Any:
        attempt = draft.state.attempts.get(request_id)
        before = attempt.reserved + attempt.refunded if attempt else 0
        if attempt is None or amount is None or not before:
            return right(draft, request_id, amount)
        return permits._by_limit(draft, amount.minor)

    return wrong


def _money_between_shifts_is_forgotten(_: Function) -> Function:
    return lambda journal: Uncounted()


def _a_start_skips_a_z_number(right: Function) -> Function:
    return lambda records: right(records) + 1


def _others_money_is_counted_too(_: property) -> property:
    return property(lambda attempt: attempt.took_money and not attempt.counted_in)


BUGS = (
    Bug("permissions are not looked at", permits, "_NEEDS", lambda _: {}, 0),
    Bug("any PIN will do", signing_in, "pin_checked", _any_pin_will_do, 0),
    Bug("the refund limit is for each part", permits, "_of_refund", _the_limit_is_for_each_part, 169),
    Bug("money between shifts is forgotten", SqliteJournal, "uncounted", _money_between_shifts_is_forgotten, 20),
    Bug("a start skips a Z number", Records, "_last_z", _a_start_skips_a_z_number, 0),
    Bug("a shift is closed over what nobody saw", shifts, "matters", lambda _: lambda state: (), 66),
    Bug("open money is left off the Z report", shifts, "open_items", lambda _: lambda state: (), 0),
    Bug("other tills' payments count here", Attempt, "owes_counting", _others_money_is_counted_too, 35),
    Bug("the open shift is forgotten at a start", Records, "_open_shift", lambda _: lambda self: None, 2),
)  # fmt: skip
