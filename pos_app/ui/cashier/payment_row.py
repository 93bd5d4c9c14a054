"""One payment in a list: mark, amount, word for its state, short code and time. Touching it brings the sale back."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton

from pos_app.protocol.views import PaymentRow
from pos_app.ui import words
from pos_app.ui.cashier.looks import row_look
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, set_style

HEIGHT = 50
"""Of one row, in pixels."""


class PaymentButton(QPushButton):
    """Shows one `PaymentRow`; empty until it has one."""

    wanted = Signal(str)
    """The sale id."""

    def __init__(self) -> None:
        super().__init__()
        self._sale_id = ""
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(HEIGHT)
        self._mark, self._amount, self._state = Mark(26), label("strong"), ElidedLabel("small")
        self._code, self._time = label("strong"), label("small")
        grid = QGridLayout(self)
        grid.setContentsMargins(GAP, 3, GAP, 3)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._mark, 0, 0, 2, 1)
        grid.addWidget(self._amount, 0, 1)
        grid.addWidget(self._state, 1, 1)
        grid.addWidget(self._code, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._time, 1, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        for child in (self._mark, self._amount, self._state, self._code, self._time):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.wanted.emit(self._sale_id))

    def show_row(self, row: PaymentRow) -> None:
        """Show this payment."""
        shape, tint = row_look(row)
        self._sale_id = row.sale_id
        self._mark.show_mark(shape, tint)
        self._amount.setText(row.amount.text())
        self._state.show_text(words.state_word(row))
        set_style(self._state, tint=tint.value)
        self._code.setText(row.short_code)
        self._time.setText(f"{datetime.fromisoformat(row.at_utc).astimezone():%H:%M}")
        set_style(self, current="true" if row.on_screen else "false")
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        """All that stands in the row."""
        return f"{self._amount.text()} {self._state.whole_text()} {self._code.text()} {self._time.text()}"

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(0, HEIGHT)
