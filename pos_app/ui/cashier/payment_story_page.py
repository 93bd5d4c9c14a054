"""One payment of the history: its figures, its ids with keys that copy them, and all that happened to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.domain.payment import Attempt
from pos_app.domain.refund import RefundState
from pos_app.protocol.queries import EventOnFile, PaymentOnFile
from pos_app.ui.cashier.history_refunds import most_refundable
from pos_app.ui.cashier.looks import REFUNDS, RESOLUTIONS, STATES, Look
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import refund_word, wallet_name
from pos_app.ui.words.history import figures_of, payment_word, way_name
from pos_app.ui.words.story import Told, clock_time, event_words

_IDS = 3
_SCROLL_STEP = 60
"""Pixels."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}


def story_of(found: PaymentOnFile) -> list[EventOnFile]:
    """All that happened to it, its sale, its papers and its refunds, oldest first."""
    events = [*found.events, *found.beside, *(event for each in found.refunds for event in each.events)]
    return sorted(events, key=lambda event: event.seq)


class PaymentStoryPage(QWidget):
    """Shows a `PaymentOnFile`. Its keys: F9 refunds, F4 prints again, F6 prints the refund again, F8 opens the sale."""

    refund_wanted = Signal()
    reprint_wanted = Signal(str)
    """The refund request id; empty for the payment's own receipt."""
    sale_wanted = Signal(str)
    """The sale id."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.found: PaymentOnFile | None = None
        """What is shown."""
        self._copied = ("", "", "")
        self._sentences = list[str]()
        self._follows = False
        """Something happened while the story is open: its end is what is wanted."""
        card = panel("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addLayout(self._make_top())
        self._figures = label("body", wrap=True)
        rows.addWidget(self._figures)
        rows.addLayout(self._make_ids())
        rows.addWidget(self._make_story(), 1)
        rows.addLayout(self._make_keys())

    def show_payment(self, found: PaymentOnFile, *, enabled: bool) -> None:
        """Show it; `enabled` is false while a command is on its way."""
        changed, before = found != self.found, self.found
        self.found = found
        payment, sale = found.payment, found.sale
        if changed:
            self._follows = before is not None and before.payment.request_id == found.payment.request_id
            (shape, tint), word = _look_of(found)
            self._mark.show_mark(shape, tint)
            self._state.setText(word)
            set_style(self._state, tint=tint.value)
            self._amount.setText((payment.booked or payment.amount).text())
            self._code.setText(sale.short_code)
            self._figures.setText(
                figures_of(payment, sale, way_name(payment.scenario), wallet_name(payment.wallet))
            )
            self._show_ids(payment, found)
            self._show_story(found)
        self._show_keys(found, enabled=enabled)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key; False for keys that mean the same everywhere."""
        key = event.key()
        step = _STEPS.get(Qt.Key(key))
        bar = self._scroll.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif step is not None:
            bar.setValue(bar.value() + step * _SCROLL_STEP)
        elif event.text().isdigit() and event.text().isascii():
            self._copy(int(event.text()) - 1)
        elif Qt.Key(key) in self._keys:
            self._keys[Qt.Key(key)].click()
        else:
            return not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12
        return True

    def spoken(self) -> dict[str, str]:
        """What stands on the page, by its part."""
        return {
            "state": self._state.text(),
            "amount": self._amount.text(),
            "figures": self._figures.text(),
            "story": "\n".join(self._sentences),
        }

    def _show_ids(self, payment: Attempt, found: PaymentOnFile) -> None:
        refund = found.refunds[-1].refund if found.refunds else None
        names = (self.tr("AlphaPay's id"), self.tr("This till's id"), self.tr("Refund"))
        refund_id = (refund.refund_id or refund.refund_request_id) if refund is not None else ""
        self._copied = (payment.payment_id, payment.request_id, refund_id)
        for place, (button, name, text) in enumerate(zip(self._id_buttons, names, self._copied, strict=True)):
            button.setVisible(bool(text))
            button.setText(f"{place + 1}  {name}\n{text}")
            button.setAccessibleName(self.tr("Copy {text}").format(text=text))

    def _copy(self, place: int) -> None:
        if 0 <= place < _IDS and self._copied[place]:
            QGuiApplication.clipboard().setText(self._copied[place])
            self._note.show_text(self.tr("Copied: {text}").format(text=self._copied[place]))

    def _show_story(self, found: PaymentOnFile) -> None:
        self._note.show_text("")
        money = found.payment.booked or found.payment.amount
        told = Told(cashier=found.sale.cashier, currency=money.currency)
        lines = [(clock_time(each.at), event_words(each.event, told)) for each in story_of(found)]
        self._sentences = [f"{at} {said}" for at, said in lines]
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        for at, said in lines:
            row = QHBoxLayout()
            row.setSpacing(2 * GAP)
            when, what = label("small", at), label("body", said, wrap=True)
            when.setFixedWidth(128)
            row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(what, 1)
            rows.addLayout(row)
        rows.addStretch(1)
        self._scroll.setWidget(inner)

    def _show_keys(self, found: PaymentOnFile, *, enabled: bool) -> None:
        refund = found.refunds[-1].refund if found.refunds else None
        done = refund is not None and refund.state is RefundState.DONE
        may = {
            Qt.Key.Key_F9: most_refundable(found.payment) is not None,
            Qt.Key.Key_F4: found.payment.took_money and not found.payment.foreign,
            Qt.Key.Key_F6: done,
            Qt.Key.Key_F8: found.payment.unsettled and not found.payment.foreign,
        }
        for key, button in self._keys.items():
            button.setEnabled(enabled and may.get(key, True))

    def _reprint_refund(self) -> None:
        if self.found is not None and self.found.refunds:
            self.reprint_wanted.emit(self.found.refunds[-1].refund.refund_request_id)

    def _want_sale(self) -> None:
        if self.found is not None:
            self.sale_wanted.emit(self.found.sale.sale_id)

    def _make_top(self) -> QHBoxLayout:
        self._mark, self._amount, self._code = Mark(44), label("amount"), label("code")
        self._state = label("title", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addWidget(self._mark)
        top.addWidget(self._amount)
        top.addWidget(self._state, 1)
        top.addWidget(self._code, 0, Qt.AlignmentFlag.AlignVCenter)
        return top

    def _make_ids(self) -> QGridLayout:
        """Two in a row, so that each can be read in full; what was copied is said where the fourth would be."""
        self._id_buttons = [QPushButton() for _ in range(_IDS)]
        self._note = ElidedLabel("small")
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, button in enumerate(self._id_buttons):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumSize(64, TARGET)
            button.setStyleSheet("font-size: 13px; text-align: left; padding: 2px 8px;")
            button.clicked.connect(lambda _=False, chosen=place: self._copy(chosen))
            grid.addWidget(button, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        grid.addWidget(self._note, 1, 1)
        return grid

    def _make_story(self) -> QWidget:
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setProperty("panel", "sunken")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._range_changed)
        return self._scroll

    def _range_changed(self, _least: int, most: int) -> None:
        if self._follows:
            self._scroll.verticalScrollBar().setValue(most)

    def _make_keys(self) -> QHBoxLayout:
        deeds = (
            (Qt.Key.Key_Escape, "Esc", self.tr("Back"), self.left.emit),
            (Qt.Key.Key_F4, "F4", self.tr("Print receipt"), lambda: self.reprint_wanted.emit("")),
            (Qt.Key.Key_F6, "F6", self.tr("Print refund"), self._reprint_refund),
            (Qt.Key.Key_F8, "F8", self.tr("Open sale"), self._want_sale),
            (Qt.Key.Key_F9, "F9", self.tr("Refund"), self.refund_wanted.emit),
        )
        self._keys: dict[Qt.Key, KeyButton] = {}
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for key, legend, text, deed in deeds:
            button = KeyButton(legend, text)
            button.clicked.connect(lambda _=False, do=deed: do())
            self._keys[key] = button
            row.addWidget(button, 1)
        return row


def _look_of(found: PaymentOnFile) -> tuple[Look, str]:
    """Mark and word: of the latest refund where that is not known yet, else of the payment."""
    payment = found.payment
    refund = found.refunds[-1].refund if found.refunds else None
    if refund is not None and refund.unresolved:
        return REFUNDS[refund.state], refund_word(refund.state)
    if payment.needs_decision:
        return (Shape.BELL, Tint.UNSURE), payment_word(payment)
    if payment.refunded:
        return (Shape.BAR, Tint.NEUTRAL), payment_word(payment)
    look = STATES[payment.state] if payment.resolution is None else RESOLUTIONS[payment.resolution]
    return look, payment_word(payment)
