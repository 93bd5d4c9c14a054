"""Network workers: daemon threads that take effects from a queue, ask AlphaPay, and send the answer to the engine.

They touch only queues and their own client, so abandoning one at exit harms nothing: its intent is journaled.
"""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Protocol

from pos_app.domain.evidence import Ended
from pos_app.gateway.errors import GatewayError
from pos_app.protocol.answers import Answer, Cause
from pos_app.protocol.effects import (
    LookUpOrder,
    NetworkEffect,
    ReadTransactions,
    SendCancel,
    SendPay,
    SendRefund,
)
from pos_app.protocol.messages import CallEnded, Message

log = logging.getLogger(__name__)

WRITERS = 2
"""Workers reserved for pay, cancel and refund: a question that hangs never delays them."""

ASKERS = 8
"""As many as the engine lets ask at once: about two payments and two refunds in the background, a list, a
customer's bill, an order that is looked up, and the sale on screen, which therefore waits for none of the others."""


class Asker(Protocol):
    """One worker's client of AlphaPay."""

    def perform(self, effect: NetworkEffect) -> Answer:
        """Carry the effect out; every way it can end is an `Answer`."""

    def close(self) -> None:
        """Let the connection go."""


class NetworkCalls:
    """Both lanes of workers. `client` makes one client per worker, in the worker's own thread, at its first
    effect after `start`. While it cannot (a key that is none), every effect ends as not sent.
    """

    def __init__(self, client: Callable[[], Asker], send: Callable[[Message], None]) -> None:
        self._client = client
        self._send = send
        self._writes: queue.SimpleQueue[NetworkEffect | None] = queue.SimpleQueue()
        self._questions: queue.SimpleQueue[NetworkEffect | None] = queue.SimpleQueue()

    def start(self) -> None:
        """Start the workers; effects given before have waited."""
        for number in range(WRITERS):
            self._worker(f"pay-{number}", self._writes)
        for number in range(ASKERS):
            self._worker(f"ask-{number}", self._questions)

    def take(self, effect: NetworkEffect) -> None:
        """Queue an effect. Never blocks."""
        lane = self._writes if isinstance(effect, SendPay | SendCancel | SendRefund) else self._questions
        lane.put(effect)

    def stop(self) -> None:
        """Let idle workers end; one that is waiting for AlphaPay is abandoned."""
        for _ in range(WRITERS):
            self._writes.put(None)
        for _ in range(ASKERS):
            self._questions.put(None)

    def _worker(self, name: str, lane: "queue.SimpleQueue[NetworkEffect | None]") -> None:
        threading.Thread(target=self._work, args=(lane,), name=name, daemon=True).start()

    def _work(self, lane: "queue.SimpleQueue[NetworkEffect | None]") -> None:
        client: Asker | None = None
        while (effect := lane.get()) is not None:
            if client is None:
                client = self._client_for(effect)
            if client is not None:
                self._end(effect, _performed(client, effect))
        if client is not None:
            client.close()

    def _client_for(self, effect: NetworkEffect) -> Asker | None:
        """The worker's client; None where it cannot be made, which proves that `effect` was not sent."""
        try:
            return self._client()
        except GatewayError as error:
            self._end(effect, _not_sent(str(error)))
        except Exception as error:
            log.exception("no client could be made by a fault of this program")
            self._end(effect, _not_sent(type(error).__name__))
        return None

    def _end(self, effect: NetworkEffect, answer: Answer) -> None:
        request_id = "" if isinstance(effect, ReadTransactions | LookUpOrder) else effect.request_id
        self._send(CallEnded(call_id=effect.call_id, request_id=request_id, answer=answer))


def _performed(client: Asker, effect: NetworkEffect) -> Answer:
    """The outermost frame of a worker: a bug in the client is "no answer", never a lost question."""
    try:
        return client.perform(effect)
    except Exception:
        log.exception("a call failed by a fault of this program")
        return Answer(ended=Ended.NO_ANSWER, cause=Cause.MALFORMED)


def _not_sent(why: str) -> Answer:
    return Answer(ended=Ended.NOT_SENT, cause=Cause.CANNOT_SIGN, hint=why)
