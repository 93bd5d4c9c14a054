"""The sums of a shift's report: by currency, by kind, and by any of the fields of what was taken."""

from datetime import UTC, datetime

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.report import ShiftReport, Taking, TakingKind, grouped

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def taking(kind: TakingKind, minor: int, count: int = 1, **changes: object) -> Taking:
    given = {
        "wallet": Wallet.WECHAT,
        "scenario": Scenario.OFFLINE,
        "currency": Currency.CAD,
        "cashier": "Mei",
    } | changes
    return Taking(kind=kind, count=count, minor=minor, **given)  # type: ignore[arg-type]


PAID = taking(TakingKind.PAYMENT, 1000, 2)
OTHER_WALLET = taking(TakingKind.PAYMENT, 500, wallet=Wallet.ALIPAY, cashier="Ana")
GIVEN = taking(TakingKind.REFUND, 1800, 3)
FOREIGN = taking(TakingKind.PAYMENT, 70, currency=Currency.USD)


def report(*takings: Taking) -> ShiftReport:
    return ShiftReport(
        z_number=0,
        shift_id="S1",
        till_id="T01",
        opened_at=AT,
        opened_by="Mei",
        at=AT,
        by="Mei",
        takings=takings,
    )


def test_totals_are_by_kind_and_currency() -> None:
    read = report(PAID, OTHER_WALLET, GIVEN, FOREIGN)
    assert read.total(TakingKind.PAYMENT, Currency.CAD) == (3, Money(1500, Currency.CAD))
    assert read.total(TakingKind.REFUND, Currency.CAD) == (3, Money(1800, Currency.CAD))
    assert read.total(TakingKind.REFUND, Currency.USD) == (0, Money(0, Currency.USD))
    assert read.currencies == (Currency.CAD, Currency.USD)


def test_the_net_may_be_negative() -> None:
    assert report(PAID, GIVEN).net_minor(Currency.CAD) == -800


def test_an_empty_shift_has_no_currency() -> None:
    assert report().currencies == ()


def test_takings_are_grouped_by_any_field_in_the_order_of_its_texts() -> None:
    assert grouped((PAID, OTHER_WALLET, GIVEN), "cashier") == {"Ana": (OTHER_WALLET,), "Mei": (PAID, GIVEN)}
    assert list(grouped((PAID, OTHER_WALLET), "wallet")) == ["Alipay", "Wechat"]
