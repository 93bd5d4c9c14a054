"""What must hold at quiescence, once faults have stopped. Each function is named after its rule."""

from collections.abc import Sequence

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import Resolution, State
from pos_app.domain.refund import RefundState
from pos_app.journal.verify import verify
from pos_app.simulator.records import Order
from tests.simulation.alphapay import AlphaPay
from tests.simulation.rules import hold, paid_orders
from tests.simulation.staff_rules import R43_every_payment_counts_once
from tests.simulation.till import Till


def R60_nobody_is_alarmed_without_a_fault(tills: Sequence[Till]) -> None:
    """And every sale is final two minutes after expiry."""
    for till in tills:
        hold(not till.watcher.alarms, "R60: alarms without a fault", till.watcher.alarms)
        late = [attempt for attempt in till.watcher.attempts.values() if attempt.unresolved]
        hold(not late, "R60: not final in time", late)


def R61_what_has_an_id_is_final(tills: Sequence[Till]) -> None:
    """Ten minutes after faults have stopped."""
    for till in tills:
        for attempt in till.watcher.attempts.values():
            hold(not (attempt.unresolved and attempt.payment_id), "R61: not final", attempt)
            being_sent = attempt.state in {State.RECORDED, State.SENDING}
            hold(not being_sent, "R61: still being sent", attempt)


def R12_known_orders_stand_as_at_alphapay(tills: Sequence[Till], alphapay: AlphaPay, at: float) -> None:
    """Every order whose payment id a till knows stands in its books as in AlphaPay's."""
    for till in tills:
        for attempt in till.watcher.attempts.values():
            if not attempt.payment_id or attempt.request_id in alphapay.lied_about:
                continue
            paid = paid_orders(attempt, alphapay, at)
            hold(attempt.took_money == bool(paid), "R12: the books disagree; paid at AlphaPay", paid, attempt)
            booked = attempt.booked.minor if attempt.booked else 0
            figures = {order.value for order in paid} or {0}
            hold(booked in figures, "R13: booked at another figure than AlphaPay's", paid, attempt)


def R43_every_charge_is_booked_once_or_unresolved(
    tills: Sequence[Till], alphapay: AlphaPay, at: float
) -> None:
    for order in alphapay.charged(at):
        owners = _owners(tills, order)
        hold(len(owners) == 1, "R43: a charge that is not one till's", order)
        _, attempt = owners[0]
        booked = attempt.took_money and attempt.payment_id in {order.payment_id, ""}
        unresolved = attempt.unresolved or attempt.state is State.NOT_FOUND
        lost_twin = len(alphapay.orders_of(order.request_id)) > 1
        hold(booked or unresolved or lost_twin, "R43: charged, and in nobody's books", order, attempt)


def R18_lost_orders_are_found(tills: Sequence[Till], alphapay: AlphaPay, at: float, *, by_id: bool) -> None:
    """Money that AlphaPay's list names by our request id is found, though its answer was lost: by the order's id
    where rows have it (`by_id`), else where they add up to the amount that was asked for.
    """
    for till in tills:
        for attempt in till.watcher.attempts.values():
            lost = attempt.unresolved and not attempt.payment_id
            orders = alphapay.paid_orders(attempt.request_id, at) if lost else []
            named = [order for order in orders if by_id or order.value == attempt.amount.minor]
            hold(not named, "R18: the list names it, and the till has not found it", attempt)


def every_customer_charged_is_findable(tills: Sequence[Till], alphapay: AlphaPay, at: float) -> None:
    """In the journal of their till: by payment id, or by request id as an attempt whose bill can be scanned."""
    for order in alphapay.charged(at):
        for till, attempt in _owners(tills, order):
            found = till.journal.find(order.request_id)
            hold(found is not None and found[1] == attempt, "not on file", order)
            can_scan = attempt.state is State.UNCERTAIN and not attempt.payment_id
            by_id = attempt.payment_id == order.payment_id or (attempt.took_money and not attempt.payment_id)
            twin = len(alphapay.orders_of(order.request_id)) > 1
            hold(by_id or can_scan or twin, "R18: a charged customer cannot be found", order, attempt)


def R40_one_charge_per_sale_or_it_is_said(tills: Sequence[Till]) -> None:
    """Where two payments of one sale stand, a person was alarmed."""
    for till in tills:
        came: dict[str, list[Attempt]] = {}
        for attempt in till.watcher.attempts.values():
            if attempt.took_money and attempt.resolution is not Resolution.REFUND:
                came.setdefault(attempt.sale_id, []).append(attempt)
        for paid in came.values():
            alarmed = any(attempt.alarms for attempt in paid)
            hold(len(paid) == 1 or alarmed, "R40: paid twice, and nobody was told", paid)


def R30_refunds_never_exceed_the_payment(alphapay: AlphaPay) -> None:
    for order in alphapay.books.orders.values():
        refunds = alphapay.books.refunds_of(order.payment_id)
        given = sum(refund.value for refund in refunds if refund.failed_at is None)
        hold(given <= order.value, "R30: refunded more than was paid", given, order)


def _all_went_back(payment_id: str, alphapay: AlphaPay, at: float) -> bool:
    (order,) = (each for each in alphapay.books.orders.values() if each.payment_id == payment_id)
    refunds = alphapay.books.refunds_of(payment_id)
    return sum(each.value for each in refunds if each.done_at and each.done_at <= at) == order.value


def R31_refunds_ended_as_at_alphapay(tills: Sequence[Till], alphapay: AlphaPay, at: float) -> None:
    """Made where they are booked as made, not made where they are given up; what is reserved is not known yet. Where
    all went back, `FULL_REFUND` may be all that the till was told, and whose refund the last one was is not in it.
    """
    for till in tills:
        for refund in till.watcher.refunds.values():
            made = [
                each
                for each in alphapay.books.refunds_of(refund.payment_id)
                if each.request_id == refund.refund_request_id and each.done_at and each.done_at <= at
            ]
            booked = refund.state is RefundState.DONE and not _all_went_back(refund.payment_id, alphapay, at)
            hold(bool(made) or not booked, "R31: not made at AlphaPay", refund)
            hold(not made or refund.state is not RefundState.FAILED, "R30: given up, but it was made", refund)
        for attempt in till.watcher.attempts.values():
            refunds = [
                each for each in till.watcher.refunds.values() if each.request_id == attempt.request_id
            ]
            open_minor = sum(refund.amount.minor for refund in refunds if refund.unresolved)
            done_minor = sum(each.amount.minor for each in refunds if each.state is RefundState.DONE)
            figures = (attempt.reserved, attempt.refunded)
            hold(
                figures == (open_minor, done_minor),
                "R30: the payment's figures are not its refunds'",
                attempt,
            )


def R43_every_payment_counts_in_one_shift(tills: Sequence[Till]) -> None:
    for till in tills:
        watcher = till.watcher
        R43_every_payment_counts_once(watcher.staff, watcher.attempts, watcher.refunds)


def R43_the_shifts_add_up_to_the_ledger(tills: Sequence[Till], alphapay: AlphaPay, at: float) -> None:
    """What all shifts of all tills counted is what AlphaPay's ledger charged, and gave back, for the same orders."""
    attempts = [attempt for till in tills for attempt in till.watcher.attempts.values() if attempt.counted_in]
    ids = {attempt.request_id for attempt in attempts}
    known = {attempt.payment_id for attempt in attempts}
    counted = sum(attempt.booked.minor for attempt in attempts if attempt.booked)
    charged = [order for order in alphapay.charged(at) if order.request_id in ids]
    by_list = {attempt.request_id for attempt in attempts if not attempt.payment_id}
    ledger = sum(order.value for order in charged if order.payment_id in known or order.request_id in by_list)
    told_lies = ids & alphapay.lied_about
    hold(
        counted == ledger or bool(told_lies),
        "R43: the shifts' payments are not the ledger's",
        counted,
        ledger,
    )
    R43_refunds_add_up(tills, alphapay, at)


def R43_refunds_add_up(tills: Sequence[Till], alphapay: AlphaPay, at: float) -> None:
    """Payment by payment. Where all went back, a refund that others made may count for the till's own (see above)."""
    for till in tills:
        learned = [till.watcher.refunds[key] for key in till.watcher.staff.learned]
        done = [refund for refund in learned if refund.state is RefundState.DONE]
        own = {refund.refund_request_id for refund in done}
        for payment_id in {refund.payment_id for refund in done}:
            refunds = alphapay.books.refunds_of(payment_id)
            whole = _all_went_back(payment_id, alphapay, at)
            counted = sum(refund.amount.minor for refund in done if refund.payment_id == payment_id)
            made = sum(
                refund.value
                for refund in refunds
                if (whole or refund.request_id in own) and refund.done_at and refund.done_at <= at
            )
            right = counted <= made if whole else counted == made
            hold(right, "R43: the shifts' refunds are not the ledger's", payment_id, counted, made)


def R53_the_chain_of_events_is_whole(tills: Sequence[Till]) -> None:
    for till in tills:
        verdict = verify(till.disk.connection)
        hold(verdict.whole, "R53: the chain is broken", till.name, verdict.what)


def _owners(tills: Sequence[Till], order: Order) -> list[tuple[Till, Attempt]]:
    known = ((till, till.watcher.attempts.get(order.request_id)) for till in tills)
    return [(till, attempt) for till, attempt in known if attempt is not None and not attempt.foreign]
