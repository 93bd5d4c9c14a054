"""What the customer display shows, as data: derived from the till's view by leaving everything else out. No drawing."""

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.payment_terms import CancelCause
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import SaleView, TillView
from pos_app.ui.words import DisplayText


class Face(msgspec.Struct, frozen=True, kw_only=True):
    """One picture. `expires_mono` is a reading of the monotonic clock, `life_s` the whole life of the QR in seconds."""

    text: DisplayText
    store: str = ""
    training: bool = False
    amount: Money | None = None
    qr_text: str = ""
    expires_mono: float | None = None
    life_s: float = 300.0
    time: str = ""
    """When it was paid, in the shop's zone: `14:32`."""
    code: str = ""
    """The sale's short code, on success only."""


ENDED = frozenset({Stage.PAID, Stage.LOCKED, Stage.FAILED, Stage.CLOSED, Stage.NOT_SENT, Stage.NOT_FOUND})
"""Stages after which digits typed by the cashier belong to the next customer."""

_TEXTS = {
    Stage.CONTACTING: DisplayText.CONTACTING,
    Stage.SHOWING_QR: DisplayText.SCAN_QR,
    Stage.CUSTOMER_CONFIRMS: DisplayText.CONFIRM,
    Stage.CANCELLING: DisplayText.CHECKING,
    Stage.NOT_SURE: DisplayText.CHECKING,
    Stage.PAID: DisplayText.SUCCESS,
    Stage.LOCKED: DisplayText.ASK_CASHIER,
    Stage.FAILED: DisplayText.FAILURE,
    Stage.CLOSED: DisplayText.CANCELLED,
    Stage.NOT_SENT: DisplayText.FAILURE,
    Stage.NOT_FOUND: DisplayText.ASK_CASHIER,
}

_CLOSED_TEXTS = {
    CancelCause.CASHIER: DisplayText.CANCELLED,
    CancelCause.EXPIRY: DisplayText.EXPIRED,
    CancelCause.SWITCH: DisplayText.AMOUNT,
    CancelCause.NO_QR: DisplayText.CANCELLED,
    CancelCause.ALREADY_PAID: DisplayText.ASK_CASHIER,
}


def face_of(view: TillView, typed: Money | None = None, *, welcome_again: bool = False) -> Face:
    """The picture for `view` and the amount being `typed` (None or zero: nothing).

    `welcome_again` takes a paid sale off the display; so does a refund of it, which is not for this screen.
    A payment the till could not record asks for the cashier (R50).
    """
    blank = Face(text=DisplayText.WELCOME, store=view.store, training=view.training)
    sale = view.sale
    if view.not_recorded is not None and view.not_recorded.paid_amount is not None:
        return msgspec.structs.replace(blank, text=DisplayText.ASK_CASHIER)
    if typed is not None and typed.minor > 0 and (sale is None or sale.stage in ENDED):
        return msgspec.structs.replace(blank, text=DisplayText.AMOUNT, amount=typed)
    if sale is None or (sale.stage is Stage.PAID and (welcome_again or sale.refunds)):
        return blank
    return _sale_face(blank, sale)


def _sale_face(blank: Face, sale: SaleView) -> Face:
    text = text_of(sale)
    paid, scan = text is DisplayText.SUCCESS, text is DisplayText.SCAN_QR
    return msgspec.structs.replace(
        blank,
        text=text,
        amount=sale.booked or sale.amount if paid else sale.amount,
        qr_text=sale.qr_text if scan else "",
        expires_mono=sale.expires_mono if scan else None,
        life_s=sale.life_s,
        time=f"{sale.receipt.paid_at:%H:%M}" if paid and sale.receipt is not None else "",
        code=sale.short_code if paid else "",
    )


def text_of(sale: SaleView) -> DisplayText:
    """What the customer is told about the sale on screen."""
    if sale.switching:
        return DisplayText.CONTACTING
    if sale.stage is Stage.SHOWING_QR and not sale.qr_text:
        return DisplayText.CONTACTING
    if sale.stage is Stage.CLOSED and sale.cancel_cause is not None:
        return _CLOSED_TEXTS[sale.cancel_cause]
    return _TEXTS[sale.stage]
