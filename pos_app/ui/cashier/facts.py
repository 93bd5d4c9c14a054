"""The small figures beside a sale: what to compare, when AlphaPay was and will be asked. They tick by themselves."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.domain.alphapay import Wallet
from pos_app.protocol.views import Action, SaleView, Stage, WhyNoCancel
from pos_app.ui import words
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.countdown import minutes_and_seconds
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.styling import label

_LINES = 5
_TICK_MS = 1000
_TIMED = frozenset({Stage.CUSTOMER_CONFIRMS, Stage.CANCELLING, Stage.NOT_SURE})


class Facts(QWidget):
    """Up to five lines of name and figure."""

    def __init__(self) -> None:
        super().__init__()
        self._sale: SaleView | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._lines = [(label("small"), ElidedLabel("figure")) for _ in range(_LINES)]
        for row, (name, figure) in enumerate(self._lines):
            grid.addWidget(name, row, 0)
            grid.addWidget(figure, row, 1)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._refresh)

    def show_facts(self, sale: SaleView) -> None:
        """Show what is known about `sale`."""
        self._sale = sale
        if sale.stage in _TIMED:
            self._timer.start()
        else:
            self._timer.stop()
        self._refresh()

    def lines(self) -> list[tuple[str, str]]:
        """What is shown, for those who cannot see it."""
        return [(name.text(), figure.whole_text()) for name, figure in self._lines if name.text()]

    def _refresh(self) -> None:
        if self._sale is None:
            return
        found = self._found(self._sale, time.monotonic())[:_LINES]
        found += [("", "")] * (_LINES - len(found))
        for (name, figure), (name_text, figure_text) in zip(self._lines, found, strict=True):
            name.setText(name_text)
            figure.show_text(figure_text)
            name.setVisible(bool(name_text))
            figure.setVisible(bool(name_text))

    def _found(self, sale: SaleView, now: float) -> list[tuple[str, str]]:
        lines = self._timed(sale, now) if sale.stage in _TIMED else []
        if sale.wallet is not Wallet.UNKNOWN:
            lines.append((self.tr("Wallet"), words.wallet_name(sale.wallet)))
        if sale.booked is not None and sale.booked != sale.amount:
            lines.append((self.tr("AlphaPay says"), str(sale.booked)))
        if sale.payment_id:
            lines.append((self.tr("Payment id"), sale.payment_id))
        return lines

    def _timed(self, sale: SaleView, now: float) -> list[tuple[str, str]]:
        lines = []
        too_early = sale.why_no_cancel is WhyNoCancel.TOO_EARLY and Action.CANCEL not in sale.actions
        if too_early and sale.cancel_from_mono is not None:
            lines.append((self.tr("Cancel in"), minutes_and_seconds(sale.cancel_from_mono - now)))
        if sale.stage is not Stage.CUSTOMER_CONFIRMS:
            lines.append((self.tr("Last answer"), self._ago(sale.last_checked_mono, now)))
            lines.append((self.tr("Asking again in"), self._ahead(sale.next_check_mono, now)))
        return lines

    def _ago(self, then: float | None, now: float) -> str:
        if then is None:
            return self.tr("none yet")
        return self.tr("{time} ago").format(time=minutes_and_seconds(now - then))

    def _ahead(self, then: float | None, now: float) -> str:
        return self.tr("asking now") if then is None or then <= now else minutes_and_seconds(then - now)
