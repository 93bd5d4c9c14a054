"""A cashier who does anything at any time, on a screen that may have moved on, and customers who do as they please."""

from random import Random

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import State
from pos_app.protocol.messages import (
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CodeScanned,
    DismissNotice,
    LeaveSale,
    Reprint,
    ReturnToSale,
    ScanSpoilt,
)
from pos_app.protocol.views import TillView
from pos_app.till.views_of import view_of
from tests.simulation.world import World

_ENDINGS = ("0001", "0002", "0002", "0003", "0004", "7777", "7777", "7777")
"""What the customer behind a typed code does (`simulator.codes`): decline, ask for a PIN …, pay at once."""

_HABITS = {"charge": 6, "scan": 6, "cancel": 1, "leave": 3, "back": 1, "check": 1, "bill": 1, "reprint": 1,
           "dismiss": 1, "spoil": 1, "wait": 10}  # fmt: skip


class People:
    """Everybody in the shop, from one seed."""

    def __init__(self, seed: int, world: World) -> None:
        self._chance = Random(f"people {seed}")
        self._world = world
        self._seen: TillView = view_of(world.state, world.now)
        self._codes: list[str] = []
        self._met: set[str] = set()

    def work_until(self, end_s: float) -> None:
        """Do something every few seconds until then."""
        self._act()
        if self._chance.random() < 0.03:
            jump_s = self._world.weather.jumps_s
            self._world.wall_clock_s = self._chance.uniform(-jump_s, jump_s)
        rest = self._chance.expovariate(1 / 2.5)
        if self._world.passed_s + rest < end_s:
            self._world.after(rest, lambda: self.work_until(end_s))

    def _act(self) -> None:
        """One deed; every tenth is done on the screen as it was before the last one."""
        fresh = view_of(self._world.state, self._world.now)
        seen = self._seen if self._chance.random() < 0.1 else fresh
        self._seen = fresh
        self._show_to_customer(fresh)
        if seen.question is not None and self._chance.random() < 0.7:
            yes = self._chance.random() < 0.5
            self._world.command(AnswerQuestion, seen, question_id=seen.question.question_id, yes=yes)
            return
        deed = self._chance.choices(list(_HABITS), list(_HABITS.values()))[0]
        for _ in range(self._chance.choice((1, 1, 1, 2))):
            getattr(self, f"_{deed}")(seen)

    # --- the cashier -------------------------------------------------------------------------------------

    def _amount(self) -> Money:
        return Money(self._chance.choice((1, 500, 500, 1234, 6000, 0)), Currency.CAD)

    def _charge(self, seen: TillView) -> None:
        self._world.command(ChargeByQr, seen, amount=self._amount())

    def _scan(self, seen: TillView) -> None:
        amount = self._chance.choice((None, self._amount()))
        self._world.command(CodeScanned, seen, text=self._code(), amount=amount)

    def _code(self) -> str:
        """A customer's payment code; now and then one that was scanned before."""
        if self._codes and self._chance.random() < 0.2:
            return self._chance.choice(self._codes[-3:])
        kind, length = self._chance.choice((("13", 18), ("28", 18), ("62", 19), ("99", 18)))
        middle = "".join(self._chance.choices("0123456789", k=length - 6))
        self._codes.append(kind + middle + self._chance.choice(_ENDINGS))
        return self._codes[-1]

    def _cancel(self, seen: TillView) -> None:
        self._world.command(CancelPayment, seen)

    def _leave(self, seen: TillView) -> None:
        self._world.command(LeaveSale, seen)

    def _back(self, seen: TillView) -> None:
        rows = [*seen.unsettled, *seen.recent]
        if rows:
            self._world.command(ReturnToSale, seen, wanted_sale_id=self._chance.choice(rows).sale_id)

    def _check(self, seen: TillView) -> None:
        self._world.command(CheckNow, seen)

    def _bill(self, seen: TillView) -> None:
        """The customer's bill is scanned: the right one, or somebody else's."""
        bills = [key for key, order in self._world.alphapay.books.orders.items() if order.paid_at is not None]
        if bills:
            self._world.command(CodeScanned, seen, text=self._chance.choice(bills[-4:]))

    def _reprint(self, seen: TillView) -> None:
        known = list(self._world.watcher.attempts)
        if known:
            self._world.command(Reprint, seen, request_id=self._chance.choice(known))

    def _dismiss(self, seen: TillView) -> None:
        self._world.command(DismissNotice, seen)

    def _spoil(self, seen: TillView) -> None:
        self._world.command(ScanSpoilt, seen)

    def _wait(self, seen: TillView) -> None:
        """Nothing to do."""

    # --- customers ---------------------------------------------------------------------------------------

    def _show_to_customer(self, view: TillView) -> None:
        """A customer sees the QR, or is asked for a PIN; each order is met once."""
        sale = view.sale
        if sale is None or sale.request_id in self._met:
            return
        if sale.qr_text:
            self._met.add(sale.request_id)
            self._customer_acts(sale.qr_text.rsplit("/", 1)[-1])
        elif self._world.watcher.attempts[sale.request_id].state is State.AWAITING_CUSTOMER:
            self._met.add(sale.request_id)
            self._customer_acts(sale.payment_id)

    def _customer_acts(self, name: str) -> None:
        deed = self._chance.choice(("pay", "pay", "pay", "decline", "walk_away"))
        world = self._world
        world.after(
            self._chance.expovariate(1 / 20),
            lambda: world.alphapay.customer(name, deed, world.alphapay_now, world.weather.switches),
        )
