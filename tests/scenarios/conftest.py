"""One simulated AlphaPay for all scenarios, empty before each, and shops that must agree with it at the end."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from pos_app.simulator.simulator import Simulator
from tests.scenarios.shop import Shop, assert_books_agree, settings_of


class OpenShop(Protocol):
    """Opens the till of `folder` again and again; each section of the settings can be replaced."""

    def __call__(self, **changes: Any) -> Shop: ...


@pytest.fixture(scope="session")
def alphapay_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    with Simulator(tmp_path_factory.mktemp("alphapay")) as simulator:
        yield simulator


@pytest.fixture
def alphapay(alphapay_process: Simulator) -> Simulator:
    """AlphaPay with empty books and no faults."""
    alphapay_process.control.reset()
    return alphapay_process


@pytest.fixture
def open_shop(alphapay: Simulator, tmp_path: Path) -> Iterator[OpenShop]:
    """Opens shops on one data directory; at the end all are closed and the books are compared."""
    shops: list[Shop] = []

    def opened(*, print_now: Any = None, **changes: Any) -> Shop:
        settings = settings_of(tmp_path, alphapay.connection(), **changes)
        printing = {} if print_now is None else {"print_now": print_now}
        shops.append(Shop(settings, alphapay.control, **printing))
        return shops[-1]

    yield opened
    for shop in shops:
        shop.close()
        assert shop.failure is None
    if shops:
        assert_books_agree(shops[0].settings.data_directory(), alphapay.control)


@pytest.fixture
def shop(open_shop: OpenShop) -> Shop:
    """A shop that is open."""
    return open_shop()
