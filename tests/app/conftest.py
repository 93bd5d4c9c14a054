"""A simulated AlphaPay for the tests of commands."""

from collections.abc import Iterator

import pytest

from pos_app.simulator.simulator import Simulator


@pytest.fixture(scope="session")
def alphapay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    with Simulator(tmp_path_factory.mktemp("alphapay")) as simulator:
        yield simulator
