"""What goes into the support bundle, and writing it whole or not at all."""

import io
import os
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TextIO

import msgspec

from pos_app import __version__
from pos_app.app.doctor.examine import examine
from pos_app.app.doctor.machine_checks import version_table
from pos_app.app.doctor.report import as_json, as_text
from pos_app.app.doctor.subject import Subject
from pos_app.app.exports import audit, payments, shifts
from pos_app.app.logs import log_files
from pos_app.app.redaction import redacted
from pos_app.app.support_settings import redacted_settings, without_secrets
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading, translated
from pos_app.journal.errors import JournalError
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.statistics import statistics_of

_README = """\
Support bundle of pos-app {version}, made {at:%Y-%m-%d %H:%M %Z}.

README.txt      this text
doctor.txt      what the doctor found at this till, and what it advises
doctor.json     the same for programs
settings.toml   the settings the till reads, without secrets and their sources, and without comments
versions.json   the versions of the program, of Python, Qt, SQLite and of the system
journal.json    how many events, payments, refunds and papers the journal has; no amounts, no names
logs/           the till's log, newest first: till.log, till.log.1 and so on
{journal}
No private key, pass-phrase, PIN, badge or payment code is in here: none is written to a log or an export, and what
looks like one is taken out once more ([redacted]). The names of shop, till and folders are in here.
Whoever gets this file needs nothing else; look through it before you send it.
"""
_WITH_JOURNAL = """\
journal/        asked for with --with-journal: every payment, shift and act of people, with amounts and names
"""
_WITHOUT_JOURNAL = "No payment is in here; --with-journal would add them, with amounts and names.\n"

_EXPORTS: Mapping[str, Callable[[SqlitePaymentQueries, TextIO], None]] = {
    "payments": payments.write_jsonl,
    "shifts": shifts.write_jsonl,
    "audit": audit.write_jsonl,
}

Files = dict[str, bytes]
"""What goes in, by its name in the bundle."""


class BundleExists(Exception):
    """A file of that name is there already, and is left alone."""

    def __init__(self, out: Path) -> None:
        super().__init__(f"{out} is there already. It was left as it is; name another file.")


def contents(subject: Subject, at: datetime, *, with_journal: bool = False) -> Files:
    """Everything, redacted. Examines the till, so it takes some seconds. `at` is aware."""
    findings = examine(subject)
    journal = _WITH_JOURNAL if with_journal else _WITHOUT_JOURNAL
    data = subject.settings.data_directory()
    return {
        "README.txt": _README.format(version=__version__, at=at, journal=journal).encode(),
        "doctor.txt": as_text(findings, subject.file, at).encode(),
        "doctor.json": as_json(findings, subject.file, at),
        "settings.toml": redacted_settings(subject.file).encode(),
        "versions.json": _json(version_table()),
        "journal.json": _json(_numbers(data)),
        **{f"logs/{file.name}": _log(file) for file in log_files(subject.settings.log_folder())},
        **(_whole_journal(data) if with_journal else {}),
    }


def refuse_unfit(out: Path) -> None:
    """Raises `BundleExists` where `out` is there already, `OSError` where its folder is not."""
    if out.exists():
        raise BundleExists(out)
    out.parent.stat()


def write(out: Path, files: Files, at: datetime) -> None:
    """Put `files` into the new ZIP file `out`, which only its owner may read. Raises `BundleExists`, `OSError`."""
    refuse_unfit(out)
    part = out.with_name(f"{out.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with part.open("wb") as opened:
            _zip(opened, files, at)
            opened.flush()
            os.fsync(opened.fileno())
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _zip(opened: io.BufferedWriter, files: Files, at: datetime) -> None:
    with zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in files.items():
            bundle.writestr(zipfile.ZipInfo(name, at.timetuple()[:6]), content, zipfile.ZIP_DEFLATED)


def _log(file: Path) -> bytes:
    try:
        return redacted(file.read_text(encoding="utf-8", errors="replace")).encode()
    except OSError as error:
        return f"This file of the log cannot be read: {error.strerror or error}\n".encode()


def _numbers(data: Path) -> object:
    try:
        with closing(open_for_reading(data)) as connection, translated(data / JOURNAL_FILE):
            return {"statistics": statistics_of(connection), "bytes": _sizes(data)}
    except JournalError as error:
        return {"problem": redacted(str(error)), "bytes": _sizes(data)}


def _sizes(data: Path) -> dict[str, int]:
    """The journal's files, and what stands beside them, by name."""
    try:
        return {file.name: file.stat().st_size for file in sorted(data.iterdir()) if file.is_file()}
    except OSError:
        return {}


def _whole_journal(data: Path) -> Files:
    try:
        with closing(SqlitePaymentQueries.open(data)) as queries:
            return {f"journal/{name}.jsonl": _export(queries, write) for name, write in _EXPORTS.items()}
    except JournalError as error:
        return {"journal/problem.txt": redacted(f"{error}\n").encode()}


def _export(queries: SqlitePaymentQueries, write: Callable[[SqlitePaymentQueries, TextIO], None]) -> bytes:
    """People's own words are in there: they are redacted too."""
    text = io.StringIO()
    write(queries, text)
    rows = (without_secrets(msgspec.json.decode(line)) for line in text.getvalue().splitlines())
    return b"".join(msgspec.json.encode(row) + b"\n" for row in rows)


def _json(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
