"""Whatever AlphaPay answers, to whichever call, in whatever order: the engine refuses no event and does not stop."""

from random import Random

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.protocol.answers import Answer, Body, CancelAnswer, PayAnswer, PaymentInquired
from pos_app.protocol.messages import CallEnded
from tests.till.desk import ALIPAY, PAYMENT_ID, UNKNOWN_WALLET, URL, WECHAT, Desk, cad

STEPS = 80
SCANS = (WECHAT, ALIPAY, UNKNOWN_WALLET, PAYMENT_ID)


@pytest.mark.parametrize("seed", range(40))
def test_no_order_of_messages_stops_the_engine(seed: int) -> None:
    chance = Random(seed)
    desk = Desk(extra_key_above=600, pay_idempotent=chance.random() < 0.3)
    for _ in range(STEPS):
        chance.choices((_cashier, _answer, _restart, _time), (5, 8, 1, 3))[0](desk, chance)
        assert desk.view.revision > 0


def _cashier(desk: Desk, chance: Random) -> None:
    if desk.view.question is not None:
        desk.say(chance.random() < 0.5)
        return
    deed = chance.choice((desk.qr, desk.cancel, desk.leave, desk.check_now, desk.scan))
    if deed == desk.scan:
        desk.scan(chance.choice(SCANS), chance.choice((None, 500, 700)))
    else:
        deed()
    if desk.books["sales"] and chance.random() < 0.2:
        desk.back_to(chance.choice(list(desk.books["sales"])))


def _answer(desk: Desk, chance: Random) -> None:
    """To one of the latest calls, whether or not it was answered before, about any attempt."""
    request_id = chance.choice(list(desk.state.attempts) or [""])
    call_id = chance.randint(max(1, desk.state.calls - 6), max(1, desk.state.calls))
    desk.tell(CallEnded(call_id=call_id, request_id=request_id, answer=_any_answer(request_id, chance)))


def _any_answer(request_id: str, chance: Random) -> Answer:
    likely = chance.random() < 0.7
    code = chance.choice((ResultCode.SUCCESS, ResultCode.PAYMENT_IN_PROCESS) if likely else list(ResultCode))
    return Answer(
        ended=Ended.VERIFIED if likely else chance.choice(list(Ended)),
        status=ResultStatus.SUCCEEDED if likely else chance.choice(list(ResultStatus)),
        code=code,
        raw_code=code.value,
        body=chance.choice(_bodies(request_id, chance)),
        clock_offset_s=chance.choice((None, 0.0, 200.0, -200.0)),
    )


def _bodies(request_id: str, chance: Random) -> list[Body | None]:
    status = chance.choice(list(PaymentStatus))
    inquired = PaymentInquired(
        request_id=request_id,
        payment_id=PAYMENT_ID,
        status=status,
        raw_status=status.value,
        order_amount=chance.choice((None, cad(500), cad(1234))),
    )
    accepted = PayAnswer(request_id=request_id, payment_id=PAYMENT_ID, payment_url=chance.choice(("", URL)))
    return [
        None,
        accepted,
        accepted,
        inquired,
        inquired,
        CancelAnswer(request_id=request_id, payment_id=PAYMENT_ID),
    ]


def _restart(desk: Desk, chance: Random) -> None:
    desk.restart()


def _time(desk: Desk, chance: Random) -> None:
    desk.wait(chance.choice((0.5, 6.0, 50.0, 300.0, 800.0)))
