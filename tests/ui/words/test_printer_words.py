"""What is known of the printer beside its state has words of its own, which say what becomes of the paper."""

import pytest

from pos_app.protocol.screen_terms import PrinterRemark, PrinterState
from pos_app.protocol.views import PrinterView
from pos_app.ui.words import printer_words
from pos_app.ui.words.records import Tone

HALF_WAY = {
    PrinterRemark.PAPER_ENDED,
    PrinterRemark.COVER_OPENED,
    PrinterRemark.WENT_OFFLINE,
    PrinterRemark.STOPPED_TAKING,
    PrinterRemark.STOPPED_ANSWERING,
    PrinterRemark.QUEUE_SILENT,
}


@pytest.mark.parametrize("remark", PrinterRemark)
def test_each_remark_has_words_and_none_is_shown_as_it_is(remark: PrinterRemark) -> None:
    words = printer_words(PrinterView(state=PrinterState.BROKE_OFF, detail=remark))
    assert words.detail
    assert words.tone is not Tone.GOOD
    assert remark.value not in words.text + words.detail


@pytest.mark.parametrize("remark", HALF_WAY)
def test_of_a_paper_that_may_be_out_in_part_it_says_how_to_print_it_again(remark: PrinterRemark) -> None:
    words = printer_words(PrinterView(state=PrinterState.BROKE_OFF, detail=remark))
    assert "reprint if needed" in words.detail
    assert "Payments are not affected." in words.detail


def test_a_job_in_the_systems_queue_is_never_called_printed() -> None:
    words = printer_words(PrinterView(state=PrinterState.UNCONFIRMED, detail=PrinterRemark.QUEUED))
    assert "not confirmed" in words.text
    assert words.tone is Tone.UNSURE


def test_the_systems_own_text_stands_behind_the_states_words() -> None:
    words = printer_words(PrinterView(state=PrinterState.UNREACHABLE, detail="Connection refused"))
    assert words.text == "Printer: not found"
    assert "(Connection refused)" in words.detail
