"""The project's own checks find what they are for."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer.checks.domain_imports import strangers
from installer.checks.texts import unseen_texts
from installer.checks.translations import differences, lupdate, texts_in


@pytest.mark.parametrize(
    "line",
    [
        "import msgspec",
        "from datetime import datetime",
        "from pos_app.domain.money import Money",
        "import pos_app.domain",
    ],
)
def test_domain_may_import_itself_the_standard_library_and_msgspec(line: str) -> None:
    assert list(strangers(line)) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("import requests", "requests"),
        ("from PySide6.QtCore import QObject", "PySide6.QtCore"),
        ("from pos_app.protocol import ports", "pos_app.protocol"),
        ("import pos_app.domains", "pos_app.domains"),
        ("from . import money", "."),
    ],
)
def test_domain_may_import_nothing_else(line: str, name: str) -> None:
    assert list(strangers(f"\n{line}")) == [(2, name)]


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("Paid")',
        'QT_TRANSLATE_NOOP("cashier", "Paid " "late")',
        'QCoreApplication.translate("cashier", source)',
        "for_cashier(words.title, amount=amount)",
        "text.translate(table)",
    ],
)
def test_constant_and_looked_up_texts_pass(line: str) -> None:
    assert list(unseen_texts(line)) == []


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"Paid {amount}")',
        'self.tr("Paid " + amount)',
        "self.tr(text)",
        'QT_TRANSLATE_NOOP("cashier", f"Paid {amount}")',
        "QT_TRANSLATE_NOOP(context, 'Paid')",
        'translate("cashier", f"Paid {amount}")',
        'for_cashier("Paid {}".format(amount))',
        'for_customer("Paid " + amount)',
    ],
)
def test_texts_that_no_translator_would_see_are_found(line: str) -> None:
    assert [place for place, _ in unseen_texts(line)] == [1]


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """A folder of code with one text to translate."""
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "words.py").write_text('PAID = QT_TRANSLATE_NOOP("cashier", "Paid")\n')
    return folder


def test_a_text_added_and_a_text_removed_are_both_differences(tmp_path: Path, code: Path) -> None:
    file = tmp_path / "fr.ts"
    lupdate(code, [file])
    assert [(text.context, text.source) for text in texts_in(file)] == [("cashier", "Paid")]
    assert differences(file, code) == []

    (code / "words.py").write_text('PAID = QT_TRANSLATE_NOOP("cashier", "Paid late")\n')
    assert differences(file, code) == [
        "fr.ts: cashier: not there: 'Paid late'",
        "fr.ts: cashier: no longer used: 'Paid'",
    ]
    assert [text.source for text in texts_in(file)] == ["Paid"]


@pytest.mark.parametrize("check", ["domain_imports", "translations"])
def test_the_checks_run_by_themselves(check: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", f"installer.checks.{check}", "--help"], check=False, timeout=50
    )
    assert done.returncode in (0, 1)
