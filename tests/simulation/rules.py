"""What must hold after every step of a run. Each function is named after its rule, and raises `Broken`."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Set

from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.domain.refund import Refund
from pos_app.domain.sale import SaleLeft, SaleStarted, blocks
from pos_app.journal.replay import differences
from pos_app.protocol.effects import Effect, Print, SendPay
from pos_app.protocol.ports import Commit, JobState, PrintJob
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import TillView
from pos_app.simulator.records import Order
from pos_app.till.state import State as TillState
from tests.simulation.alphapay import AlphaPay

Attempts = Mapping[str, Attempt]
"""A till's attempts as it has committed them, by request id."""

ENDED_UNPAID = frozenset({State.FAILED, State.CLOSED, State.NOT_SENT, State.NOT_FOUND})


class Broken(AssertionError):
    """A rule did not hold. `rule` is its name alone, the text says about what."""

    def __init__(self, rule: str, *about: object) -> None:
        super().__init__(": ".join((rule, *map(str, about))))
        self.rule = rule


def hold(holds: bool, rule: str, *about: object) -> None:
    """Raise `Broken` unless the rule holds; what it is about is only then put into words."""
    if not holds:
        raise Broken(rule, *about)


# --- what is on file ---------------------------------------------------------------------------------------------


def R50_a_commit_is_on_file_whole_or_not_at_all(connection: sqlite3.Connection) -> None:
    """After the power failed in the midst of one: the rows are what the events lead to."""
    wrong = next(differences(connection), "")
    hold(not wrong, "R50: a commit is on file in part", wrong)


# --- what leaves the till ------------------------------------------------------------------------------------


def R50_no_pay_leaves_before_its_commit(pay: SendPay, committed: Attempts) -> None:
    known = committed.get(pay.request_id)
    being_sent = known is not None and known.state is State.SENDING
    hold(being_sent, "R50: a pay left before its intent was committed", pay)
    hold(known is not None and known.amount == pay.amount, "R50: a pay left with another amount")


def R50_no_receipt_leaves_before_it_is_committed(effect: Print, jobs: Mapping[str, PrintJob]) -> None:
    job = jobs.get(effect.job_id)
    hold(job is not None and job.state is JobState.SENT_OUT, "R50: a receipt left unrecorded", effect.job_id)


def R17_a_pay_is_sent_again_only_where_allowed(pay: SendPay, sent: Set[str], pay_idempotent: bool) -> None:
    hold(pay_idempotent or pay.request_id not in sent, "R17: a pay left twice", pay)


def R40_no_code_is_charged_twice(pay: SendPay, codes: dict[str, str]) -> None:
    if pay.payment_code:
        owner = codes.setdefault(pay.payment_code, pay.request_id)
        hold(owner == pay.request_id, "R40: a payment code was charged twice", pay)


def one_call_of_a_kind_at_a_time(effect: Effect, in_flight: Iterable[Effect]) -> None:
    def about(of: Effect) -> tuple[object, ...]:
        return type(of), getattr(of, "request_id", ""), getattr(of, "payment_id", "")

    asked = any(about(other) == about(effect) for other in in_flight)
    hold(not asked, "one call of a kind at a time", effect)


def R04_no_secret_is_told(secrets: Iterable[bytes], told: bytes) -> None:
    hold(not any(secret in told for secret in secrets), "R04: a payment code was told")


# --- what is committed ---------------------------------------------------------------------------------------


def R40_the_screen_moves_as_it_may(commit: Commit, before: Attempts) -> None:
    """Nobody leaves an open payment without knowing it, or charges a person twice without being asked."""
    if not any(entry.stream.startswith("sale/") for entry in commit.entries):
        return
    blocking = {key: attempt.sale_id for key, attempt in before.items() if blocks(attempt)}
    now = {**before, **{attempt.request_id: attempt for attempt in commit.attempts}}
    for entry in commit.entries:
        if isinstance(entry.event, SaleStarted):
            unasked = [key for key in blocking if not now[key].denied]
            hold(not unasked, "R40: a new sale without asking about an unresolved payment", unasked)
        if isinstance(entry.event, SaleLeft) and not entry.event.parked:
            sale_id = entry.stream.removeprefix("sale/")
            hold(sale_id not in blocking.values(), "R40: an open payment was left without being parked")


def R13_paid_is_the_amount_asked_for(attempt: Attempt) -> None:
    hold(attempt.booked == attempt.amount, "R13: another amount was taken for paid", attempt)


def R11_paid_is_proved(attempt: Attempt, alphapay: AlphaPay, at: float) -> None:
    hold(paid_in_full(attempt, alphapay, at), "R11: taken for paid, but AlphaPay has no money", attempt)


def R01_never_made_is_proved(attempt: Attempt, alphapay: AlphaPay) -> None:
    orders = alphapay.orders_of(attempt.request_id)
    hold(not orders, "R01: taken for never made, but AlphaPay has the order", attempt)


def R11_ended_unpaid_is_proved(attempt: Attempt, alphapay: AlphaPay, at: float) -> None:
    """The order that is known has no money; a twin of it, of which a doubled `pay` knows, is the list's to tell."""
    paid = {order.payment_id for order in paid_orders(attempt, alphapay, at)}
    in_time = paid - alphapay.paid_late
    hold(not in_time, "R11: ended unpaid, but AlphaPay has the money", attempt)


def paid_in_full(attempt: Attempt, alphapay: AlphaPay, at: float) -> bool:
    """Whether AlphaPay's ledger has this attempt's order, paid with the amount asked for.

    A payment that only the list named has no payment id.
    """
    return attempt.amount.minor in {order.value for order in paid_orders(attempt, alphapay, at)}


def paid_orders(attempt: Attempt, alphapay: AlphaPay, at: float) -> list[Order]:
    """The attempt's own orders in AlphaPay's ledger for which money has moved, whatever the amount."""
    orders = alphapay.paid_orders(attempt.request_id, at)
    return [order for order in orders if attempt.payment_id in {order.payment_id, ""}]


# --- what the engine knows, and what it shows -----------------------------------------------------------------


def nothing_owed_is_forgotten(committed: Attempts, state: TillState) -> None:
    """After a start every attempt that the books leave open is known again, as it was."""
    for key, attempt in committed.items():
        if attempt.unresolved or attempt.unsettled or attempt.needs_care:
            hold(state.attempts.get(key) == attempt, "R50: forgotten by a new start", attempt)


def R31_no_refund_owed_is_forgotten(committed: Mapping[str, Refund], state: TillState) -> None:
    for key, refund in committed.items():
        known = not refund.unresolved or state.refunds.get(key) == refund
        hold(known, "R31: forgotten by a new start", refund)


def R50_no_receipt_owed_is_forgotten(owed: Mapping[str, PrintJob], state: TillState) -> None:
    hold(owed.keys() <= state.jobs.keys(), "R50: a receipt owed was forgotten by a new start")


def R50_the_engine_believes_what_was_committed(state: TillState, committed: Attempts) -> None:
    for key, attempt in state.attempts.items():
        known = committed.get(key)
        hold(known is attempt or known == attempt, "R50: not what was committed", key)


def the_till_waits_only_for_answers_that_come(state: TillState, in_flight: Set[int]) -> None:
    waited = set(state.bills) | {state.lists.reading}
    for watch in state.watches.values():
        waited |= {watch.asking, watch.cancelling, None if watch.unrecorded else watch.paying}
    for refund in state.refund_watches.values():
        waited |= {refund.checking, refund.asking, None if refund.unrecorded else refund.sending}
    hold(waited - {None} <= in_flight, "the till waits for an answer that never comes")


def R40_one_open_attempt_per_sale(state: TillState) -> None:
    blocking = Counter(attempt.sale_id for attempt in state.attempts.values() if blocks(attempt))
    hold(max(blocking.values(), default=0) <= 1, "R40: one open attempt per sale")


def R11_what_is_shown_as_paid_is_paid(
    view: TillView, committed: Attempts, alphapay: AlphaPay, at: float
) -> None:
    """A payment over another amount counts as paid only after a person has accepted it (R13)."""
    if view.sale is not None and view.sale.stage is Stage.PAID:
        shown = committed[view.sale.request_id]
        settled = shown.state is State.PAID or (shown.took_money and shown.resolution is not None)
        hold(settled, "R50: shown as paid, and the journal knows nothing", shown)
        hold(bool(paid_orders(shown, alphapay, at)), "R11: shown as paid, is not", shown)


def the_lists_claim_no_more_than_the_journal(view: TillView, committed: Attempts) -> None:
    for row in (*view.recent, *view.unsettled, *view.inbox):
        known = committed.get(row.request_id)
        hold(
            known is not None and known.state is row.state,
            "R50: a list shows another state",
            row.state,
            known,
        )


def R12_what_people_must_not_forget_is_listed(view: TillView, committed: Attempts) -> None:
    listed = {row.request_id for row in (*view.unsettled, *view.inbox)}
    listed |= {row.request_id for row in view.alarms} | {row.request_id for row in view.refunds}
    for key, attempt in committed.items():
        hold(key in listed or not attempt.unsettled, "R12: out of sight", attempt)


def R15_no_qr_is_shown_after_expiry(view: TillView, state: TillState, now: Now) -> None:
    """On AlphaPay's clock as far as it was measured. A till that cannot record says so, over everything else."""
    if view.sale is None or not view.sale.qr_text or state.not_recorded is not None:
        return
    past_s = state.past_expiry_s(state.attempts[view.sale.request_id], now)
    hold(past_s <= 0.0, "R15: a QR is shown after its order's expiry, by seconds", past_s)


def R40_a_second_charge_is_shown(view: TillView, committed: Attempts) -> None:
    """Two payments of one sale are never shown as one before a person has decided about the others."""
    if view.sale is None or view.sale.stage is not Stage.PAID:
        return
    came = [a for a in committed.values() if a.sale_id == view.sale.sale_id and a.took_money]
    hold(
        len(came) - sum(a.resolution is not None for a in came) <= 1,
        "R40: payments of one sale are shown as paid once",
        came,
    )
