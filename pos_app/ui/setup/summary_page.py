"""The last page: all answers, and where they will be written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout

from pos_app.settings.key_pairs import short_fingerprint
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.orders import NotSaved, Result
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import KEYS_OF, Step
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.styling import label, panel
from pos_app.ui.words.setup import field_name
from pos_app.ui.words.setup_saving import not_saved_words, shown_value, untested_words, where_words


class SummaryPage(SetupPage):
    """Shows the answers; Enter saves them."""

    def __init__(self) -> None:
        super().__init__(Step.SUMMARY)
        self._card = panel("card")
        self._texts: list[QLabel] = []
        self._rows = QGridLayout()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        inside.addLayout(self._rows)
        inside.addStretch(1)
        self._rows.setHorizontalSpacing(3 * GAP)
        self._rows.setVerticalSpacing(GAP // 2)
        self._rows.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._card)
        self._where, self._untested = label("note", wrap=True), label("strong", wrap=True)
        self._untested.setProperty("tint", "unsure")
        notes = QVBoxLayout()
        for part in (self._untested, self._where):
            notes.addWidget(part)
        self.body.addWidget(scroll, 1)
        self.body.addLayout(notes)

    def go_on_words(self) -> str:
        """Enter writes the file."""
        return self.tr("Save and start the till")

    def entered(self, draft: Draft) -> None:
        """List the answers in the order of the pages."""
        self._clear()
        answers = draft.answers
        for key in (key for keys in KEYS_OF.values() for key in keys if key in answers):
            self._add(field_name(key), shown_value(key, answers[key]))
        if draft.public_key:
            self._add(self.tr("Public key"), short_fingerprint(draft.public_key))
        self._where.setText(where_words(draft.file))
        self._untested.setText("" if draft.tried else untested_words())
        self._untested.setVisible(not draft.tried)

    def show_result(self, result: Result) -> None:
        """Why it was not saved."""
        if isinstance(result, NotSaved):
            self.show_fault(not_saved_words(result))

    def spoken(self) -> str:
        """All that stands there."""
        return " ".join([super().spoken(), self._untested.text(), *(part.text() for part in self._texts)])

    def _add(self, name: str, value: str) -> None:
        at = self._rows.rowCount()
        name_part, value_part = label("caption", name), label("body", value)
        self._rows.addWidget(name_part, at, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(value_part, at, 1)
        self._texts += [name_part, value_part]

    def _clear(self) -> None:
        for part in self._texts:
            self._rows.removeWidget(part)
            part.deleteLater()
        self._texts = []
