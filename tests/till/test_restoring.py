"""After a restore: nothing is sold before AlphaPay's lists are in the books and a person entered the last Z (R51)."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, ResultCode, TransactionType
from pos_app.protocol.answers import DayOfTransactions, Transaction
from pos_app.protocol.effects import ReadTransactions, SendCancel, SendPay
from pos_app.protocol.messages import CallEnded, ConfirmRestore
from pos_app.protocol.ports import OrderImported, Restore, RestoreConfirmed
from pos_app.protocol.views import RestoreView
from tests.till.desk import START, WECHAT, Desk, cad, verified

BACKUP_AT = START - timedelta(days=1)
DAYS = [date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)]
"""From the day before the backup to today."""


def note(**changes: object) -> Restore:
    given = {"backup_at": BACKUP_AT, "restored_at": START - timedelta(minutes=5)} | changes
    return Restore(**given)  # type: ignore[arg-type]


@pytest.fixture
def restored() -> Desk:
    """A till that runs on a journal restored from yesterday's backup."""
    desk = Desk()
    desk.beside["restore"] = note()
    desk.restart()
    return desk


def elsewhere(request_id: str, minor: int = 500) -> Transaction:
    """A row about an order of another time or till."""
    return Transaction(
        request_id=request_id,
        transaction_id="2611221505244756658153999",
        kind=TransactionType.CREDIT,
        amount=cad(minor),
        created_at=START,
    )


def read(desk: Desk, *rows: Transaction, known: frozenset[str] = frozenset()) -> None:
    """The pending day has these rows, of which the journal has `known`."""
    effect = desk.take(ReadTransactions)
    body = DayOfTransactions(day=effect.day, complete=True, rows=rows)
    answer = verified(ResultCode.SUCCESS, body=body)
    desk.tell(CallEnded(call_id=effect.call_id, request_id="", answer=answer, known=known))


def confirm(desk: Desk, last_z: int) -> None:
    desk.command(ConfirmRestore, last_z=last_z)


def test_R51_nothing_is_sold_after_a_restore(restored: Desk) -> None:
    restored.qr()
    assert restored.notice == "RESTORE_LOCKED"
    restored.scan(WECHAT, 500)
    assert restored.notice == "RESTORE_LOCKED"
    assert not restored.asked(SendPay)
    assert restored.entries == []


def test_R51_how_far_it_is_is_shown(restored: Desk) -> None:
    assert restored.view.restore == RestoreView(
        backup_at=BACKUP_AT, moved=False, days_left=3, imported=0, may_confirm=False
    )
    read(restored)
    view = restored.view.restore
    assert view is not None
    assert (view.days_left, view.may_confirm) == (2, False)


def test_R51_the_days_since_the_backup_are_read_and_the_day_before_it(restored: Desk) -> None:
    assert restored.lists_read() == DAYS
    view = restored.view.restore
    assert view is not None
    assert view.may_confirm


def test_R51_orders_that_the_journal_does_not_know_are_imported_and_counted(restored: Desk) -> None:
    read(restored, elsewhere("lost"), elsewhere("had"), known=frozenset({"had"}))
    read(restored, elsewhere("lost"), elsewhere("lost as well"), known=frozenset({"lost"}))
    imported = [e.event.row.request_id for e in restored.entries if isinstance(e.event, OrderImported)]
    assert imported == ["lost", "lost as well"]
    view = restored.view.restore
    assert view is not None
    assert view.imported == 2


def test_R51_several_rows_of_one_order_count_once(restored: Desk) -> None:
    read(restored, elsewhere("lost"), replace(elsewhere("lost"), transaction_id="2"))
    view = restored.view.restore
    assert view is not None
    assert (view.imported, restored.kinds.count("OrderImported")) == (1, 2)


def test_R51_what_was_imported_survives_a_restart(restored: Desk) -> None:
    read(restored, elsewhere("lost"))
    restored.restart()
    view = restored.view.restore
    assert view is not None
    assert (view.imported, view.days_left) == (1, 2)
    assert restored.lists_read() == DAYS[1:]


def test_R19_an_incomplete_day_is_read_again(restored: Desk) -> None:
    restored.listed(complete=False)
    assert restored.lists_read() == [*DAYS[1:], DAYS[0]]


def test_R51_lists_that_cannot_be_read_are_tried_again_soon(restored: Desk) -> None:
    restored.lost(ReadTransactions)
    restored.wait(6)
    assert restored.take(ReadTransactions).day == DAYS[0]


def test_R51_days_read_before_the_restore_do_not_count(restored: Desk) -> None:
    restored.beside["days_read"] = dict.fromkeys(DAYS, BACKUP_AT)
    restored.restart()
    assert restored.lists_read() == DAYS


def test_R51_midnight_adds_a_day(restored: Desk) -> None:
    restored.lists_read()
    restored.pass_time(7 * 3600)
    restored.wait(1)
    confirm(restored, 12)
    assert restored.notice == "RESTORE_LOCKED"
    assert restored.lists_read() == [date(2026, 11, 23)]


def test_R51_it_is_not_confirmed_before_the_lists_are_in(restored: Desk) -> None:
    confirm(restored, 12)
    assert restored.notice == "RESTORE_LOCKED"
    assert restored.view.restore is not None


def test_R51_no_z_report_has_a_number_below_zero(restored: Desk) -> None:
    restored.lists_read()
    confirm(restored, -1)
    assert restored.notice == "RESTORE_LOCKED"


@pytest.mark.parametrize("last_z", [0, 12])
def test_R51_once_the_last_z_was_entered_the_till_sells_again(restored: Desk, last_z: int) -> None:
    restored.lists_read()
    confirm(restored, last_z)
    assert restored.entries[-1].event == RestoreConfirmed(last_z=last_z, by="Mei")
    assert (restored.view.restore, restored.notice) == (None, "")
    restored.restart()
    assert restored.view.restore is None
    restored.paid()
    assert restored.sale.stage == "PAID"


@pytest.mark.parametrize(("known", "entered", "next_z"), [(7, 12, 13), (12, 7, 13), (0, 0, 1)])
def test_R51_the_next_z_report_repeats_no_number_that_was_printed(
    restored: Desk, known: int, entered: int, next_z: int
) -> None:
    restored.lists_read()
    restored.state.last_z = known
    confirm(restored, entered)
    assert restored.view.shift.next_z == next_z


def test_R51_a_payment_that_was_open_in_the_backup_is_settled_meanwhile() -> None:
    desk = Desk()
    desk.qr_standing()
    desk.beside["restore"] = note(moved=True)
    desk.restart()
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage == "PAID"
    view = desk.view.restore
    assert view is not None
    assert view.moved


def test_R51_a_code_that_may_not_be_charged_does_not_cancel_the_qr_that_stands() -> None:
    desk = Desk()
    desk.qr_standing()
    desk.beside["restore"] = note()
    desk.restart()
    desk.scan(WECHAT)
    assert (desk.notice, desk.sale.stage) == ("RESTORE_LOCKED", "SHOWING_QR")
    assert not desk.asked(SendCancel)


def test_without_a_restore_there_is_nothing_to_confirm(desk: Desk) -> None:
    confirm(desk, 12)
    assert desk.entries == []
    desk.paid()
    assert desk.sale.stage == "PAID"


def test_without_a_restore_nothing_is_imported(desk: Desk) -> None:
    desk.unsure()
    read(desk, elsewhere("another till's"))
    assert "OrderImported" not in desk.kinds
