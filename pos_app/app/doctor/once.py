"""A value that several checks need and that is worked out once, by whichever asks first."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """Calls `make` once, however many threads ask. An error is not kept: the next caller tries again."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: list[T] = []

    def __call__(self) -> T:
        """The value; waits while another thread works it out."""
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]
