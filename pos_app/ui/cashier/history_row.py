"""Paints one payment of the history in two lines. Painted, not built of widgets: a million rows scroll alike."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.domain.alphapay import Wallet
from pos_app.domain.payment_terms import State
from pos_app.protocol.queries import PaymentLine
from pos_app.ui.cashier.looks import RESOLUTIONS, STATES, Look
from pos_app.ui.theme import (
    ACCENT,
    GAP,
    INK,
    LINE,
    MUTED,
    SIZE_BODY,
    SIZE_LEAD,
    SIZE_SMALL,
    SOFT,
    STRONG,
    Tint,
)
from pos_app.ui.widgets.mark import Shape, draw_mark
from pos_app.ui.words import wallet_name
from pos_app.ui.words.closing import day_and_time
from pos_app.ui.words.history import line_note, line_word, way_name

HEIGHT = 56
"""Pixels of a row: large enough to be touched."""

_MARK = 28
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TIME_SHARE, _AMOUNT_SHARE = 0.22, 0.22
_Index = QModelIndex | QPersistentModelIndex


def line_look(line: PaymentLine) -> Look:
    """Shape and colour family of a payment in the history."""
    if line.needs_decision:
        return Shape.BELL, Tint.UNSURE
    if line.reserved:
        return Shape.CLOCK, Tint.WAITING
    if line.refunded is not None and line.state in {State.PAID, State.PAID_MISMATCH}:
        return Shape.BAR, Tint.NEUTRAL
    return STATES[line.state] if line.resolution is None else RESOLUTIONS[line.resolution]


class HistoryRow(QStyledItemDelegate):
    """Mark · time and code · state and wallet · amount."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The same for all."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it."""
        line, box = index.data(Qt.ItemDataRole.UserRole), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, box, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        shape, tint = line_look(line)
        draw_mark(
            painter, QRect(box.left() + GAP + 4, box.center().y() - _MARK // 2, _MARK, _MARK), shape, tint
        )
        self._draw_words(painter, box.adjusted(_MARK + 3 * GAP + 4, 4, -2 * GAP, -4), line, tint)
        painter.restore()

    def _draw_words(self, painter: QPainter, box: QRect, line: PaymentLine, tint: Tint) -> None:
        """Two lines in three columns."""
        first, second = round(box.width() * _TIME_SHARE), round(box.width() * _AMOUNT_SHARE)
        columns = (
            QRect(box.left(), box.top(), first, box.height()),
            QRect(box.left() + first, box.top(), box.width() - first - second, box.height()),
            QRect(box.right() - second, box.top(), second, box.height()),
        )
        wallet = "" if line.wallet is Wallet.UNKNOWN else wallet_name(line.wallet)
        about = " · ".join(part for part in (wallet, way_name(line.scenario), line.cashier) if part)
        _draw_pair(painter, columns[0], (day_and_time(line.at), line.short_code), _LEFT, (INK, MUTED))
        _draw_pair(painter, columns[1], (line_word(line), about), _LEFT, (STRONG[tint], MUTED), bold=True)
        money = (line.booked or line.amount).text()
        _draw_pair(
            painter, columns[2], (money, line_note(line)), _RIGHT, (INK, MUTED), bold=True, size=SIZE_LEAD
        )


def _draw_ground(painter: QPainter, box: QRect, *, chosen: bool) -> None:
    if chosen:
        painter.fillRect(box, QColor(SOFT[Tint.WAITING]))
        painter.fillRect(QRect(box.left(), box.top(), 4, box.height()), QColor(ACCENT))
    painter.setPen(QColor(LINE))
    painter.drawLine(box.bottomLeft(), box.bottomRight())


def _draw_pair(
    painter: QPainter,
    box: QRect,
    texts: tuple[str, str],
    align: Qt.AlignmentFlag,
    colours: tuple[str, str],
    *,
    bold: bool = False,
    size: int = SIZE_BODY,
) -> None:
    """A line above a smaller one; a line alone stands in the middle."""
    height = box.height() // 2 if texts[1] else box.height()
    _draw_text(
        painter, QRect(box.left(), box.top(), box.width(), height), texts[0], align, colours[0], bold, size
    )
    lower = QRect(box.left(), box.top() + height, box.width(), box.height() - height)
    _draw_text(painter, lower, texts[1], align, colours[1], False, SIZE_SMALL)


def _draw_text(
    painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag, colour: str, bold: bool, size: int
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align, cut)
