"""What stands on the X and Z reports of a shift, and what is left out."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.paper_lines import lines
from pos_app.domain.paper_parts import Kind, Line
from pos_app.domain.receipt import Copy, Merchant, ShiftPaper
from pos_app.domain.report import Cancelled, Item, ItemKind, ShiftReport, Taking, TakingKind
from tests.domain.labels import WORDS

EST, EDT = timezone(timedelta(hours=-5), "EST"), timezone(timedelta(hours=-4), "EDT")
OPENED = datetime(2026, 11, 22, 8, 0, tzinfo=EST)
CLOSED = datetime(2026, 11, 22, 21, 0, tzinfo=EST)
QR, SCAN = Scenario.OFFLINE_QRCODE, Scenario.OFFLINE


def cad(minor: int) -> Money:
    return Money(minor, Currency.CAD)


def taken(minor: int, count: int = 1, **changes: object) -> Taking:
    given = {
        "kind": TakingKind.PAYMENT,
        "wallet": Wallet.WECHAT,
        "scenario": SCAN,
        "currency": Currency.CAD,
        "cashier": "Mei",
    } | changes
    return Taking(minor=minor, count=count, **given)  # type: ignore[arg-type]


REFUND = TakingKind.REFUND
Z = ShiftPaper(
    merchant=Merchant(name="Maple", address=("1 Main St",)),
    store="Main",
    printed_at=CLOSED + timedelta(seconds=1),
    report=ShiftReport(
        z_number=12,
        shift_id="019349a7c2b07e6f8d1a3b5c7e9f0a2d",
        till_id="T1",
        opened_at=OPENED,
        opened_by="Mei",
        at=CLOSED,
        by="Ana",
        head="48213:9f2c",
    ),
)


def z(**changes: object) -> ShiftPaper:
    return replace(Z, report=replace(Z.report, **changes))


def x(**changes: object) -> ShiftPaper:
    return z(z_number=0, **changes)


def of_kind(paper: ShiftPaper, kind: Kind) -> list[Line]:
    return [line for line in lines(paper, WORDS) if line.kind is kind]


def facts(paper: ShiftPaper) -> dict[str, str]:
    return {line.label: line.text for line in of_kind(paper, Kind.PAIR)}


def counts(paper: ShiftPaper) -> list[tuple[str, str, str]]:
    return [(line.label, line.unit, line.text) for line in of_kind(paper, Kind.COUNT)]


def under(paper: ShiftPaper, heading: str) -> list[tuple[str, str, str]]:
    """The counts between `heading` and the next heading or rule."""
    everything = lines(paper, WORDS)
    start = next(
        at for at, line in enumerate(everything) if line.kind is Kind.HEADING and line.text == heading
    )
    found = []
    for line in everything[start + 1 :]:
        if line.kind is not Kind.COUNT:
            break
        found.append((line.label, line.unit, line.text))
    return found


def item(kind: ItemKind, code: str, minor: int = 500) -> Item:
    return Item(kind=kind, short_code=code, request_id="R1", amount=cad(minor), begun_at=OPENED)


def test_a_z_report_says_its_number_its_times_and_who() -> None:
    assert [line.text for line in of_kind(Z, Kind.TITLE)] == ["Maple", "Z report"]
    assert of_kind(Z, Kind.CODE) == [Line(Kind.CODE, "12", "Number")]
    assert facts(Z) == {
        "Store": "Main",
        "Till": "T1",
        "Opened at": "2026-11-22 08:00:00",
        "Opened by": "Mei",
        "Closed at": "2026-11-22 21:00:00",
        "Time zone": "EST (UTC-05:00)",
        "Clock": "this till's",
        "Closed by": "Ana",
    }
    assert of_kind(Z, Kind.SIGNATURE) == [Line(Kind.SIGNATURE, label="Signature")]


def test_an_x_report_says_that_it_is_none_and_asks_for_no_signature() -> None:
    assert [line.text for line in of_kind(x(), Kind.TITLE)] == ["Maple", "X report"]
    assert of_kind(x(), Kind.CODE) == of_kind(x(), Kind.SIGNATURE) == []
    assert of_kind(x(), Kind.NOTE)[0].text == "Still open."
    shown = facts(x())
    assert (shown["Read at"], shown["Read by"]) == ("2026-11-22 21:00:00", "Ana")


def test_a_shift_over_the_end_of_summer_time_says_both_zones() -> None:
    zones = [line.text for line in of_kind(z(opened_at=OPENED.replace(tzinfo=EDT)), Kind.PAIR)]
    assert "EDT (UTC-04:00)" in zones
    assert "EST (UTC-05:00)" in zones


def test_a_clock_that_was_set_back_is_said() -> None:
    notes = [line.text for line in of_kind(z(at=OPENED - timedelta(days=1)), Kind.NOTE)]
    assert "The clock was set back." in notes


def test_an_empty_shift_says_so() -> None:
    assert [line.text for line in of_kind(Z, Kind.NOTE)] == ["Nothing was taken"]
    assert counts(Z) == []


def test_R43_payments_refunds_and_net_stand_for_each_currency() -> None:
    paper = z(takings=(taken(100_000, 3), taken(120_050, 2, kind=REFUND), taken(700, currency=Currency.USD)))
    assert under(paper, "CAD") == [("Payments", "3", "$1,000.00"), ("Refunds", "2", "-$1,200.50")]
    assert under(paper, "USD") == [("Payments", "1", "US$7.00"), ("Refunds", "0", "US$0.00")]
    assert [line.text for line in of_kind(paper, Kind.SUM)] == ["-$200.50", "US$7.00"]


def test_R21_a_wallet_not_known_yet_has_its_line_after_the_others() -> None:
    unknown = taken(300, wallet=Wallet.UNKNOWN, scenario=QR)
    refund = taken(100, kind=REFUND, wallet=Wallet.UNKNOWN, scenario=QR)
    paper = z(takings=(unknown, taken(1000), refund, taken(50, wallet=Wallet.ALIPAY)))
    assert under(paper, "By wallet") == [
        ("Alipay", "1", "$0.50"),
        ("WeChat Pay", "1", "$10.00"),
        ("Wallet not known yet", "1", "$3.00"),
        ("– refunds", "1", "-$1.00"),
    ]


def test_the_same_money_stands_by_way_of_paying_and_by_cashier() -> None:
    elsewhere = taken(500, kind=REFUND, scenario=Scenario.CREDIT_CARD, cashier="")
    paper = z(takings=(taken(1000), taken(50, scenario=QR, cashier="Ana"), elsewhere))
    assert under(paper, "By way") == [
        ("Elsewhere: CREDIT_CARD", "0", "$0.00"),
        ("– refunds", "1", "-$5.00"),
        ("Scan", "1", "$10.00"),
        ("QR", "1", "$0.50"),
    ]
    assert under(paper, "By cashier") == [
        ("No name", "0", "$0.00"),
        ("– refunds", "1", "-$5.00"),
        ("Ana", "1", "$0.50"),
        ("Mei", "1", "$10.00"),
    ]


def test_what_ended_without_money_is_counted_apart() -> None:
    paper = z(cancelled=(Cancelled(currency=Currency.CAD, count=14, minor=25_480),))
    assert counts(paper) == [("Ended without money", "14", "$254.80")]


@pytest.mark.parametrize("kind", list(ItemKind))
def test_R42_single_payments_are_named_by_their_code_and_day_and_say_what_they_mean(kind: ItemKind) -> None:
    paper = z(items=(item(kind, "K7Q2"), item(kind, "M3XA", 99)))
    heading = next(line for line in of_kind(paper, Kind.HEADING) if line.text.startswith("Items"))
    assert (heading.text, heading.label) == (f"Items {kind} (2)", f"What {kind} means")
    assert counts(paper) == [("K7Q2", "2026-11-22", "$5.00"), ("M3XA", "2026-11-22", "$0.99")]


def test_R43_items_are_in_no_total() -> None:
    paper = z(takings=(taken(1000),), items=(item(ItemKind.UNSETTLED, "K7Q2"),))
    assert [line.text for line in of_kind(paper, Kind.SUM)] == ["$10.00"]


def test_the_drawer_should_hold_its_float_at_the_end() -> None:
    shown = facts(z(cash_float=cad(20_000), counted=cad(19_525)))
    assert (shown["Float"], shown["Expected"]) == ("$200.00 CAD", "$200.00 CAD")
    assert (shown["Counted"], shown["Difference"]) == ("$195.25 CAD", "-$4.75 CAD")


def test_an_x_report_says_the_float_alone() -> None:
    shown = facts(x(cash_float=cad(20_000)))
    assert (shown["Float"], "Counted" in shown, "Expected" in shown) == ("$200.00 CAD", False, False)


@pytest.mark.parametrize("cash_float", [None, Money(20_000, Currency.USD)])
def test_where_nothing_comparable_was_there_at_the_opening_no_difference_is_said(
    cash_float: Money | None,
) -> None:
    shown = facts(z(cash_float=cash_float, counted=cad(500)))
    assert shown["Counted"] == "$5.00 CAD"
    assert not {"Expected", "Difference"} & shown.keys()


def test_without_a_drawer_nothing_is_said_of_one() -> None:
    assert [line.text for line in of_kind(Z, Kind.HEADING)] == []


def test_R53_the_head_of_the_chain_stands_at_the_end_and_the_reason_before_it() -> None:
    paper = z(reason="customer comes tomorrow")
    assert of_kind(paper, Kind.ID) == [Line(Kind.ID, "48213:9f2c", "Journal")]
    assert Line(Kind.HEADING, "Reason given", "customer comes tomorrow") in lines(paper, WORDS)


def test_a_z_report_printed_again_says_so_and_when() -> None:
    again = replace(Z, copy=Copy.REPRINT)
    assert of_kind(again, Kind.BANNER) == [
        Line(Kind.BANNER, "REPRINT", "Another copy of this report may exist")
    ]
    assert facts(again)["Printed again at"] == "2026-11-22 21:00:01"


def test_training_stands_on_top_and_at_the_end() -> None:
    everything = lines(replace(Z, training=True), WORDS)
    assert (everything[0].text, everything[-1].text) == ("TRAINING", "TRAINING")


def test_reports_have_names_of_their_own() -> None:
    later = replace(x(), printed_at=CLOSED.astimezone(UTC) + timedelta(minutes=1))
    names = [paper.name for paper in (Z, z(z_number=13), x(), later)]
    assert names[0] == "z-report-12-9f0a2d"
    assert len(set(names)) == len(names)
    assert (Z.till_id, Z.request_id) == ("T1", "")
