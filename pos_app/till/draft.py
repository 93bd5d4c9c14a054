"""A decision in the making: a fork of the state that handlers change, and the events that must be committed for it."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec

from pos_app.domain.authority import Permission
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt, adopt, advance, record
from pos_app.domain.payment_code import SEEN_CODES_FOR
from pos_app.domain.payment_events import AttemptEvent, AttemptRecorded, MoneyCounted, OrderAdopted
from pos_app.domain.person import Person, PersonAdded, PersonEvent, add_person, advance_person
from pos_app.domain.refund import (
    Refund,
    RefundEvent,
    RefundLearned,
    RefundRecorded,
    advance_refund,
    record_refund,
)
from pos_app.domain.sale import Sale, SaleAdopted, SaleEvent, SaleLeft, SaleStarted, advance_sale, start
from pos_app.domain.shift import (
    Shift,
    ShiftEvent,
    ShiftEventRefused,
    ShiftOpened,
    advance_shift,
    open_shift,
)
from pos_app.protocol.answers import Transaction
from pos_app.protocol.effects import Effect
from pos_app.protocol.ports import (
    Commit,
    Credential,
    DayRead,
    DeedRefused,
    DrawerOpened,
    Entry,
    Event,
    OrderImported,
    PaperQueued,
    PrintEvent,
    PrintJob,
    PrintQueued,
    RecordingResumed,
    Reprinted,
    Restore,
    RestoreConfirmed,
    SeenCode,
    SettingsChanged,
    TillEvent,
)
from pos_app.protocol.screen_terms import MomentKind, NoticeKind
from pos_app.protocol.views import Moment, Notice
from pos_app.till.memory import Watch
from pos_app.till.state import State

_CODES_DATED_ANEW = timedelta(minutes=1)
"""So far a payment code's moment must be off to be noted again."""


class Draft:
    """What one message leads to. Nothing of it is true before `commit()` is on disk."""

    def __init__(self, state: State, now: Now) -> None:
        self.state = state.fork()
        self._restore_before = state.restore
        self.now = now
        self.effects: list[Effect] = []
        self._entries: list[Entry] = []
        self._changed: dict[str, set[str]] = {
            "attempts": set(),
            "sales": set(),
            "jobs": set(),
            "refunds": set(),
            "people": set(),
        }
        self._shifts: dict[str, Shift] = {}
        self._seen_codes: list[SeenCode] = []
        self._forget_codes_before: datetime | None = None
        self._days_read: list[DayRead] = []
        self._credentials: dict[str, Credential] = {}
        self._last_z: int | None = None
        self._settings_seen: Mapping[str, str] | None = None
        self.approver_may: frozenset[Permission] = frozenset()
        """What somebody lets be done by approving this one deed in place."""
        self._imported: list[Transaction] = []

    def payment(self, request_id: str, event: AttemptEvent) -> Attempt:
        """Let `event` happen to an attempt; money that comes by it counts in the open shift (R42). Raises
        `TransitionRefused`.
        """
        before = self.state.attempts.get(request_id)
        if isinstance(event, AttemptRecorded):
            attempt = record(event)
        elif isinstance(event, OrderAdopted):
            attempt = adopt(event)
        else:
            attempt = advance(self.state.attempts[request_id], event)
        self.state.attempts[request_id] = attempt
        self._note("attempts", request_id, f"payment/{request_id}", event)
        came = attempt.took_money and not (before is not None and before.took_money)
        if came and attempt.owes_counting and self.state.shift is not None:
            return self.payment(request_id, MoneyCounted(shift_id=self.state.shift.shift_id))
        return attempt

    def sale(self, sale_id: str, event: SaleEvent) -> Sale:
        """Let `event` happen to a sale, and keep track of which one is on screen: only the one there is left.

        A question stands about the screen it was asked on, so another screen ends it.
        """
        if isinstance(event, SaleAdopted):
            return self._adopted_sale(event)
        sale = (
            start(event) if isinstance(event, SaleStarted) else advance_sale(self.state.sales[sale_id], event)
        )
        self.state.sales[sale_id] = sale
        self.state.screen = "" if isinstance(event, SaleLeft) else sale_id
        self.state.held = None
        self._note("sales", sale_id, f"sale/{sale_id}", event)
        return sale

    def _adopted_sale(self, event: SaleAdopted) -> Sale:
        """It stays off the screen, and before all others: it is none of the latest."""
        sale = start(event)
        self.state.sales = {sale.sale_id: sale} | self.state.sales
        self._note("sales", sale.sale_id, f"sale/{sale.sale_id}", event)
        return sale

    def person(self, person_id: str, event: PersonEvent) -> Person:
        """Let `event` happen to a person. Raises `PersonEventRefused`."""
        known = self.state.people
        person = (
            add_person(event) if isinstance(event, PersonAdded) else advance_person(known[person_id], event)
        )
        known[person_id] = person
        self._note("people", person_id, f"person/{person_id}", event)
        return person

    def credential(self, credential: Credential) -> None:
        """What somebody signs in with has changed; kept beside the events."""
        self.state.credentials[credential.person_id] = credential
        self._credentials[credential.person_id] = credential

    def shift(self, shift_id: str, event: ShiftEvent) -> Shift:
        """Let `event` happen to a shift. Raises `ShiftEventRefused`."""
        if isinstance(event, ShiftOpened):
            shift = open_shift(event)
        elif self.state.shift is not None and self.state.shift.shift_id == shift_id:
            shift = advance_shift(self.state.shift, event)
        else:
            raise ShiftEventRefused(f"{shift_id} is not open")
        self.state.shift = shift if shift.is_open else None
        self._shifts[shift_id] = shift
        self._entries.append(Entry(stream=f"shift/{shift_id}", at=self.now.utc, event=event))
        return shift

    def z_number(self, number: int) -> None:
        """The latest Z report's number, also where a person told it (R51)."""
        self.state.last_z = number
        self._last_z = number

    def settings_noted(self, fingerprints: Mapping[str, str]) -> None:
        """What the settings are in this run."""
        self.state.settings_seen = fingerprints
        self._settings_seen = fingerprints

    @property
    def by(self) -> str:
        """The name of whoever does it."""
        return self.state.cashier

    @property
    def permissions(self) -> frozenset[Permission]:
        """What whoever does it may do, with the rights of whoever approves this one deed."""
        return self.state.permissions | self.approver_may

    def printing(self, job_id: str, event: PrintEvent) -> PrintJob:
        """Let `event` happen to a print job."""
        if isinstance(event, PrintQueued):
            job = PrintJob(job_id=event.job_id, request_id=event.request_id, paper=event.receipt)
        elif isinstance(event, PaperQueued):
            job = PrintJob(job_id=event.job_id, request_id=event.request_id, paper=event.paper)
        else:
            job = msgspec.structs.replace(self.state.jobs[job_id], state=event.state, tries=event.tries)
        self.state.jobs[job_id] = job
        self._note("jobs", job_id, f"print/{job_id}", event)
        return job

    def refund(self, refund_request_id: str, event: RefundEvent) -> Refund:
        """Let `event` happen to a refund. Raises `RefundTransitionRefused`."""
        if isinstance(event, RefundRecorded):
            refund = record_refund(event)
        else:
            refund = advance_refund(self.state.refunds[refund_request_id], event)
        self.state.refunds[refund_request_id] = refund
        self._note("refunds", refund_request_id, f"refund/{refund_request_id}", event)
        if refund.owes_counting and self.state.shift is not None:
            return self.refund(refund_request_id, RefundLearned(shift_id=self.state.shift.shift_id))
        return refund

    def remember_refund(self, refund: Refund, **changes: object) -> None:
        """Change what this run remembers about `refund`; nothing durable."""
        watch = self.state.refund_watch(refund, self.now)
        self.state.refund_watches[refund.refund_request_id] = msgspec.structs.replace(watch, **changes)

    def seen_code(self, digest: bytes) -> None:
        """A payment code is charged; only its keyed hash is kept, for a day (R53). None is forgotten by a clock that
        AlphaPay's was not held against in this run.
        """
        state, time = self.state, self.state.alphapay_time(self.now)
        state.charged_codes = {key: at for key, at in state.charged_codes.items() if not self._is_old(at)}
        state.charged_codes[digest] = self.now.mono
        for key, mono in state.charged_codes.items():
            self._date_code(key, time - timedelta(seconds=self.now.mono - mono))
        if state.server_time is not None:
            self._forget_codes_before = time - SEEN_CODES_FOR
            kept = {key: at for key, at in state.seen_codes.items() if at >= self._forget_codes_before}
            state.seen_codes = kept

    def _is_old(self, mono: float) -> bool:
        return self.now.mono - mono >= SEEN_CODES_FOR.total_seconds()

    def _date_code(self, digest: bytes, seen_at: datetime) -> None:
        """When this run charged it, by the clock of now: a code that was charged under a wrong one is dated anew."""
        known = self.state.seen_codes.get(digest)
        if known is None or abs(seen_at - known) > _CODES_DATED_ANEW:
            self.state.seen_codes[digest] = seen_at
            self._seen_codes.append(SeenCode(digest=digest, seen_at=seen_at))

    def day_read(self, read: DayRead) -> None:
        """A day of AlphaPay's list was read; only complete readings count (R11, R19)."""
        if read.complete:
            self.state.days_read[read.day] = read.read_at
        self._days_read.append(read)
        self._about_till(read)

    def imported(self, row: Transaction) -> None:
        """AlphaPay's list has an order that this restored journal does not know (R51)."""
        self._imported.append(row)
        self._about_till(OrderImported(row=row))

    def restore_goes_on(self, restore: Restore) -> None:
        """What the restored journal still owes has changed."""
        self.state.restore = restore

    def restore_ends(self, event: RestoreConfirmed) -> None:
        """The restored journal may sell again (R51)."""
        self.state.restore = None
        self._about_till(event)

    def recording_resumed(self, reason: str) -> None:
        """The journal takes events again, if this very commit succeeds (R50)."""
        self._about_till(RecordingResumed(reason=reason))
        self.state.not_recorded = None

    def audit(self, event: DeedRefused | Reprinted | DrawerOpened | SettingsChanged) -> None:
        """Something that nothing else records."""
        self._about_till(event)

    def _about_till(self, event: TillEvent) -> None:
        self._entries.append(Entry(stream="till", at=self.now.utc, event=event))

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
        if not self._entries and self._settings_seen is None:
            return None
        return Commit(
            entries=tuple(self._entries),
            attempts=tuple(self.state.attempts[key] for key in sorted(self._changed["attempts"])),
            sales=tuple(self.state.sales[key] for key in sorted(self._changed["sales"])),
            jobs=tuple(job for key, job in self.state.jobs.items() if key in self._changed["jobs"]),
            refunds=tuple(self.state.refunds[key] for key in sorted(self._changed["refunds"])),
            seen_codes=tuple(self._seen_codes),
            forget_codes_before=self._forget_codes_before,
            days_read=tuple(self._days_read),
            imported=tuple(self._imported),
            restore=self.state.restore if self.state.restore is not self._restore_before else None,
            restore_done=self.state.restore is None and self._restore_before is not None,
            people=tuple(self.state.people[key] for key in sorted(self._changed["people"])),
            credentials=tuple(self._credentials.values()),
            shifts=tuple(self._shifts.values()),
            last_z=self._last_z,
            settings_seen=self._settings_seen,
        )
