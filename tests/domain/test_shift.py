"""A shift: opened once, closed once with a Z report, and never changed after that (R42)."""

from datetime import UTC, datetime, timedelta

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.report import ShiftReport
from pos_app.domain.shift import (
    ShiftClosed,
    ShiftEventRefused,
    ShiftLost,
    ShiftOpened,
    advance_shift,
    open_shift,
)

AT = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
OPENED = ShiftOpened(
    shift_id="S1", till_id="T01", opened_by="Mei", opened_at=AT, cash_float=Money(20_000, Currency.CAD)
)


def z_report(number: int = 1, shift_id: str = "S1") -> ShiftClosed:
    report = ShiftReport(
        z_number=number,
        shift_id=shift_id,
        till_id="T01",
        opened_at=AT,
        opened_by="Mei",
        at=AT + timedelta(hours=8),
        by="Ana",
    )
    return ShiftClosed(report=report)


def test_a_shift_is_open_until_it_has_its_z_report() -> None:
    shift = open_shift(OPENED)
    assert (shift.is_open, shift.cash_float) == (True, Money(20_000, Currency.CAD))
    closed = advance_shift(shift, z_report())
    assert (closed.is_open, closed.report) == (False, z_report().report)


def test_R42_a_closed_shift_never_changes() -> None:
    closed = advance_shift(open_shift(OPENED), z_report())
    with pytest.raises(ShiftEventRefused):
        advance_shift(closed, z_report(2))


def test_a_shift_is_opened_once() -> None:
    with pytest.raises(ShiftEventRefused, match="takes no ShiftOpened"):
        advance_shift(open_shift(OPENED), OPENED)


@pytest.mark.parametrize("closing", [z_report(0), z_report(shift_id="S2")])
def test_only_its_own_numbered_report_closes_a_shift(closing: ShiftClosed) -> None:
    with pytest.raises(ShiftEventRefused, match="no Z report of S1"):
        advance_shift(open_shift(OPENED), closing)


def test_R51_a_shift_whose_z_a_restore_lost_is_not_open_any_more_and_never_changes() -> None:
    lost = advance_shift(open_shift(OPENED), ShiftLost(z_number=7, by="Ana"))
    assert (lost.is_open, lost.lost_z, lost.report) == (False, 7, None)
    with pytest.raises(ShiftEventRefused):
        advance_shift(lost, z_report(8))
