"""Reads the answers to `transactions` and `settlements`.

The lists cover every channel, also those this till knows nothing of: a row's amount or time that cannot be
read is None, never a guess, and never hides the other rows. Only a list that is not a list is `Malformed`.
"""

from datetime import date, datetime

import msgspec

from pos_app.domain.alphapay import TransactionType, Wallet
from pos_app.domain.money import Money
from pos_app.gateway.errors import Malformed
from pos_app.gateway.wire import moment_if_any, money, shaped
from pos_app.protocol.answers import Settlement, SettlementsOfDay, Transaction

_Count = int | str


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page of `transactions`, with what `pagination` says of the whole list."""

    rows: tuple[Transaction, ...]
    total: int
    total_pages: int


class _Row(msgspec.Struct, rename="camel"):
    request_id: str | None = None
    transaction_id: str | None = None
    amount: str | None = None
    currency: str | None = None
    transaction_type: str | None = None
    settle_amount: str | None = None
    settle_currency: str | None = None
    exchange_rate: str | None = None
    payment_method: str | None = None
    create_time: str | None = None
    transaction_time: str | None = None


class _Pagination(msgspec.Struct, rename="camel"):
    total: _Count
    total_page: _Count


class _Repeated(msgspec.Struct, rename="camel"):
    page: _Count
    page_limit: _Count


class _Repetition(msgspec.Struct):
    pagination: _Repeated


class _Transactions(msgspec.Struct):
    pagination: _Pagination
    transactions: list[_Row] | None


class _SettleInfo(msgspec.Struct, rename="camel"):
    settle_no: str
    credit_num: _Count = 0
    debit_num: _Count = 0
    credit_amount: _Count = 0
    debit_amount: _Count = 0
    net_amount: _Count = 0
    service_fee: _Count = 0
    settle_amount: _Count = 0


class _BankInfo(msgspec.Struct, rename="camel"):
    store_code: str | None = None
    company_name: str | None = None
    transit_no: str | None = None
    institution_no: str | None = None
    account_no: str | None = None


class _Settlement(msgspec.Struct, rename="camel"):
    settle_info: _SettleInfo
    bank_info: _BankInfo | None = None


class _Settlements(msgspec.Struct):
    settlements: list[_Settlement] | None


def page_of(raw: bytes) -> Page:
    """One page of `transactions`. Raises `Malformed`."""
    told = shaped(raw, _Transactions)
    return Page(
        rows=tuple(_transaction(row) for row in told.transactions or ()),
        total=_whole(told.pagination.total),
        total_pages=_whole(told.pagination.total_page),
    )


def repeats(raw: bytes, *, page: int, limit: int) -> bool:
    """Whether a list says it is this page of this size, as AlphaPay's do. Raises `Malformed`."""
    told = shaped(raw, _Repetition).pagination
    return (_whole(told.page), _whole(told.page_limit)) == (page, limit)


def settlements_of(raw: bytes, day: date) -> SettlementsOfDay:
    """The settlements of a day. Raises `Malformed`, also for a figure that is no whole number."""
    told = shaped(raw, _Settlements).settlements or ()
    return SettlementsOfDay(day=day, settlements=tuple(_settlement(one) for one in told))


def _transaction(row: _Row) -> Transaction:
    return Transaction(
        request_id=row.request_id or "",
        transaction_id=row.transaction_id or "",
        kind=TransactionType.parse(row.transaction_type),
        amount=_money_or_none(row.amount, row.currency),
        settle_amount=_money_or_none(row.settle_amount, row.settle_currency),
        exchange_rate=row.exchange_rate or "",
        wallet=Wallet.parse(row.payment_method),
        raw_method=row.payment_method or "",
        created_at=_moment_or_none(row.create_time),
        transacted_at=_moment_or_none(row.transaction_time),
    )


def _settlement(told: _Settlement) -> Settlement:
    info, bank = told.settle_info, told.bank_info or _BankInfo()
    return Settlement(
        settle_no=info.settle_no,
        credit_count=_whole(info.credit_num),
        debit_count=_whole(info.debit_num),
        credit_minor=_whole(info.credit_amount),
        debit_minor=_whole(info.debit_amount),
        net_minor=_whole(info.net_amount),
        service_fee_minor=_whole(info.service_fee),
        settle_minor=_whole(info.settle_amount),
        store_code=bank.store_code or "",
        company_name=bank.company_name or "",
        transit_no=bank.transit_no or "",
        institution_no=bank.institution_no or "",
        account_no=bank.account_no or "",
    )


def _whole(count: _Count) -> int:
    """A whole number, given as a number or as a text of at most 15 digits."""
    text = str(count)
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 15):
        raise Malformed("a figure is not a whole number")
    return int(text)


def _money_or_none(value: str | None, currency: str | None) -> Money | None:
    try:
        return money(value or "", currency or "")
    except Malformed:
        return None


def _moment_or_none(text: str | None) -> datetime | None:
    try:
        return moment_if_any(text)
    except Malformed:
        return None
