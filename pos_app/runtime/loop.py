"""The engine's thread: message in, decision, commit, and only then state, effects and views (R50).

Everything the engine's state touches happens on this one thread. It is not responsible for deciding anything.
"""

import logging
import queue
import threading
from collections.abc import Callable

from pos_app.domain.now import Now
from pos_app.journal.errors import JournalDamaged, JournalError
from pos_app.protocol.effects import Effect
from pos_app.protocol.messages import Command, Message, Started, Ticked
from pos_app.protocol.ports import CannotRecord, Commit, Journal
from pos_app.protocol.views import TillView
from pos_app.till.engine import decide, opening_state
from pos_app.till.failing import not_readable, not_recorded
from pos_app.till.loading import with_named
from pos_app.till.owed import next_wake
from pos_app.till.state import RECENT, TillSettings
from pos_app.till.views_of import view_of

log = logging.getLogger(__name__)

_LONGEST_WAIT_S = 30.0
_SHORTEST_WAIT_S = 0.01
_IDLE_BEFORE_CHECKPOINT_S = 20.0


class _Stop:
    """Ends the loop after the message in hand."""


class EngineLoop(threading.Thread):
    """Runs the engine until `stop`. `send` may be called from any thread; `publish` and `dispatch` are
    called from this one.

    The journal is opened by `open_journal`, used and closed in this thread only. `on_failure` is called here too,
    once, with the error that kept the journal from opening or that ended the engine.
    """

    def __init__(
        self,
        open_journal: Callable[[], Journal],
        settings: TillSettings,
        *,
        clock: Callable[[], Now],
        dispatch: Callable[[Effect], None],
        publish: Callable[[TillView], None],
        on_failure: Callable[[BaseException], None],
    ) -> None:
        super().__init__(name="engine", daemon=True)
        self._open_journal = open_journal
        self._settings = settings
        self._clock = clock
        self._dispatch = dispatch
        self._publish = publish
        self._on_failure = on_failure
        self._inbox: queue.SimpleQueue[Message | _Stop] = queue.SimpleQueue()
        self._checkpointed = True

    def send(self, message: Message) -> None:
        """Give the engine a message. Never blocks."""
        self._inbox.put(message)

    def stop(self, timeout_s: float) -> bool:
        """Handle what was sent before, take no more, and end; False if that takes longer than `timeout_s`.

        What is in flight is asked about at the next start.
        """
        self._inbox.put(_Stop())
        if self.is_alive():
            self.join(timeout_s)
        return not self.is_alive()

    def run(self) -> None:
        """The outermost loop of the thread: an error here is told to the cashier, and ends the engine."""
        try:
            self._run_with(self._open_journal())
        except JournalError as error:
            log.info("the journal cannot be used: %s", error)
            self._on_failure(error)
        except Exception as error:
            log.exception("the engine stopped by a fault of this program")
            self._on_failure(error)

    def _run_with(self, journal: Journal) -> None:
        """Whatever ends the engine, the data directory is free again afterwards."""
        try:
            self._journal = journal
            self._state = opening_state(self._settings, journal.load(RECENT))
            self._run()
        finally:
            journal.close()

    def _run(self) -> None:
        message: Message | _Stop = Started()
        while not isinstance(message, _Stop):
            self._handle(message)
            message = self._next()

    def _next(self) -> Message | _Stop:
        """The next message, or a tick when something is due."""
        now = self._clock()
        wait = min(_LONGEST_WAIT_S, max(_SHORTEST_WAIT_S, next_wake(self._state, now) - now.mono))
        try:
            return self._inbox.get(timeout=wait)
        except queue.Empty:
            self._checkpoint_when_idle(wait)
            return Ticked()

    def _checkpoint_when_idle(self, waited_s: float) -> None:
        if waited_s >= _IDLE_BEFORE_CHECKPOINT_S and not self._checkpointed:
            self._journal.checkpoint()
            self._checkpointed = True

    def _handle(self, message: Message) -> None:
        now = self._clock()
        try:
            message = with_named(self._state, self._journal, message)
        except JournalDamaged as error:
            self._not_readable(message, error, now)
            return
        decision = decide(self._state, message, now)
        if decision.commit is not None and not self._committed(decision.commit, message, now):
            return
        self._state = decision.state
        for effect in decision.effects:
            self._dispatch(effect)
        self._publish(view_of(self._state, now))

    def _not_readable(self, message: Message, error: JournalDamaged, now: Now) -> None:
        """One record that cannot be read does not end the till where a person named it."""
        if not isinstance(message, Command):
            raise error
        log.error("cannot read what was named: %s", error)
        self._state = not_readable(self._state, message, now)
        self._publish(view_of(self._state, now))

    def _committed(self, commit: Commit, message: Message, now: Now) -> bool:
        try:
            self._journal.commit(commit)
        except CannotRecord as error:
            log.error("cannot record: %s", error)
            self._state = not_recorded(self._state, message, str(error), now)
            self._publish(view_of(self._state, now))
            return False
        self._checkpointed = False
        return True
