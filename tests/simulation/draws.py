"""Every choice of a run, drawn from a stream of its own that only the seed, a kind and a name decide.

So a run can be repeated with only some items of its schedule (deeds, faults, crashes …), each drawn as before: what
shrinking needs.
"""

from collections.abc import Collection, Sequence
from hashlib import blake2b
from math import log
from typing import NamedTuple, TypeVar

_T = TypeVar("_T")
_WORD = (1 << 64) - 1


class Item(NamedTuple):
    """One thing that happened by choice: `crash`, `T01 tick 7`."""

    kind: str
    name: str


class Stream:
    """Random numbers (splitmix64) that begin anew for each key; cheap to make, unlike `random.Random`."""

    __slots__ = ("_state",)

    def __init__(self, key: str) -> None:
        self._state = int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "little")

    def bits(self) -> int:
        """64 random bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _WORD
        mixed = ((self._state ^ (self._state >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _WORD
        return mixed ^ (mixed >> 31)

    def share(self) -> float:
        """From 0 up to, and not including, 1."""
        return (self.bits() >> 11) * 2.0**-53

    def between(self, low: float, high: float) -> float:
        """Evenly from `low` to `high`."""
        return low + (high - low) * self.share()

    def after(self, mean: float) -> float:
        """Exponentially with that mean: the wait for what comes at any time."""
        return -mean * log(1.0 - self.share())

    def choice(self, among: Sequence[_T]) -> _T:
        """One of them, each as likely as the others."""
        return among[int(self.share() * len(among))]

    def sample(self, among: Sequence[_T], count: int) -> list[_T]:
        """So many different ones of them."""
        left = list(among)
        return [left.pop(int(self.share() * len(left))) for _ in range(count)]

    def digits(self, count: int) -> str:
        """That many random decimal digits, at most 18."""
        return f"{self.bits() % 10**count:0{count}d}"


class Draws:
    """The streams of one run. `happened` lists what struck, in order, with words for people.

    With `only`, nothing else may strike.
    """

    def __init__(self, seed: int, only: Collection[Item] | None = None) -> None:
        self.happened: dict[Item, str] = {}
        self._seed = seed
        self._only = None if only is None else frozenset(only)

    def of(self, kind: str, name: str) -> Stream:
        """The stream of this name, from its beginning."""
        return Stream(f"{self._seed}/{kind}/{name}")

    def strike(self, chance: float, kind: str, name: str) -> Stream | None:
        """With `chance` (0 to 1) the stream to draw the rest from, if this item may be in the run."""
        if chance <= 0.0:
            return None
        stream = self.of(kind, name)
        if stream.share() >= chance or (self._only is not None and Item(kind, name) not in self._only):
            return None
        return stream

    def note(self, kind: str, name: str, words: str) -> None:
        """It happened."""
        self.happened[Item(kind, name)] = words
