"""The till's log: bounded, begun with version and settings, and without secrets whatever is logged."""

import base64
import logging
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.app.compose import ClientMaker
from pos_app.app.logs import FILES, LOG_FILE, LogPlan, kept, log_files, plan_of
from pos_app.app.redaction import MARK, redacted
from pos_app.app.windows import NO_JOURNAL
from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_code import request_id
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.protocol.effects import SendPay
from pos_app.settings.load import examine
from pos_app.simulator.simulator import Simulator
from tests.app.commands import pos_app, settings_file

log = logging.getLogger("pos_app.tests")


def plan(folder: Path, **how: int) -> LogPlan:
    return LogPlan(folder=folder, head="the head", **how)


def written(folder: Path) -> str:
    return "".join(file.read_text(encoding="utf-8") for file in log_files(folder))


# --- what is written ---------------------------------------------------------------------------------------


def test_an_entry_is_on_file_with_time_level_and_thread(tmp_path: Path) -> None:
    with kept(plan(tmp_path / "logs")):
        log.info("backed up: %s events", 7)
    head, entry = written(tmp_path / "logs").splitlines()
    assert head == "the head"
    assert entry.endswith("+00:00 INFO     pos_app.tests [MainThread] backed up: 7 events")


def test_every_file_begins_with_the_head_and_there_are_few_and_small(tmp_path: Path) -> None:
    with kept(plan(tmp_path, files=3, file_bytes=1000)):
        for number in range(200):
            log.info("entry %s of a long day", number)
    files = log_files(tmp_path)
    assert len(files) == len(list(tmp_path.iterdir())) == 3
    assert all(file.stat().st_size <= 1100 for file in files)
    assert all(file.read_text(encoding="utf-8").startswith("the head\n") for file in files)
    assert "entry 199 of" in files[0].read_text(encoding="utf-8")


def test_a_second_run_goes_on_in_the_same_file(tmp_path: Path) -> None:
    for _ in range(2):
        with kept(plan(tmp_path)):
            log.info("a run")
    assert written(tmp_path).count("the head\n") == 2
    assert [file.name for file in log_files(tmp_path)] == [LOG_FILE]


def test_one_entry_cannot_fill_the_log(tmp_path: Path) -> None:
    with kept(plan(tmp_path)):
        log.info("x " * 1_000_000)
    assert (tmp_path / LOG_FILE).stat().st_size < 25_000


def test_less_is_kept_of_libraries_than_of_the_till(tmp_path: Path) -> None:
    with kept(plan(tmp_path, level=logging.DEBUG)):
        log.debug("ours")
        logging.getLogger("urllib3").info("theirs")
        logging.getLogger("urllib3").warning("their warning")
    text = written(tmp_path)
    assert "ours" in text
    assert "their warning" in text
    assert "theirs" not in text


@pytest.mark.skipif(os.name != "posix", reason="file rights are posix")
def test_only_the_tills_user_reads_it(tmp_path: Path) -> None:
    with kept(plan(tmp_path)):
        log.info("private")
    assert stat.S_IMODE((tmp_path / LOG_FILE).stat().st_mode) & 0o077 == 0


def test_a_folder_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    with kept(plan(tmp_path / "file")):
        log.warning("still at work")
    told = capsys.readouterr().err
    assert "no log is kept" in told
    assert "still at work" in told


def test_what_nobody_catches_is_logged_with_its_traceback_and_without_its_secret(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def burst() -> None:
        raise ValueError("no such code: 134512341234123412")

    with kept(plan(tmp_path)):
        thread = threading.Thread(target=burst)
        thread.start()
        thread.join()
        try:
            burst()
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    text = written(tmp_path)
    assert text.count("ValueError: no such code: [redacted]") == 2
    assert "in burst" in text
    assert "1345123412" not in text + capsys.readouterr().err


def test_everything_is_as_before_afterwards(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    with kept(plan(tmp_path)):
        pass
    assert (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers)) == before
    assert not [thread for thread in threading.enumerate() if "_monitor" in thread.name]


def test_the_plan_of_a_till_names_version_and_settings_file(tmp_path: Path, alphapay: Simulator) -> None:
    file = settings_file(tmp_path, alphapay, tmp_path / "data")
    ours = plan_of(examine(file).settings, file)
    assert ours.folder == tmp_path / "data" / "logs"
    assert ours.head.startswith(f"pos-app {__version__}, settings {file}, Python ")
    assert (ours.files, ours.file_bytes, ours.level) == (FILES, 2_000_000, logging.INFO)


def test_a_charge_by_code_leaves_neither_code_nor_signature_in_the_wordiest_log(
    tmp_path: Path, alphapay: Simulator
) -> None:
    code = alphapay.control.mint()
    file = settings_file(tmp_path, alphapay, tmp_path / "data")
    settings = examine(file).settings
    with kept(plan(tmp_path / "logs", level=logging.DEBUG)):
        client = ClientMaker(settings, {})()
        client.perform(
            SendPay(
                call_id=1,
                request_id=request_id(1_790_000_000_000, 7919),
                scenario=Scenario.OFFLINE,
                amount=Money(1250, Currency.CAD),
                description="Shop",
                payment_code=code,
            )
        )
        client.close()
    text = written(tmp_path / "logs")
    assert "> pay" in text
    assert "< pay" in text
    assert request_id(1_790_000_000_000, 7919) in text
    assert code not in text
    assert "ignature=" not in text


def test_a_till_that_cannot_start_leaves_the_reason_in_its_log(tmp_path: Path, alphapay: Simulator) -> None:
    file = settings_file(tmp_path, alphapay, tmp_path / "data")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / JOURNAL_FILE).write_bytes(b"no journal, but long enough to look like a page" * 99)
    assert pos_app("--config", str(file), QT_QPA_PLATFORM="offscreen").returncode == NO_JOURNAL
    head, reason, *_ = written(tmp_path / "data" / "logs").splitlines()
    assert head.startswith(f"pos-app {__version__}, settings {file}")
    assert "pos_app.runtime.loop" in reason
    assert JOURNAL_FILE in reason


# --- what is taken out -------------------------------------------------------------------------------------

SIGNATURE = base64.b64encode(bytes(range(256))).decode()
KEY = base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
PEM = f"-----BEGIN PRIVATE KEY-----\n{SIGNATURE[:64]}\n{SIGNATURE[64:128]}\n-----END PRIVATE KEY-----"

SECRETS = {
    "a WeChat code": "134512341234123412",
    "an Alipay code": "285512345678901234567890",
    "a UnionPay code": "6212345678901234567",
    "a code in groups": "2855 1234 5678 9012 34",
    "an EMV code": "hQVDUFYwMWEHTwWgAAADMwEB",
    "a signature": SIGNATURE,
    "a signature for a URL": SIGNATURE.replace("+", "%2B").replace("/", "%2F"),
    "a master key": KEY,
    "a master key in hex": "00ff" * 16,
    "a PEM block": PEM,
    "half a PEM block": PEM[:80],
}


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS.keys())
@pytest.mark.parametrize("form", ["{}", "it was {}, then", "x={};", '{{"any": "{}"}}'])
def test_a_secret_is_known_by_its_looks(secret: str, form: str) -> None:
    text = redacted(form.format(secret))
    assert MARK in text
    assert secret[:40] not in text
    assert secret[-20:] not in text


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("PIN 1470", "1470"),
        ("the pin was 147000", "147000"),
        ("pin='1470'", "1470"),
        ('{"pin": "1470", "x": 1}', "1470"),
        ("badge=KASSE-7", "KASSE-7"),
        ("badge KASSE-7 was scanned", "KASSE-7"),
        ('"badge_code":"KASSE-7"', "KASSE-7"),
        ("passphrase: correct horse", "correct"),
        ("POS_VAULT_PASSPHRASE='correct horse'", "correct horse"),
        ("paymentCode=13451234", "13451234"),
        ("Signature: algorithm=RS256,signature=abc%2B", "abc"),
        ("token=abc.def", "abc.def"),
        ('password = "a \\" b"', '" b'),
    ],
)
def test_a_secret_is_known_by_its_name(text: str, secret: str) -> None:
    assert secret not in redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "payment 2611220000000000000007919 of request 01a0b1c2d3e47f5061728394a5b6c7d8: paid",
        "2026-11-23T06:59:03.123+00:00 INFO     pos_app.gateway.asking [network-1] pay: TIMED_OUT",
        'File "/home/mei/.local/lib/python3.11/site-packages/pos_app/runtime/loop.py", line 85, in run',
        "/home/mei/documents/projects/tills/spadina/shop/data/backups/journal-2026-11-22T033000Z.sqlite3",
        "openssl pkcs8 -topk8 -nocrypt -in OLD; alphapay.private_key_file names a file that does not exist",
        "the printer at 192.168.1.60 port 9100; drawer on pin 2 (50 ms); call 1-855-937-7888",
        "12.50 CAD, 1,234 events, AlphaPay's clock is +3600 s from what was taken for it",
    ],
)
def test_what_support_needs_is_kept(text: str) -> None:
    assert redacted(text) == text
