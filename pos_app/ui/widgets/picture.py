"""Shows an image as large as its place allows, never blurred up, never distorted."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Picture(QWidget):
    """A centred image; larger ones are scaled down smoothly."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show `image`; a null image shows nothing."""
        self._image = image
        self.update()

    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return self._image.isNull()

    def sizeHint(self) -> QSize:
        """What the image would like."""
        return self._image.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the image in the middle."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter.drawImage(QRect(corner, size), self._image)
        painter.end()
