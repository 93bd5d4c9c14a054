"""The cashier's screen: its zones, and showing a desk on them. Zones keep their places whatever is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.protocol.views import TillView
from pos_app.ui.cashier.action_bar import ActionBar
from pos_app.ui.cashier.desk import Deed, Desk, Page, Slot
from pos_app.ui.cashier.entry_page import EntryPage
from pos_app.ui.cashier.header import Header, MenuEntries, NotRecordedPanel
from pos_app.ui.cashier.hints import Hint
from pos_app.ui.cashier.notice_bar import NoticeBar
from pos_app.ui.cashier.preview_page import PreviewPage, RequestPreview
from pos_app.ui.cashier.question_page import QuestionPage
from pos_app.ui.cashier.sale_page import SalePage
from pos_app.ui.cashier.side_lists import SideLists
from pos_app.ui.cashier.status_strip import StatusStrip
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.styling import label

_HEAD_HEIGHT = 140
_TRAINING_HEIGHT = 26
_SIDE_SHARE, _WORK_SHARE = 10, 24


class Screen(QWidget):
    """Shows a `Desk`; says what was touched."""

    deed_wanted = Signal(object)
    """A `Deed`."""
    sale_wanted = Signal(str)
    """The sale id of a payment touched in a list."""

    def __init__(self, request_preview: RequestPreview | None, extra_menu: MenuEntries) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.header, self.notice, self.alarm = Header(extra_menu), NoticeBar(), NotRecordedPanel()
        self.entry, self.sale, self.question = EntryPage(), SalePage(), QuestionPage()
        self.preview = PreviewPage(request_preview)
        self.lists, self.keys, self.status = SideLists(), ActionBar(), StatusStrip()
        self._pages: dict[Page, QWidget] = {
            Page.ENTRY: self.entry,
            Page.SALE: self.sale,
            Page.QUESTION: self.question,
            Page.PREVIEW: self.preview,
        }
        self._lay_out()
        self._connect()

    def show_desk(self, desk: Desk, *, waiting: bool) -> None:
        """Show everything; `waiting` is whether a command is on its way, so that another must not be given."""
        view, offers = desk.view, desk.offers()
        self._show_head(view)
        self._show_page(desk, offers, waiting=waiting)
        self._training.setVisible(view.training)
        self.lists.show_rows(view.unsettled, view.recent)
        self.keys.show_offers(offers, enabled=not waiting)
        self.status.show_devices(view)

    def show_hint(self, hint: Hint) -> None:
        """Say why the last key did nothing, where the eyes are: at the amount, else in the notice zone."""
        at_amount = self.page_shown() is Page.ENTRY
        self.entry.show_hint(hint if at_amount else Hint.NONE)
        self.notice.show_hint(Hint.NONE if at_amount else hint)

    def page_shown(self) -> Page:
        """Which page fills the work area."""
        return next(page for page, widget in self._pages.items() if widget is self._work.currentWidget())

    def _show_head(self, view: TillView) -> None:
        self.header.show_place(view)
        self.notice.show_notice(view)
        if view.not_recorded is not None:
            self.alarm.show_failure(view.not_recorded)
        self._head.setCurrentWidget(self._calm_head if view.not_recorded is None else self.alarm)

    def _show_page(self, desk: Desk, offers: dict[Slot, Deed], *, waiting: bool) -> None:
        view, page = desk.view, desk.page
        if page is Page.ENTRY:
            chargeable = offers.get(Slot.ENTER) is Deed.SHOW_QR and not waiting
            self.entry.show_amount(desk.amount, view.currency, chargeable=chargeable)
        if page is Page.SALE and view.sale is not None:
            self.sale.show_sale(view.sale, can_preview=Slot.F3 in offers)
        if page is Page.QUESTION and view.question is not None:
            self.question.show_question(view.question, enabled=not waiting)
        if page is Page.PREVIEW and view.sale is not None and view.sale.receipt is not None:
            self.preview.show_receipt(view.sale.receipt)
        self._work.setCurrentWidget(self._pages[page])

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
        for part in (self.keys, self.question):
            part.wanted.connect(self.deed_wanted)
        self.notice.dismissed.connect(lambda: self.deed_wanted.emit(Deed.DISMISS_NOTICE))
        self.sale.preview_wanted.connect(lambda: self.deed_wanted.emit(Deed.OPEN_PREVIEW))
        self.entry.clear_pressed.connect(lambda: self.deed_wanted.emit(Deed.CLEAR_AMOUNT))
        self.entry.charge_pressed.connect(lambda: self.deed_wanted.emit(Deed.SHOW_QR))
        self.lists.wanted.connect(self.sale_wanted)
