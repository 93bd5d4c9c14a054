"""Checks that every text in the code can be translated and stands in every translation file; `--update` puts it there.

The files are compared by their texts, not byte by byte: lines move with every edit and mean nothing.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from installer.checks.texts import unseen_texts
from installer.layout import ROOT

CODE = ROOT / "pos_app"
TRANSLATIONS = ROOT / "resources" / "translations"
_GONE = frozenset({"vanished", "obsolete"})


class Text(NamedTuple):
    """What identifies a text in a translation file."""

    context: str
    source: str
    comment: str


def texts_in(file: Path) -> set[Text]:
    """The texts of a `.ts` file, without those that it keeps only as memories."""
    return {
        Text(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if not _is_gone(message)
    }


def differences(file: Path, code: Path) -> list[str]:
    """What `lupdate` would add to and take from this translation file, as sentences."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / file.name
        shutil.copy(file, fresh)
        lupdate(code, [fresh])
        before, after = texts_in(file), texts_in(fresh)
    missing = [f"{file.name}: {text.context}: not there: {text.source!r}" for text in sorted(after - before)]
    stale = [
        f"{file.name}: {text.context}: no longer used: {text.source!r}" for text in sorted(before - after)
    ]
    return missing + stale


def lupdate(code: Path, files: Sequence[Path]) -> None:
    """Bring the files up to date with all Python files under `code`, by Qt's own tool."""
    sources = sorted(str(path) for path in code.rglob("*.py"))
    tool = "import sys; from PySide6.scripts.pyside_tool import lupdate; sys.exit(lupdate())"
    options = ("-silent", "-locations", "none", "-no-obsolete")
    command = [sys.executable, "-c", tool, *options, *sources, "-ts", *map(str, files)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def main(arguments: Sequence[str]) -> int:
    """Print every complaint; 1 if there is one."""
    files = sorted(TRANSLATIONS.glob("*.ts"))
    if "--update" in arguments and files:
        lupdate(CODE, files)
    found = [
        f"{path.relative_to(ROOT)}:{line}: {complaint}"
        for path in sorted(CODE.rglob("*.py"))
        for line, complaint in unseen_texts(path.read_text(encoding="utf-8"))
    ]
    found += [complaint for file in files for complaint in differences(file, CODE)]
    print("\n".join(found) or f"all texts are constants and stand in {len(files)} translation files")
    if found:
        print("Missing and unused texts: make translations", file=sys.stderr)
    return 1 if found else 0


def _is_gone(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") in _GONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
