"""Which part of the shift's page is shown, what its keys do there, and the commands they are. Pure: no Qt."""

from enum import Enum, auto

import msgspec

from pos_app.domain.authority import Permission
from pos_app.domain.money import Money
from pos_app.protocol.messages import (
    BeginClosing,
    CloseShift,
    Command,
    OpenDrawer,
    OpenShift,
    PrintX,
    PrintZ,
    PutReportAway,
    ReadShift,
)
from pos_app.protocol.people_views import ShiftView
from pos_app.protocol.views import TillView
from pos_app.ui.cashier.commands import Stamp
from pos_app.ui.cashier.desk import Slot


class Step(Enum):
    """What the page shows."""

    OPENING = auto()
    REPORT = auto()
    """What the shift took so far."""
    DRAWER = auto()
    """Why the drawer is to be opened."""
    CLOSING = auto()
    """What is open before closing."""
    COUNTING = auto()
    """What is in the drawer at the closing."""
    CLOSED = auto()
    """The Z report."""


AMOUNTS = frozenset({Step.OPENING, Step.COUNTING})
"""Where digits are what is in the drawer."""

_SAME_AS = {(Step.OPENING, Slot.F9): Slot.ENTER, (Step.CLOSED, Slot.ESC): Slot.ENTER}
"""Keys without a button that do what another key does: F9 confirms everywhere, Esc leads away everywhere."""


class Act(Enum):
    """What a key does. Its value names its label in `words.shifts`."""

    OPEN = "open"
    READ = "read"
    READ_AGAIN = "refresh"
    PRINT_X = "print"
    ASK_DRAWER = "drawer"
    OPEN_DRAWER = "drawer "
    BEGIN = "close"
    COUNT = "next"
    CLOSE = "close "
    PRINT_Z = "print "
    PUT_AWAY = "done"
    BACK = "back"

    @property
    def label(self) -> str:
        """The name of its label."""
        return self.value.strip()


class Memory(msgspec.Struct, frozen=True, kw_only=True):
    """What the page itself remembers between two views."""

    asking_drawer: bool = False
    counting: bool = False
    digits: str = ""
    reason: str = ""


def step_of(shift: ShiftView, memory: Memory) -> Step:
    """What is to be shown now."""
    if not shift.is_open:
        return Step.CLOSED if shift.report is not None and shift.report.z_number else Step.OPENING
    if shift.closing is not None:
        return Step.COUNTING if memory.counting and not shift.closing.in_flight else Step.CLOSING
    return Step.DRAWER if memory.asking_drawer else Step.REPORT


def shown_key(slot: Slot, step: Step) -> Slot:
    """The key on whose button it stands what `slot` does at that step."""
    return _SAME_AS.get((step, slot), slot)


def asks_why(step: Step, shift: ShiftView) -> bool:
    """Whether a reason is asked for: to open the drawer, and to close over something that is open."""
    closing = shift.closing
    over_something = closing is not None and bool(closing.matters) and not closing.in_flight
    return step is Step.DRAWER or (step is Step.CLOSING and over_something)


def acts(view: TillView, memory: Memory) -> dict[Slot, tuple[Act, bool]]:
    """What each key does now, and whether it may be pressed."""
    shift = view.shift
    match step_of(shift, memory):
        case Step.OPENING:
            return {Slot.ENTER: (Act.OPEN, not shift.has_drawer or bool(memory.digits))}
        case Step.CLOSED:
            return {Slot.F6: (Act.PRINT_Z, True), Slot.ENTER: (Act.PUT_AWAY, True)}
        case Step.DRAWER:
            return {Slot.ESC: (Act.BACK, True), Slot.F9: (Act.OPEN_DRAWER, bool(memory.reason))}
        case Step.COUNTING:
            return {Slot.ESC: (Act.BACK, True), Slot.F9: (Act.CLOSE, bool(memory.digits))}
        case Step.CLOSING:
            return {Slot.ESC: (Act.BACK, True), Slot.F9: (_closing_act(shift), _may_close(shift, memory))}
        case Step.REPORT:
            return _report_acts(shift)


def _report_acts(shift: ShiftView) -> dict[Slot, tuple[Act, bool]]:
    drawer = {Slot.F8: (Act.ASK_DRAWER, True)} if shift.has_drawer else {}
    return {
        Slot.ESC: (Act.BACK, True),
        Slot.F4: (Act.READ if shift.report is None else Act.READ_AGAIN, True),
        Slot.F6: (Act.PRINT_X, True),
        **drawer,
        Slot.F9: (Act.BEGIN, True),
    }


def _closing_act(shift: ShiftView) -> Act:
    return Act.COUNT if shift.has_drawer else Act.CLOSE


def _may_close(shift: ShiftView, memory: Memory) -> bool:
    closing = shift.closing
    return closing is not None and not closing.in_flight and (not closing.matters or bool(memory.reason))


def reads_at_once(view: TillView) -> bool:
    """Whether what the shift took is read when the page opens: by those who need no approval for it."""
    allowed = view.person is None or Permission.REPORTS in view.person.permissions
    return allowed and view.shift.is_open and view.shift.report is None and view.shift.closing is None


def command_of(
    act: Act, shift: ShiftView, memory: Memory, counted: Money | None, given: Stamp
) -> Command | None:
    """The command that `act` is; None where it is the page's own affair."""
    match act:
        case Act.OPEN:
            return OpenShift(**given, cash_float=counted if shift.has_drawer else None)
        case Act.READ | Act.READ_AGAIN:
            return ReadShift(**given)
        case Act.PRINT_X:
            return PrintX(**given)
        case Act.OPEN_DRAWER:
            return OpenDrawer(**given, reason=memory.reason)
        case Act.BEGIN:
            return BeginClosing(**given)
        case Act.CLOSE if shift.closing is not None:
            seen = frozenset(matter.matter_id for matter in shift.closing.matters)
            in_drawer = counted if shift.has_drawer else None
            return CloseShift(**given, seen=seen, counted=in_drawer, reason=memory.reason)
        case Act.PRINT_Z if shift.report is not None:
            return PrintZ(**given, z_number=shift.report.z_number)
        case Act.PUT_AWAY:
            return PutReportAway(**given)
        case _:
            return None
