"""The network between the tills and AlphaPay: how long everything is under way, and what goes wrong with it.

A till's end of it is the gateway's own client; only its transport is replaced, by `Line`.
"""

import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from random import Random
from typing import Protocol

import msgspec

from pos_app.gateway.asking import Asking
from pos_app.gateway.client import Client
from pos_app.gateway.errors import ConnectionFailed, TimedOut
from pos_app.gateway.server_clock import ServerClock
from pos_app.gateway.transport import Reply
from pos_app.protocol.answers import Answer
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
from pos_app.simulator.calls import refusal
from pos_app.simulator.ledger import RefusedError
from tests.simulation.alphapay import CREDENTIALS, AlphaPay, signed
from tests.simulation.draws import Draws
from tests.simulation.faults import (
    CANCEL,
    FAULTS,
    INQUIRY,
    LIST,
    PAY,
    REFUND,
    REFUND_INQUIRY,
    Fault,
    told_by,
)
from tests.simulation.weather import Weather

CALLS: Mapping[type, str] = {
    SendPay: PAY, AskPayment: INQUIRY, SendCancel: CANCEL, ReadTransactions: LIST,
    SendRefund: REFUND, AskRefund: REFUND_INQUIRY, LookUpOrder: INQUIRY,
}  # fmt: skip
"""Which call each effect is; what is not here is not the network's."""

GIVES_UP_S = 10.0
"""When a till stops waiting for an answer."""

_LONGEST_TRIP_S = 15.0
_NOTHING = Fault()


class Surroundings(Protocol):
    """What the network has to know of the shop."""

    alphapay: AlphaPay
    draws: Draws
    weather: Weather
    passed_s: float

    @property
    def alphapay_now(self) -> float:
        """Seconds since the epoch on AlphaPay's clock."""

    def after(self, seconds: float, happens: Callable[[], None]) -> None:
        """Let `happens` happen in so many seconds."""

    def struck(self, kind: str, name: str, words: str) -> None:
        """Count and remember a fault."""


class Line:
    """A till's transport. Set `fault` and `call` before each call."""

    prefix = ""

    def __init__(self, shop: Surroundings) -> None:
        self.fault = _NOTHING
        self.call = ""
        self._shop = shop
        self._answers: dict[tuple[str, bytes], Reply] = {}

    def post(
        self, path: str, headers: Mapping[str, str], body: bytes, within_s: float | None = None
    ) -> Reply:
        """Carry one request there and its answer back, as well as the fault lets it."""
        fault = self.fault
        if fault.lost is not None:
            raise fault.lost()
        if fault.refused is not None:
            return fault.refused
        if fault.late_s:
            self._arrives_late(path, headers, body)
            raise TimedOut
        reply = self._spoilt(path, self._heard(path, headers, body), body)
        if fault.answer_lost is not None:
            raise fault.answer_lost()
        return reply

    def _heard(self, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """AlphaPay's answer to the first copy it receives."""
        shop, fault = self._shop, self.fault
        if fault.says_instead:
            refused = RefusedError(fault.says_instead, "")
            return signed(path, refusal(refused), shop.alphapay_now, shop.weather.switches)
        replies = [self._arrives(path, headers, body, copy) for copy in range(fault.arrives)]
        return replies[0]

    def _arrives(self, path: str, headers: Mapping[str, str], body: bytes, copy: int) -> Reply:
        shop = self._shop
        ids = (
            Random(f"{shop.draws.of('ids', self.call).bits()} {copy}") if path.endswith(_MAKERS) else _NO_IDS
        )
        return shop.alphapay.hear(path, headers, body, shop.alphapay_now, shop.weather.switches, ids)

    def _arrives_late(self, path: str, headers: Mapping[str, str], body: bytes) -> None:
        late_s = self._shop.draws.of("late", self.call).after(self.fault.late_s)
        call = self.call

        def arrives() -> None:
            self.call = call
            self._arrives(path, headers, body, 0)

        self._shop.after(GIVES_UP_S + late_s, arrives)

    def _spoilt(self, path: str, reply: Reply, body: bytes) -> Reply:
        fault, shop = self.fault, self._shop
        earlier = self._answers.get((path, body))
        self._answers[path, body] = reply
        if fault.replays and earlier is not None:
            return earlier
        if fault.about_another:
            return self._about_another(path, reply)
        if fault.lies is not None:
            told = told_by(reply)
            fault.lies(told)
            reply = signed(path, told, shop.alphapay_now, shop.weather.switches)
        if fault.forges is not None:
            told = told_by(reply)
            fault.forges(told)
            reply = msgspec.structs.replace(reply, body=json.dumps(told).encode())
        return reply if fault.signed else Reply(fault.status, {}, reply.body)

    def _about_another(self, path: str, reply: Reply) -> Reply:
        """An answer to the same call about the latest order that somebody else asked about."""
        others = [known for (asked, _), known in self._answers.items() if asked == path and known != reply]
        if not others:
            return reply
        return signed(path, told_by(others[-1]), self._shop.alphapay_now, self._shop.weather.switches)


logging.getLogger("pos_app").addHandler(logging.NullHandler())

_MAKERS = (PAY, REFUND)
_NO_IDS = Random(0)
"""For calls that make nothing."""


class _Client(Client):
    """The gateway's client on another transport than HTTP; all else of it is real."""

    def __init__(self, line: Line, clock: ServerClock) -> None:
        self._clock = clock
        self._transport = line  # type: ignore[assignment]
        self._asking = Asking(CREDENTIALS, line, clock, GIVES_UP_S)  # type: ignore[arg-type]


class Network:
    """One connection: `carry` takes an effect there and brings its answer back, each in its time."""

    def __init__(self, shop: Surroundings, wall: Callable[[], datetime]) -> None:
        """For one run of a till, which measures AlphaPay's clock anew; `wall` is the till's own."""
        self._shop = shop
        self._wall = wall
        self._line = Line(shop)
        self._client = _Client(self._line, ServerClock(wall, lambda: shop.passed_s))

    def carry(
        self, effect: NetworkEffect, name: str, lag_s: float, answered: Callable[[Answer], None]
    ) -> None:
        """`name` is the call's own, for its draws; it leaves in `lag_s` seconds."""
        trip = self._shop.draws.of("trip", name)
        mean_s = self._shop.weather.slow_s
        there_s, back_s = (min(_LONGEST_TRIP_S, trip.after(mean_s)) for _ in range(2))
        self._shop.after(lag_s + there_s, lambda: self._arrives(effect, name, back_s, answered))

    def _arrives(
        self, effect: NetworkEffect, name: str, back_s: float, answered: Callable[[Answer], None]
    ) -> None:
        fault = self._fault(effect, name)
        self._line.fault, self._line.call = fault, name
        answer = self._client.perform(effect)
        if fault.books_more and isinstance(effect, SendPay):
            self._shop.alphapay.books_more(effect.request_id, fault.books_more)
        self._note_lies(effect, fault)
        gave_up = fault.lost is TimedOut or fault.answer_lost is TimedOut
        error_s = self._wall_error_s()
        self._shop.after(
            GIVES_UP_S if gave_up else back_s, lambda: answered(self._measured_now(answer, error_s))
        )

    def _wall_error_s(self) -> float:
        return self._wall().timestamp() - self._shop.passed_s

    def _measured_now(self, answer: Answer, error_s: float) -> Answer:
        """The clocks are compared when the answer comes, and the till's may have jumped since it was made here."""
        if answer.clock_offset_s is None:
            return answer
        jumped_s = self._wall_error_s() - error_s
        return msgspec.structs.replace(answer, clock_offset_s=answer.clock_offset_s - jumped_s)

    def _fault(self, effect: NetworkEffect, name: str) -> Fault:
        shop, call = self._shop, CALLS[type(effect)]
        begins, ends = shop.weather.outage
        out = shop.draws.strike(float(begins < shop.passed_s < ends), "outage", name)
        if out is not None:
            shop.struck("outage", name, "the request never arrives")
            return Fault(lost=out.choice((ConnectionFailed, TimedOut)))
        stream = shop.draws.strike(shop.weather.spoilt, "fault", name)
        if stream is None:
            return _NOTHING
        fitting = [kind for kind in shop.weather.faults if call in FAULTS[kind].calls]
        if not fitting:
            return _NOTHING
        kind = stream.choice(fitting)
        shop.struck("fault", name, kind)
        return FAULTS[kind]

    def _note_lies(self, effect: NetworkEffect, fault: Fault) -> None:
        if fault is not FAULTS["wrong amount"]:
            return
        if isinstance(effect, AskPayment):
            self._shop.alphapay.lied_about.add(effect.request_id)
        elif isinstance(effect, LookUpOrder):
            self._shop.alphapay.lied_about.add(self._shop.alphapay.books.orders[effect.payment_id].request_id)
