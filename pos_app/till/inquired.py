"""What an inquiry about a payment says for certain (R01, R03): one reading of it, for payments and refunds."""

from pos_app.domain.alphapay import Call, PaymentStatus
from pos_app.domain.evidence import Proof, what_it_proves
from pos_app.domain.payment import Attempt
from pos_app.protocol.answers import Answer, PaymentInquired


def evidence_in(answer: Answer, attempt: Attempt) -> PaymentInquired | None:
    """What an inquiry about `attempt` says for certain. A result that says in process is believed no further."""
    proof = what_it_proves(
        Call.INQUIRE_PAYMENT, resend=True, ended=answer.ended, status=answer.status, code=answer.code
    )
    body = answer.body if isinstance(answer.body, PaymentInquired) else None
    if proof is Proof.IN_PROGRESS:
        return PaymentInquired(
            request_id=body.request_id if body else attempt.request_id,
            payment_id=body.payment_id if body else attempt.payment_id,
            status=PaymentStatus.PAYMENT_IN_PROCESS,
            raw_status=answer.raw_code,
            expires_at=body.expires_at if body else None,
        )
    return body if proof is Proof.DONE else None
