"""Which shape and colour family each state has on the cashier's screen: one table, so that lists and panels agree."""

from pos_app.domain.payment_terms import Attention, Resolution, State
from pos_app.domain.refund import RefundState
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import PaymentRow, SaleView
from pos_app.ui.theme import Tint
from pos_app.ui.widgets.mark import Shape
from pos_app.ui.words import Tone

Look = tuple[Shape, Tint]

STAGES: dict[Stage, Shape] = {
    Stage.CONTACTING: Shape.DOTS,
    Stage.SHOWING_QR: Shape.DOTS,
    Stage.CUSTOMER_CONFIRMS: Shape.CLOCK,
    Stage.CANCELLING: Shape.CLOCK,
    Stage.NOT_SURE: Shape.QUERY,
    Stage.PAID: Shape.TICK,
    Stage.LOCKED: Shape.LOCK,
    Stage.FAILED: Shape.CROSS,
    Stage.CLOSED: Shape.BAR,
    Stage.NOT_SENT: Shape.CROSS,
    Stage.NOT_FOUND: Shape.BAR,
}
"""The big mark of the sale on screen; its colour is that of the words."""

STATES: dict[State, Look] = {
    State.RECORDED: (Shape.DOTS, Tint.WAITING),
    State.SENDING: (Shape.DOTS, Tint.WAITING),
    State.AWAITING_CUSTOMER: (Shape.CLOCK, Tint.WAITING),
    State.CANCELLING: (Shape.CLOCK, Tint.UNSURE),
    State.UNCERTAIN: (Shape.QUERY, Tint.UNSURE),
    State.PAID: (Shape.TICK, Tint.GOOD),
    State.PAID_MISMATCH: (Shape.LOCK, Tint.BAD),
    State.FAILED: (Shape.CROSS, Tint.BAD),
    State.CLOSED: (Shape.BAR, Tint.NEUTRAL),
    State.NOT_SENT: (Shape.CROSS, Tint.BAD),
    State.NOT_FOUND: (Shape.BAR, Tint.NEUTRAL),
}

ATTENTIONS: dict[Attention, Shape] = {
    Attention.LATE: Shape.BELL,
    Attention.LEFT: Shape.BELL,
    Attention.OTHER_AMOUNT: Shape.LOCK,
    Attention.REFUNDED_ELSEWHERE: Shape.LOCK,
    Attention.SECOND_CHARGE: Shape.BELL,
}
"""The mark of money that waits for a decision."""

RESOLUTIONS: dict[Resolution, Look] = {
    Resolution.ATTACHED: (Shape.TICK, Tint.GOOD),
    Resolution.ACCEPTED: (Shape.TICK, Tint.GOOD),
    Resolution.REFUND: (Shape.BAR, Tint.NEUTRAL),
}
"""The mark of money that was decided about."""

REFUNDS: dict[RefundState, Look] = {
    RefundState.RECORDED: (Shape.DOTS, Tint.WAITING),
    RefundState.SENDING: (Shape.DOTS, Tint.WAITING),
    RefundState.SUBMITTED: (Shape.CLOCK, Tint.WAITING),
    RefundState.IN_REVIEW: (Shape.CLOCK, Tint.UNSURE),
    RefundState.UNCERTAIN: (Shape.QUERY, Tint.UNSURE),
    RefundState.DONE: (Shape.TICK, Tint.GOOD),
    RefundState.FAILED: (Shape.CROSS, Tint.BAD),
}

TINTS: dict[Tone, Tint] = {
    Tone.NEUTRAL: Tint.NEUTRAL,
    Tone.WAITING: Tint.WAITING,
    Tone.GOOD: Tint.GOOD,
    Tone.BAD: Tint.BAD,
    Tone.UNSURE: Tint.UNSURE,
}

SHAPES: dict[Tone, Shape] = {
    Tone.NEUTRAL: Shape.BAR,
    Tone.WAITING: Shape.DOTS,
    Tone.GOOD: Shape.TICK,
    Tone.BAD: Shape.CROSS,
    Tone.UNSURE: Shape.QUERY,
}
"""The mark of a device or the connection."""


def sale_shape(sale: SaleView) -> Shape:
    """The mark of the sale on screen: its stage's, or that of the refund which is what matters about it now."""
    latest = sale.refunds[-1] if sale.refunds and sale.stage in {Stage.PAID, Stage.LOCKED} else None
    if latest is None or latest.state is RefundState.FAILED:
        return STAGES[sale.stage]
    return REFUNDS[latest.state][0]


def row_look(row: PaymentRow) -> Look:
    """Shape and colour family of a payment in a list: a late payment wants attention, good as it is."""
    if row.resolution is not None:
        return RESOLUTIONS[row.resolution]
    if row.attention is not None:
        return ATTENTIONS[row.attention], Tint.UNSURE
    return (Shape.BELL, Tint.UNSURE) if row.late else STATES[row.state]
