"""The first start: the wizard's window, the simulated AlphaPay over HTTP, real files; a till's settings at the end."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pos_app.app.setup.keys import KEY_FILE
from pos_app.app.setup.outcomes import LEFT, SAVED, TRY_SIMULATOR
from pos_app.app.setup.wizard import Wizard
from pos_app.settings.load import load
from pos_app.settings.master_key import VaultAccess
from pos_app.simulator.simulator import Simulator
from pos_app.ui.setup.keys_page import KeysPage
from pos_app.ui.setup.printer_place_page import PrinterPlacePage
from pos_app.ui.setup.steps import Step
from pos_app.ui.setup.trial_page import TrialPage
from tests.settings.keyrings import MemoryKeyring, no_keyring, with_keyring

Key = Qt.Key
OPEN = VaultAccess(keyring=no_keyring)


class Owner:
    """Somebody at the wizard, with a keyboard."""

    def __init__(self, qtbot: QtBot, file: Path, access: VaultAccess) -> None:
        self.qtbot, self.file = qtbot, file
        self.wizard = Wizard(file, access)
        self.window = self.wizard.window
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def step(self) -> Step:
        return self.window.step

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            target = self.window.focusWidget() or self.window
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)

    def types(self, *texts: str) -> None:
        """Each into its field, Tab between them, Enter at the end."""
        for number, text in enumerate(texts):
            if number:
                self.press(Key.Key_Tab)
            field = self.window.focusWidget()
            assert isinstance(field, QLineEdit | QPlainTextEdit)
            field.clear()
            field.insert(text) if isinstance(field, QLineEdit) else field.setPlainText(text)
        self.press(Key.Key_Return)

    def waits_for(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=20_000)

    def reads(self) -> str:
        return self.window.pages[self.step].spoken()

    def goes_to_keys(self, alphapay: Simulator) -> None:
        self.press("2", "3")
        self.types(alphapay.url)
        self.types(alphapay.merchant_code)
        self.types("T07", "Spadina")
        assert self.step is Step.KEYS

    def uses_key_file(self, file: Path) -> None:
        self.press("2")
        self.types(str(file))
        self.waits_for(keys(self).may_go_on)
        self.press(Key.Key_Return)
        assert self.step is Step.ALPHAPAY_KEY

    def goes_from_trial_to_summary(self) -> None:
        self.types("Maple Tea House", "88 Spadina Ave", "Toronto ON")
        self.press("1")
        assert self.step is Step.SCANNER
        self.press(Key.Key_Return, Key.Key_Return)
        assert self.step is Step.SUMMARY


def keys(owner: Owner) -> KeysPage:
    page = owner.window.pages[Step.KEYS]
    assert isinstance(page, KeysPage)
    return page


def trial(owner: Owner) -> TrialPage:
    page = owner.window.pages[Step.TRIAL]
    assert isinstance(page, TrialPage)
    return page


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "config" / "pos-app.toml"


@pytest.fixture
def arrive(qtbot: QtBot, file: Path) -> Iterator[Callable[[VaultAccess], Owner]]:
    here: list[Owner] = []

    def one(access: VaultAccess) -> Owner:
        here.append(Owner(qtbot, file, access))
        return here[-1]

    yield one
    for owner in here:
        owner.wizard.close()


Arrive = Callable[[VaultAccess], Owner]


def test_the_whole_way_by_keyboard_ends_with_settings_that_a_till_loads(
    arrive: Arrive, alphapay: Simulator, file: Path
) -> None:
    owner = arrive(OPEN)
    owner.goes_to_keys(alphapay)
    owner.uses_key_file(alphapay.merchant_private_key_file)
    owner.types(alphapay.public_key)
    assert owner.step is Step.TRIAL
    owner.press(Key.Key_Return)
    owner.waits_for(lambda: owner.window.draft.tried)
    assert "AlphaPay knows this till" in trial(owner).card.spoken()
    owner.press(Key.Key_Return)
    owner.goes_from_trial_to_summary()
    assert not file.exists()
    owner.press(Key.Key_Return)
    owner.waits_for(lambda: owner.wizard.ended is not None)
    assert owner.wizard.ended == SAVED
    settings = load(file)
    assert (settings.till.id, settings.store, settings.merchant.name) == ("T07", "Spadina", "Maple Tea House")
    assert settings.merchant.address == ("88 Spadina Ave", "Toronto ON")
    assert settings.alphapay.url == alphapay.url
