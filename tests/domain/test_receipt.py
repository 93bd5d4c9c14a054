"""What stands on a receipt, and what is left out."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.receipt import Copy, Kind, Line, Merchant, Receipt, ReceiptWords, lines

EASTERN = timezone(timedelta(hours=-5), "EST")
AT = datetime(2026, 11, 22, 15, 5, 24, tzinfo=EASTERN)
WORDS = ReceiptWords(
    training="TRAINING",
    training_note="Not a real payment",
    reprint="REPRINT",
    reprint_note="Another copy may exist",
    tax_registration="Tax no.",
    paid="Paid",
    short_code="Sale",
    store="Store",
    till="Till",
    cashier="Cashier",
    paid_at="Paid at",
    zone="Time zone",
    clock="Clock",
    clock_alphapay="AlphaPay's",
    clock_till="this till's",
    printed_at="Printed again at",
    paid_with="Paid with",
    way="How",
    ways={Scenario.OFFLINE_QRCODE: "QR", Scenario.OFFLINE: "Scan"},
    wallets={Wallet.ALIPAY: "Alipay", Wallet.WECHAT: "WeChat Pay", Wallet.UNIONPAY: "UnionPay"},
    payment_id="Payment id",
    request_id="Payment request id",
)
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


def of_kind(receipt: Receipt, kind: Kind) -> list[Line]:
    return [line for line in lines(receipt, WORDS) if line.kind is kind]


def facts(receipt: Receipt) -> dict[str, str]:
    return {line.label: line.text for line in of_kind(receipt, Kind.PAIR)}


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


def test_training_stands_on_top_and_at_the_end() -> None:
    everything = lines(replace(RECEIPT, training=True), WORDS)
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
    merchant = Merchant(
        name="Maple",
        address=("1 Main St", "Toronto"),
        tax_registration="RT0001",
        header=("Welcome",),
        footer=("Thank you",),
        logo="logo.png",
    )
    full = replace(RECEIPT, merchant=merchant)
    assert of_kind(full, Kind.LOGO) == [Line(Kind.LOGO, "logo.png")]
    assert [line.text for line in of_kind(full, Kind.TITLE)] == ["Maple"]
    small = [line.text for line in of_kind(full, Kind.TEXT)]
    assert small == ["1 Main St", "Toronto", "Tax no. RT0001", "Welcome", "Thank you"]


def test_what_the_merchant_did_not_give_leaves_no_line() -> None:
    assert of_kind(RECEIPT, Kind.LOGO) == []
    assert of_kind(RECEIPT, Kind.TEXT) == []
    assert "Cashier" not in facts(replace(RECEIPT, cashier=""))
