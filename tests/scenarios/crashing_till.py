"""A till that kills itself (SIGKILL) at one point of a payment.

`python -m tests.scenarios.crashing_till POINT FOLDER ALPHAPAY`: the shop's folder and the simulator's data
directory; the payment code, if any, comes on standard input.
"""

import os
import signal
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from pos_app.app.compose import ClientMaker, Till
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_events import AttemptRecorded, MoneyReceived
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.answers import Answer
from pos_app.protocol.effects import AskPayment, SendCancel, SendPay
from pos_app.protocol.messages import CancelPayment, ChargeByQr, CodeScanned
from pos_app.protocol.ports import Commit
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import TillView
from pos_app.runtime.calls import NetworkEffect
from pos_app.simulator.simulator import read_connection
from tests.scenarios.shop import no_printer, settings_of

AMOUNT = Money(1234, Currency.CAD)
LEAVES = {"pay leaves": SendPay, "question leaves": AskPayment, "cancel leaves": SendCancel}
ANSWERED = {
    "pay was answered": SendPay,
    "question was answered": AskPayment,
    "cancel was answered": SendCancel,
}
COMMITS = {"intent": AttemptRecorded, "outcome": MoneyReceived}
POINTS = (
    *(f"before the {what}" for what in LEAVES),
    *(f"after the {what}" for what in ANSWERED),
    *(f"{when} the commit of the {what}" for when in ("before", "after") for what in COMMITS),
)
"""Where it can die."""


def die() -> None:
    """As a power cut or the kernel would end it: nothing is cleaned up."""
    os.kill(os.getpid(), signal.SIGKILL)


class DyingClient:
    """A real client that dies around one kind of call."""

    def __init__(self, make: ClientMaker, point: str) -> None:
        self._client = make()
        self._point = point

    def perform(self, effect: NetworkEffect) -> Answer:
        self._die_at("before the", LEAVES, effect)
        answer = self._client.perform(effect)
        self._die_at("after the", ANSWERED, effect)
        return answer

    def close(self) -> None:
        self._client.close()

    def _die_at(self, when: str, points: Mapping[str, type], effect: NetworkEffect) -> None:
        if any(self._point == f"{when} {what}" and isinstance(effect, kind) for what, kind in points.items()):
            die()


class DyingJournal(SqliteJournal):
    """A real journal that dies around one kind of commit."""

    point = ""

    def commit(self, commit: Commit) -> None:
        kinds = {type(entry.event) for entry in commit.entries}
        due = {f"the commit of the {what}" for what, kind in COMMITS.items() if kind in kinds}
        if self.point.partition(" ")[2] in due and self.point.startswith("before"):
            die()
        super().commit(commit)
        if self.point.partition(" ")[2] in due:
            die()


def main(point: str, folder: Path, alphapay: Path, code: str) -> None:
    """Make one sale and die in it. A QR is cancelled as soon as it stands."""
    account = read_connection(alphapay)
    assert account is not None
    settings = settings_of(folder, account)
    make = ClientMaker(settings)
    DyingJournal.point = point
    ready, standing = threading.Event(), threading.Event()

    def see(view: TillView) -> None:
        ready.set()
        if view.sale is not None and view.sale.stage is Stage.SHOWING_QR:
            standing.set()

    till = Till(
        settings,
        client=lambda: DyingClient(make, point),
        print_now=no_printer,
        publish=see,
        on_failure=lambda _: None,
        journal=lambda: DyingJournal.open(settings.data_directory()),
        people=False,
    )
    till.start()
    till.start_edges()
    ready.wait()
    if code:
        till.send(CodeScanned(command_id=1, revision=1, text=code, amount=AMOUNT))
    else:
        till.send(ChargeByQr(command_id=1, revision=1, amount=AMOUNT))
        standing.wait()
        till.send(CancelPayment(command_id=2, revision=3))
    threading.Event().wait(20)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.stdin.readline().strip())
