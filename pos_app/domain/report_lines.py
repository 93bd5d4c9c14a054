"""What stands on the X and Z reports of a shift, from top to bottom (R21, R42, R43, R53)."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.paper_parts import RULE, Facts, Kind, Line, moment, name_of, pairs, whose_time, zone
from pos_app.domain.paper_words import ReceiptWords, ShiftWords
from pos_app.domain.receipt import Copy, ShiftPaper
from pos_app.domain.report import Item, ItemKind, ShiftReport, Taking, TakingKind, grouped

_UNKNOWN = "?"
"""Wallets and ways that are not known, in AlphaPay's vocabularies."""

_Named = Callable[[str], str]
"""A wallet's, way's or cashier's name as it stands on the paper."""


def report(paper: ShiftPaper, words: ReceiptWords) -> Iterator[Line]:
    """The report's own lines."""
    yield from name_of(paper.merchant)
    yield RULE
    yield from _heading(paper.report, words.shift)
    yield from pairs(_facts(paper, words))
    if paper.report.at < paper.report.opened_at:
        yield Line(Kind.NOTE, words.shift.clock_set_back)
    yield from _takings(paper.report, words)
    yield from _cancelled(paper.report, words.shift)
    yield from _items(paper.report, words.shift)
    yield from _drawer(paper.report, words.shift)
    if paper.report.reason:
        yield RULE
        yield Line(Kind.HEADING, words.shift.reason, paper.report.reason)
    yield RULE
    yield Line(Kind.ID, paper.report.head, words.shift.anchor)
    if paper.report.z_number:
        yield Line(Kind.SIGNATURE, label=words.shift.signature)


def _heading(shift: ShiftReport, words: ShiftWords) -> Iterator[Line]:
    if shift.z_number:
        yield Line(Kind.TITLE, words.z_heading)
        yield Line(Kind.CODE, str(shift.z_number), words.z_number)
    else:
        yield Line(Kind.TITLE, words.x_heading)
        yield Line(Kind.NOTE, words.x_note)


def _facts(paper: ShiftPaper, words: ReceiptWords) -> Facts:
    shift, own = paper.report, words.shift
    closed = shift.z_number > 0
    yield words.store, paper.store
    yield words.till, shift.till_id
    yield own.opened_at, moment(shift.opened_at)
    if zone(shift.opened_at) != zone(shift.at):
        yield words.zone, zone(shift.opened_at)
    yield own.opened_by, shift.opened_by
    yield (own.closed_at if closed else own.read_at), moment(shift.at)
    yield from whose_time(shift.at, "till", words)
    yield (own.closed_by if closed else own.read_by), shift.by
    yield words.printed_at, moment(paper.printed_at) if paper.copy is Copy.REPRINT else ""


# --- what was taken --------------------------------------------------------------------------------------


def _takings(shift: ShiftReport, words: ReceiptWords) -> Iterator[Line]:
    yield RULE
    if not shift.takings:
        yield Line(Kind.NOTE, words.shift.nothing)
    for currency in shift.currencies:
        yield from _totals(shift, currency, words.shift)
        own = [taking for taking in shift.takings if taking.currency is currency]
        yield from _by(own, "wallet", words.shift.by_wallet, _wallet_names(words), words.shift)
        yield from _by(own, "scenario", words.shift.by_way, _way_names(words.shift), words.shift)
        yield from _by(own, "cashier", words.shift.by_cashier, _cashier_names(words.shift), words.shift)


def _totals(shift: ShiftReport, currency: Currency, words: ShiftWords) -> Iterator[Line]:
    paid, given = shift.total(TakingKind.PAYMENT, currency), shift.total(TakingKind.REFUND, currency)
    yield Line(Kind.HEADING, currency.value)
    yield _count(words.payments, *paid)
    yield _count(words.refunds, given[0], _less(given[1]))
    yield Line(Kind.SUM, Money(shift.net_minor(currency), currency).text(), words.net)


def _by(
    takings: Sequence[Taking], key: str, heading: str, named: _Named, words: ShiftWords
) -> Iterator[Line]:
    """The same money once more, by one of its fields, what is not known at the end."""
    yield Line(Kind.HEADING, heading)
    groups = grouped(takings, key)
    for name in sorted(groups, key=lambda name: (name == _UNKNOWN, name)):
        yield from _group(named(name), groups[name], words)


def _group(name: str, takings: Sequence[Taking], words: ShiftWords) -> Iterator[Line]:
    """The payments, if only to name what follows, and the refunds where there were any."""
    currency = takings[0].currency
    refunds = [taking for taking in takings if taking.kind is TakingKind.REFUND]
    payments = [taking for taking in takings if taking.kind is TakingKind.PAYMENT]
    yield _count(name, *_sum(payments, currency))
    if refunds:
        count, amount = _sum(refunds, currency)
        yield _count(f"– {words.refunded}", count, _less(amount))


def _sum(takings: Sequence[Taking], currency: Currency) -> tuple[int, Money]:
    minor = sum(taking.minor for taking in takings)
    return sum(taking.count for taking in takings), Money(minor, currency)


def _wallet_names(words: ReceiptWords) -> _Named:
    """R21: money whose wallet is not known yet has its line too."""
    known = {wallet.value: name for wallet, name in words.wallets.items()}
    return _names(known | {Wallet.UNKNOWN.value: words.shift.wallet_unknown})


def _way_names(words: ShiftWords) -> _Named:
    others = {way.value: f"{words.other_way} {way.value}" for way in Scenario}
    return _names(others | {way.value: name for way, name in words.ways.items()})


def _cashier_names(words: ShiftWords) -> _Named:
    return _names({"": words.nobody})


def _names(known: Mapping[str, str]) -> _Named:
    return lambda name: known.get(name, name)


def _count(label: str, count: int, amount: Money) -> Line:
    return Line(Kind.COUNT, amount.text(), label, str(count))


def _less(amount: Money) -> Money:
    return Money(-amount.minor, amount.currency)


# --- what has lines of its own ---------------------------------------------------------------------------


def _cancelled(shift: ShiftReport, words: ShiftWords) -> Iterator[Line]:
    if shift.cancelled:
        yield RULE
    for each in shift.cancelled:
        yield _count(words.cancelled, each.count, Money(each.minor, each.currency))


def _items(shift: ShiftReport, words: ShiftWords) -> Iterator[Line]:
    if shift.items:
        yield RULE
    for kind in ItemKind:
        found = [item for item in shift.items if item.kind is kind]
        if found:
            yield Line(Kind.HEADING, f"{words.items[kind]} ({len(found)})", words.item_notes[kind])
        yield from (_item(item) for item in found)


def _item(item: Item) -> Line:
    """Named by what stands on the original's receipt: its code, and the day it was begun."""
    return Line(Kind.COUNT, item.amount.text(), item.short_code, f"{item.begun_at:%Y-%m-%d}")


def _drawer(shift: ShiftReport, words: ShiftWords) -> Iterator[Line]:
    """No cash passes through this till, so what was there at the opening must be there at the end."""
    if shift.cash_float is None and shift.counted is None:
        return
    yield RULE
    yield Line(Kind.HEADING, words.drawer, words.drawer_note)
    yield from pairs(_drawer_facts(shift, words))


def _drawer_facts(shift: ShiftReport, words: ShiftWords) -> Facts:
    expected, counted = shift.cash_float, shift.counted
    yield words.cash_float, str(expected or "")
    if counted is None:
        return
    comparable = expected is not None and expected.currency is counted.currency
    yield words.expected, str(expected or "") if comparable else ""
    yield words.counted, str(counted)
    if expected is not None and comparable:
        yield words.difference, str(Money(counted.minor - expected.minor, counted.currency))
