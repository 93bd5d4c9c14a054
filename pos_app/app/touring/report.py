"""What came of each scene, and the summary of it in two forms: `summary.json` for programs, `summary.md` for people."""

from collections.abc import Sequence
from pathlib import Path

import msgspec


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One scene as it was played. `pictures` are file names; `payment_url` is what a QR on it must hold ("" for
    none), from AlphaPay and not from the screen.
    """

    number: int
    name: str
    story: str
    expected: str
    seen: str
    ok: bool
    took_s: float
    cashier_reads: str = ""
    customer_reads: str = ""
    pictures: tuple[str, ...] = ()
    payment_url: str = ""
    problem: str = ""


class PaidReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """The receipt of one payment. `pdf` is what the till printed, `png` the same as a picture; both relative names."""

    payment_id: str
    amount: str
    pdf: str
    png: str


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The whole tour."""

    ok: bool
    took_s: float
    steps: tuple[Step, ...]
    not_reached: tuple[str, ...]
    receipts: tuple[PaidReceipt, ...]
    problems: tuple[str, ...] = ()
    """What is wrong beside the steps."""


def write(summary: Summary, folder: Path) -> None:
    """Both forms into `folder`. Raises `OSError`."""
    encoded = msgspec.json.format(msgspec.json.encode(summary))
    (folder / "summary.json").write_bytes(encoded + b"\n")
    (folder / "summary.md").write_text(markdown(summary), encoding="utf-8")


def markdown(summary: Summary) -> str:
    """The summary as a page with the pictures in it."""
    right = sum(step.ok for step in summary.steps)
    total = len(summary.steps) + len(summary.not_reached)
    verdict = "All came out right" if summary.ok else "Not all came out right"
    parts = [
        "# The tour",
        f"{verdict}: {right} of {total} steps, {len(summary.receipts)} receipts, {summary.took_s:.1f} s.",
        *(f"**{problem}**" for problem in summary.problems),
        _table(summary.steps),
        *(f"Not reached: {name}" for name in summary.not_reached),
        *(_section(step) for step in summary.steps),
        "## Receipts",
        *(_receipt(receipt) for receipt in summary.receipts),
    ]
    return "\n\n".join(parts) + "\n"


def _table(steps: Sequence[Step]) -> str:
    rows = [
        f"| {step.number} | {step.name} | {step.expected} | {step.seen} | {'ok' if step.ok else '**NOT OK**'} |"
        for step in steps
    ]
    return "\n".join(["| | step | expected | seen | |", "|---|---|---|---|---|", *rows])


def _section(step: Step) -> str:
    lines = [
        f"## {step.number}. {step.name}",
        step.story,
        f"The cashier reads: {step.cashier_reads}" if step.cashier_reads else "",
        f"The customer reads: {step.customer_reads}" if step.customer_reads else "",
        f"The QR code must hold: `{step.payment_url}`" if step.payment_url else "",
        f"**Not as expected:** {step.problem}" if step.problem else "",
        " ".join(f"![{picture}]({picture})" for picture in step.pictures),
    ]
    return "\n\n".join(line for line in lines if line)


def _receipt(receipt: PaidReceipt) -> str:
    return (
        f"{receipt.amount}, payment {receipt.payment_id}: [PDF]({receipt.pdf})\n\n![receipt]({receipt.png})"
    )
