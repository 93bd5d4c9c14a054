"""The customer's phone as web pages: pay the order behind a QR, or show a payment code to be scanned.

    GET  /phone/pay/<token>          the page a QR leads to
    GET  /phone/api/order/<token>    the order as the wallet would show it
    POST /phone/api/order/<token>    {"do": choose | pay | pin | decline | walk_away, "wallet", "pin"}
    GET  /phone/code                 the page with a fresh payment code
    POST /phone/api/code             {"wallet", "will"} -> {token, digits, barcode, qr, expires_in_s}
    GET  /phone/api/code/<token>     {"used", "order": token of the order it was charged for, or null}

Tokens are secrets of 128 bits; the PIN is looked at (six digits, 000000 is wrong) and never kept.
"""

import io
import re
from email.message import Message
from typing import Literal

import msgspec

from pos_app.simulator import customer, ledger, pages
from pos_app.simulator.calls import Json
from pos_app.simulator.records import Books, Wallet, Will
from pos_app.simulator.replies import Reply, html_reply, json_reply, not_found
from pos_app.simulator.service import Service

_ORDER = "/phone/api/order/"
_CODE = "/phone/api/code"
_SVG_SIZE = re.compile(r'<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm"')
_PIXELS_PER_MM = 96 / 25.4
_PIN = re.compile(r"\d{6}", re.ASCII)
_WRONG_PIN = "000000"
_SHOWN_TO_CUSTOMER = (
    "status", "value", "currency", "description", "wallet", "asks_pin", "walked_away", "scenario",
    "expires_in_s", "payment_id",
)  # fmt: skip


class _Deed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    do: Literal["choose", "pay", "pin", "decline", "walk_away"]
    wallet: Wallet = "Wechat"
    pin: str = ""


class _NewCode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    wallet: Wallet = "Wechat"
    will: Will = "pay"


def reply_to(service: Service, method: str, path: str, headers: Message, raw: bytes) -> Reply:
    """The reply to one request under `/phone`."""
    if method == "POST" and not headers.get("Content-Type", "").startswith("application/json"):
        return json_reply({"error": "Content-Type must be application/json"}, 415)
    try:
        return _routed(service, method, path, raw)
    except customer.NoSuchOrderError:
        return not_found()
    except (msgspec.MsgspecError, ledger.NotPossibleError) as mistake:
        return json_reply({"error": str(mistake)}, 400)


def _routed(service: Service, method: str, path: str, raw: bytes) -> Reply:
    if path.startswith("/phone/pay/"):
        _order(service, path.removeprefix("/phone/pay/"))
        return html_reply(pages.text("pay.html"))
    if path == "/phone/code":
        return html_reply(pages.text("code.html"))
    if path == _CODE and method == "POST":
        return json_reply(_fresh_code(service, msgspec.json.decode(raw, type=_NewCode)))
    if path.startswith(_CODE + "/"):
        return json_reply(_code_state(service, path.removeprefix(_CODE + "/")))
    if path.startswith(_ORDER):
        token = path.removeprefix(_ORDER)
        shown = _order(service, token) if method == "GET" else _act(service, token, raw)
        return json_reply({field: shown[field] for field in _SHOWN_TO_CUSTOMER})
    return not_found()


def _order(service: Service, token: str) -> Json:
    now = service.now()
    return service.within(lambda books: customer.shown(books, customer.of_token(books, token), now))


def _act(service: Service, token: str, raw: bytes) -> Json:
    asked = msgspec.json.decode(raw, type=_Deed)
    if asked.do == "pin" and (asked.pin == _WRONG_PIN or not _PIN.fullmatch(asked.pin)):
        raise ledger.NotPossibleError("Wrong PIN. Try again.")
    now, switches = service.now(), service.switches
    return service.within(
        lambda books: customer.does(
            books, customer.of_token(books, token), asked.do, asked.wallet, now, switches
        )
    )


def _fresh_code(service: Service, asked: _NewCode) -> Json:
    digits, code = service.mint(asked.wallet, asked.will)
    return {
        "token": code.token,
        "digits": digits,
        "barcode": _barcode_svg(digits),
        "qr": _qr_svg(digits),
        "expires_in_s": service.switches.code_life_s,
    }


def _code_state(service: Service, token: str) -> Json:
    def look(books: Books) -> Json:
        code = books.codes.get(books.code_by_token.get(token, ""))
        if code is None:
            raise customer.NoSuchOrderError("no such code")
        order = books.orders.get(code.payment_id)
        return {"used": code.used_at is not None, "order": order.token if order else None}

    return service.within(look)


def _barcode_svg(digits: str) -> str:
    """The digits as Code 128, an SVG element without text that fills the width it is given.

    The library measures its bars in millimetres; without a view box they would not grow with the element.
    """
    import barcode
    from barcode.writer import SVGWriter

    drawn = io.BytesIO()
    barcode.get("code128", digits, writer=SVGWriter()).write(
        drawn, {"write_text": False, "module_height": 15, "quiet_zone": 2, "background": "white"}
    )
    svg = _element(drawn.getvalue())
    width, height = (float(size) * _PIXELS_PER_MM for size in _SVG_SIZE.findall(svg)[0])
    return svg.replace("<svg ", f'<svg viewBox="0 0 {width:.2f} {height:.2f}" preserveAspectRatio="none" ', 1)


def _qr_svg(digits: str) -> str:
    """The digits as a QR, an SVG element."""
    import qrcode
    import qrcode.image.svg

    drawn = io.BytesIO()
    qrcode.make(digits, image_factory=qrcode.image.svg.SvgPathImage, border=2).save(drawn)
    return _element(drawn.getvalue())


def _element(svg: bytes) -> str:
    text = svg.decode()
    return text[text.index("<svg") :]
