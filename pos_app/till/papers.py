"""Makes the papers of the till from what its books say at that moment. Getting them printed is `spool`."""

from datetime import datetime, tzinfo
from typing import Any

from msgspec.structs import replace

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import RefundSeen
from pos_app.domain.receipt import Copy, PendingSlip, Receipt, RefundReceipt, ShiftPaper
from pos_app.domain.refund import Refund
from pos_app.domain.report import ShiftReport
from pos_app.domain.sale import Sale
from pos_app.till.state import TillSettings


def make_receipt(
    settings: TillSettings, sale: Sale, attempt: Attempt, printed_at: datetime, copy: Copy = Copy.ORIGINAL
) -> Receipt:
    """The receipt of a paid attempt. Without AlphaPay's own time the till's stands there, and says so."""
    return Receipt(
        **_common(settings, sale, attempt, printed_at),
        amount=attempt.booked or attempt.amount,
        scenario=attempt.scenario,
        wallet=attempt.wallet,
        paid_at=(attempt.paid_at or printed_at).astimezone(settings.zone),
        clock=_clock(attempt.paid_at),
        copy=copy,
    )


def make_slip(settings: TillSettings, sale: Sale, attempt: Attempt, printed_at: datetime) -> PendingSlip:
    """The slip of an unresolved attempt: true at the moment it is printed, so never a copy of another (R41)."""
    return PendingSlip(
        **_common(settings, sale, attempt, printed_at),
        amount=attempt.amount,
        started_at=attempt.created_at.astimezone(settings.zone),
    )


def make_refund_receipt(
    settings: TillSettings,
    sale: Sale,
    attempt: Attempt,
    refund: Refund,
    printed_at: datetime,
    copy: Copy = Copy.ORIGINAL,
) -> RefundReceipt:
    """The receipt of a refund that is DONE; `attempt` is its payment with the refund counted (R30)."""
    original = attempt.booked or attempt.amount
    explained = attempt.refund_seen is RefundSeen.NONE
    return RefundReceipt(
        **_common(settings, sale, attempt, printed_at),
        amount=refund.amount,
        refund_request_id=refund.refund_request_id,
        refund_id=refund.refund_id,
        original=original,
        refunded=Money(attempt.refunded, original.currency) if explained else None,
        reason=refund.reason,
        by=refund.by,
        refunded_at=(refund.refunded_at or printed_at).astimezone(settings.zone),
        clock=_clock(refund.refunded_at),
        copy=copy,
    )


def make_shift_paper(
    settings: TillSettings, report: ShiftReport, printed_at: datetime, copy: Copy = Copy.ORIGINAL
) -> ShiftPaper:
    """The X or Z report on paper, its times those of the shop."""
    return ShiftPaper(
        merchant=settings.merchant,
        store=settings.store,
        printed_at=printed_at.astimezone(settings.zone),
        report=report_in_zone(report, settings.zone),
        copy=copy,
        training=settings.training,
    )


def report_in_zone(report: ShiftReport, zone: tzinfo | None) -> ShiftReport:
    """Each of its moments on the shop's clock as it stood then; without a zone on this machine's."""
    return replace(
        report,
        opened_at=report.opened_at.astimezone(zone),
        at=report.at.astimezone(zone),
        items=tuple(replace(item, begun_at=item.begun_at.astimezone(zone)) for item in report.items),
    )


def _common(settings: TillSettings, sale: Sale, attempt: Attempt, printed_at: datetime) -> dict[str, Any]:
    """What stands on all papers of one payment."""
    return {
        "merchant": settings.merchant,
        "store": settings.store,
        "till_id": sale.till_id,
        "cashier": attempt.by or sale.cashier,
        "short_code": sale.short_code,
        "request_id": attempt.request_id,
        "payment_id": attempt.payment_id,
        "printed_at": printed_at.astimezone(settings.zone),
        "training": settings.training,
    }


def _clock(told: datetime | None) -> str:
    return "AlphaPay" if told else "till"
