"""Starting payments: a QR, a scanned code, the checks before either, and the switch from one to the
other (R17, R20, R40).
"""

from msgspec.structs import replace

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import AmountIsZero, AmountTooLarge, Money, chargeable
from pos_app.domain.now import Now
from pos_app.domain.payment import describe
from pos_app.domain.payment_code import CODE_LIFE_S, SEEN_CODES_FOR, request_id, short_code
from pos_app.domain.payment_events import AttemptRecorded, SameCustomerDenied, SendingStarted
from pos_app.domain.payment_terms import CancelCause
from pos_app.domain.sale import SaleLeft, SaleReturned, SaleStarted, Standing
from pos_app.protocol.messages import AnswerQuestion, ChargeByQr
from pos_app.protocol.screen_terms import NoticeKind, QuestionKind
from pos_app.till.cancelling import ask_to_cancel
from pos_app.till.closing import day_of
from pos_app.till.digests import digest
from pos_app.till.draft import Draft
from pos_app.till.locks import sales_locked
from pos_app.till.memory import Charge, Held, Switch, Watch
from pos_app.till.standing import other_unresolved, sale_on_screen, screen_standing, shown_attempt

SWITCH_CODE_LIFE_S = 25.0
"""R20: after a switch, a code is charged only while it is under 25 s old."""


def charge_by_qr(draft: Draft, command: ChargeByQr) -> None:
    """The cashier wants a QR for an amount."""
    charge(draft, Charge(amount=command.amount))


def charge(draft: Draft, wanted: Charge) -> None:
    """Start a payment, unless something forbids it or the cashier must answer something first."""
    refusal = _refusal(draft, wanted)
    if refusal is not None:
        draft.notice(refusal)
        return
    question = _open_question(draft, wanted)
    if question is not None:
        _hold(draft, wanted, question)
        return
    _start(draft, wanted)


def _refusal(draft: Draft, wanted: Charge) -> NoticeKind | None:
    """What forbids this charge, whoever confirms it."""
    refusal = sales_locked(draft.state) or _amount_refusal(draft, wanted.amount)
    if refusal is not None:
        return refusal
    match screen_standing(draft.state):
        case Standing.UNRESOLVED:
            return NoticeKind.SALE_IS_UNRESOLVED
        case Standing.LOCKED:
            return NoticeKind.SALE_IS_LOCKED
        case _:
            return _code_refusal(draft, wanted)


def _amount_refusal(draft: Draft, amount: Money) -> NoticeKind | None:
    if amount.currency is not draft.state.settings.currency:
        return NoticeKind.WRONG_CURRENCY
    try:
        chargeable(amount)
    except AmountIsZero:
        return NoticeKind.AMOUNT_ZERO
    except AmountTooLarge:
        return NoticeKind.AMOUNT_TOO_LARGE
    return None


def _code_refusal(draft: Draft, wanted: Charge) -> NoticeKind | None:
    """Whether the code was charged before, or has certainly died while a question stood."""
    if wanted.code is None:
        return None
    if is_seen(draft, wanted.code.text):
        return NoticeKind.CODE_SEEN_BEFORE
    age = draft.now.mono - wanted.code.scanned_mono
    return NoticeKind.CODE_TOO_OLD if age > CODE_LIFE_S[wanted.code.wallet] else None


def _open_question(draft: Draft, wanted: Charge) -> QuestionKind | None:
    """The first question the cashier has still to answer for this charge."""
    limit = draft.state.settings.extra_key_above
    scanned = wanted.code is not None
    asks = {
        QuestionKind.SAME_CUSTOMER: _is_new_sale(draft, wanted) and bool(_not_denied(draft)),
        QuestionKind.UNKNOWN_WALLET: wanted.code is not None and wanted.code.wallet is Wallet.UNKNOWN,
        QuestionKind.ABOVE_LIMIT: scanned and limit is not None and wanted.amount.minor > limit,
    }
    return next((kind for kind, asked in asks.items() if asked and kind not in wanted.confirmed), None)


def _is_new_sale(draft: Draft, wanted: Charge) -> bool:
    """Whether this charge begins another sale than the one on screen."""
    sale = sale_on_screen(draft.state)
    return sale is None or screen_standing(draft.state) is not Standing.UNPAID or sale.amount != wanted.amount


def _not_denied(draft: Draft) -> tuple[str, ...]:
    return tuple(attempt.request_id for attempt in other_unresolved(draft.state) if not attempt.denied)


def _hold(draft: Draft, wanted: Charge, kind: QuestionKind) -> None:
    about = _not_denied(draft) if kind is QuestionKind.SAME_CUSTOMER else ()
    draft.state.held = Held(question_id=draft.number(), kind=kind, charge=wanted, about=about)


def answer_question(draft: Draft, command: AnswerQuestion) -> None:
    """The cashier answered. Of SAME_CUSTOMER, yes stops the charge; of the others, no does."""
    held = draft.state.held
    if held is None or held.question_id != command.question_id:
        return
    draft.state.held = None
    same_customer = held.kind is QuestionKind.SAME_CUSTOMER
    if same_customer and command.yes:
        _back_to(draft, held.about)
        return
    if not same_customer and not command.yes:
        return
    if not same_customer:
        charge(draft, replace(held.charge, confirmed=held.charge.confirmed | {held.kind}))
        return
    for key in held.about:
        if key in _not_denied(draft):
            draft.payment(key, SameCustomerDenied())
    charge(draft, held.charge)


def _back_to(draft: Draft, unresolved: tuple[str, ...]) -> None:
    """It is the same customer: their unresolved payment comes back onto the screen instead of a second charge."""
    sale_ids = [draft.state.attempts[key].sale_id for key in unresolved if key in draft.state.attempts]
    if not sale_ids:
        return
    if draft.state.screen:
        draft.sale(draft.state.screen, SaleLeft(parked=False))
    draft.sale(sale_ids[0], SaleReturned())


def _start(draft: Draft, wanted: Charge) -> None:
    """Record the intent and have it sent; nothing has left before the commit (R50).

    Another charge that waits for an answer is dropped: answered later, it would charge the customer again.
    """
    draft.state.held = None
    sale_id = _sale_for(draft, wanted)
    now, sale = draft.now, draft.state.sales[sale_id]
    key = _fresh_id(now)
    code = wanted.code
    draft.payment(
        key,
        AttemptRecorded(
            request_id=key,
            sale_id=sale_id,
            scenario=Scenario.OFFLINE if code else Scenario.OFFLINE_QRCODE,
            amount=wanted.amount,
            description=describe(draft.state.settings.store, sale.till_id, sale.short_code),
            created_at=draft.state.alphapay_time(now),
            wallet=code.wallet if code else Wallet.UNKNOWN,
            began_in=draft.state.shift.shift_id if draft.state.shift else "",
            by=draft.by,
        ),
    )
    draft.payment(key, SendingStarted())
    draft.state.traded |= {day_of(draft.state.alphapay_time(now))}
    draft.state.watches[key] = Watch(since=now.mono, created=now.mono, code=code, unsent=True)
    draft.state.notice = None
    if code:
        draft.seen_code(digest(draft.state.settings, code.text))


def _sale_for(draft: Draft, wanted: Charge) -> str:
    """The sale on screen if this charges it again, else a new one; the one on screen is left then."""
    on_screen = draft.state.screen
    if not _is_new_sale(draft, wanted):
        return on_screen
    if on_screen:
        draft.sale(on_screen, SaleLeft(parked=False))
    settings, now = draft.state.settings, draft.now
    sale_id = _fresh_id(now, shift=80)
    draft.sale(
        sale_id,
        SaleStarted(
            sale_id=sale_id,
            short_code=short_code(sale_id),
            till_id=settings.till_id,
            cashier=draft.by,
            amount=wanted.amount,
            started_at=now.utc,
        ),
    )
    return sale_id


def _fresh_id(now: Now, shift: int = 0) -> str:
    return request_id(int(now.utc.timestamp() * 1000), (now.entropy >> shift) & ((1 << 74) - 1))


def begin_switch(draft: Draft, wanted: Charge) -> None:
    """A payment code was scanned while the QR stands: cancel the order first, charge the code when it
    is closed (R20).
    """
    attempt = shown_attempt(draft.state.attempts_of(draft.state.screen))
    refusal = sales_locked(draft.state) or _code_refusal(draft, wanted)
    if refusal is not None:
        draft.notice(refusal)
        return
    draft.state.switch = Switch(request_id=attempt.request_id, charge=wanted)
    ask_to_cancel(draft, attempt, CancelCause.SWITCH)
    draft.notice(NoticeKind.SWITCHING_TO_CODE)


def finish_switch(draft: Draft, ended_request_id: str) -> None:
    """The QR order has ended unpaid: charge the waiting code if it is fresh enough (R20)."""
    switch = draft.state.switch
    if switch is None or switch.request_id != ended_request_id:
        return
    draft.state.switch = None
    code = switch.charge.code
    sale_id = draft.state.attempts[ended_request_id].sale_id
    if code is None or sale_id != draft.state.screen:
        return
    if draft.now.mono - code.scanned_mono >= SWITCH_CODE_LIFE_S:
        draft.notice(NoticeKind.CODE_TOO_OLD)
        return
    if screen_standing(draft.state) is Standing.PAID:
        draft.notice(NoticeKind.PAID_BY_QR_INSTEAD)
        return
    charge(draft, switch.charge)


def is_seen(draft: Draft, text: str) -> bool:
    """Whether this payment code was charged within a day, by this run or one before (R53)."""
    key = digest(draft.state.settings, text)
    charged, seen_at = draft.state.charged_codes.get(key), draft.state.seen_codes.get(key)
    if charged is not None and draft.now.mono - charged < SEEN_CODES_FOR.total_seconds():
        return True
    if seen_at is None or draft.state.server_time is None:
        return seen_at is not None
    return draft.state.alphapay_time(draft.now) - seen_at < SEEN_CODES_FOR
