"""A button that says which key does the same: the legend above the words. It never takes the focus."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from pos_app.ui.widgets.styling import label, set_style

HEIGHT = 80
"""Legend and two lines of words, in pixels."""


class KeyButton(QPushButton):
    """Legend and label; the label wraps onto a second line."""

    def __init__(self, legend: str = "", text: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._legend, self._label = label("legend", legend), label("key", text, wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(6, 3, 6, 3)
        rows.setSpacing(0)
        rows.addWidget(self._legend, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._label, 1)
        for child in (self._legend, self._label):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(HEIGHT)
        self.show_key(legend, text)

    def show_key(self, legend: str, text: str, *, primary: bool = False) -> None:
        """Show another key and other words."""
        self._legend.setText(legend)
        self._legend.show()
        self._label.setText(text)
        self.setAccessibleName(f"{text} ({legend})")
        set_style(self, kind="primary" if primary else "key")

    def show_nothing(self) -> None:
        """An empty place: the key does nothing now."""
        self._legend.hide()
        self._label.setText("")
        self.setAccessibleName("")
        set_style(self, kind="ghost")

    def words(self) -> str:
        """The words on it."""
        return self._label.text()

    def sizeHint(self) -> QSize:
        """Its height; any width."""
        return QSize(96, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to be touched."""
        return QSize(72, HEIGHT)
