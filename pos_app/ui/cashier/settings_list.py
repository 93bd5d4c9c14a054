"""The settings' sections and, beside them, the keys of the one that is shown. Says what was chosen; changes nothing."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.settings.keys import SECTIONS, Key
from pos_app.settings.kinds import Changes, TomlValue
from pos_app.ui.cashier.settings_values import changeable, keys_of, shown
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label, set_style
from pos_app.ui.words.settings import source_word
from pos_app.ui.words.settings_names import key_name, section_name

_ROW, _SECTIONS_WIDTH, _LOCK = 56, 148, 20
"""Pixels."""


class SettingsList(QWidget):
    """Up and Down mark a key, Left and Right turn the sections."""

    opened = Signal(str)
    """A dotted key was chosen."""
    turned = Signal()
    """Another section is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._values: Mapping[str, TomlValue] = {}
        self._changes: Changes = {}
        self._section, self._marked = next(iter(SECTIONS)), 0
        self._rows: list[_Row] = []
        self._sections = {section: self._section_button(section) for section in SECTIONS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(self._make_sections())
        row.addWidget(self._make_area(), 1)

    @property
    def section(self) -> str:
        """The section shown."""
        return self._section

    def show_values(self, values: Mapping[str, TomlValue], changes: Changes) -> None:
        """Show what is on file, and over it what was changed here."""
        self._values, self._changes = values, changes
        self._refresh()

    def turn_to(self, section: str) -> None:
        """Show another section, from its first key."""
        self._section, self._marked = section, 0
        self._refresh()
        self.turned.emit()

    def pressed(self, key: int) -> bool:
        """A key; False where it means nothing here."""
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._mark(self._marked + (1 if key == Qt.Key.Key_Down else -1))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            names = list(SECTIONS)
            step = 1 if key == Qt.Key.Key_Right else -1
            self.turn_to(names[(names.index(self._section) + step) % len(names)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._rows[self._marked].dotted)
        else:
            return False
        return True

    def row(self, dotted: str) -> QPushButton:
        """The row of a key of the section shown."""
        return next(row for row in self._rows if row.dotted == dotted)

    def section_button(self, section: str) -> QPushButton:
        """The button of a section."""
        return self._sections[section]

    def spoken(self) -> list[str]:
        """What stands in the rows."""
        return [row.spoken() for row in self._rows]

    def _mark(self, place: int) -> None:
        self._marked = max(0, min(place, len(self._rows) - 1))
        for number, row in enumerate(self._rows):
            set_style(row, current="true" if number == self._marked else "false")
        self._area.ensureWidgetVisible(self._rows[self._marked], 0, GAP)

    def _refresh(self) -> None:
        for section, button in self._sections.items():
            set_style(button, kind="primary" if section == self._section else "plain")
        self._sections_area.ensureWidgetVisible(self._sections[self._section], 0, 0)
        keys = keys_of(self._section)
        if [row.dotted for row in self._rows] != [key.dotted for key in keys]:
            self._make_rows(keys)
        for row, key in zip(self._rows, keys, strict=True):
            row.show_key(key, self._values, self._changes)
        self._mark(self._marked)

    def _make_rows(self, keys: tuple[Key, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(key.dotted) for key in keys]
        for place, row in enumerate(self._rows):
            row.clicked.connect(lambda _=False, dotted=row.dotted: self.opened.emit(dotted))
            self._column.insertWidget(place, row)

    def _make_sections(self) -> QScrollArea:
        """On a low screen not all of them fit."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self._sections.values():
            column.addWidget(button)
        column.addStretch()
        self._sections_area = _scrolling(inside)
        self._sections_area.setFixedWidth(_SECTIONS_WIDTH + 2 * GAP)
        return self._sections_area

    def _section_button(self, section: str) -> QPushButton:
        button = QPushButton(section_name(section))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedSize(_SECTIONS_WIDTH, TARGET)
        button.clicked.connect(lambda: self.turn_to(section))
        return button

    def _make_area(self) -> QScrollArea:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(2)
        self._column.addStretch()
        self._area = _scrolling(inside)
        return self._area


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area


class _Row(QPushButton):
    """One key: its name and where its value comes from, and the value; a lock where it is only shown."""

    def __init__(self, dotted: str) -> None:
        super().__init__()
        self.dotted = dotted
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(_ROW)
        self._name, self._source = ElidedLabel("strong"), label("small")
        self._value, self._lock = ElidedLabel("body"), Mark(_LOCK)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._source)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 4, GAP, 4)
        row.setSpacing(2 * GAP)
        row.addLayout(names, 5)
        row.addWidget(self._value, 6)
        row.addWidget(self._lock)
        for child in (self._name, self._source, self._value, self._lock):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_style(self, kind="row")

    def show_key(self, key: Key, values: Mapping[str, TomlValue], changes: Changes) -> None:
        """Show the key as it would be saved."""
        changed = key.dotted in changes
        merged = {name: value for name, value in {**values, **changes}.items() if value is not None}
        self._name.show_text(key_name(key.dotted))
        self._value.show_text(shown(key, merged) or "–")
        self._source.setText(source_word(changed=changed, on_file=key.dotted in merged))
        set_style(self._source, tint=Tint.UNSURE.value if changed else "")
        self._lock.show_mark(Shape.NONE if changeable(key) else Shape.LOCK, Tint.NEUTRAL)
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        """What stands on it."""
        return f"{self._name.whole_text()}: {self._value.whole_text()} ({self._source.text()})"
