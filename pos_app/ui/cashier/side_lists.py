"""The lists that are always there: what is open, most urgent first, and the last five sales, with their live state."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.protocol.views import PaymentRow, TillView
from pos_app.ui import words
from pos_app.ui.cashier.payment_row import HEIGHT, PaymentButton
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.styling import label, panel, set_style

RECENT = 5


class Counter(QWidget):
    """How many of something are open, and the key that opens the next; away where there are none."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._count, self._text, self._legend = (
            label("strong", "0"),
            ElidedLabel("caption"),
            label("legend", key),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(self._count)
        row.addWidget(self._text, 1)
        row.addWidget(self._legend)
        for part in (self._count, self._text):
            set_style(part, tint=Tint.UNSURE.value)

    def show_count(self, count: int, text: str) -> None:
        """Show that there are so many of what `text` says."""
        self._text.show_text(text)
        self._count.setText(str(count))
        self.setVisible(count > 0)

    def show_key(self, shown: bool) -> None:
        """Whether the key opens the next here: on a page with keys of its own it may mean something else."""
        self._legend.setVisible(shown)

    def spoken(self) -> str:
        """What it says, or nothing."""
        legend = "" if self._legend.isHidden() else f" {self._legend.text()}"
        return "" if self.isHidden() else f"{self._count.text()} {self._text.whole_text()}{legend}"


class Rows:
    """A stretch of a list. Rows are reused: hiding one is cheaper than destroying it, and leaves nothing to collect."""

    def __init__(self, layout: QVBoxLayout, wanted: SignalInstance) -> None:
        self.buttons: list[PaymentButton] = []
        self._layout, self._wanted = layout, wanted

    def fit(self, count: int) -> list[PaymentButton]:
        """So many visible rows."""
        while len(self.buttons) < count:
            button = PaymentButton()
            button.wanted.connect(self._wanted)
            self._layout.addWidget(button)
            self.buttons.append(button)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < count)
        return self.buttons[:count]

    def spoken(self) -> list[str]:
        """What the visible rows say."""
        return [button.spoken() for button in self.buttons if not button.isHidden()]


class SideLists(QWidget):
    """Open things above, recent sales below. The recent ones keep their room; many open ones scroll."""

    wanted = Signal(str)
    """The sale id of a payment that was touched."""
    money_wanted = Signal(str)
    """The request id of money in the inbox that was touched."""
    refund_wanted = Signal(str)
    """The refund request id of a refund that was touched."""
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self._make_open(), 1)
        rows.addWidget(self._make_recent())

    def show_rows(self, view: TillView, *, may_close: bool) -> None:
        """Show this view's lists, in their order; of the recent sales the first five. `may_close`: offer to close
        all that AlphaPay's lists do not have.
        """
        for button, row in zip(self._inbox.fit(len(view.inbox)), view.inbox, strict=True):
            button.show_row(row, about=row.request_id, urgent=True)
        for button, refund in zip(self._refunds.fit(len(view.refunds)), view.refunds, strict=True):
            button.show_refund(refund)
        for button, row in zip(self._unsettled.fit(len(view.unsettled)), view.unsettled, strict=True):
            button.show_row(row)
        self._show_recent(view.recent[:RECENT])
        self._show_counts(view)
        closable = sum(row.may_close for row in view.unsettled)
        self._close.setText(words.close_all_words(closable))
        self._close.setVisible(may_close and closable > 0)

    def show_keys(self, *, money: bool, unsettled: bool) -> None:
        """Which of the keys beside the counts do something now."""
        self._decide.show_key(money)
        self._count.show_key(unsettled)

    def spoken_inbox(self) -> list[str]:
        """What the rows of the inbox say."""
        return self._inbox.spoken()

    def spoken_refunds(self) -> list[str]:
        """What the rows of refunds say."""
        return self._refunds.spoken()

    def spoken_unsettled(self) -> list[str]:
        """What the unsettled rows say."""
        return self._unsettled.spoken()

    def spoken_recent(self) -> list[str]:
        """What the recent rows say."""
        return self._recent.spoken()

    def counters(self) -> str:
        """What the head of the open things says."""
        return " ".join(counter.spoken() for counter in (self._decide, self._count) if counter.spoken())

    def _show_recent(self, recent: Sequence[PaymentRow]) -> None:
        for button, row in zip(self._recent.fit(len(recent)), recent, strict=True):
            button.show_row(row, brief=True)
        self._none_recent.setVisible(not recent)

    def _show_counts(self, view: TillView) -> None:
        if view.inbox:
            self._decide.show_count(len(view.inbox), self.tr("to decide"))
        else:
            self._decide.show_count(len(view.refunds), self.tr("refunding"))
        self._count.show_count(len(view.unsettled), self.tr("open"))
        self._all_settled.setVisible(not (view.inbox or view.refunds or view.unsettled))

    def _make_open(self) -> QWidget:
        card, rows = self._card()
        self._decide, self._count = Counter("F5"), Counter("F7")
        top = QHBoxLayout()
        top.setContentsMargins(GAP, 0, GAP, 0)
        top.setSpacing(GAP)
        top.addWidget(self._decide, 1)
        top.addWidget(self._count, 1)
        rows.addLayout(top)
        self._all_settled = self._remark(self.tr("Every payment is settled."))
        self._close = QPushButton()
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.setMinimumHeight(TARGET)
        self._close.clicked.connect(self.close_wanted)
        rows.addWidget(self._all_settled)
        rows.addWidget(self._make_open_rows(), 1)
        rows.addWidget(self._close)
        return card

    def _make_open_rows(self) -> QWidget:
        inner = QWidget()
        stretches = QVBoxLayout(inner)
        stretches.setContentsMargins(0, 0, 0, 0)
        stretches.setSpacing(0)
        self._inbox = Rows(self._stretch(stretches), self.money_wanted)
        self._refunds = Rows(self._stretch(stretches), self.refund_wanted)
        self._unsettled = Rows(self._stretch(stretches), self.wanted)
        stretches.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def _make_recent(self) -> QWidget:
        card, rows = self._card()
        caption = label("caption", self.tr("Last sales"))
        caption.setContentsMargins(GAP, 0, GAP, 0)
        rows.addWidget(caption)
        self._none_recent = self._remark(self.tr("No sale yet."))
        rows.addWidget(self._none_recent)
        self._recent = Rows(self._stretch(rows), self.wanted)
        rows.addStretch(1)
        card.setFixedHeight(RECENT * HEIGHT + 34)
        return card

    def _remark(self, text: str) -> QLabel:
        remark = label("small", text, wrap=True)
        remark.setContentsMargins(GAP, GAP, GAP, 0)
        return remark

    def _stretch(self, into: QVBoxLayout) -> QVBoxLayout:
        stretch = QVBoxLayout()
        stretch.setSpacing(0)
        into.addLayout(stretch)
        return stretch

    def _card(self) -> tuple[QWidget, QVBoxLayout]:
        card = panel("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(4, 4, 4, 2)
        rows.setSpacing(0)
        return card, rows
