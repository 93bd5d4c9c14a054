"""What cashier, customer and AlphaPay do in the scenes of the tour."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from pos_app.app.touring.driver import Driver
from pos_app.domain.refund import RefundState
from pos_app.simulator.control_client import ControlClient
from pos_app.ui.cashier.desk import Page

Act = Callable[[Driver, ControlClient], object]

EXPIRES_AFTER_S = 4.0
"""The life of the one order that is left to expire."""

_LIFE_S = 300.0
_SLOW_CANCEL_S = 1.2
"""How long the switch from QR to code can be seen."""
_LIST_IS_LATE_S = 100_000.0
_PRODUCT = "4006381333931"


def nothing(_till: Driver, _alphapay: ControlClient) -> None:
    """The screens as they stand."""


def scan_without_amount(till: Driver, alphapay: ControlClient) -> None:
    till.scans(alphapay.mint("Wechat"))


def scan_product(till: Driver, _alphapay: ControlClient) -> None:
    till.scans(_PRODUCT)


def first_amount(till: Driver, _alphapay: ControlClient) -> None:
    till.presses(Qt.Key.Key_F10)
    till.waits_until(lambda: till.view.notice is None, "the notice to go")
    till.types("2480")


def pays_with_alipay(_till: Driver, alphapay: ControlClient) -> None:
    alphapay.pay(wallet="Alipay")


def key(pressed: Qt.Key) -> Act:
    return lambda till, _alphapay: till.presses(pressed)


def typed(text: str) -> Act:
    return lambda till, _alphapay: till.types(text)


def next_amount(till: Driver, _alphapay: ControlClient) -> None:
    till.presses(Qt.Key.Key_Escape)
    till.enters("1575")


def scan_wechat(till: Driver, alphapay: ControlClient) -> None:
    till.scans(alphapay.mint("Wechat"))


def scan_that_needs_a_pin(till: Driver, alphapay: ControlClient) -> None:
    till.enters("6320")
    till.scans(alphapay.mint("Alipay", "pin"))


def enters_pin(till: Driver, alphapay: ControlClient) -> None:
    till.presses(Qt.Key.Key_F10)
    alphapay.customer("pin", wallet="Alipay")


def scan_that_is_declined(till: Driver, alphapay: ControlClient) -> None:
    till.enters("990")
    till.scans(alphapay.mint("UnionPay", "decline"))


def qr_with_a_short_life(till: Driver, alphapay: ControlClient) -> None:
    alphapay.switch(order_life_s=EXPIRES_AFTER_S)
    till.enters("1200")
    till.presses(Qt.Key.Key_Return)


def qr_again(till: Driver, alphapay: ControlClient) -> None:
    alphapay.switch(order_life_s=_LIFE_S)
    till.enters("3300")
    till.presses(Qt.Key.Key_Return)


def switch_to_the_phones_code(till: Driver, alphapay: ControlClient) -> None:
    alphapay.fault(call="cancel", reply_delay_s=_SLOW_CANCEL_S)
    till.scans(alphapay.mint("Wechat"))


def lose_the_answer(digits: str) -> Act:
    def act(till: Driver, alphapay: ControlClient) -> None:
        alphapay.switch(rows_late_s=_LIST_IS_LATE_S)
        alphapay.preset("drop the reply to pay")
        till.enters(digits)
        till.scans(alphapay.mint("Wechat"))

    return act


def scan_the_bill(till: Driver, alphapay: ControlClient) -> None:
    till.scans(alphapay.orders()[-1]["payment_id"])


def next_customers_code(till: Driver, alphapay: ControlClient) -> None:
    till.enters("500")
    till.scans(alphapay.mint("Alipay"))


def list_has_it(till: Driver, alphapay: ControlClient) -> None:
    alphapay.switch(rows_late_s=0)
    till.presses(Qt.Key.Key_F4)


def wrong_amount(till: Driver, alphapay: ControlClient) -> None:
    alphapay.preset("wrong amount")
    till.enters("1800")
    till.scans(alphapay.mint("Wechat"))


def reads_the_alarm(till: Driver, alphapay: ControlClient) -> None:
    alphapay.clear_faults()
    till.presses(Qt.Key.Key_F12)


def paid_by_code(till: Driver, alphapay: ControlClient) -> None:
    till.enters("2200")
    till.scans(alphapay.mint("Alipay"))


def gives_the_usual_reason(till: Driver, _alphapay: ControlClient) -> None:
    """The first of the reasons that the form offers, and the key that confirms it."""
    till.types("1")
    till.presses(Qt.Key.Key_F9)


def refunds_for_the_usual_reason(till: Driver, alphapay: ControlClient) -> None:
    """All of it."""
    till.presses(Qt.Key.Key_Return)
    gives_the_usual_reason(till, alphapay)
    till.waits_until(lambda: [row.state for row in till.sale.refunds] == [RefundState.DONE], "the refund")


# --- people and shifts -----------------------------------------------------------------------------------


def a_wrong_pin(till: Driver, _alphapay: ControlClient) -> None:
    till.types("2")
    till.types("4711")
    till.presses(Qt.Key.Key_Return)
    till.waits_until(
        lambda: till.view.sign_in is not None and till.view.sign_in.refusal is not None, "a refusal"
    )


def the_owners_pin(till: Driver, _alphapay: ControlClient) -> None:
    till.types("8520")
    till.presses(Qt.Key.Key_Return)


def the_cashier_comes(till: Driver, _alphapay: ControlClient) -> None:
    till.presses(Qt.Key.Key_F1)
    till.waits_until(lambda: till.view.sign_in is not None, "the lock")
    till.types("1")
    till.types("1470")
    till.presses(Qt.Key.Key_Return)


def begins_closing(till: Driver, _alphapay: ControlClient) -> None:
    till.presses(Qt.Key.Key_F9)
    till.waits_until(lambda: till.view.shift.closing is not None, "what is open")


def the_supervisor_approves(till: Driver, _alphapay: ControlClient) -> None:
    till.types("2")
    till.types("3690")
    till.presses(Qt.Key.Key_Return)


# --- history ---------------------------------------------------------------------------------------------


def finds_the_sale(till: Driver, _alphapay: ControlClient) -> None:
    till.types("6320")
    till.waits_until(lambda: till.history_lists("$63.20"), "the sale in the list")


def opens_the_story(till: Driver, _alphapay: ControlClient) -> None:
    till.presses(Qt.Key.Key_Return)
    till.waits_until(lambda: till.story_is_told(), "the story")


def asks_for_a_part(till: Driver, _alphapay: ControlClient) -> None:
    till.presses(Qt.Key.Key_F9)
    till.types("5500")
    till.presses(Qt.Key.Key_Return)
    till.types("1")


def the_refund_is_approved(till: Driver, alphapay: ControlClient) -> None:
    the_supervisor_approves(till, alphapay)
    till.waits_until(lambda: till.view.approval is None and not till.view.refunds, "the refund")


def back_to_the_sale(till: Driver, _alphapay: ControlClient) -> None:
    for _ in range(4):
        if till.look().page is Page.HISTORY:
            till.presses(Qt.Key.Key_Escape)
