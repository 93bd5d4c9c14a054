"""Loads the fonts that come with the application, so that every machine has Chinese and French. Draws nothing."""

from pathlib import Path

import msgspec
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

_LATIN = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
_CJK = "DroidSansFallback.ttf"
_CONTEXTUAL_FORMS = QFont.Tag("calt")
"""Inter's raised hyphens and brackets: Qt's PDF writer loses the text of glyphs that only a feature reaches."""


class Fonts(msgspec.Struct, frozen=True, kw_only=True):
    """Families to draw with: `latin` first, `cjk` for what it lacks. `missing`: a sentence for each file not loaded."""

    latin: str
    cjk: str
    missing: tuple[str, ...] = ()

    @property
    def families(self) -> tuple[str, ...]:
        """For `QFont.setFamilies` and style sheets, without repetition."""
        return tuple(dict.fromkeys((self.latin, self.cjk)))

    def font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font `pixels` high; in `latin` all figures are of one width."""
        font = QFont(list(self.families))
        font.setPixelSize(pixels)
        font.setWeight(weight)
        font.setFeature(_CONTEXTUAL_FORMS, 0)
        return font


def load_fonts(resources: Path) -> Fonts:
    """Register the fonts in `resources/fonts` with Qt.

    To be called once, in the GUI thread, after QGuiApplication was made. Never fails: in place of a font
    that is missing or broken stands the system's, and `missing` says so.
    """
    loaded = {name: _family(resources / "fonts" / name) for name in (*_LATIN, _CJK)}
    system = QGuiApplication.font().family()
    latin = next((loaded[name] for name in _LATIN if loaded[name]), system)
    missing = tuple(_sentence(resources / "fonts" / name) for name, family in loaded.items() if not family)
    return Fonts(latin=latin, cjk=loaded[_CJK] or system, missing=missing)


def _family(file: Path) -> str:
    """The family in `file`, or empty."""
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    return families[0] if families else ""


def _sentence(file: Path) -> str:
    what = "is not a font Qt can read" if file.is_file() else "is missing"
    harm = "Chinese may not show or print right" if file.name == _CJK else "texts may look different"
    return f"The font file {file} {what}. The till goes on with this system's fonts; {harm}."
