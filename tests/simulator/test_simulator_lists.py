"""`transactions` and `settlements`, and each undocumented trait of them either way (R19)."""

import datetime as dt
from typing import Any

import pytest

from pos_app.simulator import calls, ledger, listings, records
from pos_app.simulator.behaviours import Behaviours, switched
from tests.simulator.till import Till, alphapay_today

WECHAT = "130000000000000009"
DAY = dt.timedelta(days=1)


@pytest.fixture
def paid(till: Till) -> dict[str, Any]:
    return till.charge(WECHAT, "1000", "P1").json


def rows(till: Till, kind: str = "All") -> list[dict[str, Any]]:
    """Today's rows, and yesterday's in case midnight just passed."""
    days = (alphapay_today() - DAY, alphapay_today())
    return [row for day in days for row in till.listed(day, kind)["transactions"]]


def test_a_paid_order_and_its_refund_are_rows(till: Till, paid: dict[str, Any]) -> None:
    till.show_qr(request_id="unpaid")
    till.refund(paid["paymentId"], "400", "R1")
    credit, debit = rows(till)
    assert (credit["requestId"], credit["transactionId"]) == ("P1", paid["paymentId"])
    assert (credit["amount"], credit["paymentMethod"], credit["transactionType"]) == (
        "1000",
        "Wechat",
        "Credit",
    )
    assert (debit["requestId"], debit["amount"], debit["transactionType"]) == ("R1", "400", "Debit")
    assert (rows(till, "Credit"), rows(till, "Debit")) == ([credit], [debit])


def test_R19_a_transaction_id_need_not_be_the_payment_id(till: Till, paid: dict[str, Any]) -> None:
    till.sim.control.switch(transaction_id="own")
    assert rows(till)[0]["transactionId"] != paid["paymentId"]


def test_R19_a_debit_row_may_carry_the_payments_request_id(till: Till, paid: dict[str, Any]) -> None:
    till.sim.control.switch(debit_request_id="payment_request_id")
    till.refund(paid["paymentId"], "400", "R1")
    assert rows(till, "Debit")[0]["requestId"] == "P1"


def test_R19_unpaid_orders_may_appear(till: Till) -> None:
    till.sim.control.switch(list_unpaid=True)
    till.show_qr(request_id="unpaid")
    assert [row["requestId"] for row in rows(till)] == ["unpaid"]


def test_R19_rows_may_be_late(till: Till, paid: dict[str, Any]) -> None:
    till.sim.control.switch(rows_late_s=60)
    assert rows(till) == []
    till.sim.control.age(61)
    assert len(rows(till)) == 1


def test_one_order_may_give_several_rows(till: Till, paid: dict[str, Any]) -> None:
    till.sim.control.switch(rows_per_order=3)
    listed = rows(till)
    assert [row["amount"] for row in listed] == ["333", "333", "334"]
    assert len({row["transactionId"] for row in listed}) == 3


def test_amounts_may_be_dollars(till: Till, paid: dict[str, Any]) -> None:
    till.sim.control.switch(amount_unit="major")
    assert rows(till)[0]["amount"] == "10.00"


def test_lists_come_in_pages(till: Till) -> None:
    for number in range(12):
        till.sim.control.post("plant", value=100 + number)
    day = alphapay_today()
    first, last = till.listed(day, page=1, limit=10), till.listed(day, page=2, limit=10)
    assert first["pagination"] == {"page": 1, "pageLimit": 10, "totalPage": 2, "total": 12}
    assert [len(first["transactions"]), len(last["transactions"])] == [10, 2]


@pytest.mark.parametrize("wrong", [{"page": 0}, {"pageLimit": 9}, {"pageLimit": 101}, {"date": "2026-11-22"}])
def test_impossible_questions_are_PARAM_INVALID(till: Till, wrong: dict[str, Any]) -> None:
    asked = {"date": "20261122", "page": 1, "pageLimit": 10, "transactionType": "All", **wrong}
    assert till.call("transactions", **asked).code == "PARAM_INVALID"
    assert till.call("transactions", **{**asked, "transactionType": "all"}).code == "PARAM_INVALID"


@pytest.mark.parametrize(
    ("zone", "day"), [("UTC-8", dt.date(2026, 7, 1)), ("America/Vancouver", dt.date(2026, 7, 2))]
)
def test_R19_the_zone_of_a_day_either_way(zone: str, day: dt.date) -> None:
    half_past_midnight_in_vancouver = dt.datetime(2026, 7, 2, 7, 30, tzinfo=dt.UTC).timestamp()
    books = records.Books()
    books.put(order_paid_at(half_past_midnight_in_vancouver))
    switches = switched(Behaviours(), {"day_zone": zone})
    now = half_past_midnight_in_vancouver + 1
    assert len(listings.rows_of_day(books, "M", day, "All", now, switches)) == 1


def order_paid_at(moment: float) -> records.Order:
    return records.Order(
        payment_id="1" * 25,
        request_id="P1",
        merchant="M",
        scenario="OFFLINE",
        value=100,
        currency="CAD",
        description="",
        token="t",
        created_at=moment,
        expires_at=moment + 300,
        paid_at=moment,
    )


def test_a_settlement_adds_up_the_day_before(till: Till, paid: dict[str, Any]) -> None:
    till.refund(paid["paymentId"], "400")
    till.sim.control.age(86_400)
    answer = till.call("settlements", date=f"{alphapay_today():%Y%m%d}").json
    info = answer["settlements"][0]["settleInfo"]
    assert (info["creditAmount"], info["debitAmount"], info["netAmount"]) == ("1000", "400", "600")
    assert (info["serviceFee"], info["settleAmount"]) == ("15", "585")
    assert till.call("settlements", date="20200101").json["settlements"] == []


def test_the_ledger_is_pure_and_replays_from_a_seed() -> None:
    assert seeded_run(7) == seeded_run(7) != seeded_run(8)


def seeded_run(seed: int) -> list[Any]:
    import random

    books = records.Books()
    context = calls.Context(
        books=books,
        merchant="M",
        now=1_800_000_000.0,
        switches=Behaviours(),
        chance=ledger.Chance(random.Random(seed)),
        phone_url="http://phone",
    )
    order = {"orderAmount": {"value": "1", "currency": "CAD"}, "description": "x"}
    body = {"scenarioCode": "OFFLINE_QRCODE", "paymentRequestId": "r", "order": order}
    answers = [calls.answer(context, "pay", body)]
    return [*answers, calls.answer(context, "cancel", {"paymentId": answers[0]["paymentId"]})]
