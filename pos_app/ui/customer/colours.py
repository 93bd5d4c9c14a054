"""The colours of each face. A word and a shape always go with them."""

import msgspec

from pos_app.ui.theme import ACCENT, ACCENT_DARK, GROUND, INK, MUTED, STRONG, SURFACE, Tint
from pos_app.ui.words import DisplayText


class Colours(msgspec.Struct, frozen=True):
    """`ground` behind everything, `ink` and `quiet` for text, `disc` and `stroke` for the mark."""

    ground: str
    ink: str
    quiet: str
    disc: str
    stroke: str = SURFACE


_PLAIN = Colours(GROUND, INK, MUTED, ACCENT)
_UNSURE = Colours("#FFF1D6", INK, "#5E3A08", STRONG[Tint.UNSURE])
_BAD = Colours("#FCE8E6", INK, "#6B2A26", STRONG[Tint.BAD])
_ENDED = Colours(GROUND, INK, MUTED, STRONG[Tint.NEUTRAL])
_OF = {
    DisplayText.WELCOME: Colours(ACCENT_DARK, SURFACE, "#D5E4F1", SURFACE, ACCENT_DARK),
    DisplayText.SUCCESS: Colours("#0A6B41", SURFACE, "#DDF3E7", SURFACE, "#0A6B41"),
    DisplayText.CHECKING: _UNSURE,
    DisplayText.ASK_CASHIER: _UNSURE,
    DisplayText.FAILURE: _BAD,
    DisplayText.CANCELLED: _ENDED,
    DisplayText.EXPIRED: _ENDED,
}


def colours_of(text: DisplayText) -> Colours:
    """The colours of the face that says `text`."""
    return _OF.get(text, _PLAIN)
