"""The web pages of the simulator: files beside this module, read once."""

from functools import cache
from importlib import resources


@cache
def text(name: str) -> str:
    """The page of that file name."""
    return resources.files(__name__).joinpath(name).read_text(encoding="utf-8")


ASSETS = {
    "style.css": "text/css; charset=UTF-8",
    "pay.js": "text/javascript; charset=UTF-8",
    "code.js": "text/javascript; charset=UTF-8",
    "control.js": "text/javascript; charset=UTF-8",
}
"""The files that pages may ask for under `/assets/`, with their content types."""
