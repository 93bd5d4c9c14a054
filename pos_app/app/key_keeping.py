"""What can be done with the merchant's keys in a till's vault, without a word printed: for the command and for set-up.

Opens the vault, tries a key on AlphaPay, and makes a new one current only once AlphaPay has answered to it. All of it
takes time or a person's: never in the GUI thread.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from pos_app.domain.alphapay import ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.protocol.answers import Answer
from pos_app.settings.key_check import checked_private_key
from pos_app.settings.key_refusals import KeysExist, NoKeyYet
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.merchant_keys import KeptKey, MerchantKeys, SigningKey
from pos_app.settings.records import Settings
from pos_app.settings.secrets import private_key_in, read_public_key
from pos_app.settings.signing_key import vault_path
from pos_app.settings.vault import new_vault, open_vault
from pos_app.settings.vault_errors import VaultExists
from pos_app.settings.vault_file import KeyringLock, read_vault_file

_ALPHAPAY_DAY = timezone(timedelta(hours=-8))


def wall_clock() -> datetime:
    """This machine's clock."""
    return datetime.now(UTC).astimezone()


def kept_keys(settings: Settings, access: VaultAccess) -> MerchantKeys:
    """The keys in the till's vault. Raises `VaultProblem`."""
    return MerchantKeys(open_vault(vault_path(settings), access))


def keys_or_none_yet(settings: Settings, access: VaultAccess, *, by_passphrase: bool) -> MerchantKeys:
    """The keys in the till's vault; where there is no vault it is made, under a pass-phrase or the system's keyring.
    One under the keyring does not become one under a pass-phrase. Raises `VaultProblem`.
    """
    path = vault_path(settings)
    if path.exists():
        if by_passphrase and isinstance(read_vault_file(path).lock, KeyringLock):
            raise VaultExists(path)
        return kept_keys(settings, access)
    return MerchantKeys(new_vault(path, access, by_passphrase=by_passphrase))


def first_pair(
    settings: Settings, access: VaultAccess, *, by_passphrase: bool = False, key_version: int = 0
) -> KeptKey:
    """The first pair of a till. Raises `KeysExist` where it has one, or another `VaultProblem`."""
    keys = keys_or_none_yet(settings, access, by_passphrase=by_passphrase)
    if keys.ledger.keys:
        raise KeysExist
    return keys.make(key_version)


def next_pair(settings: Settings, access: VaultAccess, *, key_version: int = 0) -> KeptKey:
    """A new pair, which waits for AlphaPay beside the current one. Raises `NoKeyYet` or another `VaultProblem`."""
    keys = kept_keys(settings, access)
    if not keys.ledger.current:
        raise NoKeyYet
    return keys.make(key_version)


def pair_from_file(
    settings: Settings, access: VaultAccess, file: Path, *, by_passphrase: bool = False, key_version: int = 0
) -> KeptKey:
    """An existing private key, into the vault: the first one is used at once, another one waits for AlphaPay. The file
    stays as it is. Raises `KeyProblem` about what is in it, `VaultProblem`.
    """
    pair = checked_private_key("FILE", private_key_in("FILE", file))
    keys = keys_or_none_yet(settings, access, by_passphrase=by_passphrase)
    return keys.add(pair, key_version)


def try_key(settings: Settings, key: SigningKey, clock: Callable[[], datetime] = wall_clock) -> Answer:
    """AlphaPay's answer to today's `transactions`, signed with `key`: a call that moves no money, and that a merchant
    without any order can make too. Raises `KeyProblem` about AlphaPay's own key in the settings.
    """
    from pos_app.gateway.client import Client, answer_of
    from pos_app.gateway.errors import GatewayError
    from pos_app.gateway.server_clock import ServerClock
    from pos_app.gateway.signing import credentials
    from pos_app.gateway.transport import TransportSettings

    account, public = settings.alphapay, read_public_key(settings.alphapay)
    transport = TransportSettings(
        base_url=account.url,
        connect_timeout_s=account.connect_timeout_s,
        read_timeout_s=account.read_timeout_s,
        total_s=account.total_deadline_s,
    )
    try:
        who = credentials(account.merchant_code, key.pem.reveal(), public, key_version=key.key_version)
        client = Client(who, transport, ServerClock(clock))
        try:
            return client.transactions_page(clock().astimezone(_ALPHAPAY_DAY).date(), 1)[0]
        finally:
            client.close()
    except GatewayError as error:
        return answer_of(error)


def is_accepted(answer: Answer) -> bool:
    """Whether AlphaPay itself, by its signature, took the call: only that confirms a key (R03)."""
    return answer.ended is Ended.VERIFIED and answer.status is ResultStatus.SUCCEEDED


def confirm(
    settings: Settings,
    keys: MerchantKeys,
    number: int,
    *,
    key_version: int = 0,
    clock: Callable[[], datetime] = wall_clock,
) -> Answer:
    """Try a key on AlphaPay, under its own `keyVersion` or another one; where it `is_accepted`, it is the current one
    from now on, under that version, and the one before is kept. Raises `KeyProblem`, `VaultProblem`.
    """
    key = keys.signing_key(number)
    version = key_version or key.key_version
    answer = try_key(settings, SigningKey(key.pem, version), clock)
    if is_accepted(answer):
        keys.confirmed(number, version)
    return answer
