"""The key to sign with comes from where the settings say; a vault is judged by its form before anybody is asked."""

from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from pos_app.settings.key_check import check_keys
from pos_app.settings.load import load
from pos_app.settings.merchant_keys import MerchantKeys
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.records import AlphaPaySettings, Settings, TillSettings
from pos_app.settings.signing_key import (
    VaultUnusable,
    asks_keyring,
    glance_at_private_key,
    signing_key,
    vault_path,
)
from pos_app.settings.vault import new_vault
from pos_app.settings.vault_errors import KeyringLocked, SecretMissing, VaultExposed, VaultMissing
from tests.settings.conftest import GOOD, Write, bare, private_pem, public_pem
from tests.settings.keyrings import MemoryKeyring, with_keyring, with_phrase


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def settings(tmp_path: Path, alphapay_key: rsa.RSAPrivateKey) -> Settings:
    account = AlphaPaySettings(private_key_vault=True, alphapay_public_key=bare(public_pem(alphapay_key)))
    return Settings(alphapay=account, till=TillSettings(data_directory=tmp_path / "till"))


def keep(settings: Settings, keyring: MemoryKeyring, *pairs: rsa.RSAPrivateKey) -> MerchantKeys:
    keys = MerchantKeys(new_vault(vault_path(settings), with_keyring(keyring)))
    for pair in pairs:
        keys.confirmed(keys.add(pair).number, 7)
    return keys


def test_the_vaults_current_key_is_signed_with_under_its_own_version(
    settings: Settings,
    keyring: MemoryKeyring,
    merchant_key: rsa.RSAPrivateKey,
    alphapay_key: rsa.RSAPrivateKey,
) -> None:
    keep(settings, keyring, alphapay_key, merchant_key)
    key = signing_key(settings, {}, with_keyring(keyring))
    assert (key.pem.reveal(), key.key_version) == (private_pem(merchant_key), 7)
    assert "BEGIN" not in repr(key)
    assert check_keys(settings, {}, with_keyring(keyring)) == []


def test_a_key_in_a_variable_keeps_the_version_of_the_settings(merchant_key: rsa.RSAPrivateKey) -> None:
    settings = Settings(alphapay=AlphaPaySettings(private_key_env="KEY", key_version=3))
    key = signing_key(settings, {"KEY": private_pem(merchant_key)}, with_phrase())
    assert (key.pem.reveal(), key.key_version) == (private_pem(merchant_key), 3)
    assert not asks_keyring(settings)


def test_a_vault_without_a_key_a_locked_one_and_none_are_told_apart(
    settings: Settings, keyring: MemoryKeyring
) -> None:
    with pytest.raises(VaultUnusable) as none:
        asks_keyring(settings)
    assert isinstance(none.value.problem, VaultMissing)
    keep(settings, keyring)
    with pytest.raises(VaultUnusable) as empty:
        signing_key(settings, {}, with_keyring(keyring))
    assert isinstance(empty.value.problem, SecretMissing)
    keyring.locked = True
    [problem] = check_keys(settings, {}, with_keyring(keyring))
    assert isinstance(problem, VaultUnusable)
    assert isinstance(problem.problem, KeyringLocked)


def test_a_glance_asks_no_keyring_and_still_sees_a_file_open_to_others(
    settings: Settings, keyring: MemoryKeyring
) -> None:
    keep(settings, keyring)
    keyring.locked = True
    glance_at_private_key(settings, {})
    assert asks_keyring(settings)
    vault_path(settings).chmod(0o644)
    if vault_path(settings).stat().st_mode & 0o044:
        with pytest.raises(VaultUnusable) as seen:
            glance_at_private_key(settings, {})
        assert isinstance(seen.value.problem, VaultExposed)


@pytest.mark.usefixtures("_quick_scrypt")
def test_a_vault_under_a_passphrase_asks_no_keyring(settings: Settings) -> None:
    new_vault(vault_path(settings), with_phrase(), by_passphrase=True)
    assert not asks_keyring(settings)


def test_the_settings_file_names_the_vault(write: Write, shop: Path, keyring: MemoryKeyring) -> None:
    text = GOOD.replace('private_key_file = "private.pem"', "private_key_vault = true")
    path = write(f"{text}data_directory = 'till'\n")
    with pytest.raises(SettingsError) as missing:
        load(path, {})
    [mistake] = missing.value.mistakes
    assert mistake.key == "alphapay.private_key_vault"
    assert "There is no vault of keys" in mistake.what
    keep(Settings(till=TillSettings(data_directory=shop / "till")), keyring)
    assert load(path, {}).alphapay.private_key_vault


def test_a_version_in_the_settings_does_not_go_with_a_vault(write: Write) -> None:
    text = GOOD.replace('private_key_file = "private.pem"', "private_key_vault = true\nkey_version = 2")
    with pytest.raises(SettingsError, match="each key in the vault has its own keyVersion"):
        load(write(text), {})


def test_a_vault_that_is_named_is_not_also_told_as_missing_settings(settings: Settings) -> None:
    off = msgspec.structs.replace(settings.alphapay, private_key_vault=False)
    [problem] = check_keys(msgspec.structs.replace(settings, alphapay=off), {})
    assert problem.key == "alphapay.private_key_env"
