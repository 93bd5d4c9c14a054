"""AlphaPay's side of the wire: checks a signed request, has it answered, signs the answer, and spoils it
if a fault says so.
"""

import datetime as dt
import secrets
from email.message import Message

import msgspec

from pos_app.simulator import calls, signing
from pos_app.simulator.calls import Json
from pos_app.simulator.faults import Fault
from pos_app.simulator.ledger import RefusedError
from pos_app.simulator.listings import iso
from pos_app.simulator.replies import DROPPED, Reply, html_reply
from pos_app.simulator.service import CallRecord, Service

PATH_PREFIX = "/api/v2.0/payments/"
_CLOCK_TOLERANCE_S = 300.0
_NONCE_LENGTH = 32
_OVERSIZE = 2 * 1024 * 1024
_NO_FAULT = Fault(times=0)
_HTML = (
    "<!doctype html><html><head><title>Gateway</title></head><body><h1>Service unavailable</h1></body></html>"
)


def reply_to(service: Service, call: str, headers: Message, raw: bytes) -> Reply:
    """The reply to one call, with whatever fault is planned for it."""
    fault = service.faults.take(call) or _NO_FAULT
    service.pause(fault.delay_s)
    if fault.drop == "request":
        service.note(CallRecord(service.now(), call, "", "", "(dropped)"))
        return DROPPED
    answer = _answer(service, call, headers, raw) if fault.acts else _idle_answer()
    answer = _altered(answer, fault)
    service.note(_record(service, call, raw, answer))
    service.pause(fault.reply_delay_s)
    if fault.drop == "reply":
        return DROPPED
    return _finished(service, call, headers.get("Merchant-Code", ""), answer, fault)


def _answer(service: Service, call: str, headers: Message, raw: bytes) -> Json:
    try:
        merchant = _verified_merchant(service, PATH_PREFIX + call, headers, raw)
    except RefusedError as refused:
        return calls.refusal(refused)
    try:
        body = msgspec.json.decode(raw)
    except msgspec.DecodeError:
        return calls.refusal(RefusedError("PARAM_INVALID", "the body is not JSON"))
    return service.answer(call, merchant, body)


def _verified_merchant(service: Service, path: str, headers: Message, raw: bytes) -> str:
    merchant, time = headers.get("Merchant-Code", ""), headers.get("Request-Time", "")
    nonce = headers.get("Nonce", "")
    if merchant != service.merchant_code:
        raise RefusedError("INVALID_MERCHANT_CODE", "the merchant code is unknown")
    if abs(_moment(time) - service.now()) > _CLOCK_TOLERANCE_S:
        raise RefusedError(
            "SIGN_TIMEOUT", "Request-Time differs from the server's time by more than 5 minutes"
        )
    if len(nonce) != _NONCE_LENGTH:
        raise RefusedError("PARAM_INVALID", "Nonce must have 32 characters")
    text = signing.signed_text(path, merchant, time, nonce, raw)
    signature = headers.get("Signature", "")
    if not any(signing.is_signed_by(key, signature, text) for key in service.merchant_keys):
        raise RefusedError("INVALID_SIGN", "the signature does not fit")
    return merchant


def _moment(text: str) -> float:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise RefusedError("PARAM_INVALID", "Request-Time is not ISO 8601") from None
    if moment.tzinfo is None:
        raise RefusedError("PARAM_INVALID", "Request-Time has no offset")
    return moment.timestamp()


def _idle_answer() -> Json:
    return calls.refusal(RefusedError("SYSTEMERROR", "internal error"))


def _altered(answer: Json, fault: Fault) -> Json:
    """The answer with the fields a fault replaces."""
    result = {
        "resultCode": fault.result_code,
        "resultStatus": fault.result_status,
        "resultMessage": fault.result_message or fault.result_code,
    }
    changed = {**answer, "result": {**answer["result"], **{k: v for k, v in result.items() if v is not None}}}
    if "order" in changed:
        money = {k: v for k, v in (("value", fault.amount), ("currency", fault.currency)) if v is not None}
        amount = {**changed["order"]["orderAmount"], **money}
        changed["order"] = {**changed["order"], "orderAmount": amount}
    for field, value in (("paymentStatus", fault.payment_status), ("refundStatus", fault.refund_status)):
        if field in changed and value is not None:
            changed[field] = value
    return changed


def _finished(service: Service, call: str, merchant: str, answer: Json, fault: Fault) -> Reply:
    extra = {} if fault.retry_after_s is None else {"Retry-After": str(fault.retry_after_s)}
    if (fault.body or ("json" if fault.http_status == 200 else "html")) == "html":
        return html_reply(_HTML, fault.http_status, extra)
    body = _encoded(answer, fault)
    signed = _signature_headers(service, call, merchant, answer, body, fault)
    if fault.body == "truncated":
        body = body[: len(body) // 2]
    kind = {"Content-Type": "application/json; charset=UTF-8"}
    return Reply(
        status=fault.http_status,
        headers={**kind, **extra, **signed},
        body=body,
        dripping=fault.body == "dripping",
    )


def _encoded(answer: Json, fault: Fault) -> bytes:
    match fault.body:
        case "empty":
            return b""
        case "list":
            return msgspec.json.encode([answer])
        case "oversized":
            return msgspec.json.encode({**answer, "padding": "x" * _OVERSIZE})
    return msgspec.json.encode(answer)


def _signature_headers(
    service: Service, call: str, merchant: str, answer: Json, body: bytes, fault: Fault
) -> dict[str, str]:
    failed = answer["result"]["resultStatus"] == "F"
    if fault.signature == "missing" or (failed and not service.switches.sign_errors):
        return {}
    time, nonce = iso(service.now() - fault.response_age_s), secrets.token_hex(_NONCE_LENGTH // 2)
    said = body + b" " if fault.signature == "wrong" else body
    text = signing.signed_text(PATH_PREFIX + call, merchant, time, nonce, said)
    return {"Response-Time": time, "Nonce": nonce, "Signature": signing.header_value(service.own_key, text)}


def _record(service: Service, call: str, raw: bytes, answer: Json) -> CallRecord:
    try:
        asked = msgspec.json.decode(raw)
    except msgspec.DecodeError:
        asked = {}
    named = asked if isinstance(asked, dict) else {}
    request_id = named.get("paymentRequestId") or named.get("refundRequestId") or ""
    payment_id = answer.get("paymentId") or named.get("paymentId") or ""
    return CallRecord(service.now(), call, str(request_id), str(payment_id), answer["result"]["resultCode"])
