"""`pos-app` as its user starts it: a real process, without a display unless one is named."""

import os
import subprocess
import sys
from pathlib import Path

from pos_app.simulator.simulator import Simulator

PROJECT = Path(__file__).parents[2]
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "POS_CONFIG")


def pos_app(*arguments: str, timeout_s: float = 40, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    plain = {name: value for name, value in os.environ.items() if name not in _DISPLAYS}
    return subprocess.run(
        [sys.executable, "-m", "pos_app", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout_s,
        check=False,
        cwd=PROJECT,
        env={**plain, "PYTHONIOENCODING": "utf-8", **environment},
    )


def settings_file(folder: Path, alphapay: Simulator, data: Path) -> Path:
    """A right settings file for a till whose AlphaPay is the simulator."""
    file = folder / "shop.toml"
    file.write_text(
        f"""\
[merchant]
name = "Maple Tea House"
[alphapay]
base_url = "{alphapay.url}"
merchant_code = "{alphapay.merchant_code}"
private_key_file = '{alphapay.merchant_private_key_file}'
alphapay_public_key = "{alphapay.public_key}"
[till]
id = "T01"
data_directory = '{data}'
""",
        encoding="utf-8",
    )
    return file
