"""Keeps the history's list in step with the journal: asks for its pages and takes the replies."""

from pos_app.domain.payment_code import may_name_an_order
from pos_app.protocol.queries import ListPayments, PaymentsListed, QueryFailed
from pos_app.protocol.views import TillView
from pos_app.ui.archive import Archive
from pos_app.ui.cashier.history_list import PAGE
from pos_app.ui.cashier.history_search import HistorySearch, now_here
from pos_app.ui.words.history import nothing_found


class ListReader:
    """Of lists the journal's reader answers only the newest, so a page is never asked for while a list that begins
    anew is on its way: the rows of two searches never mix.
    """

    def __init__(self, search: HistorySearch, archive: Archive) -> None:
        self._search, self._archive = search, archive
        self._list_id = self._more_id = self._refresh_id = 0
        self._listing = False
        """The list asked for is not there yet."""
        search.wanted_changed.connect(self.begin)
        search.model.page_wanted.connect(self._ask_more)

    def begin(self) -> None:
        """Read the list from its beginning."""
        self._list_id, self._listing = self._ask(0), True

    def refresh(self) -> None:
        """The journal has something new: read the latest page again; what is marked stays marked."""
        if self._listing:
            self.begin()
        else:
            self._refresh_id = self._ask(0)

    def take(self, reply: PaymentsListed) -> None:
        """A page; one that nobody waits for any more is dropped."""
        model, chosen = self._search.model, self._search.chosen
        if reply.query_id == self._list_id:
            self._listing = False
            model.show_first(reply.lines, more=reply.more)
            self._search.show_chosen(0)
            self._say_found(bool(reply.lines))
        elif reply.query_id == self._more_id:
            model.add(reply.lines, more=reply.more)
        elif reply.query_id == self._refresh_id:
            model.refresh(reply.lines, more=reply.more)
            self._search.show_chosen(chosen.number if chosen is not None else 0)
            self._say_found(bool(reply.lines))

    def failed(self, reply: QueryFailed) -> None:
        """The journal could not be read; the next key asks again."""
        if reply.query_id == self._list_id:
            self._listing = False

    def _ask(self, before: int) -> int:
        wanted = self._search.wanted.query(now_here())
        return self._archive.ask(
            lambda query_id: ListPayments(query_id=query_id, wanted=wanted, before=before, limit=PAGE)
        )

    def _ask_more(self, before: int) -> None:
        if not self._listing:
            self._more_id = self._ask(before)

    def _say_found(self, found: bool) -> None:
        wanted = self._search.wanted
        asks_alphapay = may_name_an_order(wanted.text.strip())
        self._search.say("" if found else nothing_found(whole=wanted.empty, asks_alphapay=asks_alphapay))


def payments_in(view: TillView) -> tuple[object, ...]:
    """What of a view changes when the journal has something new about payments; not the clocks."""
    rows = (*view.unsettled, *view.recent, *view.inbox)
    return (
        tuple(
            (row.request_id, row.state, row.wallet, row.attention, row.resolution, row.given_back)
            for row in rows
        ),
        tuple((row.refund_request_id, row.state) for row in view.refunds),
        tuple((row.request_id, row.kind) for row in view.alarms),
        view.printer.waiting,
    )
