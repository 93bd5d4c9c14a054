"""Tells a keyboard-wedge scanner from a person typing, by the time-stamps of key events. It never logs what was read.

`BurstDetector` is the rule, without Qt; `WedgeFilter` applies it to the key events of the windows it watches.
"""

import time
from collections import deque
from typing import Protocol, cast

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

PATIENCE_MS = 15
"""How much longer than the greatest gap a held character waits before it counts as typed."""

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_LINE_FEED = 0x0A
"""What Qt makes of a line feed key, which some scanners press for Enter; Qt has no name for it."""

_SUFFIX_KEYS: dict[str, frozenset[int]] = {
    "\r": frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, _LINE_FEED}),
    "\t": frozenset({Qt.Key.Key_Tab}),
}


class WedgeRules(Protocol):
    """What a scanner's burst looks like, as the settings say it."""

    @property
    def max_gap_ms(self) -> int:
        """The longest time between two characters of one burst, in milliseconds."""

    @property
    def min_length(self) -> int:
        """Fewer characters than this are no scan."""

    @property
    def suffix(self) -> str:
        r"""The keys that may end a scan: `"\r"` for Enter, `"\t"` for Tab, both for either."""

    @property
    def prefix(self) -> str:
        """What the scanner puts before a code, or nothing; it is taken off."""


class DefaultWedge(msgspec.Struct, frozen=True):
    """Common scanners as they come: gaps of 3 to 8 ms, Enter or Tab at the end; a person's gaps are about 60 ms."""

    max_gap_ms: int = 35
    min_length: int = 6
    suffix: str = "\r\t"
    prefix: str = ""


class Verdict(msgspec.Struct, frozen=True):
    """What one key turned out to mean. At most one of `scanned` and `spoilt` is set.

    `typed` is how many of the held characters, oldest first, were typing and are to be given back.
    """

    typed: int = 0
    swallow: bool = False
    scanned: str = ""
    spoilt: bool = False

    def __repr__(self) -> str:
        return f"Verdict({self.typed}, {self.swallow}, {len(self.scanned)} characters, {self.spoilt})"


class BurstDetector:
    """Collects characters that follow each other as fast as no person types. Times are event times in milliseconds."""

    def __init__(self, rules: WedgeRules) -> None:
        self._rules = rules
        self._held = ""
        self._last_ms: int | None = None
        self._leaked = False
        """Characters of the burst now running were given back as typing before it was known to be one."""
        self._ended_ms: int | None = None

    @property
    def holding(self) -> bool:
        """Whether characters are held back."""
        return bool(self._held)

    def character(self, text: str, at_ms: int) -> Verdict:
        """A printable key."""
        if self._follows(self._last_ms, at_ms):
            self._leaked = self._leaked or not self._held
            verdict = Verdict(swallow=True)
        else:
            settled = self.settle()
            self._leaked = False
            verdict = msgspec.structs.replace(settled, swallow=True)
        self._held += text
        self._last_ms = at_ms
        self._ended_ms = None
        return verdict

    def suffix(self, at_ms: int) -> Verdict:
        """The key that ends a scan. It is swallowed whenever it came at a scanner's speed."""
        if self._follows(self._ended_ms, at_ms):
            return Verdict(swallow=True)
        if not self._follows(self._last_ms, at_ms) or (len(self._held) == 1 and not self._leaked):
            return self.settle()
        self._ended_ms = at_ms
        held, leaked = self._take()
        if leaked:
            return Verdict(swallow=True, spoilt=True)
        if len(held) < self._rules.min_length:
            return Verdict(typed=len(held), swallow=True)
        return Verdict(swallow=True, scanned=held.removeprefix(self._rules.prefix))

    def settle(self) -> Verdict:
        """Nothing more follows what is held: it was typing, or a scan that was cut off."""
        last_ms = self._last_ms
        held, leaked = self._take()
        if leaked or len(held) >= self._rules.min_length:
            return Verdict(spoilt=True)
        self._last_ms = last_ms
        return Verdict(typed=len(held))

    def _take(self) -> tuple[str, bool]:
        held, leaked = self._held, self._leaked and bool(self._held)
        self._held, self._leaked, self._last_ms = "", False, None
        return held, leaked

    def _follows(self, before_ms: int | None, at_ms: int) -> bool:
        return before_ms is not None and 0 <= at_ms - before_ms <= self._rules.max_gap_ms


class WedgeFilter(QObject):
    """Keeps a scanner's characters and its Enter away from the watched windows; typing arrives a moment later."""

    scanned = Signal(str)
    """A whole code. It may be a customer's payment code: never log it."""
    spoilt = Signal()
    """A scan began and was cut off."""

    def __init__(self, rules: WedgeRules, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = BurstDetector(rules)
        self._suffix_keys = frozenset().union(*(_SUFFIX_KEYS[character] for character in rules.suffix))
        self._held: deque[tuple[QObject, QKeyEvent]] = deque()
        self._replaying = False
        self._wait_s = (rules.max_gap_ms + PATIENCE_MS) / 1000
        self._due_mono = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._waited)

    def watch(self, window: QWindow) -> None:
        """Filter this window. Filtering widgets would see each key twice."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what a scanner typed, and hold back what may turn out to be."""
        if event.type() is not QEvent.Type.KeyPress or self._replaying:
            return False
        return self._key(watched, cast(QKeyEvent, event))

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if event.key() in self._suffix_keys and not event.isAutoRepeat():
            return self._apply(self._detector.suffix(event.timestamp()))
        if not event.isAutoRepeat() and len(event.text()) == 1 and event.text().isprintable():
            swallowed = self._apply(self._detector.character(event.text(), event.timestamp()))
            self._held.append((watched, event.clone()))
            self._wait()
            return swallowed
        return self._apply(self._detector.settle())

    def _wait(self) -> None:
        self._due_mono = time.monotonic() + self._wait_s
        self._timer.start(round(self._wait_s * 1000))

    def _waited(self) -> None:
        """Nothing followed in time; but a late timer means a blockage, and lets the queue drain first."""
        late = time.monotonic() - self._due_mono > self._wait_s
        if late and self._detector.holding:
            self._wait()
            return
        self._apply(self._detector.settle())

    def _apply(self, verdict: Verdict) -> bool:
        typed = [self._held.popleft() for _ in range(min(verdict.typed, len(self._held)))]
        if verdict.scanned or verdict.spoilt:
            self._held.clear()
        self._give_back(typed)
        if verdict.scanned:
            self.scanned.emit(verdict.scanned)
        if verdict.spoilt:
            self.spoilt.emit()
        return verdict.swallow

    def _give_back(self, typed: list[tuple[QObject, QKeyEvent]]) -> None:
        self._replaying = True
        try:
            for window, event in typed:
                if isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False
