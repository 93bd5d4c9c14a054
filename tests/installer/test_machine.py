"""What is found missing on a machine, and what is said or done about it."""

import pytest

from installer.machine import (
    PACKAGES,
    Machine,
    Need,
    Package,
    apt_line,
    has_display,
    is_present,
    missing_packages,
    provide,
)
from installer.problem import SetupProblem

GL = Package("libgl1", Need.ALWAYS, library="libGL.so.1")
CURSOR = Package("libxcb-cursor0", Need.WINDOW, library="libxcb-cursor.so.0")
XVFB = Package("xvfb", Need.TESTS, program="Xvfb")


def user(*, apt: bool = True, display: bool = False) -> Machine:
    return Machine(is_root=False, has_apt=apt, has_display=display)


def test_without_root_the_exact_apt_line_is_said() -> None:
    with pytest.raises(SetupProblem) as raised:
        provide([GL, CURSOR], user(), print)
    assert str(raised.value).splitlines()[-1].strip() == (
        "sudo apt-get update && sudo apt-get install --no-install-recommends -y libgl1 libxcb-cursor0"
    )


def test_without_root_what_only_tests_need_is_told_and_the_setup_goes_on() -> None:
    said: list[str] = []
    provide([XVFB], user(display=True), said.append)
    assert apt_line([XVFB]) in said[0]


@pytest.mark.parametrize("display", [False, True])
def test_the_libraries_of_a_window_are_vital_only_where_a_window_can_be_shown(display: bool) -> None:
    said: list[str] = []
    try:
        provide([CURSOR], user(display=display), said.append)
    except SetupProblem:
        assert display
    else:
        assert not display
        assert "libxcb-cursor0" in said[0]


def test_other_systems_are_told_the_libraries_names() -> None:
    with pytest.raises(SetupProblem, match=r"libGL\.so\.1.*package manager"):
        provide([GL], user(apt=False), print)


def test_nothing_is_said_when_nothing_is_missing() -> None:
    said: list[str] = []
    provide([], user(), said.append)
    assert said == []


def test_missing_packages_keep_the_order_of_the_table() -> None:
    assert missing_packages(present=lambda package: False) == PACKAGES
    assert missing_packages(present=lambda package: True) == ()


@pytest.mark.parametrize(
    ("package", "there"),
    [
        (Package("no-such", Need.ALWAYS, library="libno-such-thing.so.9"), False),
        (Package("no-such", Need.ALWAYS, program="no-such-program"), False),
        (Package("no-such", Need.ALWAYS, module="no_such_module"), False),
        (Package("json", Need.ALWAYS, module="json"), True),
    ],
)
def test_a_package_is_present_when_what_it_brings_can_be_used(package: Package, there: bool) -> None:
    assert is_present(package) is there


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen:configfile=screens.json"}, False),
        ("linux", {"QT_QPA_PLATFORM": "eglfs"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_display(platform: str, environ: dict[str, str], expected: bool) -> None:
    assert has_display(platform, environ) is expected
