"""AlphaPay's lists: the transactions of a day, page by page, and its settlements.

Pure, like `ledger`. Every undocumented trait of the lists is a switch.
"""

import datetime as dt
import hashlib
import zoneinfo
from typing import Any

from pos_app.simulator.behaviours import Behaviours, switched
from pos_app.simulator.ledger import ALPHAPAY_ZONE
from pos_app.simulator.records import Books, Order, Refund

Row = dict[str, Any]
_DAY = dt.timedelta(days=1)
_SUMMER_ZONE = dt.timezone(dt.timedelta(hours=-7))


def rows_of_day(
    books: Books, merchant: str, day: dt.date, kind: str, now: float, switches: Behaviours
) -> list[Row]:
    """The rows of one day, oldest first; `kind` is `All`, `Credit` or `Debit`."""
    rows: list[tuple[float, Row]] = []
    for order in books.orders.values():
        if order.merchant == merchant:
            rows += _rows_of_order(books, order, now, switches)
    rows.sort(key=lambda row: row[0])
    return [
        row
        for at, row in rows
        if _day_of(at, switches) == day
        and at + switches.rows_late_s <= now
        and kind in ("All", row["transactionType"])
    ]


def settlements_of_day(
    books: Books, merchant: str, day: dt.date, now: float, switches: Behaviours
) -> list[Row]:
    """What was paid out on `day`: the rows of the day `settle_after_days` before; empty if there were
    none.
    """
    today = _day_of(now, switches)
    if day > today:
        return []
    ripe = _without_delay(switches)
    earned = rows_of_day(books, merchant, day - switches.settle_after_days * _DAY, "All", now, ripe)
    return [_settlement(merchant, day, earned, switches)] if earned else []


def page_of(rows: list[Row], page: int, limit: int) -> tuple[list[Row], Row]:
    """One page of rows with its `pagination`."""
    pagination = {"page": page, "pageLimit": limit, "totalPage": -(-len(rows) // limit), "total": len(rows)}
    return rows[(page - 1) * limit : page * limit], pagination


def iso(moment: float) -> str:
    """A time as answers carry it: ISO 8601 with offset, whole seconds."""
    return dt.datetime.fromtimestamp(int(moment), ALPHAPAY_ZONE).isoformat()


def _without_delay(switches: Behaviours) -> Behaviours:
    return switched(switches, {"rows_late_s": 0.0, "list_unpaid": False, "amount_unit": "minor"})


def _day_of(moment: float, switches: Behaviours) -> dt.date:
    zone: dt.tzinfo = ALPHAPAY_ZONE
    if switches.day_zone != "UTC-8":
        zone = _vancouver()
    return dt.datetime.fromtimestamp(moment, zone).date()


def _vancouver() -> dt.tzinfo:
    """Vancouver's zone; without a zone database (bare Windows), its summer time, which is what differs
    from UTC-8.
    """
    try:
        return zoneinfo.ZoneInfo("America/Vancouver")
    except zoneinfo.ZoneInfoNotFoundError:
        return _SUMMER_ZONE


def _rows_of_order(books: Books, order: Order, now: float, switches: Behaviours) -> list[tuple[float, Row]]:
    rows: list[tuple[float, Row]] = []
    if order.paid_at is not None and order.paid_at <= now:
        rows += _credits(order, order.paid_at, switches)
    elif switches.list_unpaid:
        rows.append((order.created_at, _unpaid(order, switches)))
    for refund in books.refunds_of(order.payment_id):
        if refund.done_at is not None and refund.done_at <= now:
            rows.append((refund.done_at, _debit(order, refund, refund.done_at, switches)))
    return rows


def _credits(order: Order, paid_at: float, switches: Behaviours) -> list[tuple[float, Row]]:
    count = min(switches.rows_per_order, order.value)
    share = order.value // count
    shares = [share] * (count - 1) + [order.value - share * (count - 1)]
    return [
        (paid_at, _credit(order, value, number, paid_at, switches)) for number, value in enumerate(shares)
    ]


def _credit(order: Order, value: int, number: int, paid_at: float, switches: Behaviours) -> Row:
    own = number > 0 or switches.transaction_id == "own"
    row_id = _own_id(order.payment_id, number) if own else order.payment_id
    return _row(order, "Credit", order.request_id, row_id, value, order.created_at, paid_at, switches)


def _unpaid(order: Order, switches: Behaviours) -> Row:
    row = _row(
        order, "Credit", order.request_id, order.payment_id, order.value, order.created_at, 0.0, switches
    )
    return {**row, "settleAmount": "0", "transactionTime": ""}


def _debit(order: Order, refund: Refund, done_at: float, switches: Behaviours) -> Row:
    whose = refund.request_id if switches.debit_request_id == "refund_request_id" else order.request_id
    return _row(order, "Debit", whose, refund.refund_id, refund.value, refund.created_at, done_at, switches)


def _row(
    order: Order,
    kind: str,
    request_id: str,
    row_id: str,
    value: int,
    made_at: float,
    at: float,
    switches: Behaviours,
) -> Row:
    amount = str(value) if switches.amount_unit == "minor" else f"{value // 100}.{value % 100:02d}"
    return {
        "requestId": request_id,
        "transactionId": row_id,
        "amount": amount,
        "currency": order.currency,
        "transactionType": kind,
        "settleAmount": amount,
        "settleCurrency": switches.merchant_currency,
        "exchangeRate": "1.0000",
        "paymentMethod": order.wallet or "",
        "createTime": iso(made_at),
        "transactionTime": iso(at),
    }


def _own_id(payment_id: str, number: int) -> str:
    digest = int(hashlib.sha256(f"{payment_id}/{number}".encode()).hexdigest(), 16)
    return payment_id[:12] + f"{digest:013d}"[-13:]


def _settlement(merchant: str, day: dt.date, rows: list[Row], switches: Behaviours) -> Row:
    taken = [int(row["amount"]) for row in rows if row["transactionType"] == "Credit"]
    given_back = [int(row["amount"]) for row in rows if row["transactionType"] == "Debit"]
    net = sum(taken) - sum(given_back)
    fee = sum(taken) * switches.service_fee_bp // 10_000
    return {
        "settleInfo": {
            "settleNo": f"S{day:%Y%m%d}{merchant}",
            "creditNum": str(len(taken)),
            "debitNum": str(len(given_back)),
            "creditAmount": str(sum(taken)),
            "debitAmount": str(sum(given_back)),
            "netAmount": str(net),
            "serviceFee": str(fee),
            "settleAmount": str(net - fee),
        },
        "bankInfo": {
            "storeCode": merchant,
            "companyName": "Demo Store Ltd.",
            "transitNo": "00010",
            "institutionNo": "003",
            "accountNo": "****4321",
        },
    }
