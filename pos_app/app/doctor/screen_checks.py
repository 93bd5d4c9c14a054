"""Screens and fonts, seen by a process of its own (`probe`)."""

import sys
from collections.abc import Mapping
from pathlib import Path

from pos_app.app.doctor import local_words as words
from pos_app.app.doctor.findings import Diagnosis, diagnosed
from pos_app.app.doctor.probe import ProbeFailed, Sight, Wish, look
from pos_app.app.doctor.subject import Subject
from pos_app.settings.records import Settings

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

LEAST_WIDTH, LEAST_HEIGHT = 1024, 700
"""The smallest screen the cashier's window is made for, in pixels."""

PROBE_S = 4.5
"""How long Qt may take to start, within an examination's own limit of 5 s."""

_EVERY_LANGUAGE = "AZaz09$€ àâçéèêëîïôùûüÿœæÀÇÉÈŒ 微信支付宝银联谢谢惠顾收据退款请扫码"
_WITHOUT_WINDOWS = "offscreen"
_SIGNS_OF_A_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def screens(subject: Subject, resources: Path = RESOURCES, within_s: float = PROBE_S) -> Diagnosis:
    """How many screens there are, and whether they are enough for both windows."""
    if not _has_display(subject.environ):
        return diagnosed(words.SCREENS_NONE)
    try:
        sight = look(Wish(resources=str(resources)), subject.environ, within_s)
    except ProbeFailed as failure:
        return diagnosed(words.SCREENS_DEAD, why=str(failure))
    return _judged(subject.settings, sight)


def fonts(subject: Subject, resources: Path = RESOURCES, within_s: float = PROBE_S) -> Diagnosis:
    """Whether the program's own fonts draw every language it speaks, and all that this shop has printed."""
    wish = Wish(resources=str(resources), characters=_EVERY_LANGUAGE + _texts_of(subject.settings))
    try:
        sight = look(wish, {**subject.environ, "QT_QPA_PLATFORM": _WITHOUT_WINDOWS}, within_s)
    except ProbeFailed as failure:
        return diagnosed(words.FONTS_DEAD, why=str(failure))
    if sight.missing:
        return diagnosed(words.FONTS_MISSING, sentence=sight.missing[0])
    if sight.lacking:
        return diagnosed(words.FONTS_LACK, characters=" ".join(sight.lacking))
    return diagnosed(words.FONTS_WHOLE)


def _judged(settings: Settings, sight: Sight) -> Diagnosis:
    listed = ", ".join(f"{name} {width}×{height}" for name, width, height in sight.screens)
    if not any(width >= LEAST_WIDTH and height >= LEAST_HEIGHT for _, width, height in sight.screens):
        return diagnosed(words.SCREEN_SMALL, screens=listed)
    if len(sight.screens) > 1:
        return diagnosed(words.SCREENS_SEEN, count=len(sight.screens), screens=listed)
    wanted = settings.customer_display.enabled
    return diagnosed(words.SCREEN_MISSING if wanted else words.SCREEN_SEEN, screens=listed)


def _has_display(environ: Mapping[str, str]) -> bool:
    return sys.platform != "linux" or any(environ.get(name) for name in _SIGNS_OF_A_DISPLAY)


def _texts_of(settings: Settings) -> str:
    """Every character that the shop has put on its receipts and screens."""
    merchant = settings.merchant
    lines = (
        merchant.name,
        settings.till.store,
        settings.customer_display.idle_message,
        merchant.tax_registration,
        *merchant.address,
        *merchant.receipt_header,
        *merchant.receipt_footer,
    )
    return "".join(lines)
