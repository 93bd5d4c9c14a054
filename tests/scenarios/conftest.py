"""One simulated AlphaPay for all scenarios, empty before each, and shops that must agree with it at the end."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol, TypeVar

import pytest

from pos_app.simulator.simulator import Simulator
from tests.scenarios.shift_books import shift_books, shift_differences
from tests.scenarios.shop import Shop, assert_books_agree, settings_of
from tests.scenarios.staffed import StaffedShop, employ

AnyShop = TypeVar("AnyShop", Shop, StaffedShop, covariant=True)


class Opens(Protocol[AnyShop]):
    """Opens the till of `folder` again and again; each section of the settings can be replaced."""

    def __call__(self, **changes: Any) -> AnyShop: ...


OpenShop = Opens[Shop]
OpenStaffedShop = Opens[StaffedShop]


@pytest.fixture(scope="session")
def alphapay_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    with Simulator(tmp_path_factory.mktemp("alphapay")) as simulator:
        yield simulator


@pytest.fixture
def alphapay(alphapay_process: Simulator) -> Simulator:
    """AlphaPay with empty books and no faults."""
    alphapay_process.control.reset()
    return alphapay_process


def _opening(kind: type[AnyShop], alphapay: Simulator, folder: Path) -> Iterator[Opens[AnyShop]]:
    """Lets shops of one kind be opened on one data directory; in the end all are closed and the books are compared."""
    shops: list[AnyShop] = []

    def opened(*, print_now: Any = None, **changes: Any) -> AnyShop:
        settings = settings_of(folder, alphapay.connection(), **changes)
        printing = {} if print_now is None else {"print_now": print_now}
        shops.append(kind(settings, alphapay.control, **printing))
        return shops[-1]

    yield opened
    for shop in shops:
        shop.close()
        assert shop.failure is None
    if shops:
        assert_books_agree(shops[0].settings.data_directory(), alphapay.control)


@pytest.fixture
def open_shop(alphapay: Simulator, tmp_path: Path) -> Iterator[OpenShop]:
    """Opens shops where nobody signs in."""
    yield from _opening(Shop, alphapay, tmp_path)


@pytest.fixture
def shop(open_shop: OpenShop) -> Shop:
    """A shop that is open."""
    return open_shop()


@pytest.fixture
def open_staffed(alphapay: Simulator, tmp_path: Path) -> Iterator[OpenStaffedShop]:
    """Opens shops where Casey, Sam and Olivia work; in the end their shifts are held against AlphaPay's ledger too."""
    directory = settings_of(tmp_path, alphapay.connection()).data_directory()
    employ(directory)
    yield from _opening(StaffedShop, alphapay, tmp_path)
    assert shift_differences(shift_books(directory), alphapay.control) == []


@pytest.fixture
def staffed(open_staffed: OpenStaffedShop) -> StaffedShop:
    """Such a shop, locked, before its first shift."""
    return open_staffed()


@pytest.fixture
def at_work(staffed: StaffedShop) -> StaffedShop:
    """Such a shop with Casey at the till and a shift open."""
    staffed.comes("Casey")
    staffed.open_shift()
    return staffed
