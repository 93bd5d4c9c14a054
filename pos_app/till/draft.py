"""A decision in the making: a fork of the state that handlers change, and the events that must be committed for it."""

import msgspec

from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt, advance, record
from pos_app.domain.payment_events import AttemptEvent, AttemptRecorded
from pos_app.domain.sale import Sale, SaleEvent, SaleLeft, SaleReturned, SaleStarted, advance_sale, start
from pos_app.protocol.effects import Effect
from pos_app.protocol.ports import (
    Commit,
    Entry,
    Event,
    PrintEvent,
    PrintJob,
    PrintQueued,
    RecordingResumed,
)
from pos_app.protocol.views import Moment, MomentKind, Notice, NoticeKind
from pos_app.till.state import State, Watch


class Draft:
    """What one message leads to. Nothing of it is true before `commit()` is on disk."""

    def __init__(self, state: State, now: Now) -> None:
        self.state = state.fork()
        self.now = now
        self.effects: list[Effect] = []
        self._entries: list[Entry] = []
        self._changed: dict[str, set[str]] = {"attempts": set(), "sales": set(), "jobs": set()}

    def payment(self, request_id: str, event: AttemptEvent) -> Attempt:
        """Let `event` happen to an attempt. Raises `TransitionRefused`."""
        if isinstance(event, AttemptRecorded):
            attempt = record(event)
        else:
            attempt = advance(self.state.attempts[request_id], event)
        self.state.attempts[request_id] = attempt
        self._note("attempts", request_id, f"payment/{request_id}", event)
        return attempt

    def sale(self, sale_id: str, event: SaleEvent) -> Sale:
        """Let `event` happen to a sale, and keep track of which one is on screen.

        A question stands about the screen it was asked on, so another screen ends it.
        """
        before = self.state.screen
        sale = (
            start(event) if isinstance(event, SaleStarted) else advance_sale(self.state.sales[sale_id], event)
        )
        self.state.sales[sale_id] = sale
        if isinstance(event, SaleStarted | SaleReturned):
            self.state.screen = sale_id
        elif isinstance(event, SaleLeft) and self.state.screen == sale_id:
            self.state.screen = ""
        if self.state.screen != before:
            self.state.held = None
        self._note("sales", sale_id, f"sale/{sale_id}", event)
        return sale

    def printing(self, job_id: str, event: PrintEvent) -> PrintJob:
        """Let `event` happen to a print job."""
        if isinstance(event, PrintQueued):
            job = PrintJob(job_id=event.job_id, request_id=event.request_id, receipt=event.receipt)
        else:
            job = msgspec.structs.replace(self.state.jobs[job_id], state=event.state, tries=event.tries)
        self.state.jobs[job_id] = job
        self._note("jobs", job_id, f"print/{job_id}", event)
        return job

    def recording_resumed(self, reason: str) -> None:
        """The journal takes events again, if this very commit succeeds (R50)."""
        self._entries.append(Entry(stream="till", at=self.now.utc, event=RecordingResumed(reason=reason)))
        self.state.not_recorded = None

    def _note(self, table: str, key: str, stream: str, event: Event) -> None:
        self._changed[table].add(key)
        self._entries.append(Entry(stream=stream, at=self.now.utc, event=event))

    def watch(self, attempt: Attempt) -> Watch:
        """What this run remembers about `attempt`."""
        return self.state.watch(attempt, self.now)

    def remember(self, attempt: Attempt, **changes: object) -> None:
        """Change what this run remembers about `attempt`; nothing durable."""
        self.state.watches[attempt.request_id] = msgspec.structs.replace(self.watch(attempt), **changes)

    def notice(self, kind: NoticeKind, detail: str = "") -> None:
        """Tell the cashier something."""
        self.state.notice = Notice(number=self.number(), kind=kind, detail=detail)

    def moment(self, kind: MomentKind, sale_id: str = "") -> None:
        """Something worth a sound happened."""
        self.state.moments.append(Moment(number=self.number(), kind=kind, sale_id=sale_id))

    def number(self) -> int:
        """The next number for a notice, question or moment."""
        self.state.numbers += 1
        return self.state.numbers

    def call_id(self) -> int:
        """The next number for a network call."""
        self.state.calls += 1
        return self.state.calls

    def commit(self) -> Commit | None:
        """What must be on disk before anything of this is true; None if nothing changed that is worth it."""
        if not self._entries:
            return None
        return Commit(
            entries=tuple(self._entries),
            attempts=tuple(self.state.attempts[key] for key in sorted(self._changed["attempts"])),
            sales=tuple(self.state.sales[key] for key in sorted(self._changed["sales"])),
            jobs=tuple(self.state.jobs[key] for key in sorted(self._changed["jobs"])),
        )
