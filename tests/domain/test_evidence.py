"""R01 and R02, cell by cell: what each end of each call proves, from a table written from the rules alone."""

from itertools import product

import pytest

from pos_app.domain.alphapay import Call, ResultCode, ResultStatus
from pos_app.domain.evidence import Ended, Proof, what_it_proves

REFUSALS: dict[Call, set[str]] = {
    Call.PAY: {
        "INVALID_MERCHANT_CODE",
        "SIGN_TIMEOUT",
        "INVALID_SIGN",
        "PARAM_INVALID",
        "INVALID_METHOD_TYPE",
        "INVALID_PAYMENT_CODE",
    },
    Call.CANCEL: {
        "INVALID_MERCHANT_CODE",
        "SIGN_TIMEOUT",
        "INVALID_SIGN",
        "PARAM_INVALID",
        "ORDER_PAID",
        "ORDER_MISMATCH",
    },
    Call.REFUND: {
        "INVALID_MERCHANT_CODE",
        "SIGN_TIMEOUT",
        "INVALID_SIGN",
        "PARAM_INVALID",
        "ORDER_MISMATCH",
        "EXIST_PROCESSING_REFUND",
        "REFUND_VALID_DATE_EXCEED",
        "INVALID_REFUND_AMOUNT",
        "REFUND_NOT_ENOUGH_BALANCE",
        "FULL_REFUND_COMPLETED",
    },
}
"""Codes with which a first send is refused for good, when they come as a verified `F`."""

TAKEN: dict[tuple[Call, str, str], Proof] = {
    (Call.PAY, "S", "SUCCESS"): Proof.IN_PROGRESS,
    (Call.PAY, "S", "PAYMENT_IN_PROCESS"): Proof.IN_PROGRESS,
    (Call.PAY, "U", "PAYMENT_IN_PROCESS"): Proof.IN_PROGRESS,
    (Call.CANCEL, "S", "SUCCESS"): Proof.DONE,
    (Call.REFUND, "S", "SUCCESS"): Proof.IN_PROGRESS,
    (Call.REFUND, "S", "REFUND_NEED_REVIEW"): Proof.IN_PROGRESS,
    (Call.REFUND, "U", "REFUND_NEED_REVIEW"): Proof.IN_PROGRESS,
    (Call.REFUND, "F", "REFUND_NEED_REVIEW"): Proof.IN_PROGRESS,
    (Call.INQUIRE_PAYMENT, "S", "SUCCESS"): Proof.DONE,
    (Call.INQUIRE_PAYMENT, "S", "PAYMENT_IN_PROCESS"): Proof.IN_PROGRESS,
    (Call.INQUIRE_PAYMENT, "U", "PAYMENT_IN_PROCESS"): Proof.IN_PROGRESS,
    (Call.INQUIRE_REFUND, "S", "SUCCESS"): Proof.DONE,
    (Call.TRANSACTIONS, "S", "SUCCESS"): Proof.DONE,
    (Call.SETTLEMENTS, "S", "SUCCESS"): Proof.DONE,
}
"""Verified answers that say AlphaPay has it (a question: that it was answered). The same for a resend."""

CELLS = list(product(Call, (False, True), Ended, ResultStatus, ResultCode))


def expected(call: Call, resend: bool, ended: Ended, status: ResultStatus, code: ResultCode) -> Proof:
    if ended is Ended.NOT_SENT and not resend:
        return Proof.NOT_DONE
    if ended is not Ended.VERIFIED:
        return Proof.UNKNOWN
    taken = TAKEN.get((call, status.value, code.value))
    if taken is not None:
        return taken
    refused = status.value == "F" and code.value in REFUSALS.get(call, set())
    return Proof.NOT_DONE if refused and not resend else Proof.UNKNOWN


def proved(call: Call, resend: bool, ended: Ended, status: ResultStatus, code: ResultCode) -> Proof:
    return what_it_proves(call, resend=resend, ended=ended, status=status, code=code)


@pytest.mark.parametrize("call", Call)
@pytest.mark.parametrize("resend", [False, True], ids=["first send", "resend"])
@pytest.mark.parametrize("ended", Ended)
def test_R01_every_cell(call: Call, resend: bool, ended: Ended) -> None:
    wrong = [
        (status, code)
        for status, code in product(ResultStatus, ResultCode)
        if proved(call, resend, ended, status, code) is not expected(call, resend, ended, status, code)
    ]
    assert wrong == []


def test_R01_the_table_has_every_cell() -> None:
    assert len(CELLS) == 7 * 2 * 4 * 4 * 18


def never_not_done(cells: list[tuple[Call, bool, Ended, ResultStatus, ResultCode]]) -> None:
    assert cells
    assert [cell for cell in cells if proved(*cell) is Proof.NOT_DONE] == []


def test_R01_an_internal_error_a_review_or_an_unknown_code_never_proves_not_done() -> None:
    doubtful = {ResultCode.SYSTEMERROR, ResultCode.REFUND_NEED_REVIEW, ResultCode.UNKNOWN}
    never_not_done([cell for cell in CELLS if cell[2] is Ended.VERIFIED and cell[4] in doubtful])


def test_R01_an_unverified_answer_never_proves_anything() -> None:
    cells = [cell for cell in CELLS if cell[2] is Ended.UNVERIFIED]
    assert {proved(*cell) for cell in cells} == {Proof.UNKNOWN}


def test_R01_no_answer_to_a_resend_proves_not_done() -> None:
    never_not_done([cell for cell in CELLS if cell[1]])


@pytest.mark.parametrize("code", ["INVALID_PAYMENT_CODE", "FULL_REFUND_COMPLETED", "INVALID_REFUND_AMOUNT"])
def test_R01_a_refused_resend_may_echo_our_own_success(code: str) -> None:
    for call in (Call.PAY, Call.CANCEL, Call.REFUND):
        proof = proved(call, True, Ended.VERIFIED, ResultStatus.FAILED, ResultCode(code))
        assert proof is Proof.UNKNOWN


def test_R01_only_a_verified_failure_refuses() -> None:
    others = [cell for cell in CELLS if cell[2] is Ended.VERIFIED and cell[3] is not ResultStatus.FAILED]
    never_not_done(others)


def test_R01_a_pay_is_never_done_by_its_own_answer() -> None:
    cells = [cell for cell in CELLS if cell[0] is Call.PAY]
    assert not [cell for cell in cells if proved(*cell) is Proof.DONE]


def test_R01_a_question_is_never_not_done_once_it_left() -> None:
    questions = {Call.INQUIRE_PAYMENT, Call.INQUIRE_REFUND, Call.TRANSACTIONS, Call.SETTLEMENTS}
    never_not_done([cell for cell in CELLS if cell[0] in questions and cell[2] is not Ended.NOT_SENT])


def test_R02_not_sent_proves_not_done_only_of_a_first_send() -> None:
    for call in Call:
        assert what_it_proves(call, resend=False, ended=Ended.NOT_SENT) is Proof.NOT_DONE
        assert what_it_proves(call, resend=True, ended=Ended.NOT_SENT) is Proof.UNKNOWN


def test_R02_no_answer_proves_nothing() -> None:
    cells = [cell for cell in CELLS if cell[2] is Ended.NO_ANSWER]
    assert {proved(*cell) for cell in cells} == {Proof.UNKNOWN}
