"""R04, R53: after a shop's whole day at DEBUG no key, PIN, badge, pass-phrase or payment code stands anywhere: not in
the log, the journal, its backup, an export, a receipt, what commands print, or any other file of the till.
"""

import base64
import logging
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from pos_app.app import export, journal_command, key_keeping, support_command
from pos_app.app.logs import LOG_FILE
from pos_app.app.vault_access import access_of
from pos_app.domain.authority import Role
from pos_app.domain.person import SignInRefusal
from pos_app.protocol.effects import Print
from pos_app.protocol.messages import AddPerson, MakeOwner, SetBadge
from pos_app.protocol.screen_terms import NoticeKind, PrinterState, Stage
from pos_app.settings import code_key, pin_key
from pos_app.settings.key_check import checked_private_key
from pos_app.settings.key_pairs import new_pair, private_pem
from pos_app.settings.master_key import known_master_key
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import Settings
from pos_app.settings.secrets import Secret
from pos_app.settings.signing_key import VAULT_FILE, vault_path
from pos_app.settings.vault_errors import PASSPHRASE_VARIABLE
from pos_app.settings.vault_file import read_vault_file
from pos_app.simulator.simulator import Simulator
from tests.scenarios.leaks import files_under, forms, leaks
from tests.scenarios.shop import settings_of
from tests.scenarios.staffed import StaffedShop
from tests.settings.keyrings import quick_scrypt

PHRASE = "marmot kettle violin oyster"
BADGE = "BADGE-7Q4K-CASEY"
OWNERS_PIN, CASHIERS_PIN, WRONG_PIN = "73915048", "58204617", "90472635"


class Day:
    """What a day at the till leaves behind, in `folder`, and the secrets that went through it."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self.folder, self.settings = folder, settings
        self.printed: list[bytes] = []
        self.secrets: dict[str, bytes] = {
            "the pass-phrase": PHRASE.encode(),
            "the badge": BADGE.encode(),
            "the owner's PIN": OWNERS_PIN.encode(),
            "the cashier's PIN": CASHIERS_PIN.encode(),
            "a wrong PIN": WRONG_PIN.encode(),
        }

    def print_now(self, job: Print) -> tuple[PrinterState, str]:
        self.printed.append(msgspec.json.encode(job.paper, enc_hook=str))
        return PrinterState.PRINTED, ""

    def knows_key(self, name: str, key: RSAPrivateKey) -> None:
        """The halves that only the merchant may know: its public numbers are everybody's."""
        numbers = key.private_numbers()
        for part, number in (("d", numbers.d), ("p", numbers.p), ("q", numbers.q)):
            self.secrets[f"{part} of {name}"] = number.to_bytes((number.bit_length() + 7) // 8)

    def places(self) -> Iterator[tuple[str, bytes]]:
        """Everything that may be carried away; not the two files of random keys, which are searched for instead."""
        own = {pin_key.KEY_FILE, code_key.KEY_FILE}
        yield from ((name, text) for name, text in files_under(self.folder) if Path(name).name not in own)
        yield from ((f"paper {number}", text) for number, text in enumerate(self.printed))


@pytest.fixture
def day(tmp_path: Path, alphapay: Simulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    """A till with its merchant's key in a vault under a pass-phrase, a second key in it, and a log of everything."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PHRASE)
    paper = PrinterSettings(kind=PrinterKind.PDF, folder=tmp_path / "receipts")
    settings = settings_of(tmp_path, alphapay.connection(), printer=paper)
    account = msgspec.structs.replace(settings.alphapay, private_key_file=None, private_key_vault=True)
    day = Day(tmp_path, msgspec.structs.replace(settings, alphapay=account))
    _keep_keys(day, alphapay.merchant_private_key_pem)
    settings.log_folder().mkdir(parents=True)
    to_file = logging.FileHandler(settings.log_folder() / LOG_FILE, encoding="utf-8")
    to_file.setFormatter(logging.Formatter("%(asctime)s %(threadName)s %(name)s %(levelname)s %(message)s"))
    root, before = logging.getLogger(), logging.getLogger().level
    root.addHandler(to_file)
    root.setLevel(logging.DEBUG)
    yield day
    root.setLevel(before)
    root.removeHandler(to_file)
    to_file.close()


def _keep_keys(day: Day, merchants_pem: str) -> None:
    merchants, waiting = checked_private_key("test", Secret(merchants_pem)), new_pair()
    with quick_scrypt():
        keys = key_keeping.keys_or_none_yet(day.settings, access_of(), by_passphrase=True)
    keys.add(merchants)
    keys.add(waiting)
    day.knows_key("the merchant's key", merchants)
    day.knows_key("the next key", waiting)
    day.secrets["the next key's PEM"] = "".join(private_pem(waiting).reveal().splitlines()[-9:-1]).encode()
    path = vault_path(day.settings)
    vault = read_vault_file(path)
    day.secrets["the vault's master key"] = known_master_key(path, vault.vault_id, vault.lock, access_of())


def lived(day: Day, alphapay: Simulator) -> None:
    """People come by PINs and a badge; payments by code and by QR, one unanswered; a refund; an approved Z report."""
    with StaffedShop(day.settings, alphapay.control, print_now=day.print_now) as shop:
        shop.do(MakeOwner, name="Olivia", pin=OWNERS_PIN)
        shop.is_told(NoticeKind.PERSON_ADDED)
        assert shop.sign_in("Olivia", OWNERS_PIN) is None
        shop.do(AddPerson, name="Casey", role=Role.CASHIER, pin=CASHIERS_PIN)
        shop.until(lambda view: len(view.people) == 2, pace=0)
        shop.do(SetBadge, person_id=shop.person_id("Casey"), text=BADGE)
        shop.lock()
        shop.scan(BADGE)
        assert shop.sign_in("Casey", WRONG_PIN) is SignInRefusal.WRONG_PIN
        assert shop.sign_in("Casey", CASHIERS_PIN) is None
        shop.open_shift()
        _sold(day, shop, alphapay)
        shop.refund(100)
        shop.refunds_end()
        shop.begin_closing()
        shop.close_shift("the day is over")
        assert shop.approve("Olivia", OWNERS_PIN) is None
        shop.until(lambda view: view.shift.report is not None, what="the Z report", pace=0)


def _sold(day: Day, shop: StaffedShop, alphapay: Simulator) -> None:
    for name, drop in (("the first code", None), ("the unanswered code", "reply")):
        code = alphapay.control.mint("Wechat")
        day.secrets[name] = code.encode()
        if drop:
            alphapay.control.fault(call="pay", drop=drop, times=1)
        shop.scan(code, 900)
        shop.sees(Stage.PAID)
        shop.scan(code, 800)
        shop.leave()
    shop.qr(1200)
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.pay()
    shop.sees(Stage.PAID)


def carried_out(day: Day) -> None:
    """All that leaves the till by command, into the same folder."""
    data = str(day.settings.data_directory())
    for what in ("payments", "shifts", "audit"):
        for form in ("csv", "jsonl"):
            file = day.folder / f"{what}.{form}"
            argv = ["--data", data, "--what", what, "--format", form, "--output", str(file)]
            assert export.main(argv) == 0
    assert journal_command.main(["backup", "--data", data]) == 0
    bundle = ["--out", str(day.folder / "support.zip"), "--config", str(settings_file(day)), "--with-journal"]
    assert support_command.main(bundle) == 0


def settings_file(day: Day) -> Path:
    """The settings as commands read them."""
    account, file = day.settings.alphapay, day.folder / "shop.toml"
    file.write_text(
        f"""\
[merchant]
name = "Maple Tea House"
[alphapay]
base_url = "{account.url}"
merchant_code = "{account.merchant_code}"
private_key_vault = true
alphapay_public_key = "{account.alphapay_public_key}"
[till]
id = "T01"
data_directory = '{day.settings.data_directory()}'
""",
        encoding="utf-8",
    )
    return file


def test_R04_nothing_that_a_day_leaves_behind_holds_a_secret(
    day: Day, alphapay: Simulator, capfd: pytest.CaptureFixture[str]
) -> None:
    lived(day, alphapay)
    carried_out(day)
    data = day.settings.data_directory()
    for name in (pin_key.KEY_FILE, code_key.KEY_FILE):
        day.secrets[name] = (data / name).read_bytes()
    shown = capfd.readouterr()
    printed = (("stdout", shown.out.encode()), ("stderr", shown.err.encode()))
    places = [*day.places(), *printed]
    found = {Path(name).as_posix(): text for name, text in places}
    in_bundle = {f"support.zip/{name}" for name in ("doctor.txt", "settings.toml", f"logs/{LOG_FILE}")}
    assert {"payments.csv", f"till/{VAULT_FILE}", "paper 0", *in_bundle} <= found.keys()
    assert any("backups" in name for name in found)
    (log,) = (text for name, text in found.items() if name.endswith(LOG_FILE) and name not in in_bundle)
    assert b'"paymentCode":"[redacted]"' in log.replace(b" ", b"")
    assert leaks(day.secrets, places) == []


@pytest.mark.parametrize("secret", [b"58204617", bytes(range(150, 182)), PHRASE.encode()])
def test_the_search_finds_a_secret_in_each_of_its_forms(secret: bytes, tmp_path: Path) -> None:
    looks = [secret, secret.hex().encode(), *(base64.b64encode(b"x" * shift + secret) for shift in range(6))]
    for number, look in enumerate(looks):
        (tmp_path / f"{number}.txt").write_bytes(b"before " + look + b" after")
    assert len(leaks({"it": secret}, files_under(tmp_path))) == len(looks)
    assert leaks({"it": secret}, [("elsewhere", b"before and after")]) == []
    assert all(len(form) >= 6 for form in forms(secret))
