"""Two screens that exist only in memory, so that the tour needs no display. Set up before Qt is imported."""

import os
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import msgspec

Size = tuple[int, int]
"""Width and height in pixels."""

CUSTOMER: Size = (1280, 800)
_OFFSCREEN = "offscreen"


def use_screens_in_memory(
    folder: Path, cashier: Size, environ: MutableMapping[str, str] = os.environ
) -> None:
    """Let Qt draw for two screens in memory, described in a file in `folder`; a platform the user chose stays."""
    if environ.get("QT_QPA_PLATFORM", _OFFSCREEN) != _OFFSCREEN:
        return
    file = folder / "screens.json"
    file.write_bytes(msgspec.json.encode(_screens(cashier)))
    parted = ":" in str(file)
    environ["QT_QPA_PLATFORM"] = _OFFSCREEN if parted else f"{_OFFSCREEN}:configfile={file}"


def _screens(cashier: Size) -> dict[str, Any]:
    """What Qt's offscreen platform reads."""
    return {
        "synchronousWindowSystemEvents": False,
        "windowFrameMargins": False,
        "screens": [_screen("cashier", 0, cashier), _screen("customer", cashier[0], CUSTOMER)],
    }


def _screen(name: str, left: int, size: Size) -> dict[str, Any]:
    place = {"x": left, "y": 0, "width": size[0], "height": size[1]}
    return {"name": name, **place, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
