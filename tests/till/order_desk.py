"""A desk at which orders are looked up and refunded that others made: with the real journal, in memory."""

from datetime import timedelta
from typing import Any

import msgspec

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus, Scenario
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Money
from pos_app.protocol.answers import Answer, Cause, PaymentInquired
from pos_app.protocol.effects import LookUpOrder, SendPay
from pos_app.protocol.messages import CallEnded, LookUp, RefundFound
from pos_app.protocol.people_views import OrderView
from tests.till.desk import ALIPAY, START, cad, verified
from tests.till.refund_desk import RefundDesk
from tests.till.test_loading import JournalDesk

THEIRS = "2611221505244756658159999"
THEIR_REQUEST = "WEB-2026-11-22/00017"


class OrderDesk(JournalDesk, RefundDesk):
    """A till that has sold for 12.34 itself; the shop's web page has sold for 20.00 as `THEIRS`."""

    # --- the person --------------------------------------------------------------------------------------

    def look_up(self, payment_id: str = THEIRS) -> None:
        self.command(LookUp, payment_id=payment_id)

    def refund_found(self, minor: int = 2000, **fields: Any) -> None:
        given = {"payment_id": THEIRS, "amount": cad(minor), "reason": "cold tea"} | fields
        self.command(RefundFound, **given)

    def lost_sale(self, minor: int) -> None:
        """The next sale, whose answer is lost."""
        self.leave()
        self.scan(ALIPAY, minor)
        self.lost(SendPay)

    @property
    def order(self) -> OrderView:
        found = self.view.found
        assert found is not None
        return found

    # --- AlphaPay ----------------------------------------------------------------------------------------

    def looked_up(self, answer: Answer) -> None:
        """The oldest question about an order ends so."""
        effect = self.take(LookUpOrder)
        self.tell(CallEnded(call_id=effect.call_id, request_id="", answer=answer))

    def no_word(self, **fields: Any) -> None:
        self.looked_up(Answer(**({"ended": Ended.NO_ANSWER, "cause": Cause.TIMED_OUT} | fields)))

    def refuses(self, code: ResultCode) -> None:
        self.looked_up(verified(code, status=ResultStatus.FAILED))

    def alphapay_knows(self, status: PaymentStatus = PaymentStatus.SUCCESS, **fields: Any) -> None:
        """AlphaPay knows the order."""
        self.looked_up(verified(ResultCode.SUCCESS, body=their_order(status, **fields)))

    def found_elsewhere(self, status: PaymentStatus = PaymentStatus.SUCCESS, **fields: Any) -> None:
        """An order was looked up that others made."""
        self.look_up()
        self.alphapay_knows(status, **fields)


def their_order(status: PaymentStatus, **fields: Any) -> PaymentInquired:
    """An order of 20.00 that the shop's web page made an hour ago."""
    made_at = START - timedelta(hours=1)
    plain = PaymentInquired(
        request_id=THEIR_REQUEST,
        payment_id=THEIRS,
        status=status,
        raw_status=status.value,
        scenario=Scenario.ONLINE_WEB,
        order_amount=cad(2000),
        pay_amount=Money(1990, cad(0).currency),
        created_at=made_at,
        paid_at=made_at + timedelta(minutes=1),
    )
    return msgspec.structs.replace(plain, **fields)
