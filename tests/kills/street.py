"""What goes on outside while tills are killed: customers who pay or do not, and a network that loses answers."""

import contextlib
import threading
import time
from collections import Counter
from random import Random
from typing import Any

from pos_app.simulator.control_client import ControlClient, ControlRefusedError

FAULTS: dict[str, dict[str, Any]] = {
    "pay: answer lost": {"call": "pay", "drop": "reply"},
    "pay: SYSTEMERROR after acting": {"call": "pay", "result_code": "SYSTEMERROR", "result_status": "F"},
    "pay: SYSTEMERROR": {"call": "pay", "result_code": "SYSTEMERROR", "result_status": "F", "acts": False},
    "pay: slow answer": {"call": "pay", "reply_delay_s": 0.5},
    "cancel: answer lost": {"call": "cancel", "drop": "reply"},
    "refund: answer lost": {"call": "refund", "drop": "reply"},
    "refund: request lost": {"call": "refund", "drop": "request"},
    "refund: slow answer": {"call": "refund", "reply_delay_s": 0.5},
    "any: answer lost": {"drop": "reply"},
    "any: request lost": {"drop": "request"},
    "any: slow": {"delay_s": 0.2, "times": 4},
    "any: HTTP 500 after acting": {"http_status": 500},
    "any: HTTP 503": {"http_status": 503, "acts": False},
    "any: wrong signature": {"signature": "wrong"},
    "any: truncated": {"body": "truncated"},
}
"""What may happen to a call, each as often as the others."""

_ONCE = {"times": 1}
_LOOK_EVERY_S = 0.2
_FAULTS_PER_LOOK = 0.4
_FAULTS_WAITING = 5
_OPEN = "PAYMENT_IN_PROCESS"
_WISHES = {"pay": 6, "decline": 1, "walk_away": 1, "": 3}
"""What a customer does with an open order; "" lets it expire."""


class Street:
    """Runs from `start` to `stop`. `rough` makes calls go wrong, `calm` lets every call succeed."""

    def __init__(self, control: ControlClient, seed: str) -> None:
        self._control = control
        self._chance = Random(f"street {seed}")
        self._rough = threading.Event()
        self._planning = threading.Lock()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="street", daemon=True)
        self._wishes: dict[str, tuple[float, str]] = {}
        self.faults_met: Counter[str] = Counter()

    def start(self) -> None:
        """Let the customers in."""
        self._thread.start()

    def stop(self) -> None:
        """Send them home."""
        self._ending.set()
        self._thread.join()

    def rough(self) -> None:
        """From now on calls go wrong."""
        self._rough.set()

    def calm(self) -> None:
        """From now on no call goes wrong; faults that have met no call yet are taken back."""
        with self._planning:
            self._rough.clear()
            for fault in self._waiting():
                self.faults_met[_name_of(fault)] -= 1
            self._control.clear_faults()

    def _run(self) -> None:
        while not self._ending.wait(_LOOK_EVERY_S):
            self._let_customers_act()
            with self._planning:
                if self._rough.is_set() and self._chance.random() < _FAULTS_PER_LOOK:
                    self._plan_a_fault()

    def _let_customers_act(self) -> None:
        now = time.monotonic()
        for order in self._control.orders():
            payment_id = order["payment_id"]
            if order["status"] != _OPEN:
                self._wishes.pop(payment_id, None)
                continue
            when, deed = self._wishes.setdefault(payment_id, self._wish(now))
            if deed and when <= now:
                self._wishes[payment_id] = (when, "")
                self._does(deed, payment_id)

    def _wish(self, now: float) -> tuple[float, str]:
        deed = self._chance.choices(list(_WISHES), list(_WISHES.values()))[0]
        return now + self._chance.uniform(0.0, 2.5), deed

    def _does(self, deed: str, payment_id: str) -> None:
        """The till may have been quicker: an order that has ended takes no more deeds."""
        with contextlib.suppress(ControlRefusedError):
            self._control.customer(deed, payment_id, self._chance.choice(("Wechat", "Alipay", "UnionPay")))

    def _plan_a_fault(self) -> None:
        """One of a kind that is not waiting for its call already."""
        waiting = {_name_of(fault) for fault in self._waiting()}
        if len(waiting) >= _FAULTS_WAITING:
            return
        name = self._chance.choice([name for name in FAULTS if name not in waiting])
        self._control.fault(**FAULTS[name])
        self.faults_met[name] += 1

    def _waiting(self) -> list[dict[str, Any]]:
        return list(self._control.state()["faults"])


def _name_of(fault: dict[str, Any]) -> str:
    """Which of `FAULTS` it is; one for several calls may have met some of them already."""
    return next(name for name, known in FAULTS.items() if known | _ONCE == fault | _ONCE)
