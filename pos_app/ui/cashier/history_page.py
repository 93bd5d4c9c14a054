"""Everything that was taken and given back: search, the story of one payment, and refunds of all or a part."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.payment_code import may_name_an_order
from pos_app.protocol.messages import ForgetLookUp, LookUp, Reprint, ReturnToSale
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.protocol.queries import (
    By,
    FindPayments,
    PaymentOnFile,
    PaymentsFound,
    PaymentsListed,
    QueryFailed,
    Reply,
)
from pos_app.protocol.views import TillView
from pos_app.ui.archive import Archive
from pos_app.ui.cashier.found_order_panel import FoundOrderPanel
from pos_app.ui.cashier.history_refunds import Refundable, of_order, of_payment
from pos_app.ui.cashier.history_search import HistorySearch
from pos_app.ui.cashier.list_reader import ListReader, payments_in
from pos_app.ui.cashier.payment_story_page import PaymentStoryPage
from pos_app.ui.cashier.refund_form import RefundForm
from pos_app.ui.cashier.room import Room
from pos_app.ui.words.history import no_history, unreadable


class HistoryPage(Room):
    """The list; over it the payment that was opened, or the order that was looked up; over these the refund form.

    It reads the journal through the `archive`. Without one there is no history to be seen, and it says so.
    """

    def __init__(self, archive: Archive | None = None) -> None:
        super().__init__()
        self._archive = archive
        self._view, self._waiting = TillView(), False
        self._person: str = ""
        self._seen: object = None
        self._behind: QWidget = self
        self._refundable: Refundable | None = None
        self._find_id = 0
        """The payment that is waited for; 0 where nobody waits."""
        self._scanned = ""
        self.search, self.story = HistorySearch(), PaymentStoryPage()
        self._list = ListReader(self.search, archive) if archive is not None else None
        self.found, self.form = FoundOrderPanel(), RefundForm()
        self._stack = QStackedWidget()
        for part in (self.search, self.story, self.found, self.form):
            self._stack.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._stack)
        self._connect()

    @property
    def part(self) -> QWidget | None:
        """What is shown."""
        return self._stack.currentWidget()

    def entered(self) -> None:
        """The list is read anew. What was open stays open: an approval may have come in between."""
        self._read_list()

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Follow the engine: what it changed is read again."""
        self._view, self._waiting = view, waiting
        person = view.person.person_id if view.person is not None else ""
        if person != self._person:
            self._person = person
            self._begin_anew()
        seen = payments_in(view)
        if seen != self._seen:
            self._seen = seen
            self._follow()
        self._show_found(view.found)
        self.form.allow(enabled=not waiting)
        if self.story.found is not None:
            self.story.show_payment(self.story.found, enabled=not waiting)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key, for the part that is shown."""
        return isinstance(self.part, _PARTS) and self.part.pressed(event)

    def told(self) -> str:
        """The words on the part that is shown; of the list its first rows."""
        said = self.part.spoken() if isinstance(self.part, _PARTS) else ""
        return (
            said if isinstance(said, str) else " ".join(said.values() if isinstance(said, dict) else said[:3])
        )

    def scanned(self, text: str) -> bool:
        """A receipt or a bill is looked for; of everything else the engine judges."""
        text = text.strip()
        if not may_name_an_order(text) or self.part is self.form or self._archive is None:
            return False
        self._scanned = text
        self._find(By.PAYMENT_ID, text)
        return True

    @Slot(object)
    def take(self, reply: Reply) -> None:
        """A reply of the reader; what nobody waits for any more is dropped."""
        match reply:
            case PaymentsListed() if self._list is not None:
                self._list.take(reply)
            case PaymentsFound() if reply.query_id == self._find_id:
                self._take_found(reply.payments)
            case QueryFailed():
                self._failed(reply)

    def _connect(self) -> None:
        if self._archive is None:
            self.search.say(no_history())
        else:
            self._archive.replied.connect(self.take)
        self.search.opened.connect(lambda request_id: self._find(By.REQUEST_ID, request_id))
        self.search.look_up_wanted.connect(self._look_up)
        self.search.left.connect(self.left)
        self.story.left.connect(self._to_list)
        self.story.refund_wanted.connect(self._begin_refund)
        self.story.reprint_wanted.connect(self._reprint)
        self.story.sale_wanted.connect(self._open_sale)
        self.found.left.connect(self._forget)
        self.found.refund_wanted.connect(self._begin_found_refund)
        self.found.look_up_wanted.connect(self._look_up)
        self.form.left.connect(self._form_left)
        self.form.confirmed.connect(self._refund)

    # --- asking and replies ------------------------------------------------------------------------------

    def _read_list(self) -> None:
        if self._list is not None:
            self._list.begin()

    def _failed(self, reply: QueryFailed) -> None:
        if self._list is not None:
            self._list.failed(reply)
        self.search.say(unreadable(reply.reason))

    def _find(self, by: By, key: str) -> None:
        if self._archive is not None:
            self._find_id = self._archive.ask(
                lambda query_id: FindPayments(query_id=query_id, by=by, key=key)
            )

    def _follow(self) -> None:
        """Something that the engine looks after changed."""
        if self._list is not None:
            self._list.refresh()
        if self.story.found is not None and self.part is not self.search:
            self._find(By.REQUEST_ID, self.story.found.payment.request_id)

    def _take_found(self, payments: tuple[PaymentOnFile, ...]) -> None:
        self._find_id, scanned, self._scanned = 0, self._scanned, ""
        if payments:
            self.story.show_payment(payments[0], enabled=not self._waiting)
            if self.part is not self.form:
                self._stack.setCurrentWidget(self.story)
        elif scanned:
            self._look_up(scanned)

    # --- what the engine is told -------------------------------------------------------------------------

    def _look_up(self, payment_id: str) -> None:
        self.ordered.emit(lambda stamp: LookUp(**stamp, payment_id=payment_id))

    def _forget(self) -> None:
        self.ordered.emit(lambda stamp: ForgetLookUp(**stamp))

    def _show_found(self, order: OrderView | None) -> None:
        """An order that this journal has is opened; others have a panel of their own."""
        if order is None:
            if self.part is self.found:
                self._stack.setCurrentWidget(self.search)
            return
        if order.state is OrderState.HERE and order.request_ids:
            if not self._waiting:
                self._find(By.REQUEST_ID, order.request_ids[0])
                self._forget()
            return
        self.found.show_order(order, enabled=not self._waiting)
        if self.part is self.search or self.part is self.story:
            self._stack.setCurrentWidget(self.found)

    def _reprint(self, refund_request_id: str) -> None:
        if self.story.found is not None:
            request_id = self.story.found.payment.request_id
            self.ordered.emit(
                lambda stamp: Reprint(**stamp, request_id=request_id, refund_request_id=refund_request_id)
            )

    def _open_sale(self, sale_id: str) -> None:
        self.ordered.emit(lambda stamp: ReturnToSale(**stamp, wanted_sale_id=sale_id))
        self._begin_anew()
        self.left.emit()

    def _begin_refund(self) -> None:
        if self.story.found is not None:
            self._open_form(of_payment(self.story.found.payment), self.story)

    def _begin_found_refund(self) -> None:
        self._open_form(of_order(self._view.found), self.found)

    def _open_form(self, refundable: Refundable | None, behind: QWidget) -> None:
        if refundable is not None:
            self._refundable, self._behind = refundable, behind
            self.form.begin(refundable.booked, refundable.most, known=refundable.known)
            self._stack.setCurrentWidget(self.form)

    def _refund(self, amount: Money, reason: str) -> None:
        refundable = self._refundable
        if refundable is not None:
            self.ordered.emit(lambda stamp: refundable.command(amount, reason, stamp))
        self._form_left()

    def _form_left(self) -> None:
        self._stack.setCurrentWidget(self._behind)

    def _to_list(self) -> None:
        """Also what was asked for and is not there yet is not wanted any more."""
        self.story.found, self._find_id, self._scanned = None, 0, ""
        self._stack.setCurrentWidget(self.search)

    def _begin_anew(self) -> None:
        """Somebody else is at the till, or the page is left."""
        self._to_list()
        self.search.show_wanted(type(self.search.wanted)())
        self._read_list()


_PARTS = (HistorySearch, PaymentStoryPage, FoundOrderPanel, RefundForm)
