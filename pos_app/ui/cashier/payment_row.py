"""One payment in a list: mark, amount, word for its state, short code and time. Touching it brings the sale back."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton

from pos_app.protocol.views import PaymentRow, RefundRow
from pos_app.ui import words
from pos_app.ui.cashier.looks import REFUNDS, Look, row_look
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, set_style

HEIGHT = 48
"""Of one row, in pixels."""
_MORE = 18
"""For a third line."""


class PaymentButton(QPushButton):
    """Shows one `PaymentRow` or `RefundRow`; empty until it has one."""

    wanted = Signal(str)
    """What it is about: a sale id, or whatever `show_row` was told to give."""

    def __init__(self) -> None:
        super().__init__()
        self._about = ""
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(HEIGHT)
        self._mark, self._amount, self._state = Mark(26), label("strong"), ElidedLabel("small")
        self._code, self._time, self._more = label("strong"), label("small"), ElidedLabel("small")
        grid = QGridLayout(self)
        grid.setContentsMargins(GAP, 3, GAP, 3)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._mark, 0, 0, 2, 1)
        grid.addWidget(self._amount, 0, 1)
        grid.addWidget(self._state, 1, 1)
        grid.addWidget(self._code, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._time, 1, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._more, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        for child in (self._mark, self._amount, self._state, self._code, self._time, self._more):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.wanted.emit(self._about))

    def show_row(
        self, row: PaymentRow, *, about: str = "", urgent: bool = False, brief: bool = False
    ) -> None:
        """Show this payment. Touched, it gives `about`, or its sale id; `urgent` ones stand out, `brief` ones keep
        to two lines.
        """
        amount = row.booked or row.amount if urgent else row.amount
        self._about = about or row.sale_id
        self._show(row_look(row), amount.text(), words.state_word(row), row.short_code)
        self._show_more("" if brief else words.left_with_word(row.left_with))
        self._show_time(row.at_utc)
        set_style(self, current=str(row.on_screen).lower(), urgent=str(urgent).lower())
        self.setAccessibleName(self.spoken())

    def show_refund(self, row: RefundRow) -> None:
        """Show this refund. Touched, it gives its refund request id."""
        self._about = row.refund_request_id
        self._show(REFUNDS[row.state], row.amount.text(), words.refund_row_word(row), row.short_code)
        self._show_more("")
        self._show_time(row.at_utc)
        set_style(self, current="false", urgent="false")
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        """All that stands in the row."""
        state = f"{self._amount.text()} {self._state.whole_text()} {self._code.text()} {self._time.text()}"
        return f"{state} {self._more.whole_text()}".strip()

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(0, HEIGHT)

    def _show(self, look: Look, amount: str, state: str, code: str) -> None:
        shape, tint = look
        self._mark.show_mark(shape, tint)
        self._amount.setText(amount)
        self._state.show_text(state)
        set_style(self._state, tint=tint.value)
        self._code.setText(code)

    def _show_more(self, text: str) -> None:
        self._more.show_text(text)
        self._more.setVisible(bool(text))
        self.setFixedHeight(HEIGHT + _MORE if text else HEIGHT)

    def _show_time(self, at_utc: str) -> None:
        self._time.setText(f"{datetime.fromisoformat(at_utc).astimezone():%H:%M}")
