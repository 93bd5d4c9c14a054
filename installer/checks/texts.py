"""Finds texts that a translator would never see: built from parts before they are marked or looked up.

Qt's lupdate passes over `tr(f"…")` without a word, so the sentence would stay English for ever.
"""

import ast
from collections.abc import Iterator

MARKS = frozenset({"tr", "QT_TRANSLATE_NOOP"})
"""Calls that lupdate reads: all their texts must be constants."""

LOOKUPS = frozenset({"translate", "for_cashier", "for_customer"})
"""Calls that look a text up at run time: it may be a variable, but no text put together on the spot."""


def unseen_texts(source: str) -> Iterator[tuple[int, str]]:
    """Line and complaint for each text in a module's source that the translation files cannot hold."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = _called(node.func)
        if name in MARKS and not all(_is_text(argument) for argument in _texts_of(name, node)):
            yield node.lineno, f"{name}() needs a constant string"
        elif name in LOOKUPS and any(_is_put_together(argument) for argument in node.args):
            yield node.lineno, f"{name}() looks up a text put together on the spot: fill its {{}} afterwards"


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts_of(name: str, call: ast.Call) -> list[ast.expr]:
    return call.args[:1] if name == "tr" else call.args[:2]


def _is_text(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def _is_put_together(argument: ast.expr) -> bool:
    formatted = isinstance(argument, ast.Call) and _called(argument.func) in {"format", "join"}
    return formatted or isinstance(argument, ast.JoinedStr | ast.BinOp)
