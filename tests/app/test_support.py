"""`pos-app support`: one file with all that support needs, and no secret in any form, wherever one was planted."""

import base64
import logging
import os
import stat
import struct
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from pos_app import __version__
from pos_app.app.logs import kept, plan_of
from pos_app.app.support_bundle import BundleExists, write
from pos_app.app.support_command import FAILED, OK, WRONG_USE, main
from pos_app.app.support_settings import redacted_settings, without_secrets
from pos_app.journal.repository import SqliteJournal
from pos_app.settings.load import examine
from pos_app.simulator.simulator import Simulator
from tests.app.commands import settings_file
from tests.journal.books import paid, payment_id_of, recorded

WECHAT = "134512341234123412"
ALIPAY = "285512345678901234567890"
UNIONPAY = "6212345678901234567"
EMV = "hQVDUFYwMWEHTwWgAAADMwEB"
PIN = "860417"
BADGE = "KASSE-7781"
PASSPHRASE = "correct-horse-battery"
BODY = base64.b64encode(bytes(range(200, 256)) * 3).decode()
PEM = f"-----BEGIN PRIVATE KEY-----\n{BODY[:64]}\n{BODY[64:128]}\n-----END PRIVATE KEY-----"
SIGNATURE = base64.b64encode(bytes(range(256))).decode()

SECRETS = (WECHAT, ALIPAY, UNIONPAY, EMV, PIN, BADGE, PASSPHRASE, BODY[:64], BODY[64:128], SIGNATURE)


def forms(secret: str) -> Iterator[bytes]:
    """A secret as it stands, in hexadecimal, and in Base64 wherever in a text it begins."""
    raw = secret.encode()
    yield raw
    yield raw.hex().encode()
    yield raw.hex().upper().encode()
    for skipped in range(3):
        whole = raw[skipped : skipped + (len(raw) - skipped) // 3 * 3]
        if len(whole) >= 6:
            yield base64.b64encode(whole)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, alphapay: Simulator) -> Path:
    """The settings file of a till that has worked, with secrets in its settings, its log and its journal."""
    folder = tmp_path_factory.mktemp("shop")
    file = settings_file(folder, alphapay, folder / "data")
    text = file.read_text(encoding="utf-8").replace(
        "[alphapay]",
        f'receipt_footer = ["PIN {PIN}", "code {ALIPAY}"]  # badge {BADGE}\npassphrase = "{PASSPHRASE}"\n[alphapay]',
    )
    file.write_text(f"# {PEM.replace(chr(10), chr(10) + '# ')}\n{text}", encoding="utf-8")
    with closing(SqliteJournal.open(folder / "data")) as journal:
        journal.commit(recorded(1, cashier=f"Mei {WECHAT}"))
        journal.commit(paid(1))
    _log_all(file)
    return file


def _log_all(file: Path) -> None:
    log = logging.getLogger("pos_app.tests")
    with kept(plan_of(examine(file).settings, file)):
        log.warning("scanned %s, then %s and %s", WECHAT, UNIONPAY, EMV)
        log.info("PIN %s of badge %s; passphrase=%s", PIN, BADGE, PASSPHRASE)
        log.info("> pay signature=%s\n%s", SIGNATURE, PEM)
        log.info("payment %s is paid", payment_id_of(1))


def made(out: Path, settings: Path, *options: str) -> dict[str, bytes]:
    """The files of a bundle that the command writes to `out`."""
    assert main(["--out", str(out), "--config", str(settings), *options]) == OK
    with zipfile.ZipFile(out) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.fixture(scope="module")
def plain(shop: Path) -> dict[str, bytes]:
    return made(shop.with_name("plain.zip"), shop)


@pytest.fixture(scope="module")
def whole(shop: Path) -> dict[str, bytes]:
    return made(shop.with_name("whole.zip"), shop, "--with-journal")


@pytest.mark.parametrize("kind", ["plain", "whole"])
def test_no_planted_secret_is_in_any_file_in_any_form(
    kind: str, request: pytest.FixtureRequest, alphapay: Simulator
) -> None:
    files: dict[str, bytes] = request.getfixturevalue(kind)
    key = alphapay.merchant_private_key_pem.splitlines()[1:-1]
    for name, content in files.items():
        told = {secret for secret in (*SECRETS, *key) for form in forms(secret) if form in content}
        assert not told, f"{name}: {told}"


def test_the_search_for_secrets_finds_them_in_every_form() -> None:
    for start in ("", "a", "ab"):
        text = f"{start}{BADGE} and more".encode()
        for written in (text, text.hex().encode(), base64.b64encode(text)):
            assert any(form in written for form in forms(BADGE))


def test_all_that_support_needs_is_inside(plain: dict[str, bytes], shop: Path) -> None:
    assert sorted(plain) == [
        "README.txt",
        "doctor.json",
        "doctor.txt",
        "journal.json",
        "logs/till.log",
        "settings.toml",
        "versions.json",
    ]
    assert all(name in plain["README.txt"].decode() for name in plain if not name.startswith("logs/"))
    assert msgspec.json.decode(plain["versions.json"])["pos_app"] == __version__
    assert "Settings" in plain["doctor.txt"].decode()
    assert msgspec.json.decode(plain["doctor.json"])["settings_file"] == str(shop)
    assert payment_id_of(1) in plain["logs/till.log"].decode()


def test_the_journal_is_told_in_numbers_only(plain: dict[str, bytes]) -> None:
    told = msgspec.json.decode(plain["journal.json"])
    assert told["statistics"]["counts"]["payments"] == {"PAID": 1}
    assert told["statistics"]["total_events"] == 5
    assert told["bytes"]["journal.sqlite3"] > 0
    everything = b"\n".join(plain.values())
    assert b"12.50" not in everything
    assert b"Mei" not in everything


def test_the_journal_is_added_only_where_it_is_asked_for(
    plain: dict[str, bytes], whole: dict[str, bytes]
) -> None:
    assert set(whole) - set(plain) == {
        "journal/payments.jsonl",
        "journal/shifts.jsonl",
        "journal/audit.jsonl",
    }
    assert payment_id_of(1).encode() in whole["journal/payments.jsonl"]
    assert "with amounts and names" in whole["README.txt"].decode()


def test_settings_are_known_keys_without_sources_and_comments(shop: Path, alphapay: Simulator) -> None:
    text = redacted_settings(shop)
    assert '[merchant]\nname = "Maple Tea House"' in text
    assert 'private_key_file = "[redacted]"' in text
    assert str(alphapay.merchant_private_key_file) not in text
    assert f'merchant_code = "{alphapay.merchant_code}"' in text
    assert "passphrase" not in text.lower().replace("# what", "")


def test_settings_that_are_no_toml_are_left_out_whole(tmp_path: Path) -> None:
    file = tmp_path / "shop.toml"
    file.write_text(f"pin = {PIN} {BADGE}", encoding="utf-8")
    text = redacted_settings(file)
    assert "cannot be read" in text
    assert PIN not in text


def test_a_field_is_known_by_its_name_wherever_it_is() -> None:
    row = {"a": [{"badge": BADGE, "payment_code": "x", "note": f"PIN {PIN}", "count": 7}]}
    assert without_secrets(row) == {
        "a": [{"badge": "[redacted]", "payment_code": "[redacted]", "note": "PIN [redacted]", "count": 7}]
    }


def test_a_file_that_is_there_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "support.zip"
    out.write_text("mine")
    assert main(["--out", str(out), "--config", str(tmp_path / "none.toml")]) == FAILED
    assert "is there already" in capsys.readouterr().err
    with pytest.raises(BundleExists):
        write(out, {}, datetime.now(UTC))
    assert out.read_text() == "mine"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "nowhere" / "support.zip"
    assert main(["--out", str(out)]) == FAILED
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="file rights are posix")
def test_only_its_owner_reads_the_bundle(tmp_path: Path) -> None:
    write(tmp_path / "support.zip", {"README.txt": b"hello"}, datetime.now(UTC))
    assert stat.S_IMODE((tmp_path / "support.zip").stat().st_mode) == 0o600


def test_half_a_bundle_never_bears_the_name_and_does_not_stay(tmp_path: Path) -> None:
    unfit = {"README.txt": b"hello", "x" * 70_000: b"a name that no ZIP file can hold"}
    with pytest.raises(struct.error):
        write(tmp_path / "support.zip", unfit, datetime.now(UTC))
    assert list(tmp_path.iterdir()) == []


def test_a_till_that_never_ran_has_a_bundle_too(tmp_path: Path) -> None:
    files = made(tmp_path / "support.zip", tmp_path / "none.toml")
    assert "problem" in msgspec.json.decode(files["journal.json"])
    assert "cannot be read" in files["settings.toml"].decode()


def test_wrong_use_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == WRONG_USE
    assert main(["--help"]) == OK
    assert "exit codes" in capsys.readouterr().out
