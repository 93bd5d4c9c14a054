"""R51: the machine's identity is the system's own, never kept as it is, and not guessed where there is none."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from pos_app.journal import machine

ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sequence[Path]:
    """A Linux whose files of identity are in the test's hand."""
    files = (tmp_path / "machine-id", tmp_path / "dbus-machine-id")
    monkeypatch.setattr(machine, "_LINUX", files)
    monkeypatch.setattr("sys.platform", "linux")
    return files


def test_R51_the_identity_is_hashed_and_stays_the_same(linux: Sequence[Path]) -> None:
    linux[0].write_text(f"{ID}\n")
    assert machine.identity() == machine.identity()
    assert len(machine.identity()) == 64
    assert ID not in machine.identity()


def test_R51_another_machine_has_another_identity(linux: Sequence[Path]) -> None:
    linux[0].write_text(ID)
    one = machine.identity()
    linux[0].write_text(ID[::-1])
    assert machine.identity() not in ("", one)


@pytest.mark.parametrize("text", [None, b"", b"uninitialized\n", b"\xff" * 32])
def test_R51_without_an_identity_nothing_is_guessed(linux: Sequence[Path], text: bytes | None) -> None:
    if text is not None:
        linux[0].write_bytes(text)
    assert machine.identity() == ""
    linux[1].write_text(ID)
    assert machine.identity() != ""


def test_R51_a_mac_without_its_tool_has_no_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    if not Path("/usr/sbin/ioreg").exists():
        assert machine.identity() == ""
