"""What many runs came to, in words for people and as JSON for machines."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from tests.simulation.tally import Share, Tally
from tests.simulation.weather import possible_pairs

_COLUMNS = "runs", "payments", "alarms", "unresolved", "overrides"


def report(tally: Tally, seconds: float) -> str:
    """The whole report; `seconds` is the wall time."""
    return "\n".join(_lines(tally, seconds))


def _lines(tally: Tally, seconds: float) -> Iterator[str]:
    total, possible = tally.total, len(possible_pairs())
    yield f"{total.runs} runs ({tally.calm.runs} calm), {total.payments} payments, {tally.charged} charges"
    yield f"  {tally.z_reports} Z reports"
    yield f"  {seconds:.0f} s, {1000 * seconds / max(total.runs, 1):.0f} ms a run"
    yield "Payments by state"
    yield from _counts(tally.states)
    yield f"Faults injected: {sum(tally.faults.values())}"
    yield from _counts(tally.faults)
    yield f"Pairs of switch values seen: {possible - len(tally.missing_pairs())} of {possible}"
    yield f"  {'':<40}" + "".join(f"{name:>12}" for name in _COLUMNS)
    yield _row("all runs", total)
    yield _row("calm runs", tally.calm)
    for name, share in sorted(tally.switches.items()):
        yield _row(name, share)
    for complaint in tally.complaints():
        yield f"NOT SANE: {complaint}"
    yield f"Violations: {len(tally.broken)}"
    for seed, broken in sorted(tally.broken.items()):
        yield f"  seed {seed}: {broken}"


def _counts(counted: Mapping[str, int]) -> Iterator[str]:
    for name, count in sorted(counted.items()):
        yield f"  {name:<50}{count:>12}"


def _row(name: str, share: Share) -> str:
    return f"  {name:<40}" + "".join(f"{getattr(share, column):>12}" for column in _COLUMNS)


def write_json(tally: Tally, seconds: float, file: Path) -> None:
    """The same figures, for machines."""
    figures = {
        "seconds": seconds,
        "runs": msgspec.structs.asdict(tally.total),
        "calm": msgspec.structs.asdict(tally.calm),
        "charged": tally.charged,
        "z_reports": tally.z_reports,
        "states": tally.states,
        "faults": tally.faults,
        "switches": {name: msgspec.structs.asdict(share) for name, share in tally.switches.items()},
        "pairs": {"possible": len(possible_pairs()), "missing": tally.missing_pairs()},
        "complaints": tally.complaints(),
        "violations": tally.broken,
    }
    file.write_text(json.dumps(figures, indent=2, sort_keys=True), encoding="utf-8")
