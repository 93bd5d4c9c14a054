"""R50: a till that is killed at any point of a payment finds out, at its next start, what became of the money."""

import subprocess
import sys
from pathlib import Path

import pytest

from pos_app.domain.payment_terms import Doubt, State
from pos_app.protocol.screen_terms import Stage
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenShop
from tests.scenarios.shop import Shop

PROJECT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


@pytest.fixture
def killed(alphapay: Simulator, tmp_path: Path) -> "Killed":
    return Killed(alphapay, tmp_path)


class Killed:
    """Runs a till until it kills itself."""

    def __init__(self, alphapay: Simulator, folder: Path) -> None:
        self._alphapay = alphapay
        self._folder = folder

    def at(self, point: str, code: str = "") -> None:
        """One sale: of `code`, or a QR that is cancelled at once; ends at `point`."""
        where = [str(self._folder), str(self._alphapay.merchant_private_key_file.parent)]
        ended = subprocess.run(
            [sys.executable, "-m", "tests.scenarios.crashing_till", point, *where],
            input=code,
            text=True,
            cwd=PROJECT,
            timeout=25,
            check=False,
        )
        assert ended.returncode == -9


def test_R50_killed_before_the_intent_is_committed_nothing_was_asked(
    killed: Killed, open_shop: OpenShop, alphapay: Simulator
) -> None:
    killed.at("before the commit of the intent", alphapay.control.mint())
    assert open_shop().attempts() == []
    assert alphapay.control.calls()["counts"] == {}


@pytest.mark.parametrize("point", ["after the commit of the intent", "before the pay leaves"])
def test_R50_killed_between_intent_and_sending_the_payment_is_not_sure(
    killed: Killed, open_shop: OpenShop, alphapay: Simulator, point: str
) -> None:
    killed.at(point, alphapay.control.mint())
    shop = open_shop()
    assert shop.sees(Stage.NOT_SURE, pace=0).doubt is Doubt.TILL_STOPPED
    assert alphapay.control.orders() == []


@pytest.mark.parametrize(
    "point",
    [
        "after the pay was answered",
        "before the question leaves",
        "after the question was answered",
        "before the commit of the outcome",
        "after the commit of the outcome",
    ],
)
def test_R50_killed_after_the_customer_paid_the_next_run_learns_it(
    killed: Killed, open_shop: OpenShop, alphapay: Simulator, point: str
) -> None:
    killed.at(point, alphapay.control.mint())
    shop = open_shop()
    shop.sees(Stage.PAID, pace=2)
    assert shop.only().state is State.PAID


@pytest.mark.parametrize("point", ["before the cancel leaves", "after the cancel was answered"])
def test_killed_while_cancelling_the_next_run_goes_on_cancelling(
    killed: Killed, open_shop: OpenShop, point: str
) -> None:
    killed.at(point)
    open_shop().sees(Stage.CLOSED)


def test_killed_while_cancelling_payment_still_beats_cancel(
    killed: Killed, open_shop: OpenShop, alphapay: Simulator
) -> None:
    killed.at("before the cancel leaves")
    alphapay.control.pay()
    open_shop().sees(Stage.PAID)


def test_a_second_crash_while_recovering_changes_nothing(
    killed: Killed, open_shop: OpenShop, alphapay: Simulator
) -> None:
    killed.at("after the pay was answered", alphapay.control.mint())
    first: Shop = open_shop()
    first.sees(Stage.NOT_SURE, pace=0)
    first.close()
    open_shop().sees(Stage.PAID, pace=2)
