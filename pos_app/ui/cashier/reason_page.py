"""A form that asks for a reason, and a reference where there is one. Its last key is F9, never Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.ui.cashier.desk import Deed, Slot
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label, panel
from pos_app.ui.words import FormWords

_REASONS = 4
_LONGEST = 120
"""Characters of a reason or reference."""


class ReasonPage(QWidget):
    """Usual reasons on number keys, a field for others, a field for a reference."""

    reason_changed = Signal(str)
    reference_changed = Signal(str)
    wanted = Signal(object)
    """A `Deed`."""

    def __init__(self) -> None:
        super().__init__()
        self._reasons: Sequence[str] = ()
        card = panel("tint")
        card.setProperty("tint", Tint.UNSURE.value)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addLayout(self._make_top())
        rows.addLayout(self._make_reasons(), 1)
        rows.addLayout(self._make_fields())
        self._confirm = KeyButton()
        self._confirm.clicked.connect(lambda: self.wanted.emit(Deed.CONFIRM_REASON))
        rows.addWidget(self._confirm)

    def show_form(self, said: FormWords, *, confirmable: bool) -> None:
        """Show this form; what was typed stays until `clear`."""
        self._title.setText(said.title)
        self._money.setText(said.money)
        self._reasons = said.reasons
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(said.reasons))
            if place < len(said.reasons):
                chosen = said.reasons[place] == self._own.text()
                button.show_choice(str(place + 1), said.reasons[place], "", suggested=chosen)
        self._confirm.show_key(Slot.F9.value, said.confirm, primary=True)
        self._confirm.setEnabled(confirmable)

    def clear(self) -> None:
        """Empty the fields, for another form."""
        self._own.clear()
        self._reference.clear()

    def choose(self, number: int) -> bool:
        """Take the usual reason of that number, from 1; False where there is none."""
        if not 1 <= number <= len(self._reasons):
            return False
        self._own.setText(self._reasons[number - 1])
        return True

    def spoken(self) -> dict[str, str]:
        """The words on the page, by their part."""
        return {"title": self._title.text(), "money": self._money.text(), "confirm": self._confirm.words()}

    def fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Where one writes: the reason, the reference."""
        return self._own, self._reference

    def _make_top(self) -> QHBoxLayout:
        mark = Mark(44)
        mark.show_mark(Shape.QUERY, Tint.UNSURE)
        self._title, self._money = label("title", wrap=True), label("body", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._money)
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        return top

    def _make_reasons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._buttons = [ChoiceButton() for _ in range(_REASONS)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, number=place + 1: self.choose(number))
            grid.addWidget(button, place // 2, place % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        return grid

    def _make_fields(self) -> QHBoxLayout:
        self._own, self._reference = QLineEdit(), QLineEdit()
        self._own.setPlaceholderText(self.tr("Reason, in your own words"))
        self._reference.setPlaceholderText(self.tr("Reference (optional)"))
        self._own.textChanged.connect(self.reason_changed)
        self._reference.textChanged.connect(self.reference_changed)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for field, share in ((self._own, 3), (self._reference, 2)):
            field.setAccessibleName(field.placeholderText())
            field.setMaxLength(_LONGEST)
            field.setFixedHeight(TARGET)
            row.addWidget(field, share)
        return row
