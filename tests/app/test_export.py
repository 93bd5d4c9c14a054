"""`pos-app export`: all payments with their events, out of a till at work, safe to open in a spreadsheet."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from pos_app.app.export import main
from pos_app.app.exports.payments import COLUMNS
from pos_app.journal.repository import SqliteJournal
from tests.journal.books import id_of, paid, payment_id_of, recorded
from tests.journal.programs import PROJECT

RUN = "import sys; from pos_app.app.export import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqliteJournal]:
    with closing(SqliteJournal.open(tmp_path / "data")) as journal:
        journal.commit(recorded(1))
        journal.commit(paid(1))
        journal.commit(recorded(2, cashier='小美, "Mei"'))
        yield journal


@pytest.fixture
def data(journal: SqliteJournal, tmp_path: Path) -> str:
    """The data directory of a till that runs."""
    return str(tmp_path / "data")


def exported(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, timeout=30, check=False, cwd=PROJECT
    )


def test_jsonl_has_one_payment_per_line_with_its_sale_and_events(data: str) -> None:
    result = exported("--data", data, "--format", "jsonl")
    first, second = (json.loads(line) for line in result.stdout.decode().splitlines())
    assert (result.returncode, result.stderr) == (0, b"")
    assert first["payment"]["payment_id"] == payment_id_of(1)
    assert first["payment"]["amount"] == {"minor": 1250, "currency": "CAD"}
    assert [event["event"]["type"] for event in first["events"]][-1] == "MoneyReceived"
    assert second["sale"]["cashier"] == '小美, "Mei"'


def test_csv_has_one_payment_per_row_under_the_documented_columns(data: str) -> None:
    result = exported("--data", data, "--format", "csv")
    header, first, second = csv.reader(io.StringIO(result.stdout.decode(), newline=""))
    row = dict(zip(header, first, strict=True))
    assert tuple(header) == COLUMNS
    assert (row["request_id"], row["payment_id"], row["state"]) == (id_of(1), payment_id_of(1), "PAID")
    assert (row["amount"], row["currency"], row["booked_amount"]) == ("12.50", "CAD", "12.50")
    assert row["paid_at"] == "2026-11-22T18:00:10.000+00:00"
    assert row["events"].endswith("2026-11-22T18:00:00.000+00:00 MoneyReceived")
    assert second[COLUMNS.index("cashier")] == '小美, "Mei"'
    assert result.stdout.count(b"\r\n") == 3


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_a_csv_cell_cannot_act_as_a_formula(journal: SqliteJournal, data: str, cell: str) -> None:
    journal.commit(recorded(3, cashier=cell))
    table = exported("--data", data, "--format", "csv").stdout.decode()
    *_, last = csv.reader(io.StringIO(table, newline=""))
    assert last[COLUMNS.index("cashier")] == f"'{cell}"


def test_an_amount_over_a_thousand_has_no_separator(
    journal: SqliteJournal, data: str, tmp_path: Path
) -> None:
    attempt = recorded(3).attempts[0]
    dear = msgspec.structs.replace(attempt, amount=msgspec.structs.replace(attempt.amount, minor=9_999_999))
    journal.commit(msgspec.structs.replace(recorded(3), attempts=(dear,)))
    assert b",99999.99,CAD," in exported("--data", data, "--format", "csv").stdout


def test_the_output_file_appears_whole(data: str, tmp_path: Path) -> None:
    out = tmp_path / "payments.csv"
    assert main(["--data", data, "--format", "csv", "--output", str(out)]) == 0
    assert out.read_bytes() == exported("--data", data, "--format", "csv").stdout
    assert not (tmp_path / "payments.csv.part").exists()


def test_a_failed_export_leaves_the_file_of_before(
    journal: SqliteJournal, data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "payments.csv"
    out.write_text("of before")
    journal._connection.execute("UPDATE attempt SET record = '{}' WHERE number = 2")
    assert main(["--data", data, "--format", "csv", "--output", str(out)]) == 1
    assert "is damaged" in capsys.readouterr().err
    assert out.read_text() == "of before"
    assert not (tmp_path / "payments.csv.part").exists()


def test_exporting_changes_nothing_and_the_till_sells_on(journal: SqliteJournal, data: str) -> None:
    assert exported("--data", data, "--format", "jsonl").returncode == 0
    journal.commit(recorded(3))
    assert exported("--data", data, "--format", "jsonl").stdout.count(b"\n") == 3


def test_a_directory_without_a_journal_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path / "nowhere"), "--format", "csv"]) == 1
    assert "There is no journal in" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_a_newer_or_damaged_journal_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert main(["--data", str(tmp_path), "--format", "csv"]) == 1
    assert "newer version" in capsys.readouterr().err
    file.write_bytes(b"not a database at all" * 500)
    assert main(["--data", str(tmp_path), "--format", "csv"]) == 1
    assert "damaged" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_told(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "no such folder" / "payments.csv"
    assert main(["--data", data, "--format", "csv", "--output", str(out)]) == 1
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["--data", "x"], ["--data", "x", "--format", "xml"]])
def test_wrong_use_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage: pos-app export" in capsys.readouterr().err


def test_help_teaches_by_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "pos-app export --data ~/pos-data --format csv --output payments.csv" in capsys.readouterr().out


def test_a_reader_that_has_enough_ends_the_export_quietly(journal: SqliteJournal, data: str) -> None:
    for number in range(3, 300):
        journal.commit(recorded(number))
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-c", RUN, "--data", data, "--format", "jsonl"]
    with subprocess.Popen(command, stdout=writing, stderr=subprocess.PIPE, cwd=PROJECT) as process:
        os.close(writing)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (141, b"")
