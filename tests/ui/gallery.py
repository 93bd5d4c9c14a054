"""Pictures of the cashier's window in every state: `python -m tests.ui.gallery FOLDER [--language fr_CA] [name …]`."""

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_app.domain.payment_terms import Attention, LeftWith
from pos_app.domain.refund import RefundState
from pos_app.protocol.screen_terms import Action, Stage
from pos_app.protocol.views import TillView
from pos_app.receipts.fonts import load_fonts
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.window import CashierWindow
from tests.ui.history_samples import history_pictures, sample_archive
from tests.ui.people_samples import people_pictures
from tests.ui.settings_samples import SampleKeeping, settings_pictures
from tests.ui.shift_samples import shift_pictures
from tests.ui.views import AMOUNT, READY, gallery, money, refund, restore, sale, till

ROOT = Path(__file__).parents[2]
SIZES = ((1024, 768), (1366, 768), (1920, 1080))
_DONE_WITHIN_MS = 5000
Picture = tuple[str, TillView, str]
"""A name, a view, and the keys that are pressed on it, by Qt's names."""


def opened() -> Iterator[Picture]:
    """What a key opens over a view."""
    yield "parking", till(sale=sale(Stage.NOT_SURE)), "F8"
    for attention in Attention:
        left = LeftWith.GOODS if attention is Attention.LEFT else None
        yield f"decide_{attention.lower()}", till(inbox=(money(attention, left_with=left),)), "F5"
    late = till(inbox=(money(Attention.LATE, left_with=LeftWith.PAID_OTHERWISE),))
    yield "decide_refund", late, "F5"
    yield "decide_not_permitted", till(inbox=late.inbox, may_settle=False, may_refund=False), "F5"
    yield "reason_refund", late, "F5 2"
    yield "reason_refund_chosen", late, "F5 2 1"
    accept = till(inbox=(money(Attention.OTHER_AMOUNT),))
    yield "reason_accept", accept, "F5 1"
    closable = sale(Stage.NOT_SURE, actions=frozenset({Action.CLOSE_NOT_FOUND}), closing=READY)
    yield "reason_close", till(sale=closable), "F9 1"
    for state in RefundState:
        resend = state is RefundState.UNCERTAIN
        waiting = refund(state, may_resend=resend, result_code="REFUND_NEED_REVIEW" if not resend else "")
        yield f"refund_{state.lower()}", till(refunds=(waiting,)), "F5"
    yield "reason_resend", till(refunds=(refund(RefundState.UNCERTAIN, may_resend=True),)), "F5 1"
    refundable = sale(Stage.PAID, actions=frozenset({Action.REFUND}), remaining=AMOUNT)
    yield "refund_sale", till(sale=refundable), "F9 5 0 0"
    yield "restore_typed", till(restore=restore(may_confirm=True, days_left=0)), "1 2"


def pictures() -> Iterator[Picture]:
    """Everything worth looking at."""
    yield from ((name, view, "") for name, view in gallery())
    yield from opened()
    yield from people_pictures()
    yield from shift_pictures()
    yield from history_pictures()
    yield from settings_pictures()


def press(window: CashierWindow, keys: str) -> None:
    """Press these keys, as the window system would."""
    for key in keys.split():
        under = QApplication.focusWidget() or window
        if len(key) == 1:
            QTest.keyClick(under, key)
        else:
            QTest.keyClick(under, getattr(Qt.Key, f"Key_{key}"))
        QApplication.processEvents()
        deadline = QDeadlineTimer(_DONE_WITHIN_MS)
        while window.screen_parts.settings.busy and not deadline.hasExpired():
            QApplication.processEvents()


def translator_for(language: str) -> QTranslator:
    """One of the translations, straight from its source."""
    translator = QTranslator()
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / "texts.qm"
        source = ROOT / "resources" / "translations" / f"pos_app_{language}.ts"
        tool = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"
        subprocess.run([sys.executable, "-c", tool, "-silent", str(source), "-qm", str(compiled)], check=True)
        translator.load(str(compiled))
    return translator


def main() -> None:
    """Draw what the names begin with, or everything, at each size."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--language", default="en")
    wanted = parser.parse_intermixed_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    load_fonts(ROOT / "resources")
    translator = translator_for(wanted.language)
    application.installTranslator(translator)
    QLocale.setDefault(QLocale(wanted.language))
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        for name, view, keys in pictures():
            if not wanted.names or name.startswith(tuple(wanted.names)):
                draw(view, keys, (width, height), wanted.folder / f"{name}_{width}.png")


def draw(view: TillView, keys: str, size: tuple[int, int], file: Path) -> None:
    """One picture."""
    archive = sample_archive()
    window = CashierWindow(
        Bridge(lambda command: None), None, extra_menu=[("Slow", lambda: None)], archive=archive
    )
    window.screen_parts.settings.keep(SampleKeeping())
    window.resize(*size)
    window.show()
    window.show_view(view)
    press(window, keys)
    QApplication.processEvents()
    window.grab().save(str(file))
    window.close()


if __name__ == "__main__":
    main()
