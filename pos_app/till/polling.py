"""When to ask AlphaPay next: a pure plan (R12, R15, R16, R19), in seconds after the latest answer or try."""

from pos_app.domain.alphapay import Scenario

QR_REST_S = 5.0
"""Nobody pays in the first seconds of a QR: unlocking a phone and scanning takes longer."""

_QR_STEPS = ((30.0, 1.0), (90.0, 2.0))
_CODE_STEPS = ((12.0, 1.0), (45.0, 2.0))
_LATER_S = 3.0

RECHECKS_AFTER_EXPIRY_S = (60.0, 600.0)
"""R12: an ended attempt is asked about one and ten minutes after expiry."""

RECHECK_AGAIN_S = 30.0
"""Rest after such a question that brought nothing."""

GIVE_UP_WATCHING_S = 120.0
"""R15: still in process this long after expiry, it is parked and asked about less and less often."""


UNREACHABLE_S = 120.0
"""However wide a schedule has become, while AlphaPay does not answer it is tried at least this often: once it
does again, everything is known within minutes (R61).
"""


def ask_interval(scenario: Scenario, age_s: float) -> float:
    """Rest between two questions about an order of `age_s` that the customer is likely to be paying."""
    steps = _QR_STEPS if scenario is Scenario.OFFLINE_QRCODE else _CODE_STEPS
    return next((interval for until, interval in steps if age_s < until), _LATER_S)


def first_ask(scenario: Scenario) -> float:
    """Rest before the first question: none for a scanned code, whose answer may be final at once."""
    return QR_REST_S if scenario is Scenario.OFFLINE_QRCODE else 0.0


def uncertain_interval(past_expiry_s: float) -> float:
    """Rest between questions about an order nobody should be paying any more: widening from 5 s to an
    hour, without end.
    """
    return min(3600.0, max(5.0, past_expiry_s / 4))


def list_interval(age_s: float) -> float:
    """Rest between readings of `transactions` for an attempt without a payment id: from 15 s to six hours."""
    return min(21_600.0, max(15.0, age_s / 4))


def refund_interval(age_s: float, *, in_review: bool) -> float:
    """Rest between questions about a refund: widening from 2 s to an hour; under review, from a minute to six hours."""
    if in_review:
        return min(21_600.0, max(60.0, age_s / 4))
    return min(3600.0, max(2.0, age_s / 2))


def after_failures(interval: float, failures: int, retry_after_s: float | None) -> float:
    """The rest after `failures` questions in a row that brought no answer; `Retry-After` is honoured."""
    backed_off = max(interval, min(10.0, 0.5 * 2 ** min(failures, 5))) if failures else interval
    return max(backed_off, retry_after_s or 0.0)


def cancel_interval(rounds: int) -> float:
    """Rest before the next round of cancelling: the first follows at once, later ones widen to 30 s."""
    return 0.0 if rounds == 0 else min(30.0, float(2 ** min(rounds, 6)) / 2)
