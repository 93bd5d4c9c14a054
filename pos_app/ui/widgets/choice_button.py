"""A large answer: its key, what it does, and what follows. Greyed, it still says why. It never takes the focus."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from pos_app.ui.widgets.styling import label, set_style

HEIGHT = 96
"""The least height, in pixels."""


class ChoiceButton(QPushButton):
    """Legend, title and a sentence, each in full: the button grows with its words."""

    def __init__(self, title_role: str = "choice") -> None:
        """`title_role` is one of the theme's roles of labels."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self._legend = label("legend")
        self._title, self._text = label(title_role, wrap=True), label("note", wrap=True)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 6, 10, 6)
        rows.setSpacing(2)
        rows.addWidget(self._legend, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        rows.addWidget(self._title)
        rows.addWidget(self._text)
        rows.addStretch(2)
        for child in (self._legend, self._title, self._text):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_choice(self, legend: str, title: str, text: str, *, suggested: bool = False) -> None:
        """Show these words."""
        self._legend.setText(legend)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} ({legend})")
        self.setAccessibleDescription(text)
        set_style(self, kind="suggested" if suggested else "choice")

    def spoken(self) -> str:
        """All that stands on it."""
        return " ".join(part.text() for part in (self._legend, self._title, self._text) if part.text())

    def sizeHint(self) -> QSize:
        """As its words need."""
        return QSize(120, max(HEIGHT, self._rows.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Its words must fit at the width it has."""
        return QSize(96, max(HEIGHT, self._rows.heightForWidth(self.width())))
