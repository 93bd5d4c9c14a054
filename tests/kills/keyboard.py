"""Somebody at the keyboard of the till's window: presses real keys, without looking, until the till is gone."""

import os
import subprocess
import threading
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

from pos_app.app.demo_people import DEMO_PEOPLE
from pos_app.domain.authority import Role
from pos_app.simulator.control_client import ControlClient
from pos_app.simulator.records import Wallet, Will
from tests.kills.books import has_people, sign_ins
from tests.scenarios.display import SCANNER_MS, TYPING_MS, until

_OWNER = next(person for person in DEMO_PEOPLE if person.role is Role.OWNER)
_DEEDS = {"show QR": 5, "scan": 8, "refund": 2, "wait": 3, "close shift": 2, "lock": 1, "Escape": 1, "F2": 2, "F9": 1,
          "F4": 2, "F5": 1, "F6": 1, "F7": 1, "F10": 1, "F12": 1}  # fmt: skip
"""What is done, and how gladly; a single key is named as X names it."""

_CLEARED = ("F8", "1", "F2", "Escape")
"""Whatever stands on the screen: parked with the goods, or left, and the amount field empty."""

_WHATEVER_IS_ASKED = ("F9",)
"""A question that holds a charge back is answered: charge it."""

_PIN = (*_OWNER.pin, "Return")
_FIRST_START = (*_OWNER.name, "Return", *_PIN, *_PIN)
_OPENS_THE_SHIFT = ("Return",)
_CLOSES_THE_SHIFT = ("F3", "F9", "1", "F9")
"""What is open goes on into the next shift, for the first of the reasons."""

_PUTS_THE_REPORT_AWAY = ("Escape",)
_PIN_TAKES_S = 1.0
_LOOKS_ON_S = 0.8
_WILLS: Sequence[Will] = ("pay", "pay", "pay", "pin", "pin", "decline", "pay_later")
_WALLETS: Sequence[Wallet] = ("Wechat", "Alipay", "UnionPay")


class Keyboard:
    """Works on one X display. `deeds` counts what was done."""

    def __init__(self, display: str, data: Path, control: ControlClient, chance: Random) -> None:
        """`data` is where the till keeps its journal, which says whether anybody has come."""
        self._data = data
        self._environ = {**os.environ, "DISPLAY": display}
        self._control = control
        self._chance = chance
        self._gone = threading.Event()
        self._there = threading.Event()
        self.deeds: Counter[str] = Counter()

    def wait_for_window(self, process: subprocess.Popen[bytes]) -> None:
        """Returns when the cashier's window of `process` has the keyboard."""

        def look() -> str:
            assert process.poll() is None, f"the till ended with {process.returncode}"
            return self._x("search", "--onlyvisible", "--all", "--pid", str(process.pid), "--name", "T01")

        window = until(look, "the cashier's window").split()[0]
        self._x("windowfocus", "--sync", window)

    def wait_until_there(self, within_s: float) -> None:
        """Returns when the owner has signed in and opened a shift, or after `within_s`."""
        self._there.wait(within_s)

    def work(self, process: subprocess.Popen[bytes]) -> None:
        """Sign in; then type amounts, scan, and press what the legend offers, until `process` has ended."""
        self._arrive(process)
        self._press(["F9"], TYPING_MS)
        while process.poll() is None:
            (deed,) = self._chance.choices(list(_DEEDS), list(_DEEDS.values()))
            self.deeds[deed] += 1
            match deed:
                case "show QR":
                    self._press([*_CLEARED, *self._amount(), "Return", *_WHATEVER_IS_ASKED], TYPING_MS)
                case "scan":
                    self._press([*_CLEARED, *self._amount()], TYPING_MS)
                    code = self._control.mint(self._chance.choice(_WALLETS), self._chance.choice(_WILLS))
                    self._press([*code, "Return"], SCANNER_MS)
                    self._press(_WHATEVER_IS_ASKED, TYPING_MS)
                case "wait":
                    self._gone.wait(_LOOKS_ON_S)
                case "refund":
                    self._press(["F9", *"back", "F9"], TYPING_MS)
                case "close shift":
                    self._press([*_CLEARED, *_CLOSES_THE_SHIFT], TYPING_MS)
                    self._gone.wait(_LOOKS_ON_S)
                    self._press(_PUTS_THE_REPORT_AWAY, TYPING_MS)
                    self._gone.wait(_LOOKS_ON_S)
                    self._press(_OPENS_THE_SHIFT, TYPING_MS)
                case "lock":
                    self._press(["F1", *_PIN], TYPING_MS)
                    self._gone.wait(_PIN_TAKES_S)
                case key:
                    self._press([key], TYPING_MS)

    def _arrive(self, process: subprocess.Popen[bytes]) -> None:
        """The owner comes to the till; at its first start she says who she is."""
        self._there.clear()
        before = sign_ins(self._data)
        while process.poll() is None and sign_ins(self._data) == before:
            self._press(_PIN if has_people(self._data) else _FIRST_START, TYPING_MS)
            self._gone.wait(_PIN_TAKES_S)
        self._press(_OPENS_THE_SHIFT, TYPING_MS)
        self._there.set()

    def _amount(self) -> list[str]:
        return list(str(self._chance.randrange(100, 9000)))

    def _press(self, keys: Sequence[str], gap_ms: int) -> None:
        self._x("key", "--delay", str(gap_ms), *keys)

    def _x(self, *arguments: str) -> str:
        """What xdotool prints; nothing where it finds no window."""
        command = ["xdotool", *arguments]
        return subprocess.run(command, env=self._environ, capture_output=True, text=True, check=False).stdout
