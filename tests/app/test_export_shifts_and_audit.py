"""`pos-app export --what shifts` and `--what audit`: Z reports as rows, and who did what, without a secret in it."""

import csv
import io
import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.app.demo_people import DEMO_PEOPLE, employ
from pos_app.app.export import main
from pos_app.app.exports import audit, shifts
from pos_app.app.staff import changed, commit_of, people_in
from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.authority import Role
from pos_app.domain.money import Currency, Money
from pos_app.domain.person import (
    ApprovalGiven,
    BadgeSet,
    PersonChanged,
    SignedIn,
    SignInRefusal,
    SignInRefused,
)
from pos_app.domain.report import Cancelled, Item, ItemKind, ShiftReport, Taking, TakingKind
from pos_app.domain.shift import Shift, ShiftClosed, ShiftOpened
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import (
    Commit,
    Credential,
    DeedRefused,
    DrawerOpened,
    Entry,
    Event,
    Reprinted,
    SettingsChanged,
)

OPENED = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
CLOSED = OPENED + timedelta(hours=8)


def cad(minor: int) -> Money:
    return Money(minor, Currency.CAD)


def taking(kind: TakingKind, count: int, minor: int) -> Taking:
    return Taking(
        kind=kind,
        wallet=Wallet.WECHAT,
        scenario=Scenario.OFFLINE_QRCODE,
        currency=Currency.CAD,
        cashier="=Casey",
        count=count,
        minor=minor,
    )


REPORT = ShiftReport(
    z_number=1,
    shift_id="s1",
    till_id="T01",
    opened_at=OPENED,
    opened_by="Casey",
    at=CLOSED,
    by="Sam",
    takings=(taking(TakingKind.PAYMENT, 3, 123_456), taking(TakingKind.REFUND, 1, 500)),
    cancelled=(Cancelled(currency=Currency.CAD, count=2, minor=900),),
    items=(
        Item(kind=ItemKind.UNSETTLED, short_code="A2C4", request_id="r1", amount=cad(700), begun_at=OPENED),
    ),
    cash_float=cad(10_000),
    counted=cad(10_050),
    reason="AlphaPay is silent",
    head="41:9f3c41d20b77",
)


def committed(journal: SqliteJournal, stream: str, *events: Event, **rows: object) -> None:
    entries = tuple(Entry(stream=stream, at=CLOSED, event=event) for event in events)
    journal.commit(Commit(entries=entries, **rows))  # type: ignore[arg-type]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A till's day: people who sign in, approve and are refused, a drawer, a paper, a setting, and a Z report."""
    employ(tmp_path)
    by_name = {person.name: person for person in people_in(tmp_path).active}
    casey, sam = by_name["Casey"], by_name["Sam"]
    badge = Credential(person_id=casey.person_id, pin="kept-secret", badge=b"badge-secret")
    opened = ShiftOpened(shift_id="s1", till_id="T01", opened_by="Casey", opened_at=OPENED)
    shift = Shift(shift_id="s1", till_id="T01", opened_by="Casey", opened_at=OPENED, report=REPORT)
    with closing(SqliteJournal.open(tmp_path)) as journal:
        journal.commit(
            commit_of(
                [
                    changed(casey, SignInRefused(why=SignInRefusal.WRONG_PIN), SignedIn()),
                    changed(sam, ApprovalGiven(deed="RefundPayment", asked_by="Casey", about="r1")),
                ]
            )
        )
        journal.commit(
            commit_of(
                [
                    changed(
                        casey,
                        BadgeSet(by="Olivia", present=True),
                        PersonChanged(name="Cass", role=Role.CASHIER, by="Olivia"),
                        credential=badge,
                    )
                ]
            )
        )
        committed(
            journal,
            "till",
            DrawerOpened(by="Sam", reason="change"),
            Reprinted(paper="r1", by="Cass"),
            DeedRefused(deed="OpenDrawer", by="Cass", needed="DRAWER"),
            SettingsChanged(keys=("people.refund_limit",)),
        )
        committed(journal, "shift/s1", opened, ShiftClosed(report=REPORT), shifts=(shift,))
    return tmp_path


def exported(data: Path, what: str, form: str) -> str:
    out = data / f"{what}.{form}"
    assert main(["--data", str(data), "--what", what, "--format", form, "--output", str(out)]) == 0
    return out.read_bytes().decode()


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_z_report_is_a_row_and_one_more_for_each_figure_and_item(data: Path) -> None:
    text = exported(data, "shifts", "csv")
    rows = table(text)
    assert tuple(rows[0]) == shifts.COLUMNS
    assert [(row["line"], row["count"], row["amount"]) for row in rows] == [
        ("Z", "", ""),
        ("PAYMENT", "3", "1234.56"),
        ("REFUND", "1", "5.00"),
        ("CANCELLED", "2", "9.00"),
        ("UNSETTLED", "", "7.00"),
    ]
    assert {(row["z_number"], row["closed_by"]) for row in rows} == {("1", "Sam")}
    assert (rows[0]["cash_float"], rows[0]["cash_counted"]) == ("100.00", "100.50")
    assert (rows[0]["reason"], rows[0]["journal_head"]) == ("AlphaPay is silent", "41:9f3c41d20b77")
    assert rows[1]["cashier"] == "'=Casey"
    assert (rows[4]["request_id"], rows[4]["begun_at"]) == ("r1", "2026-11-22T14:00:00.000+00:00")


def test_a_shift_as_json_is_one_line_with_its_report(data: Path) -> None:
    (line,) = exported(data, "shifts", "jsonl").splitlines()
    shift = json.loads(line)
    assert shift["report"]["takings"][0]["minor"] == 123_456
    assert shift["report"]["head"] == REPORT.head


def test_the_audit_trail_says_who_did_what_in_order(data: Path) -> None:
    rows = table(exported(data, "audit", "csv"))
    assert tuple(rows[0]) == audit.COLUMNS
    told = [(row["event"], row["person"]) for row in rows][6:]
    assert told == [
        ("SignInRefused", "Casey"),
        ("SignedIn", "Casey"),
        ("ApprovalGiven", "Sam"),
        ("BadgeSet", "Casey"),
        ("PersonChanged", "Cass"),
        ("DrawerOpened", ""),
        ("Reprinted", ""),
        ("DeedRefused", ""),
        ("SettingsChanged", ""),
        ("ShiftOpened", ""),
        ("ShiftClosed", ""),
    ]
    assert [int(row["seq"]) for row in rows] == list(range(1, 18))
    assert json.loads(rows[8]["details"]) == {"deed": "RefundPayment", "asked_by": "Casey", "about": "r1"}
    assert json.loads(rows[-1]["details"]) == {"z_number": 1, "by": "Sam"}


def test_the_audit_trail_as_json_has_the_whole_events(data: Path) -> None:
    lines = [json.loads(line) for line in exported(data, "audit", "jsonl").splitlines()]
    assert len(lines) == 17
    assert lines[7]["event"] == {"type": "SignedIn"}
    assert lines[7]["person"] == "Casey"
    assert lines[-1]["event"]["report"]["z_number"] == 1


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_no_secret_is_in_any_export(data: Path, form: str) -> None:
    told = "".join(exported(data, what, form) for what in ("payments", "shifts", "audit"))
    kept = [each.pin for each in people_in(data).credentials.values()]
    pins = [person.pin for person in DEMO_PEOPLE]
    assert not [secret for secret in (*kept, "badge-secret", "scrypt") if secret in told]
    assert not [pin for pin in pins if f'"{pin}"' in told]


def test_a_till_without_shifts_has_no_rows(tmp_path: Path) -> None:
    SqliteJournal.open(tmp_path).close()
    assert table(exported(tmp_path, "shifts", "csv")) == []
    assert exported(tmp_path, "audit", "jsonl") == ""
