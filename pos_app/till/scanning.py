"""What a scan means at this moment: a charge, a switch, a customer's bill, an order to look up, or a sentence for the
cashier (R18, R20).
"""

from msgspec.structs import replace

from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_code import Scan, ScanKind, read_scan
from pos_app.domain.payment_terms import State
from pos_app.domain.sale import Standing, blocks
from pos_app.protocol.effects import AskPayment
from pos_app.protocol.messages import CodeScanned
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till import looking_up
from pos_app.till.charging import begin_switch, charge
from pos_app.till.draft import Draft
from pos_app.till.looking_up import NAMES_AN_ORDER
from pos_app.till.memory import Bill, Charge, Code
from pos_app.till.signing_in import changes_person
from pos_app.till.standing import sale_on_screen, screen_standing, shown_attempt

_NOTHING_TO_CHARGE = {
    ScanKind.RECEIPT: NoticeKind.SCAN_RECEIPT,
    ScanKind.REQUEST_ID: NoticeKind.SCAN_REQUEST_ID,
    ScanKind.PRODUCT: NoticeKind.SCAN_PRODUCT,
    ScanKind.DOUBLED: NoticeKind.SCAN_DOUBLED,
    ScanKind.CUT_OFF: NoticeKind.SCAN_CUT_OFF,
    ScanKind.NOT_A_CODE: NoticeKind.SCAN_NOT_A_CODE,
}


def code_scanned(draft: Draft, command: CodeScanned) -> None:
    """A scanner read something."""
    if changes_person(draft, command):
        return
    scan = read_scan(command.text, draft.now.utc.date())
    attempt = _open_attempt(draft)
    if draft.state.held is not None:
        draft.notice(NoticeKind.SCAN_WHILE_QUESTION)
    elif scan.kind is ScanKind.RECEIPT and attempt is not None and _lacks_its_id(attempt):
        check_bill(draft, attempt, scan.text, shown=True)
    elif scan.kind in NAMES_AN_ORDER and attempt is None and _owed(draft, command.amount) is None:
        looking_up.begin(draft, scan, command.request_ids)
    elif scan.kind in _NOTHING_TO_CHARGE:
        draft.notice(_NOTHING_TO_CHARGE[scan.kind])
    elif attempt is not None:
        _scan_during_payment(draft, attempt, scan)
    else:
        _charge_code(draft, scan, command.amount)


def _open_attempt(draft: Draft) -> Attempt | None:
    """The attempt on screen that forbids charging, if there is one."""
    attempts = draft.state.attempts_of(draft.state.screen)
    attempt = shown_attempt(attempts) if attempts else None
    lost = attempt is not None and attempt.state is State.UNCERTAIN
    return attempt if attempt is not None and (blocks(attempt) or lost) else None


def _lacks_its_id(attempt: Attempt) -> bool:
    return attempt.state is State.UNCERTAIN and not attempt.payment_id


def _scan_during_payment(draft: Draft, attempt: Attempt, scan: Scan) -> None:
    """A payment code was scanned while a payment is open."""
    qr_stands = attempt.scenario is Scenario.OFFLINE_QRCODE and attempt.state is State.AWAITING_CUSTOMER
    if qr_stands:
        begin_switch(draft, Charge(amount=attempt.amount, code=_code(draft, scan)))
    elif not blocks(attempt):
        charge(draft, Charge(amount=attempt.amount, code=_code(draft, scan)))
    elif attempt.state is State.UNCERTAIN:
        draft.notice(NoticeKind.SCAN_WHILE_NOT_SURE)
    else:
        draft.notice(NoticeKind.SCAN_DURING_PAYMENT)


def _charge_code(draft: Draft, scan: Scan, amount: Money | None) -> None:
    """Nothing is open: charge the code, if there is an amount to charge."""
    owed = _owed(draft, amount)
    if owed is None:
        free = sale_on_screen(draft.state) is None
        draft.notice(NoticeKind.SCAN_WITHOUT_AMOUNT if free else NoticeKind.SCAN_AFTER_PAID)
        return
    charge(draft, Charge(amount=owed, code=_code(draft, scan)))


def _owed(draft: Draft, amount: Money | None) -> Money | None:
    """What a scan is to pay: the amount that was typed, else that of an unpaid sale on screen."""
    sale = sale_on_screen(draft.state)
    unpaid = sale is not None and screen_standing(draft.state) is Standing.UNPAID
    return amount or (sale.amount if sale is not None and unpaid else None)


def _code(draft: Draft, scan: Scan) -> Code:
    return Code(scan.text, scan.wallet, draft.now.mono)


def check_bill(draft: Draft, attempt: Attempt, payment_id: str, *, shown: bool) -> None:
    """Ask whether `payment_id`, from the customer's bill or a list's row, is this attempt's order (R18).

    `shown` is true where the cashier scanned it and waits for the answer. What is being asked is not asked twice.
    """
    bill = Bill(request_id=attempt.request_id, payment_id=payment_id, shown=shown)
    if shown:
        draft.notice(NoticeKind.BILL_BEING_CHECKED)
    for call_id, asked in draft.state.bills.items():
        if (asked.request_id, asked.payment_id) == (bill.request_id, bill.payment_id):
            draft.state.bills[call_id] = replace(bill, shown=shown or asked.shown)
            return
    call_id = draft.call_id()
    draft.state.bills[call_id] = bill
    draft.effects.append(AskPayment(call_id=call_id, request_id=attempt.request_id, payment_id=payment_id))
