"""Draws a face of the customer display into a rectangle. Keeps no state: time comes in with every call."""

import math

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from pos_app.ui.customer.areas import Areas
from pos_app.ui.customer.colours import Colours, colours_of
from pos_app.ui.customer.face import Face
from pos_app.ui.customer.lettering import write
from pos_app.ui.customer.marks import WALLETS, draw_mark, draw_wallet_tile
from pos_app.ui.qr_image import qr_image
from pos_app.ui.theme import SURFACE, TRAINING
from pos_app.ui.words import DisplayText, display_text
from pos_app.ui.words.display import code_line, training_band, wallet_mark_name

URGENT_S = 30.0
"""From here on the countdown is drawn in the colour of a warning."""

_SHOW_WALLETS = frozenset({DisplayText.WELCOME, DisplayText.AMOUNT})
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_face(
    painter: QPainter, whole: QRect, areas: Areas, face: Face, welcome: str, left_s: float | None
) -> None:
    """Draw `face`; `welcome` replaces the greeting's line unless "", `left_s` is what is left of the QR's life."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = colours_of(face.text)
    painter.fillRect(whole, QColor(colours.ground))
    align = _LEFT if whole.width() >= whole.height() else _CENTRE
    _draw_art(painter, areas, face, colours)
    _draw_words(painter, areas, face, colours, welcome, align)
    _draw_extra(painter, areas, face, colours, left_s, align)
    if face.training:
        painter.fillRect(areas.band, QColor(TRAINING))
        write(painter, areas.band, training_band(), 5 * areas.unit, SURFACE, align=_CENTRE, bold=True)


def _draw_art(painter: QPainter, areas: Areas, face: Face, colours: Colours) -> None:
    if face.qr_text:
        _draw_qr(painter, areas.art, areas.unit, face.qr_text)
        return
    inset = areas.art.width() // 8
    disc = QRectF(areas.art.adjusted(inset, inset, -inset, -inset))
    draw_mark(painter, disc, face.text, colours.disc, colours.stroke)


def _draw_qr(painter: QPainter, area: QRect, unit: float, text: str) -> None:
    """The code on a white card, in whole device pixels, so that every module is equally large."""
    card = QPainterPath()
    card.addRoundedRect(QRectF(area), 3 * unit, 3 * unit)
    painter.fillPath(card, QColor(SURFACE))
    ratio = painter.device().devicePixelRatioF()
    image = qr_image(text, int(area.width() * ratio))
    image.setDevicePixelRatio(ratio)
    rest = (area.width() - image.deviceIndependentSize().width()) / 2
    corner = QPoint(round((area.x() + rest) * ratio), round((area.y() + rest) * ratio))
    painter.save()
    painter.setClipPath(card)
    painter.drawImage(QPoint(int(corner.x() / ratio), int(corner.y() / ratio)), image)
    painter.restore()


def _draw_words(
    painter: QPainter, areas: Areas, face: Face, colours: Colours, welcome: str, align: Qt.AlignmentFlag
) -> None:
    words, unit = display_text(face.text), areas.unit
    idle = face.text is DisplayText.WELCOME
    if idle:
        both = areas.headline.united(areas.amount)
        write(
            painter,
            both,
            face.store or words.headline,
            15 * unit,
            colours.ink,
            align=align,
            bold=True,
            wrap=True,
        )
    else:
        write(painter, areas.store, face.store, 5 * unit, colours.quiet, align=align)
        write(
            painter,
            areas.headline,
            words.headline,
            7.6 * unit,
            colours.ink,
            align=align,
            bold=True,
            wrap=True,
        )
    if face.amount is not None:
        write(painter, areas.amount, face.amount.text(), 17 * unit, colours.ink, align=align, bold=True)
    line = welcome if idle and welcome else words.line
    room = areas.line if _has_extra(face) else areas.line.united(areas.extra)
    top = align & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop
    write(painter, room, line, 5.6 * unit, colours.quiet, align=top, wrap=True)


def _has_extra(face: Face) -> bool:
    return face.text in _SHOW_WALLETS or face.text in {DisplayText.SUCCESS, DisplayText.SCAN_QR}


def _draw_extra(
    painter: QPainter,
    areas: Areas,
    face: Face,
    colours: Colours,
    left_s: float | None,
    align: Qt.AlignmentFlag,
) -> None:
    if face.text is DisplayText.SUCCESS:
        parts = (face.time, code_line(face.code) if face.code else "")
        told = "   ·   ".join(part for part in parts if part)
        write(painter, areas.extra, told, 6 * areas.unit, colours.quiet, align=align)
    elif face.text in _SHOW_WALLETS:
        _draw_wallets(painter, areas.extra, areas.unit, colours, align)
    elif left_s is not None:
        draw_countdown(painter, areas, face, left_s, align)


def _draw_wallets(
    painter: QPainter, area: QRect, unit: float, colours: Colours, align: Qt.AlignmentFlag
) -> None:
    """A tile and a name for each wallet, under each other: names differ in length between languages."""
    row = min(area.height() // len(WALLETS), round(9 * unit))
    tile, width = int(row * 0.78), min(area.width(), round(44 * unit))
    left = area.x() if align is _LEFT else area.center().x() - width // 3
    top = area.y() + (area.height() - row * len(WALLETS)) // 2
    for number, wallet in enumerate(WALLETS):
        place = QRect(left, top + number * row, width, row)
        draw_wallet_tile(painter, QRectF(left, place.y() + (row - tile) / 2, tile, tile), wallet)
        name = place.adjusted(tile + round(2 * unit), 0, 0, 0)
        write(painter, name, wallet_mark_name(wallet), 5.4 * unit, colours.ink, align=_LEFT)


def draw_countdown(
    painter: QPainter, areas: Areas, face: Face, left_s: float, align: Qt.AlignmentFlag
) -> None:
    """Minutes and seconds, and a bar that shrinks with them."""
    colours, unit = colours_of(face.text), areas.unit
    colour = "#8A4B00" if left_s <= URGENT_S else colours.disc
    seconds = math.ceil(left_s)
    figures = QRect(areas.extra.x(), areas.extra.y(), areas.extra.width(), areas.extra.height() // 2)
    write(painter, figures, f"{seconds // 60}:{seconds % 60:02d}", 8 * unit, colour, align=align, bold=True)
    bar = QRectF(areas.extra.x(), figures.bottom() + unit, areas.extra.width(), 2.4 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    for width, tint in ((1.0, "#CFDAE1"), (min(1.0, left_s / face.life_s), colour)):
        painter.setBrush(QColor(tint))
        filled = QRectF(bar.x(), bar.y(), max(bar.height(), bar.width() * width), bar.height())
        painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2)
