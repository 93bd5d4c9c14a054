"""Bugs planted by hand, to show that the simulation would find them. Never in the product: only while a `with` lasts.

`python -m tests.simulation.planted` looks for the first seed that catches each, and prints a table.
"""

import argparse
import sys
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import msgspec

from pos_app.domain.evidence import Ended, Proof
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import NotFoundDeclared, OrderClosed
from pos_app.domain.payment_terms import UNRESOLVED, CancelCause, State
from pos_app.domain.sale import Standing
from pos_app.gateway import trust
from pos_app.journal import repository
from pos_app.protocol.answers import DayOfTransactions
from pos_app.protocol.effects import SendPay
from pos_app.protocol.ports import CannotRecord
from pos_app.till import answering, cancelling, charging, engine, failing, listing, owed, searching, views_of
from pos_app.till.draft import Draft
from tests.simulation import planted_staff
from tests.simulation.planting import Bug, hunt

Function = Callable[..., Any]


def _a_time_out_is_a_failure(right: Function) -> Function:
    def wrong(*args: Any, ended: Ended, **rest: Any) -> Proof:
        proved: Proof = right(*args, ended=ended, **rest)
        return Proof.NOT_DONE if ended is Ended.NO_ANSWER else proved

    return wrong


def _a_refused_resend_is_believed(right: Function) -> Function:
    def wrong(*args: Any, resend: bool, **rest: Any) -> Any:
        return right(*args, resend=False, **rest)

    return wrong


def _a_new_id_for_each_sending(right: Function) -> Function:
    def wrong(draft: Draft, attempt: Attempt, watch: Any) -> None:
        right(draft, attempt, watch)
        sent = draft.effects[-1]
        if watch.sends and isinstance(sent, SendPay):
            draft.effects[-1] = msgspec.structs.replace(sent, request_id=sent.request_id[::-1])

    return wrong


def _sent_before_it_is_recorded(right: Function) -> Function:
    def wrong(draft: Draft) -> Any:
        return None if any(isinstance(effect, SendPay) for effect in draft.effects) else right(draft)

    return wrong


def _a_cancel_is_believed(right: Function) -> Function:
    def wrong(draft: Draft, attempt: Attempt, message: Any) -> None:
        right(draft, attempt, message)
        if attempt.state is State.CANCELLING and message.answer.ended is Ended.VERIFIED:
            draft.payment(attempt.request_id, OrderClosed())

    return wrong


def _expiry_closes(right: Function) -> Function:
    def wrong(draft: Draft, attempt: Attempt, cause: CancelCause) -> None:
        if cause is CancelCause.EXPIRY:
            draft.payment(attempt.request_id, OrderClosed())
        else:
            right(draft, attempt, cause)

    return wrong


def _a_start_forgets_what_was_being_sent(_: Function) -> Function:
    def wrong(draft: Draft) -> None:
        draft.state.resumed = True

    return wrong


def _money_after_a_cancel_is_ignored(right: Function) -> Function:
    def wrong(draft: Draft, before: Attempt, event: Any) -> None:
        if before.state is State.CANCELLING:
            draft.payment(before.request_id, OrderClosed())
        else:
            right(draft, before, event)

    return wrong


def _nobody_looks_again(_: property) -> property:
    return property(lambda attempt: attempt.state in UNRESOLVED)


def _any_amount_will_do(right: Function) -> Function:
    def wrong(draft: Draft, attempt: Attempt, body: Any) -> None:
        right(draft, attempt, msgspec.structs.replace(body, order_amount=attempt.amount))

    return wrong


def _charged_while_another_is_open(right: Function) -> Function:
    def wrong(state: Any) -> Standing | None:
        standing: Standing | None = right(state)
        return Standing.UNPAID if standing is Standing.UNRESOLVED else standing

    return wrong


def _absence_is_proof(right: Function) -> Function:
    def wrong(draft: Draft, message: Any) -> None:
        right(draft, message)
        body = message.answer.body
        named = {row.request_id for row in body.rows} if isinstance(body, DayOfTransactions) else None
        for attempt in list(draft.state.attempts.values()):
            if named is not None and searching.is_lost(attempt) and attempt.request_id not in named:
                draft.payment(attempt.request_id, NotFoundDeclared(by="the till"))

    return wrong


def _an_answer_that_could_not_be_recorded_is_dropped(right: Function) -> Function:
    def wrong(state: Any, message: Any, now: Any) -> None:
        right(state, message, now)
        watch = state.watches.get(message.request_id)
        if watch is not None and watch.unrecorded is message:
            state.watches[message.request_id] = msgspec.structs.replace(watch, unrecorded=None, paying=None)

    return wrong


def _the_qr_stays(right: Function) -> Function:
    def wrong(state: Any, sale: Any, now: Any) -> Any:
        view = right(state, sale, now)
        attempt = state.attempts[view.request_id]
        return msgspec.structs.replace(view, qr_text=attempt.payment_url if attempt.unresolved else "")

    return wrong


def _a_failed_commit_goes_unnoticed(right: Function) -> Function:
    def wrong(journal: Any, commit: Any) -> None:
        try:
            right(journal, commit)
        except CannotRecord:
            return

    return wrong


def _parked_payments_are_dropped(right: Function) -> Function:
    def wrong(state: Any) -> None:
        right(state)
        kept = {a.sale_id for a in state.attempts.values() if a.sale_id == state.screen or not a.unresolved}
        state.sales = {key: sale for key, sale in state.sales.items() if key in kept}
        state.attempts = {key: a for key, a in state.attempts.items() if a.sale_id in kept}

    return wrong


_BUGS = (
    Bug("a time-out counts as a failure", answering, "what_it_proves", _a_time_out_is_a_failure, 8),
    Bug("a refusal of a resend is believed", answering, "what_it_proves", _a_refused_resend_is_believed, 49),
    Bug("the request id is made anew on a resend", owed, "_send_pay", _a_new_id_for_each_sending, 9),
    Bug("a pay leaves before its commit", Draft, "commit", _sent_before_it_is_recorded, 0),
    Bug("a cancel is believed at once", cancelling, "cancel_ended", _a_cancel_is_believed, 0),
    Bug("the signature is not checked", trust, "is_signed", lambda _: lambda *_: True, 16),
    Bug("whether an answer fits is not checked", trust, "_fits", lambda _: lambda *_: None, 183),
    Bug("expiry counts as closed", owed, "ask_to_cancel", _expiry_closes, 0),
    Bug("a start forgets what was being sent", owed, "resume", _a_start_forgets_what_was_being_sent, 9),
    Bug("money after a cancel is ignored", answering, "money_came", _money_after_a_cancel_is_ignored, 10),
    Bug("nobody asks again after the end", Attempt, "needs_care", _nobody_looks_again, 1),
    Bug("the amount is not compared", answering, "_succeeded", _any_amount_will_do, 1),
    Bug("a second attempt while one is open", charging, "screen_standing", _charged_while_another_is_open, 0),
    Bug("a payment code seen before is taken", charging, "is_seen", lambda _: lambda *_: False, 0),
    Bug("absence from the list is proof", listing, "list_ended", _absence_is_proof, 8),
    Bug(
        "an answer that could not be recorded is dropped",
        failing, "_free_the_call", _an_answer_that_could_not_be_recorded_is_dropped, 16,
    ),
    Bug("the QR stays after expiry", views_of, "_sale_view", _the_qr_stays, 6),
    Bug(
        "a failed commit goes unnoticed",
        repository.SqliteJournal, "commit", _a_failed_commit_goes_unnoticed, 2,
    ),
    Bug("a commit is not one transaction", repository, "transaction", lambda _: nullcontext, 68),
    Bug("parked payments are dropped", engine, "_forget_what_is_done", _parked_payments_are_dropped, 0),
)  # fmt: skip


BUGS = (*_BUGS, *planted_staff.BUGS)


def main() -> int:
    """0 if every bug was caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.planted", description=__doc__)
    parser.add_argument("--seeds", type=int, default=10_000, help="give up on a bug after so many (10000)")
    given = parser.parse_args()
    print("| Planted bug | Rule it broke | Seeds needed |\n| --- | --- | ---: |", flush=True)
    survived = 0
    for bug in BUGS:
        caught = hunt(bug, range(given.seeds))
        survived += caught is None
        rule, needed = (caught[1], str(caught[0] + 1)) if caught else ("survived", f"over {given.seeds}")
        print(f"| {bug.what} | {rule} | {needed} |", flush=True)
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
