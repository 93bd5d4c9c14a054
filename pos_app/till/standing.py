"""Which attempt of a sale is shown, and what the cashier may do about it: asked by handlers and views alike."""

from collections.abc import Sequence

from pos_app.domain.alphapay import Scenario
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import RefundSeen, State
from pos_app.domain.sale import Sale, Standing, blocks, standing
from pos_app.protocol.screen_terms import Action, WhyNoCancel
from pos_app.till.closing import closing_of
from pos_app.till.decisions import decisions
from pos_app.till.state import State as TillState

CANCEL_FROM_S = 45.0
"""R16: while a customer may be typing a PIN, cancel is offered from 45 s on."""

_ENDED_ACTIONS = frozenset({Action.CHARGE_AGAIN, Action.NEXT_CUSTOMER})


def sale_on_screen(state: TillState) -> Sale | None:
    """The sale on screen, if there is one."""
    return state.sales.get(state.screen)


def shown_attempt(attempts: Sequence[Attempt]) -> Attempt:
    """The attempt that stands for its sale: money that came, else what is open, else the latest."""
    return max(enumerate(attempts), key=lambda numbered: (_rank(numbered[1]), numbered[0]))[1]


def _rank(attempt: Attempt) -> int:
    if attempt.took_money:
        return 4 if attempt.needs_decision else 3
    return 2 if blocks(attempt) else 1


def screen_standing(state: TillState) -> Standing | None:
    """What the attempts of the sale on screen add up to; None without a sale."""
    return standing(state.attempts_of(state.screen)) if state.screen else None


def other_unresolved(state: TillState) -> list[Attempt]:
    """Unresolved attempts of other sales that could be this customer's (R40)."""
    return [
        attempt for attempt in state.attempts.values() if attempt.sale_id != state.screen and blocks(attempt)
    ]


def why_no_cancel(state: TillState, attempt: Attempt, now: Now) -> WhyNoCancel:
    """Why this unresolved attempt cannot be cancelled now (R16, R18); NONE where it can, or has ended."""
    if attempt.state is State.UNCERTAIN and not attempt.payment_id:
        return WhyNoCancel.NO_PAYMENT_ID
    if attempt.state in {State.AWAITING_CUSTOMER, State.SENDING} and attempt.scenario is Scenario.OFFLINE:
        early = now.mono < cancel_from(state, attempt, now)
        return WhyNoCancel.TOO_EARLY if early else WhyNoCancel.NONE
    return WhyNoCancel.NONE


def cancel_from(state: TillState, attempt: Attempt, now: Now) -> float:
    """From when on, on the monotonic clock, a scanned payment may be cancelled (R16)."""
    return state.watch(attempt, now).created + CANCEL_FROM_S


def actions(state: TillState, attempt: Attempt, now: Now) -> frozenset[Action]:
    """What the cashier may do about the sale on screen, whose shown attempt this is."""
    match attempt.state:
        case State.PAID | State.PAID_MISMATCH:
            return frozenset({Action.NEXT_CUSTOMER, *_paid_actions(state, attempt)})
        case State.FAILED | State.CLOSED | State.NOT_SENT | State.NOT_FOUND:
            return _ENDED_ACTIONS
        case _:
            return frozenset(_open_actions(state, attempt, now))


def _paid_actions(state: TillState, attempt: Attempt) -> set[Action]:
    """Decisions where one is due; once the money pays its sale, the receipt, and a refund of what remains."""
    if attempt.needs_decision:
        return set(decisions(attempt))
    has_receipt = attempt.refund_seen is RefundSeen.NONE and not attempt.foreign
    found = {Action.REPRINT} if has_receipt else set()
    under_way = any(refund.unresolved for refund in state.refunds_of(attempt.request_id))
    remaining = attempt.remaining
    if attempt.payment_id and remaining is not None and remaining.minor > 0 and not under_way:
        found.add(Action.REFUND)
    return found


def _open_actions(state: TillState, attempt: Attempt, now: Now) -> set[Action]:
    can_cancel = why_no_cancel(state, attempt, now) is WhyNoCancel.NONE
    if attempt.state in {State.RECORDED, State.SENDING}:
        return {Action.CANCEL} if can_cancel else set()
    found = {Action.CHECK_NOW}
    if can_cancel and attempt.state is not State.CANCELLING:
        found.add(Action.CANCEL)
    if attempt.scenario is Scenario.OFFLINE or attempt.state is not State.AWAITING_CUSTOMER:
        found.add(Action.PARK)
    closing = closing_of(state, attempt)
    if closing is not None:
        found.add(Action.SCAN_BILL)
        found |= {Action.CLOSE_NOT_FOUND} if closing.ready else set()
    if attempt.state is State.UNCERTAIN and state.settings.has_printer:
        found.add(Action.PRINT_SLIP)
    if not blocks(attempt):
        found.add(Action.CHARGE_AGAIN)
    return found
