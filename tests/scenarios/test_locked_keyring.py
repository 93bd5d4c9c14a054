"""A till whose keyring is locked: nothing is sent, the cashier sees it, and once it is unlocked the till sells."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest

from pos_app.app import late_key
from pos_app.app.compose import ClientMaker
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import Stage
from pos_app.settings.key_check import checked_private_key
from pos_app.settings.merchant_keys import MerchantKeys
from pos_app.settings.secrets import Secret
from pos_app.settings.signing_key import vault_path
from pos_app.settings.vault import new_vault
from pos_app.simulator.simulator import Simulator
from tests.scenarios import shop as shops
from tests.scenarios.shop import Shop, settings_of
from tests.settings.keyrings import MemoryKeyring, with_keyring


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def till(
    alphapay: Simulator, tmp_path: Path, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shop]:
    """It was started while the keyring was locked."""
    settings = settings_of(tmp_path, alphapay.connection())
    account = msgspec.structs.replace(settings.alphapay, private_key_file=None, private_key_vault=True)
    settings = msgspec.structs.replace(settings, alphapay=account)
    access = with_keyring(keyring)
    pair = checked_private_key("test", Secret(alphapay.merchant_private_key_pem))
    MerchantKeys(new_vault(vault_path(settings), access)).add(pair)
    keyring.locked = True
    monkeypatch.setattr(late_key, "ASK_AGAIN_AFTER_S", 0.0)
    monkeypatch.setattr(shops, "ClientMaker", partial(ClientMaker, access=access))
    with Shop(settings, alphapay.control) as shop:
        yield shop


def test_R02_behind_a_locked_keyring_nothing_is_sent_and_the_next_sale_works_once_it_is_unlocked(
    till: Shop, alphapay: Simulator, keyring: MemoryKeyring
) -> None:
    till.scan(alphapay.control.mint(), 900)
    till.sees(Stage.NOT_SENT, pace=0)
    assert till.view.connection.cause is Cause.CANNOT_SIGN
    assert alphapay.control.orders() == []
    keyring.locked = False
    till.leave()
    till.scan(alphapay.control.mint(), 900)
    till.sees(Stage.PAID)
    assert [order["status"] for order in alphapay.control.orders()] == ["SUCCESS"]
