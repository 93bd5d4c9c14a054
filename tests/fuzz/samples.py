"""Answers as AlphaPay sends them, and some as it never does: too deep, too long, wrongly encoded."""

import json
from collections.abc import Iterator
from typing import Any

import msgspec

OK = {"resultCode": "SUCCESS", "resultMessage": "ok", "resultStatus": "S"}
_AMOUNT = {"value": "1234", "currency": "CAD"}
_PAYMENT: dict[str, Any] = {
    "result": OK,
    "paymentId": "p1",
    "paymentRequestId": "r1",
    "scenarioCode": "OFFLINE_QRCODE",
    "paymentStatus": "SUCCESS",
    "order": {"orderAmount": _AMOUNT, "payAmount": _AMOUNT},
    "paymentMethod": {"paymentMethodType": "Wechat"},
    "paymentInfo": {"paymentUrl": "https://pay/1"},
    "paymentCreateTime": "2026-11-22T10:15:30-08:00",
    "paymentExpireTime": "2026-11-22T10:20:30-08:00",
    "paymentTime": "2026-11-22T18:16:00Z",
    "cancelTime": "",
}
_REFUND: dict[str, Any] = {
    "result": OK,
    "paymentId": "p1",
    "refundId": "f1",
    "refundRequestId": "g1",
    "refundStatus": "SUCCESS",
    "refund": {"refundAmount": _AMOUNT},
    "refundTime": "2026-11-22T10:15:30-08:00",
}
_ROW = {
    "requestId": "r1",
    "transactionId": "p1",
    "amount": "1234",
    "currency": "CAD",
    "transactionType": "Credit",
    "paymentMethod": "Alipay",
    "createTime": "2026-11-22T10:15:30-08:00",
}
_TRANSACTIONS: dict[str, Any] = {
    "result": OK,
    "transactions": [_ROW, _ROW],
    "pagination": {"page": 1, "pageLimit": 10, "totalPage": 1, "total": 2},
}
_SETTLEMENTS: dict[str, Any] = {
    "result": OK,
    "settlements": [{"settleInfo": {"settleNo": "S1", "creditNum": "2", "netAmount": -5}, "bankInfo": {}}],
}
ANSWERS = (_PAYMENT, _REFUND, _TRANSACTIONS, _SETTLEMENTS)
"""One of every kind, valid."""

NAMES = sorted({name for answer in (*ANSWERS, _ROW, _AMOUNT) for name in answer})


class Digits(msgspec.Struct, frozen=True):
    """A whole number of that many digits, longer than Python itself would write or read."""

    count: int


def written(value: Any) -> str:
    """JSON as loosely as Python writes it: NaN, infinities, lone surrogates, numbers of any length."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(name)}:{written(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(written, value)) + "]"
    if isinstance(value, Digits):
        return "9" * value.count
    return json.dumps(value, ensure_ascii=False)


ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, float("nan"), Digits(20), Digits(5000), "", "²", "٣٣", "-", "9" * 20, "\x00", "\ud800",
    "2026-11-22T12:00:00", "2026-11-22", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59",
    [], {}, [None], {"value": 1},
)  # fmt: skip
"""What may stand where AlphaPay has something else."""


def replaced() -> Iterator[Any]:
    """Every answer with each of its values, in turn, replaced by each odd one."""
    for answer in ANSWERS:
        for way in _ways(answer):
            for odd in ODD:
                yield _with(answer, way, odd)


def _ways(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value within `value`."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, held in inner:
        yield (*way, step)
        yield from _ways(held, (*way, step))


def _with(value: Any, way: tuple[Any, ...], odd: Any) -> Any:
    if not way:
        return odd
    changed = value.copy()
    changed[way[0]] = _with(value[way[0]], way[1:], odd)
    return changed


def nested(depth: int) -> list[bytes]:
    """Objects and lists so deep, closed and not, alone and where AlphaPay has a value."""
    return [
        b"[" * depth,
        b"[" * depth + b"]" * depth,
        b'{"result":' * depth + b"1" + b"}" * depth,
        b'{"result":{"resultCode":"SUCCESS","resultStatus":"S"},"x":' + b"[" * depth + b"]" * depth + b"}",
        b'{"order":' * depth + b"1" + b"}" * depth,
    ]


def surrogate_bytes() -> list[bytes]:
    """Lone surrogates as escapes and as raw bytes, and text that is not UTF-8, where AlphaPay has a text."""
    texts = (b"\\ud800", b"\\udfff\\ud800", b"\xed\xa0\x80", b"\xff\xfe", b"\xc0\x80", b"\x00", b"\\u0000")
    form = b'{"result":{"resultCode":"%s","resultStatus":"S","resultMessage":"%s"},"paymentId":"%s"}'
    return [form % (text, text, text) for text in texts]


def large(size: int) -> list[bytes]:
    """Answers of `size` bytes and more: one long text, many rows, many names, blanks, one long number."""
    row = written(_ROW).encode()
    return [
        b'{"result":{"resultCode":"' + b"9" * size + b'","resultStatus":"S"}}',
        b'{"result":{"resultCode":"A","resultStatus":"F","resultMessage":"'
        + b'\\"token' * (size // 7)
        + b'"}}',
        b'{"transactions":['
        + b",".join([row] * (size // len(row)))
        + b'],"pagination":{"total":1,"totalPage":1}}',
        b"{" + b",".join(b'"a%d":1' % n for n in range(size // 10)) + b"}",
        b" " * size + written(_PAYMENT).encode(),
        b'{"pagination":{"total":' + b"9" * size + b',"totalPage":1},"transactions":[]}',
        b'"token"' + b" " * size,
        b'"' * size,
        b"a" * size,
    ]
