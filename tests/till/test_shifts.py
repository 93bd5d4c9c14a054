"""Shifts: opened with the float, read at any time, closed with a Z report that never changes (R12, R42, R43, R53)."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, RefundStatus, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_events import MoneyCounted, RecheckWanted, WalletLearned
from pos_app.domain.payment_terms import AlarmKind
from pos_app.domain.receipt import Copy, ShiftPaper
from pos_app.domain.report import ItemKind, ShiftReport, TakingKind
from pos_app.domain.shift import ShiftClosed, ShiftEventRefused
from pos_app.protocol.effects import AskPayment, Print, SendCancel, SendPay, SendRefund
from pos_app.protocol.messages import (
    BeginClosing,
    CloseShift,
    ConfirmRestore,
    OpenShift,
    PrintX,
    PrintZ,
    PutReportAway,
    ReadShift,
)
from pos_app.protocol.people_views import OpenMatterKind
from pos_app.protocol.ports import Commit, Reprinted, Restore
from pos_app.protocol.screen_terms import PrinterState
from pos_app.till.alarms import raise_alarm
from pos_app.till.draft import Draft
from tests.till.desk import START, WECHAT, cad
from tests.till.shift_desk import ShiftDesk, items

PAYMENT, REFUND = TakingKind.PAYMENT, TakingKind.REFUND
CAD = Currency.CAD


@pytest.fixture
def closed() -> Iterator[ShiftDesk]:
    """A till that keeps shifts, where none is open."""
    desk = ShiftDesk()
    yield desk
    desk.journal.close()


@pytest.fixture
def desk(closed: ShiftDesk) -> ShiftDesk:
    """The same, with a shift open."""
    closed.open_shift()
    return closed


@pytest.fixture
def printing() -> Iterator[ShiftDesk]:
    """A till with a printer that prints no receipts by itself; a shift is open."""
    desk = ShiftDesk(has_printer=True)
    desk.open_shift()
    yield desk
    desk.journal.close()


@pytest.fixture
def with_drawer() -> Iterator[ShiftDesk]:
    """A till with a drawer; no shift is open."""
    desk = ShiftDesk(has_drawer=True)
    yield desk
    desk.journal.close()


def total(report: ShiftReport, kind: TakingKind) -> tuple[int, int]:
    """How many, and how many cents."""
    count, amount = report.total(kind, CAD)
    return count, amount.minor


# --- opening ---------------------------------------------------------------------------------------------


def test_R42_nothing_is_sold_without_an_open_shift(closed: ShiftDesk) -> None:
    closed.qr()
    assert closed.notice == "NO_OPEN_SHIFT"
    closed.scan(WECHAT, 500)
    assert closed.notice == "NO_OPEN_SHIFT"
    assert closed.entries == []


def test_an_open_shift_says_who_opened_it_and_when(desk: ShiftDesk) -> None:
    assert (desk.notice, desk.shift.is_open, desk.shift.required) == ("SHIFT_OPENED", True, True)
    assert (desk.shift.opened_by, desk.shift.opened_at, desk.shift.next_z) == ("Mei", START, 1)
    assert len(desk.shift.shift_id) == 32
    desk.sold()
    assert desk.attempt.counted_in == desk.attempt.began_in == desk.shift.shift_id


def test_two_shifts_are_never_open_on_one_till(desk: ShiftDesk) -> None:
    first = desk.shift.shift_id
    desk.open_shift()
    assert (desk.notice, desk.shift.shift_id) == ("SHIFT_OPEN_ALREADY", first)
    assert desk.kinds.count("ShiftOpened") == 1


def test_an_open_shift_survives_a_restart(desk: ShiftDesk) -> None:
    before = desk.shift
    desk.sold()
    desk.restart()
    assert desk.shift == before
    assert total(desk.x, PAYMENT) == (1, 1000)


@pytest.mark.parametrize("cash_float", [None, cad(-1)])
def test_where_there_is_a_drawer_the_float_is_counted(
    with_drawer: ShiftDesk, cash_float: Money | None
) -> None:
    with_drawer.open_shift(cash_float=cash_float)
    assert (with_drawer.notice, with_drawer.shift.is_open) == ("COUNT_MISSING", False)
    with_drawer.open_shift(cash_float=Money(1, Currency.USD))
    assert with_drawer.notice == "WRONG_CURRENCY"
    with_drawer.open_shift(cash_float=cad(0))
    assert with_drawer.shift.cash_float == cad(0)


def test_where_there_is_no_drawer_nothing_is_counted(closed: ShiftDesk) -> None:
    closed.open_shift(cash_float=cad(500))
    assert closed.shift.cash_float is None
    closed.close_shift(counted=cad(500))
    assert closed.z_reports[0].counted is None


def test_R51_a_restored_journal_opens_and_closes_no_shift_before_the_last_z_is_known(desk: ShiftDesk) -> None:
    desk.state.restore = Restore(backup_at=START, restored_at=START)
    desk.close_shift()
    assert (desk.notice, desk.shift.is_open) == ("RESTORE_LOCKED", True)
    desk.state.shift = None
    desk.open_shift()
    assert (desk.notice, desk.shift.is_open) == ("RESTORE_LOCKED", False)


def test_a_till_that_keeps_no_shifts_sells_without() -> None:
    desk = ShiftDesk(shifts=False)
    desk.sold()
    assert (desk.attempt.counted_in, desk.shift.required) == ("", False)
    desk.journal.close()


# --- reading ---------------------------------------------------------------------------------------------


def test_an_x_report_is_what_the_shift_took_so_far(desk: ShiftDesk) -> None:
    desk.sold(1000)
    desk.sold(250)
    desk.refunded(100)
    report = desk.x
    assert (report.z_number, report.by, report.at) == (0, "Mei", desk.utc)
    assert (total(report, PAYMENT), total(report, REFUND)) == ((2, 1250), (1, 100))
    assert report.net_minor(CAD) == 1150
    assert {taking.wallet for taking in report.takings} == {Wallet.WECHAT}
    assert "ShiftClosed" not in desk.kinds


def test_R43_what_is_not_settled_stands_on_lines_of_its_own_and_in_no_total(desk: ShiftDesk) -> None:
    parked = desk.begun(700)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.leave()
    desk.sold(1000)
    desk.sent(300)
    desk.leave()
    report = desk.x
    [unsettled], [under_way] = items(report, ItemKind.UNSETTLED), items(report, ItemKind.REFUND_UNDER_WAY)
    assert (unsettled.request_id, unsettled.amount) == (parked.request_id, cad(700))
    assert (under_way.refund_request_id, under_way.amount) == (desk.latest.refund_request_id, cad(300))
    assert (total(report, PAYMENT), total(report, REFUND)) == ((1, 1000), (0, 0))


def test_R43_money_that_waits_for_a_decision_is_counted_and_named(desk: ShiftDesk) -> None:
    desk.begun(700)
    desk.status(PaymentStatus.SUCCESS, amount=cad(650))
    report = desk.x
    [undecided] = items(report, ItemKind.UNDECIDED)
    assert (undecided.amount, total(report, PAYMENT)) == (cad(650), (1, 650))


def test_what_ended_without_money_is_told(desk: ShiftDesk) -> None:
    desk.closed_qr(900)
    [cancelled] = desk.x.cancelled
    assert (cancelled.count, cancelled.minor) == (1, 900)


def test_without_an_open_shift_there_is_nothing_to_read(closed: ShiftDesk) -> None:
    for kind in (ReadShift, PrintX, BeginClosing):
        closed.command(kind)
        assert (closed.notice, closed.shift.report) == ("NO_OPEN_SHIFT", None)
    closed.command(CloseShift, seen=frozenset())
    assert (closed.notice, closed.entries) == ("NO_OPEN_SHIFT", [])


def test_what_was_read_goes_off_the_screen(desk: ShiftDesk) -> None:
    assert desk.x
    desk.command(BeginClosing)
    desk.command(PutReportAway)
    assert (desk.shift.report, desk.shift.closing) == (None, None)


def test_what_one_person_reads_the_next_does_not_find_on_the_screen(desk: ShiftDesk) -> None:
    desk.command(BeginClosing)
    assert desk.shift.report is not None
    desk.state.settings = replace(desk.settings, cashier="Ana")
    assert (desk.shift.report, desk.shift.closing) == (None, None)


# --- closing ---------------------------------------------------------------------------------------------


def test_a_shift_is_closed_with_a_numbered_report_that_stays_until_it_is_put_away(desk: ShiftDesk) -> None:
    desk.sold(1000)
    desk.close_shift(reason=" ")
    report = desk.shift.report
    assert report is not None
    assert (report.z_number, report.by, total(report, PAYMENT)) == (1, "Mei", (1, 1000))
    assert (desk.shift.is_open, desk.shift.next_z, desk.shift.closing) == (False, 2, None)
    assert (desk.notice, desk.view.notice and desk.view.notice.detail) == ("SHIFT_CLOSED", "1")
    desk.qr()
    assert desk.notice == "NO_OPEN_SHIFT"
    desk.command(PutReportAway)
    assert desk.shift.report is None


def test_R53_a_z_report_carries_the_head_of_the_chain(desk: ShiftDesk) -> None:
    desk.sold()
    desk.close_shift()
    seq, _, digest = desk.z_reports[0].head.partition(":")
    assert (int(seq), len(digest)) == (len(desk.entries) - 1, 64)


def test_R42_z_numbers_count_up_by_one_over_restarts_and_commits_that_fail(desk: ShiftDesk) -> None:
    desk.close_shift()
    desk.open_shift()
    desk.command(BeginClosing)
    desk.command_without_room(CloseShift, seen=frozenset())
    assert (desk.shift.is_open, desk.shift.next_z) == (True, 2)
    desk.restart()
    desk.close_shift()
    desk.restart()
    desk.open_shift()
    desk.close_shift()
    assert [report.z_number for report in desk.z_reports] == [1, 2, 3]


def test_R50_while_nothing_can_be_recorded_no_shift_is_closed(desk: ShiftDesk) -> None:
    desk.command(BeginClosing)
    desk.command_without_room(CloseShift, seen=frozenset())
    desk.close_shift()
    assert (desk.notice, desk.shift.is_open) == ("NEW_SALES_LOCKED", True)


def test_R12_a_shift_is_not_closed_over_a_payment_on_screen(desk: ShiftDesk) -> None:
    desk.begun()
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.command(BeginClosing)
    assert desk.closing.in_flight
    desk.command(CloseShift, seen=desk.matters, reason="late")
    assert (desk.notice, desk.shift.is_open) == ("PAYMENT_IN_FLIGHT", True)
    desk.leave()
    assert not desk.closing.in_flight
    desk.command(CloseShift, seen=desk.matters, reason="late")
    assert (desk.notice, desk.z_reports[0].reason) == ("SHIFT_CLOSED", "late")


def test_R43_a_shift_is_closed_over_what_was_seen_and_nothing_else(desk: ShiftDesk) -> None:
    desk.begun(700)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.leave()
    desk.command(CloseShift, seen=frozenset(), reason="late")
    assert desk.notice == "CLOSING_CHANGED"
    desk.command(BeginClosing)
    desk.command(CloseShift, seen=frozenset(), reason="late")
    assert desk.notice == "CLOSING_CHANGED"
    desk.command(CloseShift, seen=desk.matters)
    assert desk.notice == "REASON_MISSING"
    assert desk.shift.is_open


def test_R12_nobody_closes_a_shift_without_having_begun_to(desk: ShiftDesk) -> None:
    desk.command(CloseShift, seen=frozenset())
    assert (desk.notice, desk.shift.is_open) == ("CLOSING_CHANGED", True)


def test_all_that_goes_on_into_the_next_shift_is_named_before_closing(desk: ShiftDesk) -> None:
    parked = desk.begun(700)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.leave()
    other = desk.begun(500)
    desk.status(PaymentStatus.SUCCESS, amount=cad(450))
    desk.leave()
    desk.sold(1000)
    desk.sent(300)
    desk.command(BeginClosing)
    found = {matter.matter_id: (matter.kind, matter.amount) for matter in desk.closing.matters}
    assert found == {
        f"payment/{parked.request_id}": (OpenMatterKind.UNSETTLED, cad(700)),
        f"decision/{other.request_id}": (OpenMatterKind.UNDECIDED, cad(450)),
        f"alarm/{other.request_id}/OTHER_AMOUNT": (OpenMatterKind.ALARM, cad(450)),
        f"refund/{desk.latest.refund_request_id}": (OpenMatterKind.REFUND, cad(300)),
    }


def test_an_alarm_alone_is_a_matter_until_somebody_has_seen_it(desk: ShiftDesk) -> None:
    desk.sold()
    draft = Draft(desk.state, desk.now)
    raise_alarm(draft, desk.attempt, AlarmKind.PAID_ORDER_IS_NOT)
    desk.state = draft.state
    desk.command(BeginClosing)
    assert [matter.kind for matter in desk.closing.matters] == [OpenMatterKind.ALARM]
    desk.acknowledge(AlarmKind.PAID_ORDER_IS_NOT)
    assert desk.closing.matters == ()


@pytest.mark.parametrize(
    ("counted", "notice"),
    [(None, "COUNT_MISSING"), (Money(1, Currency.CNY), "WRONG_CURRENCY"), (cad(19_525), "SHIFT_CLOSED")],
)
def test_where_there_is_a_drawer_it_is_counted_at_the_end(
    with_drawer: ShiftDesk, counted: Money | None, notice: str
) -> None:
    with_drawer.open_shift(cash_float=cad(20_000))
    with_drawer.close_shift(counted=counted)
    assert with_drawer.notice == notice
    if notice == "SHIFT_CLOSED":
        [report] = with_drawer.z_reports
        assert (report.cash_float, report.counted) == (cad(20_000), counted)


# --- asking once more ------------------------------------------------------------------------------------


def settled_qr(desk: ShiftDesk) -> None:
    """A QR order was cancelled and asked about to the end of R12's moments."""
    desk.closed_qr()
    for _ in range(2):
        desk.wait(600)
        desk.status(PaymentStatus.CLOSED)
    assert not desk.attempt.needs_care


def test_R12_what_had_ended_is_asked_about_once_more_before_closing(desk: ShiftDesk) -> None:
    settled_qr(desk)
    desk.wait(100)
    assert not desk.asked(AskPayment)
    desk.command(BeginClosing)
    assert (desk.closing.asking, desk.asked(AskPayment)) == (1, True)
    desk.status(PaymentStatus.CLOSED)
    assert desk.closing.asking == 0
    desk.wait(3600)
    assert not desk.asked(AskPayment)


def test_R12_beginning_to_close_again_does_not_ask_again(desk: ShiftDesk) -> None:
    settled_qr(desk)
    desk.command(BeginClosing)
    desk.command(BeginClosing)
    assert desk.kinds.count("RecheckWanted") == 1
    desk.status(PaymentStatus.CLOSED)
    desk.command(BeginClosing)
    assert not desk.asked(AskPayment)


def test_R12_what_ends_while_closing_is_asked_about_too(desk: ShiftDesk) -> None:
    desk.command(BeginClosing)
    desk.closed_qr()
    desk.command(BeginClosing)
    assert desk.entries[-1].event == RecheckWanted()
    assert desk.asked(AskPayment)


def test_R12_one_that_ended_a_moment_ago_is_asked_about_at_once_and_at_its_moments(desk: ShiftDesk) -> None:
    desk.closed_qr()
    assert not desk.asked(AskPayment)
    desk.command(BeginClosing)
    desk.status(PaymentStatus.CLOSED)
    assert (desk.closing.asking, desk.attempt.rechecks) == (0, 0)
    desk.wait(400)
    assert desk.asked(AskPayment)


def test_R12_the_question_survives_a_crash(desk: ShiftDesk) -> None:
    settled_qr(desk)
    desk.command(BeginClosing)
    desk.restart()
    assert desk.shift.closing is None
    assert desk.asked(AskPayment)


def test_R12_a_question_without_an_answer_stays_open_and_does_not_keep_the_shift_open(
    desk: ShiftDesk,
) -> None:
    settled_qr(desk)
    desk.command(BeginClosing)
    desk.lost(AskPayment)
    assert desk.closing.asking == 1
    desk.command(CloseShift, seen=frozenset())
    assert not desk.shift.is_open


def test_R12_money_found_at_closing_counts_and_waits_for_a_decision(desk: ShiftDesk) -> None:
    settled_qr(desk)
    desk.command(BeginClosing)
    desk.status(PaymentStatus.SUCCESS)
    desk.command(CloseShift, seen=frozenset(), reason="")
    assert desk.notice == "CLOSING_CHANGED"
    desk.close_shift()
    assert total(desk.z_reports[0], PAYMENT) == (1, 1000)


# --- what comes late -------------------------------------------------------------------------------------


def test_R42_money_that_comes_after_the_z_counts_in_the_next_shift_on_a_line_of_its_own(
    desk: ShiftDesk,
) -> None:
    late = desk.begun(700)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.leave()
    desk.close_shift()
    desk.open_shift()
    desk.check_now()
    desk.status(PaymentStatus.SUCCESS)
    report = desk.x
    [item] = items(report, ItemKind.LATE)
    assert (item.request_id, item.amount, total(report, PAYMENT)) == (late.request_id, cad(700), (1, 700))
    assert item.begun_at == late.created_at
    assert total(desk.z_reports[0], PAYMENT) == (0, 0)


def test_R42_money_that_comes_while_no_shift_is_open_counts_in_the_next(desk: ShiftDesk) -> None:
    late = desk.begun(700)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.leave()
    desk.close_shift()
    desk.check_now()
    desk.status(PaymentStatus.SUCCESS)
    assert desk.attempt.owes_counting
    desk.restart()
    desk.open_shift()
    assert desk.books["attempts"][late.request_id].counted_in == desk.shift.shift_id
    assert total(desk.x, PAYMENT) == (1, 700)
    desk.close_shift()
    desk.open_shift()
    assert total(desk.x, PAYMENT) == (0, 0)


@pytest.mark.parametrize(
    ("status", "kind", "counted"),
    [
        (RefundStatus.SUCCESS, ItemKind.EARLIER_REFUND, (1, 300)),
        (RefundStatus.FAILED, ItemKind.REFUND_FAILED, (0, 0)),
    ],
)
def test_R42_what_became_of_a_refund_counts_in_the_shift_that_learns_of_it(
    desk: ShiftDesk, status: RefundStatus, kind: ItemKind, counted: tuple[int, int]
) -> None:
    desk.sold(1000)
    desk.submitted(300)
    desk.close_shift()
    desk.refund_status(status)
    assert desk.latest.owes_counting
    desk.open_shift()
    report = desk.x
    [item] = items(report, kind)
    assert (item.amount, item.refund_request_id) == (cad(300), desk.latest.refund_request_id)
    assert total(report, REFUND) == counted
    assert total(desk.z_reports[0], PAYMENT) == (1, 1000)


def test_R42_no_refund_begins_without_an_open_shift(desk: ShiftDesk) -> None:
    desk.sold(1000)
    desk.close_shift()
    desk.refund(300)
    assert (desk.notice, desk.asked(SendRefund)) == ("NO_OPEN_SHIFT", False)
    assert "RefundRecorded" not in desk.kinds


def test_R43_money_from_before_shifts_were_kept_counts_in_none() -> None:
    desk = ShiftDesk(shifts=False)
    desk.sold(1000)
    desk.state.settings = replace(desk.settings, shifts=True)
    desk.command(OpenShift)
    opened = desk.attempt.counted_in
    desk.state.attempts[desk.attempt.request_id] = replace(desk.attempt, counted_in="")
    desk.refunded(100)
    assert opened == desk.shift.shift_id
    assert desk.attempt.counted_in == ""
    assert desk.latest.counted_in == desk.shift.shift_id
    desk.journal.close()


def test_R43_of_a_payment_from_before_shifts_only_refunds_made_since_are_counted(desk: ShiftDesk) -> None:
    desk.sold(1000)
    desk.submitted(100)
    desk.close_shift()
    desk.refund_status(RefundStatus.SUCCESS)
    key = desk.attempt.request_id
    before = replace(desk.latest, refund_request_id="before", began_in="", counted_in="")
    desk.state.refunds["before"] = before
    desk.state.attempts[key] = replace(desk.state.attempts[key], began_in="", counted_in="")
    counted = len(desk.entries)
    desk.open_shift()
    kinds = [type(entry.event).__name__ for entry in desk.entries[counted:]]
    assert kinds == ["ShiftOpened", "RefundLearned"]


def test_R21_a_wallet_learned_later_changes_no_closed_report(desk: ShiftDesk) -> None:
    desk.qr(800)
    desk.pay_accepted()
    desk.wait(6)
    desk.status(PaymentStatus.SUCCESS)
    desk.leave()
    learned = desk.attempt.request_id
    desk.close_shift()
    before = desk.journal.closed_shift(1)
    draft = Draft(desk.state, desk.now)
    draft.payment(learned, WalletLearned(wallet=Wallet.ALIPAY))
    commit = draft.commit()
    assert commit is not None
    desk.journal.commit(commit)
    assert desk.journal.closed_shift(1) == before
    assert [taking.wallet for taking in desk.z_reports[0].takings] == [Wallet.UNKNOWN]


# --- clocks ----------------------------------------------------------------------------------------------


def test_R42_a_clock_set_back_over_midnight_changes_neither_order_nor_counting(desk: ShiftDesk) -> None:
    desk.sold(1000)
    desk.utc -= timedelta(days=1, hours=19)
    desk.sold(250)
    desk.close_shift()
    desk.utc += timedelta(days=400)
    desk.open_shift()
    desk.sold(70)
    desk.utc -= timedelta(days=3650)
    desk.close_shift()
    first, second = desk.z_reports
    assert (first.z_number, total(first, PAYMENT)) == (1, (2, 1250))
    assert (second.z_number, total(second, PAYMENT)) == (2, (1, 70))
    assert first.at < first.opened_at
    assert [item for report in (first, second) for item in report.items] == []


def test_both_of_a_shifts_times_are_told_on_the_shops_clock_as_it_stood_then() -> None:
    desk = ShiftDesk(has_printer=True, zone=ZoneInfo("America/Toronto"))
    desk.utc = datetime(2026, 11, 1, 4, 30, tzinfo=UTC)
    desk.open_shift()
    desk.pass_time(4 * 3600)
    desk.close_shift()
    paper = desk.take(Print).paper
    assert isinstance(paper, ShiftPaper)
    assert (f"{paper.report.opened_at:%H:%M %Z}", f"{paper.report.at:%H:%M %Z}") == ("00:30 EDT", "03:30 EST")
    assert desk.z_reports[0].opened_at.tzinfo is UTC
    desk.journal.close()


# --- paper -----------------------------------------------------------------------------------------------


def test_a_z_report_is_queued_with_its_closing_also_where_receipts_do_not_print_by_themselves(
    printing: ShiftDesk,
) -> None:
    printing.sold()
    printing.close_shift()
    paper = printing.take(Print).paper
    assert isinstance(paper, ShiftPaper)
    assert (paper.report, paper.copy, paper.request_id) == (printing.z_reports[0], Copy.ORIGINAL, "")
    assert paper.name.startswith("z-report-1-")


def test_a_z_report_that_may_have_come_out_before_a_crash_comes_out_as_a_reprint(printing: ShiftDesk) -> None:
    printing.close_shift()
    printing.restart()
    assert printing.view.recovery is None
    assert printing.take(Print).paper.copy is Copy.REPRINT


def test_every_x_report_is_printed_fresh_and_never_as_a_copy(printing: ShiftDesk) -> None:
    printing.command(PrintX)
    first = printing.take(Print)
    printing.pass_time(1)
    printing.sold()
    printing.command(PrintX)
    printing.pending.append(first)
    printing.printed(PrinterState.PRINTED)
    second = printing.take(Print)
    assert (first.paper.copy, second.paper.copy) == (Copy.ORIGINAL, Copy.ORIGINAL)
    assert first.paper.name != second.paper.name
    assert isinstance(second.paper, ShiftPaper)
    assert second.paper.report == printing.shift.report
    assert total(second.paper.report, PAYMENT) == (1, 1000)


def test_without_a_printer_reports_are_only_shown(desk: ShiftDesk) -> None:
    desk.command(PrintX)
    assert (desk.notice, desk.shift.report is not None) == ("NO_PRINTER", True)
    desk.close_shift()
    assert (desk.shift.report is not None, desk.state.jobs) == (True, {})


def test_R42_a_z_report_is_printed_again_as_it_was_closed_and_that_is_audited(printing: ShiftDesk) -> None:
    printing.sold(1000)
    printing.close_shift()
    printing.printed(PrinterState.PRINTED)
    printing.open_shift()
    printing.sold(70)
    printing.command(PrintZ, z_number=1)
    paper = printing.take(Print).paper
    assert isinstance(paper, ShiftPaper)
    assert (paper.report, paper.copy) == (printing.z_reports[0], Copy.REPRINT)
    assert Reprinted(paper=paper.name, by="Mei") in [entry.event for entry in printing.entries]


@pytest.mark.parametrize("z_number", [-1, 0, 1, 7])
def test_a_z_report_that_never_was_is_not_printed(printing: ShiftDesk, z_number: int) -> None:
    printing.command(PrintZ, z_number=z_number)
    assert (printing.notice, printing.asked(Print)) == ("NO_SUCH_REPORT", False)


def test_a_closing_says_how_many_papers_have_not_come_out(printing: ShiftDesk) -> None:
    printing.command(PrintX)
    printing.command(BeginClosing)
    assert printing.closing.papers_waiting == 1


def test_R42_only_the_open_shift_can_be_closed(desk: ShiftDesk) -> None:
    desk.close_shift()
    again = ShiftClosed(report=desk.z_reports[0])
    with pytest.raises(ShiftEventRefused, match="is not open"):
        Draft(desk.state, desk.now).shift(again.report.shift_id, again)


def test_R43_money_is_counted_once_however_the_shift_goes_on(desk: ShiftDesk) -> None:
    sold = desk.sold()
    desk.refunded(100)
    desk.close_shift()
    desk.open_shift()
    counted = [entry for entry in desk.entries if isinstance(entry.event, MoneyCounted)]
    assert [entry.stream for entry in counted] == [f"payment/{sold.request_id}"]


def test_a_switch_to_scanning_needs_an_open_shift_too(desk: ShiftDesk) -> None:
    desk.qr_standing()
    desk.state.shift = None
    desk.scan(WECHAT)
    assert (desk.notice, desk.asked(SendCancel), desk.asked(SendPay)) == ("NO_OPEN_SHIFT", False, False)


def after_a_restore(desk: ShiftDesk, sold: int) -> None:
    """The disk was lost; the backup was made during a shift that had sold for so much."""
    desk.open_shift()
    desk.sold(sold)
    note = Restore(backup_at=desk.utc, restored_at=desk.utc + timedelta(hours=9))
    desk.journal.commit(Commit(entries=(), restore=note))
    desk.restart()
    desk.lists_read()


def test_R51_what_a_lost_z_counted_is_in_no_other(desk: ShiftDesk) -> None:
    after_a_restore(desk, 1000)
    desk.command(ConfirmRestore, last_z=3)
    assert (desk.view.restore, desk.shift.is_open, desk.shift.next_z) == (None, False, 4)
    desk.restart()
    assert not desk.shift.is_open
    desk.open_shift()
    desk.sold(500)
    desk.close_shift()
    assert [(z.z_number, [t.minor for t in z.takings]) for z in desk.z_reports] == [(4, [500])]


def test_R51_a_shift_that_no_lost_z_closed_goes_on(desk: ShiftDesk) -> None:
    after_a_restore(desk, 1000)
    desk.command(ConfirmRestore, last_z=0)
    assert desk.shift.is_open
    desk.close_shift()
    assert [(z.z_number, [t.minor for t in z.takings]) for z in desk.z_reports] == [(1, [1000])]
