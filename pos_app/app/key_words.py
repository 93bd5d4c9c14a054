"""What AlphaPay's answer to a key means, in a terminal's words: what happened, and what to do."""

from pos_app.domain.alphapay import ResultCode
from pos_app.domain.evidence import Ended
from pos_app.protocol.answers import Answer, Cause

_AGAIN = "Try again in a minute."
_NETWORK = "Look at this machine's network, then try again."

_REFUSALS = {
    ResultCode.INVALID_SIGN: (
        "AlphaPay does not know this key for this merchant.",
        "Paste the public key (pos-app keys show) into AlphaPay's dashboard, wait a minute, and try again. If it "
        "stands there, AlphaPay may count its keyVersion otherwise: pos-app keys confirm --key-version 1",
    ),
    ResultCode.INVALID_MERCHANT_CODE: (
        "AlphaPay does not know this merchant code.",
        "Compare alphapay.merchant_code and alphapay.region in the settings with AlphaPay's dashboard.",
    ),
    ResultCode.SIGN_TIMEOUT: (
        "AlphaPay finds that this machine's clock is more than five minutes off.",
        "Set date, time and time zone of this machine, then try again.",
    ),
    ResultCode.SYSTEMERROR: ("AlphaPay has an error of its own.", _AGAIN),
}

_CAUSES = {
    Cause.NAME_LOOKUP: ("AlphaPay's address cannot be found; nothing was sent.", _NETWORK),
    Cause.CONNECTION: ("AlphaPay cannot be reached; nothing was sent.", _NETWORK),
    Cause.TLS: (
        "No safe connection to AlphaPay could be made; nothing was sent.",
        "Look at this machine's date, and at what filters its network.",
    ),
    Cause.TIMED_OUT: ("AlphaPay did not answer in time.", _AGAIN),
    Cause.CONNECTION_LOST: ("The connection broke before AlphaPay answered.", _AGAIN),
    Cause.HTTP_STATUS: ("No answer of AlphaPay's came, but an error of a machine on the way.", _AGAIN),
    Cause.SLOWED_DOWN: ("AlphaPay asks for a pause.", "Try again in some minutes."),
    Cause.TOO_LARGE: ("The answer is too long to be AlphaPay's.", _NETWORK),
    Cause.MALFORMED: ("The answer cannot be read.", _AGAIN),
    Cause.UNSIGNED: (
        "An answer came without AlphaPay's signature, so it proves nothing.",
        "If what it says fits, mend that and try again; AlphaPay may leave refusals unsigned.",
    ),
    Cause.WRONGLY_SIGNED: (
        "The answer is not signed by the key that the settings take for AlphaPay's, so it proves nothing.",
        "Compare alphapay_public_key and alphapay.region in the settings with AlphaPay's dashboard.",
    ),
    Cause.DOES_NOT_FIT: ("The answer belongs to another question, so it proves nothing.", _AGAIN),
    Cause.CLOCK_SKEW: (
        "The answer is dated far from this machine's clock, so it proves nothing.",
        "Set date, time and time zone of this machine, then try again.",
    ),
    Cause.CANNOT_SIGN: (
        "This key cannot sign, or a setting of AlphaPay's account is wrong; nothing was sent.",
        "Check the settings: pos-app config check FILE",
    ),
}

_HINTS_HELP = {Cause.UNSIGNED, Cause.WRONGLY_SIGNED, Cause.CLOCK_SKEW, Cause.HTTP_STATUS, Cause.SLOWED_DOWN}


def refusal_words(answer: Answer) -> tuple[str, str]:
    """Why a key was not confirmed, and what to do. What nobody signed is a hint, never AlphaPay's word (R03)."""
    if answer.ended is Ended.VERIFIED:
        return _REFUSALS.get(answer.code, _other(answer)) if answer.code else _other(answer)
    what, do = _CAUSES.get(answer.cause, _CAUSES[Cause.MALFORMED])
    hint = f" Unverified, it says: {answer.hint}" if answer.cause in _HINTS_HELP and answer.hint else ""
    return f"{what}{hint}", do


def _other(answer: Answer) -> tuple[str, str]:
    return (
        f"AlphaPay refused: {answer.raw_code} {answer.message}".rstrip() + ".",
        "Ask AlphaPay what that means.",
    )
