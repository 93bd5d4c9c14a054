"""Changing a settings file from the application: comments stay, mistakes never get in, nothing is lost."""

from pathlib import Path

import pytest

from pos_app.settings.editing import edited, save
from pos_app.settings.load import examine
from pos_app.settings.mistakes import SettingsError
from tests.settings.conftest import GOOD

EXAMPLE = Path(__file__).parents[2] / "resources" / "example-config.toml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.toml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_only_what_is_changed_changes() -> None:
    before = EXAMPLE.read_text(encoding="utf-8")
    after = edited(before, {"till.store": "Bloor", "people.lock_after_s": 60})
    old, new = before.splitlines(), after.splitlines()
    assert [line for line in old if line not in new] == ['store = "Spadina"']
    assert [line for line in new if line not in old] == ['store = "Bloor"', "lock_after_s = 60"]


def test_a_comment_behind_a_value_stays() -> None:
    text = '[till]\nid = "T01"  # its own for each till\n'
    assert edited(text, {"till.id": "T02"}) == '[till]\nid = "T02"  # its own for each till\n'


def test_a_missing_section_is_begun_at_the_end() -> None:
    assert edited('[till]\nid = "T01"\n', {"printer.kind": "network"}).endswith(
        '[printer]\nkind = "network"\n'
    )


def test_a_key_taken_out_has_its_default_again(file: Path) -> None:
    assert save(file, {"till.store": "Spadina"}).till.store == "Spadina"
    assert save(file, {"till.store": None, "people.lock_after_s": None}).till.store == ""
    assert "store" not in file.read_text(encoding="utf-8")


def test_what_the_file_says_now_is_what_was_wanted(file: Path) -> None:
    wanted = {
        "merchant.address": ["88 Spadina Ave", 'Toronto "ON"'],
        "people.refund_limit": "80.00",
        "printer.kind": "network",
        "printer.host": "192.168.1.60",
        "merchant.receipt_footer": ["谢谢惠顾 · C:\\x"],
    }
    saved = save(file, wanted)
    assert saved == examine(file).settings
    assert saved.merchant.address == ("88 Spadina Ave", 'Toronto "ON"')
    assert saved.merchant.receipt_footer == ("谢谢惠顾 · C:\\x",)
    assert saved.printer.host == "192.168.1.60"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"till.id": "T 01"}, "till.id"),
        ({"printer.kind": "network"}, "printer.host"),
        ({"till.id": None}, "till.id"),
        ({"people.refund_limit": "-1"}, "people.refund_limit"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_written(
    file: Path, changes: dict[str, str | None], key: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        save(file, changes)
    assert [(mistake.file, mistake.key) for mistake in refused.value.mistakes] == [(file, key)]
    assert file.read_text(encoding="utf-8") == GOOD
    assert [found.name for found in file.parent.iterdir()] == ["shop.toml"]


def test_a_mistake_that_was_there_before_is_in_nobodys_way(file: Path) -> None:
    file.write_text(GOOD + "[people]\nlock_after_s = -5\n", encoding="utf-8")
    assert save(file, {"till.store": "Bloor"}).till.store == "Bloor"
    with pytest.raises(SettingsError):
        save(file, {"people.lock_after_s": -7})


def test_the_file_before_stays_beside_it(file: Path) -> None:
    save(file, {"till.store": "Bloor"})
    assert file.with_name("shop.toml.bak").read_text(encoding="utf-8") == GOOD


def test_a_file_is_begun_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "shop.toml"
    changes = {
        "merchant.name": "Maple Tea House",
        "alphapay.merchant_code": "CXVJIU",
        "alphapay.private_key_file": "private.pem",
        "alphapay.alphapay_public_key_file": "public.pem",
        "till.id": "T01",
    }
    assert save(path, changes).merchant.name == "Maple Tea House"
    assert not path.with_name("shop.toml.bak").exists()


def test_a_file_of_a_windows_editor_stays_one(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    save(file, {"till.store": "Bloor"})
    lines = file.read_bytes().split(b"\n")
    assert all(line.endswith(b"\r") for line in lines[:-1])


def test_a_file_that_is_no_toml_is_told_and_left_alone(file: Path) -> None:
    file.write_text("[till\n", encoding="utf-8")
    with pytest.raises(SettingsError):
        save(file, {"till.store": "Bloor"})
    assert file.read_text(encoding="utf-8") == "[till\n"
