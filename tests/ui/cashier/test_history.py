"""The history on the cashier's screen: real keys, a real journal on disk, the real reader's thread."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.messages import LookUp, RefundFound, RefundPayment, Reprint
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.runtime.readers import Reader
from pos_app.ui.archive import Archive
from pos_app.ui.cashier.desk import Page
from pos_app.ui.cashier.history_filters import Wanted
from pos_app.ui.cashier.history_list import PAGE
from pos_app.ui.cashier.history_page import HistoryPage
from tests.journal.books import AMOUNT, id_of, paid, payment_id_of, recorded
from tests.ui.cashier.conftest import Till
from tests.ui.people_samples import SAM, signed_in

COUNT = 150
KEY = Qt.Key


class Books:
    """A till whose history is open."""

    def __init__(self, till: Till, qtbot: QtBot) -> None:
        self.till, self._qtbot = till, qtbot
        page = till.parts.rooms[Page.HISTORY]
        assert isinstance(page, HistoryPage)
        self.page = page
        self.till.show(signed_in(SAM))
        self.till.press(KEY.Key_F2)
        self.wait(lambda: len(self.page.search.model.lines) == PAGE)

    def wait(self, reached: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(reached, timeout=5000)

    def open_first(self) -> None:
        self.till.press(KEY.Key_Return)
        self.wait(lambda: self.page.part is self.page.story)

    def view(self, **changes: object) -> None:
        self.till.show(signed_in(SAM, **changes))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal that these tests only read."""
    folder = tmp_path_factory.mktemp("books")
    with closing(SqliteJournal.open(folder)) as journal:
        for number in range(COUNT):
            journal.commit(recorded(number))
            journal.commit(paid(number))
    return folder


@pytest.fixture
def books(folder: Path, make_till: Callable[..., Till], qtbot: QtBot) -> Iterator[Books]:
    archive = Archive(lambda query: reader.ask(query))
    reader = Reader(lambda: SqlitePaymentQueries.open(folder), archive.deliver)
    reader.start()
    yield Books(make_till(archive=archive), qtbot)
    archive.close_gate()
    assert reader.stop()


def test_the_latest_come_first_and_more_only_when_their_end_is_near(books: Books) -> None:
    lines = books.page.search.model.lines
    assert lines[0].request_id == id_of(COUNT - 1)
    books.till.press(KEY.Key_End)
    books.wait(lambda: len(books.page.search.model.lines) == 2 * PAGE)


def test_letters_and_digits_search_without_a_click(books: Books) -> None:
    code = books.page.search.model.lines[7].short_code
    books.till.type(code)
    books.wait(lambda: 0 < len(books.page.search.model.lines) < PAGE)
    assert all(line.short_code == code for line in books.page.search.model.lines)
    books.till.press(KEY.Key_Escape)
    assert books.page.search.wanted == Wanted()
    books.till.press(KEY.Key_Escape)
    assert books.till.window.desk.page is not Page.HISTORY


def test_filters_are_keys(books: Books) -> None:
    books.till.press(KEY.Key_F5)
    books.wait(lambda: not books.page.search.model.lines)
    assert "Nothing found" in books.page.search.note()
    books.till.press(KEY.Key_F5, KEY.Key_F7)
    books.wait(lambda: len(books.page.search.model.lines) == PAGE)


def test_a_payment_tells_its_story_and_gives_its_ids(books: Books) -> None:
    books.open_first()
    story = books.page.story.spoken()["story"]
    assert "Mei asked for $12.50: the customer's code was scanned." in story
    assert story.index("Mei asked") < story.index("AlphaPay confirmed the payment of $12.50.")
    books.till.type("1")
    assert QGuiApplication.clipboard().text() == payment_id_of(COUNT - 1)
    books.till.press(KEY.Key_F4)
    assert isinstance(books.till.last, Reprint)


def test_R30_a_part_is_refunded_with_what_the_page_said_remained_and_only_once(books: Books) -> None:
    books.open_first()
    books.till.press(KEY.Key_F9)
    assert books.page.form.spoken()["amount"] == "$12.50"
    books.till.type("500")
    books.till.press(KEY.Key_F9, KEY.Key_Return)
    assert books.till.sent == []
    books.till.type("2")
    books.till.press(KEY.Key_Return)
    assert books.till.sent == []
    books.till.press(KEY.Key_F9, KEY.Key_F9)
    (sent,) = books.till.sent
    assert isinstance(sent, RefundPayment)
    assert (sent.amount, sent.seen_remaining) == (Money(5_00, AMOUNT.currency), AMOUNT)
    assert sent.reason == "Wrong item or wrong price"
    assert books.page.part is books.page.story


@pytest.mark.parametrize(
    ("typed", "fault"), [("0", "Type how much"), ("1251", "more than can be refunded: $12.50")]
)
def test_R30_nothing_and_too_much_are_refused_on_the_page(books: Books, typed: str, fault: str) -> None:
    books.open_first()
    books.till.press(KEY.Key_F9)
    books.till.type(typed)
    books.till.press(KEY.Key_Return, KEY.Key_F9)
    assert fault in books.page.form.spoken()["fault"]
    assert "how much" in books.page.form.spoken()["title"]
    assert books.till.sent == []


def test_a_scanned_receipt_opens_its_payment(books: Books) -> None:
    books.till.window.scanned(payment_id_of(3))
    books.wait(lambda: books.page.part is books.page.story)
    assert books.page.story.found is not None
    assert books.page.story.found.payment.request_id == id_of(3)


def test_a_receipt_of_another_till_is_looked_up_and_refunded(books: Books) -> None:
    elsewhere = "2611220000000000000999999"
    books.till.window.scanned(elsewhere)
    books.wait(lambda: bool(books.till.sent))
    assert isinstance(books.till.last, LookUp)
    order = OrderView(payment_id=elsewhere, state=OrderState.ELSEWHERE, amount=AMOUNT, refundable=AMOUNT)
    books.view(found=order)
    assert books.page.part is books.page.found
    books.till.press(KEY.Key_F9, KEY.Key_Return)
    books.till.type("1")
    books.till.press(KEY.Key_F9)
    assert isinstance(books.till.last, RefundFound)
    assert books.till.last.amount == AMOUNT


def test_R32_what_remains_is_said_not_to_be_known(books: Books) -> None:
    books.page.form.begin(AMOUNT, AMOUNT, known=False)
    assert "What remains is not known" in books.page.form.spoken()["figures"]
