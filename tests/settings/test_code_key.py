"""R53: the key for hashes of payment codes belongs to one data directory, and nobody else may read it."""

import sys
from pathlib import Path

import pytest

from pos_app.settings.code_key import KEY_FILE, code_key
from pos_app.settings.key_file import KEY_BYTES
from pos_app.settings.pin_key import pin_key


def test_R53_the_key_is_made_once_and_is_random(tmp_path: Path) -> None:
    first = code_key(tmp_path / "a")
    assert len(first) == KEY_BYTES
    assert code_key(tmp_path / "a") == first
    assert code_key(tmp_path / "b") != first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_R53_only_its_owner_may_read_the_key(tmp_path: Path) -> None:
    code_key(tmp_path)
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o777 == 0o600


def test_a_key_that_was_cut_off_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_bytes(b"short")
    key = code_key(tmp_path)
    assert len(key) == KEY_BYTES
    assert code_key(tmp_path) == key


def test_where_no_file_can_be_made_the_key_is_of_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no directory")
    assert len(code_key(tmp_path / "file")) == KEY_BYTES


def test_pins_have_a_key_of_their_own(tmp_path: Path) -> None:
    assert pin_key(tmp_path) == pin_key(tmp_path) != code_key(tmp_path)


def test_a_key_that_cannot_be_read_is_not_taken_for_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every PIN and badge was made with it."""
    right = pin_key(tmp_path)

    def not_now(_: Path) -> bytes:
        raise OSError("busy")

    with monkeypatch.context() as busy:
        busy.setattr(Path, "read_bytes", not_now)
        with pytest.raises(OSError, match="busy"):
            pin_key(tmp_path)
        assert len(code_key(tmp_path)) == len(right)
    assert pin_key(tmp_path) == right
