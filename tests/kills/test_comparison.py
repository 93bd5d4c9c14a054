"""The comparison after a kill sees what it is there to see: each difference that is made on purpose."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from pos_app.app.printing import print_now
from pos_app.protocol.screen_terms import PrinterState, Stage
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.simulator.simulator import Simulator
from tests.kills.alphapay import PROJECT
from tests.kills.books import compare, print_jobs
from tests.kills.paper import Paper
from tests.kills.printer import Printer
from tests.scenarios.shift_books import ShiftBooks, shift_books, shift_differences
from tests.scenarios.shop import Shop, settings_of
from tests.scenarios.staffed import StaffedShop, employ


@pytest.fixture
def alphapay(tmp_path: Path) -> Iterator[Simulator]:
    with Simulator(tmp_path / "alphapay") as simulator:
        yield simulator


@pytest.fixture
def printer() -> Iterator[Printer]:
    with Printer() as one:
        yield one


@pytest.fixture
def fonts(qapp: QApplication) -> Fonts:
    return load_fonts(PROJECT / "resources")


@pytest.fixture
def books(alphapay: Simulator, printer: Printer, fonts: Fonts, tmp_path: Path) -> Path:
    """The data directory of a till that was paid once and printed the receipt."""
    paper = PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=printer.port)
    settings = settings_of(tmp_path, alphapay.connection(), printer=paper)
    shop = Shop(settings, alphapay.control, print_now=print_now(paper, fonts))
    shop.scan(alphapay.control.mint(), 1234)
    shop.sees(Stage.PAID)
    shop.until(lambda view: view.printer.state is PrinterState.PRINTED, pace=0)
    shop.close()
    return settings.data_directory()


def test_a_paid_and_printed_sale_makes_no_difference(
    books: Path, alphapay: Simulator, printer: Printer, fonts: Fonts
) -> None:
    reckoning = compare(books, alphapay.control)
    assert (reckoning.charged, reckoning.booked, reckoning.differences) == (1, 1, ())
    paper = Paper(fonts)
    assert paper.differences(printer.calls, print_jobs(books)) == []
    assert paper.originals == 1


def test_a_charge_that_the_journal_does_not_know_is_a_difference(books: Path, alphapay: Simulator) -> None:
    alphapay.control.post("plant", value=500, request_id="elsewhere")
    assert compare(books, alphapay.control).differences == ("elsewhere: at AlphaPay, not in the journal",)


def test_a_refund_that_the_journal_does_not_know_is_a_difference(books: Path, alphapay: Simulator) -> None:
    (order,) = alphapay.control.orders()
    alphapay.control.post("refund", order=order["payment_id"], value=200)
    payment, refund = compare(books, alphapay.control).differences
    assert payment == f"{order['request_id']}: PAID here, PARTIAL_REFUND at AlphaPay"
    assert refund.endswith("at AlphaPay, not in the journal")


def test_a_receipt_that_came_out_twice_is_a_difference(books: Path, printer: Printer, fonts: Fonts) -> None:
    (found,) = Paper(fonts).differences(printer.calls * 2, print_jobs(books))
    assert found.endswith("printed 2 times as ORIGINAL")


def test_bytes_of_no_paper_of_the_journal_are_a_difference(
    books: Path, printer: Printer, fonts: Fonts
) -> None:
    spoilt = printer.calls[0][:20_000] + bytes(20_000)
    (found,) = Paper(fonts).differences([spoilt], print_jobs(books))
    assert "no paper of the journal's; nearest is Receipt" in found


@pytest.fixture
def shifts(alphapay: Simulator, tmp_path: Path) -> ShiftBooks:
    """The books of a till with a Z report over one payment, and with another payment in the open shift."""
    settings = settings_of(tmp_path, alphapay.connection())
    employ(settings.data_directory())
    with StaffedShop(settings, alphapay.control) as shop:
        shop.comes("Sam")
        for minor in (900, 1100):
            if shop.view.shift.is_open:
                shop.z_report()
            shop.open_shift()
            shop.scan(alphapay.control.mint(), minor)
            shop.sees(Stage.PAID)
            shop.leave()
    return shift_books(settings.data_directory())


def counted_elsewhere(books: ShiftBooks, shift_id: str) -> ShiftBooks:
    """As if each payment had been counted in `shift_id`."""
    attempts = {key: replace(attempt, counted_in=shift_id) for key, attempt in books.attempts.items()}
    return replace(books, attempts=attempts)


def test_shifts_that_count_each_payment_once_make_no_difference(
    shifts: ShiftBooks, alphapay: Simulator
) -> None:
    assert shift_differences(shifts, alphapay.control) == []
    assert sum(taken.minor for taken in shifts.told.values()) == 2000


def test_a_payment_in_no_shift_or_in_another_than_its_report_says_is_a_difference(
    shifts: ShiftBooks, alphapay: Simulator
) -> None:
    nowhere = shift_differences(counted_elsewhere(shifts, ""), alphapay.control)
    assert "PAYMENT: Taken(count=2, minor=2000) in no shift, although one is open" in nowhere
    late = shift_differences(counted_elsewhere(shifts, shifts.open_shift), alphapay.control)
    assert len(late) == 2, "too little on the Z report, too much in the open shift"
    assert all("on its report" in sentence for sentence in late)


def test_a_Z_report_that_is_missing_or_there_twice_is_a_difference(
    shifts: ShiftBooks, alphapay: Simulator
) -> None:
    (closed,) = shifts.closed
    missing = replace(shifts, closed=())
    assert len(shift_differences(missing, alphapay.control)) == 1
    doubled = shift_differences(replace(shifts, closed=(closed, closed)), alphapay.control)
    assert doubled[0] == "Z numbers: [1, 1] where [1, 2] should be"
    assert doubled[1].startswith("a shift was closed twice")


pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="what is compared runs where tills are killed"
)
