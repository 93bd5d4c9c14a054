"""Does what the settings room asks for: reads and writes the file, asks the doctor, prints the test slip, bundles."""

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.protocol.screen_terms import PrinterState
from pos_app.receipts.fonts import Fonts
from pos_app.settings.keys import BY_DOTTED
from pos_app.settings.kinds import Changes, TomlValue
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.records import Settings
from pos_app.settings.toml_file import read_tables
from pos_app.ui.cashier.settings_keeping import Bundled, DoctorLine, Examined, Health, OnFile, Saved, Tested
from pos_app.ui.words.settings import without_file_words

if TYPE_CHECKING:
    from pos_app.app.doctor.subject import Subject

_NO_FILE = Path("pos-app.toml")
"""How a till without a settings file calls what it runs with."""


class SettingsKeeper:
    """For threads: every call blocks, none raises. What is slow to import is imported by the first that needs it."""

    def __init__(
        self, settings: Settings, file: Path | None, fonts: Fonts, documents: Path | None = None
    ) -> None:
        """`settings` are those the till runs with; without a `file` nothing can be changed. `documents` is where the
        support bundle goes, by default the user's folder of documents.
        """
        self._settings, self._file = settings, file
        self._fonts, self._documents = fonts, documents

    def read(self) -> OnFile:
        """What the file says now."""
        if self._file is None:
            return OnFile({}, problem=without_file_words())
        try:
            tables = read_tables(self._file)
        except SettingsError as error:
            return OnFile({}, str(self._file), str(error))
        return OnFile(dict(_known(tables)), str(self._file))

    def save(self, changes: Changes) -> Saved:
        """Write them all, or none."""
        from pos_app.settings.editing import save

        if self._file is None:
            return Saved((("", without_file_words()),))
        try:
            save(self._file, changes)
        except SettingsError as error:
            return Saved(tuple((mistake.key, mistake.what) for mistake in error.mistakes))
        except OSError as error:
            return Saved((("", f"{self._file}: {error.strerror or error}"),))
        return Saved()

    def examine(self) -> Examined:
        """Ask the doctor; 5 seconds at the most."""
        from pos_app.app.doctor.examine import examine
        from pos_app.app.doctor.findings import Verdict

        healths = {
            Verdict.OK: Health.OK,
            Verdict.WARNING: Health.WARNING,
            Verdict.FAILED: Health.FAILED,
            Verdict.NOT_USED: Health.NOT_USED,
        }
        lines = (
            DoctorLine(
                healths[finding.verdict],
                finding.title,
                finding.diagnosis.case.found,
                finding.diagnosis.case.advice,
                finding.diagnosis.fields,
            )
            for finding in examine(self._subject())
        )
        return Examined(tuple(lines))

    def bundle(self) -> Bundled:
        """Put what support needs into the folder of documents, under a name of this second."""
        from pos_app.app.support_bundle import BundleExists, contents, write

        now = datetime.now().astimezone()
        out = self._folder() / f"pos-app-support-{self._settings.till.id}-{now:%Y%m%d-%H%M%S}.zip"
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            write(out, contents(self._subject(), now), now)
        except BundleExists as error:
            return Bundled(out, str(error))
        except OSError as error:
            return Bundled(out, f"{out.parent}: {error.strerror or error}")
        return Bundled(out)

    def test_printer(self) -> Tested:
        """Print the test slip with the settings on file, which may be newer than those the till runs with."""
        from pos_app.app.printer_trial import print_test_slip

        try:
            state, detail = print_test_slip(self._on_file().printer, self._fonts)
        except OSError as error:
            return Tested(PrinterState.UNREACHABLE, error.strerror or str(error))
        return Tested(state, detail)

    def _on_file(self) -> Settings:
        from pos_app.settings.load import examine

        if self._file is not None:
            with contextlib.suppress(SettingsError):
                return examine(self._file).settings
        return self._settings

    def _subject(self) -> "Subject":
        from pos_app.app.doctor.subject import Subject, subject_of

        return Subject(self._settings, _NO_FILE) if self._file is None else subject_of(self._file)

    def _folder(self) -> Path:
        from platformdirs import user_documents_path

        return self._documents or user_documents_path()


def _known(tables: dict[str, object]) -> Iterator[tuple[str, TomlValue]]:
    """The keys that a settings file may have, by dotted name."""
    for section, table in tables.items():
        for name, value in table.items() if isinstance(table, dict) else ():
            if f"{section}.{name}" in BY_DOTTED and isinstance(value, str | int | float | bool | list):
                yield f"{section}.{name}", value
