"""One step of the tour."""

import msgspec

from pos_app.app.touring import acts
from pos_app.app.touring.driver import Look


class Scene(msgspec.Struct, frozen=True):
    """One step. `name` goes into file names; `story` is for people."""

    name: str
    story: str
    act: acts.Act
    expected: Look
