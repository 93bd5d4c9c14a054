"""What may be decided about money that came otherwise than expected (R12, R13, R14, R40, R41)."""

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import Attention, RefundSeen, Resolution, State
from pos_app.protocol.screen_terms import Action

CHOICES: dict[Attention, tuple[Resolution, ...]] = {
    Attention.LATE: (Resolution.ATTACHED, Resolution.REFUND),
    Attention.LEFT: (Resolution.ATTACHED, Resolution.REFUND),
    Attention.SECOND_CHARGE: (Resolution.REFUND, Resolution.ACCEPTED),
    Attention.OTHER_AMOUNT: (Resolution.ACCEPTED, Resolution.REFUND),
    Attention.REFUNDED_ELSEWHERE: (Resolution.ACCEPTED,),
}
"""What may be decided. Money that was refunded elsewhere is not refunded from here: what is left is unknown (R32)."""

_ACTIONS = {
    Resolution.ATTACHED: Action.ATTACH,
    Resolution.ACCEPTED: Action.ACCEPT,
    Resolution.REFUND: Action.REFUND,
}


def attention_of(attempt: Attempt) -> Attention | None:
    """Why it waits for a decision; also for payments recorded before reasons were."""
    if not attempt.needs_decision:
        return None
    if attempt.attention is not None:
        return attempt.attention
    if attempt.refund_seen is not RefundSeen.NONE:
        return Attention.REFUNDED_ELSEWHERE
    return Attention.OTHER_AMOUNT if attempt.state is State.PAID_MISMATCH else Attention.LATE


def decisions(attempt: Attempt) -> frozenset[Action]:
    """What may be decided about it, whoever may. There is no refund without AlphaPay's id, nor of what is gone."""
    attention = attention_of(attempt)
    if attention is None:
        return frozenset()
    found = frozenset(_ACTIONS[choice] for choice in CHOICES[attention])
    remaining = attempt.remaining
    refundable = attempt.payment_id and remaining is not None and remaining.minor > 0
    return found if refundable else found - {Action.REFUND}
