"""The demo's menu: plays the customer and breaks things, over the simulator's control API, off the GUI thread."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pos_app.simulator.control_client import ControlClient
    from pos_app.simulator.simulator import Connection

Scan = Callable[[str], None]
"""Takes a payment code as if a scanner had read it; callable from any thread."""

MenuEntry = tuple[str, Callable[[], None]]
Menu = Callable[[Scan], list[MenuEntry]]


def demo_menu(connection: "Connection") -> Menu:
    """The menu for a till whose AlphaPay is the simulator at `connection`."""

    def entries(scan: Scan) -> list[MenuEntry]:
        from pos_app.simulator.control_client import ControlClient

        control = ControlClient(connection.control_url)
        return [*_customer(control), *_codes(control, scan), *_faults(control), *_pages(connection)]

    return entries


def _customer(control: "ControlClient") -> list[MenuEntry]:
    return [
        (QCoreApplication.translate("demo", "Customer pays with WeChat"), _deed(control, "pay", "Wechat")),
        (QCoreApplication.translate("demo", "Customer pays with Alipay"), _deed(control, "pay", "Alipay")),
        (QCoreApplication.translate("demo", "Customer enters the PIN"), _deed(control, "pin", "Alipay")),
        (QCoreApplication.translate("demo", "Customer declines"), _deed(control, "decline", "Wechat")),
    ]


def _codes(control: "ControlClient", scan: Scan) -> list[MenuEntry]:
    return [
        (QCoreApplication.translate("demo", "Scan a WeChat code"), _code(control, scan, "Wechat", "pay")),
        (
            QCoreApplication.translate("demo", "Scan an Alipay code that needs a PIN"),
            _code(control, scan, "Alipay", "pin"),
        ),
        (
            QCoreApplication.translate("demo", "Scan a UnionPay code that is declined"),
            _code(control, scan, "UnionPay", "decline"),
        ),
    ]


def _faults(control: "ControlClient") -> list[MenuEntry]:
    return [
        (
            QCoreApplication.translate("demo", "Lose AlphaPay's next answer"),
            _fault(control, "drop the reply"),
        ),
        (
            QCoreApplication.translate("demo", "Forge AlphaPay's next answer"),
            _fault(control, "wrongly signed answer"),
        ),
        (QCoreApplication.translate("demo", "Let AlphaPay hang once"), _fault(control, "hanging answer")),
        (QCoreApplication.translate("demo", "Report a wrong amount"), _fault(control, "wrong amount")),
        (QCoreApplication.translate("demo", "AlphaPay behaves again"), _apart(control.clear_faults)),
    ]


def _pages(connection: "Connection") -> list[MenuEntry]:
    return [
        (
            QCoreApplication.translate("demo", "Open the customer's phone"),
            _page(f"{connection.url}/phone/code"),
        ),
        (QCoreApplication.translate("demo", "Open AlphaPay's switches"), _page(connection.control_url)),
    ]


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
