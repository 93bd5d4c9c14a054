"""A server that can be made to lie, over real TCP and TLS on loopback, and clients of the gateway pointed
at it.
"""

import base64
import datetime as dt
import ipaddress
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID

from pos_app.gateway.client import Client
from pos_app.gateway.server_clock import ServerClock
from pos_app.gateway.signing import Credentials, credentials
from pos_app.gateway.transport import TransportSettings
from pos_app.simulator.simulator import Simulator
from tests.gateway.clocks import utc_now
from tests.gateway.other_alphapay import OtherAlphaPay

GOLDEN = json.loads((Path(__file__).parents[1] / "data" / "signatures.json").read_text("utf-8"))
MERCHANT = "CXVJIU"


class Request(msgspec.Struct, frozen=True):
    """What the server read. `connection` counts connections from 1."""

    path: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Behaviour = Callable[[socket.socket, Request], bool | None]
"""Answers one request on a socket; a true result keeps the connection open."""


class LyingServer:
    """Reads requests, does with them what `behaviour` says."""

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self._behaviour, self._tls = behaviour, tls
        self.requests: list[Request] = []
        self.connections = 0
        self.closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def close(self) -> None:
        self.closing.set()
        for sock in [self._listener, *self._open]:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
            finally:
                sock.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(sock, self.connections))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            sock = self._tls.wrap_socket(sock, server_side=True) if self._tls else sock
            self._open.append(sock)
            with sock, sock.makefile("rb") as stream:
                while (request := _read(stream, number)) is not None:
                    self.requests.append(request)
                    if not self._behaviour(sock, request):
                        return
        except OSError:
            sock.close()


def _read(stream: Any, number: int) -> Request | None:
    line = stream.readline().decode()
    if not line:
        return None
    headers: dict[str, str] = {}
    while (header := stream.readline().decode().strip()) != "":
        name, _, value = header.partition(":")
        headers[name] = value.strip()
    body = stream.read(int(headers.get("Content-Length", "0")))
    return Request(line.split()[1], headers, body, number)


class AlphaPay:
    """Signs answers as AlphaPay does, in its own code, and can be told to get any part of it wrong."""

    def __init__(self) -> None:
        key = serialization.load_pem_private_key(GOLDEN["private_key_pem"].encode(), None)
        assert isinstance(key, rsa.RSAPrivateKey)
        self._key = key

    def answer(
        self,
        request: Request,
        payload: dict[str, Any] | bytes,
        *,
        status: str = "200 OK",
        time: str | None = None,
        merchant: str = MERCHANT,
        key: rsa.RSAPrivateKey | None = None,
        spaces: bool = False,
        headers: dict[str, str | None] | None = None,
    ) -> bytes:
        body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
        time = time or now().isoformat()
        text = f"POST {request.path}\n{merchant}.{time}.0123.".encode() + body
        raw = (key or self._key).sign(text, padding.PKCS1v15(), hashes.SHA256())
        value = base64.b64encode(raw).decode().replace("+", "%2B").replace("/", "%2F").replace("=", "%3D")
        comma = ", " if spaces else ","
        told: dict[str, str | None] = {
            "Content-Length": str(len(body)),
            "Signature": comma.join(("algorithm=RS256", "keyVersion=1", f"signature={value}")),
            "Response-Time": time,
            "Nonce": "0123",
            **(headers or {}),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value is not None)
        return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


@pytest.fixture(scope="session")
def alphapay() -> AlphaPay:
    return AlphaPay()


@pytest.fixture(scope="session")
def golden() -> dict[str, Any]:
    data: dict[str, Any] = GOLDEN
    return data


@pytest.fixture(scope="session")
def known() -> Credentials:
    return credentials(MERCHANT, GOLDEN["private_key_pem"], GOLDEN["public_key_pem"])


@pytest.fixture(scope="session")
def other_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def serve() -> Iterator[Callable[..., LyingServer]]:
    """Starts servers: `serve(behaviour)`, `serve(behaviour, tls=context)`."""
    servers: list[LyingServer] = []

    def start(behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> LyingServer:
        servers.append(LyingServer(behaviour, tls))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def client_of(known: Credentials) -> Iterator[Callable[..., Client]]:
    """Makes clients: `client_of(url)`, with settings and `clock` as wanted."""
    clients: list[Client] = []

    def make(
        url: str,
        clock: Callable[[], dt.datetime] | None = None,
        shared: ServerClock | None = None,
        **changes: Any,
    ) -> Client:
        quick = {"connect_timeout_s": 2.0, "read_timeout_s": 2.0, "total_s": 4.0, **changes}
        settings = TransportSettings(base_url=url, **quick)
        clients.append(
            Client(known, settings, shared or ServerClock(clock or (lambda: dt.datetime.now(dt.UTC))))
        )
        return clients[-1]

    yield make
    for client in clients:
        client.close()


class Certificate(msgspec.Struct, frozen=True):
    """A self-made certificate for 127.0.0.1: what a server needs, and the file that makes a client trust
    it.
    """

    context: ssl.SSLContext
    file: str


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory, other_key: rsa.RSAPrivateKey) -> Certificate:
    return certificate_for(tmp_path_factory.mktemp("tls"), other_key, "127.0.0.1")


@pytest.fixture(scope="session")
def foreign_certificate(
    tmp_path_factory: pytest.TempPathFactory, other_key: rsa.RSAPrivateKey
) -> Certificate:
    """For another host."""
    return certificate_for(tmp_path_factory.mktemp("tls"), other_key, "127.0.0.2")


def certificate_for(folder: Path, key: rsa.RSAPrivateKey, address: str) -> Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    hosts = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() - dt.timedelta(days=1))
        .not_valid_after(now() + dt.timedelta(days=1))
        .add_extension(hosts, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "both.pem").write_bytes(secret + pem)
    (folder / "ca.pem").write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "both.pem")
    return Certificate(context, str(folder / "ca.pem"))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    with Simulator(tmp_path_factory.mktemp("alphapay")) as simulator:
        yield simulator


@pytest.fixture
def sim(running: Simulator) -> Simulator:
    running.control.reset()
    return running


@pytest.fixture
def till(sim: Simulator) -> Iterator[Callable[..., Client]]:
    """Makes tills: `till()`, `till(wall)`, `till(clock=shared)`, `till(url=…)`."""
    made: list[Client] = []
    known = credentials(sim.merchant_code, sim.merchant_private_key_pem, sim.public_key)

    def make(
        wall: Any = utc_now, *, clock: ServerClock | None = None, url: str = "", **limits: float
    ) -> Client:
        settings = TransportSettings(
            base_url=url or sim.url, **{"read_timeout_s": 2.0, "total_s": 4.0, **limits}
        )
        made.append(Client(known, settings, clock or ServerClock(wall)))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def other(
    serve: Any, client_of: Any, alphapay: Any
) -> Callable[[float, float], tuple[Client, OtherAlphaPay]]:
    """Makes an AlphaPay with `ahead_s` and `tolerance_s`, and a till of its."""

    def make(ahead_s: float, tolerance_s: float) -> tuple[Client, OtherAlphaPay]:
        alike = OtherAlphaPay(alphapay, ahead_s, tolerance_s)
        return client_of(serve(alike).url), alike

    return make
