"""A desk at which a sale was paid and is refunded: AlphaPay's answers about the refund are given by the test."""

from datetime import timedelta
from typing import Any

import msgspec

from pos_app.domain.alphapay import PaymentStatus, RefundStatus, ResultCode, ResultStatus, TransactionType
from pos_app.domain.evidence import Ended
from pos_app.domain.refund import Refund
from pos_app.protocol.answers import (
    Answer,
    Cause,
    DayOfTransactions,
    RefundAnswer,
    RefundInquired,
    Transaction,
)
from pos_app.protocol.effects import AskPayment, AskRefund, ReadTransactions, SendRefund
from pos_app.protocol.messages import CallEnded, RefundPayment, ResendRefund
from pos_app.till.refunding import refundable
from tests.till.desk import Desk, cad, verified

REFUND_ID = "2611221506000000000000077"
RefundCall = AskPayment | SendRefund | AskRefund


class RefundDesk(Desk):
    """A paid sale of 12.34 is on screen."""

    def __init__(self, **changes: Any) -> None:
        super().__init__(**changes)
        self.paid(1234)

    # --- the person --------------------------------------------------------------------------------------

    def refund(self, minor: int = 1234, **fields: Any) -> None:
        """Wish some of the latest payment back."""
        most = refundable(self.attempt)
        given = {
            "request_id": self.attempt.request_id,
            "reason": "cold tea",
            "seen_remaining": most or cad(0),
        }
        self.command(RefundPayment, **(given | {"amount": cad(minor)} | fields))

    def resend(self, **fields: Any) -> None:
        """A supervisor sends the latest refund again."""
        key = self.latest.refund_request_id
        given = {"request_id": self.latest.request_id, "refund_request_id": key, "reason": "in no list"}
        self.command(ResendRefund, **(given | fields))

    # --- what is seen ------------------------------------------------------------------------------------

    @property
    def latest(self) -> Refund:
        """The latest refund on disk."""
        return list(self.books["refunds"].values())[-1]

    @property
    def moment_kinds(self) -> list[str]:
        return [moment.kind for moment in self.view.moments]

    # --- AlphaPay ----------------------------------------------------------------------------------------

    def end(self, kind: type[RefundCall], answer: Answer) -> None:
        """The oldest pending call of a kind ends so."""
        effect = self.take(kind)
        self.tell(CallEnded(call_id=effect.call_id, request_id=effect.request_id, answer=answer))

    def no_answer(self, kind: type[RefundCall], **fields: Any) -> None:
        self.end(kind, Answer(**({"ended": Ended.NO_ANSWER, "cause": Cause.TIMED_OUT} | fields)))

    def says_no(self, kind: type[RefundCall], code: ResultCode) -> None:
        """A verified F."""
        answer = verified(code, status=ResultStatus.FAILED)
        self.end(kind, msgspec.structs.replace(answer, message="AlphaPay's words"))

    def stands(self, status: PaymentStatus = PaymentStatus.SUCCESS) -> None:
        """AlphaPay says how the payment stands."""
        self.status(status)

    def refund_accepted(self, **fields: Any) -> None:
        """AlphaPay has taken the refund in."""
        self.end(SendRefund, verified(ResultCode.SUCCESS, body=self._answer(**fields)))

    def review(self, *, refund_id: str = "") -> None:
        """AlphaPay says that it reviews the refund, with or without an id."""
        body = self._answer(refund_id=refund_id) if refund_id else None
        status = ResultStatus.UNDECIDED
        answer = verified(ResultCode.REFUND_NEED_REVIEW, status=status, body=body)
        self.end(SendRefund, msgspec.structs.replace(answer, message="call us"))

    def _answer(self, **fields: Any) -> RefundAnswer:
        given = {
            "payment_id": self.latest.payment_id,
            "refund_id": REFUND_ID,
            "refund_request_id": self.latest.refund_request_id,
            "refund_amount": self.latest.amount,
        } | fields
        return RefundAnswer(**given)

    def refund_status(self, status: RefundStatus, **fields: Any) -> None:
        """AlphaPay says how the latest refund stands."""
        given = {
            "payment_id": self.latest.payment_id,
            "refund_id": REFUND_ID,
            "refund_request_id": self.latest.refund_request_id,
            "status": status,
            "raw_status": status.value,
            "refund_amount": self.latest.amount,
            "refunded_at": self.utc,
        } | fields
        self.end(AskRefund, verified(ResultCode.SUCCESS, body=RefundInquired(**given)))

    def debit(self, **fields: Any) -> Transaction:
        """The latest refund's row in AlphaPay's list."""
        given = {
            "request_id": self.latest.refund_request_id,
            "transaction_id": REFUND_ID,
            "kind": TransactionType.DEBIT,
            "amount": self.latest.amount,
            "created_at": self.latest.created_at,
            "transacted_at": self.latest.created_at + timedelta(seconds=2),
        } | fields
        return Transaction(**given)

    def read_list(self, *rows: Transaction) -> None:
        """Every day that is due is read, and each has these rows."""
        while self.asked(ReadTransactions):
            day = self.take(ReadTransactions)
            body = DayOfTransactions(day=day.day, complete=True, rows=rows)
            answer = verified(ResultCode.SUCCESS, body=body)
            self.tell(CallEnded(call_id=day.call_id, request_id="", answer=answer))

    # --- whole stretches ---------------------------------------------------------------------------------

    def sent(self, minor: int = 1234) -> None:
        """A refund is on its way to AlphaPay."""
        self.refund(minor)
        self.stands(PaymentStatus.PARTIAL_REFUND if self.attempt.refunded else PaymentStatus.SUCCESS)

    def submitted(self, minor: int = 1234) -> None:
        """AlphaPay has a refund, and is asked about it."""
        self.sent(minor)
        self.refund_accepted()
        self.wait(2)

    def uncertain(self, minor: int = 1234) -> None:
        """The answer to a refund was lost, and AlphaPay is asked about it."""
        self.sent(minor)
        self.no_answer(SendRefund)
        self.wait(2)

    def refunded(self, minor: int = 1234) -> None:
        """A refund was made."""
        self.submitted(minor)
        self.refund_status(RefundStatus.SUCCESS)
