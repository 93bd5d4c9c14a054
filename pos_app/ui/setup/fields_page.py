"""The pages that are answered by typing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.settings.editing import Changes, TomlValue
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import Step
from pos_app.ui.theme import GAP, TARGET
from pos_app.ui.widgets.styling import label
from pos_app.ui.words.setup import field_name

_LINES = {"merchant.address": 3}
"""Keys that hold lists: how many lines can be typed."""
_NUMBERS = frozenset({"printer.port", "printer.baud"})
_EXAMPLES = {
    "alphapay.base_url": "https://",
    "till.id": "T01",
    "merchant.tax_registration": "GST/HST 12345 6789 RT0001",
    "printer.host": "192.168.1.60",
    "printer.port": "9100",
    "printer.serial_port": "/dev/ttyS0",
    "printer.baud": "9600",
    "printer.device": "/dev/usb/lp0",
}
_RIGHT = frozenset({"till.store", "merchant.address", "printer.port", "printer.baud"})
"""Keys in the right column."""


class FieldsPage(SetupPage):
    """One or more fields, each for a settings key."""

    def __init__(self, step: Step, keys: Sequence[str]) -> None:
        super().__init__(step)
        self._fields: dict[str, list[QLineEdit]] = {}
        self._boxes: dict[str, QWidget] = {}
        row = QHBoxLayout()
        row.setSpacing(3 * GAP)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(2 * GAP)
            row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        for key in keys:
            self._add(key)
        for column in self._columns:
            column.addStretch(1)

    def field(self, key: str, line: int = 0) -> QLineEdit:
        """Where `key` is typed; of a list, that line."""
        return self._fields[key][line]

    def show_only(self, keys: Sequence[str]) -> None:
        """Hide the fields of all other keys."""
        for key, box in self._boxes.items():
            box.setVisible(key in keys)

    def entered(self, draft: Draft) -> None:
        """Show what was typed before, and wait for more."""
        first = next(iter(self._fields.values()))[0]
        first.setFocus()
        first.selectAll()

    def changes(self) -> Changes:
        """What was typed; an empty field is left out."""
        return {key: _value(key, [field.text().strip() for field in of]) for key, of in self._fields.items()}

    def _add(self, key: str) -> None:
        self._fields[key] = [_line(key) for _ in range(_LINES.get(key, 1))]
        self._boxes[key] = QWidget()
        rows = QVBoxLayout(self._boxes[key])
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addWidget(label("caption", field_name(key)))
        for field in self._fields[key]:
            rows.addWidget(field)
            field.textEdited.connect(lambda: self.show_fault(""))
        self._columns[key in _RIGHT].addWidget(self._boxes[key])


def _line(key: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(field_name(key))
    made.setPlaceholderText(_EXAMPLES.get(key, ""))
    made.setFixedHeight(TARGET)
    return made


def _value(key: str, typed: list[str]) -> TomlValue | None:
    if key in _LINES:
        return [each for each in typed if each] or None
    text = typed[0]
    return int(text) if key in _NUMBERS and text.isdecimal() else text or None
