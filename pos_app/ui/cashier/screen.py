"""The cashier's screen: its zones, and showing a desk on them. Zones keep their places whatever is shown."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import SaleView, TillView
from pos_app.ui.archive import Archive
from pos_app.ui.cashier.action_bar import PLACES, ActionBar
from pos_app.ui.cashier.alarm_bar import AlarmBar
from pos_app.ui.cashier.approval_page import ApprovalPage
from pos_app.ui.cashier.desk import Deed, Desk, Page, Slot
from pos_app.ui.cashier.entry_page import EntryPage
from pos_app.ui.cashier.forms import form_of
from pos_app.ui.cashier.header import Header, MenuEntries, NotRecordedPanel
from pos_app.ui.cashier.hints import Hint
from pos_app.ui.cashier.history_page import HistoryPage
from pos_app.ui.cashier.notice_bar import NoticeBar
from pos_app.ui.cashier.offers import choices, offers
from pos_app.ui.cashier.people_page import PeoplePage
from pos_app.ui.cashier.preview_page import PreviewPage, RequestPreview
from pos_app.ui.cashier.question_page import QuestionPage
from pos_app.ui.cashier.reason_page import ReasonPage
from pos_app.ui.cashier.recovery_page import RecoveryPage
from pos_app.ui.cashier.refund_page import RefundPage
from pos_app.ui.cashier.room import Room
from pos_app.ui.cashier.sale_page import SalePage
from pos_app.ui.cashier.settings_page import SettingsPage
from pos_app.ui.cashier.sheet_panel import SheetPanel
from pos_app.ui.cashier.sheets import sheet_of
from pos_app.ui.cashier.shift_page import ShiftPage
from pos_app.ui.cashier.side_lists import SideLists
from pos_app.ui.cashier.sign_in_page import SignInPage
from pos_app.ui.cashier.status_strip import StatusStrip
from pos_app.ui.cashier.tasks import Task, TaskKind
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.styling import label

_HEAD_HEIGHT = 140
_TRAINING_HEIGHT = 26
_ON_PAGES = frozenset({Deed.DO_NOT_CHARGE, Deed.CHARGE_ANYWAY})
"""Deeds whose buttons are on their page, not in the row of keys; choices are there as well."""
_SIDE_SHARE, _WORK_SHARE = 10, 24


class Screen(QWidget):
    """Shows a `Desk`; says what was touched."""

    deed_wanted = Signal(object)
    """A `Deed`."""
    sale_wanted = Signal(str)
    """The sale id of a payment touched in a list."""
    ordered = Signal(object)
    """An `Order` of a room."""
    room_left = Signal()
    task_wanted = Signal(object)
    """A `Task`: money or a refund touched in a list."""

    def __init__(
        self, request_preview: RequestPreview | None, extra_menu: MenuEntries, archive: Archive | None = None
    ) -> None:
        """`archive` None: the history is not available."""
        super().__init__()
        self.setObjectName("desk")
        self.header, self.notice, self.alarm = Header(extra_menu), NoticeBar(), NotRecordedPanel()
        self.entry, self.sale, self.question = EntryPage(), SalePage(), QuestionPage()
        self.preview = PreviewPage(request_preview)
        self.choice, self.reason, self.recovery = SheetPanel(), ReasonPage(), RecoveryPage()
        self.restore = SheetPanel()
        self.lists, self.keys, self.status = SideLists(), ActionBar(), StatusStrip()
        self._pages: dict[Page, QWidget] = {
            Page.ENTRY: self.entry,
            Page.SALE: self.sale,
            Page.QUESTION: self.question,
            Page.PREVIEW: self.preview,
            Page.CHOICE: self.choice,
            Page.REASON: self.reason,
            Page.RECOVERY: self.recovery,
            Page.RESTORE: self.restore,
        }
        self.sign_in = SignInPage()
        self.shift, self.settings = ShiftPage(), SettingsPage()
        self.history = HistoryPage(archive)
        self.rooms: dict[Page, Room] = {
            Page.SIGN_IN: self.sign_in,
            Page.APPROVAL: ApprovalPage(),
            Page.PEOPLE: PeoplePage(),
            Page.SHIFT: self.shift,
            Page.HISTORY: self.history,
            Page.REFUND: RefundPage(),
            Page.SETTINGS: self.settings,
        }
        self._pages |= self.rooms
        self._lay_out()
        self.contradiction = AlarmBar(self)
        self._connect()

    def show_desk(self, desk: Desk, *, waiting: bool) -> None:
        """Show everything; `waiting` is whether a command is on its way, so that another must not be given."""
        view, offered = desk.view, offers(desk)
        self._show_head(view)
        self._show_page(desk, offered, enabled=not waiting)
        self._training.setVisible(view.training)
        deeds = offered.values()
        self.lists.show_rows(view, may_close=Deed.CLOSE_ALL_NOT_FOUND in deeds)
        self.lists.show_keys(money=Deed.NEXT_MONEY in deeds, unsettled=Deed.NEXT_UNSETTLED in deeds)
        elsewhere = _ON_PAGES | {choice.deed for choice in choices(desk)}
        self.keys.show_offers(offered, elsewhere, enabled=not waiting)
        self.keys.setVisible(desk.page not in self.rooms or any(slot in PLACES for slot in offered))
        self.status.show_devices(view)
        self.contradiction.show_alarms(view.alarms, enabled=not waiting)
        self._place_alarm()

    def show_hint(self, hint: Hint) -> None:
        """Say why the last key did nothing, where the eyes are: at the amount, else in the notice zone."""
        at_amount = self.page_shown() is Page.ENTRY
        self.entry.show_hint(hint if at_amount else Hint.NONE)
        self.notice.show_hint(Hint.NONE if at_amount else hint)

    def room_shown(self) -> Room | None:
        """The room that fills the work area, if one does."""
        return self.rooms.get(self.page_shown())

    def page_shown(self) -> Page:
        """Which page fills the work area."""
        return next(page for page, widget in self._pages.items() if widget is self._work.currentWidget())

    def _show_head(self, view: TillView) -> None:
        self.header.show_place(view)
        self.notice.show_notice(view)
        if view.not_recorded is not None:
            self.alarm.show_failure(view.not_recorded)
        self._head.setCurrentWidget(self._calm_head if view.not_recorded is None else self.alarm)

    def _show_page(self, desk: Desk, offered: dict[Slot, Deed], *, enabled: bool) -> None:
        view, page = desk.view, desk.page
        if page is Page.ENTRY:
            chargeable = offered.get(Slot.ENTER) is Deed.SHOW_QR and enabled
            self.entry.show_amount(desk.amount, view.currency, chargeable=chargeable)
        if page is Page.SALE and view.sale is not None:
            self._show_sale(desk, view.sale, offered, enabled=enabled)
        if page is Page.QUESTION and view.question is not None:
            self.question.show_question(view.question, enabled=enabled)
        if page is Page.PREVIEW and view.sale is not None and view.sale.receipt is not None:
            self.preview.show_receipt(view.sale.receipt)
        if page is Page.RECOVERY and view.recovery is not None:
            self.recovery.show_recovery(view.recovery, enabled=enabled)
        self._show_task(desk, offered, enabled=enabled)
        if page in self.rooms:
            if self.page_shown() is not page:
                self.rooms[page].entered()
            self.rooms[page].show_view(view, waiting=not enabled)
        self._work.setCurrentWidget(self._pages[page])

    def _show_sale(self, desk: Desk, sale: SaleView, offered: dict[Slot, Deed], *, enabled: bool) -> None:
        sheet = sheet_of(desk) if sale.stage is Stage.NOT_SURE else None
        if sheet is not None:
            self.sale.show_unsure(sheet, enabled=enabled)
        else:
            refundable = offered.get(Slot.F9) is Deed.REFUND_SALE
            self.sale.show_sale(sale, can_preview=Slot.F3 in offered, can_refund=refundable)

    def _show_task(self, desk: Desk, offered: dict[Slot, Deed], *, enabled: bool) -> None:
        task, page = desk.task, desk.page
        sheet = sheet_of(desk) if page in {Page.CHOICE, Page.RESTORE} else None
        if sheet is not None:
            panel = self.choice if page is Page.CHOICE else self.restore
            panel.show_sheet(sheet, enabled=enabled, ticking=page is Page.CHOICE)
        if page is Page.REASON and task is not None:
            self.reason.show_form(form_of(desk, task), confirmable=enabled and Slot.F9 in offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The alarm lies over the whole width."""
        super().resizeEvent(event)
        self._place_alarm()

    def _place_alarm(self) -> None:
        """Over the head; under it where the head itself says that nothing can be recorded."""
        failing = self._head.currentWidget() is self.alarm
        top = self._head.geometry().bottom() + GAP if failing else 0
        self.contradiction.lie_over(self.width(), top, 0 if failing else self._head.geometry().bottom())

    def _lay_out(self) -> None:
        self._training = label("training", self.tr("TRAINING: no real money moves"))
        self._training.setMargin(0)
        self._training.setIndent(2 * GAP)
        self._training.setFixedHeight(_TRAINING_HEIGHT)
        self._training.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._training)
        zones = QVBoxLayout()
        zones.setContentsMargins(2 * GAP, GAP, 2 * GAP, 0)
        zones.setSpacing(GAP)
        zones.addWidget(self._make_head())
        zones.addLayout(self._make_middle(), 1)
        zones.addWidget(self.keys)
        zones.addWidget(self.status)
        outer.addLayout(zones, 1)

    def _make_head(self) -> QWidget:
        self._head, self._calm_head = QStackedWidget(), QWidget()
        rows = QVBoxLayout(self._calm_head)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.header)
        rows.addWidget(self.notice)
        self._head.addWidget(self._calm_head)
        self._head.addWidget(self.alarm)
        self._head.setFixedHeight(_HEAD_HEIGHT)
        return self._head

    def _make_middle(self) -> QHBoxLayout:
        self._work = QStackedWidget()
        for page in self._pages.values():
            self._work.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GAP)
        middle.addWidget(self._work, _WORK_SHARE)
        middle.addWidget(self.lists, _SIDE_SHARE)
        return middle

    def _connect(self) -> None:
        sheets = (self.choice, self.restore, self.sale.unsure)
        for part in (
            self.header,
            self.keys,
            self.question,
            self.reason,
            self.recovery,
            self.contradiction,
            *sheets,
        ):
            part.wanted.connect(self.deed_wanted)
        for room in self.rooms.values():
            room.ordered.connect(self.ordered)
            room.left.connect(self.room_left)
        self.shift.sale_wanted.connect(self.sale_wanted)
        self.notice.dismissed.connect(lambda: self.deed_wanted.emit(Deed.DISMISS_NOTICE))
        self.sale.preview_wanted.connect(lambda: self.deed_wanted.emit(Deed.OPEN_PREVIEW))
        self.entry.clear_pressed.connect(lambda: self.deed_wanted.emit(Deed.CLEAR_AMOUNT))
        self.entry.charge_pressed.connect(lambda: self.deed_wanted.emit(Deed.SHOW_QR))
        self.sale.refund_wanted.connect(lambda: self.deed_wanted.emit(Deed.REFUND_SALE))
        self.lists.close_wanted.connect(lambda: self.deed_wanted.emit(Deed.CLOSE_ALL_NOT_FOUND))
        for listed in (self.lists.wanted, self.recovery.sale_wanted):
            listed.connect(self.sale_wanted)
        self.lists.money_wanted.connect(lambda about: self.task_wanted.emit(Task(TaskKind.MONEY, about)))
        self.lists.refund_wanted.connect(lambda about: self.task_wanted.emit(Task(TaskKind.REFUND, about)))
