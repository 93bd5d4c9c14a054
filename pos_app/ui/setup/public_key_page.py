"""Where AlphaPay's public key is pasted; judged while it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from pos_app.settings.editing import Changes
from pos_app.settings.mistakes import Mistake, about_key
from pos_app.settings.secrets import KeyProblem, read_public_key
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import Step
from pos_app.ui.words.setup import field_name
from pos_app.ui.words.setup_keys import key_seems_right

_KEY = "alphapay.alphapay_public_key"
_HEIGHT = 200
"""Pixels: a whole key in five rows, and the two lines that may stand around it."""
_PRIVATE = "PRIVATE KEY"
_OWN = "is your own public key; AlphaPay's own is needed here"
_WINDOWS_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F9})


class KeyText(QPlainTextEdit):
    """A field of some lines that leaves Enter and Esc to its window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, unless the key is the window's."""
        if event.key() in _WINDOWS_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PublicKeyPage(SetupPage):
    """Says at each change what is wrong with the key so far, and takes it only whole."""

    def __init__(self) -> None:
        super().__init__(Step.ALPHAPAY_KEY)
        self.text = KeyText()
        self.text.setProperty("panel", "card")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(field_name(_KEY))
        self.text.textChanged.connect(self._typed)
        self.text.setFixedHeight(_HEIGHT)
        self.body.addWidget(self.text)
        self.body.addStretch(1)
        self._draft: Draft | None = None

    def entered(self, draft: Draft) -> None:
        """Wait for the key."""
        self._draft = draft
        self.text.setFocus()
        self._typed()

    def deed_words(self) -> str:
        """For tills without a keyboard."""
        return self.tr("Paste")

    def deed(self) -> None:
        """Put what was copied in the place of what is there."""
        self.text.setPlainText(QGuiApplication.clipboard().text())

    def changes(self) -> Changes:
        """The key in one line, without the lines around it; a private key as it is, to be refused as that."""
        text = self.text.toPlainText()
        if _PRIVATE in text:
            return {_KEY: text}
        bare = "".join(text.split())
        for mark in ("-----BEGINPUBLICKEY-----", "-----ENDPUBLICKEY-----"):
            bare = bare.replace(mark, "")
        return {_KEY: bare or None}

    def keep(self, draft: Draft) -> list[Mistake]:
        """The key's own rules besides the file's. What is no such key is not kept: it might be a secret."""
        mistakes = super().keep(draft) or (_wrong_with(draft) if self.changes()[_KEY] else [])
        if mistakes:
            draft.take({_KEY: None})
        return mistakes

    def _typed(self) -> None:
        if self._draft is None:
            return
        if not self.text.toPlainText().strip():
            self.show_fault("")
            return
        mistakes = self.keep(self._draft)
        self.show_mistakes(mistakes)
        if _PRIVATE in self.text.toPlainText():
            self._clear()
        if not mistakes:
            self.show_good(key_seems_right())

    def _clear(self) -> None:
        """Take a private key off the screen; what is said about it stays."""
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)


def _wrong_with(draft: Draft) -> list[Mistake]:
    """By its looks first, then by its mathematics."""
    from pos_app.settings.key_check import checked_public_key

    alphapay = draft.settings().alphapay
    try:
        bare = read_public_key(alphapay)
        checked_public_key(alphapay)
    except KeyProblem as problem:
        return [about_key(draft.file, problem.key, problem.what)]
    return [about_key(draft.file, _KEY, _OWN)] if bare == draft.public_key else []
