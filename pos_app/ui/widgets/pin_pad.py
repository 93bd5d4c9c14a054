"""A keypad for a PIN: dots, never digits. The PIN is in this widget's memory only, in no text, name or signal."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.theme import FAINT, GAP, INK, TARGET

LONGEST = 8
"""Digits; more are not taken."""

_DOT = 18
_DOTS_SHOWN = 4
"""So many hollow dots stand there from the start, as the least PIN is long."""

_PLACES = {digit: divmod(int(digit) - 1, 3) for digit in "123456789"} | {"0": (3, 1)}
"""Row and column of each digit key: a telephone's, as on card terminals."""


class Dots(QWidget):
    """One dot for each digit that was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.setFixedHeight(2 * _DOT)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """So many digits were typed."""
        self._count = count
        self.setAccessibleName(self.tr("PIN, digits typed: {count}").format(count=count))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest PIN."""
        return QSize(2 * _DOT * LONGEST, 2 * _DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots in the middle."""
        shown = max(self._count, _DOTS_SHOWN)
        left = (self.width() - (2 * shown - 1) * _DOT) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(shown):
            filled = place < self._count
            painter.setPen(QPen(QColor(INK if filled else FAINT), 2))
            painter.setBrush(QColor(INK) if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + 2 * place * _DOT, _DOT / 2, _DOT, _DOT))
        painter.end()


class PinPad(QWidget):
    """Dots over ten digits, Backspace and Enter. It takes no focus: `pressed` gets the keys."""

    typed = Signal()
    """A digit came or went."""
    confirmed = Signal()
    """Enter: whoever listens takes the PIN with `take`."""

    def __init__(self) -> None:
        super().__init__()
        self._pin = ""
        self._dots = Dots()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self._dots)
        rows.addLayout(self._make_keys(), 1)

    @property
    def count(self) -> int:
        """How many digits were typed."""
        return len(self._pin)

    def take(self) -> str:
        """The PIN, which is forgotten here."""
        pin, self._pin = self._pin, ""
        self._dots.show_count(0)
        return pin

    def clear(self) -> None:
        """Forget what was typed."""
        self.take()

    def let_confirm(self, allowed: bool) -> None:
        """Whether the key for Enter can be touched."""
        self._enter.setEnabled(allowed)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key of the keyboard; False where it means nothing to a PIN."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self._backspace()
        elif len(event.text()) == 1 and event.text() in _PLACES:
            self._digit(event.text())
        else:
            return False
        return True

    def key(self, text: str) -> QPushButton:
        """The button of a digit, of "⌫" or of "↵"."""
        return self._keys[text]

    def _digit(self, digit: str) -> None:
        if len(self._pin) < LONGEST:
            self._pin += digit
            self._changed()

    def _backspace(self) -> None:
        self._pin = self._pin[:-1]
        self._changed()

    def _changed(self) -> None:
        self._dots.show_count(len(self._pin))
        self.typed.emit()

    def _make_keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._keys: dict[str, QPushButton] = {}
        for digit, (row, column) in _PLACES.items():
            key = self._key(digit, digit)
            key.clicked.connect(lambda _=False, typed=digit: self._digit(typed))
            grid.addWidget(key, row, column)
        backspace, self._enter = self._key("⌫", self.tr("Backspace")), self._key("↵", self.tr("Enter"))
        self._enter.setText(self.tr("Enter"))
        backspace.clicked.connect(self._backspace)
        self._enter.clicked.connect(self.confirmed)
        self._enter.setProperty("kind", "primary")
        grid.addWidget(backspace, 3, 0)
        grid.addWidget(self._enter, 3, 2)
        return grid

    def _key(self, text: str, spoken: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("kind", "digit")
        key.setAccessibleName(spoken)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setMinimumSize(TARGET, TARGET)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._keys[text] = key
        return key
