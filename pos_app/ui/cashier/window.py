"""The cashier's window: keys, touches, scans and views come in here and go to `desk`, `outbox` and `screen`."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.protocol.views import TillView
from pos_app.ui.archive import Archive
from pos_app.ui.bridge import QUIET_S, Bridge
from pos_app.ui.cashier.desk import Deed, Desk, Page, room_over, same_sale
from pos_app.ui.cashier.header import MenuEntries
from pos_app.ui.cashier.hints import Hint
from pos_app.ui.cashier.keyboard import Keyboard
from pos_app.ui.cashier.keys import WITHOUT_ENGINE
from pos_app.ui.cashier.outbox import Outbox
from pos_app.ui.cashier.preview_page import RequestPreview
from pos_app.ui.cashier.room import Order
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
        archive: Archive | None = None,
    ) -> None:
        """`wedge` None: no keyboard-wedge scanner is used. `extra_menu` is the demo's; without an
        `archive` the history is not available.
        """
        super().__init__()
        self._desk = Desk(view=TillView(acknowledged=-1), can_preview=request_preview is not None)
        self._page: Page | None = None
        self._outbox = Outbox(bridge)
        self._wedge = WedgeFilter(wedge, self) if wedge is not None else None
        self._screen = Screen(request_preview, extra_menu, archive)
        self._keyboard = Keyboard(self, self._screen)
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
        self.hint(Hint.NONE)

    @property
    def screen_parts(self) -> Screen:
        """The zones, for those who want to read what they show."""
        return self._screen

    @property
    def desk(self) -> Desk:
        """What is in front of the cashier."""
        return self._desk

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
        previewing = self._desk.previewing and sale_stands and same_sale(self._desk.view, view)
        digits = "" if sale_stands else self._desk.digits
        self._take(
            replace(
                self._desk,
                view=view,
                digits=digits,
                leaving=leaving,
                locking=self._outbox.locking(view),
                room=room_over(self._desk, view),
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
                locking=self._outbox.locking(self._desk.view),
                read_later=self._desk.read_later or deed is Deed.NEXT_UNSETTLED,
            )
        self.go_on(stepped)

    @Slot(object)
    def open_task(self, task: Task) -> None:
        """Open money or a refund that was touched in a list."""
        if self._desk.view.question is None:
            self.go_on(replace(self._desk, opened=task))

    @Slot(object)
    def order(self, order: Order) -> None:
        """Send what a room wants, unless a command is on its way."""
        self._outbox.order(order, self._desk.view)
        self._refresh()

    @Slot()
    def leave_room(self) -> None:
        """Back to the sale."""
        self.go_on(replace(self._desk, room=None))

    @Slot(str)
    def scanned(self, text: str) -> None:
        """A scanner of any kind read `text`. Its request goes first, the screen follows (see `bridge.QUIET_S`)."""
        room = self._screen.room_shown()
        if room is not None and text and room.scanned(text):
            return
        self._outbox.scanned(text, self._desk)
        if room is not None:
            self._refresh()
        self._later.start()

    @Slot()
    def _follow_scan(self) -> None:
        self.hint(Hint.NONE)
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
        room = self._screen.room_shown()
        if room is not None and room.pressed(event):
            return
        if not self._keyboard.pressed(event):
            super().keyPressEvent(event)

    def _connect(self, bridge: Bridge) -> None:
        bridge.view_changed.connect(self.show_view)
        self._screen.deed_wanted.connect(self.do)
        self._screen.sale_wanted.connect(self.open_sale)
        self._screen.task_wanted.connect(self.open_task)
        self._screen.ordered.connect(self.order)
        self._screen.room_left.connect(self.leave_room)
        self._screen.reason.reason_changed.connect(self._reason_typed)
        self._screen.reason.reference_changed.connect(self._reference_typed)
        self._screen.entry.digits_pressed.connect(self._keyboard.typed)
        self._screen.entry.backspace_pressed.connect(self._keyboard.backspace)
        if self._wedge is not None:
            self._wedge.scanned.connect(self.scanned)
            self._wedge.spoilt.connect(self.scan_spoilt)

    @Slot(str)
    def _reason_typed(self, text: str) -> None:
        self.go_on(replace(self._desk, reason=text))

    @Slot(str)
    def _reference_typed(self, text: str) -> None:
        self.go_on(replace(self._desk, reference=text))

    def go_on(self, desk: Desk) -> None:
        """Take this desk and show it."""
        self._take(desk)
        self._refresh()

    @Slot(str)
    def open_sale(self, sale_id: str) -> None:
        """Bring a sale from a list onto the screen, unless a command is on its way or a question stands."""
        if self._outbox.waiting(self._desk.view) or self._desk.view.question is not None:
            return
        if self._desk.view.sale is None or self._desk.view.sale.sale_id != sale_id:
            self._outbox.return_to(sale_id, self._desk.view)
        self.go_on(replace(self._desk, read_later=True))

    def hint(self, hint: Hint) -> None:
        """Say why a key did nothing."""
        self._screen.show_hint(hint)

    def _take(self, desk: Desk) -> None:
        before, self._desk = self._desk, desk
        if before.page is not desk.page:
            self.hint(Hint.NONE)
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
