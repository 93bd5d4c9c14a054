"""Which screen is the customer's: every screen shows its number while this page asks."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QLabel

from pos_app.settings.editing import Changes
from pos_app.ui.screens import present
from pos_app.ui.setup.choices import MOST, Choices
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import Step
from pos_app.ui.theme import style_sheet
from pos_app.ui.widgets.styling import label
from pos_app.ui.words.setup_devices import display_choices

_NUMBER_SIDE = 160
_ENABLED, _MONITOR = "customer_display.enabled", "customer_display.monitor"


class DisplayPage(SetupPage):
    """A screen by its identity, whichever is free, or none."""

    def __init__(self) -> None:
        super().__init__(Step.DISPLAY)
        self.choices = Choices(columns=2)
        self.choices.chosen.connect(self._choose)
        self.body.addLayout(self.choices.grid)
        self.body.addStretch(1)
        self.numbers: list[QLabel] = []
        self._answers: list[Changes] = []
        self._chosen = _auto()

    def entered(self, draft: Draft) -> None:
        """Look which screens there are now."""
        here = self.window().screen()
        seen = [(screen, present(screen, here)) for screen in QGuiApplication.screens()][: MOST - 2]
        monitors = [{_ENABLED: None, _MONITOR: each.identity} for _, each in seen]
        self._answers = [*monitors, _auto(), {_ENABLED: False, _MONITOR: None}]
        if self._chosen not in self._answers:
            self._chosen = _auto()
        names = [(f"{each.name} {each.place[2]}×{each.place[3]}", each.cashier) for _, each in seen]
        self.choices.show_choices(display_choices(names), self._answers.index(self._chosen))
        self.numbers = [_number(number, screen) for number, (screen, _) in enumerate(seen, 1)]

    def left(self) -> None:
        """Take the numbers off the screens."""
        for number in self.numbers:
            number.close()
            number.deleteLater()
        self.numbers = []

    def changes(self) -> Changes:
        """The screen that was chosen."""
        return self._chosen

    def pressed(self, text: str) -> None:
        """A digit chooses."""
        self.choices.pressed(text)

    def _choose(self, place: int) -> None:
        self._chosen = self._answers[place]
        self.answered.emit()


def _auto() -> Changes:
    """No fixed screen: what the settings take where they name none."""
    return {_ENABLED: None, _MONITOR: None}


def _number(number: int, screen: QScreen) -> QLabel:
    """A number in the middle of `screen`, over everything, that takes no keys."""
    made = label("entry", str(number))
    made.setProperty("panel", "card")
    made.setStyleSheet(style_sheet())
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setWindowFlags(
        Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
    )
    made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    area = QRect(0, 0, _NUMBER_SIDE, _NUMBER_SIDE)
    area.moveCenter(screen.availableGeometry().center() + QPoint(0, _NUMBER_SIDE // 2))
    made.setGeometry(area)
    made.show()
    return made
