"""One running simulator: service and server together, with what a till needs to connect to it.

`with Simulator(data) as sim:` runs it in this process on a free port; `pos-app simulator` wraps the same
class.
"""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from pos_app.simulator import signing
from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.control_client import ControlClient
from pos_app.simulator.server import Server
from pos_app.simulator.service import Service

CONNECTION_FILE = "connection.json"


class Connection(msgspec.Struct, frozen=True, kw_only=True):
    """What the data directory says about a running simulator, so that a demo finds it. Holds no secret
    itself.
    """

    url: str
    control_url: str
    pid: int
    merchant_code: str
    merchant_private_key_file: str
    public_key: str


class Simulator:
    """AlphaPay on loopback, started when made, stopped by `close` or the end of `with`.

    `port` 0 takes a free one. `public_host` is the host name in QR codes: this machine's address when real
    phones shall open them. Keys and ledger live in `data` and survive a restart.
    """

    def __init__(
        self,
        data: Path,
        *,
        port: int = 0,
        bind: str = "127.0.0.1",
        public_host: str = "127.0.0.1",
        switches: Behaviours | None = None,
    ) -> None:
        self._data = data
        self._service = Service(data, switches or Behaviours())
        try:
            self._server = Server((bind, port), self._service)
        except OSError:
            self._service.close()
            raise
        self.port = self._server.port
        self.url = f"http://127.0.0.1:{self.port}"
        self._service.public_url = f"http://{public_host}:{self.port}"
        self.control_url = f"{self.url}/control"
        self.control = ControlClient(self.control_url)
        self._thread = self._server.start()
        self._write_connection()

    @property
    def merchant_code(self) -> str:
        """The demo merchant's code."""
        return self._service.merchant_code

    @property
    def merchant_private_key_pem(self) -> str:
        """The demo merchant's private key, PKCS#8 PEM."""
        return signing.private_pem(self._service.merchant_key)

    @property
    def merchant_private_key_file(self) -> Path:
        """The file that key is kept in."""
        return self._service.merchant_key_file

    @property
    def public_key(self) -> str:
        """AlphaPay's public key: Base64 X.509 SubjectPublicKeyInfo, one line."""
        return signing.public_text(self._service.own_key.public_key())

    @property
    def alphapay_private_key_pem(self) -> str:
        """AlphaPay's own private key, for tests that forge answers."""
        return signing.private_pem(self._service.own_key)

    def connection(self) -> Connection:
        """What a till needs to know."""
        return Connection(
            url=self.url,
            control_url=self.control_url,
            pid=os.getpid(),
            merchant_code=self.merchant_code,
            merchant_private_key_file=str(self.merchant_private_key_file.resolve()),
            public_key=self.public_key,
        )

    def close(self) -> None:
        """Stop serving and break open connections; the ledger stays on disk. Harmless when repeated."""
        if not self._thread.is_alive():
            return
        self._server.stop()
        self._thread.join()
        self._service.close()
        (self._data / CONNECTION_FILE).unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _write_connection(self) -> None:
        draft = self._data / (CONNECTION_FILE + ".new")
        draft.write_bytes(msgspec.json.encode(self.connection()))
        draft.replace(self._data / CONNECTION_FILE)


def read_connection(data: Path) -> Connection | None:
    """What a simulator wrote into `data` when it started, or None. It may have died since: ask its
    `control_url`.
    """
    try:
        return msgspec.json.decode((data / CONNECTION_FILE).read_bytes(), type=Connection)
    except (OSError, msgspec.MsgspecError):
        return None
