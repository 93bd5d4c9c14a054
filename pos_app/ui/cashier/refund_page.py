"""Gives back all or a part of the sale on screen."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from pos_app.domain.money import Money
from pos_app.protocol.messages import RefundPayment
from pos_app.protocol.views import SaleView, TillView
from pos_app.ui.cashier.refund_form import RefundForm
from pos_app.ui.cashier.room import Room


class RefundPage(Room):
    """The form about the sale that it was opened over; the desk leaves it once nothing of that can be refunded."""

    def __init__(self) -> None:
        super().__init__()
        self._entered = False
        self._sale: SaleView | None = None
        self.form = RefundForm()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.form)
        self.form.left.connect(self.left)
        self.form.confirmed.connect(self._refund)

    def entered(self) -> None:
        """The next view is that of the sale."""
        self._entered = True

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """What is typed stays, whatever else happens."""
        if self._entered and view.sale is not None and view.sale.remaining is not None:
            self._entered, self._sale = False, view.sale
            self.form.begin(view.sale.booked or view.sale.amount, view.sale.remaining, known=True)
        self.form.allow(enabled=not waiting)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key, for the form."""
        return self.form.pressed(event)

    def told(self) -> str:
        """The words on the form."""
        return " ".join(self.form.spoken().values())

    def _refund(self, amount: Money, reason: str) -> None:
        sale = self._sale
        if sale is None or sale.remaining is None:
            return
        request_id, seen = sale.request_id, sale.remaining
        self.ordered.emit(
            lambda stamp: RefundPayment(
                **stamp, request_id=request_id, amount=amount, reason=reason, seen_remaining=seen
            )
        )
        self.left.emit()
