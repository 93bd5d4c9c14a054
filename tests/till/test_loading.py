"""What a message names is brought back from the journal, however old it is: with the real journal, in memory."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from pos_app.domain.alphapay import PaymentStatus, TransactionType, Wallet
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import AlarmKind, State
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.answers import Transaction
from pos_app.protocol.effects import AskPayment, Print, ReadTransactions, SendPay
from pos_app.protocol.messages import CallEnded, DismissRecovery, Message, Reprint, Ticked
from pos_app.protocol.ports import Books, Commit, OrderImported, Restore
from pos_app.till.loading import with_named
from pos_app.till.state import RECENT
from tests.till.desk import START, WECHAT, Desk, cad

DAY_S = 86_400.0


class JournalDesk(Desk):
    """A desk whose commits go into a real journal, which is asked before each turn, as the loop does."""

    def __init__(self, **changes: Any) -> None:
        self.journal = SqliteJournal.for_memory()
        self.told: list[Message] = []
        super().__init__(**changes)

    def tell(self, message: Message) -> None:
        self.told.append(with_named(self.state, self.journal, message))
        super().tell(self.told[-1])

    def _keep(self, commit: Commit) -> None:
        self.journal.commit(commit)
        super()._keep(commit)

    @property
    def on_disk(self) -> Books:
        return self.journal.load(RECENT)

    def sales(self, count: int) -> None:
        """So many paid sales, one after the other."""
        for _ in range(count):
            number = len(self.books["sales"])
            self.scan(f"1300000000000001{number:02}", 100 + number)
            self.pay_accepted(payment_id=f"26112215052447566581539{number:02}")
            self.status(PaymentStatus.SUCCESS)
            self.leave()


@pytest.fixture
def till() -> Iterator[JournalDesk]:
    """A till that prints, on an empty journal."""
    desk = JournalDesk(prints=True, has_printer=True)
    yield desk
    desk.journal.close()


def forgotten(till: JournalDesk, attempt: Attempt) -> None:
    """So many sales came after it that it is in memory no more."""
    till.leave()
    till.sales(RECENT)
    assert attempt.request_id not in till.state.attempts


def closed_qr(till: JournalDesk) -> Transaction:
    """A QR order that was cancelled, asked about to the end and forgotten: a list's row that says it was paid."""
    till.qr_standing()
    till.cancel()
    till.status(PaymentStatus.CLOSED)
    for _ in range(2):
        till.wait(600)
        till.status(PaymentStatus.CLOSED)
    row = till.row()
    forgotten(till, till.attempt)
    return row


def test_a_message_that_names_nothing_stays_as_it_is(till: JournalDesk) -> None:
    message = Ticked()
    assert with_named(till.state, till.journal, message) is message


def test_an_old_receipt_is_printed_again(till: JournalDesk) -> None:
    till.paid()
    old = till.attempt
    forgotten(till, old)
    till.pending.clear()
    till.state.print_watches.clear()
    till.state.jobs.clear()
    till.command(Reprint, request_id=old.request_id)
    assert till.take(Print).paper.request_id == old.request_id


def test_what_is_not_in_the_journal_is_not_there(till: JournalDesk) -> None:
    till.command(Reprint, request_id="never made")
    assert till.notice == "NOTHING_TO_PRINT"


def test_an_old_sale_that_was_looked_up_is_none_of_the_latest(till: JournalDesk) -> None:
    till.paid()
    old = till.attempt
    forgotten(till, old)
    before = till.view.recent
    till.command(Reprint, request_id=old.request_id)
    assert till.view.recent == before


def test_R12_a_row_brings_an_old_ended_order_back_and_it_is_asked(till: JournalDesk) -> None:
    row = closed_qr(till)
    till.scan(WECHAT, 900)
    till.lost(SendPay)
    till.lists_read(row)
    effect = till.take(AskPayment)
    assert effect.request_id == row.request_id
    till.answer(effect, till.inquired(effect, PaymentStatus.CLOSED))
    assert till.alarms == [AlarmKind.LIST_SAYS_PAID]
    till.restart()
    assert till.alarms == [AlarmKind.LIST_SAYS_PAID]


def test_R21_a_row_teaches_the_wallet_of_an_old_payment(till: JournalDesk) -> None:
    till.qr_standing()
    till.wait(6)
    till.status(PaymentStatus.SUCCESS)
    old, row = till.attempt, till.row(wallet=Wallet.ALIPAY)
    forgotten(till, old)
    till.unsure(900)
    till.lists_read(row)
    found = till.journal.find(old.request_id)
    assert found is not None
    assert found[1].wallet is Wallet.ALIPAY


def test_a_row_of_an_old_payment_that_teaches_nothing_brings_nothing_back(till: JournalDesk) -> None:
    till.paid()
    old, row = till.attempt, till.row()
    forgotten(till, old)
    till.scan("130000000000000999", 900)
    till.lost(SendPay)
    with_named(till.state, till.journal, message_with(till, row))
    assert old.request_id not in till.state.attempts


def message_with(till: JournalDesk, *rows: Transaction) -> Message:
    """The pending day was read, with these rows."""
    till.lists_read(*rows)
    return next(m for m in reversed(till.told) if isinstance(m, CallEnded) and m.request_id == "")


def test_R51_after_a_restore_the_message_says_which_rows_are_known(till: JournalDesk) -> None:
    till.paid()
    had = till.row()
    lost = Transaction(request_id="lost", transaction_id="9", kind=TransactionType.CREDIT, created_at=START)
    nameless = Transaction(request_id="", transaction_id="8", kind=TransactionType.CREDIT, created_at=START)
    till.state.restore = Restore(backup_at=START, restored_at=START)
    till.tell(Ticked())
    till.lists_read(had, lost, nameless)
    told = [m for m in till.told if isinstance(m, CallEnded) and had.request_id in m.known]
    assert [message.known for message in told] == [frozenset({had.request_id})]
    imported = [e.event.row.request_id for e in till.entries if isinstance(e.event, OrderImported)]
    assert imported == ["lost", ""]


def test_R11_readings_and_closing_survive_a_restart_on_the_real_journal(till: JournalDesk) -> None:
    till.unsure()
    till.wait_with_lists(DAY_S + 360)
    till.restart()
    till.close_not_found()
    assert till.notice == "CLOSED_NOT_FOUND"
    row = till.row()
    till.command(DismissRecovery)
    forgotten(till, till.attempt)
    till.scan("130000000000000999", 900)
    till.lost(SendPay)
    till.lists_read(row)
    assert till.books["attempts"][row.request_id].state is State.UNCERTAIN


def test_R40_R53_denials_and_codes_survive_a_restart_on_the_real_journal(till: JournalDesk) -> None:
    till.unsure()
    till.leave()
    till.restart()
    till.scan(WECHAT, 500)
    assert till.notice == "CODE_SEEN_BEFORE"
    till.qr(500)
    till.say(yes=False)
    till.restart()
    assert next(iter(till.state.attempts.values())).denied


def test_the_latest_sales_stay_the_latest_on_the_real_journal_after_the_clock_was_set_back(
    till: JournalDesk,
) -> None:
    for _ in range(7):
        till.sales(1)
        till.utc -= timedelta(hours=1)
    till.restart()
    assert [row.amount for row in till.view.recent] == [cad(100 + number) for number in (6, 5, 4, 3, 2)]


def test_R12_days_swept_are_known_after_a_restart_on_the_real_journal(till: JournalDesk) -> None:
    till.paid()
    till.pass_time(DAY_S)
    till.restart()
    assert till.take(ReadTransactions).day == date(2026, 11, 22)
    till.restart()
    till.lists_read()
    till.restart()
    assert not till.asked(ReadTransactions)


def test_R12_a_shop_that_is_open_over_the_end_of_alphapays_day_reads_that_day_all_the_same(
    till: JournalDesk,
) -> None:
    till.wait_with_lists(13 * 3600)
    days = []
    for _ in range(7):
        till.sales(3)
        days += till.wait_with_lists(3600)
    assert date(2026, 11, 22) in days


def test_R12_a_day_that_was_not_swept_before_a_restart_is_swept_after_it(till: JournalDesk) -> None:
    till.sales(3)
    till.pass_time(DAY_S)
    till.sales(6)
    till.pass_time(3600)
    till.restart()
    assert date(2026, 11, 22) in till.wait_with_lists(2 * DAY_S)
