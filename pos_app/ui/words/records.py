"""The shapes in which sentences reach the screens. No sentence stands here."""

from enum import Enum, auto

import msgspec


class Tone(Enum):
    """How a screen should feel; colour is never its only sign."""

    NEUTRAL = auto()
    WAITING = auto()
    GOOD = auto()
    BAD = auto()
    UNSURE = auto()
    """The money is not certain: the loudest tone short of an alarm."""


class StageWords(msgspec.Struct, frozen=True):
    """What happened (`title`), what it means for the money, and what to do now.

    `why`, where more is known, says why it is so.
    """

    title: str
    money: str
    todo: str
    tone: Tone
    why: str = ""


class NoticeWords(msgspec.Struct, frozen=True):
    """A short notice: what happened, and what to do now."""

    title: str
    todo: str


class QuestionWords(msgspec.Struct, frozen=True):
    """A question and the labels of its two answers. `yes` and `no` say what they do."""

    title: str
    text: str
    yes: str
    no: str


class StatusWords(msgspec.Struct, frozen=True):
    """A device or the connection: `text` fits a status bar, `detail` is the whole sentence ("" where all is said)."""

    text: str
    detail: str
    tone: Tone


class ChoiceWords(msgspec.Struct, frozen=True):
    """A large button: what it does, and what follows from it or why it cannot be pressed."""

    title: str
    text: str


class FormWords(msgspec.Struct, frozen=True):
    """A form that asks for a reason: its question, what it means for the money, its last key, and usual reasons."""

    title: str
    money: str
    confirm: str
    reasons: tuple[str, ...]


class AlarmWords(msgspec.Struct, frozen=True):
    """A contradiction: what it is, what was said before and now, what it means for the money, what to do."""

    title: str
    said: str
    money: str
    todo: str
