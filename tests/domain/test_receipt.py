"""What stands on a receipt, a pending slip and a refund receipt, and what is left out."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.paper_lines import lines
from pos_app.domain.paper_parts import Kind, Line
from pos_app.domain.receipt import Copy, Merchant, Paper, PendingSlip, Receipt, RefundReceipt
from tests.domain.labels import WORDS

EASTERN = timezone(timedelta(hours=-5), "EST")
AT = datetime(2026, 11, 22, 15, 5, 24, tzinfo=EASTERN)
RECEIPT = Receipt(
    merchant=Merchant(name="Maple"),
    store="Main",
    till_id="T1",
    cashier="Zoé",
    short_code="K7Q2",
    scenario=Scenario.OFFLINE_QRCODE,
    wallet=Wallet.UNKNOWN,
    amount=Money(123_450, Currency.CAD),
    payment_id="P1",
    request_id="R1",
    paid_at=AT,
    printed_at=AT + timedelta(minutes=1),
    clock="AlphaPay",
)
FULL = Merchant(
    name="Maple",
    address=("1 Main St", "Toronto"),
    tax_registration="RT0001",
    header=("Welcome",),
    footer=("Thank you",),
    logo="logo.png",
)
SLIP = PendingSlip(
    merchant=FULL,
    store="Main",
    till_id="T1",
    cashier="Zoé",
    short_code="K7Q2",
    amount=Money(123_450, Currency.CAD),
    payment_id="P1",
    request_id="R1",
    started_at=AT,
    printed_at=AT + timedelta(minutes=1),
)
REFUND = RefundReceipt(
    merchant=FULL,
    store="Main",
    till_id="T1",
    cashier="Zoé",
    short_code="K7Q2",
    amount=Money(20_000, Currency.CAD),
    payment_id="P1",
    request_id="R1",
    refund_request_id="F1",
    refund_id="A1",
    original=Money(123_450, Currency.CAD),
    refunded=Money(50_000, Currency.CAD),
    reason="One cup was cold",
    by="Mei",
    refunded_at=AT,
    printed_at=AT + timedelta(minutes=1),
    clock="AlphaPay",
)
PAPERS = (RECEIPT, SLIP, REFUND)


def of_kind(paper: Paper, kind: Kind) -> list[Line]:
    return [line for line in lines(paper, WORDS) if line.kind is kind]


def texts(paper: Paper, kind: Kind) -> list[str]:
    return [line.text for line in of_kind(paper, kind)]


def facts(paper: Paper) -> dict[str, str]:
    return {line.label: line.text for line in of_kind(paper, Kind.PAIR)}


def test_both_ids_stand_there_and_the_barcode_is_the_payment_id() -> None:
    assert [line.text for line in of_kind(RECEIPT, Kind.ID)] == ["P1", "R1"]
    assert [line.text for line in of_kind(RECEIPT, Kind.BARCODE)] == [RECEIPT.payment_id]


def test_the_amount_stands_with_its_sign_and_currency() -> None:
    [amount] = of_kind(RECEIPT, Kind.AMOUNT)
    assert (amount.text, amount.unit, amount.label) == (RECEIPT.amount.text(), "CAD", "Paid")


def test_R21_a_wallet_not_known_yet_is_left_out() -> None:
    assert "Paid with" not in facts(RECEIPT)


@pytest.mark.parametrize("wallet", [wallet for wallet in Wallet if wallet is not Wallet.UNKNOWN])
def test_a_known_wallet_is_named(wallet: Wallet) -> None:
    assert facts(replace(RECEIPT, wallet=wallet))["Paid with"] == WORDS.wallets[wallet]


def test_an_original_of_a_real_payment_has_no_banner_and_no_printing_time() -> None:
    assert of_kind(RECEIPT, Kind.BANNER) == []
    assert "Printed again at" not in facts(RECEIPT)


def test_a_reprint_says_so_once_and_when() -> None:
    reprint = replace(RECEIPT, copy=Copy.REPRINT)
    assert [line.text for line in of_kind(reprint, Kind.BANNER)] == ["REPRINT"]
    assert facts(reprint)["Printed again at"] == "2026-11-22 15:06:24"


@pytest.mark.parametrize("paper", PAPERS)
def test_training_stands_on_top_and_at_the_end(paper: Paper) -> None:
    everything = lines(replace(paper, training=True), WORDS)
    assert (everything[0].text, everything[-1].text) == ("TRAINING", "TRAINING")


@pytest.mark.parametrize(("clock", "said"), [("AlphaPay", "AlphaPay's"), ("till", "this till's")])
def test_whose_clock_it_was_is_said(clock: str, said: str) -> None:
    assert facts(replace(RECEIPT, clock=clock))["Clock"] == said


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        (EASTERN, "EST (UTC-05:00)"),
        (UTC, "UTC"),
        (timezone(timedelta(hours=5, minutes=45)), "UTC+05:45"),
        (timezone(timedelta(hours=-3), "-03"), "UTC-03:00"),
    ],
)
def test_the_time_stands_with_its_zone(zone: timezone, said: str) -> None:
    shown = facts(replace(RECEIPT, paid_at=AT.replace(tzinfo=zone)))
    assert (shown["Paid at"], shown["Time zone"]) == ("2026-11-22 15:05:24", said)


def test_the_merchant_stands_in_full_where_given() -> None:
    full = replace(RECEIPT, merchant=FULL)
    assert of_kind(full, Kind.LOGO) == [Line(Kind.LOGO, "logo.png")]
    assert [line.text for line in of_kind(full, Kind.TITLE)] == ["Maple"]
    small = [line.text for line in of_kind(full, Kind.TEXT)]
    assert small == ["1 Main St", "Toronto", "Tax no. RT0001", "Welcome", "Thank you"]


def test_what_the_merchant_did_not_give_leaves_no_line() -> None:
    assert of_kind(RECEIPT, Kind.LOGO) == []
    assert of_kind(RECEIPT, Kind.TEXT) == []
    assert "Cashier" not in facts(replace(RECEIPT, cashier=""))


def test_R41_a_slip_says_first_that_it_is_no_receipt() -> None:
    first = lines(SLIP, WORDS)[0]
    assert (first.kind, first.text, first.label) == (Kind.BANNER, "NOT A RECEIPT", "Not confirmed yet")
    assert texts(SLIP, Kind.NOTE) == ["We are asking AlphaPay."]


def test_R41_a_slip_claims_nothing_and_borrows_nothing_from_receipts() -> None:
    printed = {text for line in lines(SLIP, WORDS) for text in (line.text, line.label)}
    assert printed.isdisjoint({WORDS.paid, WORDS.paid_at, WORDS.refund.amount, WORDS.tax_registration})
    assert not any("RT0001" in text for text in printed)
    assert texts(SLIP, Kind.TEXT) == ["1 Main St", "Toronto"]


def test_R41_a_slip_has_what_finds_the_payment_again() -> None:
    assert texts(SLIP, Kind.CODE) == ["K7Q2"]
    assert texts(SLIP, Kind.ID) == ["P1", "R1"]
    assert texts(SLIP, Kind.BARCODE) == ["R1"]
    [amount] = of_kind(SLIP, Kind.AMOUNT)
    assert (amount.text, amount.unit, amount.label) == (SLIP.amount.text(), "CAD", "Amount of this sale")


def test_R41_a_slip_for_an_order_without_a_payment_id_leaves_that_out() -> None:
    assert texts(replace(SLIP, payment_id=""), Kind.ID) == ["R1"]


def test_a_slip_says_when_it_was_true_and_whose_clock_that_is() -> None:
    shown = facts(SLIP)
    assert (shown["Started at"], shown["Printed at"]) == ("2026-11-22 15:05:24", "2026-11-22 15:06:24")
    assert (shown["Time zone"], shown["Clock"]) == ("EST (UTC-05:00)", "this till's")
    assert (shown["Store"], shown["Till"], shown["Cashier"]) == ("Main", "T1", "Zoé")


def test_a_slip_that_may_have_printed_before_says_so_without_calling_itself_a_receipt() -> None:
    again, heading = of_kind(replace(SLIP, copy=Copy.REPRINT), Kind.BANNER)
    assert (again.text, again.label) == ("REPRINT", "Another copy of this slip may exist")
    assert heading.text == "NOT A RECEIPT"


def test_a_refund_receipt_says_what_of_which_payment() -> None:
    [amount] = of_kind(REFUND, Kind.AMOUNT)
    assert (amount.text, amount.unit, amount.label) == ("$200.00", "CAD", "Refunded")
    assert texts(REFUND, Kind.TITLE) == ["Maple", "Refund receipt"]
    assert texts(REFUND, Kind.ID) == ["A1", "F1", "P1"]
    assert texts(REFUND, Kind.BARCODE) == ["P1"]


def test_a_refund_receipt_says_how_much_of_how_much_why_and_who() -> None:
    shown = facts(REFUND)
    assert (shown["Original payment"], shown["Refunded so far"]) == ("$1,234.50 CAD", "$500.00 CAD")
    assert (shown["Reason"], shown["Refunded by"]) == ("One cup was cold", "Mei")
    assert "Printed again at" not in shown


def test_R32_what_is_not_known_of_a_refund_is_left_out() -> None:
    bare = replace(REFUND, refund_id="", refunded=None)
    assert texts(bare, Kind.ID) == ["F1", "P1"]
    assert "Refunded so far" not in facts(bare)


@pytest.mark.parametrize(("clock", "said"), [("AlphaPay", "AlphaPay's"), ("till", "this till's")])
def test_a_refund_receipt_says_whose_clock_its_time_is(clock: str, said: str) -> None:
    shown = facts(replace(REFUND, clock=clock))
    assert (shown["Refunded at"], shown["Clock"]) == ("2026-11-22 15:05:24", said)


def test_a_refund_receipt_printed_again_says_so_and_when() -> None:
    again = replace(REFUND, copy=Copy.REPRINT)
    assert texts(again, Kind.BANNER) == ["REPRINT"]
    assert facts(again)["Printed again at"] == "2026-11-22 15:06:24"


def test_papers_about_one_payment_have_names_of_their_own() -> None:
    names = {paper.name for paper in (*PAPERS, replace(REFUND, refund_request_id="F2"))}
    assert names == {"P1", "not-a-receipt-R1", "P1-refund-F1", "P1-refund-F2"}


def test_R18_the_receipt_of_a_payment_whose_id_never_came_has_a_name_of_its_own() -> None:
    receipts = [replace(RECEIPT, payment_id="", request_id=each) for each in ("R1", "R2")]
    assert [receipt.name for receipt in receipts] == ["R1", "R2"]
