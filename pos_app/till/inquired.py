"""What an inquiry about an order says for certain (R01, R03): one reading, for payments, refunds and look-ups."""

from msgspec.structs import replace

from pos_app.domain.alphapay import Call, PaymentStatus
from pos_app.domain.evidence import Proof, what_it_proves
from pos_app.domain.payment import Attempt
from pos_app.protocol.answers import Answer, PaymentInquired


def evidence_in(answer: Answer, attempt: Attempt) -> PaymentInquired | None:
    """What an inquiry about `attempt` says for certain."""
    return evidence_about(answer, attempt.request_id, attempt.payment_id)


def evidence_about(answer: Answer, request_id: str, payment_id: str) -> PaymentInquired | None:
    """What an inquiry says for certain about the order that was asked about, where it does not name it itself. A result
    that says in process is believed no further.
    """
    proof = what_it_proves(
        Call.INQUIRE_PAYMENT, resend=True, ended=answer.ended, status=answer.status, code=answer.code
    )
    body = answer.body if isinstance(answer.body, PaymentInquired) else None
    if proof is Proof.IN_PROGRESS:
        in_process = PaymentStatus.PAYMENT_IN_PROCESS
        unnamed = PaymentInquired(
            request_id=request_id, payment_id=payment_id, status=in_process, raw_status=""
        )
        return replace(body or unnamed, status=in_process, raw_status=answer.raw_code)
    return body if proof is Proof.DONE else None
