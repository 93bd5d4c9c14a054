"""`pos-app config check FILE`, as its user sees it."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from pos_app.app.config_command import main
from tests.settings.conftest import GOOD, Write, private_pem


def test_a_right_file_is_summed_up(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(write(GOOD))]) == 0
    out = capsys.readouterr().out
    assert "OK" in out
    assert "https://openapi.alphapay.ca, merchant CXVJIU, CAD" in out


def test_a_wrong_file_lists_values_and_keys_together(
    write: Write, shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shop / "private.pem").write_text(private_pem(rsa.generate_private_key(65_537, 1024)))
    assert main(["check", str(write(GOOD.replace('"T01"', '"T 01"')))]) == 1
    err = capsys.readouterr().err
    assert "till.id is not a till id" in err
    assert "alphapay.private_key_file is an RSA key of 1024 bits" in err
    assert "2 mistakes" in err


def test_a_missing_key_is_told_once(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    text = GOOD.replace('private_key_file = "private.pem"', "").replace(
        'alphapay_public_key_file = "public.pem"', ""
    )
    assert main(["check", str(write(text))]) == 1
    assert "2 mistakes" in capsys.readouterr().err


def test_a_missing_file_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "none.toml")]) == 1
    assert "no such file" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["check"], ["chekc", "x"], ["check", "a", "b"]])
def test_wrong_use_is_exit_code_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [["--help"], ["check", "--help"]])
def test_help_teaches_by_example(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 0
    out = capsys.readouterr().out
    assert "pos-app config check shop.toml" in out
    assert "exit codes" in out


def test_a_printer_and_a_scanner_appear_in_the_summary(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    extra = '[printer]\nkind = "network"\nhost = "10.0.0.9"\n[scanner]\nserial_port = "COM3"\n'
    assert main(["check", str(write(GOOD + extra))]) == 0
    out = capsys.readouterr().out
    assert "10.0.0.9 port 9100, 576 dots wide" in out
    assert "keyboard wedge and COM3 at 9600 baud" in out


def test_people_and_the_drawer_appear_in_the_summary(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    extra = 'drawer = true\n[people]\nrefund_limit = "0.00"\nlock_after_s = 0\n'
    assert main(["check", str(write(GOOD + extra + '[printer]\nkind = "network"\nhost = "10.0.0.9"\n'))]) == 0
    assert "refund up to 0.00, the till never locks by itself, drawer" in capsys.readouterr().out


def test_a_cashier_named_in_an_old_file_is_a_note(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(write(GOOD + 'cashier = "Mei"\n'))]) == 0
    assert "note: till.cashier is without effect" in capsys.readouterr().out
