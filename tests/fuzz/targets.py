"""What is attacked: everything that reads bytes from outside, each as one function of those bytes.

A target returns for every input, or raises what its module documents; anything else that comes out of it is a
finding. The same targets serve Hypothesis (in the tests) and atheris (by hand).
"""

import base64
import datetime as dt
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from requests.structures import CaseInsensitiveDict

from pos_app.devices.framing import LONGEST, Code, Framer
from pos_app.domain.alphapay import Call, ResultCode, ResultStatus
from pos_app.domain.payment_code import read_scan
from pos_app.gateway import lists, redaction, trust, wire, wire_lists, wire_payments
from pos_app.gateway.errors import GatewayError, Malformed
from pos_app.gateway.signing import credentials, load_private_key, signature_in, signed_text
from pos_app.gateway.transport import Reply

_GOLDEN = json.loads((Path(__file__).parents[1] / "data" / "signatures.json").read_text("utf-8"))
_PATH = "/api/v2.0/payments/pay"
NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
DAY = NOW.date()
KNOWN = credentials("CXVJIU", _GOLDEN["private_key_pem"], _GOLDEN["public_key_pem"])
_ALPHAPAY_KEY = load_private_key(_GOLDEN["private_key_pem"])
_ASKED = trust.Asked(path=_PATH, now=NOW, ids=wire.Ids(payment_id="p1", payment_request_id="r1"))

_RESULTS = tuple(
    wire.Result(status=status, code=code, raw_code=code.value, message="")
    for status, code in (
        (ResultStatus.SUCCEEDED, ResultCode.SUCCESS),
        (ResultStatus.UNDECIDED, ResultCode.PAYMENT_IN_PROCESS),
        (ResultStatus.FAILED, ResultCode.ORDER_PAID),
    )
)
_READERS: tuple[Callable[[bytes], Any], ...] = (
    wire.result_of,
    wire.ids_of,
    wire_lists.page_of,
    lambda raw: wire_lists.settlements_of(raw, DAY),
    lambda raw: wire_lists.repeats(raw, page=1, limit=10),
    lambda raw: lists.whole_day(DAY, lambda _: _small(wire_lists.page_of(raw))),
    *(
        lambda raw, call=call, result=result: wire_payments.body_of(call, raw, result)
        for call in (Call.PAY, Call.INQUIRE_PAYMENT, Call.CANCEL, Call.REFUND, Call.INQUIRE_REFUND)
        for result in _RESULTS
    ),
)


class _Endless(Exception):
    """The list says it has more pages than are worth reading here."""


def _small(page: wire_lists.Page) -> wire_lists.Page:
    if page.total_pages > 3:
        raise _Endless
    return page


def answers(raw: bytes) -> int:
    """Every reader of AlphaPay's JSON. Returns how many could make something of it."""
    read = 0
    for reader in _READERS:
        try:
            reader(raw)
        except (Malformed, _Endless):
            continue
        read += 1
    return read


def text_for_people(raw: bytes) -> None:
    """The redaction of anything that is logged or shown."""
    shown = redaction.readable(raw)
    if len(shown) > 300 or not all(character.isprintable() for character in shown):
        raise AssertionError("not a short, printable line")


def believed(status: int, headers: Mapping[str, str], body: bytes) -> bool:
    """Whether an HTTP answer is believed; never, unless it is signed."""
    reply = Reply(status, CaseInsensitiveDict(headers), body)
    signature_in(headers.get("Signature", ""))
    try:
        trust.verified(reply, KNOWN, _ASKED)
    except GatewayError:
        return False
    return True


def signed(body: bytes, time: str, extra: Mapping[str, str]) -> bool:
    """Whether AlphaPay's own words are believed, however odd they are: what lies behind the signature."""
    raw = _ALPHAPAY_KEY.sign(
        signed_text(_PATH, KNOWN.merchant_code, time, "0123", body), padding.PKCS1v15(), hashes.SHA256()
    )
    signature = f"algorithm=RS256,keyVersion=1,signature={base64.b64encode(raw).decode()}"
    return believed(200, {**extra, "Signature": signature, "Response-Time": time, "Nonce": "0123"}, body)


def scanner(reads: list[tuple[bytes, float]]) -> int:
    """The framing of a serial scanner's bytes, read in pieces with pauses, and what its codes are taken for."""
    framer, now, codes = Framer(), 0.0, 0
    for data, pause_s in reads:
        now += pause_s
        for frame in framer.feed(data, now):
            if isinstance(frame, Code):
                codes += 1
                scan(frame.text)
                if not (0 < len(frame.text) <= LONGEST and frame.text.isascii() and frame.text.isprintable()):
                    raise AssertionError("a code that is none")
    return codes


def scan(text: str) -> None:
    """The classification of one scan; its `repr` never shows it."""
    found = read_scan(text, DAY)
    if len(text) > 24 and text in repr(found):
        raise AssertionError("a scan in a repr")
