"""Orders that other tills and channels made, over real HTTP: looked up, refunded from here, each cent at most once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pos_app.domain.alphapay import PaymentStatus, Scenario
from pos_app.domain.payment import Attempt
from pos_app.domain.refund import RefundState
from pos_app.protocol.people_views import OrderState
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.settings.records import TillSettings
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenShop
from tests.scenarios.shop import Shop, settings_of

UNKNOWN_ID = "2506031505244756658153857"
YEAR_S = 365 * 86_400.0

Plant = Callable[..., str]


@pytest.fixture
def plant(alphapay: Simulator) -> Plant:
    """Makes an order of 20.00 on the shop's web page, and tells AlphaPay's id of it."""

    def planted(**fields: Any) -> str:
        return str(alphapay.control.post("plant", **({"value": 2000} | fields))["payment_id"])

    return planted


def their(shop: Shop, payment_id: str) -> Attempt:
    """An order of others, as it stands in this till's books."""
    (attempt,) = (one for one in shop.attempts() if one.payment_id == payment_id)
    return attempt


def at_alphapay(alphapay: Simulator, payment_id: str) -> tuple[str, int]:
    """An order's status there, and how much of it was given back."""
    refunds = alphapay.control.get("ledger")["refunds"]
    given = sum(one["value"] for one in refunds if one["payment_id"] == payment_id and one["done_at"])
    (status,) = (one["status"] for one in alphapay.control.orders() if one["payment_id"] == payment_id)
    return str(status), given


def refunds_sent(alphapay: Simulator) -> int:
    return int(alphapay.control.calls()["counts"].get("refund", 0))


# --- finding ---------------------------------------------------------------------------------------------


def test_an_order_of_any_scenario_is_found_by_its_id(shop: Shop, plant: Plant) -> None:
    for scenario in Scenario:
        if scenario is not Scenario.UNKNOWN:
            order = shop.look_up(plant(scenario=scenario.value))
            assert (order.state, order.scenario) == (OrderState.ELSEWHERE, scenario)
            assert order.status is PaymentStatus.SUCCESS
            assert (order.amount and order.amount.minor, order.remains_known) == (2000, True)


def test_an_order_of_nobody_and_one_of_another_merchant_look_the_same(
    shop: Shop, plant: Plant, alphapay: Simulator
) -> None:
    for payment_id in (UNKNOWN_ID, plant(merchant="CXVJIU")):
        assert shop.look_up(payment_id).state is OrderState.NOBODY
        shop.refund_found(payment_id, 500)
    assert (refunds_sent(alphapay), shop.attempts()) == (0, [])


def test_our_own_receipt_is_found_here_also_long_after(shop: Shop, alphapay: Simulator) -> None:
    shop.scan(alphapay.control.mint(), 1234)
    payment_id = shop.sees(Stage.PAID, pace=0).payment_id
    shop.leave()
    shop.scan(payment_id)
    found = shop.until(lambda view: view.found is not None).found
    assert found is not None
    assert (found.state, found.request_ids) == (OrderState.HERE, (shop.only().request_id,))


def test_an_order_is_asked_about_again_after_no_answer_came(
    shop: Shop, plant: Plant, alphapay: Simulator
) -> None:
    payment_id = plant()
    alphapay.control.fault(call="inquiryPayment", drop="reply")
    assert shop.look_up(payment_id).state is OrderState.NO_ANSWER
    assert shop.look_up(payment_id).state is OrderState.ELSEWHERE


# --- refunding -------------------------------------------------------------------------------------------


def test_R30_an_order_of_others_is_refunded_in_parts_until_nothing_remains(
    shop: Shop, plant: Plant, alphapay: Simulator
) -> None:
    payment_id = plant()
    shop.look_up(payment_id)
    shop.refund_found(payment_id, 500)
    shop.refund_found(payment_id, 500)
    shop.refunds_end()
    assert (refunds_sent(alphapay), at_alphapay(alphapay, payment_id)) == (1, ("PARTIAL_REFUND", 500))
    (request_id,) = shop.look_up(payment_id).request_ids
    shop.refund_again(request_id, 1501, 1500)
    shop.is_told(NoticeKind.REFUND_TOO_MUCH)
    shop.refund_again(request_id, 1500, 1500)
    shop.refunds_end()
    shop.refund_again(request_id, 1, 0)
    shop.is_told(NoticeKind.REFUND_TOO_MUCH)
    assert at_alphapay(alphapay, payment_id) == ("FULL_REFUND", 2000)
    assert (their(shop, payment_id).refunded, their(shop, payment_id).reserved) == (2000, 0)


def test_an_unpaid_order_is_not_refunded(shop: Shop, plant: Plant, alphapay: Simulator) -> None:
    payment_id = plant(paid=False)
    assert shop.look_up(payment_id).status is PaymentStatus.PAYMENT_IN_PROCESS
    shop.refund_found(payment_id, 500)
    shop.is_told(NoticeKind.REFUND_NOT_POSSIBLE)
    assert (refunds_sent(alphapay), shop.attempts()) == (0, [])


def test_REFUND_VALID_DATE_EXCEED_after_a_year_is_said_and_nothing_is_reserved(
    shop: Shop, plant: Plant, alphapay: Simulator
) -> None:
    payment_id = plant()
    alphapay.control.age(YEAR_S + 86_400)
    shop.look_up(payment_id)
    shop.refund_found(payment_id, 500)
    shop.is_told(NoticeKind.REFUND_FAILED)
    assert shop.view.notice is not None
    assert shop.view.notice.detail == "REFUND_VALID_DATE_EXCEED"
    assert (their(shop, payment_id).reserved, at_alphapay(alphapay, payment_id)) == (0, ("SUCCESS", 0))


def test_R32_of_an_order_that_others_refunded_alphapay_refuses_more_than_what_is_left(
    shop: Shop, plant: Plant, alphapay: Simulator
) -> None:
    payment_id = plant()
    alphapay.control.post("refund", order=payment_id, value=300)
    assert not shop.look_up(payment_id).remains_known
    shop.refund_found(payment_id, 1800)
    shop.is_told(NoticeKind.REFUND_FAILED)
    assert shop.view.notice is not None
    assert shop.view.notice.detail == "INVALID_REFUND_AMOUNT"
    shop.refund_again(their(shop, payment_id).request_id, 1700, 2000)
    shop.refunds_end()
    assert at_alphapay(alphapay, payment_id) == ("FULL_REFUND", 2000)
    assert their(shop, payment_id).refunded == 1700


@pytest.mark.parametrize("approved", [True, False])
def test_R33_a_reviewed_refund_of_an_order_of_others_is_polled_across_a_restart(
    open_shop: OpenShop, plant: Plant, alphapay: Simulator, approved: bool
) -> None:
    shop, payment_id = open_shop(), plant()
    alphapay.control.switch(refund_review=True)
    shop.look_up(payment_id)
    shop.refund_found(payment_id, 500)
    shop.until(lambda view: [row.state for row in view.refunds] == [RefundState.IN_REVIEW])
    shop.close()
    again = open_shop()
    assert again.view.recent == ()
    assert again.look_up(payment_id).state is OrderState.HERE
    again.refund_again(their(again, payment_id).request_id, 500, 1500)
    again.is_told(NoticeKind.REFUND_UNDER_WAY)
    (refund,) = alphapay.control.get("ledger")["refunds"]
    alphapay.control.post("reviews", refund_id=refund["refund_id"], approved=approved)
    again.refunds_end(pace=10)
    given = 500 if approved else 0
    assert (their(again, payment_id).refunded, their(again, payment_id).reserved) == (given, 0)
    assert at_alphapay(alphapay, payment_id)[1] == given


# --- two tills -------------------------------------------------------------------------------------------


@pytest.fixture
def two_tills(alphapay: Simulator, tmp_path: Path) -> Iterator[tuple[Shop, Shop]]:
    """Two tills of one shop, each with books of its own."""
    shops = []
    for name in ("T01", "T02"):
        till = TillSettings(id=name, store="Maple Tea", cashier="Mei", data_directory=tmp_path / name)
        shops.append(Shop(settings_of(tmp_path, alphapay.connection(), till=till), alphapay.control))
    first, second = shops
    yield first, second
    for shop in shops:
        shop.close()
        assert shop.failure is None


@pytest.mark.parametrize(("minor", "takes_s"), [(600, 0), (800, 0), (1234, 3)])
def test_R30_two_tills_that_refund_at_once_give_no_more_back_than_came(
    two_tills: tuple[Shop, Shop], alphapay: Simulator, minor: int, takes_s: float
) -> None:
    first, second = two_tills
    first.scan(alphapay.control.mint(), 1234)
    payment_id = first.sees(Stage.PAID, pace=0).payment_id
    alphapay.control.switch(refund_takes_s=takes_s)
    assert second.look_up(payment_id).state is OrderState.ELSEWHERE
    first.refund(minor)
    second.refund_found(payment_id, minor)
    first.refunds_end()
    second.refunds_end()
    books = [their(shop, payment_id) for shop in two_tills]
    given = sum(one.refunded for one in books)
    assert [one.reserved for one in books] == [0, 0]
    assert at_alphapay(alphapay, payment_id)[1] == given
    assert given in {minor, 2 * minor}
    assert given <= 1234
