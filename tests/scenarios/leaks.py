"""Looks for secrets where none may be: in files, in databases, in texts; plain, in Base64, and in hexadecimal."""

import base64
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from pos_app.journal.connection import JOURNAL_FILE

_WORTH_LOOKING_FOR = 4
"""Bytes of the shortest secret: a shorter one is found in anything."""


def forms(secret: bytes) -> set[bytes]:
    """How a secret may look: as it is, in hexadecimal, in both Base64 alphabets wherever in a longer text it begins,
    and as wide characters.
    """
    assert len(secret) >= _WORTH_LOOKING_FOR
    shapes = {secret, secret.hex().encode(), secret.hex().upper().encode()}
    if secret.isascii():
        shapes.add(secret.decode().encode("utf-16-le"))
    for shift in range(3):
        shapes |= {base64.b64encode(_cut(secret, shift)), base64.urlsafe_b64encode(_cut(secret, shift))}
    return shapes


def _cut(secret: bytes, shift: int) -> bytes:
    """The part of a secret that whole groups of Base64 hold if it begins `shift` bytes after one."""
    start = (3 - shift) % 3
    return secret[start : start + (len(secret) - start) // 3 * 3]


def leaks(secrets: dict[str, bytes], places: Iterable[tuple[str, bytes]]) -> list[str]:
    """Which secret stands where, without the secret."""
    shapes = {name: forms(secret) for name, secret in secrets.items()}
    return [
        f"{name} in {place}"
        for place, content in places
        for name, looks in shapes.items()
        if any(look in content for look in looks)
    ]


def files_under(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Each file with what is in it; databases and archives a second time as what they hold, where a text is in one
    piece.
    """
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        yield str(file.relative_to(folder)), file.read_bytes()
        if file.suffix == Path(JOURNAL_FILE).suffix:
            yield f"the rows of {file.name}", _rows(file)
        if zipfile.is_zipfile(file):
            yield from _members(file)


def _members(file: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(file) as archive:
        yield from ((f"{file.name}/{name}", archive.read(name)) for name in archive.namelist())


def _rows(file: Path) -> bytes:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [row for table in tables for row in database.execute(f'SELECT * FROM "{table}"')]
    cells = (cell for row in rows for cell in row)
    return b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells)
