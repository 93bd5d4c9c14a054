"""Orders that somebody looks up, also those that another till or channel made, and their refund from here (R32)."""

from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.payment import adopt
from pos_app.domain.payment_code import Scan, ScanKind, read_scan, request_id, short_code
from pos_app.domain.payment_events import OrderAdopted
from pos_app.domain.payment_terms import RefundSeen
from pos_app.domain.sale import SaleAdopted
from pos_app.protocol.effects import LookUpOrder
from pos_app.protocol.messages import ForgetLookUp, LookUp, RefundFound
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till import refunding
from pos_app.till.draft import Draft
from pos_app.till.memory import Found
from pos_app.till.state import State

NAMES_AN_ORDER = frozenset({ScanKind.RECEIPT, ScanKind.REQUEST_ID})
"""What can be looked up: AlphaPay's id, and the id that a till of this shop gave an order."""


def plain_id(text: str) -> str:
    """An id as ids are written: people group them in blocks."""
    return "".join(text.split()).lower()


def look_up(draft: Draft, command: LookUp) -> None:
    """Find an order in this journal, else at AlphaPay."""
    begin(draft, read_scan(plain_id(command.payment_id), draft.now.utc.date()), command.request_ids)


def begin(draft: Draft, wanted: Scan, request_ids: tuple[str, ...]) -> None:
    """Look up what `wanted` names; `request_ids` are payments here that have this id. A newer question takes the place
    of an older one, whose answer then counts no more; the same one again (a doubled scan) waits for its answer.
    AlphaPay cannot be asked by a request id.
    """
    if _is_asked(draft.state, wanted.text):
        return
    if wanted.kind not in NAMES_AN_ORDER:
        draft.notice(NoticeKind.NOT_AN_ORDER_NUMBER)
    elif request_ids:
        _show(draft, OrderView(payment_id=wanted.text, state=OrderState.HERE, request_ids=request_ids))
    elif wanted.kind is ScanKind.REQUEST_ID:
        draft.notice(NoticeKind.SLIP_NOT_HERE)
    else:
        call_id = draft.call_id()
        _show(draft, OrderView(payment_id=wanted.text, state=OrderState.ASKING), asking=call_id)
        draft.effects.append(LookUpOrder(call_id=call_id, payment_id=wanted.text))


def _is_asked(state: State, payment_id: str) -> bool:
    return (
        state.found is not None
        and state.found.asking is not None
        and state.found.shown.payment_id == payment_id
    )


def _show(draft: Draft, shown: OrderView, asking: int | None = None) -> None:
    draft.state.found = Found(shown=shown, asking=asking)
    draft.state.notice = None


def forget(draft: Draft, command: ForgetLookUp) -> None:
    """What was looked up is read."""
    draft.state.found = None


def refund_found(draft: Draft, command: RefundFound) -> None:
    """Take the order that was found elsewhere into the books, and begin a refund of it, in one commit or not at all.

    A second Enter finds the order in the books by then, and does nothing.
    """
    found = draft.state.found
    if found is None or found.shown.payment_id != command.payment_id:
        draft.notice(NoticeKind.REFUND_NOT_POSSIBLE)
    elif found.shown.state is OrderState.ELSEWHERE:
        _refund(draft, found, command)


def _refund(draft: Draft, found: Found, command: RefundFound) -> None:
    order = _order(draft, found)
    if order is None:
        draft.notice(NoticeKind.REFUND_NOT_POSSIBLE, found.shown.status.value)
        return
    known = draft.state.attempts.get(order.request_id)
    refusal = refunding.refusal(draft, known or adopt(order), command.amount, command.reason)
    if refusal is not None:
        draft.notice(refusal)
        return
    if known is None:
        draft.sale(order.sale_id, _sale(order))
        draft.payment(order.request_id, order)
    refunding.begin(draft, draft.state.attempts[order.request_id], command.amount, command.reason.strip())
    here = replace(found.shown, state=OrderState.HERE, request_ids=(order.request_id,))
    draft.state.found = Found(shown=here)


def _order(draft: Draft, found: Found) -> OrderAdopted | None:
    """The order as it comes into the books; None where there is nothing to refund."""
    shown = found.shown
    if shown.refundable is None:
        return None
    whole = shown.status is PaymentStatus.SUCCESS
    now = draft.now
    return OrderAdopted(
        request_id=found.request_id,
        sale_id=request_id(int(now.utc.timestamp() * 1000), now.entropy >> 80 & ((1 << 74) - 1)),
        scenario=shown.scenario,
        amount=shown.refundable,
        created_at=shown.created_at or now.utc,
        payment_id=shown.payment_id,
        refund_seen=RefundSeen.NONE if whole else RefundSeen.PARTIAL,
        pay_amount=shown.pay_amount,
        paid_at=shown.paid_at,
    )


def _sale(order: OrderAdopted) -> SaleAdopted:
    """Its short code comes from AlphaPay's id, which any till of the shop knows."""
    return SaleAdopted(
        sale_id=order.sale_id,
        short_code=short_code(order.payment_id),
        amount=order.amount,
        started_at=order.created_at,
    )


def order_view(state: State) -> OrderView | None:
    """What was looked up, for the screens."""
    return None if state.found is None else state.found.shown
