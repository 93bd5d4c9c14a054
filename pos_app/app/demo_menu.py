"""The demo's menu: plays the customer and breaks things, over the simulator's control API, off the GUI thread."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from pos_app.simulator.control_client import ControlClient
    from pos_app.simulator.simulator import Connection

Scan = Callable[[str], None]
"""Takes a payment code as if a scanner had read it; callable from any thread."""

MenuEntry = tuple[str, Callable[[], None]]
Menu = Callable[[Scan], list[MenuEntry]]

_DEEDS: tuple[tuple[str, str, str], ...] = (
    (QT_TRANSLATE_NOOP("demo", "Customer pays with WeChat"), "pay", "Wechat"),
    (QT_TRANSLATE_NOOP("demo", "Customer pays with Alipay"), "pay", "Alipay"),
    (QT_TRANSLATE_NOOP("demo", "Customer enters the PIN"), "pin", "Wechat"),
    (QT_TRANSLATE_NOOP("demo", "Customer declines"), "decline", "Wechat"),
)

_CODES: tuple[tuple[str, str, str], ...] = (
    (QT_TRANSLATE_NOOP("demo", "Scan a WeChat code"), "Wechat", "pay"),
    (QT_TRANSLATE_NOOP("demo", "Scan an Alipay code that needs a PIN"), "Alipay", "pin"),
    (QT_TRANSLATE_NOOP("demo", "Scan a UnionPay code that is declined"), "UnionPay", "decline"),
)

_FAULTS: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("demo", "Lose AlphaPay's next answer"), "drop the reply"),
    (QT_TRANSLATE_NOOP("demo", "Forge AlphaPay's next answer"), "wrongly signed answer"),
    (QT_TRANSLATE_NOOP("demo", "Let AlphaPay hang once"), "hanging answer"),
    (QT_TRANSLATE_NOOP("demo", "Answer with a wrong amount"), "wrong amount"),
)


def demo_menu(connection: "Connection") -> Menu:
    """The menu for a till whose AlphaPay is the simulator at `connection`."""

    def entries(scan: Scan) -> list[MenuEntry]:
        from pos_app.simulator.control_client import ControlClient

        control = ControlClient(connection.control_url)
        return [
            *((_say(text), _deed(control, deed, wallet)) for text, deed, wallet in _DEEDS),
            *((_say(text), _code(control, scan, wallet, will)) for text, wallet, will in _CODES),
            *((_say(text), _fault(control, preset)) for text, preset in _FAULTS),
            (_say(QT_TRANSLATE_NOOP("demo", "AlphaPay behaves again")), _apart(control.clear_faults)),
            (_say(QT_TRANSLATE_NOOP("demo", "Open the customer's phone")), _page(f"{connection.url}/phone/code")),
            (_say(QT_TRANSLATE_NOOP("demo", "Open AlphaPay's switches")), _page(connection.control_url)),
        ]

    return entries


def _say(text: str) -> str:
    return QCoreApplication.translate("demo", text)


def _deed(control: "ControlClient", deed: str, wallet: str) -> Callable[[], None]:
    return _apart(lambda: control.post("customer", do=deed, wallet=wallet))


def _code(control: "ControlClient", scan: Scan, wallet: str, will: str) -> Callable[[], None]:
    return _apart(lambda: scan(control.post("codes", wallet=wallet, will=will)["code"]))


def _fault(control: "ControlClient", preset: str) -> Callable[[], None]:
    return _apart(lambda: control.preset(preset))


def _apart(work: Callable[[], object]) -> Callable[[], None]:
    """`work` in a thread of its own. A simulator that refuses or is gone leaves the demo as it was."""

    def run() -> None:
        from pos_app.simulator.control_client import ControlRefusedError

        try:
            work()
        except (ControlRefusedError, OSError):
            return

    return lambda: threading.Thread(target=run, name="demo", daemon=True).start()


def _page(url: str) -> Callable[[], None]:
    def open_it() -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl(url))

    return open_it
