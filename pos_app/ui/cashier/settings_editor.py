"""Changes one key of the settings: large buttons where there are only so many values, else a field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pos_app.settings.keys import Key
from pos_app.settings.kinds import TomlValue
from pos_app.ui.cashier.settings_values import (
    as_typed,
    changeable,
    fault_in,
    from_typed,
    option_text,
    takes_lines,
)
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.styling import label, set_style
from pos_app.ui.words.settings import closed_words
from pos_app.ui.words.settings_names import key_name

_COLUMNS, _MOST, _TALLEST, _LINES_HEIGHT = 3, 7, 104, 180
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SettingsEditor(QWidget):
    """One key at a time. Nothing is kept that the key's own rule refuses: the rule's sentence stands there at once."""

    kept = Signal(str, object)
    """A dotted key, and what it is to be: a `TomlValue`, or None for its default."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key: Key | None = None
        self._name, self._about = label("title", wrap=True), label("body", wrap=True)
        self._fault = label("strong", wrap=True)
        set_style(self._fault, tint=Tint.BAD.value)
        self.line, self.lines = QLineEdit(), QPlainTextEdit()
        self.line.setFixedHeight(TARGET)
        self.lines.setFixedHeight(_LINES_HEIGHT)
        self.line.textEdited.connect(lambda: self._judge())
        self.lines.textChanged.connect(self._judge)
        self._options = [ChoiceButton() for _ in range(_MOST)]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * GAP)
        for part in (self._name, self._about, self.line, self.lines):
            rows.addWidget(part)
        rows.addLayout(self._make_grid())
        rows.addWidget(self._fault)
        rows.addStretch()
        rows.addLayout(self._make_keys())

    def begin(self, key: Key, value: TomlValue | None) -> None:
        """Ask for `key`, which is `value` now; None where its default holds."""
        self._key = key
        free, lines = changeable(key), takes_lines(key)
        typed = free and not key.kind.options
        self._name.setText(key_name(key.dotted))
        self._about.setText(_about(key) if free else closed_words())
        self.line.setVisible(typed and not lines)
        self.lines.setVisible(typed and lines)
        field = self.lines if lines else self.line
        if lines:
            self.lines.setPlainText(as_typed(key, value))
        else:
            self.line.setText(as_typed(key, value))
        self._show_options(key, value, free=free)
        self._keep.setVisible(typed)
        self._reset.setVisible(free)
        self._fault.clear()
        if typed:
            field.setFocus()
        self.line.selectAll()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key that no field took."""
        key, text = event.key(), event.text()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_F9 or key in _ENTER:
            self._keep_typed()
        elif key == Qt.Key.Key_F8:
            self._reset_key()
        elif text.isascii() and text.isdigit():
            self._choose(int(text) - 1)
        return not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12 or key in {Qt.Key.Key_F8, Qt.Key.Key_F9}

    def option_button(self, place: int) -> ChoiceButton:
        """The button of an option, by its place in the key's kind."""
        return self._options[place]

    def spoken(self) -> str:
        """What stands on it."""
        buttons = [button.spoken() for button in self._options if button.isVisibleTo(self)]
        return " ".join([self._name.text(), self._about.text(), *buttons, self._fault.text()])

    def fault(self) -> str:
        """What is wrong with what was typed."""
        return self._fault.text()

    def _show_options(self, key: Key, value: TomlValue | None, *, free: bool) -> None:
        options = key.kind.options if free else ()
        for place, button in enumerate(self._options):
            button.setVisible(place < len(options))
            if place < len(options):
                option = options[place]
                button.show_choice(
                    str(place + 1),
                    option_text(key, option),
                    "",
                    suggested=option == value and value is not None,
                )

    def _typed(self, key: Key) -> TomlValue | None:
        return from_typed(key, self.lines.toPlainText() if takes_lines(key) else self.line.text())

    def _judge(self) -> None:
        if self._key is not None:
            self._fault.setText(fault_in(self._key, self._typed(self._key)))

    def _keep_typed(self) -> None:
        key = self._key
        if key is None or key.kind.options or not changeable(key):
            return
        self._judge()
        if not self._fault.text():
            self._done(key, self._typed(key))

    def _choose(self, place: int) -> None:
        key = self._key
        if key is not None and changeable(key) and 0 <= place < len(key.kind.options):
            self._done(key, key.kind.options[place])

    def _reset_key(self) -> None:
        key = self._key
        if key is None or not changeable(key):
            return
        self._done(key, None)

    def _done(self, key: Key, value: TomlValue | None) -> None:
        self._leave()
        self.kept.emit(key.dotted, value)

    def _leave(self) -> None:
        """The fields give the keys back first: a hidden one must not keep them."""
        self.window().setFocus()
        self.left.emit()

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, button in enumerate(self._options):
            button.setMaximumHeight(_TALLEST)
            button.clicked.connect(lambda _=False, chosen=place: self._choose(chosen))
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    def _make_keys(self) -> QHBoxLayout:
        back = KeyButton("Esc", self.tr("Back"))
        self._reset = KeyButton("F8", self.tr("Default"))
        self._keep = KeyButton("Enter", self.tr("Keep this"))
        self._keep.show_key("Enter", self._keep.words(), primary=True)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button, act in (
            (back, self._leave),
            (self._reset, self._reset_key),
            (self._keep, self._keep_typed),
        ):
            button.clicked.connect(act)
            row.addWidget(button, 1)
        return row


def _about(key: Key) -> str:
    """The documentation's sentence, without its marks."""
    return key.explanation.replace("`", "")
