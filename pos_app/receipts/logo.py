"""A shop's logo made fit for paper that knows only black and white."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


def logo(path: str, width: int, height: int) -> QImage | None:
    """The picture at `path` within `width` by `height` dots, dithered; None where it cannot be read."""
    picture = QImage(path)
    if picture.isNull():
        return None
    if picture.width() > width or picture.height() > height:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        picture = picture.scaled(width, height, keep, Qt.TransformationMode.SmoothTransformation)
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.DiffuseDither)
