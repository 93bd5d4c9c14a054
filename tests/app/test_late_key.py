"""A till whose key is in the vault: signs with it once the keyring gives it, and is never kept waiting."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pos_app.app import late_key
from pos_app.app.compose import ClientMaker
from pos_app.app.late_key import ASK_AGAIN_AFTER_S, LateKey
from pos_app.domain.evidence import Ended
from pos_app.gateway.client import Client
from pos_app.gateway.errors import KeyUnusable
from pos_app.settings.key_check import checked_private_key
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.merchant_keys import MerchantKeys, SigningKey
from pos_app.settings.records import AlphaPaySettings, Settings, TillSettings
from pos_app.settings.secrets import KeyProblem, Secret
from pos_app.settings.signing_key import VaultUnusable, vault_path
from pos_app.settings.vault import new_vault
from pos_app.settings.vault_errors import PASSPHRASE_VARIABLE, KeyringLocked, PassphraseWrong
from pos_app.simulator.simulator import Simulator
from tests.settings.keyrings import PHRASE, MemoryKeyring, quick_scrypt, with_keyring, with_phrase

pytestmark = pytest.mark.usefixtures("_quick_scrypt")

KEY = SigningKey(Secret("pem"), 1)


@pytest.fixture
def _quick_scrypt() -> Iterator[None]:
    with quick_scrypt():
        yield


@pytest.fixture
def till(tmp_path: Path, alphapay: Simulator) -> Settings:
    """Its key is in a vault that is not made yet."""
    account = AlphaPaySettings(
        base_url=alphapay.url,
        merchant_code=alphapay.merchant_code,
        private_key_vault=True,
        alphapay_public_key=alphapay.public_key,
    )
    return Settings(alphapay=account, till=TillSettings(id="T01", data_directory=tmp_path / "till"))


def keep(till: Settings, alphapay: Simulator, access: VaultAccess, *, by_passphrase: bool = False) -> None:
    """The merchant's key into a new vault."""
    keys = MerchantKeys(new_vault(vault_path(till), access, by_passphrase=by_passphrase))
    keys.add(checked_private_key("test", Secret(alphapay.merchant_private_key_pem)))


def is_answered(maker: ClientMaker) -> bool:
    client: Any = maker()
    assert isinstance(client, Client)
    answer, _ = client.transactions_page(datetime.now(UTC).date(), 1)
    client.close()
    return answer.ended is Ended.VERIFIED and answer.raw_code == "SUCCESS"


def test_a_till_signs_with_the_key_that_the_keyring_guards(till: Settings, alphapay: Simulator) -> None:
    access = with_keyring(MemoryKeyring())
    keep(till, alphapay, access)
    assert is_answered(ClientMaker(till, {}, access=access))


def test_a_till_signs_with_the_key_under_a_passphrase(till: Settings, alphapay: Simulator) -> None:
    keep(till, alphapay, with_phrase(), by_passphrase=True)
    assert is_answered(ClientMaker(till, {PASSPHRASE_VARIABLE: PHRASE}))
    with pytest.raises(VaultUnusable) as caught:
        ClientMaker(till, {PASSPHRASE_VARIABLE: "another phrase than that"})
    assert isinstance(caught.value.problem, PassphraseWrong)


def test_without_a_vault_no_till_starts(till: Settings) -> None:
    with pytest.raises(VaultUnusable, match="There is no vault of keys"):
        ClientMaker(till, {})


def test_behind_a_locked_keyring_nothing_is_sent_and_the_till_starts(
    till: Settings, alphapay: Simulator
) -> None:
    keyring = MemoryKeyring()
    keep(till, alphapay, with_keyring(keyring))
    keyring.locked = True
    maker = ClientMaker(till, {}, access=with_keyring(keyring))
    calls = len(alphapay.control.calls())
    with pytest.raises(KeyUnusable, match=r"keyring of this system is locked.*nothing is charged"):
        maker()
    assert len(alphapay.control.calls()) == calls


def test_a_keyring_that_waits_for_a_person_does_not_keep_the_till_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(late_key, "WAIT_S", 0.01)
    typed = threading.Event()

    def read() -> SigningKey:
        assert typed.wait(20)
        return KEY

    late = LateKey(read)
    late.start()
    with pytest.raises(VaultUnusable):
        late.get()
    typed.set()
    monkeypatch.setattr(late_key, "WAIT_S", 20.0)
    assert late.get() is late.get() is KEY


def failing(*ends: Exception | SigningKey) -> tuple[Callable[[], SigningKey], list[Exception | SigningKey]]:
    """A read that ends like this, one after the other, and what is left of it."""
    left = list(ends)

    def read() -> SigningKey:
        end = left.pop(0)
        if isinstance(end, Exception):
            raise end
        return end

    return read, left


def test_a_keyring_that_was_not_unlocked_asks_again_a_minute_later_and_not_before() -> None:
    now = 100.0
    read, left = failing(VaultUnusable(KeyringLocked()), KEY)
    late = LateKey(read, lambda: now)
    for _ in range(3):
        with pytest.raises(VaultUnusable):
            late.get()
    assert len(left) == 1
    now += ASK_AGAIN_AFTER_S
    assert late.get() is KEY


def test_a_fault_of_the_program_is_told_without_what_it_saw(caplog: pytest.LogCaptureFixture) -> None:
    read, _ = failing(LookupError("MIIEvSECRET"))
    with pytest.raises(KeyProblem, match="could not be opened"):
        LateKey(read).get()
    assert "LookupError" in caplog.text
    assert "SECRET" not in caplog.text
