"""Moments are heard once each, and a machine without sound does no harm."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_app.protocol.screen_terms import MomentKind
from pos_app.protocol.views import Moment
from pos_app.ui.sounds import FILE_OF, MomentPlayer, Sounds

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"


def test_each_moment_plays_once_however_often_it_is_seen() -> None:
    played: list[MomentKind] = []
    player = MomentPlayer(played.append)
    paid, failed = Moment(number=3, kind=MomentKind.PAID), Moment(number=5, kind=MomentKind.FAILED)
    player.see([paid])
    player.see([paid, failed])
    player.see([paid, failed])
    assert played == [MomentKind.PAID, MomentKind.FAILED]


@pytest.mark.parametrize("kind", MomentKind)
def test_each_kind_of_moment_has_a_file(kind: MomentKind) -> None:
    assert (SOUNDS / FILE_OF[kind]).is_file()


@pytest.mark.parametrize("directory", [SOUNDS, Path("/nowhere")])
def test_playing_never_raises(qtbot: QtBot, directory: Path) -> None:
    sounds = Sounds(directory)
    for kind in MomentKind:
        sounds.play(kind)


@pytest.mark.parametrize(
    "kind", [MomentKind.LATE_PAYMENT, MomentKind.INBOX, MomentKind.ALARM, MomentKind.REFUNDED]
)
def test_what_needs_somebody_never_sounds_like_a_payment_that_succeeded(kind: MomentKind) -> None:
    success = (SOUNDS / FILE_OF[MomentKind.PAID]).read_bytes()
    assert (SOUNDS / FILE_OF[kind]).read_bytes() != success


def test_an_alarm_and_a_late_payment_sound_different() -> None:
    assert FILE_OF[MomentKind.ALARM] != FILE_OF[MomentKind.LATE_PAYMENT]
