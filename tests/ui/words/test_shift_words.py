"""What is said about open money before a shift is closed, and about the paper of its Z report."""

import pytest

from pos_app.protocol.people_views import ClosingView, OpenMatterKind, ShiftView
from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import PrinterView
from pos_app.ui.words.shift_closing import closing_words, paper_words
from tests.ui.shift_samples import matter


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (OpenMatterKind.UNSETTLED, "Not in this Z's totals"),
        (OpenMatterKind.UNDECIDED, "The money is counted"),
        (OpenMatterKind.REFUND, "Not in this Z's totals"),
        (OpenMatterKind.ALARM, "They change no total"),
    ],
)
def test_R43_what_is_open_says_whether_its_money_is_counted(kind: OpenMatterKind, said: str) -> None:
    words = closing_words(ShiftView(), ClosingView(matters=(matter(1, kind),)), PrinterView())
    assert said in words.todo
    assert ": 1." in words.todo


def test_each_kind_has_a_line_of_its_own() -> None:
    matters = tuple(matter(number, kind) for number, kind in enumerate(OpenMatterKind))
    words = closing_words(ShiftView(), ClosingView(matters=(*matters, *matters)), PrinterView())
    lines = words.todo.splitlines()
    assert len(lines) == len(OpenMatterKind)
    assert all(": 2." in line for line in lines)


def test_without_a_printer_no_paper_is_promised() -> None:
    nothing = ClosingView(matters=())
    assert "will be printed" not in closing_words(ShiftView(), nothing, PrinterView()).money
    ready = PrinterView(state=PrinterState.PRINTED)
    assert "will be printed" in closing_words(ShiftView(), nothing, ready).money


@pytest.mark.parametrize(
    ("printer", "said"),
    [
        (PrinterView(state=PrinterState.NOT_USED), "no printer"),
        (PrinterView(state=PrinterState.BUSY, waiting=1), "being printed"),
        (PrinterView(state=PrinterState.PRINTED), "is printed"),
        (PrinterView(state=PrinterState.PRINTED, waiting=2), "Not printed yet"),
        (PrinterView(state=PrinterState.UNKNOWN), "Not printed yet"),
        (PrinterView(state=PrinterState.UNCONFIRMED), "F6 prints it again"),
        (PrinterView(state=PrinterState.BROKE_OFF), "stopped half-way"),
        (PrinterView(state=PrinterState.PAPER_OUT, waiting=1), "Put in a new roll"),
        (PrinterView(state=PrinterState.UNREACHABLE, waiting=1), "switched on"),
    ],
)
def test_whether_the_z_report_is_on_paper_is_said(printer: PrinterView, said: str) -> None:
    assert said in paper_words(printer)
