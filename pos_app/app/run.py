"""`pos-app` and `pos-app run`: the till of a shop, as its settings file says."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

_EPILOG = """\
examples:
  pos-app --config shop.toml
  pos-app config check shop.toml      what is wrong with a settings file
  pos-app demo                        no settings, no real money

Without --config the file named by the environment variable POS_CONFIG is read, else pos-app.toml
in the folder for this user's settings. Where it is missing, the till asks what it needs to know, and
writes it. Every key is explained in README.md.
"""


def main(argv: Sequence[str]) -> int:
    """Run the till. Returns 0 when it was closed, 1 for settings that do not hold, 3 without a
    display, 4 without a journal.
    """
    options = _parser().parse_args(argv)
    import_what_needs_no_qt()
    path = options.config or default_config()
    if not path.exists():
        from pos_app.app.setup.first_start import first_start

        code = first_start(path)
        if code is not None:
            return code
    return _run(path)


def _run(path: Path) -> int:
    from pos_app.settings.load import load
    from pos_app.settings.mistakes import SettingsError

    try:
        settings = load(path)
    except SettingsError as error:
        for mistake in error.mistakes:
            print(mistake.text(), file=sys.stderr)
        return 1
    from pos_app.app.logs import kept, plan_of
    from pos_app.app.windows import run_windows

    with kept(plan_of(settings, path)):
        return run_windows(settings, file=path)


def import_what_needs_no_qt() -> None:
    """Import the till's other parts before Qt: PySide6 reads the source of every module imported after it.

    Nor is garbage collected from here on; once there are windows they see to it (`garbage`).
    """
    gc.disable()
    import pos_app.app.compose
    import pos_app.journal.repository  # noqa: F401


def default_config() -> Path:
    """The settings file when none is named."""
    named = os.environ.get("POS_CONFIG", "")
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("pos-app", appauthor=False) / "pos-app.toml"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app",
        description="Run the till.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="the settings file (TOML)")
    return parser
