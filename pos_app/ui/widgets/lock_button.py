"""Who is signed in, on a button that locks the till. It never takes the focus."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from pos_app.ui.theme import GAP, TARGET
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.styling import label

_WIDTH = 250
"""Pixels: a name of ordinary length in full, and a longer one cut."""


class LockButton(QPushButton):
    """Name over role at the left; the key and its word at the right."""

    def __init__(self, legend: str, lock_text: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(_WIDTH, TARGET)
        self._lock_text = lock_text
        self._name, self._role = ElidedLabel("strong"), ElidedLabel("small")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + GAP // 2, 2, GAP + GAP // 2, 2)
        row.setSpacing(GAP)
        row.addLayout(texts, 1)
        texts.addWidget(self._name)
        texts.addWidget(self._role)
        key, word = label("legend", legend), label("key", lock_text)
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(word)
        for child in (self._name, self._role, key, word):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_person(self, name: str, role: str) -> None:
        """Show who it is."""
        self._name.show_text(name)
        self._role.show_text(role)
        self.setAccessibleName(f"{self._lock_text}: {name}, {role} (F1)")

    def spoken(self) -> str:
        """Who it says is there."""
        return f"{self._name.whole_text()} {self._role.whole_text()}"

    def sizeHint(self) -> QSize:
        """Its fixed size."""
        return self.size()
