"""What the first screen may need of the gateway costs no `requests` and no cryptography."""

import subprocess
import sys

LIGHT = ("errors", "wire", "wire_payments", "wire_lists", "redaction", "bodies", "lists")


def test_the_light_modules_pull_in_nothing_slow() -> None:
    program = (
        "import sys\n"
        + "".join(f"import pos_app.gateway.{name}\n" for name in LIGHT)
        + "print([name for name in ('requests', 'urllib3', 'cryptography') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
