"""The till's own pair: made here, found again, or in a file that exists; and its public half for the dashboard."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from pos_app.settings.editing import Changes
from pos_app.settings.mistakes import Mistake
from pos_app.settings.records import Settings
from pos_app.ui.setup.choices import TALL, Choices
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.orders import Broke, KeysKept, KeysRefused, MakeKeys, Order, Result, UseKeyFile
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.public_half import PublicHalf
from pos_app.ui.setup.steps import Step
from pos_app.ui.theme import TARGET
from pos_app.ui.widgets.styling import label
from pos_app.ui.words import setup_keys as words
from pos_app.ui.words.setup import asked_words, field_name

_ASK, _FILE, _SHOWN = range(3)


class KeysPage(SetupPage):
    """Asks where the pair comes from, then shows its public half. The window never sees the private one."""

    def __init__(self) -> None:
        super().__init__(Step.KEYS)
        self._settings, self._for = Settings(), ""
        self._kept: KeysKept | None = None
        self._no_vault = self._working = False
        self.choices, self.file, self.half = Choices(least_height=TALL), QLineEdit(), PublicHalf()
        self.choices.chosen.connect(self._choose)
        self._stack = QStackedWidget()
        for part in (self._make_choices(), self._make_file(), self.half):
            self._stack.addWidget(part)
        self.body.addWidget(self._stack, 1)

    def entered(self, draft: Draft) -> None:
        """A pair in the vault is of one till: another id asks again."""
        self._settings = draft.settings()
        if self._kept is not None and not self._kept.in_file and self._for != self._settings.till.id:
            self._kept = None
        self._show(_SHOWN if self._kept is not None else _ASK)

    def changes(self) -> Changes:
        """Where the private half is."""
        return self._kept.changes if self._kept is not None else {}

    def keep(self, draft: Draft) -> list[Mistake]:
        """Also whose public half it is, so that it is not taken for AlphaPay's."""
        draft.public_key = self._kept.public if self._kept is not None else ""
        return super().keep(draft)

    def may_go_on(self) -> bool:
        """Once there is a pair."""
        return self._stack.currentIndex() == _SHOWN

    def go_on_words(self) -> str:
        """What Enter does in each part."""
        if self._working:
            return ""
        return (self.tr("Make a key pair"), self.tr("Use this file"), self.tr("Next"))[
            self._stack.currentIndex()
        ]

    def attempt(self) -> None:
        """Enter, before there is a pair."""
        if self._working:
            return
        if self._stack.currentIndex() == _ASK:
            self._choose(0)
        elif self.file.text().strip():
            self._begin(UseKeyFile(Path(self.file.text().strip()).expanduser()))

    def deed_words(self) -> str:
        """F9 in each part."""
        return ("", self.tr("Choose a file …"), self.tr("Copy the key"))[self._stack.currentIndex()]

    def deed(self) -> None:
        """Choose a file, or copy the public half."""
        if self._stack.currentIndex() == _FILE:
            self._pick_file()
        elif self._kept is not None and self.may_go_on():
            QGuiApplication.clipboard().setText(self._kept.public)
            self.show_good(words.copied())

    def back(self) -> bool:
        """From a part to the question, without losing the pair."""
        if self._stack.currentIndex() == _ASK:
            return False
        self._show(_ASK)
        return True

    def pressed(self, text: str) -> None:
        """A digit chooses."""
        if self._stack.currentIndex() == _ASK:
            self.choices.pressed(text)

    def show_result(self, result: Result) -> None:
        """A pair, or why there is none."""
        if not self._working or not isinstance(result, KeysKept | KeysRefused | Broke):
            return
        self._working = False
        if isinstance(result, KeysKept):
            self._kept, self._for = result, self._settings.till.id
            self._show(_SHOWN)
        elif isinstance(result, KeysRefused):
            self._no_vault = self._no_vault or result.no_vault
            self._show(self._stack.currentIndex())
            self.show_fault(words.refused(result))
        else:
            self.show_fault(words.broke(result))
        self.changed.emit()

    def _choose(self, place: int) -> None:
        if self._working:
            return
        if place == 1:
            self._show(_FILE)
            self.changed.emit()
        else:
            self._begin(MakeKeys(self._settings, in_file=place == 2))

    def _begin(self, order: Order) -> None:
        self._working = True
        self.show_good(words.working())
        self.ordered.emit(order)

    def _show(self, part: int) -> None:
        self.show_fault("")
        self._stack.setCurrentIndex(part)
        if part == _SHOWN and self._kept is not None:
            self.ask(*words.paste_it())
            self.half.show_key(self._kept)
        else:
            self.ask(*asked_words(Step.KEYS))
        if part == _ASK:
            self.choices.show_choices(words.key_choices(with_file=self._no_vault), 0)
            self.window().setFocus()
        elif part == _FILE:
            self.file.setFocus()

    def _pick_file(self) -> None:
        """Qt's own window, whose parts are large enough to be touched."""
        name, _ = QFileDialog.getOpenFileName(self, field_name("alphapay.private_key_file"))
        if name:
            self.file.setText(name)

    def _make_choices(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self.choices.grid)
        rows.addStretch(1)
        return page

    def _make_file(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        self.file.setFixedHeight(TARGET)
        self.file.setAccessibleName(field_name("alphapay.private_key_file"))
        rows.addWidget(label("caption", field_name("alphapay.private_key_file")))
        rows.addWidget(self.file)
        rows.addWidget(label("note", words.file_rule(), wrap=True))
        rows.addStretch(1)
        return page
