"""How the wizard ended, as the exit codes of its process; besides these `display.NO_DISPLAY`."""

SAVED, LEFT, TRY_SIMULATOR = 0, 1, 10
