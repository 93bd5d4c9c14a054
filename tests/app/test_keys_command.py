"""`pos-app keys`: from the first pair over rotation to the old one's end, against the simulated AlphaPay."""

import contextlib
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric import rsa
from PIL import Image

from pos_app.app.keys_command import main
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.merchant_keys import MerchantKeys
from pos_app.settings.vault import open_vault
from pos_app.settings.vault_errors import PASSPHRASE_VARIABLE
from pos_app.simulator.simulator import Simulator
from tests.app.commands import pos_app, settings_file
from tests.settings.conftest import private_pem, public_pem
from tests.settings.keyrings import MemoryKeyring, quick_scrypt, with_keyring, with_phrase

_QR = zxingcpp.BarcodeFormat.QRCode


class Office:
    """Where somebody keeps a till's keys: its settings, its keyring, and what the last command said."""

    def __init__(self, config: Path, data: Path, access: VaultAccess) -> None:
        self.config, self.data, self.access = config, data, access
        self.console = "utf-8"
        self.out = self.err = ""

    def does(self, *argv: str) -> int:
        out, err = io.TextIOWrapper(io.BytesIO(), encoding=self.console), io.StringIO()
        command, *rest = argv
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([command, "--config", str(self.config), *rest], self.access)
        out.seek(0)
        self.out, self.err = out.read(), err.getvalue()
        assert "PRIVATE KEY" not in self.out + self.err
        return code

    def is_told(self, *words: str) -> None:
        assert [word for word in words if word not in self.out + self.err] == []

    @property
    def keys(self) -> MerchantKeys:
        return MerchantKeys(open_vault(self.data / "keys.vault", self.access))


@pytest.fixture(scope="session")
def other_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65_537, 2048)


@pytest.fixture
def office(tmp_path: Path, alphapay: Simulator) -> Office:
    alphapay.control.reset()
    config = settings_file(tmp_path, alphapay, tmp_path / "till")
    named = f"private_key_file = '{alphapay.merchant_private_key_file}'"
    config.write_text(config.read_text("utf-8").replace(named, "private_key_vault = true"), "utf-8")
    return Office(config, tmp_path / "till", with_keyring(MemoryKeyring()))


@pytest.fixture
def known_pem(alphapay: Simulator) -> Path:
    """The file of the key that AlphaPay knows."""
    return alphapay.merchant_private_key_file


def test_a_new_pair_is_kept_and_only_its_public_half_is_shown(office: Office) -> None:
    assert office.does("new") == 0
    kept = office.keys.key(1)
    office.is_told(kept.public, "key 1 (keyVersion 1)", "dashboard", "pos-app keys confirm", "fingerprint")
    assert kept.public in office.out.splitlines(), "to be copied as one line"
    assert office.does("show") == 0
    office.is_told(kept.public, "in use, not tried on AlphaPay yet")


def test_a_second_first_pair_is_refused(office: Office) -> None:
    office.does("new")
    before = office.keys.ledger
    assert office.does("new") == 1
    office.is_told("holds a key already", "Nothing was changed", "pos-app keys rotate")
    assert office.keys.ledger == before


def test_an_existing_key_is_imported_and_confirmed_by_a_real_call(office: Office, known_pem: Path) -> None:
    assert office.does("import", str(known_pem)) == 0
    office.is_told("destroy", str(known_pem))
    assert office.does("confirm") == 0
    office.is_told("AlphaPay answered to key 1")
    assert office.keys.key(1).confirmed
    assert office.does("show") == 0
    office.is_told("in use\n")


def test_a_rotated_key_waits_until_alphapay_answers_to_it(
    office: Office, known_pem: Path, alphapay: Simulator
) -> None:
    office.does("import", str(known_pem))
    office.does("confirm")
    assert office.does("rotate") == 0
    office.is_told("key 2 (keyVersion 2)", "Until then the till signs with the key it has")
    assert office.does("confirm") == 1
    office.is_told("AlphaPay does not know this key", "goes on signing with key 1", "moves no money")
    assert (office.keys.ledger.current, office.keys.ledger.waiting) == (1, 2)
    assert office.does("forget", "1") == 1
    office.is_told("Key 1 is the one the till signs with")


@pytest.fixture
def dashboard(tmp_path: Path) -> Iterator[Callable[[rsa.RSAPrivateKey], Simulator]]:
    """Starts an AlphaPay that knows this key of the merchant."""
    with contextlib.ExitStack() as running:

        def start(key: rsa.RSAPrivateKey) -> Simulator:
            (tmp_path / "alphapay").mkdir()
            (tmp_path / "alphapay" / "merchant-private-key.pem").write_text(private_pem(key))
            return running.enter_context(Simulator(tmp_path / "alphapay"))

        yield start


def test_once_alphapay_knows_the_new_key_it_takes_over_and_the_old_one_may_go(
    office: Office,
    known_pem: Path,
    other_key: rsa.RSAPrivateKey,
    dashboard: Callable[[rsa.RSAPrivateKey], Simulator],
    tmp_path: Path,
) -> None:
    (tmp_path / "new.pem").write_text(private_pem(other_key))
    office.does("import", str(known_pem))
    office.does("import", str(tmp_path / "new.pem"))
    knows_it = dashboard(other_key)
    office.config = settings_file(tmp_path, knows_it, office.data)
    assert office.does("confirm", "--key-version", "1") == 0
    office.is_told("AlphaPay answered to key 2 (keyVersion 1)", "pos-app keys forget 1")
    office.is_told("private_key_vault = true")
    assert office.does("show") == 0
    office.is_told("used no more: pos-app keys forget 1")
    assert office.does("forget", "1") == 0
    office.is_told("Key 1 is forgotten")
    assert [each.number for each in office.keys.ledger.keys] == [2]
    assert office.keys.signing_key().pem.reveal() == private_pem(other_key)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"signature": "missing"}, ("without AlphaPay's signature", "Unverified, it says:")),
        ({"signature": "wrong"}, ("not signed by the key that the settings take for AlphaPay's",)),
        ({"http_status": 502}, ("an error of a machine on the way",)),
        ({"drop": "reply"}, ("connection broke",)),
        ({"result_code": "SYSTEMERROR", "result_status": "U"}, ("an error of its own",)),
        ({"result_code": "TEA_TIME", "result_status": "F"}, ("AlphaPay refused: TEA_TIME", "Ask AlphaPay")),
    ],
)
def test_each_refusal_is_explained_and_confirms_nothing(
    office: Office, known_pem: Path, alphapay: Simulator, fault: dict[str, object], words: tuple[str, ...]
) -> None:
    office.does("import", str(known_pem))
    alphapay.control.fault(call="transactions", **fault)
    assert office.does("confirm") == 1
    office.is_told(*words, "Nothing was changed", "moves no money")
    assert not office.keys.key(1).confirmed


def test_a_wrong_account_is_explained(office: Office, known_pem: Path, alphapay: Simulator) -> None:
    office.does("import", str(known_pem))
    text = office.config.read_text("utf-8")
    office.config.write_text(text.replace(alphapay.merchant_code, "XXXXXX"), "utf-8")
    assert office.does("confirm") == 1
    office.is_told("does not know this merchant code")
    office.config.write_text(text.replace(f":{alphapay.port}", ":1"), "utf-8")
    assert office.does("confirm") == 1
    office.is_told("cannot be reached; nothing was sent")
    office.config.write_text(text.replace(alphapay.public_key, "AAAA"), "utf-8")
    assert office.does("confirm") == 1
    office.is_told("alphapay.alphapay_public_key is not an RSA-2048 public key")


def test_mistakes_elsewhere_in_the_settings_are_in_the_way_of_confirming_only(office: Office) -> None:
    text = office.config.read_text("utf-8")
    office.config.write_text(text.replace("[till]", "[printer]\nport = 0\n[till]"), "utf-8")
    assert office.does("new") == 0
    office.config.write_text(text.replace("merchant_code", "merchant_cod"), "utf-8")
    assert office.does("show") == 0
    assert office.does("confirm") == 1
    office.is_told("merchant_code is missing")
    office.config.write_text(text.replace('id = "T01"', 'id = "no id!"'), "utf-8")
    assert office.does("show") == 1
    office.is_told("is not a till id")


def test_a_file_that_is_no_private_key_makes_no_vault(
    office: Office, tmp_path: Path, other_key: rsa.RSAPrivateKey
) -> None:
    assert office.does("import", str(tmp_path / "none.pem")) == 1
    office.is_told("FILE names a file that does not exist")
    (tmp_path / "public.pem").write_text(public_pem(other_key))
    assert office.does("import", str(tmp_path / "public.pem")) == 1
    office.is_told("FILE is a public key")
    assert not office.data.exists()


@pytest.mark.parametrize("argv", [("show",), ("rotate",), ("confirm",), ("forget", "1")])
def test_without_a_vault_each_command_says_how_to_make_one(office: Office, argv: tuple[str, ...]) -> None:
    assert office.does(*argv) == 1
    office.is_told("There is no vault of keys", "nothing is charged", "pos-app keys new")
    assert not office.data.exists()


def test_a_key_number_that_is_none_is_told(office: Office) -> None:
    office.does("new")
    for argv in (("show", "7"), ("confirm", "7"), ("forget", "7")):
        assert office.does(*argv) == 1
        office.is_told("The vault has no key 7")


def test_the_qr_codes_hold_the_public_key(office: Office, tmp_path: Path) -> None:
    assert office.does("new", "--qr", "--png", str(tmp_path / "public.png")) == 0
    public = office.keys.key(1).public
    [picture] = zxingcpp.read_barcodes(Image.open(tmp_path / "public.png"), formats=_QR)
    assert picture.text == public
    drawn = [line[line.index("m") + 1 : -4] for line in office.out.splitlines() if line.startswith("\x1b[30")]
    assert max(map(len, drawn)) <= 80
    [shown] = zxingcpp.read_barcodes(_picture_of(drawn), formats=_QR)
    assert shown.text == public


def _picture_of(lines: list[str]) -> Image.Image:
    """What a terminal shows: each character is two modules, one above the other."""
    modules = Image.new("L", (len(lines[0]), 2 * len(lines)), 255)
    for y, line in enumerate(lines):
        for x, block in enumerate(line):
            for row, dark in enumerate((block in "▀█", block in "▄█")):
                if dark:
                    modules.putpixel((x, 2 * y + row), 0)
    return modules.resize((modules.width * 4, modules.height * 4), Image.Resampling.NEAREST)


def test_a_console_without_blocks_shows_no_qr_code_and_the_key_is_kept(office: Office) -> None:
    office.console = "cp1252"
    assert office.does("new", "--qr") == 1
    office.is_told("--png FILE", office.keys.key(1).public)


def test_a_picture_that_cannot_be_written_is_told_and_the_key_is_kept(office: Office, tmp_path: Path) -> None:
    assert office.does("new", "--png", str(tmp_path / "none" / "public.png")) == 1
    office.is_told("cannot be written")
    assert office.keys.key(1).public in office.out


def test_under_a_passphrase_the_same_works_without_a_keyring(office: Office) -> None:
    office.access = with_phrase()
    assert office.does("new") == 1
    office.is_told("offers no keyring", "pos-app keys new --passphrase")
    with quick_scrypt():
        assert office.does("new", "--passphrase") == 0
    office.access = with_phrase("another one than that")
    assert office.does("show") == 1
    office.is_told("not the pass-phrase of this vault")


def test_a_vault_under_the_keyring_does_not_silently_go_without_the_passphrase(
    office: Office, known_pem: Path
) -> None:
    office.does("new")
    assert office.does("import", str(known_pem), "--passphrase") == 1
    office.is_told("There is a vault of keys already", "Nothing was changed")
    assert len(office.keys.ledger.keys) == 1


@pytest.mark.skipif(os.name != "posix", reason="Windows always has a keyring")
def test_the_whole_command_works_where_there_is_no_keyring_and_no_terminal(office: Office) -> None:
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    named = ("--config", str(office.config))
    told = pos_app(
        "keys", "new", *named, "--passphrase", **nowhere, **{PASSPHRASE_VARIABLE: "four words nobody guesses"}
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert "MIIBIjAN" in told.stdout
    told = pos_app("keys", "show", *named, **nowhere)
    assert told.returncode == 1
    assert "nobody gave one" in told.stderr


@pytest.mark.parametrize(
    "argv", [[], ["new", "--key-version", "0"], ["forget"], ["rotate", "--passphrase"], ["confirm", "one"]]
)
def test_wrong_use_is_told(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    assert "usage" in capsys.readouterr().err
