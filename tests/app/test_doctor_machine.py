"""The doctor looks at this machine: settings, keys, screens, fonts, time, versions."""

import os
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from msgspec.structs import replace

from pos_app.app.doctor import machine_checks, screen_checks, settings_checks
from pos_app.app.doctor.findings import Verdict
from pos_app.app.doctor.subject import Subject, asked_subject, subject_of
from pos_app.app.touring.platform import use_screens_in_memory
from pos_app.journal.anchors import Anchor, write_anchor
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.settings.merchant_keys import MerchantKeys
from pos_app.settings.records import MerchantSettings
from pos_app.settings.signing_key import vault_path
from pos_app.settings.vault import new_vault
from pos_app.simulator.simulator import Simulator
from tests.app.doctored import PATIENT_S, till_of, told, with_
from tests.settings.keyrings import PHRASE, quick_scrypt, with_phrase

posix = pytest.mark.skipif(os.name != "posix", reason="file rights are posix")


@pytest.fixture
def subject(tmp_path: Path, alphapay: Simulator) -> Subject:
    return till_of(tmp_path, alphapay)


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


# --- screens and fonts -------------------------------------------------------------------------------------


def seen_by_qt(folder: Path, *sizes: tuple[int, int]) -> dict[str, str]:
    """The environment in which Qt has screens of these sizes, in memory only."""
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


def toronto(year: int, day: int) -> datetime:
    return datetime(year, 11, day, 12, tzinfo=timezone(timedelta(hours=-5), "EST"))


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
