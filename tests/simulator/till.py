"""A till reduced to its wire: signs a call, sends it over real HTTP, and checks the answer's signature."""

import datetime as dt
import http.client
import json
import uuid
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric import rsa

from pos_app.simulator import signing
from pos_app.simulator.simulator import Simulator

Json = dict[str, Any]
PREFIX = "/api/v2.0/payments/"


class Got(msgspec.Struct, frozen=True):
    """One reply as it came over the wire."""

    status: int
    headers: http.client.HTTPMessage
    raw: bytes

    @property
    def json(self) -> Json:
        decoded: Json = json.loads(self.raw)
        return decoded

    @property
    def code(self) -> str:
        return str(self.json["result"]["resultCode"])


class Till:
    """Calls one simulator. Whatever a test wants to get wrong is an argument."""

    def __init__(self, sim: Simulator) -> None:
        self.sim = sim
        self.key: rsa.RSAPrivateKey = signing.key_from_pem(sim.merchant_private_key_pem)
        self.merchant = sim.merchant_code
        self.connection = http.client.HTTPConnection("127.0.0.1", sim.port, timeout=10)

    def raw(self, call: str, body: bytes, *, age_s: float = 0, nonce: str = "", spaced: bool = False) -> Got:
        """Send these bytes, signed."""
        time = (dt.datetime.now().astimezone() - dt.timedelta(seconds=age_s)).isoformat(timespec="seconds")
        nonce = nonce or uuid.uuid4().hex
        signature = signing.header_value(
            self.key, signing.signed_text(PREFIX + call, self.merchant, time, nonce, body)
        )
        headers = {
            "Content-Type": "application/json; charset=UTF-8",
            "Merchant-Code": self.merchant,
            "Request-Time": time,
            "Nonce": nonce,
            "Signature": signature.replace(",", ", ") if spaced else signature,
        }
        self.connection.request("POST", PREFIX + call, body, headers)
        reply = self.connection.getresponse()
        return Got(reply.status, reply.headers, reply.read())

    def call(self, call: str, /, **body: Any) -> Got:
        """Send one call."""
        return self.raw(call, json.dumps(body).encode())

    def show_qr(self, value: str = "1234", request_id: str = "", currency: str = "CAD") -> Json:
        """Make a show-QR order."""
        order = {"orderAmount": {"value": value, "currency": currency}, "description": "Store · Till 1"}
        request_id = request_id or uuid.uuid4().hex
        return self.call("pay", scenarioCode="OFFLINE_QRCODE", paymentRequestId=request_id, order=order).json

    def charge(self, code: str, value: str = "1234", request_id: str = "", **method: str) -> Got:
        """Charge a scanned code."""
        order = {"orderAmount": {"value": value, "currency": "CAD"}, "description": "Store · Till 1"}
        return self.call(
            "pay",
            scenarioCode="OFFLINE",
            paymentRequestId=request_id or uuid.uuid4().hex,
            order=order,
            paymentMethod={"paymentCode": code, **method},
        )

    def inquire(self, payment_id: str) -> Json:
        return self.call("inquiryPayment", paymentId=payment_id).json

    def status(self, payment_id: str) -> str:
        return str(self.inquire(payment_id)["paymentStatus"])

    def cancel(self, payment_id: str) -> Got:
        return self.call("cancel", paymentId=payment_id)

    def refund(self, payment_id: str, value: str, request_id: str = "") -> Got:
        amount = {"refundAmount": {"value": value, "currency": "CAD"}}
        named = {"refundRequestId": request_id} if request_id else {}
        return self.call("refund", paymentId=payment_id, refund=amount, **named)

    def listed(self, day: dt.date, kind: str = "All", page: int = 1, limit: int = 100) -> Json:
        return self.call(
            "transactions", date=f"{day:%Y%m%d}", page=page, pageLimit=limit, transactionType=kind
        ).json

    def is_signed(self, call: str, got: Got) -> bool:
        """Whether AlphaPay signed this reply."""
        own = signing.key_from_pem(self.sim.alphapay_private_key_pem).public_key()
        headers = got.headers
        text = signing.signed_text(
            PREFIX + call, self.merchant, headers["Response-Time"], headers["Nonce"], got.raw
        )
        return "Signature" in headers and signing.is_signed_by(own, headers["Signature"], text)


def alphapay_today() -> dt.date:
    """The day in UTC-8."""
    return dt.datetime.now(dt.timezone(dt.timedelta(hours=-8))).date()
