"""Whatever the order of commands, answers, faults and restarts, the engine refuses no event and keeps its promises.

Seeded: a failing seed replays exactly. `SEEDS=5000 pytest tests/till/test_any_order.py` tries more.
"""

import os
from collections import Counter
from datetime import timedelta
from random import Random

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus, TransactionType
from pos_app.domain.evidence import Ended
from pos_app.domain.payment_terms import State
from pos_app.domain.sale import blocks
from pos_app.protocol.answers import Answer, Cause, DayOfTransactions, PayAnswer, Transaction
from pos_app.protocol.effects import (
    AskPayment,
    Effect,
    LookUpOrder,
    Print,
    ReadTransactions,
    SendCancel,
    SendPay,
)
from pos_app.protocol.messages import CallEnded, DismissNotice, PrintEnded, ScanSpoilt
from pos_app.protocol.screen_terms import PrinterState
from pos_app.till.failing import not_recorded
from tests.till.desk import ALIPAY, PAYMENT_ID, UNKNOWN_WALLET, Desk, cad, verified

SEEDS = int(os.environ.get("SEEDS", "150"))
STEPS = 120
LOST = (
    Answer(ended=Ended.NO_ANSWER, cause=Cause.TIMED_OUT),
    Answer(ended=Ended.UNVERIFIED, cause=Cause.UNSIGNED),
    Answer(ended=Ended.NOT_SENT, cause=Cause.CONNECTION),
    Answer(ended=Ended.NO_ANSWER, cause=Cause.SLOWED_DOWN, retry_after_s=7.0),
)


class World:
    """A desk with a cashier, customers and an AlphaPay that are all drawn from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.desk = Desk(
            prints=True,
            has_printer=True,
            pay_idempotent=seed % 5 == 0,
            extra_key_above=5_000 if seed % 3 == 0 else None,
        )
        self.codes = 0
        self.paid_at_alphapay: set[str] = set()
        self.sent: Counter[str] = Counter()
        self.charged_codes: Counter[str] = Counter()

    def step(self) -> None:
        deeds = (self.cashier, self.alphapay, self.alphapay, self.alphapay, self.time, self.trouble)
        self.random.choice(deeds)()
        self.check()

    # --- who acts ----------------------------------------------------------------------------------------

    def cashier(self) -> None:
        desk, pick = self.desk, self.random.choice
        amount = pick((None, 100, 1234, 9_000, 0))
        pick(
            (
                lambda: desk.qr(amount or 500),
                lambda: desk.scan(self.code(), amount),
                lambda: desk.scan(pick((PAYMENT_ID, "4006381333931", "12345", UNKNOWN_WALLET)), amount),
                desk.cancel,
                desk.leave,
                desk.check_now,
                lambda: desk.command(DismissNotice),
                lambda: desk.command(ScanSpoilt),
                lambda: desk.say(yes=pick((True, False))) if desk.view.question else None,
                lambda: desk.back_to(pick(sorted(desk.state.sales) or ["none"])),
                lambda: desk.reprint() if desk.books["attempts"] else None,
                lambda: desk.qr(777, revision=desk.state.revision - 1),
            )
        )()

    def code(self) -> str:
        if self.codes == 0 or self.random.random() < 0.8:
            self.codes += 1
        return f"13{self.codes:016d}" if self.random.random() < 0.9 else ALIPAY

    def alphapay(self) -> None:
        if self.desk.pending:
            effect = self.random.choice(self.desk.pending)
            self.desk.pending.remove(effect)
            self.note(effect)
            self.answer(effect)
            if self.random.random() < 0.05 and not isinstance(effect, Print):
                self.answer(effect)

    def time(self) -> None:
        self.desk.wait(self.random.choice((0.1, 1, 3, 30, 200, 700)))

    def trouble(self) -> None:
        chance = self.random.random()
        if chance < 0.2:
            for effect in self.desk.pending:
                self.note(effect)
            self.desk.restart()
        elif chance < 0.4:
            self.desk.utc += timedelta(seconds=self.random.choice((-7200, 3600)))
        elif chance < 0.6 and self.desk.pending:
            effect = self.desk.pending.pop(0)
            self.note(effect)
            message = self.ended(effect)
            self.desk.state = not_recorded(self.desk.state, message, "disk full", self.desk.now)

    # --- AlphaPay ----------------------------------------------------------------------------------------

    def note(self, effect: Effect) -> None:
        if isinstance(effect, SendPay):
            self.sent[effect.request_id] += 1
            if effect.payment_code:
                self.charged_codes[effect.payment_code] += 1

    def answer(self, effect: Effect) -> None:
        self.desk.tell(self.ended(effect))

    def ended(self, effect: Effect) -> CallEnded | PrintEnded:
        if isinstance(effect, Print):
            return PrintEnded(job_id=effect.job_id, state=self.random.choice(list(PrinterState)))
        request_id = "" if isinstance(effect, ReadTransactions | LookUpOrder) else effect.request_id
        answer = self.random.choice(LOST) if self.random.random() < 0.3 else self.said(effect)
        return CallEnded(call_id=effect.call_id, request_id=request_id, answer=answer)

    def said(self, effect: SendPay | AskPayment | SendCancel | ReadTransactions | LookUpOrder) -> Answer:
        match effect:
            case LookUpOrder():
                return verified(ResultCode.ORDER_MISMATCH, status=ResultStatus.FAILED)
            case SendPay():
                return self.pay(effect)
            case AskPayment():
                return self.inquired(effect)
            case SendCancel():
                codes = (ResultCode.SUCCESS, ResultCode.ORDER_PAID, ResultCode.SYSTEMERROR)
                code = self.random.choice(codes)
                good = code is ResultCode.SUCCESS
                return verified(code, status=ResultStatus.SUCCEEDED if good else ResultStatus.FAILED)
            case ReadTransactions():
                rows = tuple(
                    Transaction(request_id=key, transaction_id=self.id_of(key), kind=TransactionType.CREDIT)
                    for key in self.desk.books["attempts"]
                    if self.random.random() < 0.3
                )
                return verified(
                    ResultCode.SUCCESS, body=DayOfTransactions(day=effect.day, complete=True, rows=rows)
                )

    def pay(self, effect: SendPay) -> Answer:
        if self.random.random() < 0.25:
            code = self.random.choice((ResultCode.INVALID_PAYMENT_CODE, ResultCode.SYSTEMERROR))
            return verified(code, status=ResultStatus.FAILED)
        body = PayAnswer(
            request_id=effect.request_id,
            payment_id=self.id_of(effect.request_id) if self.random.random() < 0.9 else "",
            payment_url="https://pay.example/q" if self.random.random() < 0.9 else "",
            expires_at=self.desk.utc + timedelta(seconds=300),
        )
        return verified(ResultCode.PAYMENT_IN_PROCESS, body=body)

    def id_of(self, request_id: str) -> str:
        return "261122" + str(int(request_id, 16))[-19:]

    def inquired(self, effect: AskPayment) -> Answer:
        status = self.random.choice(list(PaymentStatus))
        if effect.request_id not in self.desk.state.attempts:
            return self.random.choice(LOST)
        if status is PaymentStatus.SUCCESS:
            self.paid_at_alphapay.add(effect.request_id)
        wrong = self.random.random() < 0.1
        return self.desk.inquired(effect, status, amount=cad(1) if wrong else None)

    # --- promises ----------------------------------------------------------------------------------------

    def check(self) -> None:
        state, desk = self.desk.state, self.desk
        for sale_id in state.sales:
            open_ones = [a for a in state.attempts_of(sale_id) if blocks(a) and a.reached_a_screen]
            assert len(open_ones) <= 1
        for attempt in state.attempts.values():
            assert desk.books["attempts"][attempt.request_id] == attempt
            if attempt.state is State.PAID:
                assert attempt.request_id in self.paid_at_alphapay
                assert attempt.booked == attempt.amount
        asked = Counter(effect.request_id for effect in desk.pending if isinstance(effect, SendCancel))
        assert all(count == 1 for count in asked.values())
        if not state.settings.pay_idempotent:
            assert all(count == 1 for count in self.sent.values())
        shown = repr(desk.view)
        assert not any(code in shown for code in self.charged_codes)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_any_order_of_events_keeps_the_promises(seed: int) -> None:
    world = World(seed)
    for _ in range(STEPS):
        world.step()
