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
from pos_app.settings.key_pairs import new_pair, public_text
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
        self.wizard = Wizard(file, access, lambda code: None)
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
        self.qtbot.waitUntil(what, timeout=10_000)

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


def test_a_pair_is_made_in_the_vault_and_found_again_after_the_setup_was_left(
    arrive: Arrive, alphapay: Simulator, file: Path
) -> None:
    keyring = with_keyring(MemoryKeyring())
    owner = arrive(keyring)
    owner.goes_to_keys(alphapay)
    owner.press(Key.Key_Return)
    owner.waits_for(keys(owner).may_go_on)
    made = keys(owner).half.text.text()
    assert "stays there also if you leave" in keys(owner).half.where.text()
    owner.press(Key.Key_F9)
    assert "Copied" in owner.reads()
    owner.window.close()
    assert (owner.wizard.ended, file.exists()) == (LEFT, False)

    again = arrive(keyring)
    again.goes_to_keys(alphapay)
    again.press("1")
    again.waits_for(keys(again).may_go_on)
    assert keys(again).half.text.text() == made
    assert "had this pair already" in keys(again).half.where.text()


def test_another_till_id_needs_another_pair(arrive: Arrive, alphapay: Simulator) -> None:
    owner = arrive(with_keyring(MemoryKeyring()))
    owner.goes_to_keys(alphapay)
    owner.press(Key.Key_Return)
    owner.waits_for(keys(owner).may_go_on)
    owner.press(Key.Key_Escape, Key.Key_Escape)
    assert owner.step is Step.TILL
    owner.types("T08")
    assert (owner.step, keys(owner).may_go_on()) == (Step.KEYS, False)


def test_without_a_keyring_a_file_is_offered_and_only_its_owner_may_read_it(
    arrive: Arrive, alphapay: Simulator, file: Path
) -> None:
    owner = arrive(OPEN)
    owner.goes_to_keys(alphapay)
    owner.press("1")
    owner.waits_for(lambda: "no keyring" in owner.reads())
    owner.press("3")
    owner.waits_for(keys(owner).may_go_on)
    kept = file.parent / KEY_FILE
    assert str(kept) in keys(owner).half.where.text()
    assert "PRIVATE KEY" in kept.read_text("ascii")
    assert os.name != "posix" or stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert not file.exists()


def test_a_key_that_alphapay_does_not_know_is_told_with_what_to_do(
    arrive: Arrive, alphapay: Simulator
) -> None:
    owner = arrive(with_keyring(MemoryKeyring()))
    owner.goes_to_keys(alphapay)
    owner.press("1")
    owner.waits_for(keys(owner).may_go_on)
    owner.press(Key.Key_Return)
    owner.types(alphapay.public_key)
    owner.press(Key.Key_Return)
    owner.waits_for(lambda: "INVALID_SIGN" in told(owner) or "does not know this till's key" in told(owner))
    assert "public key" in told(owner)
    owner.press(Key.Key_Return)
    assert (owner.step, owner.window.draft.tried) == (Step.TRIAL, False)


def test_R03_an_answer_that_is_not_signed_by_the_pasted_key_is_no_success(
    arrive: Arrive, alphapay: Simulator
) -> None:
    owner = arrive(OPEN)
    owner.goes_to_keys(alphapay)
    owner.uses_key_file(alphapay.merchant_private_key_file)
    owner.types(public_text(new_pair()))
    owner.press(Key.Key_Return)
    owner.waits_for(lambda: "not signed with the AlphaPay key that you pasted" in told(owner))
    assert not owner.window.draft.tried


def test_the_trial_is_skipped_only_after_a_warning_and_the_summary_says_so(
    arrive: Arrive, alphapay: Simulator
) -> None:
    owner = arrive(OPEN)
    owner.goes_to_keys(alphapay)
    owner.uses_key_file(alphapay.merchant_private_key_file)
    owner.types(alphapay.public_key)
    owner.press(Key.Key_F9)
    assert owner.step is Step.TRIAL
    assert "first customer" in told(owner)
    owner.press(Key.Key_F9)
    assert owner.step is Step.SHOP
    owner.goes_from_trial_to_summary()
    assert "Not tried with AlphaPay yet" in owner.reads()


def test_the_test_slip_is_printed_on_what_is_typed(arrive: Arrive, alphapay: Simulator, file: Path) -> None:
    owner = arrive(OPEN)
    owner.window.draft.take({"printer.kind": "pdf"})
    owner.window.show_step(Step.PRINTER_PLACE)
    owner.press(Key.Key_F9)
    slip = file.parent / "receipts" / "printer-test.pdf"
    owner.waits_for(lambda: "printed" in place(owner).card.spoken())
    assert slip.read_bytes().startswith(b"%PDF")


def test_a_file_that_came_meanwhile_is_left_alone(arrive: Arrive, file: Path) -> None:
    owner = arrive(OPEN)
    file.parent.mkdir()
    file.write_text("# of somebody else\n", "utf-8")
    owner.window.show_step(Step.SUMMARY)
    owner.press(Key.Key_Return)
    owner.waits_for(lambda: "there already" in owner.reads())
    assert file.read_text("utf-8") == "# of somebody else\n"


def test_a_mistake_found_at_the_end_is_shown_on_its_page(arrive: Arrive, file: Path) -> None:
    owner = arrive(OPEN)
    owner.window.show_step(Step.SUMMARY)
    owner.press(Key.Key_Return)
    owner.waits_for(lambda: owner.step is not Step.SUMMARY)
    assert "missing" in owner.reads()
    assert not file.exists()


def test_the_simulator_may_be_chosen_instead(arrive: Arrive, file: Path) -> None:
    owner = arrive(OPEN)
    owner.press("1")
    assert (owner.wizard.ended, file.exists()) == (TRY_SIMULATOR, False)


def told(owner: Owner) -> str:
    return trial(owner).card.spoken()


def place(owner: Owner) -> PrinterPlacePage:
    page = owner.window.pages[Step.PRINTER_PLACE]
    assert isinstance(page, PrinterPlacePage)
    return page
