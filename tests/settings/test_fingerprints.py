"""Fingerprints of settings: one per key, another for another value, and nothing to be read or tried in them."""

from pathlib import Path

from pos_app.settings.fingerprints import fingerprints
from pos_app.settings.keys import KEYS
from pos_app.settings.printer_records import PrinterSettings
from pos_app.settings.records import AlphaPaySettings, PeopleSettings, Settings

KEY = b"k" * 32


def test_each_key_has_a_fingerprint_and_a_changed_value_another() -> None:
    before = fingerprints(Settings(), KEY)
    assert list(before) == [key.dotted for key in KEYS]
    after = fingerprints(Settings(people=PeopleSettings(refund_limit=99_00)), KEY)
    assert {key for key in before if before[key] != after[key]} == {"people.refund_limit"}


def test_values_of_every_kind_have_one() -> None:
    paths = Settings(
        alphapay=AlphaPaySettings(private_key_file=Path("a.pem")), printer=PrinterSettings(logo=Path("a.png"))
    )
    assert fingerprints(paths, KEY) != fingerprints(Settings(), KEY)


def test_without_the_key_no_value_can_be_tried_and_equal_values_look_different() -> None:
    found = fingerprints(Settings(), KEY)
    assert found != fingerprints(Settings(), b"x" * 32)
    assert len(set(found.values())) == len(found)
