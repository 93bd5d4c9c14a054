"""The cashier's window: keys, touches, scans and views come in here and go to `desk`, `outbox` and `screen`."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.money import AmountTooLarge, pasted_amount
from pos_app.protocol.views import TillView
from pos_app.ui.bridge import QUIET_S, Bridge
from pos_app.ui.cashier import desk as desks
from pos_app.ui.cashier.desk import Deed, Desk, Page
from pos_app.ui.cashier.header import MenuEntries
from pos_app.ui.cashier.hints import Hint
from pos_app.ui.cashier.keys import (
    KEYS,
    NUMBERED,
    SCROLLS,
    WHY_NO_DIGITS,
    WHY_NO_ENTER,
    WITHOUT_ENGINE,
)
from pos_app.ui.cashier.offers import choices, offers
from pos_app.ui.cashier.outbox import Outbox
from pos_app.ui.cashier.preview_page import RequestPreview
from pos_app.ui.cashier.screen import Screen
from pos_app.ui.cashier.steps import step
from pos_app.ui.cashier.tasks import Task
from pos_app.ui.theme import scale_for, style_sheet
from pos_app.ui.wedge_filter import WedgeFilter, WedgeRules

SMALLEST = (1024, 700)
SAVING_AFTER_MS = 300
"""A command that is not acknowledged for so long is said to be being saved."""


class CashierWindow(QWidget):
    """Keyboard first: no child takes the focus, so every key comes here and no Enter presses a button."""

    amount_changed = Signal(object)
    """The `Money` that is being typed, or None; from the first digit on."""

    def __init__(
        self,
        bridge: Bridge,
        wedge: WedgeRules | None,
        *,
        request_preview: RequestPreview | None = None,
        extra_menu: MenuEntries = (),
    ) -> None:
        """`wedge` None: no keyboard-wedge scanner is used. `extra_menu` is the demo's."""
        super().__init__()
        self._desk = Desk(view=TillView(acknowledged=-1), can_preview=request_preview is not None)
        self._page: Page | None = None
        self._outbox = Outbox(bridge)
        self._wedge = WedgeFilter(wedge, self) if wedge is not None else None
        self._screen = Screen(request_preview, extra_menu)
        self._saving = QTimer(self, singleShot=True, interval=SAVING_AFTER_MS)
        self._saving.timeout.connect(lambda: self._screen.header.show_saving(True))
        self._later = QTimer(self, singleShot=True, interval=round(QUIET_S * 1000))
        self._later.timeout.connect(self._follow_scan)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._screen)
        self.setObjectName("page")
        self._scale = 1.0
        self.setStyleSheet(style_sheet())
        self.setMinimumSize(*SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect(bridge)
        self._screen.header.show_saving(False)
        self._screen.show_desk(self._desk, waiting=True)
        self._hint(Hint.NONE)

    @property
    def screen_parts(self) -> Screen:
        """The zones, for those who want to read what they show."""
        return self._screen

    @property
    def wedge(self) -> WedgeFilter | None:
        """The filter of this window; other windows of the till may be watched by it as well."""
        return self._wedge

    @Slot(object)
    def show_view(self, view: TillView) -> None:
        """Show what the engine says."""
        leaving = self._outbox.leaving(view)
        sale_stands = view.sale is not None and not leaving
        read_later = self._desk.read_later and (sale_stands or self._outbox.waiting(view))
        previewing = self._desk.previewing and sale_stands and self._same_sale(view)
        digits = "" if sale_stands else self._desk.digits
        self._take(
            replace(
                self._desk,
                view=view,
                digits=digits,
                leaving=leaving,
                previewing=previewing,
                read_later=read_later,
            )
        )
        if self._desk.opened is not None and self._desk.task is None and not leaving:
            self._take(replace(self._desk, opened=None))
        self._outbox.send_waiting_scans(self._desk)
        self._refresh()

    @Slot(object)
    def do(self, deed: Deed) -> None:
        """Do what a key or a button stands for, unless a command is on its way."""
        if self._outbox.waiting(self._desk.view) and deed not in WITHOUT_ENGINE:
            return
        stepped = step(self._desk, deed)
        if stepped is None:
            self._outbox.do(deed, self._desk)
            stepped = replace(
                self._desk,
                leaving=self._outbox.leaving(self._desk.view),
                read_later=self._desk.read_later or deed is Deed.NEXT_UNSETTLED,
            )
        self._go_on(stepped)

    @Slot(object)
    def open_task(self, task: Task) -> None:
        """Open money or a refund that was touched in a list."""
        if self._desk.view.question is None:
            self._go_on(replace(self._desk, opened=task))

    @Slot(str)
    def scanned(self, text: str) -> None:
        """A scanner of any kind read `text`. Its request goes first, the screen follows (see `bridge.QUIET_S`)."""
        self._outbox.scanned(text, self._desk)
        self._later.start()

    @Slot()
    def _follow_scan(self) -> None:
        self._hint(Hint.NONE)
        self._refresh()

    @Slot()
    def scan_spoilt(self) -> None:
        """A scanner began a code and did not finish it."""
        self.scanned("")

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is a window to filter."""
        super().showEvent(event)
        if self._wedge is not None:
            self._wedge.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a large screen the words grow as well."""
        super().resizeEvent(event)
        scale = scale_for(event.size().height())
        if scale != self._scale:
            self._scale = scale
            self.setStyleSheet(style_sheet(scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key that no scanner sent."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() in KEYS:
            if not event.isAutoRepeat():
                self._press(KEYS[event.key()])
        elif event.key() == Qt.Key.Key_Backspace:
            self._backspace()
        elif event.key() in SCROLLS:
            self._screen.preview.scroll_paper(SCROLLS[event.key()])
        elif event.text().isprintable() and event.text():
            self._typed(event.text())
        else:
            super().keyPressEvent(event)

    def _connect(self, bridge: Bridge) -> None:
        bridge.view_changed.connect(self.show_view)
        self._screen.deed_wanted.connect(self.do)
        self._screen.sale_wanted.connect(self._return_to)
        self._screen.task_wanted.connect(self.open_task)
        self._screen.reason.reason_changed.connect(self._reason_typed)
        self._screen.reason.reference_changed.connect(self._reference_typed)
        self._screen.entry.digits_pressed.connect(self._typed)
        self._screen.entry.backspace_pressed.connect(self._backspace)
        if self._wedge is not None:
            self._wedge.scanned.connect(self.scanned)
            self._wedge.spoilt.connect(self.scan_spoilt)

    def _press(self, slot: desks.Slot) -> None:
        deed = offers(self._desk).get(slot)
        if deed is not None:
            self.do(deed)
        elif slot is desks.Slot.ENTER:
            self._enter_without_meaning()
        elif any(choice.slot is slot for choice in choices(self._desk)):
            self._hint(Hint.NOT_PERMITTED if self._desk.page is Page.CHOICE else Hint.NONE)

    def _enter_without_meaning(self) -> None:
        """In a field of a form Enter ends the writing; it never confirms a form or an answer."""
        page = self._desk.page
        if page is Page.REASON:
            self.setFocus()
        elif page is Page.ENTRY and not self._desk.digits:
            self._hint(Hint.AMOUNT_FIRST)
        else:
            self._hint(WHY_NO_ENTER.get(page, Hint.NONE))

    @Slot(str)
    def _typed(self, text: str) -> None:
        page = self._desk.page
        digit = text.isascii() and text.isdigit()
        if page in NUMBERED and digit:
            self._choose(text)
        elif not self._desk.takes_digits:
            self._hint(WHY_NO_DIGITS[page])
        elif not digit:
            self._hint(Hint.DIGITS_ONLY)
        else:
            self._add_digits(text)

    def _choose(self, digit: str) -> None:
        """A number key where numbers are answers, rows or reasons."""
        match self._desk.page:
            case Page.RESTORE:
                self._go_on(replace(self._desk, z_digits=desks.with_z_digit(self._desk.z_digits, digit)))
            case Page.REASON:
                self._screen.reason.choose(int(digit))
            case Page.RECOVERY if self._desk.view.recovery is not None:
                rows = self._desk.view.recovery.rows
                if 1 <= int(digit) <= len(rows):
                    self._return_to(rows[int(digit) - 1].sale_id)
            case _:
                slot = next((slot for slot in desks.NUMBERS if slot.value == digit), None)
                if slot is not None:
                    self._press(slot)

    @Slot(str)
    def _reason_typed(self, text: str) -> None:
        self._go_on(replace(self._desk, reason=text))

    @Slot(str)
    def _reference_typed(self, text: str) -> None:
        self._go_on(replace(self._desk, reference=text))

    def _go_on(self, desk: Desk) -> None:
        self._take(desk)
        self._refresh()

    def _add_digits(self, text: str) -> None:
        try:
            digits = desks.with_digit(self._desk.digits, text, self._desk.view)
        except AmountTooLarge:
            self._hint(Hint.TOO_LARGE)
            return
        if self._desk.page is Page.SALE:
            self.do(Deed.LEAVE)
        self._type_anew(digits)

    def _paste(self, text: str) -> None:
        if not self._desk.takes_digits:
            self._hint(Hint.FINISH_FIRST)
            return
        try:
            minor = pasted_amount(text, self._desk.view.currency).minor
        except AmountTooLarge:
            self._hint(Hint.TOO_LARGE)
        except ValueError:
            self._hint(Hint.NOT_AN_AMOUNT)
        else:
            self._type_anew("")
            if minor == 0:
                self._hint(Hint.PASTED_ZERO)
            else:
                self._add_digits(str(minor))

    @Slot()
    def _backspace(self) -> None:
        if self._desk.page is Page.RESTORE:
            self._go_on(replace(self._desk, z_digits=self._desk.z_digits[:-1]))
        else:
            self._type_anew(self._desk.digits[:-1])

    def _type_anew(self, digits: str) -> None:
        self._hint(Hint.NONE)
        self._take(replace(self._desk, digits=digits))
        self._refresh()

    @Slot(str)
    def _return_to(self, sale_id: str) -> None:
        if self._outbox.waiting(self._desk.view) or self._desk.view.question is not None:
            return
        if self._desk.view.sale is None or self._desk.view.sale.sale_id != sale_id:
            self._outbox.return_to(sale_id, self._desk.view)
        self._go_on(replace(self._desk, read_later=True))

    def _same_sale(self, view: TillView) -> bool:
        before = self._desk.view.sale
        return before is not None and view.sale is not None and before.request_id == view.sale.request_id

    def _hint(self, hint: Hint) -> None:
        self._screen.show_hint(hint)

    def _take(self, desk: Desk) -> None:
        before, self._desk = self._desk, desk
        if before.page is not desk.page:
            self._hint(Hint.NONE)
        if before.opened != desk.opened:
            self._screen.reason.clear()
        if before.amount != desk.amount:
            self.amount_changed.emit(desk.amount)

    def _refresh(self) -> None:
        waiting = self._outbox.waiting(self._desk.view)
        self._screen.show_desk(self._desk, waiting=waiting)
        if self._page is not self._desk.page:
            self._page = self._desk.page
            self.setFocus()
        self.setWindowTitle(f"{self._desk.view.store} · {self._desk.view.till_id}")
        if not waiting:
            self._saving.stop()
            self._screen.header.show_saving(False)
        elif not self._saving.isActive() and not self._screen.header.saving_shown():
            self._saving.start()
