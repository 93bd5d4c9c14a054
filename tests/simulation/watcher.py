"""Keeps a till's books from its commits alone, and holds everything the till does and shows against them.

The rules themselves are in `rules`; here is what they need to know.
"""

from collections import Counter, deque

import msgspec

from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.domain.refund import Refund
from pos_app.protocol.effects import CheckPin, Effect, HashPin, KickDrawer, LookUpOrder, Print, SendPay
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.ports import Commit, JobState, PrintJob
from pos_app.protocol.screen_terms import MomentKind
from pos_app.protocol.views import TillView
from pos_app.till.engine import Decision
from pos_app.till.state import State as TillState
from tests.simulation import rules
from tests.simulation.alphapay import AlphaPay
from tests.simulation.rules import hold
from tests.simulation.staff_pins import PINS
from tests.simulation.staff_rules import StaffBooks
from tests.simulation.weather import Weather

_ALARMS = frozenset({MomentKind.ATTENTION, MomentKind.LATE_PAYMENT, MomentKind.ALARM})
_WAKES_IN_A_SECOND = 40
_PINS = tuple(f'"{pin}"'.encode() for pin in PINS.values())
"""As they would stand in JSON: their digits alone may well be part of an id."""


class Watcher:
    """One till's."""

    def __init__(self, alphapay: AlphaPay, refund_limit: int | None) -> None:
        self.staff = StaffBooks(refund_limit)
        self.attempts: dict[str, Attempt] = {}
        self.jobs: dict[str, PrintJob] = {}
        self.refunds: dict[str, Refund] = {}
        self.alarms: list[str] = []
        self.events: Counter[str] = Counter()
        """How often each kind of event was committed."""
        self._secrets: deque[bytes] = deque(maxlen=4)
        self._alphapay = alphapay
        self._pays_sent: set[str] = set()
        self._codes_sent: dict[str, str] = {}
        self._in_flight: dict[int, Effect] = {}
        self._latest_heard = 0
        self._wakes: deque[float] = deque(maxlen=_WAKES_IN_A_SECOND)
        self._moments_heard = 0

    def restarted(self, state: TillState) -> None:
        """A new run knows nothing of the old one's calls; of what was committed it knows all that is still owed."""
        rules.nothing_owed_is_forgotten(self.attempts, state)
        rules.R50_no_receipt_owed_is_forgotten(self._jobs_owed(), state)
        rules.R31_no_refund_owed_is_forgotten(self.refunds, state)
        self.staff.restarted()
        self._in_flight.clear()
        self._wakes.clear()
        self._latest_heard = self._moments_heard = 0

    def _jobs_owed(self) -> dict[str, PrintJob]:
        return {key: job for key, job in self.jobs.items() if job.state is not JobState.DONE}

    def woken(self, at_s: float) -> None:
        """The till asked to be woken now."""
        self._wakes.append(at_s)
        often = len(self._wakes) == _WAKES_IN_A_SECOND and at_s - self._wakes[0] < 1.0
        hold(not often, "the till spins")

    def woken_early(self, found: Decision) -> None:
        """What the till found to do when it was woken before it wanted to be."""
        nothing = found.commit is None and not found.effects
        hold(nothing, "the till sleeps past something due", found.effects, found.commit)

    def left(self, effect: Effect, pay_idempotent: bool) -> None:
        """An effect leaves the till."""
        if isinstance(effect, CheckPin | HashPin | KickDrawer):
            return
        if isinstance(effect, Print):
            rules.R50_no_receipt_leaves_before_it_is_committed(effect, self.jobs)
            return
        if not isinstance(effect, LookUpOrder):  # put away and looked up again, it is asked again
            rules.one_call_of_a_kind_at_a_time(effect, self._in_flight.values())
        self._in_flight[effect.call_id] = effect
        if isinstance(effect, SendPay):
            rules.R50_no_pay_leaves_before_its_commit(effect, self.attempts)
            rules.R17_a_pay_is_sent_again_only_where_allowed(effect, self._pays_sent, pay_idempotent)
            rules.R40_no_code_is_charged_twice(effect, self._codes_sent)
            self._pays_sent.add(effect.request_id)
            if effect.payment_code:
                self._secrets.append(effect.payment_code.encode())

    def ended(self, message: CallEnded) -> bool:
        """A call's end reaches the till; True if a later call's has done so before."""
        self._in_flight.pop(message.call_id)
        overtaken = message.call_id < self._latest_heard
        self._latest_heard = max(self._latest_heard, message.call_id)
        return overtaken

    def committed(self, commit: Commit, alphapay_now: float, weather: Weather) -> None:
        """The journal has taken a commit."""
        rules.R04_no_secret_is_told((*self._secrets, *_PINS), msgspec.json.encode(commit))
        rules.R40_the_screen_moves_as_it_may(commit, self.attempts)
        self.events.update(type(entry.event).__name__ for entry in commit.entries)
        self.jobs.update({job.job_id: job for job in commit.jobs})
        self.refunds.update({refund.refund_request_id: refund for refund in commit.refunds})
        for attempt in commit.attempts:
            before = self.attempts.get(attempt.request_id)
            self.attempts[attempt.request_id] = attempt
            if before is not None and before.state is not attempt.state:
                self._became(attempt, alphapay_now, weather)
        self.staff.committed(commit, self.attempts, self.refunds)

    def look(self, state: TillState, view: TillView, alphapay_now: float, now: Now) -> None:
        """What is on the screen, and what the engine takes for true."""
        rules.R50_the_engine_believes_what_was_committed(state, self.attempts)
        rules.the_till_waits_only_for_answers_that_come(state, self._in_flight.keys())
        rules.R40_one_open_attempt_per_sale(state)
        rules.R04_no_secret_is_told((*self._secrets, *_PINS), msgspec.json.encode(view))
        rules.R11_what_is_shown_as_paid_is_paid(view, self.attempts, self._alphapay, alphapay_now)
        rules.the_lists_claim_no_more_than_the_journal(view, self.attempts)
        rules.R12_what_people_must_not_forget_is_listed(view, self.attempts)
        rules.R15_no_qr_is_shown_after_expiry(view, state, now)
        rules.R40_a_second_charge_is_shown(view, self.attempts)
        self._hear(view)

    def _became(self, attempt: Attempt, alphapay_now: float, weather: Weather) -> None:
        """An attempt's new state is true at AlphaPay, or was a moment ago."""
        if attempt.state is State.PAID:
            rules.R13_paid_is_the_amount_asked_for(attempt)
            rules.R11_paid_is_proved(attempt, self._alphapay, alphapay_now)
        elif attempt.state in rules.ENDED_UNPAID and not (
            attempt.payment_id or attempt.state is State.NOT_FOUND
        ):
            rules.R01_never_made_is_proved(attempt, self._alphapay)
        elif attempt.state in rules.ENDED_UNPAID and weather.switches.late_success_s is None:
            rules.R11_ended_unpaid_is_proved(attempt, self._alphapay, alphapay_now)

    def _hear(self, view: TillView) -> None:
        for moment in view.moments:
            if moment.number > self._moments_heard and moment.kind in _ALARMS:
                self.alarms.append(f"{moment.kind} {moment.sale_id}")
        self._moments_heard = max((moment.number for moment in view.moments), default=self._moments_heard)
