"""What must hold after every step of a run, and what must hold at its end; the numbers are the money rules'."""

from collections import Counter, deque

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.domain.sale import SaleLeft, SaleStarted, SameCustomerDenied, blocks
from pos_app.protocol.effects import Effect, Print, SendPay
from pos_app.protocol.messages import CallEnded, PrintEnded
from pos_app.protocol.ports import Commit
from pos_app.protocol.views import MomentKind, Stage, TillView
from pos_app.till.engine import Decision
from pos_app.till.state import State as TillState
from tests.simulation.alphapay import AlphaPay
from tests.simulation.weather import Weather

_ENDED_UNPAID = frozenset({State.FAILED, State.CLOSED, State.NOT_SENT})
_ALARMS = frozenset({MomentKind.ATTENTION, MomentKind.LATE_PAYMENT})
_WAKES_IN_A_SECOND = 40


class Broken(AssertionError):
    """A rule did not hold."""


def hold(holds: bool, rule: str) -> None:
    """Raise `Broken` unless the rule holds."""
    if not holds:
        raise Broken(rule)


class Watcher:
    """Keeps its own books from the commits alone, and compares everybody's with them."""

    def __init__(self, alphapay: AlphaPay) -> None:
        self.attempts: dict[str, Attempt] = {}
        self.alarms: list[str] = []
        self.secrets: deque[bytes] = deque(maxlen=4)
        self._alphapay = alphapay
        self._pays_sent: set[str] = set()
        self._codes_sent: dict[str, str] = {}
        self._in_flight: dict[int, Effect] = {}
        self._wakes: deque[float] = deque(maxlen=_WAKES_IN_A_SECOND)
        self._moments_heard = 0

    # --- while it runs -----------------------------------------------------------------------------------

    def restarted(self) -> None:
        """A new run knows nothing of the old one's calls, nor of the codes it saw."""
        self._in_flight.clear()
        self._codes_sent.clear()
        self._wakes.clear()
        self._moments_heard = 0

    def woken(self, at_s: float) -> None:
        """The till asked to be woken now."""
        self._wakes.append(at_s)
        often = len(self._wakes) == _WAKES_IN_A_SECOND and at_s - self._wakes[0] < 1.0
        hold(not often, "the till spins")

    def woken_early(self, found: Decision) -> None:
        """What the till found to do when it was woken before it wanted to be."""
        nothing = found.commit is None and not found.effects
        hold(nothing, f"the till sleeps past something due: {found.effects} {found.commit}")

    def left(self, effect: Effect, pay_idempotent: bool) -> None:
        """An effect leaves the till."""
        if isinstance(effect, Print):
            return
        hold(not self._asked_already(effect), f"one call of a kind at a time: {effect}")
        self._in_flight[effect.call_id] = effect
        if isinstance(effect, SendPay):
            self._pay_leaves(effect, pay_idempotent)

    def ended(self, message: CallEnded | PrintEnded) -> None:
        """A call's end reaches the till."""
        if isinstance(message, CallEnded):
            self._in_flight.pop(message.call_id)

    def committed(self, commit: Commit, alphapay_now: float, weather: Weather) -> None:
        """The journal has taken a commit."""
        self._keeps_secrets(msgspec.json.encode(commit))
        self._screen_moves(commit)
        for attempt in commit.attempts:
            before = self.attempts.get(attempt.request_id)
            self.attempts[attempt.request_id] = attempt
            if before is not None and before.state is not attempt.state:
                self._became(attempt, alphapay_now, weather)

    def look(self, state: TillState, view: TillView, alphapay_now: float) -> None:
        """What is on the screen, and what the engine takes for true."""
        for request_id, attempt in state.attempts.items():
            hold(self.attempts[request_id] == attempt, f"R50: {request_id} is not what was committed")
        self._under_way(state)
        blocking = Counter(attempt.sale_id for attempt in state.attempts.values() if blocks(attempt))
        hold(max(blocking.values(), default=0) <= 1, "R40: one open attempt per sale")
        self._keeps_secrets(msgspec.json.encode(view))
        self._hear(view)
        if view.sale is not None and view.sale.stage is Stage.PAID:
            shown = self.attempts[view.sale.request_id]
            hold(self._paid_in_full(shown, alphapay_now), f"R11: shown as paid, is not: {shown}")

    def _asked_already(self, effect: Effect) -> bool:
        def about(of: Effect) -> tuple[object, ...]:
            return type(of), getattr(of, "request_id", ""), getattr(of, "payment_id", "")

        return any(about(other) == about(effect) for other in self._in_flight.values())

    def _pay_leaves(self, effect: SendPay, pay_idempotent: bool) -> None:
        known = self.attempts.get(effect.request_id)
        hold(
            known is not None and known.state is State.SENDING,
            "R50: a pay left before its intent was committed",
        )
        hold(known is not None and known.amount == effect.amount, "R50: a pay left with another amount")
        hold(pay_idempotent or effect.request_id not in self._pays_sent, "R17: a pay left twice")
        self._pays_sent.add(effect.request_id)
        if effect.payment_code:
            owner = self._codes_sent.setdefault(effect.payment_code, effect.request_id)
            hold(owner == effect.request_id, "a payment code was charged twice")
            self.secrets.append(effect.payment_code.encode())

    def _under_way(self, state: TillState) -> None:
        """The till waits only for answers that will come."""
        waited = set(state.bills) | {state.lists.reading}
        for watch in state.watches.values():
            waited |= {watch.asking, watch.cancelling, None if watch.unrecorded else watch.paying}
        hold(waited - {None} <= self._in_flight.keys(), "the till waits for an answer that never comes")

    def _keeps_secrets(self, told: bytes) -> None:
        hold(not any(secret in told for secret in self.secrets), "R04: a payment code was told")

    def _became(self, attempt: Attempt, alphapay_now: float, weather: Weather) -> None:
        """An attempt's new state is true at AlphaPay, or was a moment ago."""
        if attempt.state is State.PAID:
            hold(attempt.booked == attempt.amount, f"R13: another amount was taken for paid: {attempt}")
        if attempt.state in _ENDED_UNPAID and not attempt.payment_id:
            orders = self._alphapay.orders_of(attempt.request_id)
            hold(not orders, f"R01: taken for never made, but AlphaPay has the order: {attempt}")
        if attempt.state in _ENDED_UNPAID and weather.switches.late_success_s is None:
            paid = self._alphapay.paid_orders(attempt.request_id, alphapay_now)
            hold(not paid, f"R11: ended unpaid, but AlphaPay has the money: {attempt}")

    def _screen_moves(self, commit: Commit) -> None:
        """R40: nobody leaves an open payment without knowing it, or charges a person twice without being asked."""
        events = [entry.event for entry in commit.entries]
        denied = {
            key for e in events if isinstance(e, SameCustomerDenied) for key in e.unresolved_request_ids
        }
        blocking = {key: attempt.sale_id for key, attempt in self.attempts.items() if blocks(attempt)}
        if any(isinstance(event, SaleStarted) for event in events):
            hold(denied == blocking.keys(), "R40: a new sale without asking about an unresolved payment")
        for entry in commit.entries:
            if isinstance(entry.event, SaleLeft) and not entry.event.parked:
                sale_id = entry.stream.removeprefix("sale/")
                hold(sale_id not in blocking.values(), "R40: an open payment was left without being parked")

    def _hear(self, view: TillView) -> None:
        for moment in view.moments:
            if moment.number > self._moments_heard and moment.kind in _ALARMS:
                self.alarms.append(f"{moment.kind} {moment.sale_id}")
        self._moments_heard = max((moment.number for moment in view.moments), default=self._moments_heard)

    def _paid_in_full(self, attempt: Attempt, alphapay_now: float) -> bool:
        order = self._alphapay.books.orders.get(attempt.payment_id)
        if order is None or order.paid_at is None or order.request_id != attempt.request_id:
            return False
        return order.paid_at <= alphapay_now and order.value == attempt.amount.minor

    # --- at the end --------------------------------------------------------------------------------------

    def all_final(self) -> None:
        """R61: once faults have stopped, what has a payment id is decided within ten minutes."""
        for attempt in self.attempts.values():
            hold(not (attempt.unresolved and attempt.payment_id), f"R61: not final: {attempt}")
            hold(attempt.state not in {State.RECORDED, State.SENDING}, f"R61: still being sent: {attempt}")

    def books_agree(self, alphapay_now: float) -> None:
        """Every order whose payment id the till knows stands in its books as in AlphaPay's."""
        for attempt in self.attempts.values():
            if not attempt.payment_id or attempt.request_id in self._alphapay.lied_about:
                continue
            took_money = attempt.state in {State.PAID, State.PAID_MISMATCH}
            paid = self._paid_in_full(attempt, alphapay_now)
            hold(took_money == paid, f"R12: the books disagree (paid at AlphaPay: {paid}): {attempt}")

    def lost_orders_found(self, alphapay_now: float) -> None:
        """R18: money that AlphaPay's list names by our request id is found, though its answer was lost."""
        for attempt in self.attempts.values():
            lost = not attempt.payment_id and self._alphapay.paid_orders(attempt.request_id, alphapay_now)
            hold(not lost, f"R18: the list names it, and the till has not found it: {attempt}")

    def never_alarmed(self) -> None:
        """R60: without faults nobody is alarmed, and every sale is final two minutes after expiry."""
        hold(not self.alarms, f"R60: alarms without a fault: {self.alarms}")
        hold(not any(attempt.unresolved for attempt in self.attempts.values()), "R60: not final in time")
