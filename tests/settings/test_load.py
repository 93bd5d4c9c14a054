"""From a file to settings, or to all that is wrong with it: file, key, what, and an example."""

from pathlib import Path

import msgspec
import pytest

from pos_app.domain.money import Currency, Money
from pos_app.settings.load import load
from pos_app.settings.mistakes import Mistake, SettingsError
from pos_app.settings.printer_records import PrinterKind, PrinterWidth
from pos_app.settings.records import MonitorBy, Region, Settings
from tests.settings.conftest import GOOD, Write


def mistakes_in(path: Path) -> dict[str, Mistake]:
    with pytest.raises(SettingsError) as caught:
        load(path, {})
    return {mistake.key: mistake for mistake in caught.value.mistakes}


def with_key(section: str, line: str) -> str:
    head = f"[{section}]\n"
    return GOOD.replace(head, f"{head}{line}\n") if head in GOOD else f"{GOOD}{head}{line}\n"


def test_the_least_a_shop_must_say_is_enough(write: Write) -> None:
    settings = load(write(GOOD), {})
    assert settings.store == "Maple Tea House"
    assert settings.alphapay.url == "https://openapi.alphapay.ca"
    assert settings.alphapay.order_currency is Currency.CAD
    assert settings.printer.kind is PrinterKind.NONE
    assert settings.extra_key_above is None


def test_all_mistakes_are_told_at_once(write: Write) -> None:
    path = write('[till]\nid = "no spaces!"\n[printer]\nport = "9100"\nhots = "10.0.0.9"\n')
    assert set(mistakes_in(path)) == {
        "merchant.name",
        "alphapay.merchant_code",
        "alphapay.private_key_file",
        "alphapay.alphapay_public_key_file",
        "till.id",
        "printer.port",
        "printer.hots",
    }


def test_a_mistake_names_file_key_fault_and_a_right_value(write: Write) -> None:
    path = write(with_key("printer", "port = 0"))
    text = mistakes_in(path)["printer.port"].text()
    assert (
        text
        == f"{path}: printer.port must be from 1 to 65535\n    for example: port = 9100  (under [printer])"
    )


@pytest.mark.parametrize(
    ("section", "line", "key", "what"),
    [
        ("merchant", "tax_registration = 5", "merchant.tax_registration", "must be a text in quotes"),
        ("merchant", 'address = "one"', "merchant.address", "list of texts"),
        ("merchant", 'address = ["a","b","c","d","e","f","g"]', "merchant.address", "7 lines, 6 is the most"),
        ("till", 'store = ""', "till.store", "is empty"),
        ("till", 'store = "a\\nb"', "till.store", "line break"),
        ("till", f'store = "{"x" * 61}"', "till.store", "61 characters, 60 is the most"),
        ("till", 'training = "yes"', "till.training", "true or false, without quotes"),
        ("till", "extra_key_above = 12.5", "till.extra_key_above", "amount in quotes"),
        ("till", 'extra_key_above = "much"', "till.extra_key_above", "not an amount"),
        ("till", 'extra_key_above = "100000.00"', "till.extra_key_above", "99,999.99"),
        ("alphapay", 'region = "eu"', "alphapay.region", '"ca", "us"'),
        ("alphapay", 'region = ["ca"]', "alphapay.region", "must be one of"),
        ("alphapay", 'base_url = "http://10.0.0.1"', "alphapay.base_url", "must begin with https://"),
        ("alphapay", 'base_url = "openapi.alphapay.ca"', "alphapay.base_url", "not a web address"),
        ("alphapay", 'base_url = "https://x:99999"', "alphapay.base_url", "not a web address"),
        ("alphapay", 'base_url = "https://x.ca/api"', "alphapay.base_url", "no path"),
        ("till", 'data_directory = ""', "till.data_directory", "is empty"),
        ("till", 'data_directory = "a\\u0000b"', "till.data_directory", "no path can have"),
        ("alphapay", "key_version = true", "alphapay.key_version", "whole number"),
        ("alphapay", "read_timeout_s = 0", "alphapay.read_timeout_s", "from 1 to 120 seconds"),
        ("alphapay", "read_timeout_s = nan", "alphapay.read_timeout_s", "from 1 to 120 seconds"),
        ("alphapay", 'read_timeout_s = "5"', "alphapay.read_timeout_s", "number of seconds"),
        ("alphapay", "total_deadline_s = 10", "alphapay.total_deadline_s", "must not be shorter"),
        ("alphapay", 'currency = "USD"', "alphapay.currency", "does not belong to the region"),
        (
            "alphapay",
            'private_key_env = "MY KEY"',
            "alphapay.private_key_env",
            "name of an environment variable",
        ),
        ("alphapay", 'private_key_env = "KEY"', "alphapay.private_key_env", "keep one of them"),
        ("alphapay", "private_key_vault = 1", "alphapay.private_key_vault", "true or false"),
        ("alphapay", "private_key_vault = true", "alphapay.private_key_vault", "keep one of them"),
        ("printer", 'kind = "network"', "printer.host", 'printer.kind is "network"'),
        ("printer", 'kind = "pdf"', "printer.folder", 'printer.kind is "pdf"'),
        ("printer", "width_dots = 500", "printer.width_dots", "384, 512, 576"),
        ("printer", 'logo = "no.png"', "printer.logo", "does not exist"),
        ("customer_display", 'monitor = "left"', "customer_display.monitor", "screen:name@"),
        ("scanner", "wedge_max_gap_ms = 900", "scanner.wedge_max_gap_ms", "from 5 to 200"),
    ],
)
def test_each_wrong_value_gets_its_sentence(
    write: Write, section: str, line: str, key: str, what: str
) -> None:
    found = mistakes_in(write(with_key(section, line)))
    assert set(found) == {key}
    assert what in found[key].what
    assert found[key].example


@pytest.mark.parametrize(
    ("section", "line", "key", "hint"),
    [
        ("till", 'cashir = "Mei"', "till.cashir", "did you mean cashier?"),
        ("till", 'host = "10.0.0.9"', "till.host", "did you mean host under [printer]?"),
        ("till", "wedge_max_gp_ms = 9", "till.wedge_max_gp_ms", "mean wedge_max_gap_ms under [scanner]?"),
        ("till", "zzzz = 1", "till.zzzz", "is not known"),
        ("scaner", "wedge = true", "scaner", "did you mean [scanner]?"),
        ("zzzz", "a = 1", "zzzz", "the sections are merchant, alphapay"),
    ],
)
def test_an_unknown_key_gets_the_nearest_one(
    write: Write, section: str, line: str, key: str, hint: str
) -> None:
    assert hint in mistakes_in(write(with_key(section, line)))[key].what


def test_a_key_outside_its_section_is_sent_home(write: Write) -> None:
    found = mistakes_in(write('cashier = "Mei"\n' + GOOD))
    assert "it belongs under [till]" in found["cashier"].what


def test_a_value_where_a_section_belongs_is_told(write: Write) -> None:
    assert "must be a section" in mistakes_in(write("printer = true\n" + GOOD))["printer"].what


def test_a_private_key_in_the_file_is_refused_and_not_repeated(write: Write) -> None:
    found = mistakes_in(write(with_key("alphapay", 'private_key = "MIIEvSECRET"')))
    assert "does not belong in this file" in found["alphapay.private_key"].what
    assert "SECRET" not in found["alphapay.private_key"].text()


def test_a_key_pasted_where_its_path_belongs_is_not_repeated(write: Write) -> None:
    pasted = GOOD.replace('"private.pem"', '"""-----BEGIN PRIVATE KEY-----\nMIIEvSECRET"""')
    found = mistakes_in(write(pasted))
    assert "contents where the path" in found["alphapay.private_key_file"].what
    assert "SECRET" not in found["alphapay.private_key_file"].text()


@pytest.mark.parametrize(
    ("pasted", "what"),
    [("-----BEGIN PRIVATE KEY-----SECRET", "holds a private key"), ("SECRET!", "is not Base64 text")],
)
def test_what_is_no_public_key_is_not_repeated(write: Write, pasted: str, what: str) -> None:
    text = GOOD.replace('alphapay_public_key_file = "public.pem"', f'alphapay_public_key = "{pasted}"')
    found = mistakes_in(write(text))["alphapay.alphapay_public_key"]
    assert what in found.what
    assert "SECRET" not in found.text()


def test_a_public_key_may_be_pasted_with_its_armour(write: Write, shop: Path) -> None:
    pem = (shop / "public.pem").read_text()
    text = GOOD.replace('alphapay_public_key_file = "public.pem"', f'alphapay_public_key = """\n{pem}"""')
    assert len(load(write(text), {}).alphapay.alphapay_public_key) == 392


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert "no such file" in mistakes_in(tmp_path / "none.toml")[""].what


def test_a_folder_is_no_settings_file(tmp_path: Path) -> None:
    assert "cannot be read" in mistakes_in(tmp_path)[""].what


def test_broken_toml_is_told_with_its_line(write: Write) -> None:
    assert "line 2" in mistakes_in(write("[till]\nid = T01\n"))[""].what


def test_a_windows_path_in_double_quotes_gets_advice(write: Write) -> None:
    path = write(with_key("till", 'data_directory = "C:\\Users\\till"'))
    assert "single quotes" in mistakes_in(path)[""].what


def test_what_windows_editors_add_is_harmless(write: Write) -> None:
    path = write(GOOD)
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load(path, {}).till.id == "T01"


@pytest.mark.parametrize(
    ("content", "what"), [(GOOD.encode("utf-16"), "UTF-16"), (b'[till]\nid = "\xe9"\n', "line 2")]
)
def test_a_file_that_is_not_utf8_is_told(write: Write, content: bytes, what: str) -> None:
    path = write(GOOD)
    path.write_bytes(content)
    found = mistakes_in(path)[""]
    assert what in found.what
    assert "UTF-8" in found.what


def test_a_huge_file_is_not_read_whole(write: Write) -> None:
    assert "larger than 1 MB" in mistakes_in(write("#" * 2_000_000))[""].what


def test_relative_paths_start_from_the_files_folder(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(with_key("till", 'data_directory = "data"'))
    monkeypatch.chdir(path.parent.parent)
    settings = load(Path(path.parent.name) / path.name, {})
    assert settings.data_directory() == path.parent / "data"
    assert not settings.data_directory().exists()


def test_the_region_decides_address_and_currency(write: Write) -> None:
    alphapay = load(write(with_key("alphapay", 'region = "us"')), {}).alphapay
    assert (alphapay.url, alphapay.order_currency) == ("https://openapi.alphapay.com", Currency.USD)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8765/", "http://localhost:1", "http://[::1]:9", "https://a.ca"]
)
def test_plain_http_is_for_this_machine_only(write: Write, url: str) -> None:
    settings = load(write(with_key("alphapay", f'base_url = "{url}"')), {})
    assert settings.alphapay.url == url.rstrip("/")


@pytest.mark.parametrize(("written", "minor"), [('"250.50"', 25_050), ('"1,000"', 100_000), ("300", 30_000)])
def test_the_extra_key_limit_is_an_amount(write: Write, written: str, minor: int) -> None:
    settings = load(write(with_key("till", f"extra_key_above = {written}")), {})
    assert settings.extra_key_above == Money(minor, Currency.CAD)


def test_a_monitor_is_known_by_serial_or_by_name_and_place(write: Write) -> None:
    by_serial = load(write(with_key("customer_display", 'monitor = "serial:AB 12"')), {})
    assert by_serial.customer_display.monitor.serial == "AB 12"
    path = write(with_key("customer_display", 'monitor = "screen:DP-1@1920x1080-1920+0"'))
    monitor = load(path, {}).customer_display.monitor
    assert (monitor.by, monitor.name) == (MonitorBy.NAME_AND_PLACE, "DP-1")
    assert monitor.place == (-1920, 0, 1920, 1080)


def test_settings_can_be_made_in_code() -> None:
    settings = Settings()
    changed = msgspec.structs.replace(settings, till=msgspec.structs.replace(settings.till, training=True))
    assert changed.till.training
    assert changed.alphapay.region is Region.CANADA
    assert changed.printer.width_dots is PrinterWidth.PAPER_80_MM
    assert changed.data_directory().name == "till"


def test_the_receipts_merchant_comes_from_the_settings(write: Write) -> None:
    merchant = load(
        write(with_key("merchant", 'receipt_footer = ["谢谢惠顾", "", "Merci"]')), {}
    ).receipt_merchant
    assert merchant.name == "Maple Tea House"
    assert merchant.footer == ("谢谢惠顾", "", "Merci")
    assert merchant.logo == ""


def test_real_payments_are_never_marked_training(write: Write) -> None:
    mistakes = mistakes_in(write(GOOD + "training = true\n"))
    assert list(mistakes) == ["till.training"]
    assert "pos-app train" in mistakes["till.training"].what
    simulated = GOOD.replace("[alphapay]", '[alphapay]\nbase_url = "http://127.0.0.1:8765"')
    assert load(write(simulated + "training = true\n"), {}).till.training


def test_a_drawer_needs_the_printer_it_hangs_on(write: Write) -> None:
    assert list(mistakes_in(write(GOOD + "drawer = true\n"))) == ["till.drawer"]
