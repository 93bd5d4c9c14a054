"""What holds for every test: no window appears, and a test that needs a real X server skips only on a desk."""

import os
import shutil

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test marked `x11` where there is no Xvfb, and fail it there when CI is set."""
    if item.get_closest_marker("x11") is None or shutil.which("Xvfb"):
        return
    if os.environ.get("CI"):
        pytest.fail("Xvfb is missing, and with CI set the tests in a real X window may not be skipped")
    pytest.skip("Xvfb is missing")
