"""The till's sounds: short, in the one format that every system plays, and as their script makes them."""

import importlib.util
import wave
from pathlib import Path
from types import ModuleType

import pytest

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sounds", SOUNDS / "make_sounds.py")
    if spec is None or spec.loader is None:
        pytest.fail("make_sounds.py is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["success", "failure", "attention"])
def test_a_sound_is_short_not_distorted_and_what_the_script_makes(name: str, maker: ModuleType) -> None:
    path = SOUNDS / f"{name}.wav"
    assert path.stat().st_size < 60_000
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    expected = memoryview(maker.samples(maker.SOUNDS[name])).cast("h")
    assert len(samples) == len(expected)
    assert all(abs(one - other) <= 1 for one, other in zip(samples, expected, strict=True))
    assert 5_000 < max(samples) < 30_000
    assert abs(samples[-1]) < 100
