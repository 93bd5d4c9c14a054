"""Only the operating system's own keyring holds master keys, whatever else is installed or configured."""

import sys
from pathlib import Path

import pytest

from pos_app.settings.system_keyring import system_keyring
from pos_app.settings.vault_errors import NoKeyring

linux = pytest.mark.skipif(sys.platform != "linux", reason="on other systems the keyring is always there")


@linux
def test_without_a_secret_service_there_is_no_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    with pytest.raises(NoKeyring):
        system_keyring()


@linux
@pytest.mark.parametrize("other", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"])
def test_a_keyring_that_is_not_the_systems_is_never_taken(
    other: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={other}\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", other)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    with pytest.raises(NoKeyring):
        system_keyring()


def test_a_system_that_is_not_known_has_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    with pytest.raises(NoKeyring):
        system_keyring()
