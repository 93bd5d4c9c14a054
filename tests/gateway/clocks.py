"""What the tests of clocks share: machine clocks that are wrong, a payment to try, and what then reached AlphaPay."""

import datetime as dt

from pos_app.domain.alphapay import Call, Scenario
from pos_app.domain.evidence import Proof, what_it_proves
from pos_app.domain.money import Currency, Money
from pos_app.gateway.client import Client
from pos_app.protocol.answers import Answer
from pos_app.protocol.effects import SendPay
from pos_app.simulator.simulator import Simulator

DAY_S = 86_400.0


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Wall:
    """A machine clock that can be set."""

    def __init__(self, wrong_s: float = 0.0) -> None:
        self.wrong_s = wrong_s

    def __call__(self) -> dt.datetime:
        return utc_now() + dt.timedelta(seconds=self.wrong_s)


def pay(client: Client, request_id: str = "r1") -> Answer:
    return client.perform(
        SendPay(
            call_id=1,
            request_id=request_id,
            scenario=Scenario.OFFLINE_QRCODE,
            amount=Money(1234, Currency.CAD),
            description="Café · 1",
        )
    )


def asked(sim: Simulator) -> list[tuple[str, str]]:
    """What arrived at AlphaPay, and how it was answered."""
    return [(call["call"], call["result_code"]) for call in sim.control.calls()["log"]]


TAKEN = ("pay", "PAYMENT_IN_PROCESS")
REFUSED = ("pay", "SIGN_TIMEOUT")
QUESTION = ("transactions", "SUCCESS")


def proof(answer: Answer) -> Proof:
    """What the answer to a first `pay` proves."""
    return what_it_proves(Call.PAY, resend=False, ended=answer.ended, status=answer.status, code=answer.code)
