"""A cashier in a hurry: does, again and again, one of the things that the screen allows at the moment.

What these are is in `deeds`.
"""

import threading
import time
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import msgspec

from pos_app.domain.money import Currency, Money
from pos_app.protocol.messages import ChargeByQr, CodeScanned, Command, Message
from pos_app.protocol.views import TillView
from pos_app.simulator.control_client import ControlClient
from pos_app.simulator.records import Wallet, Will

_PATIENCE_S = 3.0
"""How long a command may wait to be acted on before the cashier does something else."""

_REST_S = 0.06
"""Between two deeds, on average."""

_WILLS: Sequence[Will] = ("pay", "pay", "pay", "pin", "pin", "decline", "invalid", "pay_later")
_WALLETS: Sequence[Wallet] = ("Wechat", "Alipay", "UnionPay")


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """Something a cashier does, how gladly, and when the screen allows it."""

    name: str
    weight: float
    possible: Callable[[TillView], bool]
    do: "Callable[[Cashier, TillView], None]"


class Cashier:
    """Works from `work` on, without end. `see` and `scanned` may be called from any thread."""

    def __init__(
        self,
        send: Callable[[Message], None],
        control: ControlClient,
        scan_by_wire: Callable[[str], None],
        chance: Random,
        tell: Callable[[str], None],
    ) -> None:
        """`scan_by_wire` makes the serial scanner read a code; `tell` gets a line for each deed."""
        self.control = control
        self.scan_by_wire = scan_by_wire
        self.chance = chance
        self._send = send
        self._tell = tell
        self._news = threading.Condition()
        self._view = TillView()
        self._commands = 0

    def see(self, view: TillView) -> None:
        """The till shows this now."""
        with self._news:
            self._view = view
            self._news.notify_all()

    def scanned(self, text: str) -> None:
        """A scanner read `text` while an amount stood in the field."""
        self.ask(CodeScanned, text=text, amount=self.amount())

    def work(self, deeds: Sequence[Deed]) -> None:
        """Do one thing after the other."""
        self.wait_until(lambda view: view.store != "")
        while True:
            view = self._view
            possible = [deed for deed in deeds if deed.possible(view)]
            (deed,) = self.chance.choices(possible, [deed.weight for deed in possible])
            self._tell(f"did {deed.name}")
            deed.do(self, view)
            with self._news:
                self._news.wait(self.chance.expovariate(1 / _REST_S))

    def amount(self) -> Money:
        """What the next customer owes."""
        return Money(self.chance.randrange(100, 9000), Currency.CAD)

    def code(self) -> str:
        """A fresh code from a customer's phone."""
        return self.control.mint(self.chance.choice(_WALLETS), self.chance.choice(_WILLS))

    def do(self, kind: type[Command], /, **fields: Any) -> None:
        """Give a command and wait until the engine has acted on it."""
        number = self.ask(kind, **fields)
        self.wait_until(lambda view: view.acknowledged >= number)

    def ask(self, kind: type[Command], /, **fields: Any) -> int:
        """Give a command on the newest view, and do not wait; returns its number."""
        with self._news:
            self._commands += 1
            number, view = self._commands, self._view
            on_screen = view.sale.sale_id if view.sale and kind is not ChargeByQr else ""
            stamp: dict[str, Any] = {"command_id": number, "revision": view.revision, "sale_id": on_screen}
            self._send(kind(**(stamp | fields)))
        return number

    def wait_until(self, holds: Callable[[TillView], bool]) -> None:
        """Look on until a view holds, for no longer than anybody's patience."""
        deadline = time.monotonic() + _PATIENCE_S
        with self._news:
            while not holds(self._view) and time.monotonic() < deadline:
                self._news.wait(0.1)
