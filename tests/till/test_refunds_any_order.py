"""Refunds in any order of wishes, answers, faults, lists and restarts: the engine refuses no event, gives back no more
than came, and sends each refund once (R30, R31). Seeded, as `test_any_order` is.
"""

from collections import Counter

import pytest

from pos_app.domain.alphapay import PaymentStatus, RefundStatus, ResultCode, ResultStatus, TransactionType
from pos_app.domain.payment_events import OrderAdopted
from pos_app.domain.payment_terms import Resolution
from pos_app.domain.refund import Refund, RefundState
from pos_app.protocol.answers import (
    Answer,
    DayOfTransactions,
    PaymentInquired,
    RefundAnswer,
    RefundInquired,
    Transaction,
)
from pos_app.protocol.effects import (
    AskPayment,
    AskRefund,
    Effect,
    LookUpOrder,
    NetworkEffect,
    ReadTransactions,
    SendRefund,
)
from pos_app.protocol.messages import LookUp, RefundFound, RefundPayment, ResendRefund, ResolveMoney
from pos_app.till.refunding import refundable
from tests.till.desk import cad, verified
from tests.till.test_any_order import SEEDS, STEPS, World

THEIRS = "2611221505244756658159999"
THEIR_REQUEST = "0fa1" * 8

CODES = (
    ResultCode.SUCCESS,
    ResultCode.REFUND_NEED_REVIEW,
    ResultCode.INVALID_REFUND_AMOUNT,
    ResultCode.SYSTEMERROR,
)


class RefundingWorld(World):
    """A world whose cashier refunds a lot."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.refunds_sent: Counter[str] = Counter()

    def cashier(self) -> None:
        refunds = (self.refund, self.refund, self.refund_found, self.resend, self.give_back)
        self.random.choice((super().cashier, super().cashier, *refunds))()

    def refund_found(self) -> None:
        """Look an order up that others made, and once it is found have some of it back, at times twice."""
        desk, pick = self.desk, self.random.choice
        if desk.view.found is None or pick((True, False)):
            desk.command(LookUp, payment_id=THEIRS, request_ids=self.taken_in_before())
        for _ in range(pick((1, 2))):
            desk.command(RefundFound, payment_id=THEIRS, amount=cad(pick((1, 700, 701))), reason="r")

    def taken_in_before(self) -> tuple[str, ...]:
        return (THEIR_REQUEST,) if THEIR_REQUEST in self.desk.books["attempts"] else ()

    def refund(self) -> None:
        desk, paid = self.desk, [a for a in self.desk.state.attempts.values() if refundable(a)]
        if paid:
            attempt = self.random.choice(paid)
            most = refundable(attempt) or cad(0)
            amount = cad(self.random.choice((1, 50, most.minor, most.minor + 1)))
            key = attempt.request_id
            desk.command(RefundPayment, request_id=key, amount=amount, reason="r", seen_remaining=most)

    def resend(self) -> None:
        for refund in list(self.desk.state.refunds.values()):
            self.desk.command(
                ResendRefund,
                request_id=refund.request_id,
                refund_request_id=refund.refund_request_id,
                reason="in no list",
            )

    def give_back(self) -> None:
        for row in self.desk.view.inbox:
            self.desk.command(
                ResolveMoney, request_id=row.request_id, resolution=Resolution.REFUND, reason="left"
            )

    def note(self, effect: Effect) -> None:
        super().note(effect)
        if isinstance(effect, SendRefund):
            self.refunds_sent[effect.refund_request_id] += 1

    def said(self, effect: NetworkEffect) -> Answer:
        match effect:
            case SendRefund():
                return self.taken_in(effect)
            case AskRefund():
                return self.refund_inquired(effect)
            case LookUpOrder():
                return self.order_of_others()
            case ReadTransactions() if self.random.random() < 0.5:
                rows = tuple(self.debit(one) for one in self.desk.state.refunds.values())
                body = DayOfTransactions(day=effect.day, complete=True, rows=rows)
                return verified(ResultCode.SUCCESS, body=body)
            case _:
                return super().said(effect)

    def inquired(self, effect: AskPayment) -> Answer:
        """Of a payment that came mostly the truth, so that refunds get further than the first question."""
        attempt = self.desk.state.attempts.get(effect.request_id)
        if attempt is None or self.random.random() < 0.2:
            return super().inquired(effect)
        self.paid_at_alphapay.add(effect.request_id)
        refunded = attempt.refunded > 0
        status = PaymentStatus.PARTIAL_REFUND if refunded else PaymentStatus.SUCCESS
        return self.desk.inquired(effect, status)

    def order_of_others(self) -> Answer:
        self.paid_at_alphapay.add(THEIR_REQUEST)
        status = self.random.choice(list(PaymentStatus))
        body = PaymentInquired(
            request_id=THEIR_REQUEST,
            payment_id=THEIRS,
            status=status,
            raw_status=status.value,
            order_amount=self.random.choice((cad(700), cad(700), None)),
        )
        return verified(ResultCode.SUCCESS, body=body)

    def taken_in(self, effect: SendRefund) -> Answer:
        code = self.random.choice(CODES)
        if code is not ResultCode.SUCCESS:
            return verified(code, status=ResultStatus.FAILED)
        body = RefundAnswer(
            payment_id=effect.payment_id,
            refund_id=effect.refund_request_id[:25],
            refund_request_id=effect.refund_request_id,
            refund_amount=self.random.choice((effect.amount, None, cad(1))),
        )
        return verified(code, body=body)

    def refund_inquired(self, effect: AskRefund) -> Answer:
        refunds = self.desk.state.refunds_of(effect.request_id)
        if not refunds or self.random.random() < 0.3:
            return verified(ResultCode.ORDER_MISMATCH, status=ResultStatus.FAILED)
        refund, status = self.random.choice(refunds), self.random.choice(list(RefundStatus))
        body = RefundInquired(
            payment_id=refund.payment_id,
            refund_id=refund.refund_request_id[:25],
            refund_request_id=self.random.choice((refund.refund_request_id, "")),
            status=status,
            raw_status=status.value,
            refund_amount=self.random.choice((refund.amount, refund.amount, None, cad(1))),
        )
        return verified(ResultCode.SUCCESS, body=body)

    def debit(self, refund: Refund) -> Transaction:
        return Transaction(
            request_id=self.random.choice((refund.refund_request_id, refund.request_id)),
            transaction_id=refund.refund_request_id[:25],
            kind=self.random.choice((TransactionType.DEBIT, TransactionType.CREDIT)),
            amount=self.random.choice((refund.amount, cad(1), None)),
            transacted_at=self.random.choice((self.desk.utc, None)),
        )

    def check(self) -> None:
        super().check()
        state = self.desk.state
        for attempt in state.attempts.values():
            refunds = state.refunds_of(attempt.request_id)
            given_back = sum(one.amount.minor for one in refunds if one.state is RefundState.DONE)
            open_ones = [one for one in refunds if one.unresolved]
            assert attempt.refunded == given_back
            assert attempt.reserved == sum(one.amount.minor for one in open_ones)
            assert len(open_ones) <= 1
            assert attempt.reserved + attempt.refunded <= (attempt.booked.minor if attempt.booked else 0)
        rows = [entry.event for entry in self.desk.entries if isinstance(entry.event, OrderAdopted)]
        assert len(rows) <= 1
        for key, refund in state.refunds.items():
            assert self.desk.books["refunds"][key] == refund
            assert self.refunds_sent[key] <= refund.sends


@pytest.mark.parametrize("seed", range(SEEDS // 2))
def test_R30_refunds_in_any_order_keep_the_promises(seed: int) -> None:
    world = RefundingWorld(seed)
    for _ in range(STEPS * 2):
        world.step()
