"""What is known of a sale, a payment or a refund, as names and figures; those about time change each second."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_app.domain.alphapay import Wallet
from pos_app.protocol.screen_terms import Action, Stage, WhyNoCancel
from pos_app.protocol.views import PaymentRow, RefundRow, RestoreView, SaleView
from pos_app.ui import words
from pos_app.ui.widgets.countdown import minutes_and_seconds

Lines = list[tuple[str, str]]
Known = Callable[[float], Lines]
"""Names and figures at a reading of the monotonic clock."""

TIMED = frozenset({Stage.CUSTOMER_CONFIRMS, Stage.CANCELLING, Stage.NOT_SURE})
"""Stages in which it matters when AlphaPay was and will be asked."""


def nothing_known(now: float) -> Lines:
    """Nothing."""
    return []


def sale_known(sale: SaleView) -> Known:
    """What is known of the sale on screen."""

    def lines(now: float) -> Lines:
        return (_timed(sale, now) if sale.stage in TIMED else []) + _untimed(sale)

    return lines


def payment_known(row: PaymentRow) -> Known:
    """What is known of a payment in a list."""
    translate = QCoreApplication.translate

    def lines(now: float) -> Lines:
        left = words.left_with_word(row.left_with)
        found = [(translate("cashier", "Customer"), left)] if left else []
        if row.wallet is not Wallet.UNKNOWN:
            found.append((translate("cashier", "Wallet"), words.wallet_name(row.wallet)))
        if row.booked is not None and row.booked != row.amount:
            found.append((translate("cashier", "AlphaPay says"), str(row.booked)))
        return found + _payment_id(row.payment_id)

    return lines


def refund_known(row: RefundRow) -> Known:
    """What is known of a refund under way."""
    translate = QCoreApplication.translate

    def lines(now: float) -> Lines:
        found = _questions(row.last_checked_mono, row.next_check_mono, now)
        found += [(translate("cashier", "Reason"), row.reason), (translate("cashier", "By"), row.by)]
        return [(name, figure) for name, figure in found if figure] + _payment_id(row.payment_id)

    return lines


def restore_known(view: RestoreView) -> Known:
    """How far a restored journal has caught up with AlphaPay."""
    translate = QCoreApplication.translate

    def lines(now: float) -> Lines:
        return [
            (translate("cashier", "Days of lists still to read"), str(view.days_left)),
            (translate("cashier", "Payments brought back"), str(view.imported)),
        ]

    return lines


def _untimed(sale: SaleView) -> Lines:
    translate = QCoreApplication.translate
    lines = []
    left = words.left_with_word(sale.left_with)
    if left and sale.stage is Stage.NOT_SURE:
        lines.append((translate("cashier", "Customer"), left))
    if sale.wallet is not Wallet.UNKNOWN:
        lines.append((translate("cashier", "Wallet"), words.wallet_name(sale.wallet)))
    if sale.booked is not None and sale.booked != sale.amount:
        lines.append((translate("cashier", "AlphaPay says"), str(sale.booked)))
    lines += [(words.refund_word(row.state), str(row.amount)) for row in sale.refunds[-2:]]
    return lines + _payment_id(sale.payment_id)


def _timed(sale: SaleView, now: float) -> Lines:
    lines = []
    too_early = sale.why_no_cancel is WhyNoCancel.TOO_EARLY and Action.CANCEL not in sale.actions
    if too_early and sale.cancel_from_mono is not None:
        left = minutes_and_seconds(sale.cancel_from_mono - now)
        lines.append((QCoreApplication.translate("cashier", "Cancel in"), left))
    if sale.stage is not Stage.CUSTOMER_CONFIRMS:
        lines += _questions(sale.last_checked_mono, sale.next_check_mono, now)
    return lines


def _questions(last: float | None, coming: float | None, now: float) -> Lines:
    translate = QCoreApplication.translate
    ago = translate("cashier", "none yet")
    if last is not None:
        ago = translate("cashier", "{time} ago").format(time=minutes_and_seconds(now - last))
    asking = coming is None or coming <= now
    ahead = translate("cashier", "asking now") if asking else minutes_and_seconds((coming or now) - now)
    return [(translate("cashier", "Last answer"), ago), (translate("cashier", "Asking again in"), ahead)]


def _payment_id(payment_id: str) -> Lines:
    return [(QCoreApplication.translate("cashier", "Payment id"), payment_id)] if payment_id else []
