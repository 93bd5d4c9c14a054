"""Where a payment of the history stands: money that was decided about does not ask for a supervisor any more."""

import pytest

from pos_app.domain.payment_terms import Resolution, State
from pos_app.ui.cashier.history_row import line_look
from pos_app.ui.theme import Tint
from pos_app.ui.words.history import line_word
from tests.ui.history_samples import cad, line

OTHER = {"amount": cad(23_75), "booked": cad(32_75)}


def test_another_amount_that_nobody_decided_about_waits_for_a_decision() -> None:
    waiting = line(1, State.PAID_MISMATCH, needs_decision=True, **OTHER)
    assert line_word(waiting) == "Needs a decision"


def test_another_amount_that_was_accepted_reads_as_accepted() -> None:
    accepted = line(1, State.PAID_MISMATCH, resolution=Resolution.ACCEPTED, **OTHER)
    assert line_word(accepted) == "Paid, accepted"
    assert line_look(accepted)[1] is Tint.GOOD


@pytest.mark.parametrize("resolution", Resolution)
def test_a_late_payment_says_what_was_decided_about_it(resolution: Resolution) -> None:
    decided = line(1, late=True, resolution=resolution)
    assert line_word(decided) != line_word(line(1, late=True))


def test_money_that_went_back_says_so_whatever_was_decided() -> None:
    gone = line(1, resolution=Resolution.REFUND, amount=cad(400), booked=cad(400), refunded=cad(400))
    assert line_word(gone) == "Refunded in full"
