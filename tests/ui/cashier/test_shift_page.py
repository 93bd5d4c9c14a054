"""The shift's page by keys and by touch: opened, read, closed, with nothing sent twice or by accident."""

from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Currency
from pos_app.domain.report import TakingKind
from pos_app.protocol.messages import (
    BeginClosing,
    CloseShift,
    Command,
    OpenDrawer,
    OpenShift,
    PrintX,
    PrintZ,
    PutReportAway,
    ReadShift,
)
from pos_app.protocol.people_views import ClosingView, OpenMatterKind, ShiftView
from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import PrinterView, TillView
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.desk import Page, Slot
from pos_app.ui.cashier.shift_page import ShiftPage
from pos_app.ui.cashier.shift_steps import Act, Memory, Step, acts, step_of
from pos_app.ui.cashier.window import SMALLEST, CashierWindow
from pos_app.ui.theme import TARGET
from pos_app.ui.words.shift_closing import matter_word, paper_words
from pos_app.ui.words.shifts import _LABELS, item_word, shift_label
from tests.ui.shift_samples import CASEY, cad, matter, report, shift, takings

CLOSED = {"is_open": False, "shift_id": ""}


class Counter:
    """A cashier's window with what it sends."""

    def __init__(self, qtbot: QtBot) -> None:
        self.sent: list[Command] = []
        self.window = CashierWindow(Bridge(self.sent.append), None)
        qtbot.addWidget(self.window)
        self.window.resize(1024, 768)
        self.window.show()

    @property
    def page(self) -> ShiftPage:
        return self.window.screen_parts.shift

    def show(self, view: TillView) -> None:
        """As if the engine had acted on all that was sent."""
        self.window.show_view(replace(view, acknowledged=len(self.sent)))

    def press(self, *keys: str) -> None:
        for key in keys:
            if len(key) == 1:
                QTest.keyClick(self.window, key)
            else:
                QTest.keyClick(self.window, getattr(Qt.Key, f"Key_{key}"))

    def touch(self, slot: Slot) -> None:
        button = self.page.sheet.button(slot)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    return Counter(qtbot)


def test_without_an_open_shift_the_page_is_there_by_itself(counter: Counter) -> None:
    counter.show(shift(**CLOSED))
    assert counter.window.screen_parts.page_shown() is Page.SHIFT
    counter.press("Return")
    (sent,) = counter.sent
    assert isinstance(sent, OpenShift)
    assert sent.cash_float is None


def test_a_second_enter_opens_nothing_twice(counter: Counter) -> None:
    counter.show(shift(**CLOSED))
    counter.press("Return", "Return")
    assert len(counter.sent) == 1


def test_with_a_drawer_its_money_is_counted_first(counter: Counter) -> None:
    counter.show(shift(**CLOSED, has_drawer=True))
    counter.press("Return")
    assert counter.sent == []
    counter.press("1", "0", "0", "5", "Backspace", "0", "Return")
    assert counter.page.spoken()["amount"] == "$10.00"
    (sent,) = counter.sent
    assert isinstance(sent, OpenShift)
    assert sent.cash_float == cad(1000)


def test_the_drawer_is_counted_by_touch_as_well(counter: Counter) -> None:
    counter.show(shift(**CLOSED, has_drawer=True))
    keys = {key.accessibleName(): key for key in counter.page.sheet.pad.findChildren(QPushButton)}
    for name in ("1", "00", "00", "Backspace", "0"):
        QTest.mouseClick(keys[name], Qt.MouseButton.LeftButton)
    assert counter.page.spoken()["amount"] == "$100.00"
    counter.touch(Slot.ENTER)
    (sent,) = counter.sent
    assert isinstance(sent, OpenShift)
    assert sent.cash_float == cad(10_000)


def test_on_the_smallest_screen_every_key_of_the_count_can_be_touched(counter: Counter) -> None:
    counter.window.resize(*SMALLEST)
    counter.show(replace(shift(**CLOSED, has_drawer=True), training=True))
    QTest.qWait(0)
    keys = counter.page.sheet.pad.findChildren(QPushButton)
    assert all(key.height() >= TARGET and key.width() >= TARGET for key in keys)
    assert not any(one.geometry().intersects(other.geometry()) for one, other in combinations(keys, 2))


def test_f9_confirms_the_count_as_enter_does(counter: Counter) -> None:
    counter.show(shift(**CLOSED, has_drawer=True))
    counter.press("F9")
    assert counter.sent == []
    counter.press("5", "F9", "F9")
    (sent,) = counter.sent
    assert isinstance(sent, OpenShift)


def test_an_empty_drawer_is_a_count_too(counter: Counter) -> None:
    counter.show(shift(**CLOSED, has_drawer=True))
    counter.press("0", "Return")
    (sent,) = counter.sent
    assert isinstance(sent, OpenShift)
    assert sent.cash_float == cad(0)


def test_an_amount_that_is_too_large_is_not_taken(counter: Counter) -> None:
    counter.show(shift(**CLOSED, has_drawer=True))
    counter.press(*"123456789", "x")
    assert counter.page.spoken()["amount"] == "$12,345.67"


def test_f3_reads_the_shift_at_once_for_those_who_may(counter: Counter, qtbot: QtBot) -> None:
    counter.show(shift())
    counter.press("F3")
    qtbot.waitUntil(lambda: len(counter.sent) == 1)
    assert isinstance(counter.sent[0], ReadShift)


def test_nobody_is_asked_for_an_approval_just_for_looking(counter: Counter, qtbot: QtBot) -> None:
    counter.show(shift(person=CASEY))
    counter.press("F3")
    qtbot.wait(20)
    assert counter.sent == []
    counter.press("F4")
    assert isinstance(counter.sent[0], ReadShift)


@pytest.mark.parametrize("by_touch", [False, True])
@pytest.mark.parametrize(
    ("slot", "key", "kind"),
    [(Slot.F4, "F4", ReadShift), (Slot.F6, "F6", PrintX), (Slot.F9, "F9", BeginClosing)],
)
def test_what_can_be_done_with_an_open_shift(
    counter: Counter, slot: Slot, key: str, kind: type[Command], by_touch: bool
) -> None:
    counter.show(shift(report=report()))
    counter.press("F3")
    if by_touch:
        counter.touch(slot)
    else:
        counter.press(key)
    assert isinstance(counter.sent[-1], kind)


def test_esc_puts_the_report_away_and_leads_back_to_the_sale(counter: Counter) -> None:
    counter.show(shift(report=report()))
    counter.press("F3", "Escape")
    assert isinstance(counter.sent[-1], PutReportAway)
    counter.show(shift())
    assert counter.window.screen_parts.page_shown() is Page.ENTRY


def test_the_report_says_totals_groups_and_single_lines(counter: Counter) -> None:
    given = report()
    counter.show(shift(report=given))
    counter.press("F3")
    told = counter.page.sheet.report.spoken()
    count, amount = given.total(TakingKind.PAYMENT, given.currencies[0])
    assert ("Payments", str(count), amount.text()) in told
    assert any(line[0] == "WeChat Pay" and line[-1] == "-$25.00" for line in told)
    assert any("Paid late" in line[0] for line in told)


def test_two_currencies_are_told_apart_in_every_heading_and_line(counter: Counter) -> None:
    two = (*takings(), *takings(1, Currency.USD))
    counter.show(shift(report=report(takings=two)))
    counter.press("F3")
    told = counter.page.sheet.report.spoken()
    assert [line[0] for line in told[:2]] == ["Payments · CAD", "Refunds · CAD"]
    assert any(line[0] == "Payments · USD" for line in told)
    assert any(line[-1] == "$12.50 CAD" for line in told)
    assert any(part.text() == "By wallet · USD" for part in counter.page.findChildren(QLabel))


def test_one_currency_is_not_repeated_in_headings(counter: Counter) -> None:
    counter.show(shift(report=report()))
    counter.press("F3")
    assert counter.page.sheet.report.spoken()[0][0] == "Payments"


def test_a_closed_shift_says_by_how_much_the_drawer_is_off(counter: Counter) -> None:
    counter.show(shift(**CLOSED, report=report(42, cash_float=cad(10_000), counted=cad(9_950))))
    told = counter.page.sheet.report.spoken()
    assert told[-3:] == [
        ("Drawer at the opening", "$100.00"),
        ("Drawer at the closing", "$99.50"),
        ("Difference", "-$0.50"),
    ]


def test_what_was_never_read_is_not_offered_to_be_read_again(counter: Counter) -> None:
    counter.show(shift(person=CASEY))
    counter.press("F3")
    button = counter.page.sheet.button(Slot.F4)
    assert button is not None
    assert button.words() == "Read"
    counter.show(shift(person=CASEY, report=report()))
    assert button.words() == "Read again"


def test_the_drawer_opens_with_a_reason_only(counter: Counter) -> None:
    counter.show(shift(report=report(), has_drawer=True))
    counter.press("F3", "F8", "F9")
    assert counter.sent == []
    counter.press("1", "F9")
    (sent,) = counter.sent
    assert isinstance(sent, OpenDrawer)
    assert sent.reason == "Change for a customer"


def test_own_words_are_typed_without_a_click(counter: Counter) -> None:
    counter.show(shift(report=report(), has_drawer=True))
    counter.press("F3", "F8", *"key 2", "Backspace", "F9")
    (sent,) = counter.sent
    assert isinstance(sent, OpenDrawer)
    assert sent.reason == "key"


def test_with_everything_settled_f9_closes(counter: Counter) -> None:
    counter.show(shift(closing=ClosingView(matters=()), report=report()))
    counter.press("F3")
    assert "42" in counter.page.spoken()["money"]
    counter.press("F9")
    (sent,) = counter.sent
    assert isinstance(sent, CloseShift)
    assert (sent.seen, sent.reason) == (frozenset(), "")


def test_R42_what_is_open_is_named_and_needs_a_reason(counter: Counter) -> None:
    matters = tuple(matter(number, kind) for number, kind in enumerate(OpenMatterKind, start=1))
    counter.show(shift(closing=ClosingView(matters=matters), report=report()))
    counter.press("F3", "F9")
    assert counter.sent == []
    assert len(counter.page.sheet.matters.buttons()) == len(matters)
    counter.press("2", "F9")
    (sent,) = counter.sent
    assert isinstance(sent, CloseShift)
    assert sent.seen == {each.matter_id for each in matters}
    assert sent.reason == "The next shift sees to it"


def test_R43_each_kind_that_is_open_says_what_becomes_of_its_money(counter: Counter) -> None:
    two, refund = [matter(n) for n in (1, 2)], matter(3, OpenMatterKind.REFUND)
    counter.show(shift(closing=ClosingView(matters=(*two, refund)), report=report()))
    counter.press("F3")
    unsettled, refunds = counter.page.spoken()["todo"].splitlines()
    assert unsettled.startswith("Not confirmed: 2. Not in this Z's totals")
    assert refunds.startswith("Refunds under way: 1. Not in this Z's totals")


def test_a_shift_is_not_closed_over_a_payment_on_screen(counter: Counter) -> None:
    closing = ClosingView(matters=(matter(1),), in_flight=True)
    counter.show(shift(closing=closing, report=report()))
    counter.press("F3", "1", "F9")
    assert counter.sent == []
    assert "Finish it or park it" in counter.page.spoken()["money"]


def test_what_is_open_leads_to_its_sale(counter: Counter, qtbot: QtBot) -> None:
    counter.show(shift(closing=ClosingView(matters=(matter(1),)), report=report()))
    counter.press("F3")
    with qtbot.waitSignal(counter.page.sale_wanted) as wanted:
        QTest.mouseClick(counter.page.sheet.matters.buttons()[0], Qt.MouseButton.LeftButton)
    assert wanted.args == ["s1"]


def test_the_drawer_is_counted_before_the_shift_is_closed(counter: Counter) -> None:
    counter.show(
        shift(closing=ClosingView(matters=()), report=report(), has_drawer=True, cash_float=cad(10_000))
    )
    counter.press("F3", "F9")
    assert counter.sent == []
    assert "$100.00" in counter.page.spoken()["money"]
    counter.press(*"9950", "F9")
    (sent,) = counter.sent
    assert isinstance(sent, CloseShift)
    assert sent.counted == cad(9950)


def test_esc_leads_back_from_counting_to_closing_and_from_there_to_the_report(counter: Counter) -> None:
    counter.show(shift(closing=ClosingView(matters=()), report=report(), has_drawer=True))
    counter.press("F3", "F9", "Escape")
    assert counter.page.step is Step.CLOSING
    counter.press("Escape")
    assert isinstance(counter.sent[-1], PutReportAway)


def test_the_z_report_stays_until_it_is_put_away(counter: Counter) -> None:
    counter.show(shift(**CLOSED, report=report(42)))
    assert counter.page.spoken()["title"] == "Shift closed: Z report 42"
    counter.press("F6")
    sent = counter.sent[-1]
    assert isinstance(sent, PrintZ)
    assert sent.z_number == 42
    counter.show(shift(**CLOSED, report=report(42)))
    counter.press("Return")
    assert isinstance(counter.sent[-1], PutReportAway)


def test_esc_puts_the_z_report_away_too(counter: Counter) -> None:
    counter.show(shift(**CLOSED, report=report(42)))
    counter.press("Escape")
    assert isinstance(counter.sent[-1], PutReportAway)


def test_the_closed_shift_says_whether_its_report_is_on_paper(counter: Counter) -> None:
    printer = PrinterView(state=PrinterState.PAPER_OUT, waiting=1)
    counter.show(replace(shift(**CLOSED, report=report(42)), printer=printer))
    assert counter.page.spoken()["todo"] == paper_words(printer)


def test_every_act_has_a_label_and_every_kind_a_word() -> None:
    assert all(shift_label(act.label) for act in Act)
    assert all(shift_label(name) for name in _LABELS)
    assert all(matter_word(kind) for kind in OpenMatterKind)
    assert len({item_word(each.kind) for each in report().items}) == 2


def test_no_shift_at_all_is_the_opening() -> None:
    assert step_of(ShiftView(), Memory()) is Step.OPENING
    assert Slot.ENTER in acts(shift(**CLOSED), Memory())
