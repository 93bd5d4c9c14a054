"""One measured figure against its budget, and lists of them as a table and as JSON."""

import math
from collections.abc import Sequence
from pathlib import Path

import msgspec


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """`value` in `unit`; `budget` is the most it may be, None where the figure only explains another one."""

    name: str
    value: float
    unit: str
    budget: float | None = None
    note: str = ""

    @property
    def ok(self) -> bool:
        """Whether it keeps to its budget."""
        return self.budget is None or self.value <= self.budget

    @property
    def verdict(self) -> str:
        """What the table's last column says."""
        if self.budget is None:
            return ""
        return "ok" if self.ok else "OVER"


def percentile(samples: Sequence[float], share: float) -> float:
    """The smallest sample that at least `share` (0 to 1) of all samples do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(samples: Sequence[float]) -> float:
    """The middle sample."""
    return percentile(samples, 0.5)


def table(figures: Sequence[Figure]) -> str:
    """All figures in Markdown."""
    rows = [("What", "Measured", "Budget", "", "How it came about")]
    rows += [
        (figure.name, _amount(figure.value, figure.unit), _budget(figure), figure.verdict, figure.note)
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def write_json(figures: Sequence[Figure], file: Path) -> None:
    """The same as a list of {name, value, unit, budget, ok}."""
    listed = [
        {
            "name": figure.name,
            "value": round(figure.value, 4),
            "unit": figure.unit,
            "budget": figure.budget,
            "ok": figure.ok,
        }
        for figure in figures
    ]
    file.write_bytes(msgspec.json.format(msgspec.json.encode(listed), indent=2) + b"\n")


def _budget(figure: Figure) -> str:
    return "" if figure.budget is None else f"≤ {_amount(figure.budget, figure.unit)}"


def _amount(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}"
