"""A shift of one till: from its opening to the Z report that closes it and never changes (R42)."""

from datetime import datetime

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.report import ShiftReport


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """One shift. `report` is its Z report once it is closed. Times are UTC; the journal says the order, not they."""

    shift_id: str
    till_id: str
    opened_by: str
    opened_at: datetime
    cash_float: Money | None = None
    """What was counted in the drawer at the opening, where there is one."""
    report: ShiftReport | None = None
    lost_z: int = 0
    """The Z report that closed it, where a restore lost that report: what it counted stands on the paper (R51)."""

    @property
    def is_open(self) -> bool:
        """Whether it still counts what comes."""
        return self.report is None and not self.lost_z


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Base of what can happen to a shift; the journal stores these."""


class ShiftOpened(_Event, frozen=True, kw_only=True):
    """From now on what comes counts here."""

    shift_id: str
    till_id: str
    opened_by: str
    opened_at: datetime
    cash_float: Money | None = None


class ShiftClosed(_Event, frozen=True, kw_only=True):
    """Its Z report."""

    report: ShiftReport


class ShiftLost(_Event, frozen=True, kw_only=True):
    """After a restore a person told of a later Z report than the journal has: it had closed this shift (R51)."""

    z_number: int
    by: str


ShiftEvent = ShiftOpened | ShiftClosed | ShiftLost


class ShiftEventRefused(ValueError):
    """An event that does not fit the shift it is about: always a bug, never swallowed."""


def open_shift(event: ShiftOpened) -> Shift:
    """The shift as it begins."""
    return Shift(**msgspec.structs.asdict(event))


def advance_shift(shift: Shift, event: ShiftEvent) -> Shift:
    """The shift after `event`. A closed one never changes (R42): raises `ShiftEventRefused`."""
    if isinstance(event, ShiftOpened) or not shift.is_open:
        raise ShiftEventRefused(f"{shift.shift_id} takes no {type(event).__name__} any more")
    if isinstance(event, ShiftLost):
        return msgspec.structs.replace(shift, lost_z=event.z_number)
    if event.report.z_number < 1 or event.report.shift_id != shift.shift_id:
        raise ShiftEventRefused(f"that is no Z report of {shift.shift_id}")
    return msgspec.structs.replace(shift, report=event.report)
