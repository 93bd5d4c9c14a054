"""Whatever comes over the line instead of HTTP: a call ends as a `GatewayError`, in time, and proves nothing."""

import socket
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.evidence import Ended
from pos_app.gateway.client import Client
from pos_app.gateway.server_clock import ServerClock
from pos_app.gateway.transport import TransportSettings
from pos_app.protocol.effects import AskPayment
from tests.fuzz import json_bytes, targets
from tests.fuzz.json_bytes import bounded

_ASK = AskPayment(call_id=1, request_id="r1", payment_id="p1")
_STATUSES = st.sampled_from(
    [b"HTTP/1.1 200 OK", b"HTTP/1.0 204", b"HTTP/9.9 999 \xff", b"HTTP/1.1 100 Continue", b""]
)
_NAMES = st.sampled_from(
    [b"Content-Length", b"Transfer-Encoding", b"Content-Encoding", b"Signature", b"Retry-After", b"Connection",
     b"Location", b"Set-Cookie", b"Response-Time", b"Nonce", b"", b" ", b"\xff"]
)  # fmt: skip
_WORDS = st.sampled_from(
    [b"chunked", b"gzip", b"-1", b"1e9", b"9" * 30, b"0", b"close", b"http://x/", b"\x00"]
)
_FIELDS = st.lists(st.tuples(_NAMES, _WORDS | st.binary(max_size=20)), max_size=6)
_BODIES = (
    json_bytes.spoilt()
    | st.binary(max_size=80)
    | st.sampled_from([b"5\r\nhello\r\n0\r\n\r\n", b"fffffffff\r\n"])
)
_REPLIES = st.binary(max_size=120) | st.builds(
    lambda status, fields, body: b"\r\n".join([status, *(a + b": " + b for a, b in fields), b"", body]),
    _STATUSES, _FIELDS, _BODIES,
)  # fmt: skip


class Line:
    """Reads a request, says `reply`, and hangs up. One connection at a time."""

    def __init__(self) -> None:
        self.reply = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with sock:
                self._answer(sock)

    def _answer(self, sock: socket.socket) -> None:
        sock.settimeout(2)
        try:
            heard = b""
            while not heard.endswith(b"}"):
                heard += sock.recv(1 << 16)
            sock.sendall(self.reply)
        except OSError:
            return


@pytest.fixture(scope="module")
def line() -> Iterator[Line]:
    line = Line()
    yield line
    line.close()


@settings(bounded, max_examples=200)
@given(reply=_REPLIES)
def test_R03_whatever_is_said_a_call_ends_and_proves_nothing(line: Line, reply: bytes) -> None:
    line.reply = reply
    limits = TransportSettings(base_url=line.url, read_timeout_s=1.0, total_s=2.0)
    client = Client(targets.KNOWN, limits, ServerClock(lambda: targets.NOW))
    answer = client.perform(_ASK)
    client.close()
    assert answer.ended in {Ended.NO_ANSWER, Ended.UNVERIFIED}
