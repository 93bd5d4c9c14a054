"""An X or Z report on the screen: three totals one sees at once, and everything behind them in lines."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pos_app.domain.money import Currency, Money
from pos_app.domain.report import ShiftReport, Taking, TakingKind, grouped
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import shifts as said

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_GROUPS = ("wallet", "scenario", "cashier")
_UNKNOWN = "?"
"""What is not known stands last."""
_STEP = 160
"""Pixels that a key scrolls."""


class ShiftReportPanel(QScrollArea):
    """Shows a `ShiftReport`. Built anew only when the report is another one."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._report: ShiftReport | None = None
        self._lines: list[tuple[str, ...]] = []

    def show_report(self, report: ShiftReport) -> None:
        """Show it, from the top. Where several currencies came, each heading names its own."""
        if report == self._report:
            return
        self._report, self._lines = report, []
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, GAP, 0)
        self._rows.setSpacing(GAP)
        self._fill(report)
        self._rows.addStretch(1)
        self.setWidget(inner)

    def turn(self, steps: int) -> None:
        """So many keys' worth up (negative) or down."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * _STEP)

    def spoken(self) -> list[tuple[str, ...]]:
        """The lines, for those who cannot see them."""
        return self._lines

    def _fill(self, report: ShiftReport) -> None:
        several = _has_several_currencies(report)
        headings = {each: f"{{}} · {each.value}" if several else "{}" for each in report.currencies}
        for currency, heading in headings.items():
            self._totals(report, currency, heading)
        if not report.takings:
            self._sentence(said.shift_label("nothing"))
        for currency, heading in headings.items():
            own = [taking for taking in report.takings if taking.currency is currency]
            for key in _GROUPS:
                self._group(key, own, currency, heading)
        self._others(report, str if several else Money.text)

    def _totals(self, report: ShiftReport, currency: Currency, heading: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for kind, name in ((TakingKind.PAYMENT, "payments"), (TakingKind.REFUND, "refunds")):
            count, amount = report.total(kind, currency)
            row.addWidget(self._total(heading.format(said.shift_label(name)), amount, str(count)), 1)
        net = Money(report.net_minor(currency), currency)
        row.addWidget(self._total(said.shift_label("net"), net, currency.value), 1)
        self._rows.addLayout(row)

    def _total(self, name: str, amount: Money, beside: str) -> QWidget:
        box = panel("sunken")
        rows = QVBoxLayout(box)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        rows.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(label("caption", name), 1)
        head.addWidget(label("figure", beside))
        rows.addLayout(head)
        figure = ElidedLabel("title")
        figure.show_text(amount.text())
        rows.addWidget(figure)
        self._lines.append((name, beside, amount.text()))
        return box

    def _group(self, key: str, takings: list[Taking], currency: Currency, heading: str) -> None:
        grid = self._section(heading.format(said.shift_label(key)))
        groups = grouped(takings, key)
        for value in sorted(groups, key=lambda value: (value == _UNKNOWN, value)):
            own = groups[value]
            paid = [taking for taking in own if taking.kind is TakingKind.PAYMENT]
            given = [taking for taking in own if taking.kind is TakingKind.REFUND]
            name = said.group_name(key, value)
            self._line(grid, name, _count(paid), _sum(paid, currency), _less(given, currency))

    def _others(self, report: ShiftReport, text_of: Callable[[Money], str]) -> None:
        if report.cancelled:
            grid = self._section(said.shift_label("cancelled"))
            for each in report.cancelled:
                self._line(grid, "", str(each.count), text_of(Money(each.minor, each.currency)), "")
        if report.items:
            grid = self._section(said.shift_label("items"))
            for item in report.items:
                what = f"{item.short_code} · {said.item_word(item.kind)} · {said.shift_time(item.begun_at)}"
                self._line(grid, what, "", text_of(item.amount), "")
        self._drawer(report)
        if report.reason:
            self._sentence(f"{said.shift_label('reason')}: {report.reason}")

    def _drawer(self, report: ShiftReport) -> None:
        """No sale of this till moves cash: what was counted at the end differs from the beginning only by mistake."""
        if report.cash_float is None:
            return
        figures = {"float": report.cash_float}
        if report.counted is not None:
            off = report.counted.minor - report.cash_float.minor
            figures |= {"counted": report.counted, "difference": Money(off, report.counted.currency)}
        grid = self._section("")
        for name, amount in figures.items():
            self._line(grid, said.shift_label(name), "", amount.text(), "")

    def _section(self, heading: str) -> QGridLayout:
        if heading:
            self._rows.addWidget(label("caption", heading))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for column in (1, 2, 3):
            grid.setColumnMinimumWidth(column, 40 if column == 1 else 110)
        self._rows.addLayout(grid)
        return grid

    def _line(self, grid: QGridLayout, name: str, count: str, amount: str, refunded: str) -> None:
        row = grid.rowCount()
        shown = ElidedLabel("body")
        shown.show_text(name)
        grid.addWidget(shown, row, 0)
        for column, (text, role) in enumerate(
            ((count, "small"), (amount, "strong"), (refunded, "strong")), start=1
        ):
            figure = label(role, text)
            figure.setAlignment(_RIGHT)
            if column == 3:
                set_style(figure, tint=Tint.UNSURE.value)
            grid.addWidget(figure, row, column)
        self._lines.append(tuple(part for part in (name, count, amount, refunded) if part))

    def _sentence(self, text: str) -> None:
        self._rows.addWidget(label("body", text, wrap=True))
        self._lines.append((text,))


def _has_several_currencies(report: ShiftReport) -> bool:
    """Then every figure needs its currency beside it: two may have the same sign."""
    amounts = [item.amount.currency for item in report.items]
    return len({*report.currencies, *amounts, *(each.currency for each in report.cancelled)}) > 1


def _count(takings: list[Taking]) -> str:
    return str(sum(taking.count for taking in takings))


def _sum(takings: list[Taking], currency: Currency) -> str:
    return Money(sum(taking.minor for taking in takings), currency).text()


def _less(refunds: list[Taking], currency: Currency) -> str:
    """What was given back, with its minus; nothing where nothing was."""
    return Money(-sum(taking.minor for taking in refunds), currency).text() if refunds else ""
