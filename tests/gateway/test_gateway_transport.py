"""Each way a call can end over a real connection, and what it proves: NOT_SENT only where nothing left
(R02).
"""

import logging
import socket
import struct
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from pos_app.domain.alphapay import Scenario
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.gateway import errors
from pos_app.gateway.client import answer_of
from pos_app.protocol.answers import Answer, Cause

CODE = "134567890123456789"
INQUIRED = {
    "result": {"resultCode": "SUCCESS", "resultMessage": "ok", "resultStatus": "S"},
    "paymentId": "p1",
    "paymentRequestId": "r1",
    "paymentStatus": "PAYMENT_IN_PROCESS",
}


def ask(client: Any) -> Answer:
    answer: Answer = client.inquire_payment("p1", "r1")
    return answer


def scan(client: Any) -> Answer:
    answer: Answer = client.pay(
        scenario=Scenario.OFFLINE,
        request_id="r1",
        amount=Money(100, Currency.CAD),
        description="d",
        payment_code=CODE,
    )
    return answer


def reset(sock: socket.socket) -> None:
    """Close with RST."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


@pytest.fixture
def truth(alphapay: Any) -> Callable[..., bool]:
    """Answers every inquiry truthfully and keeps the connection."""

    def answer(sock: socket.socket, request: Any) -> bool:
        sock.sendall(alphapay.answer(request, INQUIRED))
        return True

    return answer


def test_R02_a_name_that_cannot_be_looked_up_was_not_sent(client_of: Any) -> None:
    with pytest.raises(errors.NameLookupFailed) as error:
        ask(client_of("http://no-such-host.invalid"))
    assert answer_of(error.value).ended is Ended.NOT_SENT


def test_R02_a_refused_connection_was_not_sent(client_of: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(errors.ConnectionFailed) as error:
        ask(client_of(f"http://127.0.0.1:{port}"))
    assert (error.value.ended, error.value.cause) == (Ended.NOT_SENT, Cause.CONNECTION)


def test_R02_a_connection_that_is_never_taken_up_was_not_sent(client_of: Any) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        started = time.monotonic()
        with pytest.raises(errors.ConnectionFailed):
            ask(client_of(f"http://127.0.0.1:{full.getsockname()[1]}", connect_timeout_s=0.3))
        assert time.monotonic() - started < 2
        for one in waiting:
            one.close()


def test_R02_a_call_without_time_left_to_connect_was_not_sent(serve: Any, client_of: Any, truth: Any) -> None:
    server = serve(truth)
    with pytest.raises(errors.ConnectionFailed):
        ask(client_of(server.url, total_s=0.0))
    assert server.requests == []


def test_R02_an_untrusted_certificate_was_not_sent(
    serve: Any, client_of: Any, certificate: Any, truth: Any
) -> None:
    server = serve(truth, tls=certificate.context)
    with pytest.raises(errors.TlsFailed) as error:
        ask(client_of(server.url))
    assert "certificate" in str(error.value)
    assert server.requests == []


def test_R02_a_certificate_of_another_host_was_not_sent(
    serve: Any, client_of: Any, foreign_certificate: Any, truth: Any
) -> None:
    server = serve(truth, tls=foreign_certificate.context)
    with pytest.raises(errors.TlsFailed):
        ask(client_of(server.url, ca_file=foreign_certificate.file))
    assert server.requests == []


@pytest.mark.parametrize("greeting", [b"", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_R02_a_handshake_that_fails_was_not_sent(client_of: Any, greeting: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:
        plain.settimeout(5)
        client = client_of(f"https://127.0.0.1:{plain.getsockname()[1]}", connect_timeout_s=0.5)
        peers = []

        def greet() -> None:
            sock, _ = plain.accept()
            sock.sendall(greeting)
            peers.append(sock)

        thread = threading.Thread(target=greet)
        thread.start()
        with pytest.raises(errors.TlsFailed):
            ask(client)
        thread.join(5)
        peers[0].close()


def test_over_tls_the_connection_is_kept_and_warmed(
    serve: Any, client_of: Any, certificate: Any, truth: Any
) -> None:
    server = serve(truth, tls=certificate.context)
    client = client_of(server.url, ca_file=certificate.file)
    client.warm()
    client.warm()
    assert [ask(client).ended for _ in range(3)] == [Ended.VERIFIED] * 3
    assert server.connections == 1


def test_over_tls_a_connection_the_server_has_closed_is_not_used_again(
    serve: Any, client_of: Any, certificate: Any, alphapay: Any
) -> None:
    hung_up = threading.Event()

    def answer_and_hang_up(sock: socket.socket, request: Any) -> None:
        sock.sendall(alphapay.answer(request, INQUIRED))
        sock.shutdown(socket.SHUT_WR)
        hung_up.set()

    server = serve(answer_and_hang_up, tls=certificate.context)
    client = client_of(server.url, ca_file=certificate.file)
    assert ask(client).ended is Ended.VERIFIED
    assert hung_up.wait(5)
    assert ask(client).ended is Ended.VERIFIED
    assert server.connections == 2


def test_warming_an_unreachable_host_says_so(client_of: Any) -> None:
    with pytest.raises(errors.NameLookupFailed):
        client_of("http://no-such-host.invalid").warm()


def test_a_connection_idle_for_long_is_not_used_again(serve: Any, client_of: Any, truth: Any) -> None:
    server = serve(truth)
    client = client_of(server.url, max_idle_s=0.0)
    ask(client)
    ask(client)
    assert server.connections == 2


def test_R02_a_reused_connection_that_breaks_may_have_sent(serve: Any, client_of: Any, alphapay: Any) -> None:
    def answer_once(sock: socket.socket, request: Any) -> bool:
        if len(server.requests) > 1:
            reset(sock)
            return False
        sock.sendall(alphapay.answer(request, INQUIRED))
        return True

    server = serve(answer_once)
    client = client_of(server.url)
    ask(client)
    with pytest.raises(errors.ConnectionLost) as error:
        ask(client)
    assert (error.value.ended, error.value.cause) == (Ended.NO_ANSWER, Cause.CONNECTION_LOST)
    assert [request.connection for request in server.requests] == [1, 1]


def test_R02_tls_that_breaks_after_the_handshake_may_have_sent(
    serve: Any, client_of: Any, certificate: Any
) -> None:
    server = serve(lambda sock, request: reset(sock), tls=certificate.context)
    with pytest.raises(errors.ConnectionLost):
        ask(client_of(server.url, ca_file=certificate.file))
    assert len(server.requests) == 1


def head(length: int, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n".encode()


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (b"", errors.ConnectionLost),
        (b"HTTP/1.1 200", errors.Unsigned),
        (head(500) + b'{"result"', errors.ConnectionLost),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", errors.ConnectionLost),
        (b"220 mail ready\r\n", errors.Malformed),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", errors.Malformed),
        (head(2 << 20) + b"x" * (2 << 20), errors.TooLarge),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * (2 << 20), errors.TooLarge),
        (head(14) + b"<html>Wifi</h>", errors.Unsigned),
        (head(6, "502 Bad Gateway") + b"<html>", errors.HttpStatusRefused),
        (head(0, "500 Oops"), errors.HttpStatusRefused),
        (
            head(0, "307 Elsewhere").replace(b"\r\n\r\n", b"\r\nLocation: /x\r\n\r\n"),
            errors.HttpStatusRefused,
        ),
        (head(0, "429 Slow"), errors.SlowedDown),
        (head(0, "503 Busy").replace(b"\r\n\r\n", b"\r\nRetry-After: 7\r\n\r\n"), errors.SlowedDown),
    ],
)
def test_R02_whatever_comes_back_after_sending_is_never_not_sent(
    serve: Any, client_of: Any, sent: bytes, expected: type[errors.GatewayError]
) -> None:
    server = serve(lambda sock, request: sock.sendall(sent))
    with pytest.raises(expected) as error:
        scan(client_of(server.url))
    answer = answer_of(error.value)
    assert answer.ended in (Ended.NO_ANSWER, Ended.UNVERIFIED)
    assert answer.body is None
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("999999", 300.0), ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0), ("soon", 5.0), ("-1", 5.0)],
)
def test_retry_after_is_read_and_bounded(serve: Any, client_of: Any, header: str, seconds: float) -> None:
    answer = head(0, "429 Slow").replace(b"\r\n\r\n", f"\r\nRetry-After: {header}\r\n\r\n".encode())
    with pytest.raises(errors.SlowedDown) as error:
        ask(client_of(serve(lambda sock, request: sock.sendall(answer)).url))
    assert error.value.retry_after_s == seconds


@pytest.mark.parametrize(
    "before",
    [b"", b"HTTP/1.1 200 OK\r\n", head(1 << 19)],
    ids=["status line", "header", "body"],
)
def test_a_dripping_server_holds_nobody_past_the_deadline(serve: Any, client_of: Any, before: bytes) -> None:
    def drip(sock: socket.socket, request: Any) -> None:
        sock.sendall(before)
        while not server.closing.wait(0.02):
            sock.sendall(b"H" if not before else b"x")

    server = serve(drip)
    client = client_of(server.url, read_timeout_s=0.3, total_s=0.6)
    started = time.monotonic()
    with pytest.raises(errors.TimedOut):
        ask(client)
    assert 0.5 < time.monotonic() - started < 1.5


def test_a_silent_server_is_timed_out_by_the_read_time_out(serve: Any, client_of: Any) -> None:
    def wait(sock: socket.socket, request: Any) -> None:
        server.closing.wait(5)

    server = serve(wait)
    started = time.monotonic()
    with pytest.raises(errors.TimedOut) as error:
        scan(client_of(server.url, read_timeout_s=0.2))
    assert time.monotonic() - started < 1.5
    assert (error.value.ended, error.value.cause) == (Ended.NO_ANSWER, Cause.TIMED_OUT)


def test_after_a_failure_the_next_call_gets_a_new_connection(
    serve: Any, client_of: Any, alphapay: Any
) -> None:
    def fail_first(sock: socket.socket, request: Any) -> bool:
        if len(server.requests) == 1:
            sock.sendall(head(100) + b"half")
            return bool(server.closing.wait(0.4))
        sock.sendall(alphapay.answer(request, INQUIRED))
        return True

    server = serve(fail_first)
    client = client_of(server.url, read_timeout_s=0.2)
    with pytest.raises(errors.TimedOut):
        ask(client)
    assert ask(client).ended is Ended.VERIFIED
    assert server.requests[1].connection == 2


def test_cookies_and_redirects_and_the_environment_are_ignored(
    serve: Any, client_of: Any, alphapay: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")

    def answer(sock: socket.socket, request: Any) -> bool:
        sock.sendall(alphapay.answer(request, INQUIRED, headers={"Set-Cookie": "a=b"}))
        return True

    server = serve(answer)
    client = client_of(server.url)
    ask(client)
    ask(client)
    assert "Cookie" not in server.requests[1].headers


@pytest.mark.parametrize(
    "url", ["ftp://x", "openapi.alphapay.ca", "https://", "http://x:99999", "https://x/?a=b"]
)
def test_a_base_address_that_is_none_is_refused(client_of: Any, url: str) -> None:
    with pytest.raises(errors.RequestUnfit):
        client_of(url)


def test_R04_a_payment_code_reaches_no_log_and_no_exception(
    serve: Any, client_of: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    echo = serve(lambda sock, request: sock.sendall(head(len(request.body), "400 No") + request.body))
    lost = serve(lambda sock, request: sock.close())
    for server in (echo, lost):
        with pytest.raises(errors.GatewayError) as error:
            scan(client_of(server.url))
        shown = "".join(traceback.format_exception(error.value)) + repr(answer_of(error.value))
        assert CODE not in shown
    assert "OFFLINE" in caplog.text
    assert CODE not in caplog.text
