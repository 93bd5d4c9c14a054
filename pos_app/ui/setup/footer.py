"""The keys at the bottom of the set-up's pages."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.theme import GAP
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.styling import keep_place


class Footer(QWidget):
    """Back, a keyboard to touch, the page's own deed, and on."""

    def __init__(self) -> None:
        super().__init__()
        self.back, self.keyboard = KeyButton(), KeyButton("⌨", self.tr("Keyboard"))
        self.deed, self.go_on = KeyButton(), KeyButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button, share in ((self.back, 2), (self.keyboard, 2), (self.deed, 3), (self.go_on, 3)):
            row.addWidget(button, share)
            keep_place(button)

    def show_keys(self, go_on: str, deed: str, *, first: bool) -> None:
        """What the keys do now; no `deed`, no key for it."""
        self.back.show_key("Esc", self.tr("Leave") if first else self.tr("Back"))
        self.go_on.show_key("Enter", go_on, primary=True)
        self.go_on.setVisible(bool(go_on))
        self.deed.show_key("F9", deed)
        self.deed.setVisible(bool(deed))

    def offer_keyboard(self, offered: bool) -> None:
        """Whether there is anything to type."""
        self.keyboard.setVisible(offered)
