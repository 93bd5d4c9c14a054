"""Takes payment codes, tokens and signatures out of text before it is logged or shown (R04).

Ids stay readable.
"""

import re

_SECRET_NAMES = (
    "paymentCode", "paymentQRImage", "paymentUrl", "payUrl", "channelPayUrl", "sdkParams", "customerId",
    "appId", "accountNo", r"\w*[tT]oken", r"\w*[sS]ecret", r"\w*[pP]assword", r"\w*[sS]ignature",
)  # fmt: skip
_VALUE = r'"(?:[^"\\]|\\.)*"?|\{[^}]*\}?|[^\s,}]+'
_SECRET_FIELD = re.compile(rf'("(?:{"|".join(_SECRET_NAMES)})"\s*:\s*)({_VALUE})')
_SIGNATURE = re.compile(r"(signature=)[^\s,\"]+")
_UNIONPAY_CODE = re.compile(r"hQVDUFYw[A-Za-z0-9+/=]*")
_ID_OR_DIGITS = re.compile(r'("\w*(?:Id|No)"\s*:\s*"\w*")|\d{16,}')


def redact(text: str) -> str:
    """`text` without secret fields, signatures, and anything that looks like a payment code.

    Values of id fields (`paymentId`, `refundId` …) are kept; any other run of 16 or more digits is not.
    """
    text = _SECRET_FIELD.sub(r'\1"[redacted]"', text)
    text = _SIGNATURE.sub(r"\1[redacted]", text)
    text = _UNIONPAY_CODE.sub("[redacted]", text)
    return _ID_OR_DIGITS.sub(lambda found: found.group(1) or "[redacted]", text)


def readable(raw: bytes, most: int = 300) -> str:
    """At most `most` characters of a body for people to read: redacted, on one line, printable."""
    text = redact(raw[: most * 8].decode("utf-8", "replace"))
    return "".join(c if c.isprintable() else " " for c in text)[:most].strip()
