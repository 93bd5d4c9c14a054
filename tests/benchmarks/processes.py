"""Starts the programs that are measured, reads what they report, and ends them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 240.0


class NotMeasured(Exception):
    """A program that was to be measured did not do what it should. The text is for people."""


def report_of(program: str, *words: str) -> Any:
    """Run `tests.benchmarks.programs.<program>` to its end; returns the JSON it printed last."""
    try:
        ended = subprocess.run(
            _command(program, words), cwd=ROOT, env=_environment(), capture_output=True, timeout=_PATIENCE_S
        )
    except subprocess.TimeoutExpired as error:
        raise NotMeasured(f"{program} did not end within {_PATIENCE_S:.0f} s") from error
    if ended.returncode != 0 or not ended.stdout.strip():
        raise NotMeasured(f"{program} ended with {ended.returncode}: {ended.stderr.decode()[-2000:]}")
    return msgspec.json.decode(ended.stdout.splitlines()[-1])


@contextmanager
def running(program: str, *words: str) -> Iterator[Any]:
    """Run a program beside the block; gives the JSON of its first line. It ends when its input does."""
    process = subprocess.Popen(
        _command(program, words), cwd=ROOT, env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise NotMeasured(f"{program} did not start")
        try:
            yield msgspec.json.decode(line)
        finally:
            process.communicate(timeout=_PATIENCE_S)


def _command(program: str, words: tuple[str, ...]) -> list[str]:
    return [sys.executable, "-m", f"tests.benchmarks.programs.{program}", *words]


def _environment() -> dict[str, str]:
    """Offscreen, with compiled modules kept as an installed program has them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}
