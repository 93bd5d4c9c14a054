"""Plays each numbered moment once: a sound where the machine can, a beep where it cannot. Never raises."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QApplication

from pos_app.protocol.screen_terms import MomentKind
from pos_app.protocol.views import Moment

FILE_OF = {
    MomentKind.PAID: "success.wav",
    MomentKind.FAILED: "failure.wav",
    MomentKind.ATTENTION: "attention.wav",
    MomentKind.LATE_PAYMENT: "late.wav",
    MomentKind.INBOX: "late.wav",
    MomentKind.ALARM: "alarm.wav",
    MomentKind.REFUNDED: "refunded.wav",
    MomentKind.REFUND_FAILED: "failure.wav",
}
"""Which file in `resources/sounds` goes with which moment."""


class Sounds(QObject):
    """The sounds of `directory`, loaded at their first use. QtMultimedia is not part of PySide6 Essentials."""

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self._effects: dict[str, Any] = {}

    def play(self, kind: MomentKind) -> None:
        """Sound for `kind`; `QApplication.beep()` without QtMultimedia, its file, or a working sound server."""
        name = FILE_OF[kind]
        if name not in self._effects:
            self._effects[name] = _effect(self._directory / name, self)
        effect = self._effects[name]
        if effect is None or effect.status() == type(effect).Status.Error:
            QApplication.beep()
        else:
            effect.play()


def _effect(path: Path, parent: QObject) -> Any:
    """A `QSoundEffect`, or None where there can be none. Without libpulse the import itself fails."""
    if not path.is_file():
        return None
    try:
        from PySide6.QtMultimedia import QSoundEffect  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return None
    effect = QSoundEffect(parent)
    effect.setSource(QUrl.fromLocalFile(str(path)))
    return effect


class MomentPlayer:
    """Plays each moment once, however many views show it."""

    def __init__(self, play: Callable[[MomentKind], None]) -> None:
        """`play` is `Sounds.play`, or whatever else should happen once for each moment."""
        self._play = play
        self._latest = 0

    def see(self, moments: Iterable[Moment]) -> None:
        """Play every moment numbered above the latest one played, in order of their numbers."""
        for moment in sorted(moments, key=lambda each: each.number):
            if moment.number > self._latest:
                self._latest = moment.number
                self._play(moment.kind)
