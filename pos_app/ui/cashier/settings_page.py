"""The settings room: a list of what can be set, one key at a time to change, and the doctor."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import PrinterView, TillView
from pos_app.settings.keys import BY_DOTTED
from pos_app.settings.kinds import TomlValue
from pos_app.ui import words
from pos_app.ui.cashier.doctor_panel import DoctorPanel
from pos_app.ui.cashier.room import Room
from pos_app.ui.cashier.settings_clerk import Clerk
from pos_app.ui.cashier.settings_editor import SettingsEditor
from pos_app.ui.cashier.settings_keeping import Bundled, Examined, Keeping, OnFile, Outcome, Saved, Tested
from pos_app.ui.cashier.settings_list import SettingsList
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import doctor as doctor_words
from pos_app.ui.words import settings as said


class SettingsPage(Room):
    """Nothing here goes to the engine. Without somebody who keeps the settings (`keep`) nothing can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._keeping: Keeping | None = None
        self._file, self._changes = OnFile({}), dict[str, TomlValue | None]()
        self._warned, self._printing = False, False
        self._clerk = Clerk(self)
        self._clerk.ended.connect(self._take)
        self.list, self.editor, self.doctor = SettingsList(), SettingsEditor(), DoctorPanel()
        self._stack = QStackedWidget()
        for part in (self._make_list(), self.editor, self._make_doctor()):
            self._stack.addWidget(part)
        card = panel("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        inside.addWidget(self._stack)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self.list.opened.connect(self._open)
        self.list.turned.connect(self._show_list)
        self.editor.kept.connect(self._keep_change)
        self.editor.left.connect(self._show_list)

    @property
    def busy(self) -> bool:
        """Whether something is still being done."""
        return self._clerk.busy

    def keep(self, keeping: Keeping) -> None:
        """Who reads and writes the settings from now on."""
        self._keeping = keeping

    def close_gate(self) -> None:
        """The till is being closed: whatever is still being done, nobody waits for it."""
        self._clerk.close_gate()

    def entered(self) -> None:
        """The file is read anew; what was changed and not saved is gone."""
        self._changes, self._warned = {}, False
        self._show_list()
        if self._keeping is not None:
            self._clerk.do(self._keeping.read)

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Of the engine's affairs only the printer's matter here."""
        self._printing = view.printer.state is PrinterState.BUSY or view.printer.waiting > 0

    def pressed(self, event: QKeyEvent) -> bool:
        """A key, for what is shown."""
        part = self._stack.currentWidget()
        if part is self.editor:
            return self.editor.pressed(event)
        actions = self._doctor_keys if part is self._doctor_part else self._list_keys
        if event.key() in actions:
            actions[Qt.Key(event.key())]()
            return True
        function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12
        return (part is self._list_part and self.list.pressed(event.key())) or not function_key

    def told(self) -> str:
        """What stands on it."""
        part = self._stack.currentWidget()
        if part is self.editor:
            return self.editor.spoken()
        if part is self._doctor_part:
            return " ".join([self._summary.text(), *self.doctor.spoken(), self._bundled.text()])
        return " ".join([*self.list.spoken(), self._note.text()])

    # --- the list ----------------------------------------------------------------------------------------

    def _show_list(self) -> None:
        self.list.show_values(self._file.values, self._changes)
        self._test.setVisible(self.list.section == "printer")
        self._say(self._file.problem or said.standing_words())
        self._stack.setCurrentWidget(self._list_part)

    def _open(self, dotted: str) -> None:
        self._warned = False
        if self._file.problem or self._clerk.busy:
            self._say(self._file.problem or said.working_words())
            return
        value = self._changes[dotted] if dotted in self._changes else self._file.values.get(dotted)
        self._stack.setCurrentWidget(self.editor)
        self.editor.begin(BY_DOTTED[dotted], value)

    def _keep_change(self, dotted: str, value: TomlValue | None) -> None:
        """A key that is as on file again is no change."""
        self._changes.pop(dotted, None)
        if value != self._file.values.get(dotted):
            self._changes[dotted] = value
        self._show_list()

    def _save(self) -> None:
        keeping, changes = self._keeping, dict(self._changes)
        if keeping is not None and changes:
            self._begin(lambda: keeping.save(changes))

    def _try_printer(self) -> None:
        if self._keeping is None or self.list.section != "printer":
            return
        if self._printing or self._changes:
            self._say(said.printer_busy_words() if self._printing else said.save_first_words(), Tint.UNSURE)
        else:
            self._begin(self._keeping.test_printer)

    def _leave(self) -> None:
        if self._changes and not self._warned:
            self._warned = True
            self._say(said.unsaved_words(len(self._changes)), Tint.UNSURE)
        else:
            self._changes = {}
            self.left.emit()

    def _begin(self, work: Callable[[], Outcome]) -> None:
        if self._clerk.do(work):
            self._say(said.working_words())

    def _say(self, sentence: str, tint: Tint = Tint.NEUTRAL) -> None:
        self._note.setText(sentence)
        set_style(self._note, tint=tint.value)

    # --- the doctor --------------------------------------------------------------------------------------

    def _open_doctor(self) -> None:
        if self._keeping is not None and self._clerk.do(self._keeping.examine):
            self._stack.setCurrentWidget(self._doctor_part)
            self._summary.setText(doctor_words.examining_words())
            self._bundled.clear()
            self.doctor.show_lines(())

    def _bundle(self) -> None:
        if self._keeping is not None and self._clerk.do(self._keeping.bundle):
            self._bundled.setText(doctor_words.bundling_words())

    # --- what came of it ---------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, outcome: Outcome) -> None:
        match outcome:
            case OnFile():
                self._file = outcome
                if self._stack.currentWidget() is self._list_part:
                    self._show_list()
            case Saved():
                self._take_saved(outcome)
            case Examined():
                self._summary.setText(doctor_words.summary_words(outcome.lines))
                self.doctor.show_lines(outcome.lines)
            case Bundled():
                self._bundled.setText(doctor_words.bundled_words(outcome))
            case Tested():
                self._say(_told_of_printer(outcome), _TINTS.get(outcome.state, Tint.BAD))

    def _take_saved(self, saved: Saved) -> None:
        if saved.mistakes:
            self._say(" ".join(_mistake(key, what) for key, what in saved.mistakes), Tint.BAD)
            return
        kept = {**self._file.values, **self._changes}
        values = {key: value for key, value in kept.items() if value is not None}
        self._file, self._changes = OnFile(values, self._file.place), {}
        self._show_list()
        self._say(said.saved_words(), Tint.GOOD)

    # --- making it ---------------------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        self._list_part, self._note = QWidget(), label("strong", wrap=True)
        self._list_keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Escape: self._leave,
            Qt.Key.Key_F5: self._open_doctor,
            Qt.Key.Key_F7: self._try_printer,
            Qt.Key.Key_F9: self._save,
        }
        back, doctor = KeyButton("Esc", self.tr("Back")), KeyButton("F5", self.tr("Doctor"))
        self._test, save = KeyButton("F7", self.tr("Test slip")), KeyButton("F9", self.tr("Save"))
        save.show_key("F9", save.words(), primary=True)
        buttons = (back, doctor, self._test, save)
        _fill(self._list_part, (self.list, self._note), buttons, self._list_keys)
        return self._list_part

    def _make_doctor(self) -> QWidget:
        self._doctor_part = QWidget()
        self._summary, self._bundled = label("leadStrong", wrap=True), label("body", wrap=True)
        self._doctor_keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Escape: self._show_list,
            Qt.Key.Key_F5: self._open_doctor,
            Qt.Key.Key_F8: self._bundle,
            Qt.Key.Key_Up: lambda: self.doctor.scroll_lines(-1),
            Qt.Key.Key_Down: lambda: self.doctor.scroll_lines(1),
        }
        again, bundle = KeyButton("F5", self.tr("Again")), KeyButton("F8", self.tr("Support bundle"))
        buttons = (KeyButton("Esc", self.tr("Back")), again, bundle)
        parts = (self._summary, self.doctor, self._bundled)
        _fill(self._doctor_part, parts, buttons, self._doctor_keys)
        return self._doctor_part


_TINTS = {
    PrinterState.PRINTED: Tint.GOOD,
    PrinterState.UNCONFIRMED: Tint.UNSURE,
    PrinterState.NOT_USED: Tint.NEUTRAL,
}


def _fill(
    part: QWidget,
    parts: tuple[QWidget, ...],
    buttons: tuple[KeyButton, ...],
    actions: dict[int, Callable[[], None]],
) -> None:
    """Lay out a part of the room; each button does what the key on it does, in the keys' order."""
    keys = QHBoxLayout()
    keys.setSpacing(GAP)
    for button, act in zip(buttons, actions.values(), strict=False):
        button.clicked.connect(act)
        keys.addWidget(button, 1)
    rows = QVBoxLayout(part)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(GAP)
    for each in parts:
        rows.addWidget(each, 1 if isinstance(each, SettingsList | DoctorPanel) else 0)
    rows.addLayout(keys)


def _mistake(key: str, what: str) -> str:
    return said.fault(key, what) if key in BY_DOTTED else f"{what}."


def _told_of_printer(tested: Tested) -> str:
    shown = words.printer_words(PrinterView(state=tested.state, detail=tested.detail))
    return f"{shown.text}. {shown.detail}".strip()
