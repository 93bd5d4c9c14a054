"""The list of the history with its search field and its filters."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QScroller, QVBoxLayout, QWidget

from pos_app.domain.payment_code import may_name_an_order
from pos_app.protocol.queries import PaymentLine
from pos_app.ui.cashier.history_filters import Day, Wanted
from pos_app.ui.cashier.history_list import HistoryList
from pos_app.ui.cashier.history_row import HEIGHT, HistoryRow
from pos_app.ui.theme import GAP, TARGET
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import wallet_name
from pos_app.ui.words.history import group_name

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -(10**9), Qt.Key.Key_End: 10**9}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class HistorySearch(QWidget):
    """Letters and digits go into the search without a click; F5 to F8 are the filters; Enter opens."""

    wanted_changed = Signal()
    opened = Signal(str)
    """The request id of a payment."""
    look_up_wanted = Signal(str)
    """An id that is to be asked for at AlphaPay."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted, self.model = Wanted(), HistoryList()
        card = panel("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        rows.setSpacing(GAP)
        rows.addLayout(self._make_top())
        rows.addLayout(self._make_chips())
        self._note = label("strong", wrap=True)
        rows.addWidget(self._note)
        rows.addWidget(self._make_view(), 1)
        self.show_wanted(Wanted())
        self.say("")

    def show_wanted(self, wanted: Wanted) -> None:
        """Show what is looked for."""
        self.wanted = wanted
        self._text.setText(
            wanted.text or self.tr("Type a code, an amount, a name, an id, or a day: 2026-11-22")
        )
        set_style(self._text, role="leadStrong" if wanted.text else "small")
        days = {
            Day.ANY: self.tr("Any day"),
            Day.TODAY: self.tr("Today"),
            Day.YESTERDAY: self.tr("Yesterday"),
        }
        wallet = wallet_name(wanted.wallet) if wanted.wallet is not None else self.tr("Any wallet")
        chips = (
            (group_name(wanted.group), wanted.group is not Wanted().group),
            (wallet, wanted.wallet is not None),
            (wanted.cashier or self.tr("Any cashier"), bool(wanted.cashier)),
            (days[wanted.day], wanted.day is not Day.ANY),
        )
        for number, (chip, (text, chosen)) in enumerate(zip(self._chips, chips, strict=True)):
            chip.setText(f"F{number + 5}  {text}")
            set_style(chip, kind="suggested" if chosen else "key")

    def say(self, text: str) -> None:
        """A sentence above the list, or none."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def show_chosen(self, number: int) -> None:
        """Mark the payment with that number, the first where it is not there."""
        if self.model.lines:
            self._view.setCurrentIndex(self.model.index(self.model.place_of(number)))

    @property
    def chosen(self) -> PaymentLine | None:
        """The marked payment."""
        place = self._view.currentIndex().row()
        return self.model.lines[place] if 0 <= place < len(self.model.lines) else None

    def pressed(self, event: QKeyEvent) -> bool:
        """A key; False for keys that mean the same everywhere."""
        key, text = Qt.Key(event.key()), event.text()
        if key == Qt.Key.Key_Escape:
            self._back()
        elif key in _MOVES or key in _PAGES:
            self._move(_MOVES.get(key, _PAGES.get(key, 0) * (self._view.height() // HEIGHT)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif Qt.Key.Key_F5 <= key <= Qt.Key.Key_F8:
            self._filter(key - Qt.Key.Key_F5)
        elif Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
            return False
        elif key == Qt.Key.Key_Backspace:
            self._change(self.wanted.shorter())
        elif text.isprintable() and text:
            self._change(self.wanted.typed(text))
        return True

    def spoken(self) -> list[str]:
        """What the rows in memory say."""
        return [str(self.model.index(row).data()) for row in range(self.model.rowCount())]

    def note(self) -> str:
        """The sentence above the list."""
        return self._note.text()

    def _change(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.show_wanted(wanted)
            self.wanted_changed.emit()

    def _filter(self, place: int) -> None:
        chosen = self.chosen
        cashier = chosen.cashier if chosen is not None else ""
        steps = (
            self.wanted.next_group,
            self.wanted.next_wallet,
            lambda: self.wanted.of_cashier(cashier),
            self.wanted.next_day,
        )
        self._change(steps[place]())

    def _back(self) -> None:
        if self.wanted.empty:
            self.left.emit()
        else:
            self._change(Wanted())

    def _move(self, step: int) -> None:
        last = len(self.model.lines) - 1
        if last >= 0:
            place = max(0, min(last, self._view.currentIndex().row() + step))
            self._view.setCurrentIndex(self.model.index(place))

    def _open(self) -> None:
        chosen, text = self.chosen, self.wanted.text.strip()
        if chosen is not None:
            self.opened.emit(chosen.request_id)
        elif may_name_an_order(text):
            self.look_up_wanted.emit(text)

    def _clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.lines[index.row()].request_id)

    def _make_top(self) -> QHBoxLayout:
        self._text = label("small")
        back = QPushButton(self.tr("Back (Esc)"))
        back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        back.setFixedHeight(TARGET)
        back.clicked.connect(self._back)
        box = panel("sunken")
        box.setFixedHeight(TARGET)
        inside = QHBoxLayout(box)
        inside.setContentsMargins(2 * GAP, 0, GAP, 0)
        inside.addWidget(self._text, 1)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(box, 1)
        top.addWidget(back)
        return top

    def _make_chips(self) -> QHBoxLayout:
        self._chips = [QPushButton() for _ in range(4)]
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for place, chip in enumerate(self._chips):
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setFixedHeight(TARGET)
            chip.clicked.connect(lambda _=False, chosen=place: self._filter(chosen))
            row.addWidget(chip, 1)
        return row

    def _make_view(self) -> QListView:
        self._view = view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(HistoryRow(view))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setStyleSheet("QListView { background: transparent; }")
        QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        view.clicked.connect(self._clicked)
        return view


def now_here() -> datetime:
    """This machine's time, in its own zone: whose days a person means by today."""
    return datetime.now().astimezone()
