"""The till's line to AlphaPay: every call of the API, each ending in an `Answer` that is evidence, or in a
`GatewayError`.

Sends once per call and never again, but where AlphaPay refused this machine's time (see `asking`): whether
to ask again is the engine's decision. Slow to import (requests, cryptography): imported after the first
window is painted.
"""

import logging
from datetime import date

import msgspec

from pos_app.domain.alphapay import Call, Scenario
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Money
from pos_app.gateway import bodies, lists, trust, wire, wire_lists, wire_payments
from pos_app.gateway.asking import Asking
from pos_app.gateway.errors import ClockSkew, GatewayError
from pos_app.gateway.server_clock import ServerClock
from pos_app.gateway.signing import Credentials
from pos_app.gateway.transport import Transport, TransportSettings
from pos_app.protocol.answers import Answer, Body
from pos_app.protocol.effects import (
    AskPayment,
    AskRefund,
    LookUpOrder,
    NetworkEffect,
    ReadTransactions,
    SendCancel,
    SendPay,
    SendRefund,
)

log = logging.getLogger(__name__)

_NO_IDS = wire.Ids()


class Client:
    """AlphaPay for one worker thread: one session, one kept-alive connection. Make one per thread.

    `clock` is AlphaPay's, shared by all clients of the till. Every call raises a `GatewayError` where there is
    no evidence.
    """

    def __init__(self, credentials: Credentials, settings: TransportSettings, clock: ServerClock) -> None:
        self._clock = clock
        self._transport = Transport(settings)
        self._asking = Asking(credentials, self._transport, clock, settings.total_s)

    def warm(self) -> None:
        """Open the connection early. Raises a `NotSent` error; no request leaves."""
        self._transport.warm()

    def close(self) -> None:
        """Close the connection."""
        self._transport.close()

    def pay(
        self,
        *,
        scenario: Scenario,
        request_id: str,
        amount: Money,
        description: str,
        payment_code: str = "",
    ) -> Answer:
        """Ask for money. The answer's body is a `PayAnswer`, or None where AlphaPay refused."""
        body = bodies.pay(
            scenario=scenario,
            request_id=request_id,
            amount=amount,
            description=description,
            payment_code=payment_code,
        )
        return self._payment(Call.PAY, body, wire.Ids(payment_request_id=request_id))

    def inquire_payment(self, payment_id: str, request_id: str = "") -> Answer:
        """Ask how a payment stands.

        With `request_id`, an answer about another request is `DoesNotFit` (R18); without, any request's fits.
        """
        ids = wire.Ids(payment_id=payment_id, payment_request_id=request_id)
        return self._payment(Call.INQUIRE_PAYMENT, bodies.payment(payment_id), ids)

    def cancel(self, payment_id: str, request_id: str = "") -> Answer:
        """Wish a payment cancelled. Whatever the answer, ask afterwards: payment beats cancel."""
        ids = wire.Ids(payment_id=payment_id, payment_request_id=request_id)
        return self._payment(Call.CANCEL, bodies.payment(payment_id), ids)

    def refund(self, payment_id: str, refund_request_id: str, amount: Money, description: str = "") -> Answer:
        """Give money back. The body may be None while AlphaPay reviews it."""
        body = bodies.refund(payment_id, refund_request_id, amount, description)
        ids = wire.Ids(payment_id=payment_id, refund_request_id=refund_request_id)
        return self._payment(Call.REFUND, body, ids)

    def inquire_refund(self, refund_id: str = "", refund_request_id: str = "") -> Answer:
        """Ask how a refund stands, by either id."""
        body = bodies.refund_inquiry(refund_id, refund_request_id)
        ids = wire.Ids(refund_id=refund_id, refund_request_id=refund_request_id)
        return self._payment(Call.INQUIRE_REFUND, body, ids)

    def transactions_page(self, day: date, page: int) -> tuple[Answer, wire_lists.Page | None]:
        """One page of a day's list, and the answer it came in; no page where AlphaPay refused."""
        said = self._asking.ask(Call.TRANSACTIONS, bodies.transactions(day, page), _NO_IDS)
        return self._answer(said), wire_lists.page_of(said.raw) if said.result.taken_in else None

    def transactions_day(self, day: date) -> Answer:
        """A day's whole list, a `DayOfTransactions`; only if it is `complete` does it count (R19)."""
        answers: list[Answer] = []

        def read(number: int) -> wire_lists.Page:
            answer, page = self.transactions_page(day, number)
            answers.append(answer)
            if page is None:
                raise _Refused
            return page

        try:
            body = lists.whole_day(day, read)
        except _Refused:
            return answers[-1]
        return msgspec.structs.replace(answers[-1], body=body)

    def settlements(self, day: date) -> Answer:
        """What AlphaPay paid out on a day, a `SettlementsOfDay`."""
        said = self._asking.ask(Call.SETTLEMENTS, bodies.settlements(day), _NO_IDS)
        return self._answer(said, wire_lists.settlements_of(said.raw, day) if said.result.taken_in else None)

    def perform(self, effect: NetworkEffect) -> Answer:
        """Carry out an effect of the engine. Raises nothing of the gateway's: every end is an `Answer`."""
        try:
            return self._performed(effect)
        except GatewayError as error:
            log.info("%s: %s (%s)", type(effect).__name__, error.cause, error)
            return answer_of(error)

    def _performed(self, effect: NetworkEffect) -> Answer:
        match effect:
            case SendPay():
                return self.pay(
                    scenario=effect.scenario,
                    request_id=effect.request_id,
                    amount=effect.amount,
                    description=effect.description,
                    payment_code=effect.payment_code,
                )
            case AskPayment():
                return self.inquire_payment(effect.payment_id, effect.request_id)
            case SendCancel():
                return self.cancel(effect.payment_id, effect.request_id)
            case ReadTransactions():
                return self.transactions_day(effect.day)
            case SendRefund():
                return self.refund(
                    effect.payment_id, effect.refund_request_id, effect.amount, effect.description
                )
            case AskRefund():
                return self.inquire_refund(effect.refund_id, effect.refund_request_id)
            case LookUpOrder():
                return self.inquire_payment(effect.payment_id)

    def _payment(self, call: Call, body: bytes, ids: wire.Ids) -> Answer:
        said = self._asking.ask(call, body, ids)
        return self._answer(said, wire_payments.body_of(call, said.raw, said.result))

    def _answer(self, said: trust.Verified, body: Body | None = None) -> Answer:
        return Answer(
            ended=Ended.VERIFIED,
            status=said.result.status,
            code=said.result.code,
            raw_code=said.result.raw_code,
            message=said.result.message,
            body=body,
            clock_offset_s=self._clock.offset_s(),
            retry_after_s=said.retry_after_s,
        )


def answer_of(error: GatewayError) -> Answer:
    """The `Answer` that says what `error` proves.

    A `ClockSkew` keeps the code it was told, as no evidence.
    """
    answer = Answer(
        ended=error.ended, cause=error.cause, hint=error.hint or str(error), retry_after_s=error.retry_after_s
    )
    if not isinstance(error, ClockSkew):
        return answer
    return msgspec.structs.replace(
        answer, status=error.status, code=error.code, raw_code=error.raw_code, message=error.message
    )


class _Refused(Exception):
    """AlphaPay refused a page: its answer is the day's answer."""
