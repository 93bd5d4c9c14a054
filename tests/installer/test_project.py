"""The project's own facts agree with each other: version, ranges, lock."""

import importlib.metadata
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import pos_app
from installer.commands import COMMANDS
from installer.layout import DEV_LOCK, PYPROJECT, ROOT, RUNTIME_LOCK

PROJECT = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
LOCKS = pytest.mark.parametrize("lock", [RUNTIME_LOCK, DEV_LOCK], ids=lambda path: path.name)


def requirements(lock: Path) -> Iterator[tuple[Requirement, list[str]]]:
    """Each requirement of a lock file with its hashes."""
    joined = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    for line in joined.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            words, *hashes = line.split("--hash=")
            yield Requirement(words), [digest.strip() for digest in hashes]


def pinned(lock: Path) -> dict[str, Version]:
    return {
        canonicalize_name(requirement.name): Version(str(requirement.specifier).removeprefix("=="))
        for requirement, _ in requirements(lock)
    }


def direct(*groups: str) -> list[Requirement]:
    """What pyproject.toml asks for itself, for the till and in the named groups."""
    listed = [*PROJECT["project"]["dependencies"]]
    for group in groups:
        listed += [entry for entry in PROJECT["dependency-groups"][group] if isinstance(entry, str)]
    return [Requirement(text) for text in listed]


@LOCKS
def test_every_locked_package_has_hashes(lock: Path) -> None:
    for requirement, hashes in requirements(lock):
        assert hashes, requirement
        assert all(re.fullmatch("sha256:[0-9a-f]{64}", digest) for digest in hashes), requirement


@LOCKS
def test_the_lock_names_no_package_index(lock: Path) -> None:
    assert "://" not in lock.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lock", "groups"), [(RUNTIME_LOCK, ["build"]), (DEV_LOCK, ["build", "dev"])], ids=["runtime", "dev"]
)
def test_the_lock_satisfies_every_range(lock: Path, groups: list[str]) -> None:
    versions = pinned(lock)
    for requirement in direct(*groups):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier


def test_developers_get_the_same_versions_as_users() -> None:
    developers = pinned(DEV_LOCK)
    assert pinned(RUNTIME_LOCK).items() <= developers.items()


def test_pyside_stays_below_the_release_that_loses_references() -> None:
    (pyside,) = [requirement for requirement in direct() if requirement.name == "PySide6-Essentials"]
    assert Version("6.11.3") in pyside.specifier
    assert Version("6.12.0") not in pyside.specifier


def test_the_version_is_in_one_place() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert "version" not in PROJECT["project"]
    assert importlib.metadata.version("pos-app") == pos_app.__version__
    places = [
        path for path in ROOT.glob("pos_app/**/*.py") if "__version__ =" in path.read_text(encoding="utf-8")
    ]
    assert places == [ROOT / "pos_app" / "__init__.py"]


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## [{pos_app.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_make_target_is_a_command() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^COMMANDS := (.*)$", makefile, re.MULTILINE)
    assert targets
    assert set(targets[1].split()) == set(COMMANDS)
