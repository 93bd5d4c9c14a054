"""Takes out of any text what looks like a secret: the second line of defence, for logs and for the support bundle.

The first is that no secret is written anywhere (`gateway.redaction`, `settings.secrets.Secret`). This one knows nothing
of where a text comes from, so it goes by looks, and rather takes too much. Ids that support needs are kept: AlphaPay's
(25 digits that begin with a date; no wallet's payment code is so long) and this till's own (32 hexadecimal digits).
"""

import re

MARK = "[redacted]"

_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]+-----.*?(?:-----END [A-Z0-9 ]+-----|\Z)", re.DOTALL)

_NAMES = (
    r"pass-?_?(?:word|phrase|wd)|secret|token|signature|badge(?:[_ ]code)?|pins?|"
    r"payment_?code|payment_?url|qr_?(?:image|code)|customer_?id|private_?key|master_?key|authorization"
)
_QUOTED = r'"(?:[^"\\]|\\.)*"?' + r"|'(?:[^'\\]|\\.)*'?"
_NAMED = re.compile(rf"""(?i)((?:{_NAMES})['"]?\s*[:=]\s*)({_QUOTED}|[^\s,;\}}\])]+)""")

_NAME = re.compile(rf"(?i)(?:\w*_)?(?:{_NAMES})")

_SPOKEN_PIN = re.compile(r"(?i)(\bpins?\b[^\d\n]{0,20}?)\d{3,12}(?!\d)")
_SPOKEN_BADGE = re.compile(r"(?i)(\bbadges?\s+(?:code\s+|text\s+)?)(?=[^\s,;]*\d)[^\s,;]{4,}")

_KEPT = r"(?P<kept>(?<![0-9A-Za-z])(?:2\d[01]\d[0-3]\d{20}|[0-9a-f]{12}7[0-9a-f]{19})(?![0-9A-Za-z]))"
_DIGITS = r"\d(?:[ -]?\d){15,}"
_UNIONPAY = r"hQVDUFYw[A-Za-z0-9+/=]*"
_KEY_IN_BASE64 = r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}="
_KEY_IN_HEX = r"(?<![0-9A-Za-z])[0-9A-Fa-f]{64,}"
_LONG_BASE64 = r"(?<![A-Za-z0-9+/%])(?P<run>[A-Za-z0-9+/%]{60,}={0,2})"
_BY_LOOKS = re.compile("|".join((_KEPT, _UNIONPAY, _DIGITS, _KEY_IN_BASE64, _KEY_IN_HEX, _LONG_BASE64)))


def redacted(text: str) -> str:
    """`text` without PEM blocks, named secrets, PINs, badges, payment codes, signatures, and keys in Base64 or hex."""
    text = _PEM.sub(MARK, text)
    text = _NAMED.sub(rf"\1{MARK}", text)
    text = _SPOKEN_PIN.sub(rf"\1{MARK}", text)
    text = _SPOKEN_BADGE.sub(rf"\1{MARK}", text)
    return _BY_LOOKS.sub(_judged, text)


def names_secret(name: str) -> bool:
    """Whether a field of this name may hold a secret that does not look like one."""
    return _NAME.fullmatch(name) is not None


def _judged(found: re.Match[str]) -> str:
    """A long run of letters is a key only if it is as mixed as Base64 is; a path or a word is not."""
    run = found["run"]
    is_key = run is None or all(re.search(kind, run) for kind in ("[A-Z]", "[a-z]", "[0-9]"))
    return found["kept"] or (MARK if is_key else run)
