"""The translations are complete, and hold the same figures as the sentences they stand for."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
_FIGURE = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("language", ["fr_CA", "zh_CN"])
def test_every_text_is_translated_with_its_figures(language: str) -> None:
    messages = list(ET.parse(FOLDER / f"pos_app_{language}.ts").getroot().iter("message"))
    assert messages
    for message in messages:
        source, translated = message.findtext("source", ""), message.findtext("translation", "")
        assert translated, source
        assert sorted(_FIGURE.findall(translated)) == sorted(_FIGURE.findall(source)), source
