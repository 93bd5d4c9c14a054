"""Which of the merchant's keys is signed with: a new one waits until AlphaPay has answered to it, an old one stays."""

import base64
import hashlib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from pos_app.settings.key_pairs import fingerprint, short_fingerprint
from pos_app.settings.key_refusals import KeyInUse, KeyKeptAlready, KeyWaits, NoSuchKey
from pos_app.settings.merchant_keys import MerchantKeys
from pos_app.settings.vault import new_vault, open_vault
from pos_app.settings.vault_errors import SecretMissing, VaultDamaged
from tests.settings.conftest import bare, private_pem, public_pem
from tests.settings.keyrings import MemoryKeyring, with_keyring


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def keys(tmp_path: Path, keyring: MemoryKeyring) -> MerchantKeys:
    return MerchantKeys(new_vault(tmp_path / "keys.vault", with_keyring(keyring)))


@pytest.fixture
def two(keys: MerchantKeys, merchant_key: rsa.RSAPrivateKey, alphapay_key: rsa.RSAPrivateKey) -> MerchantKeys:
    """A key in use, which AlphaPay confirmed, and one that waits."""
    keys.add(merchant_key)
    keys.confirmed(1, 1)
    keys.add(alphapay_key)
    return keys


def versions(keys: MerchantKeys) -> tuple[int, int]:
    return keys.ledger.current, keys.ledger.waiting


def test_the_first_key_is_the_current_one(keys: MerchantKeys, merchant_key: rsa.RSAPrivateKey) -> None:
    with pytest.raises(SecretMissing):
        keys.signing_key()
    kept = keys.add(merchant_key)
    assert (kept.number, kept.key_version, kept.confirmed) == (1, 1, False)
    assert keys.signing_key().pem.reveal() == private_pem(merchant_key)


def test_a_made_pair_is_rsa_2048_in_the_form_alphapay_takes(keys: MerchantKeys) -> None:
    kept = keys.make()
    assert kept.public.startswith("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A")
    assert len(kept.public) == 392
    assert keys.signing_key().pem.reveal().startswith("-----BEGIN PRIVATE KEY-----")


def test_a_new_key_waits_and_the_old_one_is_signed_with(
    two: MerchantKeys, merchant_key: rsa.RSAPrivateKey, alphapay_key: rsa.RSAPrivateKey
) -> None:
    assert versions(two) == (1, 2)
    assert two.signing_key().pem.reveal() == private_pem(merchant_key)
    assert two.signing_key(2).pem.reveal() == private_pem(alphapay_key)
    assert two.signing_key(2).key_version == 2


def test_a_confirmed_key_takes_over_and_the_old_one_is_kept(two: MerchantKeys) -> None:
    two.confirmed(2, 2)
    assert versions(two) == (2, 0)
    assert two.signing_key().key_version == 2
    assert two.signing_key(1).key_version == 1


def test_the_version_that_alphapay_answered_to_is_kept(two: MerchantKeys) -> None:
    two.confirmed(2, 1)
    assert two.signing_key().key_version == 1


def test_one_can_go_back_to_the_old_key(two: MerchantKeys) -> None:
    two.confirmed(2, 2)
    two.confirmed(1, 1)
    assert versions(two) == (1, 0)


def test_an_old_key_is_forgotten_only_after_the_new_one_is_confirmed(two: MerchantKeys) -> None:
    with pytest.raises(KeyInUse):
        two.forget(1)
    two.confirmed(2, 2)
    two.forget(1)
    assert [each.number for each in two.ledger.keys] == [2]
    with pytest.raises(NoSuchKey):
        two.signing_key(1)


def test_a_key_that_waits_may_be_dropped(two: MerchantKeys) -> None:
    two.forget(2)
    assert versions(two) == (1, 0)


def test_one_new_key_at_a_time_and_none_twice(
    keys: MerchantKeys, merchant_key: rsa.RSAPrivateKey, alphapay_key: rsa.RSAPrivateKey
) -> None:
    keys.add(merchant_key)
    with pytest.raises(KeyKeptAlready):
        keys.add(merchant_key)
    keys.add(alphapay_key)
    with pytest.raises(KeyWaits):
        keys.make()
    assert [each.number for each in keys.ledger.keys] == [1, 2]


def test_numbers_and_versions_are_not_used_again_while_a_later_one_is_kept(two: MerchantKeys) -> None:
    two.confirmed(2, 2)
    two.forget(1)
    kept = two.make(key_version=9)
    assert (kept.number, kept.key_version) == (3, 9)


def test_all_of_it_is_on_the_disk(two: MerchantKeys, tmp_path: Path, keyring: MemoryKeyring) -> None:
    again = MerchantKeys(open_vault(tmp_path / "keys.vault", with_keyring(keyring)))
    assert again.ledger == two.ledger
    assert again.signing_key(2).pem.reveal() == two.signing_key(2).pem.reveal()


def test_a_ledger_that_is_none_is_damage(tmp_path: Path, keyring: MemoryKeyring) -> None:
    vault = new_vault(tmp_path / "keys.vault", with_keyring(keyring))
    vault.change({"alphapay.keys": b"{}}"})
    with pytest.raises(VaultDamaged):
        MerchantKeys(vault)


def test_the_fingerprint_is_what_openssl_shows(merchant_key: rsa.RSAPrivateKey) -> None:
    public = bare(public_pem(merchant_key))
    assert fingerprint(public) == hashlib.sha256(base64.b64decode(public)).hexdigest()
    assert fingerprint(public).startswith(short_fingerprint(public).replace(" ", ""))
