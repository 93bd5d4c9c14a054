"""Papers as rows of characters: within the paper's width, and whole."""

import pytest

from pos_app.domain.paper_lines import lines
from pos_app.domain.paper_parts import Kind, Line
from pos_app.domain.receipt import Paper
from pos_app.receipts.text_rows import TextRow, text_rows
from pos_app.receipts.words import receipt_words
from tests.receipts.samples import FRENCH, X_REPORT, Z_REPORT, refund_of, slip_of

PAPERS = [FRENCH, slip_of(FRENCH), refund_of(FRENCH, "Tasse froide"), X_REPORT, Z_REPORT]


def rows_of(paper: Paper, columns: int) -> list[TextRow]:
    made = [text_rows(line, columns) for line in lines(paper, receipt_words())]
    return [row for rows in made for row in rows or ()]


@pytest.mark.parametrize("columns", [32, 42, 48])
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: type(paper).__name__)
def test_no_row_is_wider_than_the_paper(paper: Paper, columns: int) -> None:
    for row in rows_of(paper, columns):
        assert len(row.text) <= (columns // 2 if row.double else columns)


@pytest.mark.parametrize("columns", [32, 48])
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: type(paper).__name__)
def test_every_character_of_every_line_is_on_the_paper(paper: Paper, columns: int) -> None:
    for line in lines(paper, receipt_words()):
        rows = text_rows(line, columns)
        if rows is not None:
            written = "".join(row.text for row in rows).replace(" ", "").replace("-", "")
            for part in (line.text, line.label, line.unit):
                assert part.replace(" ", "").replace("–", "").replace("-", "") in written


def test_a_label_and_its_value_stand_at_the_edges() -> None:
    assert text_rows(Line(Kind.PAIR, "T1", "Till"), 10) == (TextRow(text="Till    T1"),)


def test_a_value_without_room_beside_its_label_stands_below_it() -> None:
    rows = text_rows(Line(Kind.PAIR, "Spadina", "Store"), 12)
    assert rows == (TextRow(text="Store"), TextRow(text="     Spadina"))


def test_a_count_and_its_amount_do_not_run_together() -> None:
    (row,) = text_rows(Line(Kind.COUNT, "-$200,000.00", "Refunds", "3"), 48) or ()
    assert row.text.endswith("3 -$200,000.00")


def test_only_pictures_have_no_rows() -> None:
    without = {kind for kind in Kind if text_rows(Line(kind, "x", "y", "z"), 32) is None}
    assert without == {Kind.LOGO, Kind.BARCODE}


def test_dashes_and_quotes_become_the_typewriters_and_letters_stay() -> None:
    (row,) = text_rows(Line(Kind.TEXT, "l’été – “ça”…"), 32) or ()
    assert row.text.strip() == 'l\'été - "ça"...'
