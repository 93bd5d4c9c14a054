"""A whole till on a machine whose clock is wrong sells as any other, and says by how much the clock is wrong."""

import pytest

from pos_app.domain.payment_terms import State
from pos_app.protocol.screen_terms import Stage
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenShop

DAY_S = 86_400.0


@pytest.mark.parametrize("ahead_s", [-DAY_S, -600.0, -90.0, 90.0, 600.0, DAY_S])
def test_R15_a_till_with_a_wrong_clock_sells(
    alphapay: Simulator, open_shop: OpenShop, ahead_s: float
) -> None:
    alphapay.control.switch(clock_offset_s=ahead_s)
    shop = open_shop()
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    assert shop.view.connection.clock_offset_s == pytest.approx(ahead_s, abs=1.5)
    alphapay.control.pay()
    shop.sees(Stage.PAID)
    assert shop.only().state is State.PAID


def test_R03_a_clock_that_alphapay_sets_while_the_till_runs_is_followed(
    alphapay: Simulator, open_shop: OpenShop
) -> None:
    shop = open_shop()
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.switch(clock_offset_s=-3600.0)
    alphapay.control.pay()
    shop.sees(Stage.PAID)
    assert shop.view.connection.clock_offset_s == pytest.approx(-3600, abs=1.5)


def test_R03_where_only_the_lists_are_answered_wrongly_nothing_is_charged_and_nothing_believed(
    alphapay: Simulator, open_shop: OpenShop
) -> None:
    alphapay.control.switch(clock_offset_s=DAY_S)
    alphapay.control.fault(call="transactions", signature="wrong")
    shop = open_shop()
    shop.qr()
    shop.sees(Stage.NOT_SURE, pace=0)
    assert shop.view.connection.clock_offset_s is None
    assert alphapay.control.orders() == []
