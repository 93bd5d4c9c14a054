"""Makes the Inter files beside it from the original ones: figures of one width, without an OpenType feature.

A PDF written by Qt loses the text of glyphs that only a feature reaches, so the characters 0 to 9 are mapped
to the tabular glyphs themselves. Nothing else is changed. Needs fontTools, which the till does not.

    python make_tabular.py Inter_400Regular.ttf Inter-Regular.ttf
"""

import sys

from fontTools.ttLib import TTFont  # type: ignore[import-not-found]

FIGURES = range(ord("0"), ord("9") + 1)


def tabular_glyphs(font: TTFont) -> dict[str, str]:
    """From each glyph to the one that the feature `tnum` puts in its place."""
    table = font["GSUB"].table
    wanted = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    glyphs: dict[str, str] = {}
    for index in wanted:
        for subtable in table.LookupList.Lookup[index].SubTable:
            glyphs.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    return glyphs


def main(source: str, target: str) -> None:
    """Write `source` with tabular figures to `target`."""
    font = TTFont(source)
    glyphs = tabular_glyphs(font)
    for table in font["cmap"].tables:
        for figure in FIGURES:
            table.cmap[figure] = glyphs.get(table.cmap[figure], table.cmap[figure])
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
