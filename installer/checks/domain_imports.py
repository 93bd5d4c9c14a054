"""Checks that pos_app/domain imports only itself, the standard library and msgspec.

import-linter can forbid names it is told; this allows names, so that a new dependency is caught as well.
"""

import ast
import sys
from collections.abc import Iterator

from installer.layout import ROOT

DOMAIN = ROOT / "pos_app" / "domain"
ALLOWED_BESIDE_THE_STANDARD_LIBRARY = frozenset({"msgspec"})


def strangers(source: str) -> Iterator[tuple[int, str]]:
    """Line and name of every import in a module's source that the domain may not have."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((node.lineno, name) for name in _imported(node) if not _is_allowed(name))


def main() -> int:
    """Print every stranger with its place; 1 if there is one."""
    found = [
        f"{path.relative_to(ROOT)}:{line}: domain may not import {name}"
        for path in sorted(DOMAIN.rglob("*.py"))
        for line, name in strangers(path.read_text(encoding="utf-8"))
    ]
    print("\n".join(found) or "domain imports only itself, the standard library and msgspec")
    return 1 if found else 0


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return ["." * node.level + (node.module or "")]


def _is_allowed(name: str) -> bool:
    top = name.partition(".")[0]
    if top == "pos_app":
        return name == "pos_app.domain" or name.startswith("pos_app.domain.")
    return top in sys.stdlib_module_names or top in ALLOWED_BESIDE_THE_STANDARD_LIBRARY


if __name__ == "__main__":
    sys.exit(main())
