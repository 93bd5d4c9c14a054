"""A process of its own that starts Qt and says what it sees: where Qt cannot start, it takes the whole process down.

Reads a `Wish` as JSON from its standard input and writes a `Sight` as JSON to its standard output.
"""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be looked at: the fonts in `resources`, and which of `characters` they lack."""

    resources: str
    characters: str = ""


class Sight(msgspec.Struct, frozen=True, kw_only=True):
    """What Qt sees. A screen is (name, width, height) in the pixels that windows are laid out in."""

    screens: tuple[tuple[str, int, int], ...] = ()
    missing: tuple[str, ...] = ()
    lacking: str = ""


class ProbeFailed(Exception):
    """Qt did not start; the text is what it said."""


def look(wish: Wish, environ: Mapping[str, str], within_s: float) -> Sight:
    """Start the process and read what it saw. Raises `ProbeFailed`."""
    command = [sys.executable, "-m", __name__]
    try:
        ended = subprocess.run(
            command,
            input=msgspec.json.encode(wish),
            capture_output=True,
            env=dict(environ),
            timeout=within_s,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ProbeFailed(f"it said nothing for {within_s:g} s") from None
    try:
        return msgspec.json.decode(ended.stdout, type=Sight)
    except msgspec.MsgspecError:
        raise ProbeFailed(_reason(ended.stderr, ended.returncode)) from None


def _reason(said: bytes, code: int) -> str:
    """Qt's own first word where it has one, else the last line, which in a traceback is the error."""
    lines = [line.strip() for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    qt = (line.partition(": ")[2] for line in lines if line.startswith("qt."))
    return next(qt, lines[-1] if lines else f"it ended with code {code}")


def main() -> None:
    """Look, and write what was seen."""
    wish = msgspec.json.decode(sys.stdin.buffer.read(), type=Wish)
    sys.stdout.buffer.write(msgspec.json.encode(_seen(wish)))


def _seen(wish: Wish) -> Sight:
    from PySide6.QtGui import QFont, QGuiApplication, QRawFont

    from pos_app.receipts.fonts import load_fonts

    application = QGuiApplication([])
    fonts = load_fonts(Path(wish.resources))
    faces = [QRawFont.fromFont(QFont(family)) for family in fonts.families]
    lacking = [
        each
        for each in dict.fromkeys(wish.characters)
        if not any(face.supportsCharacter(ord(each)) for face in faces)
    ]
    places = [(screen.name(), screen.geometry()) for screen in application.screens()]
    return Sight(
        screens=tuple((name, place.width(), place.height()) for name, place in places),
        missing=fonts.missing,
        lacking="".join(lacking),
    )


if __name__ == "__main__":
    main()
