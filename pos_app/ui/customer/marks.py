"""Pictures of the customer display, drawn as strokes: what happened, and a tile for each wallet. No company's logo."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from pos_app.domain.alphapay import Wallet
from pos_app.ui.widgets import strokes
from pos_app.ui.words import DisplayText

WALLETS = {Wallet.WECHAT: "#1B7F3B", Wallet.ALIPAY: "#1463C4", Wallet.UNIONPAY: "#B3232B"}
"""The wallets a customer may pay with, and the colour of each one's tile."""


def _dots() -> QPainterPath:
    path = QPainterPath()
    for x in (29, 50, 71):
        path.moveTo(x, 50)
        path.lineTo(x + 0.1, 50)
    return path


def _phone() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(35, 22, 30, 56), 6, 6)
    path.moveTo(48, 69)
    path.lineTo(52, 69)
    return path


def _person() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(50, 38), 12, 12)
    path.moveTo(28, 74)
    path.cubicTo(30, 54, 70, 54, 72, 74)
    return path


_STROKES = {
    DisplayText.WELCOME: _phone,
    DisplayText.AMOUNT: _phone,
    DisplayText.CONTACTING: _dots,
    DisplayText.SCAN_QR: _phone,
    DisplayText.CONFIRM: _phone,
    DisplayText.CHECKING: strokes.clock,
    DisplayText.SUCCESS: strokes.tick,
    DisplayText.FAILURE: strokes.cross,
    DisplayText.CANCELLED: strokes.bar,
    DisplayText.EXPIRED: strokes.clock,
    DisplayText.ASK_CASHIER: _person,
}


def draw_mark(painter: QPainter, area: QRectF, text: DisplayText, disc: str, stroke: str) -> None:
    """The mark of `text`: a disc that fills the square `area`, and its strokes."""
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(area.width() / 100, area.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(disc))
    painter.drawEllipse(QRectF(2, 2, 96, 96))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(QColor(stroke), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPath(_STROKES[text]())
    painter.restore()


def draw_wallet_tile(painter: QPainter, area: QRectF, wallet: Wallet) -> None:
    """A coloured tile with a phone that sends money: the same drawing for each wallet, told apart by
    colour and name.
    """
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(area.width() / 100, area.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(WALLETS[wallet]))
    painter.drawRoundedRect(QRectF(0, 0, 100, 100), 24, 24)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#FFFFFF"), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(_phone())
    painter.restore()
