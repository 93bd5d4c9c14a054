"""The till with both windows as `pos-app run` starts it, but that nobody has to sign in."""

import sys
from pathlib import Path

from pos_app.app.run import import_what_needs_no_qt


def main(settings_file: Path) -> int:
    """Run it until it is killed. Returns the exit code."""
    import_what_needs_no_qt()
    from pos_app.app.windows import run_windows
    from pos_app.settings.load import load

    return run_windows(load(settings_file), people=False)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
