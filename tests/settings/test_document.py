"""One table of keys serves loader, README and examples, and none of them falls behind."""

import tomllib
from pathlib import Path

import msgspec
import pytest

from pos_app.settings.document import default_of, describe
from pos_app.settings.keys import KEYS, SECTIONS, Key
from pos_app.settings.load import load
from pos_app.settings.records import Settings
from tests.settings.conftest import Write

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "resources" / "example-config.toml"


def test_the_table_of_keys_and_the_records_agree() -> None:
    fields = {
        f"{section}.{field.name}"
        for section, record in SECTIONS.items()
        for field in msgspec.structs.fields(record)
    }
    assert [field.name for field in msgspec.structs.fields(Settings)] == list(SECTIONS)
    assert {key.dotted for key in KEYS} == fields
    assert len(KEYS) == len(fields)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.dotted)
def test_each_example_is_a_right_value(key: Key) -> None:
    written = tomllib.loads(f"{key.name} = {key.example}")[key.name]
    key.kind.parse(written)


def test_the_table_has_a_row_for_each_key() -> None:
    head, rule, *rows = describe().splitlines()
    assert head.count("|") == rule.count("|") == 6
    assert [row.split("`")[1] for row in rows] == [key.dotted for key in KEYS]


def test_required_keys_have_no_default() -> None:
    assert not any(default_of(key) for key in KEYS if key.required)


def test_the_readme_documents_each_key_in_the_tables_own_words() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [row for row in describe().splitlines() if row not in readme] == []


def test_the_example_file_shows_each_key_and_loads(write: Write) -> None:
    example = EXAMPLE.read_text(encoding="utf-8")
    lines = {line.removeprefix("# ").split(" =")[0] for line in example.splitlines() if " = " in line}
    assert lines == {key.name for key in KEYS}
    path = write(
        example.replace("alphapay-private.pem", "private.pem").replace("alphapay-public.pem", "public.pem")
    )
    assert load(path, {}).till.id == "T01"
