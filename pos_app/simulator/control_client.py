"""A small client of the control API, for the demo, the tour and tests. Not part of the simulated AlphaPay."""

import urllib.error
import urllib.request
from typing import Any, cast

import msgspec

from pos_app.simulator.records import Wallet, Will

Json = dict[str, Any]
_TIMEOUT_S = 10.0


class ControlRefusedError(Exception):
    """The control API did not accept a request; the text says why."""


class ControlClient:
    """Speaks to the simulator whose control page is at `control_url`. Safe to use from several threads.

    Raises `ControlRefusedError` for what the simulator does not accept, `OSError` if it cannot be reached.
    """

    def __init__(self, control_url: str) -> None:
        self._api = control_url.rstrip("/") + "/api/"
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def get(self, name: str) -> Any:
        """GET one resource, decoded."""
        return self._send(urllib.request.Request(self._api + name))

    def post(self, name: str, **fields: Any) -> Any:
        """POST fields to one resource; returns the decoded reply."""
        headers = {"Content-Type": "application/json"}
        return self._send(urllib.request.Request(self._api + name, msgspec.json.encode(fields), headers))

    def state(self) -> Json:
        """Url, merchant code, switches, planned faults, presets."""
        return cast(Json, self.get("state"))

    def switch(self, **switches: Any) -> None:
        """Change lasting switches (see `Behaviours`)."""
        self.post("switches", **switches)

    def fault(self, **fields: Any) -> None:
        """Plan a fault (see `faults.Fault`)."""
        self.post("faults", **fields)

    def preset(self, name: str, times: int | None = None) -> None:
        """Plan a ready-made fault by its name."""
        self.post("faults", preset=name, **({} if times is None else {"times": times}))

    def clear_faults(self) -> None:
        """Forget planned faults."""
        self.post("faults/clear")

    def orders(self) -> list[Json]:
        """All orders, oldest first."""
        return cast(list[Json], self.get("orders"))

    def customer(self, do: str, order: str = "", wallet: Wallet = "Wechat") -> Json:
        """Act as the customer on an order (payment id, request id, or empty = the newest open one)."""
        return cast(Json, self.post("customer", do=do, order=order, wallet=wallet))

    def pay(self, order: str = "", wallet: Wallet = "Wechat") -> Json:
        """The customer pays."""
        return self.customer("pay", order, wallet)

    def mint(self, wallet: Wallet = "Wechat", will: Will = "pay") -> str:
        """A fresh payment code from the customer's phone."""
        return cast(str, self.post("codes", wallet=wallet, will=will)["code"])

    def age(self, seconds: float) -> None:
        """Let time pass for everything written so far."""
        self.post("age", seconds=seconds)

    def reset(self) -> None:
        """Empty books, the switches of the start, no faults."""
        self.post("reset")

    def calls(self) -> Json:
        """How many calls of each kind arrived, and the log of the latest."""
        return cast(Json, self.get("calls"))

    def _send(self, request: urllib.request.Request) -> Any:
        try:
            with self._opener.open(request, timeout=_TIMEOUT_S) as reply:
                return msgspec.json.decode(reply.read())
        except urllib.error.HTTPError as refusal:
            with refusal:
                raise ControlRefusedError(refusal.read().decode(errors="replace")) from None
