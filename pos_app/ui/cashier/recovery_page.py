"""What was open when the till stopped, and what became of it: a short list, put away by a key of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.protocol.views import RecoveryRow, RecoveryView
from pos_app.ui import words
from pos_app.ui.cashier.desk import Deed, Slot
from pos_app.ui.cashier.looks import SHAPES, TINTS
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, panel, set_style

_ROW_HEIGHT = 52
_NUMBERED = 9
"""So many rows have a number key."""


class RecoveredButton(QPushButton):
    """One payment or refund, and what became of it."""

    wanted = Signal(str)
    """The sale id."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._sale_id = ""
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(_ROW_HEIGHT)
        self._number = label("legend", str(number) if number <= _NUMBERED else "")
        self._number.setVisible(number <= _NUMBERED)
        self._mark, self._amount = Mark(26), label("strong")
        self._became, self._code = ElidedLabel("body"), label("strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(GAP)
        for part, share in zip(self._parts(), (0, 0, 0, 1, 0), strict=True):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, share)
        row.setAlignment(self._number, Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(lambda: self.wanted.emit(self._sale_id))

    def show_row(self, row: RecoveryRow) -> None:
        """Show it."""
        became, tone = words.recovery_row_words(row)
        self._sale_id = row.sale_id
        self._mark.show_mark(SHAPES[tone], TINTS[tone])
        self._amount.setText(row.amount.text())
        self._became.show_text(became)
        set_style(self._became, tint=TINTS[tone].value)
        self._code.setText(row.short_code)
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        """All that stands in the row."""
        return f"{self._amount.text()} {self._became.whole_text()} {self._code.text()}"

    def _parts(self) -> tuple[QWidget, ...]:
        return (self._number, self._mark, self._amount, self._became, self._code)


class RecoveryPage(QWidget):
    """Shows a `RecoveryView`."""

    wanted = Signal(object)
    """A `Deed`."""
    sale_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[RecoveredButton] = []
        card = panel("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP // 2)
        self._title, self._money = label("title", wrap=True), label("strong", wrap=True)
        self._todo, self._receipts = label("small", wrap=True), label("body", wrap=True)
        for part in (self._title, self._money, self._todo):
            rows.addWidget(part)
        rows.addWidget(self._make_list(), 1)
        rows.addWidget(self._receipts)
        self._read = KeyButton()
        self._read.clicked.connect(lambda: self.wanted.emit(Deed.DISMISS_RECOVERY))
        rows.addWidget(self._read)

    def show_recovery(self, view: RecoveryView, *, enabled: bool) -> None:
        """Show this list; `enabled` is false while a command is on its way."""
        said = words.recovery_words(view)
        set_style(self._money, tint=TINTS[said.tone].value)
        texts = (said.title, said.money, said.todo, said.why)
        for part, text in zip((self._title, self._money, self._todo, self._receipts), texts, strict=True):
            part.setText(text)
            part.setVisible(bool(text))
        set_style(self._receipts, tint=Tint.UNSURE.value)
        self._fit(len(view.rows))
        for button, row in zip(self._buttons, view.rows, strict=False):
            button.show_row(row)
        self._read.show_key(Slot.F9.value, words.recovery_read(), primary=True)
        self._read.setEnabled(enabled)

    def spoken(self) -> list[str]:
        """What the rows say."""
        return [button.spoken() for button in self._buttons if not button.isHidden()]

    def head(self) -> str:
        """What stands above and under the rows."""
        parts = (self._title, self._money, self._todo, self._receipts)
        return " ".join(part.text() for part in parts if part.text())

    def _fit(self, count: int) -> None:
        while len(self._buttons) < count:
            button = RecoveredButton(len(self._buttons) + 1)
            button.wanted.connect(self.sale_wanted)
            self._rows.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < count)

    def _make_list(self) -> QWidget:
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll
