"""`pos-app reports`: Z reports as PDF files, also where the till prints them on paper only."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.app.reports_command import main
from pos_app.domain.money import Currency, Money
from pos_app.domain.report import ShiftReport
from pos_app.domain.shift import Shift, ShiftClosed, ShiftOpened
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit, Entry
from tests.app.commands import pos_app

OPENED = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


def closed_shift(number: int) -> Commit:
    shift_id, closed_at = f"shift-{number:06}", OPENED + timedelta(hours=8 * number)
    report = ShiftReport(
        z_number=number, shift_id=shift_id, till_id="T01", opened_at=OPENED, opened_by="Casey", at=closed_at,
        by="Sam", cash_float=Money(10_000, Currency.CAD),
    )  # fmt: skip
    opened = ShiftOpened(shift_id=shift_id, till_id="T01", opened_by="Casey", opened_at=OPENED)
    shift = Shift(shift_id=shift_id, till_id="T01", opened_by="Casey", opened_at=OPENED, report=report)
    events = (opened, ShiftClosed(report=report))
    entries = tuple(Entry(stream=f"shift/{shift_id}", at=closed_at, event=event) for event in events)
    return Commit(entries=entries, shifts=(shift,))


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The settings of a till that closed two shifts; its printer is on the network."""
    file, data = tmp_path / "shop.toml", tmp_path / "data"
    file.write_text(f"[merchant]\nname = 'Maple Tea House'\n[till]\nid = 'T01'\ndata_directory = '{data}'\n")
    with closing(SqliteJournal.open(data)) as journal:
        for number in (1, 2):
            journal.commit(closed_shift(number))
    return file


def run(config: Path, *more: str) -> tuple[int, list[str]]:
    out = config.parent / "reports"
    code = main(["--config", str(config), "--output", str(out), *more])
    return code, sorted(file.name for file in out.glob("*")) if out.exists() else []


def test_every_z_report_is_a_pdf_file(config: Path, qapp: object) -> None:
    assert run(config) == (0, ["z-report-1-000001.pdf", "z-report-2-000002.pdf"])
    assert (config.parent / "reports" / "z-report-1-000001.pdf").read_bytes().startswith(b"%PDF-")


def test_one_report_is_written_by_its_number_and_again_over_itself(config: Path, qapp: object) -> None:
    assert run(config, "--z", "2") == run(config, "--z", "2") == (0, ["z-report-2-000002.pdf"])


def test_a_number_that_no_shift_has_is_refused(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(config, "--z", "3") == (1, [])
    assert capsys.readouterr().err == "pos-app reports: There is no Z report 3.\n"


def test_it_works_without_a_display(config: Path) -> None:
    ended = pos_app("reports", "--config", str(config), "--output", str(config.parent / "out"))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [Path(line).name for line in ended.stdout.splitlines()] == [
        "z-report-1-000001.pdf",
        "z-report-2-000002.pdf",
    ]


def test_where_there_is_no_journal_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "shop.toml"
    file.write_text(f"[till]\nid = 'T01'\ndata_directory = '{tmp_path / 'none'}'\n")
    assert run(file) == (1, [])
    assert "pos-app reports: " in capsys.readouterr().err
