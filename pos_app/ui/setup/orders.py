"""What the wizard's window asks to be done, and what came of it. Everything that takes time is done outside the window.

Results come back in the GUI thread, by `SetupWindow.show_result`.
"""

from pathlib import Path

import msgspec

from pos_app.protocol.answers import Answer
from pos_app.protocol.screen_terms import PrinterState
from pos_app.settings.editing import Changes
from pos_app.settings.mistakes import Mistake
from pos_app.settings.printer_records import PrinterSettings
from pos_app.settings.records import Settings


class TrySimulator(msgspec.Struct, frozen=True):
    """Leave the set-up, and start the till with a simulated AlphaPay."""


class Leave(msgspec.Struct, frozen=True):
    """Leave the set-up with nothing written."""


class MakeKeys(msgspec.Struct, frozen=True):
    """Make a pair for this till, or find the one made before. `in_file`: beside the settings, not in the vault."""

    settings: Settings
    in_file: bool = False


class UseKeyFile(msgspec.Struct, frozen=True):
    """Sign with the private key in this file, which stays where it is."""

    file: Path


class TryAccount(msgspec.Struct, frozen=True):
    """Ask AlphaPay a signed question that moves no money."""

    settings: Settings


class PrintTrial(msgspec.Struct, frozen=True):
    """Print the test slip."""

    printer: PrinterSettings


class FindPorts(msgspec.Struct, frozen=True):
    """Look which serial ports there are."""


class ListenTo(msgspec.Struct, frozen=True):
    """Read a scanner on this serial port; none where it is empty."""

    port: str


class Save(msgspec.Struct, frozen=True):
    """Write the settings file."""

    changes: Changes


class KeysKept(msgspec.Struct, frozen=True):
    """There is a pair. `where` its private half is, for people; `changes` what the settings say about it."""

    public: str
    where: str
    changes: Changes
    in_file: bool
    made_before: bool = False


class KeysRefused(msgspec.Struct, frozen=True):
    """There is none; `why` for people, without a secret. `no_vault`: a file may be the way."""

    why: str
    no_vault: bool


class AccountTried(msgspec.Struct, frozen=True):
    """What came back."""

    answer: Answer


class AccountNotTried(msgspec.Struct, frozen=True):
    """A key could not be used; nothing was sent."""

    why: str


class PrinterTested(msgspec.Struct, frozen=True):
    """How the test slip went, as for any paper."""

    state: PrinterState
    detail: str


class PortsFound(msgspec.Struct, frozen=True):
    """The serial ports of this machine by name."""

    ports: tuple[str, ...]


class PortState(msgspec.Struct, frozen=True):
    """Whether the scanner's port is open; `why` not."""

    open: bool
    why: str = ""


class Scanned(msgspec.Struct, frozen=True):
    """A serial scanner read something. What it was is not kept: it could be a payment code."""

    characters: int


class ScanSpoilt(msgspec.Struct, frozen=True):
    """A serial scanner sent something that is no code."""


class Saved(msgspec.Struct, frozen=True):
    """The settings file is there."""


class NotSaved(msgspec.Struct, frozen=True):
    """The file was not written, and there is none: mistakes in the answers, or the disk's reason."""

    mistakes: tuple[Mistake, ...] = ()
    why: str = ""


class Broke(msgspec.Struct, frozen=True):
    """A piece of work ended by a fault of this program; `what` is the fault's name."""

    what: str


Order = TrySimulator | Leave | MakeKeys | UseKeyFile | TryAccount | PrintTrial | FindPorts | ListenTo | Save
Result = (
    KeysKept
    | KeysRefused
    | AccountTried
    | AccountNotTried
    | PrinterTested
    | PortsFound
    | PortState
    | Scanned
    | ScanSpoilt
    | Saved
    | NotSaved
    | Broke
)
