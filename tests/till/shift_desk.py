"""A desk that keeps shifts, on a real journal in memory: what they counted is read from its tables, as in the loop."""

from typing import Any

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.payment import Attempt
from pos_app.domain.report import Item, ItemKind, ShiftReport
from pos_app.domain.shift import ShiftClosed
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.messages import BeginClosing, CloseShift, Command, Message, OpenShift, ReadShift
from pos_app.protocol.people_views import ClosingView, ShiftView
from pos_app.protocol.ports import Books, Commit
from pos_app.till.engine import decide
from pos_app.till.failing import not_recorded
from pos_app.till.loading import with_named
from pos_app.till.state import RECENT
from tests.till.desk import Desk
from tests.till.refund_desk import RefundDesk


class ShiftDesk(RefundDesk):
    """Nothing is sold here without an open shift. No sale is on screen at first."""

    def __init__(self, **changes: Any) -> None:
        self.journal = SqliteJournal.for_memory()
        self.sold_so_far = 0
        Desk.__init__(self, **({"shifts": True} | changes))

    def tell(self, message: Message) -> None:
        super().tell(with_named(self.state, self.journal, message))

    def _keep(self, commit: Commit) -> None:
        self.journal.commit(commit)
        super()._keep(commit)

    @property
    def on_disk(self) -> Books:
        return self.journal.load(RECENT)

    def command_without_room(self, kind: type[Command], **fields: Any) -> None:
        """A command whose commit the journal cannot take."""
        self.commands += 1
        command = kind(command_id=self.commands, revision=self.state.revision, **fields)
        decision = decide(self.state, with_named(self.state, self.journal, command), self.now)
        assert decision.commit is not None
        self.state = not_recorded(self.state, command, "the disk is full", self.now)

    # --- people ------------------------------------------------------------------------------------------

    def open_shift(self, **fields: Any) -> None:
        self.command(OpenShift, **fields)

    def close_shift(self, **fields: Any) -> None:
        """Look what is open, and close over it."""
        self.command(BeginClosing)
        given = {"seen": self.matters, "reason": "tomorrow"} | fields
        self.command(CloseShift, **given)

    def sold(self, minor: int = 1000) -> Attempt:
        """One more sale is paid by a scanned code; the next customer may come."""
        self.begun(minor)
        self.status(PaymentStatus.SUCCESS)
        self.leave()
        return self.attempt

    def begun(self, minor: int = 1000) -> Attempt:
        """A customer types their PIN."""
        self.sold_so_far += 1
        self.scan(f"13{self.sold_so_far:016}", minor)
        if self.view.question is not None:
            self.say(yes=False)
        self.pay_accepted(payment_id=f"2611221505244756658{self.sold_so_far:06}")
        return self.attempt

    def closed_qr(self, minor: int = 1000) -> Attempt:
        """A QR order was cancelled; nobody has paid it yet."""
        self.sold_so_far += 1
        self.qr(minor)
        self.pay_accepted(payment_id=f"2611221505244756658{self.sold_so_far:06}")
        self.cancel()
        self.status(PaymentStatus.CLOSED)
        self.leave()
        return self.attempt

    # --- what is seen ------------------------------------------------------------------------------------

    @property
    def shift(self) -> ShiftView:
        return self.view.shift

    @property
    def closing(self) -> ClosingView:
        closing = self.shift.closing
        assert closing is not None
        return closing

    @property
    def matters(self) -> frozenset[str]:
        """The ids of all that the closing shows."""
        return frozenset(matter.matter_id for matter in self.closing.matters)

    @property
    def x(self) -> ShiftReport:
        """What the open shift took until now."""
        self.command(ReadShift)
        report = self.shift.report
        assert report is not None
        return report

    @property
    def z_reports(self) -> list[ShiftReport]:
        """Every Z report so far."""
        return [entry.event.report for entry in self.entries if isinstance(entry.event, ShiftClosed)]


def items(report: ShiftReport, kind: ItemKind) -> list[Item]:
    """What stands on lines of its own under one heading."""
    return [item for item in report.items if item.kind is kind]
