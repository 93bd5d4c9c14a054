"""What is printed about kills: a line for each, and a table of all."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tests.kills.lane import Kill, Totals

_CALLING = {"SENDING", "refund SENDING"}
"""Where calls cannot be seen, these states tell of one."""


def line(number: int, kill: Kill) -> str:
    """One kill: where it fell, what the next start found, and what the books said in the end."""
    fall, books = kill.fall, kill.reckoning
    return (
        f"kill {number:3}  lane {kill.lane} ({kill.kind})  {fall.doing} for {fall.after_s:.2f} s"
        f"  after {', '.join(fall.events) or 'nothing'}"
        f"  in flight: {', '.join(fall.in_flight) or '-'}"
        f"  found: {_counts(fall.found) or '-'}"
        f"  books: {books.booked} booked of {books.charged} charged, {books.unresolved} unresolved"
        f"  differences: {'; '.join(books.differences) or 'none'}"
    )


def table(kills: Sequence[Kill], totals: Totals) -> str:
    """All kills by where they fell, and what went on meanwhile."""
    return "\n".join(
        (
            _header(),
            *_rows(kills),
            "",
            f"unfinished payments found at restarts: {_counts(_sum(kill.fall.found for kill in kills))}",
            f"calls in flight at kills: {_counts(Counter(c for kill in kills for c in kill.fall.in_flight))}",
            f"in the end: {_counts(totals.figures)}",
            f"faults met: {_counts(totals.faults)}",
            f"deeds: {_counts(totals.deeds)}",
        )
    )


def _header() -> str:
    return f"{'last event committed':24} {'kills':>5} {'recovering':>10} {'call in flight':>14} {'differences':>11}"


def _rows(kills: Sequence[Kill]) -> list[str]:
    """A row for each kind of event that was the last one committed, the most frequent first."""
    fallen = defaultdict(list)
    for kill in kills:
        fallen[(kill.fall.events or ("none",))[-1]].append(kill)
    by_frequency = sorted(fallen.items(), key=lambda item: -len(item[1]))
    return [_row(name, each) for name, each in (*by_frequency, ("all", kills))]


def _row(name: str, kills: Sequence[Kill]) -> str:
    recovering = sum(kill.fall.doing == "recovering" for kill in kills)
    calling = sum(bool(kill.fall.in_flight) or bool(_CALLING & kill.fall.found.keys()) for kill in kills)
    differences = sum(len(kill.reckoning.differences) for kill in kills)
    return f"{name:24} {len(kills):5} {recovering:10} {calling:14} {differences:11}"


def _sum(counts: Iterable[dict[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return total


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {n}" for name, n in sorted(counts.items()) if n)
