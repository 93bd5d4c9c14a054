"""The two lists that are always there: every unsettled payment, and the last five sales, each with its live state."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pos_app.protocol.views import PaymentRow
from pos_app.ui.cashier.payment_row import HEIGHT, PaymentButton
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.styling import label, panel, set_style

RECENT = 5


class SideLists(QWidget):
    """Unsettled above, recent below. The recent ones keep their room; the unsettled ones scroll when they are many."""

    wanted = Signal(str)
    """The sale id of a payment that was touched."""

    def __init__(self) -> None:
        super().__init__()
        self._unsettled: list[PaymentButton] = []
        self._recent = [self._row() for _ in range(RECENT)]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self._make_unsettled(), 1)
        rows.addWidget(self._make_recent())

    def show_rows(self, unsettled: Sequence[PaymentRow], recent: Sequence[PaymentRow]) -> None:
        """Show these payments, in this order; of `recent` the first five."""
        self._fit_unsettled(len(unsettled))
        for button, row in zip(self._unsettled, unsettled, strict=False):
            button.show_row(row)
        for place, button in enumerate(self._recent):
            button.setVisible(place < len(recent))
            if place < len(recent):
                button.show_row(recent[place])
        self._none_recent.setVisible(not recent)
        self._count.setText(str(len(unsettled)))
        self._all_settled.setVisible(not unsettled)
        set_style(self._caption, tint=Tint.UNSURE.value if unsettled else "")
        set_style(self._count, tint=Tint.UNSURE.value if unsettled else "")
        self._legend.setVisible(bool(unsettled))

    def spoken_unsettled(self) -> list[str]:
        """What the unsettled rows say."""
        return [button.spoken() for button in self._unsettled if not button.isHidden()]

    def spoken_recent(self) -> list[str]:
        """What the recent rows say."""
        return [button.spoken() for button in self._recent if not button.isHidden()]

    def _fit_unsettled(self, wanted: int) -> None:
        """Rows are reused: hiding one is cheaper than destroying it, and leaves nothing to collect."""
        while len(self._unsettled) < wanted:
            button = self._row()
            self._unsettled_rows.insertWidget(len(self._unsettled), button)
            self._unsettled.append(button)
        for place, button in enumerate(self._unsettled):
            button.setVisible(place < wanted)

    def _row(self) -> PaymentButton:
        button = PaymentButton()
        button.wanted.connect(self.wanted)
        return button

    def _make_unsettled(self) -> QWidget:
        card, rows = self._card()
        self._caption, self._count = label("caption", self.tr("Not settled")), label("caption", "0")
        self._legend = label("legend", "F7")
        top = QHBoxLayout()
        top.setContentsMargins(GAP, 0, GAP, 0)
        top.setSpacing(GAP)
        for part in (self._caption, self._count):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._legend)
        rows.addLayout(top)
        self._all_settled = label("small", self.tr("Every payment is settled."), wrap=True)
        self._all_settled.setContentsMargins(GAP, GAP, GAP, 0)
        inner = QWidget()
        self._unsettled_rows = QVBoxLayout(inner)
        self._unsettled_rows.setContentsMargins(0, 0, 0, 0)
        self._unsettled_rows.setSpacing(0)
        self._unsettled_rows.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        rows.addWidget(self._all_settled)
        rows.addWidget(scroll, 1)
        return card

    def _make_recent(self) -> QWidget:
        card, rows = self._card()
        caption = label("caption", self.tr("Last sales"))
        caption.setContentsMargins(GAP, 0, GAP, 0)
        rows.addWidget(caption)
        self._none_recent = label("small", self.tr("No sale yet."), wrap=True)
        self._none_recent.setContentsMargins(GAP, GAP, GAP, 0)
        rows.addWidget(self._none_recent)
        for button in self._recent:
            rows.addWidget(button)
        rows.addStretch(1)
        card.setFixedHeight(RECENT * HEIGHT + 44)
        return card

    def _card(self) -> tuple[QWidget, QVBoxLayout]:
        card = panel("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(4, GAP, 4, 4)
        rows.setSpacing(0)
        return card, rows
