"""A running simulator and a till that calls it, for every test here. RSA keys are made once: that is slow."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.simulator.simulator import Simulator
from tests.simulator.till import Till


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("keys")
    Simulator(data).close()
    return data


@pytest.fixture
def data(keys: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "alphapay"
    folder.mkdir()
    for key in keys.glob("*.pem"):
        shutil.copy(key, folder)
    return folder


@pytest.fixture
def sim(data: Path) -> Iterator[Simulator]:
    with Simulator(data) as running:
        yield running


@pytest.fixture
def till(sim: Simulator) -> Iterator[Till]:
    till = Till(sim)
    yield till
    till.connection.close()
