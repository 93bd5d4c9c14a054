"""A sale: what the customer owes, and what its payment attempts make of it together (R13, R17, R40)."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import LeftWith, State


class Standing(StrEnum):
    """What a sale's attempts add up to."""

    UNPAID = "UNPAID"
    """Nothing charged, nothing open: it may be charged."""
    UNRESOLVED = "UNRESOLVED"
    """Money may have moved or still may: it must not be charged again."""
    PAID = "PAID"
    LOCKED = "LOCKED"
    """Money came, but not as expected: a supervisor decides (R13)."""


class Sale(msgspec.Struct, frozen=True, kw_only=True):
    """One customer's purchase. `sale_id` is made once; `short_code` is what people compare aloud."""

    sale_id: str
    short_code: str
    till_id: str
    cashier: str
    amount: Money
    started_at: datetime
    on_screen: bool = True
    left_with: LeftWith | None = None
    """What the customer left with when the sale was parked (R41)."""


class SaleStarted(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The cashier gave an amount and a way to pay."""

    sale_id: str
    short_code: str
    till_id: str
    cashier: str
    amount: Money
    started_at: datetime


class SaleLeft(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The cashier went on to the next customer. `parked` where a payment of it is not certain yet."""

    parked: bool
    left_with: LeftWith | None = None
    """What the customer left with, where the cashier was asked (R41)."""


class SaleReturned(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The cashier took it back onto the screen."""


class SaleAdopted(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A sale made elsewhere, of which only AlphaPay's order is known. It never comes onto the screen by itself.
    `till_id` and `cashier` are empty: AlphaPay does not tell them.
    """

    sale_id: str
    short_code: str
    amount: Money
    started_at: datetime
    till_id: str = ""
    cashier: str = ""


SaleEvent = SaleStarted | SaleAdopted | SaleLeft | SaleReturned


def start(event: SaleStarted | SaleAdopted) -> Sale:
    """The sale as it begins."""
    return Sale(**msgspec.structs.asdict(event), on_screen=isinstance(event, SaleStarted))


def advance_sale(sale: Sale, event: SaleEvent) -> Sale:
    """The sale after `event`."""
    match event:
        case SaleLeft(left_with=left_with):
            return msgspec.structs.replace(sale, on_screen=False, left_with=left_with or sale.left_with)
        case SaleReturned():
            return msgspec.structs.replace(sale, on_screen=True)
        case _:
            raise ValueError(f"{sale.sale_id} was started already")


def standing(attempts: Sequence[Attempt]) -> Standing:
    """What the attempts of one sale add up to. Money that came outranks everything that did not."""
    money = [attempt for attempt in attempts if attempt.took_money]
    decided = all(attempt.resolution is not None for attempt in money if attempt.state is not State.PAID)
    if not decided or (len(money) > 1 and not is_second_charge_decided(money)):
        return Standing.LOCKED
    if any(blocks(attempt) for attempt in attempts):
        return Standing.UNRESOLVED
    return Standing.PAID if money else Standing.UNPAID


def is_second_charge_decided(money: Sequence[Attempt]) -> bool:
    """Whether a person has decided about all but one of the payments that came for one sale (R40)."""
    return sum(attempt.resolution is not None for attempt in money) >= len(money) - 1


def blocks(attempt: Attempt) -> bool:
    """Whether this attempt forbids another one for the same sale (R40).

    A show-QR order whose URL never reached a screen, and cannot any more, does not: nobody can have paid it (R17).
    """
    still_to_be_shown = attempt.state in {State.RECORDED, State.SENDING}
    return attempt.unresolved and (attempt.reached_a_screen or still_to_be_shown)
