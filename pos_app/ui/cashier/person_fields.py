"""What one step of a form about a person shows: a name to type, roles to choose, a PIN pad, or a sentence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.authority import Role
from pos_app.domain.person import LONGEST_NAME
from pos_app.ui import words
from pos_app.ui.cashier.person_steps import PIN_STEPS
from pos_app.ui.theme import GAP, TARGET
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.pin_pad import PinPad
from pos_app.ui.widgets.styling import label, set_style
from pos_app.ui.words.people import PersonDeed, PinFault, Step

_ROLES = tuple(Role)
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PersonFields(QWidget):
    """Shows one step; says what was done."""

    entered = Signal()
    """Enter, on a name or a PIN."""
    role_chosen = Signal(object)
    """A `Role`."""
    confirmed = Signal()
    """F9."""
    backed = Signal()
    """Esc."""

    def __init__(self) -> None:
        super().__init__()
        self._step = Step.NAME
        self._asked, self._rule = label("leadStrong", wrap=True), label("body", wrap=True)
        self._fault = label("strong", wrap=True)
        set_style(self._fault, tint="bad")
        self._work = QStackedWidget()
        self._name, self.pad = QLineEdit(), PinPad()
        self._empty = QWidget()
        for part in (self._make_name(), self._make_roles(), self.pad, self._empty):
            self._work.addWidget(part)
        self.pad.confirmed.connect(self.entered)
        self.pad.typed.connect(lambda: self._fault.setText(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GAP)
        row.addLayout(self._make_texts(), 4)
        row.addWidget(self._work, 5)

    def ask(self, deed: PersonDeed, step: Step, *, role: Role, has_badge: bool, may_leave: bool) -> None:
        """Show `step` of `deed`; `role` is the one so far."""
        self._step = step
        asked, rule = words.step_words(deed, step)
        self._asked.setText(asked)
        self._rule.setText(rule)
        self._fault.setText("")
        self.pad.clear()
        self._show_roles(role)
        self._work.setCurrentIndex(2 if step in PIN_STEPS else {Step.NAME: 0, Step.ROLE: 1}.get(step, 3))
        self._back.setVisible(may_leave)
        self._show_confirm(step, has_badge=has_badge)
        if step is Step.NAME:
            self._name.setFocus()
        elif self._name.hasFocus():
            self.window().setFocus()

    def show_name(self, name: str) -> None:
        """Put a name into its field."""
        self._name.setText(name)

    def name(self) -> str:
        """The name as typed."""
        return self._name.text()

    def name_field(self) -> QLineEdit:
        """Where the name is typed."""
        return self._name

    def take_pin(self) -> str:
        """The PIN as typed, which is forgotten here."""
        return self.pad.take()

    def clear_pin(self) -> None:
        """Forget the digits."""
        self.pad.clear()

    def show_fault(self, fault: PinFault) -> None:
        """Say why the PIN was not taken."""
        self._fault.setText(words.pin_fault(fault))

    def let_confirm(self, allowed: bool) -> None:
        """Whether a command can be sent now."""
        for part in (self._go_on, self.pad):
            part.setEnabled(allowed)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key that is for no field, or that its field did not want. Other function keys are the window's."""
        if event.key() == Qt.Key.Key_Escape:
            self.backed.emit()
        elif event.key() == Qt.Key.Key_F9:
            self.confirmed.emit()
        elif Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
            return False
        elif self._step in PIN_STEPS:
            self.pad.pressed(event)
        elif self._step is Step.ROLE:
            self._press_role(event.text())
        elif self._step is Step.NAME:
            self._type_name(event)
        return True

    def role_button(self, role: Role) -> ChoiceButton:
        """The button of a role."""
        return self._roles[_ROLES.index(role)]

    def buttons(self) -> tuple[KeyButton, KeyButton]:
        """Esc's, and the one that goes on."""
        return self._back, self._go_on

    def spoken(self) -> str:
        """What it says."""
        return " ".join(part.text() for part in (self._asked, self._rule, self._fault) if part.text())

    def _type_name(self, event: QKeyEvent) -> None:
        """Enter goes on; letters that came past the field go into it."""
        if event.key() in _ENTERS:
            self.entered.emit()
            return
        self._name.setFocus()
        if event.key() == Qt.Key.Key_Backspace:
            self._name.backspace()
        elif event.text().isprintable():
            self._name.insert(event.text())

    def _press_role(self, text: str) -> None:
        if text in ("1", "2", "3", "4"):
            self.role_chosen.emit(_ROLES[int(text) - 1])

    def _show_roles(self, chosen: Role) -> None:
        for number, (role, button) in enumerate(zip(_ROLES, self._roles, strict=True), 1):
            said = words.role_choice(role)
            button.show_choice(str(number), said.title, said.text, suggested=role is chosen)

    def _show_confirm(self, step: Step, *, has_badge: bool) -> None:
        texts = {
            Step.NAME: ("Enter", self.tr("Next")),
            Step.REMOVE: ("F9", self.tr("Remove")),
            Step.BADGE: ("F9", self.tr("Take the badge away")),
        }
        self._go_on.setVisible(step in texts and (step is not Step.BADGE or has_badge))
        if step in texts:
            legend, text = texts[step]
            self._go_on.show_key(legend, text, primary=step is Step.NAME)

    def _make_name(self) -> QWidget:
        page = QWidget()
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setFixedHeight(TARGET + GAP)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._name)
        rows.addStretch(1)
        return page

    def _make_roles(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self._roles = [ChoiceButton() for _ in _ROLES]
        for place, button in enumerate(self._roles):
            button.clicked.connect(lambda _=False, role=_ROLES[place]: self.role_chosen.emit(role))
            grid.addWidget(button, place // 2, place % 2)
        return page

    def _make_texts(self) -> QVBoxLayout:
        self._back, self._go_on = KeyButton("Esc", self.tr("Back")), KeyButton()
        self._back.clicked.connect(self.backed)
        self._go_on.clicked.connect(self._go)
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        keys.addWidget(self._back, 1)
        keys.addWidget(self._go_on, 1)
        texts = QVBoxLayout()
        texts.setSpacing(GAP)
        for part in (self._asked, self._rule, self._fault):
            texts.addWidget(part)
        texts.addStretch(1)
        texts.addLayout(keys)
        return texts

    def _go(self) -> None:
        if self._step is Step.NAME:
            self.entered.emit()
        else:
            self.confirmed.emit()
