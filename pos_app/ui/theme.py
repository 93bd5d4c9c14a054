"""The look of every screen: colours, type scale, spacing, and the style sheet made of them. No widget, no text."""

from enum import StrEnum
from string import Template
from typing import Final

GROUND: Final = "#EDF1F3"
SURFACE: Final = "#FFFFFF"
SUNKEN: Final = "#F6F8F9"
HOLLOW: Final = "#E5EAED"
LINE: Final = "#C6D1D7"
INK: Final = "#0E1F29"
MUTED: Final = "#4A5C67"
FAINT: Final = "#8796A0"
ACCENT: Final = "#0A5494"
ACCENT_DARK: Final = "#074070"
TRAINING: Final = "#C2410C"
DANGER: Final = "#A3160F"


class Tint(StrEnum):
    """The colour families a state can have. Colour is never the only signal: a word and a shape go with it."""

    NEUTRAL = "neutral"
    WAITING = "waiting"
    GOOD = "good"
    BAD = "bad"
    UNSURE = "unsure"


STRONG: Final = {
    Tint.NEUTRAL: "#4A5C67",
    Tint.WAITING: ACCENT,
    Tint.GOOD: "#0A6B41",
    Tint.BAD: DANGER,
    Tint.UNSURE: "#8A4B00",
}
"""Text and shapes: at least 5:1 on white and on the family's own soft colour."""

SOFT: Final = {
    Tint.NEUTRAL: "#EDF1F3",
    Tint.WAITING: "#E4EFF9",
    Tint.GOOD: "#E0F3E9",
    Tint.BAD: "#FCE8E6",
    Tint.UNSURE: "#FFF1D6",
}
"""Backgrounds of panels that carry a state."""

FONT_FAMILIES: Final = ("Inter", "Noto Sans", "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", "sans-serif")

SIZE_SMALL: Final = 14
SIZE_KEY: Final = 15
SIZE_BODY: Final = 16
SIZE_CHOICE: Final = 18
SIZE_LEAD: Final = 20
SIZE_TITLE: Final = 26
SIZE_AMOUNT: Final = 44
SIZE_LONG_AMOUNT: Final = 38
"""For amounts from 10,000.00 on, which leave the words beside them less room."""
SIZE_ENTRY: Final = 72
"""Type scale, in pixels."""

GAP: Final = 8
"""The spacing unit, in pixels; every margin is a multiple of it."""

RADIUS: Final = 10
TARGET: Final = 48
"""The least side of anything to be touched, in pixels."""

_SHEET = Template("""
* { font-family: $families; font-size: ${body}px; color: $ink; }
QWidget#desk, QWidget#page { background: $ground; }
QLabel { background: transparent; }
QToolTip { background: $ink; color: $surface; border: 0; padding: 6px; }
*[panel="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
*[panel="sunken"] { background: $sunken; border: 1px solid $line; border-radius: ${radius}px; }
*[panel="quiet"] { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; }
*[panel="danger"] { background: $danger; border: 0; border-radius: ${radius}px; }
*[panel="danger"] QLabel { color: $surface; }
QLabel[role="small"] { font-size: ${small}px; color: $muted; }
QLabel[role="note"] { font-size: ${note}px; color: $muted; }
QLabel[role="code"] { font-size: ${lead}px; font-weight: 700; background: $surface;
    border: 1px solid $line; border-radius: 6px; padding: 2px 7px; }
QLabel[role="caption"] { font-size: ${small}px; font-weight: 600; color: $muted; }
QLabel[role="figure"] { font-size: ${small}px; font-weight: 700; }
QLabel[role="lead"] { font-size: ${lead}px; }
QLabel[role="key"] { font-size: ${key}px; font-weight: 700; }
QLabel[role="choice"] { font-size: ${choice}px; font-weight: 700; }
QLabel[role="strong"] { font-size: ${body}px; font-weight: 700; }
QLabel[role="leadStrong"] { font-size: ${lead}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[role="amount"] { font-size: ${amount}px; font-weight: 700; }
QLabel[role="amount"][long="true"] { font-size: ${longAmount}px; }
QLabel[role="entry"] { font-size: ${entry}px; font-weight: 700; }
QLabel[role="entryEmpty"] { font-size: ${entry}px; font-weight: 700; color: $faint; }
QLabel[role="training"] { background: $training; color: $surface; font-weight: 700; font-size: ${small}px; }
QLabel[role="legend"] { font-size: 13px; font-weight: 700; color: $muted; background: $ground;
    border: 1px solid $line; border-radius: 5px; padding: 0 6px; }
QPushButton { background: $surface; border: 1px solid $line; border-bottom: 2px solid $line;
    border-radius: ${radius}px; padding: 0 12px; font-weight: 600; }
QPushButton:hover { background: $sunken; border-color: $faint; }
QPushButton:pressed { background: $ground; }
QPushButton:disabled { background: $ground; color: $faint; border-color: $ground; }
QPushButton QLabel:disabled { color: $faint; }
QPushButton[kind="digit"] { font-size: ${title}px; font-weight: 600; }
QPushButton[kind="primary"] { background: $accent; border-color: $accentDark; color: $surface; }
QPushButton[kind="primary"] QLabel { color: $surface; font-weight: 700; }
QPushButton[kind="primary"] QLabel[role="legend"] { color: $accentDark; background: $surface; border: 0; }
QPushButton[kind="primary"]:hover { background: $accentDark; }
QPushButton[kind="primary"]:disabled { background: $ground; border-color: $line; color: $faint; }
QPushButton[kind="ghost"]:disabled { background: $hollow; border-color: $hollow; }
QPushButton[kind="primary"] QLabel:disabled { color: $faint; }
QPushButton[kind="choice"] { background: $surface; border: 1px solid $faint; border-bottom: 3px solid $faint; }
QPushButton[kind="choice"]:hover { background: $sunken; border-color: $accent; }
QPushButton[kind="suggested"] { background: $softWaiting; border: 2px solid $accent; border-bottom: 4px solid $accent; }
QPushButton[kind="suggested"]:hover { background: $surface; }
QPushButton[kind="choice"]:disabled, QPushButton[kind="suggested"]:disabled {
    background: $hollow; border: 1px dashed $faint; }
QPushButton[kind="choice"] QLabel:disabled, QPushButton[kind="suggested"] QLabel:disabled { color: $muted; }
QPushButton[kind="alarm"] { background: $surface; border: 0; color: $danger; }
QPushButton[kind="alarm"] QLabel { color: $danger; }
QPushButton[kind="alarm"]:disabled { background: $hollow; }
QLineEdit, QPlainTextEdit { background: $surface; border: 1px solid $faint; border-radius: 6px; padding: 0 10px;
    font-size: ${body}px; selection-background-color: $accent; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; }
QPushButton[kind="row"] { text-align: left; padding: 0; border: 0; border-radius: 6px; background: transparent; }
QPushButton[kind="row"]:hover { background: $sunken; }
QPushButton[kind="row"][urgent="true"] { background: $softUnsure; border-left: 4px solid $strongUnsure;
    border-radius: 0; }
QPushButton[kind="row"][current="true"] { background: $softWaiting; }
QPushButton[kind="plain"] { background: transparent; border: 0; color: $accent; font-weight: 600; }
QPushButton[kind="plain"]:hover { background: $sunken; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { width: 12px; background: transparent; }
QScrollBar::handle:vertical { background: $line; border-radius: 6px; min-height: 48px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QMenu { background: $surface; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 12px 24px; border-radius: 6px; }
QMenu::item:selected { background: $softWaiting; }
QProgressBar { border: 0; border-radius: 4px; background: $line; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: $accent; }
""")

_TINTED = Template("""
*[panel="tint"][tint="$name"] { background: $soft; border: 1px solid $strong; border-radius: ${radius}px; }
QLabel[tint="$name"] { color: $strong; }
QProgressBar[tint="$name"]::chunk { background: $strong; }
""")


def scale_for(height: int) -> float:
    """How much larger the words are in a window of this height, in pixels; what is read from the side stays."""
    return 1.3 if height >= 960 else 1.0


def style_sheet(scale: float = 1.0) -> str:
    """The application's whole style sheet; `scale` enlarges the words that are read from a metre away."""
    families = ", ".join(f'"{family}"' for family in FONT_FAMILIES)
    tinted = "".join(
        _TINTED.substitute(name=tint.value, soft=SOFT[tint], strong=STRONG[tint], radius=RADIUS)
        for tint in Tint
    )
    return tinted + _SHEET.substitute(
        families=families,
        ground=GROUND,
        surface=SURFACE,
        sunken=SUNKEN,
        line=LINE,
        hollow=HOLLOW,
        ink=INK,
        muted=MUTED,
        faint=FAINT,
        accent=ACCENT,
        accentDark=ACCENT_DARK,
        training=TRAINING,
        danger=DANGER,
        softWaiting=SOFT[Tint.WAITING],
        softUnsure=SOFT[Tint.UNSURE],
        strongUnsure=STRONG[Tint.UNSURE],
        small=SIZE_SMALL,
        note=round(SIZE_SMALL * scale),
        body=round(SIZE_BODY * scale),
        key=round(SIZE_KEY * min(scale, 1.1)),
        choice=round(SIZE_CHOICE * scale),
        lead=round(SIZE_LEAD * scale),
        title=round(SIZE_TITLE * scale),
        amount=round(SIZE_AMOUNT * scale),
        longAmount=round(SIZE_LONG_AMOUNT * scale),
        entry=round(SIZE_ENTRY * scale),
        radius=RADIUS,
    )
