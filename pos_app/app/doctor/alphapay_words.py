"""What the checks of AlphaPay can find, in words. Templates with named fields; nothing here decides anything."""

from pos_app.app.doctor.findings import Case, Verdict
from pos_app.domain.alphapay import ResultCode
from pos_app.protocol.answers import Cause

_OK, _WARNING, _FAILED = Verdict.OK, Verdict.WARNING, Verdict.FAILED

_SET_CLOCK = "Set this machine's date, time and time zone, and let it keep them by the network."

REACHED = Case(_OK, "{host} takes connections ({milliseconds} ms).")
REACHED_SIMULATOR = Case(
    _OK, "A simulated AlphaPay on this machine takes connections at {host}: no real money moves."
)
NO_NAME = Case(
    _FAILED,
    "The name {host} cannot be looked up ({why}): the internet or its name service does not answer.",
    "Check the network cable or Wi-Fi and the router, then whether other sites open on this machine.",
)
REFUSED = Case(
    _FAILED,
    "{host} refuses the connection: something answers there, but not AlphaPay.",
    "Check alphapay.base_url and alphapay.region, and whether a firewall blocks this address.",
)
TOO_SLOW = Case(
    _FAILED,
    "{host} did not take a connection in time.",
    "Check the network; if other sites open, a firewall may swallow this address, or AlphaPay is down.",
)
NO_WAY = Case(
    _FAILED,
    "There is no way to {host}: {why}.",
    "Check the network cable or Wi-Fi and the router, then try again.",
)
TLS_FAILED = Case(
    _FAILED,
    "A connection to {host} came about, but it is not AlphaPay's as far as its certificate tells: {why}.",
    "Nothing is sent over it. Check this machine's date; sign in to the Wi-Fi if it asks for that; ask who runs the "
    "network whether it opens encrypted connections.",
)
ADDRESS_UNFIT = Case(
    _FAILED, "AlphaPay's address cannot be used: {why}.", "Mend alphapay.base_url in the settings."
)

UNDERSTOOD = Case(_OK, "AlphaPay understood a signed question, and its answer bears AlphaPay's signature.")
NO_KEYS = Case(
    _FAILED,
    "No question could be signed: a key cannot be used.",
    "Mend the keys first (see the line about keys). Until then nothing is charged.",
)
REFUSED_BY_CODE: dict[ResultCode, Case] = {
    ResultCode.INVALID_SIGN: Case(
        _FAILED,
        "AlphaPay says, signed: this till's signature is not right (INVALID_SIGN).",
        "Paste this till's public key into AlphaPay's dashboard again, and compare merchant code and key version.",
    ),
    ResultCode.INVALID_MERCHANT_CODE: Case(
        _FAILED,
        "AlphaPay says, signed: it does not know this merchant code (INVALID_MERCHANT_CODE).",
        "Compare alphapay.merchant_code and alphapay.region with AlphaPay's dashboard.",
    ),
    ResultCode.SIGN_TIMEOUT: Case(
        _FAILED,
        "AlphaPay says, signed: the question's time is too far from its own (SIGN_TIMEOUT).",
        _SET_CLOCK,
    ),
    ResultCode.SYSTEMERROR: Case(
        _WARNING,
        "AlphaPay understood who asks, and has trouble of its own (SYSTEMERROR).",
        "Try again in a few minutes; if it stays, call AlphaPay.",
    ),
}
"""What AlphaPay's verified refusals mean."""
REFUSED_OTHERWISE = Case(
    _WARNING,
    "AlphaPay's signature is right, but it refused the question: {code} {message}",
    "The keys are right. Tell AlphaPay this code, with the merchant code and the time.",
)

_NOT_REACHED = "Mend the connection first (see the line about reaching AlphaPay)."
_HINT_ADVICE = (
    "Somebody between may have said it, so it is a hint and proves nothing. If it names INVALID_SIGN, paste this "
    "till's public key into AlphaPay's dashboard again; if INVALID_MERCHANT_CODE, compare alphapay.merchant_code; if "
    "neither, compare AlphaPay's public key with the dashboard."
)
NO_EVIDENCE: dict[Cause, Case] = {
    Cause.NAME_LOOKUP: Case(
        _FAILED, "No question could be sent: AlphaPay's name was not found.", _NOT_REACHED
    ),
    Cause.CONNECTION: Case(_FAILED, "No question could be sent: there was no connection.", _NOT_REACHED),
    Cause.TLS: Case(_FAILED, "No question was sent: the connection is not trusted.", _NOT_REACHED),
    Cause.TIMED_OUT: Case(
        _FAILED,
        "A signed question was sent; no answer came in time.",
        "Try again. If it stays so, measure the network, and ask AlphaPay whether it has trouble.",
    ),
    Cause.CONNECTION_LOST: Case(
        _FAILED,
        "The connection broke before AlphaPay's answer came.",
        "Try again. If it stays so, the network loses connections: look at Wi-Fi, router and cable.",
    ),
    Cause.HTTP_STATUS: Case(
        _FAILED,
        "Something on the way answered in AlphaPay's place. It says, unverified: {hint}",
        "Sign in to the Wi-Fi if it asks for that; otherwise AlphaPay's front door has trouble: try again later.",
    ),
    Cause.SLOWED_DOWN: Case(
        _WARNING, "AlphaPay, or something on the way, asks for fewer questions.", "Try again in five minutes."
    ),
    Cause.TOO_LARGE: Case(
        _FAILED,
        "The answer is longer than any of AlphaPay's.",
        "Something else answers: check alphapay.base_url.",
    ),
    Cause.MALFORMED: Case(
        _FAILED,
        "The answer is not what AlphaPay documents. Unverified: {hint}",
        "Check alphapay.base_url; if it is right, send the support bundle to whoever looks after the till.",
    ),
    Cause.UNSIGNED: Case(_FAILED, "The answer bears no signature. It says, unverified: {hint}", _HINT_ADVICE),
    Cause.WRONGLY_SIGNED: Case(
        _FAILED,
        "The answer is not signed with the AlphaPay key of the settings. Unverified: {hint}",
        _HINT_ADVICE,
    ),
    Cause.DOES_NOT_FIT: Case(
        _FAILED,
        "AlphaPay's answer is about something else than was asked.",
        "Nothing was taken from it. Send the support bundle to whoever looks after the till.",
    ),
    Cause.CLOCK_SKEW: Case(
        _FAILED,
        "AlphaPay's signature is right, but {hint}.",
        _SET_CLOCK,
    ),
    Cause.CANNOT_SIGN: NO_KEYS,
}
"""What it means where no answer is evidence (R03)."""

CLOCK_AGREES = Case(_OK, "AlphaPay's clock and this machine's are {seconds} s apart.")
CLOCK_SLOW = Case(
    _WARNING,
    "This machine's clock is {seconds} s slow. Calls go by AlphaPay's time, shifts and reports by this one.",
    _SET_CLOCK,
)
CLOCK_FAST = Case(
    _WARNING,
    "This machine's clock is {seconds} s fast. Calls go by AlphaPay's time, shifts and reports by this one.",
    _SET_CLOCK,
)
CLOCK_MUCH_TOO_SLOW = Case(
    _FAILED, "This machine's clock is {seconds} s slow: AlphaPay refuses what is dated by it.", _SET_CLOCK
)
CLOCK_MUCH_TOO_FAST = Case(
    _FAILED, "This machine's clock is {seconds} s fast: AlphaPay refuses what is dated by it.", _SET_CLOCK
)
CLOCK_UNKNOWN = Case(
    Verdict.NOT_USED,
    "Not known: no answer could be believed that tells AlphaPay's time (see the line above).",
)
