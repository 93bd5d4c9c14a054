"""Putting the till together: what the settings make of it, and accounts that AlphaPay does not know."""

from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from pos_app.app.compose import ClientMaker, engine_settings
from pos_app.domain.money import Currency
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import Stage
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import AlphaPaySettings, PeopleSettings, Region, Settings, TillSettings
from pos_app.settings.secrets import KeyFileUnreadable
from pos_app.simulator.simulator import Simulator
from tests.scenarios.shop import Shop, settings_of
from tests.settings.conftest import bare, private_pem, public_pem


@pytest.fixture
def with_account(alphapay: Simulator, tmp_path: Any) -> Any:
    """Opens a shop whose account is right but for what is changed."""
    alphapay.control.reset()
    shops: list[Shop] = []

    def opened(**changes: Any) -> Shop:
        right = settings_of(tmp_path, alphapay.connection())
        account = msgspec.structs.replace(right.alphapay, **changes)
        shops.append(Shop(msgspec.structs.replace(right, alphapay=account), alphapay.control))
        return shops[-1]

    yield opened
    for shop in shops:
        shop.close()


def test_a_printer_in_the_settings_prints_and_none_does_not() -> None:
    paper = PrinterSettings(kind=PrinterKind.NETWORK, host="printer")
    assert engine_settings(Settings(printer=paper)).prints
    assert not engine_settings(Settings(printer=msgspec.structs.replace(paper, auto_print=False))).prints
    assert not engine_settings(Settings()).has_printer


def test_the_region_gives_the_currency() -> None:
    us = Settings(alphapay=AlphaPaySettings(region=Region.UNITED_STATES))
    assert engine_settings(us).currency is Currency.USD


def test_a_key_file_that_is_missing_is_found_before_any_window(tmp_path: Any) -> None:
    account = AlphaPaySettings(private_key_file=tmp_path / "none.pem")
    with pytest.raises(KeyFileUnreadable):
        ClientMaker(Settings(alphapay=account))


def test_a_key_that_alphapay_does_not_know_charges_nothing(with_account: Any, tmp_path: Any) -> None:
    foreign = tmp_path / "foreign.pem"
    foreign.write_text(private_pem(rsa.generate_private_key(65_537, 2048)))
    shop = with_account(private_key_file=foreign)
    shop.qr()
    assert shop.sees(Stage.FAILED, pace=0).raw_result_code == "INVALID_SIGN"


def test_a_key_that_is_none_charges_nothing_and_says_so(with_account: Any, tmp_path: Any) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text(f"-----BEGIN PRIVATE KEY-----\n{'QUJD' * 60}\n-----END PRIVATE KEY-----\n")
    shop = with_account(private_key_file=broken)
    for _ in range(3):
        shop.qr()
        shop.sees(Stage.NOT_SENT, pace=0)
        assert shop.view.connection.cause is Cause.CANNOT_SIGN


def test_a_merchant_code_that_alphapay_does_not_know_charges_nothing(with_account: Any) -> None:
    shop = with_account(merchant_code="XXXXXX")
    shop.qr()
    shop.until(lambda view: view.sale and view.sale.stage in {Stage.FAILED, Stage.NOT_SURE}, pace=0)
    assert not shop.control.orders()


def test_with_a_wrong_public_key_nobody_is_believed(with_account: Any) -> None:
    other = bare(public_pem(rsa.generate_private_key(65_537, 2048)))
    shop = with_account(alphapay_public_key=other)
    shop.scan(shop.control.mint("Wechat"), 900)
    shop.sees(Stage.NOT_SURE, pace=0)
    assert shop.view.connection.cause is Cause.WRONGLY_SIGNED


def test_a_shops_till_has_people_and_shifts_and_no_setting_takes_them_away() -> None:
    made = engine_settings(Settings())
    assert (made.sign_in, made.shifts, made.refund_limit) == (True, True, 50_00)
    assert not any(word in key for key in made.fingerprints for word in ("sign_in", "shifts", "pin"))


def test_the_drawer_and_the_limit_of_refunds_reach_the_engine() -> None:
    made = engine_settings(Settings(till=TillSettings(drawer=True), people=PeopleSettings(refund_limit=0)))
    assert (made.has_drawer, made.refund_limit) == (True, 0)
