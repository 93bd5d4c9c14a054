"""What was answered so far, as the settings file would hold it. Nothing is written here."""

from collections.abc import Iterable
from pathlib import Path

from pos_app.settings.editing import Changes, TomlValue
from pos_app.settings.load import Examined, judge
from pos_app.settings.mistakes import Mistake
from pos_app.settings.printer_records import PrinterKind
from pos_app.settings.records import Settings
from pos_app.ui.setup.steps import KEYS_OF, Step


class Draft:
    """The answers by dotted key. `file` is where they will be saved: relative paths start from its folder."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.other_address = False
        """Whether AlphaPay is reached at another address than a region's."""
        self.public_key = ""
        """The public half of this till's own pair, once there is one."""
        self.tried = False
        """Whether AlphaPay took a call with these answers."""
        self._answers: dict[str, TomlValue] = {}

    @property
    def answers(self) -> dict[str, TomlValue]:
        """All that will be saved."""
        return dict(self._answers)

    def take(self, changes: Changes) -> None:
        """Keep these answers; None takes one back. What AlphaPay said to other answers no longer counts."""
        for key, value in changes.items():
            before = self._answers.pop(key, None)
            if key.startswith("alphapay.") and before != value:
                self.tried = False
            if value is not None:
                self._answers[key] = value

    def examined(self) -> Examined:
        """The settings so far, and all that is wrong with them or still missing."""
        tables: dict[str, dict[str, TomlValue]] = {}
        for dotted, value in self._answers.items():
            section, _, name = dotted.partition(".")
            tables.setdefault(section, {})[name] = value
        return judge(self.file, tables)

    def settings(self) -> Settings:
        """The settings so far; what is wrong counts as left out."""
        return self.examined().settings

    def mistakes(self, keys: Iterable[str]) -> list[Mistake]:
        """What is wrong with these keys."""
        wanted = frozenset(keys)
        return [mistake for mistake in self.examined().mistakes if mistake.key in wanted]

    def steps(self) -> list[Step]:
        """The pages that these answers lead through."""
        no_printer = self.settings().printer.kind is PrinterKind.NONE
        left_out = {Step.ADDRESS: not self.other_address, Step.PRINTER_PLACE: no_printer}
        return [step for step in Step if not left_out.get(step, False)]

    def forget_printer_place(self) -> None:
        """Another kind of printer is elsewhere."""
        self.take(dict.fromkeys(KEYS_OF[Step.PRINTER_PLACE]))
