"""Cashiers who do anything at any time, on screens that may have moved on, and customers who do as they please."""

from collections.abc import Sequence
from random import Random
from typing import Protocol

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import LeftWith, Resolution, State
from pos_app.protocol.messages import (
    AcknowledgeAlarm,
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CloseNotFound,
    CodeScanned,
    DismissNotice,
    DismissRecovery,
    LeaveSale,
    PrintPendingSlip,
    RefundPayment,
    Reprint,
    ResendRefund,
    ResolveMoney,
    ReturnToSale,
    ScanSpoilt,
)
from pos_app.protocol.views import TillView
from pos_app.simulator.customer import Deed
from tests.simulation.draws import Stream
from tests.simulation.till import Shop, Till

_ENDINGS = ("0001", "0002", "0002", "0003", "0004", "7777", "7777", "7777", "7777")
"""What the customer behind a typed code does (`simulator.codes`): decline, ask for a PIN …; 7777 as the switch says."""

_CODES = (("13", 18), ("28", 18), ("62", 19), ("99", 18))
_HABITS = (
    ("charge", 8), ("scan", 8), ("cancel", 1), ("storm", 1), ("leave", 4), ("back", 1), ("check", 1), ("bill", 1),
    ("reprint", 1), ("dismiss", 1), ("spoil", 1), ("decide", 3), ("acknowledge", 2), ("close", 1), ("refund", 1),
    ("resend", 1), ("portal", 1), ("slip", 1), ("wait", 3),
)  # fmt: skip
_DEEDS = tuple(name for name, weight in _HABITS for _ in range(weight))
_LATEST_PAYER_S = 240.0

Pace = Sequence[tuple[float, float]]
"""Until when (seconds of the run), and the mean rest between two deeds of one cashier till then."""


class Shopful(Shop, Protocol):
    """What people have around them."""

    tills: list[Till]

    def happened(self, kind: str, name: str, words: str) -> None:
        """Remember an item of the schedule."""


class Cashier:
    """The person at one till, and the customers before it."""

    def __init__(self, till: Till, shop: Shopful, pace: Pace) -> None:
        self._till = till
        self._shop = shop
        self._pace = pace
        self._run = 0
        self._deeds = 0
        self._seen: list[TillView] = []
        self._codes: list[str] = []
        self._met: set[str] = set()
        self.customers = 0

    def begin(self) -> None:
        """Start work."""
        self._shop.after(0.0, self._work)

    def _work(self) -> None:
        self._deeds += 1
        name = f"{self._till.name} deed {self._deeds}"
        stream = self._shop.draws.of("rest", name)
        mean_s = next((rest for until, rest in self._pace if self._shop.passed_s < until), None)
        if mean_s is None:
            return
        if not self._till.down:
            self._act(name)
        self._clock_may_jump(name)
        self._shop.after(stream.after(mean_s), self._work)

    def _act(self, name: str) -> None:
        """One deed; every tenth is done on a screen of a moment ago."""
        fresh = self._look()
        stream = self._shop.draws.strike(1.0, "deed", name)
        self._show_to_customer(fresh)
        if stream is None:
            return
        seen = self._seen[0] if stream.share() < 0.1 else fresh
        if seen.question is not None and stream.share() < 0.7:
            yes = stream.share() < 0.5
            self._shop.happened("deed", name, f"answers {'yes' if yes else 'no'} to {seen.question.kind}")
            self._till.command(AnswerQuestion, seen, question_id=seen.question.question_id, yes=yes)
            return
        deed = stream.choice(_DEEDS)
        if deed != "wait":
            self._shop.happened("deed", name, deed)
            getattr(self, f"_{deed}")(seen, stream)

    def _look(self) -> TillView:
        """The screen as it is, remembering the ones before; a new run of the till has new screens."""
        fresh = self._till.view
        if self._till.run != self._run:
            self._run = self._till.run
            self._seen.clear()
        self._seen = [*self._seen[-2:], fresh]
        return fresh

    def _clock_may_jump(self, name: str) -> None:
        weather = self._shop.weather
        stream = self._shop.draws.strike(weather.jump, "jump", name)
        if stream is not None:
            error_s = stream.between(-weather.jump_s, weather.jump_s)
            self._shop.struck("jump", name, f"the wall clock, by up to {weather.jump_s:.0f} s")
            self._till.clock_error_s = error_s

    # --- deeds -------------------------------------------------------------------------------------------

    def _twice(self, stream: Stream) -> range:
        """Double Enter, double click, doubled scan: one time in four."""
        return range(2 if stream.share() < 0.25 else 1)

    def _amount(self, stream: Stream) -> Money:
        return Money(stream.choice((1, 500, 500, 500, 1234, 6000, 0)), Currency.CAD)

    def _charge(self, seen: TillView, stream: Stream) -> None:
        amount = self._amount(stream)
        for _ in self._twice(stream):
            self._till.command(ChargeByQr, seen, amount=amount)

    def _scan(self, seen: TillView, stream: Stream) -> None:
        amount = stream.choice((None, self._amount(stream), self._amount(stream)))
        code = self._code(stream)
        for _ in self._twice(stream):
            self._till.command(CodeScanned, seen, text=code, amount=amount)

    def _code(self, stream: Stream) -> str:
        """A customer's payment code; now and then one that was scanned before."""
        if self._codes and stream.share() < 0.2:
            return stream.choice(self._codes[-3:])
        kind, length = stream.choice(_CODES)
        self._codes.append(kind + stream.digits(length - 6) + stream.choice(_ENDINGS))
        return self._codes[-1]

    def _cancel(self, seen: TillView, stream: Stream) -> None:
        for _ in self._twice(stream):
            self._till.command(CancelPayment, seen)

    def _storm(self, seen: TillView, stream: Stream) -> None:
        """Everything that might make the payment go away, at once."""
        for kind in (CancelPayment, CancelPayment, LeaveSale, CancelPayment, CheckNow, CancelPayment):
            screen = self._till.view if stream.share() < 0.5 else seen
            self._till.command(kind, screen, left_with=LeftWith.NOTHING)

    def _leave(self, seen: TillView, stream: Stream) -> None:
        left_with = stream.choice((None, *LeftWith))
        for _ in self._twice(stream):
            self._till.command(LeaveSale, seen, left_with=left_with)

    def _back(self, seen: TillView, stream: Stream) -> None:
        rows = [*seen.unsettled, *seen.recent]
        if rows:
            self._till.command(ReturnToSale, seen, wanted_sale_id=stream.choice(rows).sale_id)

    def _check(self, seen: TillView, stream: Stream) -> None:
        self._till.command(CheckNow, seen)

    def _bill(self, seen: TillView, stream: Stream) -> None:
        """A customer's bill is scanned: of this payment, of another, of another till's."""
        bills = [order.payment_id for order in self._shop.alphapay.charged(self._shop.alphapay_now)]
        if bills:
            self._till.command(CodeScanned, seen, text=stream.choice(bills[-4:]))

    def _reprint(self, seen: TillView, stream: Stream) -> None:
        known = list(self._till.watcher.attempts)
        if known:
            self._till.command(Reprint, seen, request_id=stream.choice(known))

    def _dismiss(self, seen: TillView, stream: Stream) -> None:
        self._till.command(DismissNotice, seen)

    def _spoil(self, seen: TillView, stream: Stream) -> None:
        self._till.command(ScanSpoilt, seen)

    # --- decisions ---------------------------------------------------------------------------------------

    def _decide(self, seen: TillView, stream: Stream) -> None:
        """Somebody decides about money in the inbox, rightly or wrongly."""
        if seen.inbox:
            named = stream.choice(seen.inbox).request_id
            resolution = stream.choice((Resolution.ATTACHED, Resolution.ACCEPTED, Resolution.REFUND))
            for _ in self._twice(stream):
                self._till.command(ResolveMoney, seen, request_id=named, resolution=resolution, reason="seen")

    def _acknowledge(self, seen: TillView, stream: Stream) -> None:
        if seen.alarms:
            alarm = stream.choice(seen.alarms)
            self._till.command(AcknowledgeAlarm, seen, request_id=alarm.request_id, kind=alarm.kind)
        if seen.recovery is not None:
            self._till.command(DismissRecovery, seen)

    def _close(self, seen: TillView, stream: Stream) -> None:
        """A supervisor would like to be rid of everything unsettled."""
        unsettled = tuple(row.request_id for row in seen.unsettled)
        if unsettled:
            self._till.command(CloseNotFound, seen, request_ids=unsettled, reason="not in the list")

    def _refund(self, seen: TillView, stream: Stream) -> None:
        """Part or all of a payment is given back; with a doubled Enter, only once."""
        paid = [attempt for attempt in self._till.state.attempts.values() if attempt.remaining is not None]
        if paid:
            attempt = stream.choice(paid)
            left = attempt.remaining or attempt.amount
            amount = stream.choice((left, Money(max(1, left.minor // 2), left.currency)))
            for _ in self._twice(stream):
                self._till.command(
                    RefundPayment, seen, request_id=attempt.request_id, amount=amount, reason="returned",
                    seen_remaining=left,
                )  # fmt: skip

    def _resend(self, seen: TillView, stream: Stream) -> None:
        """A supervisor sends an uncertain refund again, also where that is too early (R31)."""
        if seen.refunds:
            row = stream.choice(seen.refunds)
            for _ in self._twice(stream):
                self._till.command(
                    ResendRefund, seen, request_id=row.request_id, refund_request_id=row.refund_request_id,
                    reason="the customer waits",
                )  # fmt: skip

    def _portal(self, seen: TillView, stream: Stream) -> None:
        """The merchant refunds an order on AlphaPay's web site: no till knows of it (R14, R32)."""
        shop, name = self._shop, f"{self._till.name} deed {self._deeds}"
        orders = shop.alphapay.charged(shop.alphapay_now)
        if not orders or shop.draws.strike(shop.weather.odd_customer, "portal", name) is None:
            return
        order, ids = stream.choice(orders[-6:]), Random(stream.bits())
        minor = stream.choice((order.value, max(1, order.value // 2)))
        switches = shop.weather.switches
        if shop.alphapay.refunded_elsewhere(order, minor, shop.alphapay_now, switches, ids):
            shop.struck("portal", name, "a refund on AlphaPay's web site")

    def _slip(self, seen: TillView, stream: Stream) -> None:
        if seen.unsettled:
            self._till.command(PrintPendingSlip, seen, request_id=stream.choice(seen.unsettled).request_id)

    # --- customers ---------------------------------------------------------------------------------------

    def _show_to_customer(self, view: TillView) -> None:
        """A customer sees the QR, or is asked for a PIN; each order is met once."""
        sale = view.sale
        if sale is None or sale.request_id in self._met:
            return
        if sale.qr_text:
            self._meets(sale.request_id, sale.qr_text.rsplit("/", 1)[-1])
        elif self._till.watcher.attempts[sale.request_id].state is State.AWAITING_CUSTOMER:
            self._meets(sale.request_id, sale.payment_id)

    def _meets(self, request_id: str, order: str) -> None:
        self._met.add(request_id)
        self.customers += 1
        name = f"{self._till.name} customer {self.customers}"
        stream = self._shop.draws.of("customer", name)
        odd = self._shop.draws.strike(self._shop.weather.odd_customer, "odd customer", name)
        self._will(
            order, name, stream.choice(("pay", "pay", "pay", "decline", "walk_away")), stream.after(8.0)
        )
        if odd is not None:
            self._will(order, name, "pay_late", odd.between(0.0, _LATEST_PAYER_S))

    def _will(self, order: str, name: str, deed: Deed, in_s: float) -> None:
        shop = self._shop
        kind = "odd customer" if deed == "pay_late" else "customer"

        def acts() -> None:
            if shop.draws.strike(1.0, kind, name) is None:
                return
            if shop.alphapay.customer(order, deed, shop.alphapay_now, shop.weather.switches):
                remember = shop.struck if kind == "odd customer" else shop.happened
                remember(kind, name, deed)

        shop.after(in_s, acts)
