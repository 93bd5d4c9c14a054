"""A form about a person, one question at a time, so that keys and fingers do equally well."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.authority import Role
from pos_app.domain.person import tidy_name
from pos_app.protocol.people_views import PersonRow
from pos_app.protocol.views import TillView
from pos_app.ui import words
from pos_app.ui.cashier.person_fields import PersonFields
from pos_app.ui.cashier.person_steps import BACK_TO, PIN_STEPS, STEPS, Filled
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.styling import label, panel
from pos_app.ui.words.people import PersonDeed, PinFault, Step


class PersonForm(QWidget):
    """Asks step by step, sends one command, and goes back to the step that the engine refused."""

    ordered = Signal(object)
    """An `Order`."""
    left = Signal()
    """It is done, or not wanted any more."""

    def __init__(self) -> None:
        super().__init__()
        self._filled, self._place = Filled(PersonDeed.ADD), 0
        self._has_badge, self._waiting, self._sent, self._notice = False, False, False, 0
        self._title, self._standing = label("title", wrap=True), label("caption")
        self.fields = PersonFields()
        self.fields.entered.connect(self._enter)
        self.fields.role_chosen.connect(self._choose_role)
        self.fields.confirmed.connect(self._confirm)
        self.fields.backed.connect(self._back)
        card = panel("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._standing)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addLayout(head)
        rows.addWidget(self.fields, 1)

    @property
    def step(self) -> Step:
        """What is asked for now."""
        return STEPS[self._filled.deed][self._place]

    def begin(self, deed: PersonDeed, person: PersonRow | None = None) -> None:
        """Begin `deed`, about `person` where it is about one."""
        self._filled = Filled(deed)
        if person is not None:
            self._filled = Filled(deed, person.person_id, person.name, person.role)
        self._has_badge = person is not None and person.has_badge
        self._sent = False
        self._title.setText(words.form_title(deed, self._filled.name))
        self.fields.show_name(self._filled.name)
        self._go_to(0)

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """The engine answered: done, or back to what it refused."""
        notice = view.notice
        number = notice.number if notice is not None else 0
        self._waiting = waiting
        if self._sent and not waiting:
            self._sent = False
            step = BACK_TO.get(notice.kind) if notice is not None and number != self._notice else None
            self._answered(step)
        elif not waiting:
            self._notice = number
        self.fields.let_confirm(not waiting)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key."""
        return self.fields.pressed(event)

    def scanned(self, text: str) -> bool:
        """A badge, where one is asked for; any other scan is nothing to a form, and reaches nobody else."""
        if self.step is Step.BADGE and self.isVisible():
            self._send(text)
        return True

    def spoken(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self.fields.spoken()}"

    def hideEvent(self, event: object) -> None:
        """What is not seen is not remembered."""
        self._filled.forget_pins()
        self.fields.clear_pin()

    def _answered(self, step: Step | None) -> None:
        steps = STEPS[self._filled.deed]
        if step in steps:
            self._go_to(steps.index(step))
        elif self._filled.deed is not PersonDeed.MAKE_OWNER:
            self.left.emit()

    def _go_to(self, place: int) -> None:
        steps = STEPS[self._filled.deed]
        self._place = place
        if self.step not in PIN_STEPS:
            self._filled.forget_pins()
        several = len(steps) > 1
        self._standing.setText(words.step_number(place + 1, len(steps)) if several else "")
        may_leave = place > 0 or self._filled.deed is not PersonDeed.MAKE_OWNER
        self.fields.ask(
            self._filled.deed,
            self.step,
            role=self._filled.role,
            has_badge=self._has_badge,
            may_leave=may_leave,
        )

    def _enter(self) -> None:
        """Enter, on a name or a PIN."""
        if self.step is Step.NAME:
            name = tidy_name(self.fields.name())
            if name:
                self._filled.name = name
                self._go_on()
        elif self.step in PIN_STEPS:
            self._take_pin()

    def _take_pin(self) -> None:
        if self._waiting:
            return
        fault = self._filled.take_pin(self.step, self.fields.take_pin())
        if fault is None:
            self._go_on()
            return
        if fault is PinFault.NOT_THE_SAME:
            self._go_to(STEPS[self._filled.deed].index(Step.PIN))
        self.fields.show_fault(fault)

    def _choose_role(self, role: Role) -> None:
        self._filled.role = role
        self._go_on()

    def _confirm(self) -> None:
        """F9: the badge goes, or the person."""
        if self.step is Step.REMOVE or (self.step is Step.BADGE and self._has_badge):
            self._send()

    def _go_on(self) -> None:
        if self._place + 1 < len(STEPS[self._filled.deed]):
            self._go_to(self._place + 1)
        else:
            self._send()

    def _send(self, badge: str = "") -> None:
        if self._waiting or self._sent:
            return
        filled = self._filled
        self._sent = True
        self.ordered.emit(lambda stamp: filled.command(stamp, badge))

    def _back(self) -> None:
        """Esc: one step back, and out of the first. A PIN is typed anew."""
        if self._place > 0:
            self._go_to(self._place - 1)
        elif self._filled.deed is not PersonDeed.MAKE_OWNER:
            self._filled.forget_pins()
            self.left.emit()
