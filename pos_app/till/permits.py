"""Which permission a command needs of whoever gives it. Who has which is `domain.authority`."""

from collections.abc import Callable
from typing import Any

from pos_app.domain.authority import Permission
from pos_app.domain.money import Money
from pos_app.domain.payment_code import ScanKind, read_scan
from pos_app.domain.payment_terms import RefundSeen, Resolution, State
from pos_app.protocol import messages
from pos_app.protocol.messages import Command
from pos_app.protocol.people_views import OrderState
from pos_app.till.draft import Draft

Needs = frozenset[Permission]


def lacking(draft: Draft, command: Command) -> Needs:
    """All permissions that whoever is at the till lacks for `command`."""
    found = _NEEDS.get(type(command), frozenset())
    needed = found if isinstance(found, frozenset) else found(draft, command)
    return needed - draft.permissions


def _of_scan(draft: Draft, command: messages.CodeScanned) -> Needs:
    """Only a payment code is charged; whatever else is scanned changes nothing about money."""
    scan = read_scan(command.text, draft.now.utc.date())
    return _CHARGE if scan.kind in {ScanKind.PAYMENT_CODE, ScanKind.UNKNOWN_CODE} else frozenset()


def _of_decision(draft: Draft, command: messages.ResolveMoney) -> Needs:
    match command.resolution:
        case Resolution.ACCEPTED:
            return frozenset({Permission.SETTLE})
        case Resolution.REFUND:
            attempt = draft.state.attempts.get(command.request_id)
            return _of_refund(draft, command.request_id, attempt.remaining if attempt else None)
        case _:
            return frozenset({Permission.CHARGE})


def _of_refund_payment(draft: Draft, command: messages.RefundPayment) -> Needs:
    return _of_refund(draft, command.request_id, command.amount)


def _of_refund(draft: Draft, request_id: str, amount: Money | None) -> Needs:
    """The shop's limit is for all of one payment's refunds together: parts do not pass under it. Where others refunded
    too, a supervisor is needed (R32); and where another amount came than was asked for, until one has decided (R13).
    """
    attempt = draft.state.attempts.get(request_id)
    if attempt is None:
        return _by_limit(draft, amount.minor if amount else 0)
    given = attempt.reserved + attempt.refunded + (amount.minor if amount else 0)
    unknown = attempt.refund_seen is not RefundSeen.NONE
    other = attempt.state is State.PAID_MISMATCH and attempt.resolution is None
    return _by_limit(draft, given) | ({Permission.SETTLE} if unknown or other else frozenset())


def _of_refund_found(draft: Draft, command: messages.RefundFound) -> Needs:
    """What others gave back of it, as far as AlphaPay tells, stands under the limit too. Once it is in the books (a
    second Enter) this command does nothing, and nobody is called for it.
    """
    found = draft.state.found
    shown = found.shown if found is not None else None
    if shown is not None and shown.state is OrderState.HERE:
        return frozenset({Permission.REFUND})
    unknown = shown is not None and not shown.remains_known
    given = 0
    if shown is not None and shown.amount is not None and shown.refundable is not None:
        given = max(0, shown.amount.minor - shown.refundable.minor)
    return _by_limit(draft, given + command.amount.minor) | ({Permission.SETTLE} if unknown else frozenset())


def _by_limit(draft: Draft, minor: int) -> Needs:
    above = minor > draft.state.settings.refund_limit
    return frozenset({Permission.REFUND, Permission.REFUND_ABOVE} if above else {Permission.REFUND})


def _of_pin(draft: Draft, command: messages.SetPin) -> Needs:
    """Everybody may change their own, with the old one."""
    own = command.person_id == draft.state.session.person_id and bool(command.old_pin)
    return frozenset() if own else frozenset({Permission.PEOPLE})


_CHARGE = frozenset({Permission.CHARGE})
_SETTLE = frozenset({Permission.SETTLE})
_REPORTS = frozenset({Permission.REPORTS})
_PEOPLE = frozenset({Permission.PEOPLE})

_NEEDS: dict[type[Command], Needs | Callable[[Draft, Any], Needs]] = {
    messages.ChargeByQr: _CHARGE,
    messages.CodeScanned: _of_scan,
    messages.AnswerQuestion: _CHARGE,
    messages.CancelPayment: frozenset({Permission.CANCEL}),
    messages.LeaveSale: _CHARGE,
    messages.Reprint: _CHARGE,
    messages.PrintPendingSlip: _CHARGE,
    messages.AcknowledgeAlarm: _CHARGE,
    messages.ResolveMoney: _of_decision,
    messages.CloseNotFound: _SETTLE,
    messages.ConfirmRestore: _SETTLE,
    messages.RefundPayment: _of_refund_payment,
    messages.RefundFound: _of_refund_found,
    messages.ResendRefund: frozenset({Permission.SETTLE, Permission.REFUND}),
    messages.LookUp: _CHARGE,
    messages.OpenDrawer: frozenset({Permission.DRAWER}),
    messages.OpenShift: _CHARGE,
    messages.ReadShift: _REPORTS,
    messages.PrintX: _REPORTS,
    messages.BeginClosing: _CHARGE,
    messages.CloseShift: _REPORTS,
    messages.PrintZ: _REPORTS,
    messages.AddPerson: _PEOPLE,
    messages.ChangePerson: _PEOPLE,
    messages.RemovePerson: _PEOPLE,
    messages.SetBadge: _PEOPLE,
    messages.Unlock: _PEOPLE,
    messages.SetPin: _of_pin,
}
"""Commands that are not here change nothing, or are how one comes to the till."""
