"""The running AlphaPay behind every page and call: books, switches, faults, keys, clock, and one lock around
the books.

Knows nothing of HTTP. Whatever changes the books is on disk before anybody is answered.
"""

import random
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from pos_app.simulator import calls, codes, customer, refunds, signing
from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.calls import Json
from pos_app.simulator.faults import FaultPlan
from pos_app.simulator.ledger import Chance
from pos_app.simulator.records import Books, Code, Refund, Wallet, Will
from pos_app.simulator.store import Store

MERCHANT_CODE = "DEMOCA"
_LOG_LENGTH = 5000

Found = TypeVar("Found")


class CallRecord(msgspec.Struct, frozen=True):
    """One call that arrived: when, which, about what, and how it was answered. Never a payment code."""

    at: float
    call: str
    request_id: str
    payment_id: str
    result_code: str


class Service:
    """One simulated AlphaPay with one merchant."""

    def __init__(self, data: Path, switches: Behaviours) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self.own_key = signing.kept_key(data / "alphapay-private-key.pem")
        self.merchant_key_file = data / "merchant-private-key.pem"
        self.merchant_key = signing.kept_key(self.merchant_key_file)
        self.merchant_keys = [self.merchant_key.public_key()]
        """The public keys that the merchant's dashboard holds; each of them is taken."""
        self.merchant_code = MERCHANT_CODE
        self.public_url = ""
        self.switches = self._first_switches = switches
        self.faults = FaultPlan()
        self.stopping = threading.Event()
        self.chance = Chance(random.SystemRandom())
        self.log: deque[CallRecord] = deque(maxlen=_LOG_LENGTH)
        self.counts: Counter[str] = Counter()
        self._store = Store(data / "alphapay.sqlite3")
        self._books = self._store.load()
        self._lock = threading.Lock()

    def now(self) -> float:
        """AlphaPay's clock, which a switch can set wrong. Seconds since the epoch."""
        return time.time() + self.switches.clock_offset_s

    def pause(self, seconds: float) -> None:
        """Wait, but not beyond the end of the simulator."""
        if seconds > 0:
            self.stopping.wait(seconds)

    def answer(self, call: str, merchant: str, body: object) -> Json:
        """Act on one verified call."""
        return self.within(lambda books: calls.answer(self._context(books, merchant), call, body))

    def within(self, action: Callable[[Books], Found]) -> Found:
        """Run an action on the books alone, and save what it changed.

        Raises `ConnectionAbortedError` once the simulator is stopping: nobody is answered any more.
        """
        with self._lock:
            if self.stopping.is_set():
                raise ConnectionAbortedError("the simulator is stopping")
            try:
                return action(self._books)
            finally:
                self._store.save(self._books.take_changes())

    def paste_key(self, text: str) -> str:
        """Somebody pastes a public key into the merchant's dashboard; returns it as the dashboard shows it. It is taken
        beside the others until the simulator ends. Raises `NotAKeyError`.
        """
        key = signing.pasted_key(text)
        self.merchant_keys.append(key)
        return signing.public_text(key)

    def mint(self, wallet: Wallet, will: Will) -> tuple[str, Code]:
        """A fresh payment code: its digits, to be shown and forgotten, and what is kept of it."""
        digits = codes.mint_digits(wallet, self.chance.digits)
        token, life_s = self.chance.token(), self.switches.code_life_s
        return digits, self.within(
            lambda books: codes.mint(books, wallet, will, digits, token, self.now(), life_s)
        )

    def refund_elsewhere(self, order_name: str, value: int) -> Refund:
        """Somebody refunds an order on AlphaPay's web site. Raises `RefusedError`, `NoSuchOrderError`."""
        asked = refunds.NewRefund(
            request_id=self.chance.token(), value=value, currency="", description="web site"
        )
        now = self.now()
        return self.within(
            lambda books: refunds.create(
                books, customer.named(books, order_name, now), asked, now, self.switches, self.chance
            )[0]
        )

    def end_review(self, refund_id: str, *, approved: bool) -> Refund:
        """AlphaPay's reviewer decides. Raises `RefusedError` if there is no such refund."""
        return self.within(
            lambda books: refunds.review_ends(
                books,
                refunds.find(books, self.merchant_code, refund_id, "", by_request_id=False),
                approved=approved,
                now=self.now(),
            )
        )

    def note(self, record: CallRecord) -> None:
        """Remember that a call arrived."""
        self.log.append(record)
        self.counts[record.call] += 1

    def reset(self) -> None:
        """Forget orders, refunds, codes, faults, counts, and every change of a switch."""
        with self._lock:
            self._store.clear()
            self._books = Books()
        self.faults.clear()
        self.log.clear()
        self.counts.clear()
        self.switches = self._first_switches

    def close(self) -> None:
        """Wake all pauses and release the disk."""
        self.stopping.set()
        with self._lock:
            self._store.close()

    def _context(self, books: Books, merchant: str) -> calls.Context:
        return calls.Context(
            books=books,
            merchant=merchant,
            now=self.now(),
            switches=self.switches,
            chance=self.chance,
            phone_url=self.public_url,
        )
