"""The composition root: puts engine, journal, network and devices together into one running till, without windows."""

import logging
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.app.drawer import drawer_of
from pos_app.app.late_key import LateKey
from pos_app.app.vault_access import access_of
from pos_app.domain.now import Now
from pos_app.gateway.errors import KeyUnusable
from pos_app.gateway.server_clock import ServerClock
from pos_app.protocol.effects import CheckPin, Effect, HashPin, KickDrawer, Print
from pos_app.protocol.messages import Message
from pos_app.protocol.ports import Journal
from pos_app.protocol.views import TillView
from pos_app.runtime.backups import BackupPlan, DailyBackups
from pos_app.runtime.calls import Asker, NetworkCalls
from pos_app.runtime.clock import read_clock
from pos_app.runtime.device_threads import PrinterThread, PrintNow
from pos_app.runtime.loop import EngineLoop
from pos_app.runtime.pins import PinThread
from pos_app.settings.code_key import code_key
from pos_app.settings.fingerprints import fingerprints
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.merchant_keys import SigningKey
from pos_app.settings.pin_key import pin_key
from pos_app.settings.printer_records import PrinterKind
from pos_app.settings.records import Settings
from pos_app.settings.secrets import KeyProblem, read_public_key
from pos_app.settings.signing_key import asks_keyring, signing_key
from pos_app.till.state import TillSettings

if TYPE_CHECKING:
    from pos_app.gateway.signing import Credentials

log = logging.getLogger(__name__)

STOP_WITHIN_S = 3.0
"""How long the engine may take to finish the message in hand when the till closes."""


def open_journal(directory: Path) -> Journal:
    """The journal in `directory`, made if need be, and locked for this process."""
    from pos_app.journal.repository import SqliteJournal

    return SqliteJournal.open(directory)


def engine_settings(settings: Settings, *, people: bool = True) -> TillSettings:
    """What the engine must know of the settings. Without `people` nobody signs in and no shifts are kept: no setting
    leads there, only programs of one's own.
    """
    key = code_key(settings.data_directory())
    has_printer = settings.printer.kind is not PrinterKind.NONE
    zone = datetime.now().astimezone().tzinfo or UTC
    return TillSettings(
        store=settings.store,
        till_id=settings.till.id,
        cashier=settings.till.cashier,
        currency=settings.alphapay.order_currency,
        merchant=settings.receipt_merchant,
        zone=zone,
        training=settings.till.training,
        pay_idempotent=settings.alphapay.pay_idempotent,
        extra_key_above=settings.till.extra_key_above,
        prints=has_printer and settings.printer.auto_print,
        has_printer=has_printer,
        code_key=key,
        sign_in=people,
        shifts=people,
        refund_limit=settings.people.refund_limit,
        has_drawer=settings.till.drawer,
        fingerprints=fingerprints(settings, key),
    )


class ClientMaker:
    """Makes one AlphaPay client per network worker, all with one clock of AlphaPay's; loads keys and the slow
    imports once, in the first worker that asks.
    """

    def __init__(
        self,
        settings: Settings,
        environ: Mapping[str, str] = os.environ,
        wall_clock: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
        access: VaultAccess | None = None,
    ) -> None:
        """Reads both keys' texts, but one that the system's keyring guards is on its way only. `wall_clock` is this
        machine's; `access` opens the vault, by default as this process can. Raises `KeyProblem`.
        """
        self._alphapay = settings.alphapay
        self._private_key = _private_key(settings, environ, access or access_of(environ))
        self._public_key = read_public_key(settings.alphapay)
        self._credentials: Credentials | None = None
        self._clock = ServerClock(wall_clock)

    def __call__(self) -> Asker:
        """A client for the calling thread."""
        from pos_app.gateway.client import Client
        from pos_app.gateway.transport import TransportSettings

        transport = TransportSettings(
            base_url=self._alphapay.url,
            connect_timeout_s=self._alphapay.connect_timeout_s,
            read_timeout_s=self._alphapay.read_timeout_s,
            total_s=self._alphapay.total_deadline_s,
        )
        return Client(self._loaded(), transport, self._clock)

    def _loaded(self) -> "Credentials":
        """The credentials; two workers that load them at once load the same ones twice, which is harmless. Raises
        `KeyUnusable`.
        """
        if self._credentials is None:
            from pos_app.gateway.signing import credentials

            try:
                key = self._private_key()
            except KeyProblem as problem:
                raise KeyUnusable(str(problem)) from None
            self._credentials = credentials(
                self._alphapay.merchant_code,
                key.pem.reveal(),
                self._public_key,
                key_version=key.key_version,
            )
        return self._credentials


def _private_key(
    settings: Settings, environ: Mapping[str, str], access: VaultAccess
) -> Callable[[], SigningKey]:
    """Gives the key to sign with, as it was when the till started. Raises `KeyProblem`."""
    if asks_keyring(settings):
        late = LateKey(lambda: signing_key(settings, environ, access))
        late.start()
        return late.get
    key = signing_key(settings, environ, access)
    return lambda: key


class Till:
    """A running till. `publish` and `on_failure` are called in the engine's thread, `print_now` in the printer's.
    Without `people` nobody has to sign in.

    `start` brings up the engine, which needs only the disk; `start_edges` the network and the printer,
    which cost imports:
    call it once the first window is painted. Effects given before that wait.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        client: Callable[[], Asker],
        print_now: PrintNow,
        publish: Callable[[TillView], None],
        on_failure: Callable[[BaseException], None],
        clock: Callable[[], Now] = read_clock,
        journal: Callable[[], Journal] | None = None,
        people: bool = True,
    ) -> None:
        directory = settings.data_directory()
        self._loop = EngineLoop(
            journal or (lambda: open_journal(directory)),
            engine_settings(settings, people=people),
            clock=clock,
            dispatch=self._dispatch,
            publish=publish,
            on_failure=on_failure,
        )
        self._calls = NetworkCalls(client, self._loop.send)
        plan = BackupPlan(data=directory, folder=settings.backup_folder(), keep=settings.backup.keep)
        self._backups = DailyBackups(plan, self._loop.send, clock)
        self._printer = PrinterThread(print_now, self._loop.send, drawer_of(settings.printer))
        self._pins = PinThread(lambda: pin_key(directory), self._loop.send)

    def start(self) -> None:
        """Start the engine: it loads the journal and works out what is owed. PINs are taken from now on."""
        self._loop.start()
        self._pins.start()

    def start_edges(self) -> None:
        """Start the network workers, the printer's thread and the one that makes backups."""
        self._calls.start()
        self._printer.start()
        self._backups.start()

    def send(self, message: Message) -> None:
        """Give the engine a message, from any thread."""
        self._loop.send(message)

    def stop(self) -> bool:
        """Finish the message in hand; calls in flight are abandoned and asked about at the next start."""
        self._backups.stop()
        ended = self._loop.stop(STOP_WITHIN_S)
        self._calls.stop()
        self._printer.stop()
        self._pins.stop()
        return ended

    def _dispatch(self, effect: Effect) -> None:
        if isinstance(effect, Print | KickDrawer):
            self._printer.take(effect)
        elif isinstance(effect, CheckPin | HashPin):
            self._pins.take(effect)
        else:
            self._calls.take(effect)
