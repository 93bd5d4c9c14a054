"""The doctor looks at this machine: settings, keys, disk, journal, backups, devices, screens, fonts, time, versions."""

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from msgspec.structs import replace

from pos_app.app.doctor import (
    device_checks,
    machine_checks,
    screen_checks,
    settings_checks,
    storage_checks,
)
from pos_app.app.doctor.findings import Diagnosis, Verdict
from pos_app.app.doctor.subject import Subject, asked_subject, subject_of
from pos_app.devices import escpos
from pos_app.journal.anchors import Anchor, write_anchor
from pos_app.journal.backup import back_up
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.repository import SqliteJournal
from pos_app.settings.merchant_keys import MerchantKeys
from pos_app.settings.records import (
    MerchantSettings,
    PrinterKind,
    PrinterSettings,
    ScannerSettings,
)
from pos_app.settings.signing_key import vault_path
from pos_app.settings.vault import new_vault
from pos_app.simulator.simulator import Simulator
from tests.app.commands import settings_file
from tests.devices.printers import FINE, answering, printer
from tests.journal.books import START, paid, recorded
from tests.settings.keyrings import PHRASE, quick_scrypt, with_phrase

PATIENT_S = 50.0
"""How long a check may take here: a test's machine is slow at times."""

posix = pytest.mark.skipif(os.name != "posix", reason="file rights are posix")


@pytest.fixture
def subject(tmp_path: Path, alphapay: Simulator) -> Subject:
    return subject_of(settings_file(tmp_path, alphapay, tmp_path / "data"), {})


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """The data directory of a till at work, with one payment."""
    with closing(SqliteJournal.open(tmp_path / "data")) as journal:
        journal.commit(recorded(1))
        journal.commit(paid(1))
        yield tmp_path / "data"


def with_(subject: Subject, environ: dict[str, str] | None = None, **sections: Any) -> Subject:
    """The same till with other sections of settings."""
    return Subject(replace(subject.settings, **sections), subject.file, environ=environ or {})


def told(diagnosis: Diagnosis, verdict: Verdict, *words: str) -> None:
    assert diagnosis.verdict is verdict, diagnosis.found
    assert bool(diagnosis.advice) is (verdict in (Verdict.WARNING, Verdict.FAILED))
    for word in words:
        assert word in f"{diagnosis.found} {diagnosis.advice}"


# --- settings and keys -------------------------------------------------------------------------------------


def test_right_settings_and_keys(subject: Subject) -> None:
    told(settings_checks.settings(subject), Verdict.OK)
    told(settings_checks.keys(subject), Verdict.OK, "RSA-2048")


def test_the_first_mistake_is_told_and_how_many_there_are(subject: Subject) -> None:
    text = subject.file.read_text(encoding="utf-8").replace('id = "T01"', "id = 7\ncolour = 1")
    subject.file.write_text(text, encoding="utf-8")
    found = settings_checks.settings(subject_of(subject.file, {}))
    told(found, Verdict.FAILED, "First of 2: till.colour is not known.", "pos-app config check")


def test_a_key_that_cannot_be_used_is_told_without_quoting_it(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_text("-----BEGIN PRIVATE KEY-----\nMIIEsecret\n-----END PRIVATE KEY-----\n")
    alphapay = replace(subject.settings.alphapay, private_key_file=tmp_path / "key.pem")
    found = settings_checks.keys(with_(subject, alphapay=alphapay))
    told(found, Verdict.FAILED, "private_key_file")
    assert "MIIEsecret" not in found.found


@posix
def test_a_private_key_that_others_can_read(subject: Subject, tmp_path: Path) -> None:
    source = subject.settings.alphapay.private_key_file
    assert source is not None
    copy = tmp_path / "key.pem"
    copy.write_bytes(source.read_bytes())
    copy.chmod(0o644)
    alphapay = replace(subject.settings.alphapay, private_key_file=copy)
    told(settings_checks.keys(with_(subject, alphapay=alphapay)), Verdict.WARNING, "chmod 600")


def test_a_vault_opens_by_the_pass_phrase_that_was_asked_for_beforehand(
    subject: Subject, alphapay: Simulator
) -> None:
    pair = load_pem_private_key(alphapay.merchant_private_key_pem.encode(), password=None)
    assert isinstance(pair, RSAPrivateKey)
    with quick_scrypt():
        MerchantKeys(new_vault(vault_path(subject.settings), with_phrase(), by_passphrase=True)).add(pair)
    text = subject.file.read_text(encoding="utf-8")
    source = f"private_key_file = '{alphapay.merchant_private_key_file}'"
    subject.file.write_text(text.replace(source, "private_key_vault = true"), encoding="utf-8")
    told(
        settings_checks.keys(subject_of(subject.file, {})),
        Verdict.FAILED,
        "nobody gave one",
        "POS_VAULT_PASS",
    )
    told(settings_checks.keys(asked_subject(subject.file, {}, lambda _prompt: PHRASE)), Verdict.OK)


# --- the disk ----------------------------------------------------------------------------------------------


def test_a_data_directory_that_takes_files_is_left_as_it_was(subject: Subject, data: Path) -> None:
    before = sorted(data.iterdir())
    told(storage_checks.data_directory(subject), Verdict.OK, str(data))
    assert sorted(data.iterdir()) == before


def test_a_data_directory_before_the_first_start_is_not_made(subject: Subject, tmp_path: Path) -> None:
    told(storage_checks.data_directory(subject), Verdict.OK, "first start")
    assert not (tmp_path / "data").exists()


def test_a_data_directory_that_is_a_file(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    told(storage_checks.data_directory(subject), Verdict.FAILED, "records nothing")


@pytest.mark.parametrize(
    ("free_mib", "verdict"),
    [(1024, Verdict.OK), (1023, Verdict.WARNING), (100, Verdict.WARNING), (99, Verdict.FAILED)],
)
def test_disk_space_warns_below_a_gigabyte_and_fails_below_a_tenth(
    subject: Subject, free_mib: int, verdict: Verdict
) -> None:
    told(storage_checks.disk_space(subject, lambda _: free_mib * storage_checks.MIB), verdict)


def test_the_scarcer_of_two_disks_is_told(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    backup = replace(subject.settings.backup, folder=tmp_path / "far")
    free = {tmp_path: 10 * storage_checks.LOW, tmp_path / "far": 0}
    found = storage_checks.disk_space(with_(subject, backup=backup), free.__getitem__)
    told(found, Verdict.FAILED, str(tmp_path / "far"))


# --- journal and backups -----------------------------------------------------------------------------------


def test_a_sound_journal_is_verified_beside_the_running_till_and_not_changed(
    subject: Subject, data: Path
) -> None:
    back_up(data, data / "backups", now=datetime.now(UTC), keep=3)
    before = (data / JOURNAL_FILE).read_bytes()
    told(storage_checks.journal(subject, PATIENT_S), Verdict.OK, "sound: 5 events", "1 of 1 anchors")
    assert (data / JOURNAL_FILE).read_bytes() == before


def test_a_journal_that_an_anchor_contradicts(subject: Subject, data: Path) -> None:
    write_anchor(data / JOURNAL_FILE, Anchor(seq=9, head="0" * 64, at=datetime.now(UTC)))
    told(storage_checks.journal(subject, PATIENT_S), Verdict.FAILED, "NOT sound", "Sell no more")


def test_a_journal_that_is_none(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / JOURNAL_FILE).write_bytes(
        b"not a database, but long enough to look like a page" * 99
    )
    told(storage_checks.journal(subject, PATIENT_S), Verdict.FAILED, "pos-app journal list")


def test_before_the_first_start_there_is_nothing_to_verify(subject: Subject) -> None:
    told(storage_checks.journal(subject), Verdict.NOT_USED)
    told(storage_checks.backups(subject), Verdict.NOT_USED)


def test_a_journal_too_long_for_the_doctor_is_left_to_verify(subject: Subject, tmp_path: Path) -> None:
    with closing(SqliteJournal.open(tmp_path / "data")) as journal:
        for number in range(1, 90):
            journal.commit(recorded(number))
        told(storage_checks.journal(subject, limit_s=0.0), Verdict.WARNING, "pos-app journal verify")
        back_up(tmp_path / "data", tmp_path / "data" / "backups", now=datetime.now(UTC), keep=3)
        told(storage_checks.journal(subject, limit_s=0.0), Verdict.OK, "verified whole when it was made")


@pytest.mark.parametrize(
    ("age", "verdict", "words"),
    [
        (timedelta(hours=20), Verdict.OK, "made 20 h ago, and is sound"),
        (timedelta(days=3), Verdict.WARNING, "3 days old"),
        (timedelta(days=8), Verdict.FAILED, "8 days old"),
    ],
)
def test_the_newest_backup_is_judged_by_its_age(
    subject: Subject, data: Path, age: timedelta, verdict: Verdict, words: str
) -> None:
    made = datetime(2026, 11, 22, 12, tzinfo=UTC)
    back_up(data, data / "backups", now=made, keep=3)
    told(storage_checks.backups(subject, made + age, PATIENT_S), verdict, words)


@pytest.mark.parametrize(
    ("age", "verdict", "words"),
    [
        (timedelta(hours=30), Verdict.WARNING, "the till is new"),
        (timedelta(days=3), Verdict.FAILED, "books are gone"),
    ],
)
def test_no_backup_is_a_failure_once_one_was_due(
    subject: Subject, data: Path, age: timedelta, verdict: Verdict, words: str
) -> None:
    assert data.exists()
    told(storage_checks.backups(subject, START + age), verdict, words)


def test_a_newest_backup_that_was_damaged(subject: Subject, data: Path) -> None:
    made = datetime.now(UTC)
    file = back_up(data, data / "backups", now=made, keep=3).file
    file.write_bytes(file.read_bytes()[:8192])
    told(storage_checks.backups(subject, made, PATIENT_S), Verdict.FAILED)


# --- devices -----------------------------------------------------------------------------------------------


def on_network(port: int) -> PrinterSettings:
    return PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=port)


@pytest.mark.parametrize(
    ("answers", "verdict", "words"),
    [
        (FINE, Verdict.OK, "nothing to complain of"),
        ({}, Verdict.WARNING, "says nothing"),
        ({**FINE, escpos.ASK_PAPER: 0x12 | 0x60}, Verdict.FAILED, "no paper"),
        ({**FINE, escpos.ASK_PAPER: 0x12 | 0x0C}, Verdict.WARNING, "nearly used up"),
        ({**FINE, escpos.ASK_ONLINE: 0x1A, escpos.ASK_OFFLINE_CAUSE: 0x16}, Verdict.FAILED, "cover"),
    ],
)
def test_a_printer_says_how_it_is_and_prints_nothing(
    subject: Subject, answers: dict[bytes, int], verdict: Verdict, words: str
) -> None:
    with printer(answering(answers)) as there:
        told(device_checks.printer(with_(subject, printer=on_network(there.port))), verdict, words)
        assert there.gone.wait(20)
    assert len(there.received) <= 9


def test_a_printer_that_is_not_there(subject: Subject) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    told(device_checks.printer(with_(subject, printer=on_network(port))), Verdict.FAILED, f"port {port}")


def test_a_pdf_folder_and_a_queue_and_no_printer(subject: Subject, tmp_path: Path) -> None:
    pdf = PrinterSettings(kind=PrinterKind.PDF, folder=tmp_path / "receipts")
    told(device_checks.printer(with_(subject, printer=pdf)), Verdict.OK, "receipts")
    queue = PrinterSettings(kind=PrinterKind.QUEUE, queue="till")
    told(device_checks.printer(with_(subject, printer=queue)), Verdict.NOT_USED, "till")
    told(device_checks.printer(subject), Verdict.NOT_USED)


def test_a_scanner_that_types_cannot_be_seen(subject: Subject) -> None:
    told(device_checks.scanner(subject), Verdict.NOT_USED, "types")
    told(device_checks.scanner(with_(subject, scanner=ScannerSettings(wedge=False))), Verdict.NOT_USED, "QR")


@posix
def test_a_serial_scanner_is_looked_for_and_its_port_not_opened(subject: Subject) -> None:
    ours, theirs = os.openpty()
    try:
        there = ScannerSettings(serial_port=os.ttyname(theirs))
        told(device_checks.scanner(with_(subject, scanner=there)), Verdict.OK, there.serial_port)
    finally:
        os.close(ours)
        os.close(theirs)
    away = ScannerSettings(serial_port="/dev/no-such-scanner")
    told(device_checks.scanner(with_(subject, scanner=away)), Verdict.FAILED, "Plug the scanner in")


# --- screens and fonts -------------------------------------------------------------------------------------


def seen_by_qt(folder: Path, *sizes: tuple[int, int]) -> dict[str, str]:
    """The environment in which Qt has screens of these sizes, in memory only."""
    from pos_app.app.touring.platform import use_screens_in_memory

    environ = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    folder.mkdir()
    use_screens_in_memory(folder, sizes[0], environ)
    file = folder / "screens.json"
    table = msgspec.json.decode(file.read_bytes())
    file.write_bytes(msgspec.json.encode({**table, "screens": table["screens"][: len(sizes)]}))
    return environ


def test_the_screens_are_counted_and_measured(subject: Subject, tmp_path: Path) -> None:
    two = with_(subject, seen_by_qt(tmp_path / "two", (1366, 768), (1280, 800)))
    told(screen_checks.screens(two, within_s=PATIENT_S), Verdict.OK, "2 screens", "cashier 1366×768")


def test_a_customer_display_without_a_second_screen(subject: Subject, tmp_path: Path) -> None:
    one = with_(subject, seen_by_qt(tmp_path / "one", (1366, 768)))
    told(screen_checks.screens(one, within_s=PATIENT_S), Verdict.WARNING, "only one screen")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_no_screen_is_looked_for(subject: Subject) -> None:
    told(screen_checks.screens(subject), Verdict.NOT_USED)


def test_a_display_that_takes_qt_down_is_told(subject: Subject) -> None:
    broken = with_(subject, {**os.environ, "QT_QPA_PLATFORM": "no-such-platform"})
    told(screen_checks.screens(broken, within_s=PATIENT_S), Verdict.FAILED, "no-such-platform")


def test_the_fonts_have_every_language_and_say_what_they_lack(subject: Subject) -> None:
    told(screen_checks.fonts(with_(subject, dict(os.environ)), within_s=PATIENT_S), Verdict.OK)
    runes = MerchantSettings(name="ᚠᚢ Tea")
    found = screen_checks.fonts(with_(subject, dict(os.environ), merchant=runes), within_s=PATIENT_S)
    told(found, Verdict.WARNING, "ᚠ ᚢ")


# --- time and versions -------------------------------------------------------------------------------------

TORONTO = timedelta(hours=-5)


def toronto(year: int, day: int) -> datetime:
    from datetime import timezone

    return datetime(year, 11, day, 12, tzinfo=timezone(TORONTO, "EST"))


def test_a_plausible_clock_in_a_shops_zone(subject: Subject) -> None:
    told(machine_checks.time_and_zone(subject, toronto(2026, 23)), Verdict.OK, "2026-11-23 12:00", "EST")


def test_a_machine_in_utc_prints_no_shops_time(subject: Subject) -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    told(machine_checks.time_and_zone(subject, now), Verdict.WARNING, "no shop's time")


def test_a_clock_behind_the_journals_anchor_was_set_back(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    anchor = Anchor(seq=1, head="0" * 64, at=datetime(2026, 11, 24, tzinfo=UTC))
    write_anchor(tmp_path / "data" / JOURNAL_FILE, anchor)
    told(machine_checks.time_and_zone(subject, toronto(2026, 22)), Verdict.FAILED, "set back")


def test_a_clock_of_another_age(subject: Subject) -> None:
    told(machine_checks.time_and_zone(subject, toronto(1970, 1)), Verdict.FAILED, "1970-11-01")


def test_versions_are_told_and_one_too_old_fails() -> None:
    told(machine_checks.versions(), Verdict.OK, "Python", "Qt", "SQLite")
    old = {"Python": (3, 12), "SQLite": (3, 36, 0)}
    told(machine_checks.versions(running=old), Verdict.FAILED, "SQLite 3.36.0 is too old: at least 3.37")
