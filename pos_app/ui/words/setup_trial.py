"""A first call to AlphaPay in words: success, or each refusal with what to do. What nobody signed is a hint (R03)."""

from pos_app.domain.alphapay import ResultCode, ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.protocol.answers import Answer, Cause
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import StageWords, Tone

_NO_MONEY = QT_TRANSLATE_NOOP("cashier", "No money moved.")
_AGAIN = QT_TRANSLATE_NOOP("cashier", "Try again in a minute.")
_NETWORK = QT_TRANSLATE_NOOP("cashier", "Check the network cable or Wi-Fi, then try again.")
_CLOCK = QT_TRANSLATE_NOOP("cashier", "Set this computer's date, time and time zone, then try again.")
_COMPARE = QT_TRANSLATE_NOOP(
    "cashier", "Go back (Esc) and compare AlphaPay's public key and the region with the dashboard."
)

_REFUSALS: dict[ResultCode, tuple[str, str]] = {
    ResultCode.INVALID_SIGN: (
        QT_TRANSLATE_NOOP("cashier", "AlphaPay does not know this till's key yet"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "Paste this till's public key into AlphaPay's dashboard (Esc goes back to it), wait a minute, try again.",
        ),
    ),
    ResultCode.INVALID_MERCHANT_CODE: (
        QT_TRANSLATE_NOOP("cashier", "AlphaPay does not know this merchant code"),
        QT_TRANSLATE_NOOP(
            "cashier", "Go back (Esc) and compare merchant code and region with the dashboard."
        ),
    ),
    ResultCode.SIGN_TIMEOUT: (
        QT_TRANSLATE_NOOP("cashier", "This computer's clock is more than five minutes off"),
        _CLOCK,
    ),
    ResultCode.SYSTEMERROR: (QT_TRANSLATE_NOOP("cashier", "AlphaPay has trouble of its own"), _AGAIN),
}
_REFUSED = QT_TRANSLATE_NOOP("cashier", "AlphaPay refused: {code} {message}")
_ASK_THEM = QT_TRANSLATE_NOOP("cashier", "The keys are right. Ask AlphaPay what this code means.")

_CAUSES: dict[Cause, tuple[str, str]] = {
    Cause.NAME_LOOKUP: (QT_TRANSLATE_NOOP("cashier", "AlphaPay's address was not found"), _NETWORK),
    Cause.CONNECTION: (QT_TRANSLATE_NOOP("cashier", "AlphaPay cannot be reached"), _NETWORK),
    Cause.TLS: (
        QT_TRANSLATE_NOOP("cashier", "No safe connection to AlphaPay"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "Check this computer's date; sign in to the Wi-Fi if it asks for that. Ask who filters the network.",
        ),
    ),
    Cause.TIMED_OUT: (QT_TRANSLATE_NOOP("cashier", "AlphaPay did not answer in time"), _AGAIN),
    Cause.CONNECTION_LOST: (
        QT_TRANSLATE_NOOP("cashier", "The connection broke before AlphaPay answered"),
        _AGAIN,
    ),
    Cause.HTTP_STATUS: (
        QT_TRANSLATE_NOOP("cashier", "Not AlphaPay answered, but something on the way"),
        QT_TRANSLATE_NOOP("cashier", "Sign in to the Wi-Fi if it asks for that; otherwise try again later."),
    ),
    Cause.SLOWED_DOWN: (
        QT_TRANSLATE_NOOP("cashier", "AlphaPay asks for a pause"),
        QT_TRANSLATE_NOOP("cashier", "Try again in some minutes."),
    ),
    Cause.TOO_LARGE: (QT_TRANSLATE_NOOP("cashier", "The answer is too long to be AlphaPay's"), _NETWORK),
    Cause.MALFORMED: (QT_TRANSLATE_NOOP("cashier", "The answer cannot be read"), _NETWORK),
    Cause.UNSIGNED: (
        QT_TRANSLATE_NOOP("cashier", "An answer came without AlphaPay's signature: it proves nothing"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "If it names INVALID_SIGN, paste this till's public key into the dashboard; if INVALID_MERCHANT_CODE, "
            "compare the merchant code. Then try again.",
        ),
    ),
    Cause.WRONGLY_SIGNED: (
        QT_TRANSLATE_NOOP("cashier", "The answer is not signed with the AlphaPay key that you pasted"),
        _COMPARE,
    ),
    Cause.DOES_NOT_FIT: (QT_TRANSLATE_NOOP("cashier", "The answer belongs to another question"), _AGAIN),
    Cause.CLOCK_SKEW: (
        QT_TRANSLATE_NOOP("cashier", "The answer is dated far from this computer's clock"),
        _CLOCK,
    ),
    Cause.CANNOT_SIGN: (
        QT_TRANSLATE_NOOP("cashier", "Nothing was sent: the key or the address cannot be used"),
        QT_TRANSLATE_NOOP("cashier", "Go back (Esc) and compare address, merchant code and keys."),
    ),
}
"""Where no answer is evidence (R03)."""

_HINT = QT_TRANSLATE_NOOP("cashier", "Unverified hint: {hint}")
_HINTS_HELP = frozenset(
    {Cause.UNSIGNED, Cause.WRONGLY_SIGNED, Cause.CLOCK_SKEW, Cause.HTTP_STATUS, Cause.SLOWED_DOWN}
)


def untried_words() -> StageWords:
    """Before the first try."""
    return StageWords(
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Not tried yet")),
        for_cashier(
            QT_TRANSLATE_NOOP("cashier", "AlphaPay's dashboard must have this till's public key by now.")
        ),
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Press Enter to try.")),
        Tone.NEUTRAL,
    )


def trying_words() -> StageWords:
    """While AlphaPay is asked."""
    return StageWords(
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Asking AlphaPay …")),
        for_cashier(QT_TRANSLATE_NOOP("cashier", "No money moves.")),
        "",
        Tone.WAITING,
    )


def skipping_words() -> StageWords:
    """Before it is skipped."""
    return StageWords(
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Go on without a try?")),
        for_cashier(
            QT_TRANSLATE_NOOP(
                "cashier",
                "A wrong key or merchant code then shows only when the first customer wants to pay.",
            )
        ),
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Enter tries now; F9 goes on all the same.")),
        Tone.UNSURE,
    )


def not_tried_words(why: str) -> StageWords:
    """AlphaPay could not be asked."""
    return StageWords(
        for_cashier(QT_TRANSLATE_NOOP("cashier", "AlphaPay was not asked")),
        for_cashier(_NO_MONEY),
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Go back (Esc) to the keys, then try again.")),
        Tone.BAD,
        why,
    )


def trial_words(answer: Answer) -> StageWords:
    """How the first call went."""
    if answer.ended is not Ended.VERIFIED:
        return _no_evidence(answer)
    if answer.status is ResultStatus.SUCCEEDED:
        return StageWords(
            for_cashier(QT_TRANSLATE_NOOP("cashier", "AlphaPay knows this till")),
            for_cashier(
                QT_TRANSLATE_NOOP("cashier", "It took the call, and its answer bears AlphaPay's signature.")
            ),
            "",
            Tone.GOOD,
        )
    return _refused(answer)


def _refused(answer: Answer) -> StageWords:
    if answer.code in _REFUSALS:
        title, todo = _REFUSALS[answer.code]
        said = for_cashier(title)
    else:
        said, todo = for_cashier(_REFUSED, code=answer.raw_code, message=answer.message), _ASK_THEM
    return StageWords(said, for_cashier(_NO_MONEY), for_cashier(todo), Tone.BAD)


def _no_evidence(answer: Answer) -> StageWords:
    title, todo = _CAUSES.get(answer.cause, _CAUSES[Cause.MALFORMED])
    helps = answer.cause in _HINTS_HELP and bool(answer.hint)
    hint = for_cashier(_HINT, hint=answer.hint) if helps else ""
    return StageWords(for_cashier(title), for_cashier(_NO_MONEY), for_cashier(todo), Tone.BAD, hint)
