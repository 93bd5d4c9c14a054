"""Carries bytes to one host and back over `requests`, within limits of time and size.

Knows nothing of AlphaPay's answers.
"""

import ssl
import time
from collections.abc import Mapping
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import SplitResult, urlsplit

import certifi
import msgspec
import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError

from pos_app.gateway.connection import Deadline, PlainPool, TlsPool
from pos_app.gateway.errors import ConnectionLost, RequestUnfit, TimedOut, TooLarge


class TransportSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Where AlphaPay is, and how long to wait for it: seconds to connect, per read, and for a whole call.

    The system's name look-up is not covered by them. A connection idle for longer than `max_idle_s` is not
    used again: AlphaPay might be closing it just then, and a request lost that way could have been received
    (R02). `ca_file` replaces the public certificate authorities; verification cannot be switched off.
    Environment proxies are ignored.
    """

    base_url: str
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 15.0
    total_s: float = 20.0
    max_bytes: int = 1 << 20
    max_idle_s: float = 4.0
    ca_file: str = ""


class Reply(msgspec.Struct, frozen=True):
    """An HTTP answer, whole, not yet believed. Header names are case-insensitive."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _OneHost(HTTPAdapter):
    """Sends everything through one pool, made by us, which verifies TLS with its own context."""

    def __init__(self, pool: PlainPool | TlsPool) -> None:
        super().__init__(max_retries=0)
        self._pool = pool

    def get_connection_with_tls_context(self, *_: Any, **__: Any) -> PlainPool | TlsPool:
        return self._pool

    def cert_verify(self, *_: Any, **__: Any) -> None:
        """Nothing to set: the pool's context demands a valid certificate, always."""

    def close(self) -> None:
        super().close()
        self._pool.close()


class Transport:
    """One `requests.Session` with one kept-alive connection. Used by one thread.

    `prefix` is the path of the base address, without a slash at its end; `post` takes whole paths.
    """

    def __init__(self, settings: TransportSettings) -> None:
        """Raises `RequestUnfit` for a base address that is none, `OSError` for a certificate file that
        cannot be read.
        """
        self._settings = settings
        self._deadline = Deadline(settings.connect_timeout_s, settings.read_timeout_s, settings.total_s)
        address = _address(settings.base_url)
        self._origin = f"{address.scheme}://{address.netloc}"
        self.prefix = address.path.rstrip("/")
        self._pool = _pool(address, settings.ca_file, self._deadline)
        self._session = _session(_OneHost(self._pool))
        self._used_at = time.monotonic()

    def post(
        self, path: str, headers: Mapping[str, str], body: bytes, within_s: float | None = None
    ) -> Reply:
        """Send once, never again, follow no redirect, read the whole answer; in `within_s` seconds where
        that is less than `total_s`.

        Raises `NotSent` and `NoAnswer` errors.
        """
        self._drop_if_idle()
        self._deadline.start(within_s)
        try:
            return self._posted(path, headers, body)
        except (requests.RequestException, HTTPError, OSError) as error:
            raise (TimedOut() if _is_timeout(error) else ConnectionLost(type(error).__name__)) from error
        finally:
            self._used_at = time.monotonic()

    def warm(self) -> None:
        """Open the connection early, so that the next call does not pay for it. Raises `NotSent`."""
        self._drop_if_idle()
        self._deadline.start()
        self._pool.warm()
        self._used_at = time.monotonic()

    def close(self) -> None:
        """Close the connection; the transport is of no use afterwards."""
        self._session.close()

    def _posted(self, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        timeouts = (self._settings.connect_timeout_s, self._settings.read_timeout_s)
        with self._session.post(
            self._origin + path,
            data=body,
            headers=headers,
            timeout=timeouts,
            stream=True,
            allow_redirects=False,
        ) as response:
            return Reply(response.status_code, response.headers, self._read(response))

    def _read(self, response: requests.Response) -> bytes:
        parts: list[bytes] = []
        size = 0
        for part in response.raw.stream(1 << 14, decode_content=False):
            size += len(part)
            if size > self._settings.max_bytes:
                raise TooLarge(f"more than {self._settings.max_bytes} bytes")
            parts.append(part)
        return b"".join(parts)

    def _drop_if_idle(self) -> None:
        if time.monotonic() - self._used_at > self._settings.max_idle_s:
            self._pool.drop()


def _address(base_url: str) -> SplitResult:
    """The base address in parts. Raises `RequestUnfit`, which does not quote it."""
    try:
        address = urlsplit(base_url)
        usable = bool(address.hostname) and address.port != 0 and address.scheme in ("http", "https")
    except ValueError:
        usable = False
    if not usable or address.query or address.fragment or address.username is not None:
        raise RequestUnfit("the base address is not of the form https://host or https://host/path")
    return address


def _pool(address: SplitResult, ca_file: str, deadline: Deadline) -> PlainPool | TlsPool:
    host = address.hostname or ""
    if address.scheme == "http":
        return PlainPool(host, address.port, deadline=deadline)
    context = ssl.create_default_context(cafile=ca_file or certifi.where())
    return TlsPool(host, address.port, deadline=deadline, ssl_context=context, cert_reqs="CERT_REQUIRED")


def _session(adapter: HTTPAdapter) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.headers.update({"Accept-Encoding": "identity", "User-Agent": "pos-app"})
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def _is_timeout(error: BaseException | None) -> bool:
    """Whether a time-out is at the bottom of it; `requests` wraps those met while reading a body."""
    while error is not None:
        if isinstance(error, (TimeoutError, requests.Timeout)):
            return True
        error = error.__cause__ or error.__context__
    return False
