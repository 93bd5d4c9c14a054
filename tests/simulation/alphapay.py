"""AlphaPay as the till meets it: the simulator's own ledger, its answers read by the till's own gateway.

A request acts when it arrives, not when it is answered. What goes wrong on the way is drawn here.
"""

import json
from datetime import date
from random import Random
from typing import Any

from pos_app.domain.alphapay import Call, ResultCode, ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.gateway import lists, wire, wire_lists, wire_payments
from pos_app.protocol.answers import Answer, Cause
from pos_app.protocol.effects import AskPayment, ReadTransactions, SendCancel, SendPay
from pos_app.simulator import calls, customer
from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.ledger import Chance, NotPossibleError
from pos_app.simulator.records import Books, Order

NetworkEffect = SendPay | AskPayment | SendCancel | ReadTransactions
_MERCHANT = "M"
_NEVER_ARRIVES = frozenset({"not sent", "request lost", "SYSTEMERROR", "503", "429"})
_SPOILT = {
    "not sent": Answer(ended=Ended.NOT_SENT, cause=Cause.CONNECTION),
    "request lost": Answer(ended=Ended.NO_ANSWER, cause=Cause.TIMED_OUT),
    "answer lost": Answer(ended=Ended.NO_ANSWER, cause=Cause.CONNECTION_LOST),
    "unsigned": Answer(ended=Ended.UNVERIFIED, cause=Cause.UNSIGNED),
    "503": Answer(ended=Ended.NO_ANSWER, cause=Cause.HTTP_STATUS),
    "429": Answer(ended=Ended.NO_ANSWER, cause=Cause.SLOWED_DOWN, retry_after_s=20.0),
}


class AlphaPay:
    """The books behind the counter, and who is behind each payment code."""

    def __init__(self, chance: Random) -> None:
        self.books = Books()
        self.lied_about: set[str] = set()
        """Request ids of orders about which a signed answer told another amount."""
        self._ids = Chance(chance)

    def hear(
        self, effect: NetworkEffect, at: float, apart_s: float, switches: Behaviours, fault: str
    ) -> Answer:
        """Take one request at `at` (seconds since the epoch, AlphaPay's clock, which is `apart_s` ahead of
        the till's) and say what the till gets.
        """
        told = None if fault in _NEVER_ARRIVES else self._act(effect, at, switches)
        if fault in _SPOILT:
            return _SPOILT[fault]
        if told is None or fault == "SYSTEMERROR after acting":
            return _verified_failure(ResultCode.SYSTEMERROR)
        if fault == "unknown code":
            return _verified_failure(ResultCode.UNKNOWN)
        return self._read(effect, told, fault, apart_s)

    def orders_of(self, request_id: str) -> list[Order]:
        """The orders made for one attempt of the till."""
        return self.books.orders_of_request(_MERCHANT, request_id)

    def paid_orders(self, request_id: str, at: float) -> list[Order]:
        """Those of them that are paid at `at`."""
        orders = self.orders_of(request_id)
        return [order for order in orders if order.paid_at is not None and order.paid_at <= at]

    def customer(self, name: str, deed: customer.Deed, at: float, switches: Behaviours) -> None:
        """The customer behind an order's page acts, if it is still possible."""
        try:
            order = (
                customer.of_token(self.books, name)
                if name in self.books.order_by_token
                else customer.named(self.books, name, at)
            )
            customer.does(self.books, order, deed, "Alipay", at, switches)
        except (NotPossibleError, customer.NoSuchOrderError):
            return

    def _act(self, effect: NetworkEffect, at: float, switches: Behaviours) -> list[dict[str, Any]]:
        """The answers to one effect: one, or one for each page of a list."""
        context = calls.Context(
            books=self.books, merchant=_MERCHANT, now=at, switches=switches, chance=self._ids, phone_url="",
            draws_qr=False,
        )  # fmt: skip
        if not isinstance(effect, ReadTransactions):
            return [calls.answer(context, _CALLS[type(effect)], _body(effect))]
        return [calls.answer(context, "transactions", _page(effect.day, page)) for page in (1, 2)]

    def _read(self, effect: NetworkEffect, told: list[dict[str, Any]], fault: str, apart_s: float) -> Answer:
        if isinstance(effect, ReadTransactions):
            pages = [wire_lists.page_of(_raw(page)) for page in told]
            body = lists.whole_day(effect.day, lambda number: pages[number - 1])
            return Answer(
                ended=Ended.VERIFIED, status=ResultStatus.SUCCEEDED, code=ResultCode.SUCCESS, body=body,
                clock_offset_s=apart_s,
            )  # fmt: skip
        answer = told[0]
        if isinstance(effect, AskPayment) and "order" in answer:
            self._lie(answer, fault)
        return _read_payment(effect, answer, apart_s)

    def _lie(self, answer: dict[str, Any], fault: str) -> None:
        if fault == "wrong amount":
            answer["order"]["orderAmount"] = {"value": "1", "currency": "CAD"}
            self.lied_about.add(answer["paymentRequestId"])
        elif fault == "unknown status":
            answer["paymentStatus"] = "ON_HOLD"


_CALLS = {SendPay: "pay", AskPayment: "inquiryPayment", SendCancel: "cancel"}


def _body(effect: SendPay | AskPayment | SendCancel) -> dict[str, Any]:
    if not isinstance(effect, SendPay):
        return {"paymentId": effect.payment_id}
    scanned = {"paymentMethod": {"paymentCode": effect.payment_code}} if effect.payment_code else {}
    amount = {"value": str(effect.amount.minor), "currency": effect.amount.currency.value}
    return {
        "scenarioCode": effect.scenario.value,
        "paymentRequestId": effect.request_id,
        "order": {"orderAmount": amount, "description": effect.description},
        **scanned,
    }


def _page(day: date, page: int) -> dict[str, Any]:
    return {"date": f"{day:%Y%m%d}", "page": page, "pageLimit": 100, "transactionType": "All"}


def _raw(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer).encode()


def _read_payment(effect: SendPay | AskPayment | SendCancel, told: dict[str, Any], apart_s: float) -> Answer:
    raw = _raw(told)
    result, ids = wire.result_of(raw), wire.ids_of(raw)
    if ids.payment_request_id and ids.payment_request_id != effect.request_id:
        return Answer(ended=Ended.UNVERIFIED, cause=Cause.DOES_NOT_FIT)
    return Answer(
        ended=Ended.VERIFIED,
        status=result.status,
        code=result.code,
        raw_code=result.raw_code,
        message=result.message,
        body=wire_payments.body_of(Call(_CALLS[type(effect)]), raw, result),
        clock_offset_s=apart_s,
    )


def _verified_failure(code: ResultCode) -> Answer:
    return Answer(ended=Ended.VERIFIED, status=ResultStatus.FAILED, code=code, raw_code=code.value)
