"""The demo's till as a cashier meets it: a process on a real X display, real key presses, and AlphaPay apart."""

import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.display import DemoTill, until, x_display

pytestmark = [
    pytest.mark.x11,
    pytest.mark.timeout(150),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is missing"),
]

IN_USE = 4
"""Exit code of a till whose data directory another one uses."""


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with x_display(tmp_path_factory.mktemp("display")) as name:
        yield name


@pytest.fixture
def till(display: str, tmp_path: Path) -> Iterator[DemoTill]:
    demo = DemoTill(display, tmp_path / "demo")
    try:
        demo.is_up()
        demo.opens()
        yield demo
    finally:
        demo.stop_alphapay()


def test_a_sale_by_qr_and_one_by_scan_from_the_keyboard_alone(till: DemoTill) -> None:
    till.types("1234\n")
    until(lambda: till.orders() == ["PAYMENT_IN_PROCESS"], "the QR order")
    till.control.pay(wallet="Alipay")
    until(lambda: [payment["payment"]["state"] for payment in till.payments()] == ["PAID"], "the journal")
    till.types("4567")
    till.scans(till.control.mint("Wechat"))
    until(lambda: till.orders() == ["SUCCESS", "SUCCESS"], "the scanned payment")
    until(lambda: [payment["payment"]["state"] for payment in till.payments()] == ["PAID"] * 2, "the journal")


def test_a_till_killed_beside_a_standing_qr_finds_the_payment_when_it_starts_again(till: DemoTill) -> None:
    till.types("800\n")
    until(lambda: till.orders() == ["PAYMENT_IN_PROCESS"], "the QR order")
    assert till.ends(signal.SIGKILL) == -signal.SIGKILL
    till.control.pay()
    till.start_again()
    until(lambda: [payment["payment"]["state"] for payment in till.payments()] == ["PAID"], "the journal")


def test_a_polite_kill_closes_the_till_at_once(till: DemoTill) -> None:
    begun = time.monotonic()
    assert till.ends(signal.SIGTERM) == 0
    assert time.monotonic() - begun < 5


def test_a_second_till_on_the_same_books_says_so_and_ends_when_that_is_read(till: DemoTill) -> None:
    with till.second() as second:
        assert second.stderr is not None
        said = second.stderr.readline()
        assert str(till.data / "till") in said
        assert "Traceback" not in said
        until(lambda: len(till.windows_of(second)) == 1, "the message, and no window that cannot sell")
        till.press_until_ended(second, "Return")
        assert second.returncode == IN_USE
        assert second.stderr.read() == ""
    till.types("500\n")
    until(lambda: till.orders() == ["PAYMENT_IN_PROCESS"], "the first till to go on")


def test_a_second_till_that_nobody_looks_at_ends_politely_as_well(till: DemoTill) -> None:
    with till.second() as second:
        assert second.stderr is not None
        assert second.stderr.readline()
        second.terminate()
        assert second.wait(10) == IN_USE
