"""Asks AlphaPay one real, signed question that moves no money, and waits no longer than an examination may."""

from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from pos_app.protocol.answers import Answer
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.records import Settings
from pos_app.settings.secrets import read_public_key
from pos_app.settings.signing_key import signing_key

if TYPE_CHECKING:
    from pos_app.gateway.client import Client
    from pos_app.gateway.transport import TransportSettings

CONNECT_S, READ_S, TOTAL_S = 3.0, 4.0, 4.0
"""Limits in seconds, within an examination's own of 5 s. The till itself waits as long as its settings say."""

_ALPHAPAY_DAY = timezone(timedelta(hours=-8))


def ask_alphapay(settings: Settings, environ: Mapping[str, str], access: VaultAccess) -> Answer:
    """AlphaPay's answer to a question for the first page of today's list. A new merchant has no order to inquire about;
    the list is open to all. Raises `KeyProblem` where a key cannot be read.
    """
    from pos_app.gateway.client import answer_of
    from pos_app.gateway.errors import GatewayError

    try:
        with closing(_client(settings, environ, access)) as client:
            today = datetime.now(UTC).astimezone(_ALPHAPAY_DAY).date()
            answer, _ = client.transactions_page(today, 1)
    except GatewayError as error:
        return answer_of(error)
    return answer


def reach_alphapay(settings: Settings) -> None:
    """Open a connection to AlphaPay and close it; no request leaves. Raises a `NotSent` error."""
    from pos_app.gateway.transport import Transport

    with closing(Transport(_limits(settings))) as transport:
        transport.warm()


def _client(settings: Settings, environ: Mapping[str, str], access: VaultAccess) -> "Client":
    from pos_app.gateway.client import Client
    from pos_app.gateway.server_clock import ServerClock
    from pos_app.gateway.signing import credentials

    key = signing_key(settings, environ, access)
    who = credentials(
        settings.alphapay.merchant_code,
        key.pem.reveal(),
        read_public_key(settings.alphapay),
        key_version=key.key_version,
    )
    return Client(who, _limits(settings), ServerClock(lambda: datetime.now(UTC).astimezone()))


def _limits(settings: Settings) -> "TransportSettings":
    from pos_app.gateway.transport import TransportSettings

    return TransportSettings(
        base_url=settings.alphapay.url, connect_timeout_s=CONNECT_S, read_timeout_s=READ_S, total_s=TOTAL_S
    )
