"""An AlphaPay that checks requests' times in another way than is documented."""

import datetime as dt
import socket
from typing import Any

from tests.gateway.clocks import utc_now


class OtherAlphaPay:
    """An AlphaPay with another tolerance than is documented, whose clock is `ahead_s` from ours.

    It takes what is dated within `tolerance_s` of its clock, and repeats the page that was asked for even where it
    refuses.
    """

    def __init__(self, alphapay: Any, ahead_s: float, tolerance_s: float) -> None:
        self._alphapay = alphapay
        self._ahead = dt.timedelta(seconds=ahead_s)
        self._tolerance_s = tolerance_s
        self.asked: list[str] = []

    def __call__(self, sock: socket.socket, request: Any) -> bool:
        self.asked.append(request.path.rsplit("/", 1)[1])
        now = utc_now().replace(microsecond=0) + self._ahead
        apart_s = abs((now - dt.datetime.fromisoformat(request.headers["Request-Time"])).total_seconds())
        told = self._told(request.json, "SUCCESS" if apart_s <= self._tolerance_s else "SIGN_TIMEOUT")
        sock.sendall(self._alphapay.answer(request, told, time=now.isoformat()))
        return True

    def _told(self, body: dict[str, Any], code: str) -> dict[str, Any]:
        result = {"resultCode": code, "resultMessage": "", "resultStatus": "S" if code == "SUCCESS" else "F"}
        pagination = {name: body.get(name) for name in ("page", "pageLimit")}
        return {"result": result, "pagination": pagination, "paymentId": "p1", "paymentRequestId": "r1"}
