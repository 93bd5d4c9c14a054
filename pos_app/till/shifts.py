"""Shifts: opening, X reports, what is open before closing, and the Z report that closes one (R12, R42, R43)."""

from pos_app.domain.now import Now
from pos_app.protocol.messages import (
    BeginClosing,
    CloseShift,
    OpenShift,
    PrintX,
    PrintZ,
    PutReportAway,
    ReadShift,
)
from pos_app.protocol.people_views import ShiftView
from pos_app.till.draft import Draft
from pos_app.till.state import State


def open_shift(draft: Draft, command: OpenShift) -> None:
    """Begin a shift; money that came while none was open counts in it (R42)."""
    raise NotImplementedError


def read_shift(draft: Draft, command: ReadShift) -> None:
    """Show an X report."""
    raise NotImplementedError


def print_x(draft: Draft, command: PrintX) -> None:
    """Print an X report."""
    raise NotImplementedError


def put_away(draft: Draft, command: PutReportAway) -> None:
    """Take the report, or the closing, off the screen."""
    raise NotImplementedError


def begin_closing(draft: Draft, command: BeginClosing) -> None:
    """Show what is open, and ask about what had ended once more (R12)."""
    raise NotImplementedError


def close_shift(draft: Draft, command: CloseShift) -> None:
    """Close the shift with a Z report."""
    raise NotImplementedError


def print_z(draft: Draft, command: PrintZ) -> None:
    """Print a Z report again."""
    raise NotImplementedError


def shift_view(state: State, now: Now) -> ShiftView:
    """The shift, for the screens."""
    return ShiftView()
