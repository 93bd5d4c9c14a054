"""The set-up's window: pages in their order, the keys at the bottom, and orders on their way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.footer import Footer
from pos_app.ui.setup.orders import Leave, NotSaved, Order, Result, Save
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.pages import made_pages
from pos_app.ui.setup.steps import Step, step_of
from pos_app.ui.setup.touch_keys import TouchKeys
from pos_app.ui.theme import GAP, style_sheet
from pos_app.ui.widgets.styling import label
from pos_app.ui.words.people import step_number
from pos_app.ui.words.setup import setup_title

_SIZE = (1024, 768)
_LEAST_PAGE = 340
"""Pixels: what the keyboard to touch leaves of the smallest screen. Pages that need more have no fields."""
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SetupWindow(QWidget):
    """Enter goes on, Esc back, F9 does what the page offers; all of them are buttons, too."""

    ordered = Signal(object)
    """An `Order`."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(style_sheet())
        self.setWindowTitle(setup_title())
        self.resize(*_SIZE)
        self._step = Step.START
        self.pages = made_pages(draft)
        self.footer, self.touch_keys = Footer(), TouchKeys()
        self._touching = False
        self._number = label("caption")
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(_LEAST_PAGE)
        for page in self.pages.values():
            self._stack.addWidget(page)
            page.ordered.connect(self._order)
            page.answered.connect(self.go_on)
            page.changed.connect(self._show_keys)
        self._lay_out()
        self._connect_footer()
        self.show_step(Step.START)

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return self._step

    def go_on(self) -> None:
        """Enter: keep the answer and show the next page; stay where something is wrong with it."""
        page = self._page()
        if not page.may_go_on():
            page.attempt()
            self._show_keys()
            return
        page.show_fault("")
        mistakes = page.keep(self.draft)
        if mistakes:
            page.show_mistakes(mistakes)
        elif page.step is Step.SUMMARY:
            self._order(Save(self.draft.answers))
        else:
            self.show_step(self._beside(1))

    def back(self) -> None:
        """Esc: one page back; out of the first one."""
        page = self._page()
        if page.back():
            self._show_keys()
        elif page.step is Step.START:
            self.close()
        else:
            self.show_step(self._beside(-1))

    def show_step(self, step: Step) -> None:
        """Show the page of `step`."""
        self._page().left()
        self._step, page = step, self.pages[step]
        self._stack.setCurrentWidget(page)
        self.setFocus()
        page.show_fault("")
        page.entered(self.draft)
        steps = self.draft.steps()
        self._number.setText(step_number(steps.index(step) + 1, len(steps)))
        self._show_keys()

    def show_result(self, result: Result) -> None:
        """What came of an order. A mistake found at the end is shown on the page that it belongs to."""
        if isinstance(result, NotSaved) and result.mistakes:
            self.show_step(step_of(result.mistakes[0].key))
            self._page().show_mistakes(result.mistakes)
        for page in self.pages.values():
            page.show_result(result)
        self._show_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no field took."""
        if event.key() in _ENTERS:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.back()
        elif event.key() == Qt.Key.Key_F9:
            self._page().deed()
        else:
            self._page().pressed(event.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        """The set-up is left; nothing was written."""
        self._page().left()
        self.ordered.emit(Leave())
        super().closeEvent(event)

    def _page(self) -> SetupPage:
        return self.pages[self._step]

    def _beside(self, by: int) -> Step:
        steps = self.draft.steps()
        return steps[steps.index(self.step) + by]

    def _order(self, order: Order) -> None:
        self.ordered.emit(order)
        self._show_keys()

    def _show_keys(self) -> None:
        page = self._page()
        self.footer.show_keys(page.go_on_words(), page.deed_words(), first=page.step is Step.START)
        fields = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
        typing = any(field.isVisibleTo(page) for field in fields)
        self.footer.offer_keyboard(typing)
        self.touch_keys.setVisible(typing and self._touching)

    def _connect_footer(self) -> None:
        self.footer.back.clicked.connect(self.back)
        self.footer.go_on.clicked.connect(self.go_on)
        self.footer.deed.clicked.connect(lambda: self._page().deed())
        self.footer.keyboard.clicked.connect(self._toggle_keyboard)

    def _toggle_keyboard(self) -> None:
        self._touching = not self._touching
        self._show_keys()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("leadStrong", setup_title()), 1)
        head.addWidget(self._number)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        rows.setSpacing(2 * GAP)
        rows.addLayout(head)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self.touch_keys)
        rows.addWidget(self.footer)
