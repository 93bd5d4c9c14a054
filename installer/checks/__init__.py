"""Checks of `make check` that no tool does for us: each module is run by itself and its exit code says the outcome."""
