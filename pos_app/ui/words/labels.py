"""Short labels: states in lists, actions on buttons, wallets' names."""

from pos_app.domain.alphapay import Wallet
from pos_app.domain.payment_terms import RefundSeen, Resolution, State
from pos_app.protocol.screen_terms import Action
from pos_app.protocol.views import PaymentRow
from pos_app.ui.words.inbox import attention_word
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier

_STATES = {
    State.RECORDED: QT_TRANSLATE_NOOP("cashier", "Starting"),
    State.SENDING: QT_TRANSLATE_NOOP("cashier", "Contacting AlphaPay"),
    State.AWAITING_CUSTOMER: QT_TRANSLATE_NOOP("cashier", "Waiting for customer"),
    State.CANCELLING: QT_TRANSLATE_NOOP("cashier", "Cancelling"),
    State.UNCERTAIN: QT_TRANSLATE_NOOP("cashier", "Not confirmed yet"),
    State.PAID: QT_TRANSLATE_NOOP("cashier", "Paid"),
    State.PAID_MISMATCH: QT_TRANSLATE_NOOP("cashier", "Paid, needs supervisor"),
    State.FAILED: QT_TRANSLATE_NOOP("cashier", "Failed"),
    State.CLOSED: QT_TRANSLATE_NOOP("cashier", "Closed, not paid"),
    State.NOT_SENT: QT_TRANSLATE_NOOP("cashier", "Not sent"),
    State.NOT_FOUND: QT_TRANSLATE_NOOP("cashier", "Closed as not found"),
}
_RESOLUTIONS = {
    Resolution.ATTACHED: QT_TRANSLATE_NOOP("cashier", "Paid, attached"),
    Resolution.ACCEPTED: QT_TRANSLATE_NOOP("cashier", "Paid, accepted"),
    Resolution.REFUND: QT_TRANSLATE_NOOP("cashier", "Paid, refund wanted"),
}
_GIVEN_BACK = {
    RefundSeen.PARTIAL: QT_TRANSLATE_NOOP("cashier", "Paid, partly refunded"),
    RefundSeen.FULL: QT_TRANSLATE_NOOP("cashier", "Refunded in full"),
}
_ASKING = QT_TRANSLATE_NOOP("cashier", "Asking AlphaPay…")
_HARMLESS = QT_TRANSLATE_NOOP("cashier", "Nobody can have paid it")
_PAID_LATE = QT_TRANSLATE_NOOP("cashier", "Paid late")

_ACTIONS = {
    Action.CANCEL: QT_TRANSLATE_NOOP("cashier", "Cancel payment"),
    Action.CHARGE_AGAIN: QT_TRANSLATE_NOOP("cashier", "Try again"),
    Action.NEXT_CUSTOMER: QT_TRANSLATE_NOOP("cashier", "Next customer"),
    Action.PARK: QT_TRANSLATE_NOOP("cashier", "Park it, next customer"),
    Action.CHECK_NOW: QT_TRANSLATE_NOOP("cashier", "Check now"),
    Action.SCAN_BILL: QT_TRANSLATE_NOOP("cashier", "Scan customer's bill"),
    Action.CLOSE_NOT_FOUND: QT_TRANSLATE_NOOP("cashier", "Close as not found"),
    Action.PRINT_SLIP: QT_TRANSLATE_NOOP("cashier", "Print slip"),
    Action.ATTACH: QT_TRANSLATE_NOOP("cashier", "Attach and print"),
    Action.ACCEPT: QT_TRANSLATE_NOOP("cashier", "Accept this amount"),
    Action.REFUND: QT_TRANSLATE_NOOP("cashier", "Refund"),
    Action.RESEND_REFUND: QT_TRANSLATE_NOOP("cashier", "Send the refund again"),
    Action.REPRINT: QT_TRANSLATE_NOOP("cashier", "Reprint receipt"),
}

_WALLETS = {
    Wallet.ALIPAY: QT_TRANSLATE_NOOP("cashier", "Alipay"),
    Wallet.WECHAT: QT_TRANSLATE_NOOP("cashier", "WeChat Pay"),
    Wallet.UNIONPAY: QT_TRANSLATE_NOOP("cashier", "UnionPay"),
    Wallet.UNKNOWN: QT_TRANSLATE_NOOP("cashier", "Wallet not known yet"),
}


def state_word(row: PaymentRow) -> str:
    """Where a listed payment stands now, in a few words; money that waits says why."""
    if row.given_back is not RefundSeen.NONE:
        return for_cashier(_GIVEN_BACK[row.given_back])
    if row.resolution is not None:
        return resolution_word(row.resolution)
    if row.attention is not None:
        return attention_word(row.attention)
    if row.state is State.UNCERTAIN and (row.asking or row.harmless):
        return for_cashier(_ASKING if row.asking else _HARMLESS)
    paid_late = row.late and row.state is State.PAID
    return for_cashier(_PAID_LATE if paid_late else _STATES[row.state])


def resolution_word(resolution: Resolution) -> str:
    """What was decided about money that came otherwise than expected, in a few words."""
    return for_cashier(_RESOLUTIONS[resolution])


def plain_state_word(state: State) -> str:
    """Where a payment stands, in a few words, by its state alone."""
    return for_cashier(_STATES[state])


def action_label(action: Action) -> str:
    """What stands on the button of `action`."""
    return for_cashier(_ACTIONS[action])


def wallet_name(wallet: Wallet) -> str:
    """The wallet as cashiers know it; of a show-QR payment it is learned later (R21)."""
    return for_cashier(_WALLETS[wallet])
