"""The vocabulary survives what it does not know."""

import pytest

from pos_app.domain.alphapay import PaymentStatus, RefundStatus, ResultCode, Scenario, Wallet


@pytest.mark.parametrize("vocabulary", [PaymentStatus, RefundStatus, ResultCode, Scenario, Wallet])
@pytest.mark.parametrize("raw", ["SOMETHING_NEW", "", None, "success"])
def test_unknown_words_survive_as_unknown(vocabulary: type[PaymentStatus], raw: str | None) -> None:
    assert vocabulary.parse(raw) is vocabulary.UNKNOWN


def test_known_words_are_themselves() -> None:
    assert PaymentStatus.parse("SUCCESS") is PaymentStatus.SUCCESS
    assert len([scenario for scenario in Scenario if scenario is not Scenario.UNKNOWN]) == 10
