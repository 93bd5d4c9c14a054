"""An order that was looked up at AlphaPay: whose it is, how it stands, and the key that refunds it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.ui.cashier.looks import SHAPES, TINTS
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import order_words
from pos_app.ui.words.history import order_figures


class FoundOrderPanel(QWidget):
    """Shows an `OrderView`."""

    refund_wanted = Signal()
    look_up_wanted = Signal(str)
    """The id, which is to be asked for again."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._card = panel("tint")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        rows = QVBoxLayout(self._card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        self._mark, self._amount = Mark(52), label("amount")
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addWidget(self._mark)
        top.addWidget(self._amount, 1)
        rows.addLayout(top)
        self._title, self._money = label("title", wrap=True), label("lead", wrap=True)
        self._todo, self._why = label("leadStrong", wrap=True), label("note", wrap=True)
        self._about = label("note", wrap=True)
        for part in (self._title, self._money, self._todo, self._why, self._about):
            rows.addWidget(part)
        rows.addStretch(1)
        back, self._refund = KeyButton("Esc", self.tr("Back")), KeyButton()
        back.clicked.connect(self.left)
        self._refund.show_key("F9", self.tr("Refund"), primary=True)
        self._again = KeyButton("Enter", self.tr("Ask again"))
        self._payment_id = ""
        self._refund.clicked.connect(self.refund_wanted)
        self._again.clicked.connect(lambda: self.look_up_wanted.emit(self._payment_id))
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        for button in (back, self._again, self._refund):
            keys.addWidget(button, 1)
        rows.addLayout(keys)

    def show_order(self, order: OrderView, *, enabled: bool) -> None:
        """Show it; `enabled` is false while a command is on its way."""
        said = order_words(order)
        tint = TINTS[said.tone]
        set_style(self._card, tint=tint.value)
        set_style(self._title, tint=tint.value)
        self._mark.show_mark(SHAPES[said.tone], tint)
        self._amount.setText(order.amount.text() if order.amount is not None else "")
        parts = (self._title, self._money, self._todo, self._why)
        for part, text in zip(parts, (said.title, said.money, said.todo, said.why), strict=True):
            part.setText(text)
            part.setVisible(bool(text))
        self._about.setText(order_figures(order))
        self._payment_id = order.payment_id
        self._refund.setEnabled(enabled and order.refundable is not None)
        self._refund.setVisible(order.state is OrderState.ELSEWHERE)
        self._again.setVisible(order.state is OrderState.NO_ANSWER)
        self._again.setEnabled(enabled)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key; False for keys that mean the same everywhere."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F9 and self._refund.isVisible():
            self._refund.click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._again.isVisible():
            self._again.click()
        else:
            return not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12
        return True

    def spoken(self) -> str:
        """All that stands on it."""
        return " ".join(
            part.text() for part in (self._amount, self._title, self._money, self._todo, self._about)
        )
