"""What typed keys mean on each page: amounts, numbered answers, and why a key does nothing. Scans never come here."""

from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from pos_app.domain.money import AmountTooLarge, pasted_amount
from pos_app.ui.cashier.desk import NUMBERS, Deed, Desk, Page, Slot, with_digit, with_z_digit
from pos_app.ui.cashier.hints import Hint
from pos_app.ui.cashier.keys import KEYS, NUMBERED, SCROLLS, WHY_NO_DIGITS, WHY_NO_ENTER
from pos_app.ui.cashier.offers import choices, offers
from pos_app.ui.cashier.screen import Screen


class Window(Protocol):
    """What keys can do to the window."""

    @property
    def desk(self) -> Desk:
        """What is in front of the cashier."""

    def do(self, deed: Deed) -> None:
        """Do what a key stands for."""

    def go_on(self, desk: Desk) -> None:
        """Take this desk and show it."""

    def open_sale(self, sale_id: str) -> None:
        """Bring a sale from a list onto the screen."""

    def hint(self, hint: Hint) -> None:
        """Say why a key did nothing."""

    def setFocus(self) -> None:  # noqa: N802 - Qt's name
        """Take the keys back from a field."""


class Keyboard:
    """Turns keys into deeds, digits and hints."""

    def __init__(self, window: Window, screen: Screen) -> None:
        self._window, self._screen = window, screen

    def pressed(self, event: QKeyEvent) -> bool:
        """A key; False where it means nothing to any page."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() in KEYS:
            if not event.isAutoRepeat():
                self._press(KEYS[event.key()])
        elif event.key() == Qt.Key.Key_Backspace:
            self.backspace()
        elif event.key() in SCROLLS:
            self._screen.preview.scroll_paper(SCROLLS[event.key()])
        elif event.text().isprintable() and event.text():
            self.typed(event.text())
        else:
            return False
        return True

    def _press(self, slot: Slot) -> None:
        deed = offers(self._window.desk).get(slot)
        if deed is not None:
            self._window.do(deed)
        elif slot is Slot.ENTER:
            self._enter_without_meaning()
        elif slot is Slot.F8 and self._window.desk.page is Page.ENTRY and self._window.desk.view.person:
            self._window.hint(Hint.SETTINGS_NOT_PERMITTED)
        elif any(choice.slot is slot for choice in choices(self._window.desk)):
            self._window.hint(Hint.NOT_PERMITTED if self._window.desk.page is Page.CHOICE else Hint.NONE)

    def _enter_without_meaning(self) -> None:
        """In a field of a form Enter ends the writing; it never confirms a form or an answer."""
        page = self._window.desk.page
        if page is Page.REASON:
            self._window.setFocus()
        elif page is Page.ENTRY and not self._window.desk.digits:
            self._window.hint(Hint.AMOUNT_FIRST)
        else:
            self._window.hint(WHY_NO_ENTER.get(page, Hint.NONE))

    def typed(self, text: str) -> None:
        """Something printable: part of an amount, an answer, or nothing that means anything now."""
        page = self._window.desk.page
        digit = text.isascii() and text.isdigit()
        if page in NUMBERED and digit:
            self._choose(text)
        elif not self._window.desk.takes_digits:
            self._window.hint(WHY_NO_DIGITS.get(page, Hint.NONE))
        elif not digit:
            self._window.hint(Hint.DIGITS_ONLY)
        else:
            self._add_digits(text)

    def _choose(self, digit: str) -> None:
        """A number key where numbers are answers, rows or reasons."""
        match self._window.desk.page:
            case Page.RESTORE:
                self._window.go_on(
                    replace(self._window.desk, z_digits=with_z_digit(self._window.desk.z_digits, digit))
                )
            case Page.REASON:
                self._screen.reason.choose(int(digit))
            case Page.RECOVERY if self._window.desk.view.recovery is not None:
                rows = self._window.desk.view.recovery.rows
                if 1 <= int(digit) <= len(rows):
                    self._window.open_sale(rows[int(digit) - 1].sale_id)
            case _:
                slot = next((slot for slot in NUMBERS if slot.value == digit), None)
                if slot is not None:
                    self._press(slot)

    def _add_digits(self, text: str) -> None:
        try:
            digits = with_digit(self._window.desk.digits, text, self._window.desk.view)
        except AmountTooLarge:
            self._window.hint(Hint.TOO_LARGE)
            return
        if self._window.desk.page is Page.SALE:
            self._window.do(Deed.LEAVE)
        self._type_anew(digits)

    def _paste(self, text: str) -> None:
        if not self._window.desk.takes_digits:
            self._window.hint(Hint.FINISH_FIRST)
            return
        try:
            minor = pasted_amount(text, self._window.desk.view.currency).minor
        except AmountTooLarge:
            self._window.hint(Hint.TOO_LARGE)
        except ValueError:
            self._window.hint(Hint.NOT_AN_AMOUNT)
        else:
            self._type_anew("")
            if minor == 0:
                self._window.hint(Hint.PASTED_ZERO)
            else:
                self._add_digits(str(minor))

    def backspace(self) -> None:
        """Take the last digit back."""
        if self._window.desk.page is Page.RESTORE:
            self._window.go_on(replace(self._window.desk, z_digits=self._window.desk.z_digits[:-1]))
        else:
            self._type_anew(self._window.desk.digits[:-1])

    def _type_anew(self, digits: str) -> None:
        self._window.hint(Hint.NONE)
        self._window.go_on(replace(self._window.desk, digits=digits))
