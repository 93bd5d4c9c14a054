"""The till's public key as AlphaPay's dashboard takes it: as text and as a QR code; where its other half is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.settings.key_pairs import short_fingerprint
from pos_app.ui.qr_image import qr_image
from pos_app.ui.setup.orders import KeysKept
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.picture import Picture
from pos_app.ui.widgets.styling import label, panel
from pos_app.ui.words.setup_keys import fingerprint_words, kept_words

_QR_SIDE = 340
"""Pixels: a code of 392 characters has 89 modules a side with its margin, each 3 pixels wide."""
_ROW = 49
"""Characters in a row: 392 make 8 rows."""


class PublicHalf(QWidget):
    """Text at the left, the code at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.where, self.fingerprint = label("body"), label("body", wrap=True), label("strong")
        self.picture = Picture()
        self.picture.setFixedSize(_QR_SIDE, _QR_SIDE)
        card = panel("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        inside.addWidget(self.text)
        texts = QVBoxLayout()
        texts.setSpacing(2 * GAP)
        texts.addWidget(card)
        texts.addWidget(self.fingerprint)
        texts.addWidget(self.where)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GAP)
        row.addLayout(texts, 1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)

    def show_key(self, kept: KeysKept) -> None:
        """Show the public half of this pair."""
        rows = (kept.public[at : at + _ROW] for at in range(0, len(kept.public), _ROW))
        self.text.setText("\n".join(rows))
        self.fingerprint.setText(fingerprint_words(short_fingerprint(kept.public)))
        self.where.setText(kept_words(kept))
        self.picture.show_image(qr_image(kept.public, _QR_SIDE))
