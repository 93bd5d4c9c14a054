"""What a scan is, and the ids the till makes."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.alphapay import Wallet
from pos_app.domain.payment_code import ScanKind, may_name_an_order, read_scan, request_id, short_code

TODAY = date(2026, 11, 22)
WECHAT = "134567890123456789"
ALIPAY = "281234567890123456"
RECEIPT = "2506031505244756658153857"


def kind_of(text: str) -> ScanKind:
    return read_scan(text, TODAY).kind


@pytest.mark.parametrize("prefix", range(10, 16))
def test_wechat_codes_have_18_digits_and_begin_with_10_to_15(prefix: int) -> None:
    scan = read_scan(f"{prefix}4567890123456789", TODAY)
    assert (scan.kind, scan.wallet) == (ScanKind.PAYMENT_CODE, Wallet.WECHAT)


@pytest.mark.parametrize("length", [16, 18, 24, 32])
@pytest.mark.parametrize("prefix", [25, 28, 30])
def test_alipay_codes_begin_with_25_to_30(prefix: int, length: int) -> None:
    scan = read_scan(str(prefix) + "9" * (length - 2), TODAY)
    assert (scan.kind, scan.wallet) == (ScanKind.PAYMENT_CODE, Wallet.ALIPAY)


@pytest.mark.parametrize("text", ["6212345678901234567", "hQVDUFYwMWETTw8oAAADMwEB"])
def test_unionpay_codes_are_19_digits_or_an_emv_text(text: str) -> None:
    scan = read_scan(text, TODAY)
    assert (scan.kind, scan.wallet) == (ScanKind.PAYMENT_CODE, Wallet.UNIONPAY)


def test_a_payment_id_is_a_receipt_never_a_payment_code() -> None:
    assert kind_of(RECEIPT) is ScanKind.RECEIPT
    assert kind_of("2611230000000000000000000") is ScanKind.RECEIPT


@pytest.mark.parametrize("text", ["2613010000000000000000000", "2912310000000000000000000"])
def test_25_digits_without_a_past_day_may_be_a_wallet(text: str) -> None:
    assert kind_of(text) is ScanKind.PAYMENT_CODE


@pytest.mark.parametrize("text", ["40063813", "400638133393", "4006381333931", "14006381333938"])
def test_product_barcodes_are_told_apart(text: str) -> None:
    assert kind_of(text) is ScanKind.PRODUCT


@pytest.mark.parametrize("text", [WECHAT, RECEIPT, ALIPAY, "9" * 18])
def test_a_doubled_scan_is_told_apart(text: str) -> None:
    assert kind_of(text * 2) is ScanKind.DOUBLED


@pytest.mark.parametrize("text", ["1345678", "13456789012345678", "62123456789012345", "123456789012345"])
def test_a_code_that_is_too_short_was_cut_off(text: str) -> None:
    assert kind_of(text) is ScanKind.CUT_OFF


@pytest.mark.parametrize("text", ["9" * 18, "3112345678901234567", "7" + "6" * 31])
def test_an_unknown_prefix_may_be_a_wallet_we_do_not_know(text: str) -> None:
    assert kind_of(text) is ScanKind.UNKNOWN_CODE


@pytest.mark.parametrize("text", ["", "hello", "https://example.com/q", "9" * 33, "13456789012345678a"])
def test_other_text_is_no_code(text: str) -> None:
    expected = ScanKind.CUT_OFF if text == "" else ScanKind.NOT_A_CODE
    assert kind_of(text) in {expected, ScanKind.NOT_A_CODE}


def test_repr_hides_the_code() -> None:
    assert WECHAT not in repr(read_scan(WECHAT, TODAY))


def test_R10_a_request_id_is_32_letters_and_digits_and_is_recognised() -> None:
    made = request_id(1_795_000_000_000, Random(1).getrandbits(74))
    assert len(made) == 32
    assert made.isalnum()
    assert kind_of(made.upper()) is ScanKind.REQUEST_ID


def test_R10_ids_of_the_same_millisecond_differ_by_74_random_bits() -> None:
    random = Random(2)
    made = {request_id(1_795_000_000_000, random.getrandbits(74)) for _ in range(10_000)}
    assert len(made) == 10_000
    low, high = request_id(5, 0), request_id(5, (1 << 74) - 1)
    assert (int(low, 16) ^ int(high, 16)).bit_count() == 74


@given(st.integers(0, (1 << 47) - 2), st.integers(0, (1 << 74) - 1), st.integers(0, (1 << 74) - 1))
def test_R10_later_ids_sort_later(ms: int, one: int, other: int) -> None:
    assert request_id(ms, one) < request_id(ms + 1, other)


@given(st.integers(0, (1 << 74) - 1))
def test_a_short_code_is_four_characters_that_read_aloud(bits: int) -> None:
    code = short_code(request_id(1, bits))
    assert len(code) == 4
    assert not set(code) & set("01BIOS")


@given(st.text(max_size=80))
def test_any_text_is_classified(text: str) -> None:
    assert kind_of(text) in ScanKind


@pytest.mark.parametrize(
    ("text", "may"),
    [
        (RECEIPT, True),
        ("019ab697e8007fffbfffffffffffffff", True),
        ("9" * 25, True),
        (WECHAT, False),
        (ALIPAY, False),
        ("", False),
        ("٣" * 25, False),
    ],
)
def test_what_may_name_an_order_has_the_form_of_an_id(text: str, may: bool) -> None:
    assert may_name_an_order(text) is may
