"""A process that dies between two renames, for whatever must survive that."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


class _Crash(BaseException):
    """The process ends here."""


@contextmanager
def crash_before_rename(number: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What runs inside dies before rename `number`, counted from 0, if it comes so far."""
    done = 0

    def replace(path: Path, target: Path) -> Path:
        nonlocal done
        if done == number:
            raise _Crash
        done += 1
        shutil.move(path, target)
        return target

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace)
        with suppress(_Crash):
            yield
