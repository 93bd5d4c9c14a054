"""A desk for each test."""

import pytest

from tests.till.desk import Desk


@pytest.fixture
def desk() -> Desk:
    """A till that was just started, with nothing in its books."""
    return Desk()
