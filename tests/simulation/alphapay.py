"""AlphaPay as the tills meet it: the simulator's own ledger behind requests and answers as they travel.

A request acts when it arrives, not when it is answered. What goes wrong on the way is not drawn here.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from random import Random
from typing import Any, cast

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import rsa

from pos_app.gateway.signing import Credentials, header, signed_text
from pos_app.gateway.transport import Reply
from pos_app.simulator import calls, customer, refunds
from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.ledger import Chance, NotPossibleError, RefusedError
from pos_app.simulator.records import Books, Order

MERCHANT = "M"
_FRESH_WITHIN_S = 300.0
_TOO_OLD = RefusedError("SIGN_TIMEOUT", "Request-Time is too far from AlphaPay's time")


class Seal:
    """Stands in for an RSA key pair, which costs a thousand times as much: who has the same name can sign."""

    def __init__(self, name: str) -> None:
        self._key = name.encode()

    def sign(self, text: bytes, *_: object) -> bytes:
        """The signature under `text`."""
        return blake2b(text, key=self._key, digest_size=16).digest()

    def verify(self, signature: bytes, text: bytes, *_: object) -> None:
        """Raises `InvalidSignature`."""
        if signature != self.sign(text):
            raise InvalidSignature


_ALPHAPAYS_KEY = cast(rsa.RSAPrivateKey, Seal("alphapay"))
CREDENTIALS = Credentials(
    merchant_code=MERCHANT,
    private_key=cast(rsa.RSAPrivateKey, Seal("till")),
    alphapay_key=cast(rsa.RSAPublicKey, _ALPHAPAYS_KEY),
)
"""What every till of the shop has: one merchant's key, and AlphaPay's."""


class AlphaPay:
    """The books behind the counter, and who is behind each payment code."""

    def __init__(self) -> None:
        self.books = Books()
        self.lied_about: set[str] = set()
        """Request ids of orders about which a signed answer told another amount."""
        self.paid_late: set[str] = set()
        """Payment ids of orders that were paid although they looked closed."""

    def hear(
        self, path: str, headers: Mapping[str, str], body: bytes, at: float, switches: Behaviours, ids: Random
    ) -> Reply:
        """Take one request at `at` (seconds since the epoch, AlphaPay's clock) and answer it, signed."""
        call = path.rsplit("/", 1)[-1]
        asked_at = datetime.fromisoformat(headers["Request-Time"]).timestamp()
        if abs(asked_at - at) > _FRESH_WITHIN_S:
            return signed(path, calls.refusal(_TOO_OLD), at, switches)
        context = calls.Context(
            books=self.books, merchant=MERCHANT, now=at, switches=switches, chance=Chance(ids), phone_url="",
            draws_qr=False,
        )  # fmt: skip
        return signed(path, calls.answer(context, call, json.loads(body)), at, switches)

    def orders_of(self, request_id: str) -> list[Order]:
        """The orders made for one attempt of a till."""
        return self.books.orders_of_request(MERCHANT, request_id)

    def paid_orders(self, request_id: str, at: float) -> list[Order]:
        """Those of them that are paid at `at`."""
        orders = self.orders_of(request_id)
        return [order for order in orders if order.paid_at is not None and order.paid_at <= at]

    def books_more(self, request_id: str, minor: int) -> None:
        """Take the orders of an attempt to be over so much more than was asked for."""
        for order in self.orders_of(request_id):
            paid = None if order.pay_value is None else order.pay_value + minor
            self.books.put(msgspec.structs.replace(order, value=order.value + minor, pay_value=paid))

    def charged(self, at: float) -> list[Order]:
        """Every order for which a customer's money has moved."""
        orders = self.books.orders.values()
        return [order for order in orders if order.paid_at is not None and order.paid_at <= at]

    def refunded_elsewhere(
        self, order: Order, minor: int, at: float, switches: Behaviours, ids: Random
    ) -> bool:
        """Somebody at the merchant's refunds an order on AlphaPay's web site; False where AlphaPay refuses."""
        asked = refunds.NewRefund(request_id=ids.randbytes(8).hex(), value=minor, currency="", description="")
        try:
            refunds.create(self.books, order, asked, at, switches, Chance(ids))
        except RefusedError:
            return False
        return True

    def customer(self, name: str, deed: customer.Deed, at: float, switches: Behaviours) -> bool:
        """The customer behind an order's page acts; False where that is not possible any more."""
        try:
            order = (
                customer.of_token(self.books, name)
                if name in self.books.order_by_token
                else customer.named(self.books, name, at)
            )
            customer.does(self.books, order, deed, "Alipay", at, switches)
        except (NotPossibleError, customer.NoSuchOrderError):
            return False
        if deed == "pay_late":
            self.paid_late.add(order.payment_id)
        return True


def signed(path: str, told: dict[str, Any], at: float, switches: Behaviours) -> Reply:
    """An answer as it travels. Refusals are unsigned where the switch says so."""
    body = json.dumps(told).encode()
    result = told["result"]
    if not switches.sign_errors and isinstance(result, dict) and result["resultStatus"] == "F":
        return Reply(200, {}, body)
    time, nonce = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds"), "n"
    signature = header(_ALPHAPAYS_KEY, signed_text(path, MERCHANT, time, nonce, body))
    return Reply(200, {"Signature": signature, "Response-Time": time, "Nonce": nonce}, body)
