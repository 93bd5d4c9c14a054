"""What a refund that is begun in the history is of: a payment of this till, or an order that was looked up (R30, R32).

Pure: no Qt. The form shows it, and what the form confirms becomes the command here.
"""

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import RefundSeen
from pos_app.protocol.messages import Command, RefundFound, RefundPayment
from pos_app.protocol.people_views import OrderView
from pos_app.ui.cashier.commands import Stamp


class RefundOfPayment(msgspec.Struct, frozen=True, kw_only=True):
    """Of a payment in this till's journal. `most` is what the cashier sees as remaining."""

    request_id: str
    booked: Money
    most: Money
    known: bool
    """Whether nobody else gave any of it back, as far as AlphaPay says (R32)."""

    def command(self, amount: Money, reason: str, given: Stamp) -> Command:
        """The refund of `amount`."""
        return RefundPayment(
            **given, request_id=self.request_id, amount=amount, reason=reason, seen_remaining=self.most
        )


class RefundOfOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Of an order that this till's journal does not have."""

    payment_id: str
    booked: Money
    most: Money
    known: bool

    def command(self, amount: Money, reason: str, given: Stamp) -> Command:
        """The refund of `amount`."""
        return RefundFound(**given, payment_id=self.payment_id, amount=amount, reason=reason)


Refundable = RefundOfPayment | RefundOfOrder


def most_refundable(payment: Attempt) -> Money | None:
    """What may be tried to be refunded at the most (R30); None where nothing is left, or no money came."""
    if payment.booked is None or not payment.payment_id or payment.reserved:
        return None
    left = payment.booked.minor - payment.refunded
    return Money(left, payment.booked.currency) if left > 0 else None


def of_payment(payment: Attempt) -> RefundOfPayment | None:
    """What can be refunded of it now; None where nothing can."""
    most = most_refundable(payment)
    if most is None or payment.booked is None:
        return None
    known = payment.refund_seen is RefundSeen.NONE
    return RefundOfPayment(request_id=payment.request_id, booked=payment.booked, most=most, known=known)


def of_order(order: OrderView | None) -> RefundOfOrder | None:
    """What can be refunded of the order that was looked up; None where nothing can."""
    if order is None or order.refundable is None:
        return None
    return RefundOfOrder(
        payment_id=order.payment_id,
        booked=order.amount or order.refundable,
        most=order.refundable,
        known=order.remains_known,
    )
