"""The control API and its page: whoever tests or shows the till turns the simulator's switches here.

Loopback only. JSON over HTTP; POST needs `Content-Type: application/json`, so that no foreign web page can
call it. A mistake is answered with status 400 and `{"error": ...}`. "order" is a payment id, a request id, or
empty for the newest open order. Answers are JSON objects; for `orders` a list.

    GET  /control                   the page for people
    GET  /control/api/state         {url, merchant_code, public_key, switches, defaults, meanings, forms, faults,
                                    presets}
    POST /control/api/switches      {switch: value, ...}: change some of `Behaviours`
    POST /control/api/faults        a `Fault`, or {"preset": name} with optional "times"
    POST /control/api/faults/clear  {}
    GET  /control/api/orders        [{payment_id, request_id, scenario, status, value, currency, wallet, ...}]
    POST /control/api/customer      {"do": deed, "wallet", "order"}; deeds: choose, pay, pin, decline,
                                    walk_away, pay_late (money was taken although the order is closed)
    POST /control/api/codes         {"wallet", "will"} -> {"code", "token", "wallet", "expires_at"}
    POST /control/api/plant         an order made elsewhere: {"value", "scenario", "currency", "wallet",
                                    "paid", "merchant", "request_id"}
    POST /control/api/refund        a refund made elsewhere: {"order", "value"}
    POST /control/api/reviews       {"refund_id", "approved"}: AlphaPay's reviewer decides
    POST /control/api/key           {"public_key": text}: paste a merchant's public key into the dashboard
    POST /control/api/age           {"seconds"}: let time pass for all that was written so far
    POST /control/api/reset         {}: empty books, the switches of the start, no faults
    GET  /control/api/ledger        {orders, refunds, codes}: everything written
    GET  /control/api/calls         {"counts": {call: n}, "log": [{at, call, request_id, payment_id,
                                    result_code}]}
"""

from collections.abc import Callable
from email.message import Message
from typing import Any

import msgspec

from pos_app.simulator import behaviours, customer, ledger, pages
from pos_app.simulator.behaviours import MEANINGS, Behaviours
from pos_app.simulator.calls import Json
from pos_app.simulator.faults import PRESETS, Fault
from pos_app.simulator.records import Order, Wallet, Will
from pos_app.simulator.replies import Reply, html_reply, json_reply, not_found
from pos_app.simulator.service import Service
from pos_app.simulator.signing import NotAKeyError, public_text

_PREFIX = "/control/api/"


class _Customer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    do: customer.Deed
    order: str = ""
    wallet: Wallet = "Wechat"


class _Mint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    wallet: Wallet = "Wechat"
    will: Will = "pay"


class _PastedKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    public_key: str


class _Plant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    value: int
    scenario: str = "ONLINE_WEB"
    currency: str = "CAD"
    wallet: Wallet = "Alipay"
    paid: bool = True
    merchant: str = ""
    request_id: str = ""


class _Refund(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    order: str
    value: int


class _Review(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    refund_id: str
    approved: bool = True


class _Age(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    seconds: float


class _Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    preset: str
    times: int | None = None


def reply_to(service: Service, method: str, path: str, headers: Message, raw: bytes) -> Reply:
    """The reply to one request under `/control`."""
    if path == "/control":
        return html_reply(pages.text("control.html"))
    name = path.removeprefix(_PREFIX)
    action = (_GETS if method == "GET" else _POSTS).get(name)
    if action is None:
        return not_found()
    if method == "POST" and not headers.get("Content-Type", "").startswith("application/json"):
        return json_reply({"error": "Content-Type must be application/json"}, 415)
    try:
        return json_reply(action(service, raw or b"{}"))
    except (
        msgspec.MsgspecError,
        customer.NoSuchOrderError,
        ledger.NotPossibleError,
        ledger.RefusedError,
        NotAKeyError,
    ) as mistake:
        return json_reply({"error": str(mistake)}, 400)


def state(service: Service) -> Json:
    """Where the simulator is, and how its switches stand."""
    return {
        "url": service.public_url,
        "merchant_code": service.merchant_code,
        "public_key": public_text(service.own_key.public_key()),
        "switches": service.switches,
        "defaults": Behaviours(),
        "faults": service.faults.waiting(),
        "presets": PRESETS,
        "meanings": MEANINGS,
        "forms": msgspec.json.schema(Behaviours)["$defs"]["Behaviours"]["properties"],
    }


def _switches(service: Service, raw: bytes) -> object:
    changes = msgspec.json.decode(raw, type=dict[str, Any])
    service.switches = behaviours.switched(service.switches, changes)
    return service.switches


def _fault(service: Service, raw: bytes) -> object:
    if "preset" in msgspec.json.decode(raw, type=dict[str, Any]):
        service.faults.add(_preset(msgspec.json.decode(raw, type=_Preset)))
    else:
        service.faults.add(msgspec.json.decode(raw, type=Fault))
    return service.faults.waiting()


def _preset(asked: _Preset) -> Fault:
    fault = PRESETS.get(asked.preset)
    if fault is None:
        raise msgspec.ValidationError(f"no preset is called {asked.preset!r}")
    return fault if asked.times is None else msgspec.structs.replace(fault, times=asked.times)


def _clear_faults(service: Service, _raw: bytes) -> object:
    service.faults.clear()
    return []


def _orders(service: Service, _raw: bytes) -> object:
    now = service.now()
    return service.within(
        lambda books: [customer.shown(books, order, now) for order in books.orders.values()]
    )


def _act_as_customer(service: Service, raw: bytes) -> object:
    asked = msgspec.json.decode(raw, type=_Customer)
    now, switches = service.now(), service.switches
    return service.within(
        lambda books: customer.does(
            books, customer.named(books, asked.order, now), asked.do, asked.wallet, now, switches
        )
    )


def _mint(service: Service, raw: bytes) -> object:
    asked = msgspec.json.decode(raw, type=_Mint)
    digits, code = service.mint(asked.wallet, asked.will)
    return {"code": digits, "token": code.token, "wallet": code.wallet, "expires_at": code.expires_at}


def _plant(service: Service, raw: bytes) -> object:
    asked = msgspec.json.decode(raw, type=_Plant)
    now, chance = service.now(), service.chance
    order = Order(
        payment_id=chance.id_at(now),
        request_id=asked.request_id or chance.token(),
        merchant=asked.merchant or service.merchant_code,
        scenario=asked.scenario,
        value=asked.value,
        currency=asked.currency,
        description="made elsewhere",
        token=chance.token(),
        created_at=now,
        expires_at=now + service.switches.order_life_s,
        wallet=asked.wallet if asked.paid else None,
        pay_value=asked.value if asked.paid else None,
        paid_at=now if asked.paid else None,
    )
    service.within(lambda books: books.put(order))
    return service.within(lambda books: customer.shown(books, order, now))


def _refund(service: Service, raw: bytes) -> object:
    asked = msgspec.json.decode(raw, type=_Refund)
    return service.refund_elsewhere(asked.order, asked.value)


def _review(service: Service, raw: bytes) -> object:
    asked = msgspec.json.decode(raw, type=_Review)
    return service.end_review(asked.refund_id, approved=asked.approved)


def _paste_key(service: Service, raw: bytes) -> object:
    return {"public_key": service.paste_key(msgspec.json.decode(raw, type=_PastedKey).public_key)}


def _age(service: Service, raw: bytes) -> object:
    seconds = msgspec.json.decode(raw, type=_Age).seconds
    service.within(lambda books: ledger.age(books, seconds))
    return {"aged_by": seconds}


def _reset(service: Service, _raw: bytes) -> object:
    service.reset()
    return {"reset": True}


def _ledger(service: Service, _raw: bytes) -> object:
    return service.within(
        lambda books: {
            "orders": list(books.orders.values()),
            "refunds": list(books.refunds.values()),
            "codes": list(books.codes.values()),
        }
    )


def _calls(service: Service, _raw: bytes) -> object:
    return {"counts": dict(service.counts), "log": list(service.log)}


_Action = Callable[[Service, bytes], object]
_GETS: dict[str, _Action] = {
    "state": lambda service, _raw: state(service),
    "orders": _orders,
    "ledger": _ledger,
    "calls": _calls,
}
_POSTS: dict[str, _Action] = {
    "switches": _switches,
    "faults": _fault,
    "faults/clear": _clear_faults,
    "customer": _act_as_customer,
    "codes": _mint,
    "plant": _plant,
    "refund": _refund,
    "reviews": _review,
    "key": _paste_key,
    "age": _age,
    "reset": _reset,
}
