"""What a customer does to an order, and what the customer's wallet would show: shared by the phone and by
control.
"""

from typing import Literal

from pos_app.simulator import ledger
from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.calls import Json
from pos_app.simulator.listings import iso
from pos_app.simulator.records import Books, Order, Wallet

Deed = Literal["choose", "pay", "pin", "decline", "walk_away", "pay_late"]


class NoSuchOrderError(Exception):
    """There is no such order."""


def named(books: Books, name: str, now: float) -> Order:
    """The order of a payment id or request id; for an empty name the newest open one."""
    if name in books.orders:
        return books.orders[name]
    for order in reversed(books.orders.values()):
        if order.request_id == name if name else ledger.is_open(books, order, now):
            return order
    raise NoSuchOrderError(f"no order {name!r}" if name else "no open order")


def of_token(books: Books, token: str) -> Order:
    """The order whose phone page has this token."""
    payment_id = books.order_by_token.get(token)
    if payment_id is None:
        raise NoSuchOrderError("no such order")
    return books.orders[payment_id]


def does(books: Books, order: Order, deed: Deed, wallet: Wallet, now: float, switches: Behaviours) -> Json:
    """The customer acts; returns the order as `shown`. Raises `NotPossibleError` if it is past that."""
    match deed:
        case "choose":
            order = ledger.chooses_wallet(books, order, wallet, now)
        case "pay":
            order = ledger.customer_pays(books, order, wallet, now, switches)
        case "pin":
            order = ledger.customer_pays(books, order, order.wallet or wallet, now, switches)
        case "decline":
            order = ledger.customer_declines(books, order, now)
        case "walk_away":
            order = ledger.customer_walks_away(books, order, now)
        case "pay_late":
            order = ledger.customer_pays(
                books, order, order.wallet or wallet, now, switches, even_closed=True
            )
    return shown(books, order, now)


def shown(books: Books, order: Order, now: float) -> Json:
    """An order as pages and control see it."""
    return {
        "payment_id": order.payment_id,
        "request_id": order.request_id,
        "merchant": order.merchant,
        "scenario": order.scenario,
        "status": ledger.status_of(books, order, now),
        "value": order.value,
        "currency": order.currency,
        "description": order.description,
        "wallet": order.wallet,
        "asks_pin": order.asks_pin,
        "walked_away": order.walked_away,
        "token": order.token,
        "created_at": iso(order.created_at),
        "expires_at": iso(order.expires_at),
        "expires_in_s": max(round(order.expires_at - now, 1), 0),
    }
