"""The head of the window: who sells where, the clock, "Saving…", the demo's menu; and the alarm in its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from pos_app.protocol.views import NotRecorded, TillView
from pos_app.ui import words
from pos_app.ui.cashier.desk import Deed
from pos_app.ui.theme import GAP, TARGET
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.lock_button import LockButton
from pos_app.ui.widgets.styling import keep_place, label

HEIGHT = TARGET + 4
MenuEntries = Sequence[tuple[str, Callable[[], None]]]


class Header(QWidget):
    """Store and till at the left; who is signed in, saving, menu and clock at the right."""

    wanted = Signal(object)
    """A `Deed`: touching who is signed in locks the till."""

    def __init__(self, extra_menu: MenuEntries) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self._store, self._place = label("leadStrong"), ElidedLabel("small")
        self._saving, self._clock = label("strong", self.tr("Saving…")), label("lead")
        self._saving.setProperty("tint", "unsure")
        keep_place(self._saving)
        self._person = LockButton("F1", self.tr("Lock"))
        self._person.clicked.connect(lambda: self.wanted.emit(Deed.SIGN_OUT))
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(self._store)
        row.addWidget(self._place, 1)
        row.addWidget(self._saving)
        row.addWidget(self._person)
        if extra_menu:
            row.addWidget(self._make_menu(extra_menu))
        row.addWidget(self._clock)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    def show_place(self, view: TillView) -> None:
        """Show where this till stands and who works at it."""
        self._store.setText(view.store)
        till = self.tr("Till {till}").format(till=view.till_id)
        named = view.cashier and view.person is None and view.sign_in is None
        self._place.show_text(f"{till} · {view.cashier}" if named else till)
        self._person.setVisible(view.person is not None)
        if view.person is not None:
            self._person.show_person(view.person.name, words.role_name(view.person.role))

    def lock_button(self) -> LockButton:
        """Who is signed in; touching it locks."""
        return self._person

    def show_saving(self, saving: bool) -> None:
        """Whether a command is taking long to reach the disk."""
        self._saving.setVisible(saving)

    def saving_shown(self) -> bool:
        """Whether it says so now."""
        return not self._saving.isHidden()

    def _make_menu(self, entries: MenuEntries) -> QPushButton:
        button = QPushButton(self.tr("Demo"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(TARGET)
        menu = QMenu(button)
        for text, act in entries:
            menu.addAction(text).triggered.connect(lambda _=False, chosen=act: chosen())
        button.setMenu(menu)
        return button

    def _tick(self) -> None:
        now = QDateTime.currentDateTime()
        self._clock.setText(QLocale().toString(now.time(), QLocale.FormatType.ShortFormat))


class NotRecordedPanel(QFrame):
    """The till cannot write: what is known, what to write down, whom to call (R50)."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "danger")
        self._title, self._money = label("leadStrong", wrap=True), label("strong", wrap=True)
        self._todo = label("body", wrap=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GAP, GAP // 2, 3 * GAP, GAP // 2)
        rows.setSpacing(0)
        for part in (self._title, self._money, self._todo):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            rows.addWidget(part)

    def show_failure(self, failure: NotRecorded) -> None:
        """Say it."""
        said = words.not_recorded_words(failure)
        self._title.setText(said.title)
        self._money.setText(said.money)
        self._todo.setText(said.todo)

    def spoken(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._money.text()} {self._todo.text()}"
