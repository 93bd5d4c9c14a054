"""The signing key of a running till: there at once, or fetched in a thread of its own while the windows open.

A locked keyring asks a person for its password, and nobody may come: the till is never kept waiting for that. Until the
key is there, every call ends as not sent.
"""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from pos_app.settings.merchant_keys import SigningKey
from pos_app.settings.secrets import KeyProblem
from pos_app.settings.signing_key import VaultUnusable
from pos_app.settings.vault_errors import KeyringLocked

log = logging.getLogger(__name__)

WAIT_S = 3.0
"""How long a call waits for a key that is on its way: nothing is sent late, when the cashier has given up."""

ASK_AGAIN_AFTER_S = 60.0
"""A keyring that was not unlocked asks again at the next call, but not more often."""


class LateKey:
    """The key, as soon as it is there. `get` is called by any thread but the GUI's."""

    def __init__(self, read: Callable[[], SigningKey], clock: Callable[[], float] = time.monotonic) -> None:
        """`read` may take a person's time, and raises `KeyProblem`."""
        self._read = read
        self._clock = clock
        self._lock = threading.Lock()
        self._future: Future[SigningKey] | None = None
        self._asked_at = 0.0

    def start(self) -> None:
        """Begin to fetch the key, unless that was begun and may still succeed."""
        self._begun()

    def get(self) -> SigningKey:
        """The key. Raises `KeyProblem` where there is none, or not within `WAIT_S`."""
        try:
            return self._begun().result(WAIT_S)
        except TimeoutError:
            raise VaultUnusable(KeyringLocked()) from None

    def _begun(self) -> "Future[SigningKey]":
        with self._lock:
            if self._future is None or self._may_ask_again(self._future):
                self._future, self._asked_at = Future(), self._clock()
                fetching = threading.Thread(target=self._fetch, args=(self._future,), name="key", daemon=True)
                fetching.start()
            return self._future

    def _may_ask_again(self, future: "Future[SigningKey]") -> bool:
        failed = future.done() and future.exception() is not None
        return failed and self._clock() - self._asked_at >= ASK_AGAIN_AFTER_S

    def _fetch(self, future: "Future[SigningKey]") -> None:
        """The outermost frame of the thread: whatever fails, the callers are told."""
        try:
            future.set_result(self._read())
        except KeyProblem as problem:
            log.warning("%s", problem)
            future.set_exception(problem)
        except Exception as error:  # noqa: BLE001 - its traceback could hold a key
            log.error("the key could not be read by a fault of this program: %s", type(error).__name__)
            future.set_exception(KeyProblem("alphapay.private_key_vault", "could not be opened"))
