"""The connection to AlphaPay, the scanner and the backup in a cashier's words; the printer's are in `printer`."""

from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import ScannerState
from pos_app.protocol.views import BackupView, ConnectionView, ScannerView
from pos_app.ui.words.codes import cause_words
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.records import StatusWords, Tone

CLOCK_WARNING_S = 60.0
"""From here on the till says that its machine's clock is off; AlphaPay refuses from 5 minutes on."""

_NOT_ASKED_YET = StatusWords(
    text=QT_TRANSLATE_NOOP("cashier", "AlphaPay: not asked yet"), detail="", tone=Tone.NEUTRAL
)
_CONNECTED = StatusWords(text=QT_TRANSLATE_NOOP("cashier", "AlphaPay: connected"), detail="", tone=Tone.GOOD)
_CLOCK_IS_SLOW = StatusWords(
    text=QT_TRANSLATE_NOOP("cashier", "Clock: {minutes} min slow"),
    detail=QT_TRANSLATE_NOOP(
        "cashier", "This machine's clock is {minutes} min slow. AlphaPay's time is used."
    ),
    tone=Tone.UNSURE,
)
_CLOCK_IS_FAST = StatusWords(
    text=QT_TRANSLATE_NOOP("cashier", "Clock: {minutes} min fast"),
    detail=QT_TRANSLATE_NOOP(
        "cashier", "This machine's clock is {minutes} min fast. AlphaPay's time is used."
    ),
    tone=Tone.UNSURE,
)
_BACKUP_FAILED = StatusWords(
    text=QT_TRANSLATE_NOOP("cashier", "Backup: failed"),
    detail=QT_TRANSLATE_NOOP("cashier", "Sales go on. Tell a supervisor."),
    tone=Tone.BAD,
)
_NO_ANSWER = QT_TRANSLATE_NOOP("cashier", "AlphaPay: no answer")
_NOT_TRUSTED = QT_TRANSLATE_NOOP("cashier", "AlphaPay: answers not trusted")
_SETTINGS_WRONG = QT_TRANSLATE_NOOP("cashier", "AlphaPay: settings are wrong")
_HINT = QT_TRANSLATE_NOOP("cashier", "Unconfirmed hint: “{hint}”")
_DISTRUSTED = frozenset(
    {Cause.UNSIGNED, Cause.WRONGLY_SIGNED, Cause.DOES_NOT_FIT, Cause.CLOCK_SKEW, Cause.TLS}
)

_SCANNER = {
    ScannerState.NOT_USED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Scanner: as keyboard"), detail="", tone=Tone.NEUTRAL
    ),
    ScannerState.READY: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Scanner: ready"), detail="", tone=Tone.GOOD
    ),
    ScannerState.MISSING: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Scanner: not found"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Plug the scanner in. Until then, use the QR: type the amount, Enter."
        ),
        tone=Tone.BAD,
    ),
}


def connection_words(view: ConnectionView) -> StatusWords:
    """How AlphaPay was last seen, with a warning where this machine's clock is off."""
    if view.ok is None:
        return _translated(_NOT_ASKED_YET)
    if not view.ok:
        return _trouble(view)
    return _clock_words(view) or _translated(_CONNECTED)


def clock_warning(view: ConnectionView) -> str:
    """The whole sentence about a clock that is off by more than a minute; else nothing."""
    words = _clock_words(view)
    return words.detail if words is not None else ""


def scanner_words(view: ScannerView) -> StatusWords:
    """Whether the serial scanner is there; a keyboard wedge cannot be seen."""
    words = _translated(_SCANNER[view.state])
    detail = joined(words.detail, f"({view.detail})" if view.detail else "")
    return StatusWords(text=words.text, detail=detail, tone=words.tone)


def backup_words(view: BackupView) -> StatusWords | None:
    """The latest backup where it failed; None where there is nothing to say."""
    if view.ok is not False:
        return None
    words = _translated(_BACKUP_FAILED)
    detail = joined(words.detail, f"({view.detail})" if view.detail else "")
    return StatusWords(text=words.text, detail=detail, tone=words.tone)


def _clock_words(view: ConnectionView) -> StatusWords | None:
    offset_s = view.clock_offset_s or 0.0
    if abs(offset_s) <= CLOCK_WARNING_S:
        return None
    words = _CLOCK_IS_SLOW if offset_s > 0 else _CLOCK_IS_FAST
    return _translated(words, minutes=max(1, round(abs(offset_s) / 60)))


def _trouble(view: ConnectionView) -> StatusWords:
    text = _NOT_TRUSTED if view.cause in _DISTRUSTED else _NO_ANSWER
    text = _SETTINGS_WRONG if view.cause is Cause.CANNOT_SIGN else text
    hint = for_cashier(_HINT, hint=view.hint) if view.hint else ""
    sentence = "" if view.cause is Cause.NONE else cause_words(view.cause)
    return StatusWords(text=for_cashier(text), detail=joined(sentence, hint), tone=Tone.BAD)


def _translated(words: StatusWords, **figures: object) -> StatusWords:
    detail = for_cashier(words.detail, **figures) if words.detail else ""
    return StatusWords(text=for_cashier(words.text, **figures), detail=detail, tone=words.tone)
