"""A disk that remembers what it was told, in order, so that the power can be cut afterwards between any two orders.

SQLite of another build (apsw) writes through it with the journal's own statements; `Connection` makes that one look
like the standard library's to the journal.
"""

import random
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import apsw
import msgspec

SECTOR = 512
"""What a disk writes whole or not at all, in bytes."""

_CODES = {apsw.IOError: sqlite3.SQLITE_IOERR, apsw.FullError: sqlite3.SQLITE_FULL}


class Wrote(msgspec.Struct, frozen=True):
    """Bytes at an offset; may be lost, wholly or in part, until the file is synced."""

    file: str
    offset: int
    data: bytes


class Cut(msgspec.Struct, frozen=True):
    """The file was made shorter."""

    file: str
    size: int


class Synced(msgspec.Struct, frozen=True):
    """What was written to the file before is on the disk for good."""

    file: str


class Returned(msgspec.Struct, frozen=True):
    """A commit returned: from here on it must never be missing."""

    number: int


Order = Wrote | Cut | Synced | Returned
Disk = dict[str, bytes]
Before = Callable[[str], None]
"""Called before each order with its name; may block or raise."""


class RecordingDisk(apsw.VFS):
    """Hands every order on to the real disk after noting it down."""

    def __init__(self, name: str, before: Before = lambda _order: None) -> None:
        self.name = name
        self.orders: list[Order] = []
        self.before = before
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> "_File":
        return _File(self, name, flags)


class _File(apsw.VFSFile):
    def __init__(self, disk: RecordingDisk, name: Any, flags: list[int]) -> None:
        self._disk = disk
        self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else name).name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.before("write")
        self._disk.orders.append(Wrote(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._disk.before("truncate")
        self._disk.orders.append(Cut(self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._disk.before("sync")
        self._disk.orders.append(Synced(self._name))
        super().xSync(flags)


class Connection:
    """An apsw connection that the journal takes for one of `sqlite3`."""

    def __init__(self, file: Path, disk: str) -> None:
        self._apsw = apsw.Connection(str(file), vfs=disk)
        # Without shared memory, which a Python disk does not offer, the log's index is kept by this process.
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"):
            self._apsw.execute(f"PRAGMA {pragma}").fetchall()

    @property
    def in_transaction(self) -> bool:
        return bool(self._apsw.in_transaction)

    def execute(self, statement: str, values: Any = ()) -> Any:
        try:
            return self._apsw.execute(statement, values)
        except apsw.Error as error:
            translated = sqlite3.OperationalError(str(error))
            translated.sqlite_errorcode = _CODES.get(type(error), sqlite3.SQLITE_ERROR)
            raise translated from error

    def close(self) -> None:
        self._apsw.close()


def disks_after_power_cuts(start: Disk, orders: list[Order], seed: int) -> Iterator[tuple[int, int, Disk]]:
    """For every number of orders after which the power may go: that number, how many commits had returned, and what
    the disk may then hold: nothing of what was not synced, all of it, and a part of it in no order.
    """
    chance = random.Random(seed)
    for count in range(len(orders) + 1):
        returned = sum(isinstance(order, Returned) for order in orders[:count])
        for keeps in (_nothing, _everything, _some):
            yield count, returned, _disk_after(start, orders[:count], lambda k=keeps: k(chance))


def _nothing(_: random.Random) -> int:
    return 0


def _everything(_: random.Random) -> int:
    return 1 << 30


def _some(chance: random.Random) -> int:
    """How many bytes of one write survive: none, all, or whole sectors of its beginning."""
    return chance.choice((0, 1 << 30, SECTOR * chance.randrange(1, 9)))


def _disk_after(start: Disk, orders: list[Order], survives: Callable[[], int]) -> Disk:
    last_sync = {order.file: at for at, order in enumerate(orders) if isinstance(order, Synced)}
    disk = {name: bytearray(content) for name, content in start.items()}
    for at, order in enumerate(orders):
        if isinstance(order, Synced | Returned):
            continue
        content = disk.setdefault(order.file, bytearray())
        safe = at < last_sync.get(order.file, -1)
        if isinstance(order, Cut):
            if safe or survives():
                del content[order.size :]
        else:
            _write(content, order.offset, order.data if safe else order.data[: survives()])
    return {name: bytes(content) for name, content in disk.items()}


def _write(content: bytearray, offset: int, data: bytes) -> None:
    if data:
        content.extend(bytes(max(0, offset - len(content))))
        content[offset : offset + len(data)] = data
