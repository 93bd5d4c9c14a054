"""The state as the screens see it: a complete snapshot, without secrets and without decisions."""

from pos_app.domain.alphapay import ResultCode, Scenario
from pos_app.domain.authority import Permission
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import RefundSeen, State
from pos_app.domain.receipt import Receipt
from pos_app.domain.refund import UNRESOLVED_REFUNDS
from pos_app.domain.sale import Sale, blocks, is_second_charge_decided
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import PaymentRow, Question, SaleView, TillView
from pos_app.till import refunding
from pos_app.till.alarms import alarm_rows
from pos_app.till.approvals import approval_view
from pos_app.till.closing import closing_of
from pos_app.till.decisions import attention_of, decisions
from pos_app.till.looking_up import order_view
from pos_app.till.owed import next_question
from pos_app.till.papers import make_receipt
from pos_app.till.people import people_rows
from pos_app.till.recovering import recovery_view
from pos_app.till.restoring import restore_view
from pos_app.till.shifts import shift_view
from pos_app.till.signing_in import person_view, sign_in_view
from pos_app.till.standing import actions, cancel_from, sale_on_screen, shown_attempt, why_no_cancel
from pos_app.till.state import State as TillState

STAGES = {
    State.RECORDED: Stage.CONTACTING,
    State.SENDING: Stage.CONTACTING,
    State.AWAITING_CUSTOMER: Stage.CUSTOMER_CONFIRMS,
    State.CANCELLING: Stage.CANCELLING,
    State.UNCERTAIN: Stage.NOT_SURE,
    State.PAID: Stage.PAID,
    State.PAID_MISMATCH: Stage.LOCKED,
    State.FAILED: Stage.FAILED,
    State.CLOSED: Stage.CLOSED,
    State.NOT_SENT: Stage.NOT_SENT,
    State.NOT_FOUND: Stage.NOT_FOUND,
}


def view_of(state: TillState, now: Now) -> TillView:
    """Everything both screens need to show this state."""
    settings, sale = state.settings, sale_on_screen(state)
    return TillView(
        revision=state.revision,
        acknowledged=state.acknowledged,
        store=settings.store,
        till_id=settings.till_id,
        cashier=state.cashier,
        currency=settings.currency,
        training=settings.training,
        sale=_sale_view(state, sale, now) if sale is not None else None,
        question=_question(state, now),
        notice=state.notice,
        moments=tuple(state.moments),
        unsettled=_unsettled(state, now),
        recent=_recent(state, now),
        connection=state.connection,
        printer=state.printer,
        scanner=state.scanner,
        not_recorded=state.not_recorded,
        inbox=_inbox(state, now),
        alarms=alarm_rows(state),
        refunds=tuple(row for row in refunding.rows(state, now) if row.state in UNRESOLVED_REFUNDS),
        recovery=recovery_view(state, now),
        restore=restore_view(state, now),
        backup=state.backup,
        may_settle=settings.sign_in or Permission.SETTLE in settings.permissions,
        may_refund=settings.sign_in or Permission.REFUND in settings.permissions,
        person=person_view(state),
        sign_in=sign_in_view(state, now),
        approval=approval_view(state, now),
        people=people_rows(state, now),
        shift=shift_view(state, now),
        found=order_view(state),
    )


def _stage(attempt: Attempt) -> Stage:
    if attempt.state is State.AWAITING_CUSTOMER and attempt.scenario is Scenario.OFFLINE_QRCODE:
        return Stage.SHOWING_QR
    accepted = attempt.took_money and attempt.resolution is not None
    if accepted and attempt.refund_seen is RefundSeen.NONE:
        return Stage.PAID
    return STAGES[attempt.state]


def _sale_view(state: TillState, sale: Sale, now: Now) -> SaleView:
    attempts = state.attempts_of(sale.sale_id)
    attempt = shown_attempt(attempts)
    watch, stage = state.watch(attempt, now), _stage(attempt)
    scanned_open = stage is Stage.CUSTOMER_CONFIRMS
    life_s = (attempt.expiry - attempt.created_at).total_seconds()
    came = [each for each in attempts if each.took_money]
    paid_twice = not is_second_charge_decided(came)
    return SaleView(
        sale_id=sale.sale_id,
        request_id=attempt.request_id,
        short_code=sale.short_code,
        amount=sale.amount,
        stage=Stage.LOCKED if paid_twice else stage,
        scenario=attempt.scenario,
        actions=actions(state, attempt, now),
        started_mono=watch.created,
        why_no_cancel=why_no_cancel(state, attempt, now),
        qr_text=attempt.payment_url if stage is Stage.SHOWING_QR else "",
        expires_mono=now.mono - state.past_expiry_s(attempt, now) if attempt.unresolved else None,
        life_s=max(1.0, life_s),
        wallet=attempt.wallet,
        payment_id=attempt.payment_id,
        booked=attempt.booked,
        pay_amount=attempt.pay_amount,
        refund_seen=attempt.refund_seen,
        cancel_cause=attempt.cancel_cause,
        doubt=attempt.doubt,
        result_code=ResultCode.parse(attempt.result_code) if attempt.result_code else None,
        raw_result_code=attempt.result_code,
        result_message=attempt.result_message,
        late=attempt.late,
        switching=state.switch is not None and state.switch.request_id == attempt.request_id,
        cancel_from_mono=cancel_from(state, attempt, now) if scanned_open else None,
        last_checked_mono=watch.answered_at,
        next_check_mono=next_question(state, attempt, now),
        last_problem=watch.problem,
        receipt=_receipt(state, sale, attempt, now),
        second_charge=paid_twice,
        created_utc=attempt.created_at,
        closing=closing_of(state, attempt),
        left_with=sale.left_with,
        attention=attention_of(attempt),
        resolution=attempt.resolution,
        remaining=attempt.remaining,
        refunds=tuple(row for row in refunding.rows(state, now) if row.request_id == attempt.request_id),
    )


def _receipt(state: TillState, sale: Sale, attempt: Attempt, now: Now) -> Receipt | None:
    if _stage(attempt) is not Stage.PAID or attempt.foreign:
        return None
    return make_receipt(state.settings, sale, attempt, attempt.paid_at or now.utc)


def _unsettled(state: TillState, now: Now) -> tuple[PaymentRow, ...]:
    """Payments that are not known yet, in the order they were begun."""
    return tuple(_row(state, attempt, now) for attempt in state.attempts.values() if attempt.unresolved)


def _inbox(state: TillState, now: Now) -> tuple[PaymentRow, ...]:
    """Money that waits for a person's decision, in the order it was asked for."""
    return tuple(_row(state, attempt, now) for attempt in state.attempts.values() if attempt.needs_decision)


def _recent(state: TillState, now: Now) -> tuple[PaymentRow, ...]:
    """The latest sales of this till, newest first, each by the attempt that stands for it."""
    latest = reversed(state.latest_sales())
    return tuple(_row(state, shown_attempt(state.attempts_of(sale_id)), now) for sale_id in latest)


def _row(state: TillState, attempt: Attempt, now: Now) -> PaymentRow:
    watch, closing = state.watch(attempt, now), closing_of(state, attempt)
    return PaymentRow(
        request_id=attempt.request_id,
        sale_id=attempt.sale_id,
        short_code=state.sales[attempt.sale_id].short_code,
        amount=attempt.amount,
        state=attempt.state,
        scenario=attempt.scenario,
        wallet=attempt.wallet,
        at_utc=attempt.created_at.isoformat(),
        late=attempt.late,
        on_screen=attempt.sale_id == state.screen,
        payment_id=attempt.payment_id,
        doubt=attempt.doubt,
        last_checked_mono=watch.answered_at,
        next_check_mono=next_question(state, attempt, now),
        asking=watch.asking is not None,
        left_with=state.sales[attempt.sale_id].left_with,
        attention=attention_of(attempt),
        resolution=attempt.resolution,
        booked=attempt.booked,
        given_back=_given_back(attempt),
        harmless=attempt.unresolved and not blocks(attempt),
        may_close=closing is not None and closing.ready,
        actions=decisions(attempt),
    )


def _given_back(attempt: Attempt) -> RefundSeen:
    if attempt.booked is None or not attempt.refunded:
        return RefundSeen.NONE
    return RefundSeen.FULL if attempt.refunded == attempt.booked.minor else RefundSeen.PARTIAL


def _question(state: TillState, now: Now) -> Question | None:
    held = state.held
    if held is None:
        return None
    about = tuple(_row(state, state.attempts[key], now) for key in held.about if key in state.attempts)
    return Question(question_id=held.question_id, kind=held.kind, amount=held.charge.amount, about=about)
