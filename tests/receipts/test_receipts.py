"""Receipts as paper, picture and page: legible, scannable, the same from every thread."""

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
import zxingcpp
from msgspec.structs import replace
from PIL import Image
from PySide6.QtGui import QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from pos_app.domain.receipt import Copy, Paper
from pos_app.receipts.drawing import draw, sheet_of
from pos_app.receipts.files import FolderMissing, ReceiptNotWritten, write_atomically
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.receipts.pdf import pdf
from pos_app.receipts.placed import Align, Text
from pos_app.receipts.png import png
from pos_app.receipts.raster import Raster, rasterise
from pos_app.receipts.wrapping import grouped, shrunk, wrapped
from tests.receipts.samples import (
    CHINESE,
    FRENCH,
    PAYMENT_ID,
    REQUEST_ID,
    RESOURCES,
    X_REPORT,
    Z_REPORT,
    refund_of,
    slip_of,
)

WIDTHS = (384, 512, 576)


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:
    return load_fonts(RESOURCES)


def drawn(text: str, fonts: Fonts) -> QImage:
    merchant = replace(FRENCH.merchant, name=text)
    return draw(replace(FRENCH, merchant=merchant), 576, fonts)


def texts(paper: Paper, width: int, fonts: Fonts) -> list[Text]:
    return [item for item in sheet_of(paper, width, fonts).items if isinstance(item, Text)]


def barcodes(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def on_paper(raster: Raster) -> Image.Image:
    """The dots in black on white, with the blank margins that real paper has."""
    dots = Image.frombytes("1", (raster.width_dots, raster.height), raster.rows, "raw", "1;I")
    paper = Image.new("L", (dots.width + 64, dots.height), 255)
    paper.paste(dots, (32, 0))
    return paper


@pytest.mark.parametrize("pair", ["枫茶", "éè", "çc", "Œœ"])
def test_two_different_characters_draw_differently(fonts: Fonts, pair: str) -> None:
    assert drawn(pair[0], fonts) != drawn(pair[1], fonts)


def test_chinese_draws_as_characters_and_not_as_the_box_of_a_missing_glyph(fonts: Fonts) -> None:
    unassigned = "\U000effff"
    assert drawn("枫", fonts) != drawn(unassigned, fonts)
    assert QFontMetrics(fonts.font(24)).inFontUcs4(ord("é"))


@pytest.mark.parametrize("width", WIDTHS)
def test_the_printed_dots_hold_the_payment_id_as_a_barcode(fonts: Fonts, width: int) -> None:
    raster = rasterise(draw(CHINESE, width, fonts))
    assert raster.width_dots == width
    assert barcodes(on_paper(raster)) == [PAYMENT_ID]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_picture_holds_the_payment_id_as_a_barcode(fonts: Fonts, width: int, tmp_path: Path) -> None:
    file = tmp_path / "receipt.png"
    write_atomically(file, png(FRENCH, width, fonts))
    with Image.open(file) as picture:
        assert barcodes(picture.convert("L")) == [PAYMENT_ID]


@pytest.mark.parametrize("width", WIDTHS)
def test_R41_the_printed_slip_holds_the_request_id_as_a_barcode_where_it_fits(
    fonts: Fonts, width: int
) -> None:
    assert barcodes(on_paper(rasterise(draw(slip_of(CHINESE), width, fonts)))) == [REQUEST_ID]


def test_R41_a_request_id_too_wide_for_a_barcode_stands_there_as_text(fonts: Fonts) -> None:
    wide = "a1b2c3d4e5f6" + "7" + "a8b9c0d1e2f3a4b5c6d"
    slip = replace(slip_of(FRENCH), request_id=wide)
    assert barcodes(on_paper(rasterise(draw(slip, 384, fonts)))) == []
    assert wide in "".join(text.text for text in texts(slip, 384, fonts))


@pytest.mark.parametrize("width", WIDTHS)
def test_the_printed_refund_receipt_holds_the_payment_id_as_a_barcode(fonts: Fonts, width: int) -> None:
    raster = rasterise(draw(refund_of(FRENCH, "Théière ébréchée"), width, fonts))
    assert barcodes(on_paper(raster)) == [PAYMENT_ID]


@pytest.mark.parametrize("width", WIDTHS)
def test_every_paper_stays_within_its_width(fonts: Fonts, width: int) -> None:
    refund = refund_of(FRENCH, "Le client a rapporté deux théières ébréchées")
    for paper in (slip_of(CHINESE), refund, X_REPORT, Z_REPORT):
        for text in texts(paper, width, fonts):
            assert text.left + QFontMetrics(text.font).horizontalAdvance(text.text) <= width + 1, text.text


@pytest.mark.parametrize("width", WIDTHS)
def test_R43_in_a_report_no_count_and_no_amount_runs_into_its_neighbour(fonts: Fonts, width: int) -> None:
    rows: dict[int, list[tuple[float, float]]] = {}
    for text in texts(Z_REPORT, width, fonts):
        advance = QFontMetrics(text.font).horizontalAdvance(text.text)
        left = text.left if text.align is Align.LEFT else text.right - advance
        if text.align is not Align.CENTRE:
            rows.setdefault(text.baseline, []).append((left, left + advance))
    for row in rows.values():
        ends = sorted(row)
        assert all(end <= begin + 1 for (_, end), (begin, _) in pairwise(ends)), ends
    assert len(rows) > 60


def test_R43_a_negative_net_is_drawn_with_its_sign_and_whole(fonts: Fonts) -> None:
    assert "-$62,909.05" in [text.text for text in texts(Z_REPORT, 384, fonts)]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (poppler)")
def test_R53_the_head_of_the_chain_is_copied_whole_from_a_reports_page(fonts: Fonts, tmp_path: Path) -> None:
    (tmp_path / "z.pdf").write_bytes(pdf(Z_REPORT, 576, fonts))
    run = subprocess.run(["pdftotext", "z.pdf", "-"], cwd=tmp_path, check=True, capture_output=True)
    copied = "".join(run.stdout.decode().split())
    assert Z_REPORT.report.head in copied
    assert "-$62,909.05" in copied


def test_R41_the_slips_heading_is_white_on_black_and_the_largest_words(fonts: Fonts) -> None:
    slip = texts(slip_of(FRENCH), 576, fonts)
    heading = slip[0]
    assert (heading.text, heading.white) == ("NOT A RECEIPT", True)
    words = [text for text in slip if text.text.isalpha()]
    assert all(text.font.pixelSize() <= heading.font.pixelSize() for text in words)


def test_a_page_is_titled_with_the_papers_name(fonts: Fonts) -> None:
    slip = slip_of(FRENCH)
    assert slip.name.encode("utf-16-be") in pdf(slip, 576, fonts)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm (poppler)")
def test_the_page_holds_the_payment_id_as_a_barcode(fonts: Fonts, tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(pdf(CHINESE, 576, fonts))
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", "r.pdf", "r"], cwd=tmp_path, check=True)
    with Image.open(tmp_path / "r.png") as page:
        assert barcodes(page.convert("L")) == [PAYMENT_ID]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (poppler)")
def test_text_copied_from_a_page_holds_ids_and_figures_whole(fonts: Fonts, tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(pdf(FRENCH, 576, fonts))
    run = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "r.pdf", "-"], cwd=tmp_path, check=True, capture_output=True
    )
    copied = run.stdout.decode()
    for whole in (PAYMENT_ID, FRENCH.request_id, "$1,234.50", "2026-11-22 15:05:24", "Montréal (Québec)"):
        assert whole in copied


def test_a_page_is_a_pdf_with_its_fonts_inside(fonts: Fonts) -> None:
    page = pdf(CHINESE, 576, fonts)
    assert page.startswith(b"%PDF")
    assert b"/FontFile2" in page


def test_reprint_and_training_are_drawn_white_on_black(fonts: Fonts) -> None:
    both = replace(FRENCH, copy=Copy.REPRINT, training=True)
    white = [text.text for text in texts(both, 576, fonts) if text.white]
    assert [word for word in white if word.isupper()] == ["TRAINING", "REPRINT", "TRAINING"]


@pytest.mark.parametrize("width", WIDTHS)
def test_long_names_wrap_and_stay_on_the_paper(fonts: Fonts, width: int) -> None:
    merchant = replace(FRENCH.merchant, name="Très longue raison sociale " * 4 + "枫叶茶馆" * 12)
    for text in texts(replace(FRENCH, merchant=merchant, cashier="W" * 60), width, fonts):
        advance = QFontMetrics(text.font).horizontalAdvance(text.text)
        assert text.left + advance <= width + 1, text.text


def test_wrapping_loses_no_character(fonts: Fonts) -> None:
    name = "枫叶茶馆𠮷野家" * 9
    rows = wrapped(name, fonts.font(25), 200)
    assert len(rows) > 1
    assert "".join(rows) == name


def test_a_long_id_breaks_only_between_its_groups(fonts: Fonts) -> None:
    rows = grouped(FRENCH.request_id, fonts.font(21), 200, 4)
    assert len(rows) > 1
    assert "".join(group for row in rows for group in row) == FRENCH.request_id


def test_a_worker_thread_draws_what_the_main_thread_draws(fonts: Fonts) -> None:
    with ThreadPoolExecutor(1) as pool:
        elsewhere: QImage = pool.submit(draw, CHINESE, 576, fonts).result(timeout=20)
    assert elsewhere == draw(CHINESE, 576, fonts)


@pytest.mark.parametrize("width", WIDTHS)
def test_drawing_again_gives_the_same_picture(fonts: Fonts, width: int) -> None:
    assert draw(FRENCH, width, fonts) == draw(FRENCH, width, fonts) == draw(FRENCH, width, fonts)


def test_a_logo_that_cannot_be_read_leaves_the_receipt_as_it_is(fonts: Fonts) -> None:
    merchant = replace(FRENCH.merchant, logo="no-such-logo.png")
    assert draw(replace(FRENCH, merchant=merchant), 576, fonts) == draw(FRENCH, 576, fonts)


def test_an_id_that_code_128_lacks_prints_without_a_barcode(fonts: Fonts) -> None:
    assert draw(replace(FRENCH, payment_id="枫"), 384, fonts).width() == 384


def test_missing_and_broken_fonts_are_told_and_drawing_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "DroidSansFallback.ttf").write_bytes(b"no font")
    fonts = load_fonts(tmp_path)
    assert len(fonts.missing) == 4
    assert any("DroidSansFallback.ttf is not a font Qt can read" in text for text in fonts.missing)
    assert any("Inter-Bold.ttf is missing" in text for text in fonts.missing)
    assert draw(FRENCH, 576, fonts).height() > 0


def test_a_file_replaces_the_old_one_and_leaves_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "receipt.pdf"
    file.write_bytes(b"old")
    write_atomically(file, b"new")
    assert [(found.name, found.read_bytes()) for found in tmp_path.iterdir()] == [("receipt.pdf", b"new")]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match=r"r\.pdf was not written: the folder .* does not exist"):
        write_atomically(tmp_path / "gone" / "r.pdf", b"x")


def test_a_file_that_cannot_be_put_in_place_leaves_no_part(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(ReceiptNotWritten):
        write_atomically(tmp_path / "taken", b"x")
    assert [found.name for found in tmp_path.iterdir()] == ["taken"]


def test_a_large_logo_is_made_to_fit_in_black_and_white(fonts: Fonts, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    Image.new("RGBA", (2000, 500), (200, 30, 30, 255)).save(file)
    merchant = replace(FRENCH.merchant, logo=str(file))
    taller = draw(replace(FRENCH, merchant=merchant), 384, fonts)
    assert (taller.width(), taller.height() > draw(FRENCH, 384, fonts).height()) == (384, True)


def test_a_receipt_without_a_payment_id_has_no_barcode(fonts: Fonts) -> None:
    paper = on_paper(rasterise(draw(replace(FRENCH, payment_id=""), 576, fonts)))
    assert barcodes(paper) == []


def test_an_amount_too_wide_for_the_paper_is_set_smaller(fonts: Fonts) -> None:
    font = fonts.font(88)
    fitting = shrunk("HK$99,999,999.99", font, 384)
    assert fitting.pixelSize() < font.pixelSize()
    assert QFontMetrics(fitting).horizontalAdvance("HK$99,999,999.99") <= 385
