"""The vault: secrets in a real file under a master key that is not in it; every way it can fail is told apart."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from pos_app.settings import key_refusals as refusals
from pos_app.settings import vault_errors as errors
from pos_app.settings.master_key import USUAL_COST, VaultAccess
from pos_app.settings.vault import new_vault, open_vault
from pos_app.settings.vault_file import PassphraseLock
from tests.settings.keyrings import MemoryKeyring, no_keyring, with_keyring, with_phrase

GOLDEN = Path(__file__).parents[1] / "data" / "vault-1.json"
SECRET = b"-----BEGIN PRIVATE KEY-----\nMIIEvSECRET\n"
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "till" / "keys.vault"


@pytest.fixture
def made(path: Path, keyring: MemoryKeyring) -> Path:
    """A vault under the keyring, with one secret."""
    new_vault(path, with_keyring(keyring)).change({"key.1": SECRET})
    return path


def rewritten(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    content = json.loads(path.read_bytes())
    change(content)
    path.write_text(json.dumps(content))


def test_a_secret_comes_out_as_it_went_in(made: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(made, with_keyring(keyring))
    assert vault.names == {"key.1"}
    assert vault.secret("key.1") == SECRET


def test_neither_the_secret_nor_the_master_key_is_in_the_file(made: Path, keyring: MemoryKeyring) -> None:
    raw = made.read_bytes()
    (master,) = keyring.kept.values()
    assert b"SECRET" not in raw
    assert master.encode() not in raw
    assert len(master) == 44, "Windows takes 1,280 characters"


@posix
def test_only_its_owner_may_read_the_file(made: Path) -> None:
    assert made.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in made.parent.iterdir()] == ["keys.vault"]


def test_secrets_are_kept_replaced_and_forgotten_in_one_step(made: Path, keyring: MemoryKeyring) -> None:
    open_vault(made, with_keyring(keyring)).change({"key.1": None, "key.2": b"two", "ledger": b"{}"})
    vault = open_vault(made, with_keyring(keyring))
    assert vault.names == {"key.2", "ledger"}
    assert vault.secret("key.2") == b"two"
    with pytest.raises(errors.SecretMissing):
        vault.secret("key.1")


def test_the_same_secret_never_looks_the_same_twice(made: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(made, with_keyring(keyring))
    vault.change({"a": SECRET, "b": SECRET})
    first = json.loads(made.read_bytes())["secrets"]
    vault.change({"a": SECRET})
    assert len({first["a"], first["b"], json.loads(made.read_bytes())["secrets"]["a"]}) == 3


def test_one_secret_does_not_pass_for_another(made: Path, keyring: MemoryKeyring) -> None:
    open_vault(made, with_keyring(keyring)).change({"key.2": b"two"})
    rewritten(made, lambda content: content["secrets"].update({"key.1": content["secrets"]["key.2"]}))
    with pytest.raises(errors.VaultDamaged):
        open_vault(made, with_keyring(keyring)).secret("key.1")


def test_each_vault_has_a_key_of_its_own(made: Path, tmp_path: Path, keyring: MemoryKeyring) -> None:
    other = tmp_path / "other.vault"
    new_vault(other, with_keyring(keyring))
    assert len(keyring.kept) == len(set(keyring.kept.values())) == 2
    assert open_vault(made, with_keyring(keyring)).secret("key.1") == SECRET


@pytest.mark.usefixtures("_quick_scrypt")
def test_under_a_passphrase_no_keyring_is_needed(path: Path) -> None:
    new_vault(path, with_phrase(), by_passphrase=True).change({"key.1": SECRET})
    assert open_vault(path, with_phrase()).secret("key.1") == SECRET
    with pytest.raises(errors.PassphraseWrong):
        open_vault(path, with_phrase("four words somebody guesses"))
    with pytest.raises(errors.PassphraseNotGiven):
        open_vault(path, VaultAccess(keyring=no_keyring))


@pytest.mark.usefixtures("_quick_scrypt")
def test_a_passphrase_is_the_same_however_its_accents_are_typed(path: Path) -> None:
    new_vault(path, with_phrase("th\u00e9 \u00e0 la fa\u00e7on d'ici"), by_passphrase=True)
    assert open_vault(path, with_phrase("the\u0301 a\u0300 la fac\u0327on d'ici")).names == frozenset()


def test_a_vault_of_the_first_form_still_opens(path: Path) -> None:
    """What a shop has keeps its worth: this file was written when the form was new."""
    path.parent.mkdir()
    path.write_bytes(GOLDEN.read_bytes())
    path.chmod(0o600)
    assert open_vault(path, with_phrase()).secret("greeting") == b"four o'clock tea"


def test_the_usual_cost_of_a_passphrase_is_within_what_a_vault_may_ask() -> None:
    lock = msgspec.convert({"type": "passphrase", "salt": "c2FsdA==", **USUAL_COST}, PassphraseLock)
    assert lock.n * lock.r * lock.p >= 1 << 20


def test_a_passphrase_that_is_too_short_makes_no_vault(path: Path) -> None:
    with pytest.raises(errors.PassphraseTooShort):
        new_vault(path, with_phrase("short"), by_passphrase=True)
    assert not path.exists()


def test_without_a_keyring_no_passphrase_is_taken_unasked(path: Path) -> None:
    with pytest.raises(errors.NoKeyring):
        new_vault(path, with_phrase())
    assert not path.exists()


def test_a_locked_keyring_is_told(made: Path, keyring: MemoryKeyring) -> None:
    keyring.locked = True
    with pytest.raises(errors.KeyringLocked):
        open_vault(made, with_keyring(keyring))


def test_a_keyring_that_refuses_makes_no_vault_and_tells_no_key(path: Path, keyring: MemoryKeyring) -> None:
    keyring.full = True
    with pytest.raises(errors.KeyringFailed) as caught:
        new_vault(path, with_keyring(keyring))
    assert not path.exists()
    assert "PasswordSetError" in str(caught.value)
    assert "no room" not in str(caught.value)


@pytest.mark.parametrize("kept", [None, "", "no Base64!", "c2hvcnQ="])
def test_a_keyring_without_the_key_is_told(made: Path, keyring: MemoryKeyring, kept: str | None) -> None:
    (entry,) = keyring.kept
    keyring.kept = {} if kept is None else {entry: kept}
    with pytest.raises(errors.MasterKeyMissing):
        open_vault(made, with_keyring(keyring))


def test_a_keyring_with_another_key_is_told(made: Path, keyring: MemoryKeyring) -> None:
    keyring.kept = dict.fromkeys(keyring.kept, "A" * 43 + "=")
    with pytest.raises(errors.MasterKeyWrong):
        open_vault(made, with_keyring(keyring))


def test_no_file_is_told(path: Path, keyring: MemoryKeyring) -> None:
    with pytest.raises(errors.VaultMissing):
        open_vault(path, with_keyring(keyring))


def test_a_vault_is_never_overwritten(made: Path, keyring: MemoryKeyring) -> None:
    with pytest.raises(errors.VaultExists):
        new_vault(made, with_keyring(keyring))


@pytest.mark.parametrize(
    "text", [b"", b"{}", b"PK\x03\x04", b"{" * 2_000_000, b'{"form":"other","version":1}']
)
def test_a_file_that_is_no_vault_is_told(made: Path, keyring: MemoryKeyring, text: bytes) -> None:
    made.write_bytes(text)
    with pytest.raises(errors.VaultDamaged):
        open_vault(made, with_keyring(keyring))


def test_every_single_changed_byte_of_a_secret_is_noticed(made: Path, keyring: MemoryKeyring) -> None:
    whole = json.loads(made.read_bytes())["secrets"]["key.1"]
    for at in (0, len(whole) // 2, len(whole) - 5):
        spoilt = whole[:at] + ("A" if whole[at] != "A" else "B") + whole[at + 1 :]
        rewritten(made, lambda content, text=spoilt: content["secrets"].update({"key.1": text}))  # type: ignore[misc]
        with pytest.raises(errors.VaultDamaged):
            open_vault(made, with_keyring(keyring)).secret("key.1")


@pytest.mark.parametrize(
    ("n", "r", "p"), [(1 << 30, 8, 1), (1 << 16, 8, 99), (1 << 16, 999, 1), (2, 8, 1), (70_000, 8, 1)]
)
def test_a_changed_cost_takes_neither_memory_nor_time(made: Path, n: int, r: int, p: int) -> None:
    lock = {"type": "passphrase", "salt": "c2FsdA==", "n": n, "r": r, "p": p}
    rewritten(made, lambda content: content.update(lock=lock))
    with pytest.raises(errors.VaultDamaged):
        open_vault(made, with_phrase())


def test_a_newer_programs_file_is_left_alone(made: Path, keyring: MemoryKeyring) -> None:
    rewritten(made, lambda content: content.update(version=7, lock={"type": "card"}))
    with pytest.raises(errors.VaultIsNewer, match="version 7"):
        open_vault(made, with_keyring(keyring))


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_file_that_others_may_use_is_refused(made: Path, keyring: MemoryKeyring, mode: int) -> None:
    made.chmod(mode)
    with pytest.raises(errors.VaultExposed, match="chmod 600"):
        open_vault(made, with_keyring(keyring))


def test_a_file_that_cannot_be_read_is_told(path: Path, keyring: MemoryKeyring) -> None:
    path.mkdir(parents=True)
    with pytest.raises(errors.VaultUnreadable):
        open_vault(path, with_keyring(keyring))


def test_a_file_that_cannot_be_written_keeps_what_it_held(made: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(made, with_keyring(keyring))
    made.with_name("keys.vault.part").mkdir()
    with pytest.raises(errors.VaultUnwritable):
        vault.change({"key.1": b"new"})
    assert vault.secret("key.1") == SECRET
    assert open_vault(made, with_keyring(keyring)).secret("key.1") == SECRET


def test_of_two_writers_the_second_is_told(made: Path, keyring: MemoryKeyring) -> None:
    first, second = (open_vault(made, with_keyring(keyring)) for _ in range(2))
    first.change({"key.2": b"first"})
    with pytest.raises(errors.VaultChanged):
        second.change({"key.2": b"second"})
    assert open_vault(made, with_keyring(keyring)).secret("key.2") == b"first"


FILE = Path("keys.vault")
PROBLEMS = (
    errors.NoKeyring(),
    errors.KeyringLocked(),
    errors.KeyringFailed("Error"),
    errors.MasterKeyMissing(FILE),
    errors.MasterKeyWrong(FILE),
    errors.PassphraseNotGiven(),
    errors.PassphraseTooShort(),
    errors.PassphraseNotRepeated(),
    errors.PassphraseWrong(),
    errors.VaultMissing(FILE),
    errors.VaultExists(FILE),
    errors.VaultUnreadable(FILE, "disk"),
    errors.VaultUnwritable(FILE, "disk"),
    errors.VaultExposed(FILE),
    errors.VaultDamaged(FILE),
    errors.VaultIsNewer(FILE, 2),
    errors.VaultChanged(FILE),
    errors.SecretMissing(FILE),
    refusals.KeysExist(),
    refusals.NoKeyYet(),
    refusals.KeyWaits(2),
    refusals.KeyKeptAlready(1),
    refusals.NoSuchKey(3),
    refusals.KeyInUse(1),
)


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_each_problem_says_what_happened_what_it_means_for_the_money_and_what_to_do(
    problem: errors.VaultProblem,
) -> None:
    assert problem.means in (errors.NOTHING_IS_SENT, errors.NOTHING_CHANGED)
    assert str(problem) == f"{problem.what} {problem.means} {problem.do}"
    assert problem.what.endswith(".")
    assert problem.do[0].isupper()


def test_no_problem_is_left_out_of_that() -> None:
    kinds = {*errors.VaultProblem.__subclasses__(), *refusals.KeysRefused.__subclasses__()}
    assert {type(problem) for problem in PROBLEMS} == kinds - {refusals.KeysRefused}
