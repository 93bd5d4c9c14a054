"""The doctor asks AlphaPay: a real signed call, and what each refusal means. Unverified words stay hints (R03)."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from pos_app.app.doctor.alphapay_checks import clock, reached, understood
from pos_app.app.doctor.findings import Verdict
from pos_app.app.doctor.subject import Subject
from pos_app.simulator.simulator import Simulator
from tests.app.doctored import till_of, told


@pytest.fixture
def subject(tmp_path: Path, alphapay: Simulator) -> Iterator[Subject]:
    yield till_of(tmp_path, alphapay)
    alphapay.control.reset()


def at(subject: Subject, **changes: Any) -> Subject:
    """The same till with other `[alphapay]` settings."""
    alphapay = replace(subject.settings.alphapay, **changes)
    return Subject(replace(subject.settings, alphapay=alphapay), subject.file, environ={})


# --- within reach: each step that fails is told apart ------------------------------------------------------


def test_a_simulator_that_takes_connections_is_told_as_one(subject: Subject) -> None:
    told(reached(subject), Verdict.OK, "simulated", "no real money")


def test_a_name_that_cannot_be_looked_up(subject: Subject) -> None:
    told(reached(at(subject, base_url=f"https://{'a' * 64}.example")), Verdict.FAILED, "cannot be looked up")


def test_a_refused_connection(subject: Subject) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    told(reached(at(subject, base_url=f"https://127.0.0.1:{port}")), Verdict.FAILED, "refuses", "firewall")


def test_an_answer_that_is_no_tls(subject: Subject) -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:
        plain.settimeout(20)
        thread = threading.Thread(target=lambda: plain.accept()[0].close())
        thread.start()
        port = plain.getsockname()[1]
        told(
            reached(at(subject, base_url=f"https://127.0.0.1:{port}")), Verdict.FAILED, "certificate", "Wi-Fi"
        )
        thread.join(20)


def test_an_address_that_is_none(subject: Subject) -> None:
    told(reached(at(subject, base_url="nonsense")), Verdict.FAILED, "alphapay.base_url")


# --- the signed question -----------------------------------------------------------------------------------


def test_a_signed_question_is_understood(subject: Subject) -> None:
    told(understood(subject), Verdict.OK, "understood")


def test_one_question_serves_both_checks(subject: Subject, alphapay: Simulator) -> None:
    understood(subject)
    alphapay.control.fault(drop="reply")
    told(clock(subject), Verdict.OK, "apart")


def test_a_verified_refusal_of_the_signature_is_explained(subject: Subject, alphapay: Simulator) -> None:
    alphapay.control.fault(result_code="INVALID_SIGN", result_status="F")
    told(understood(subject), Verdict.FAILED, "says, signed", "this till's public key")


def test_a_verified_refusal_of_the_merchant_is_explained(subject: Subject) -> None:
    told(
        understood(at(subject, merchant_code="OTHER1")),
        Verdict.FAILED,
        "INVALID_MERCHANT_CODE",
        "alphapay.region",
    )


def test_a_refusal_nobody_documented_is_shown_with_its_code(subject: Subject, alphapay: Simulator) -> None:
    alphapay.control.fault(result_code="BRAND_NEW", result_status="F", result_message="who knows")
    told(understood(subject), Verdict.WARNING, "BRAND_NEW", "who knows", "The keys are right")


def test_R03_an_unsigned_refusal_is_a_hint_only(subject: Subject, alphapay: Simulator) -> None:
    alphapay.control.fault(result_code="INVALID_SIGN", result_status="F", signature="missing")
    told(understood(subject), Verdict.FAILED, "unverified", "INVALID_SIGN", "proves nothing")


def test_R03_a_wrongly_signed_answer_is_not_believed(subject: Subject, alphapay: Simulator) -> None:
    alphapay.control.fault(signature="wrong")
    told(understood(subject), Verdict.FAILED, "not signed with the AlphaPay key of the settings")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"drop": "reply"}, "broke before"),
        ({"http_status": 503, "acts": False}, "Something on the way answered"),
        ({"body": "list"}, "not what AlphaPay documents"),
        ({"retry_after_s": 5, "http_status": 429}, "fewer questions"),
    ],
)
def test_no_evidence_is_told_by_its_cause(
    subject: Subject, alphapay: Simulator, fault: dict[str, Any], words: str
) -> None:
    alphapay.control.fault(**fault)
    diagnosis = understood(subject)
    assert diagnosis.verdict in (Verdict.WARNING, Verdict.FAILED)
    assert words in diagnosis.found


def test_without_a_key_no_question_is_sent(subject: Subject) -> None:
    lost = at(subject, private_key_file=Path("gone.pem"))
    told(understood(lost), Verdict.FAILED, "line about keys")
    told(clock(lost), Verdict.NOT_USED)


# --- the clock ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ahead_s", "verdict", "words"),
    [
        (0.0, Verdict.OK, "apart"),
        (120.0, Verdict.WARNING, "slow"),
        (-120.0, Verdict.WARNING, "fast"),
        (3600.0, Verdict.FAILED, "refuses"),
    ],
)
def test_a_clock_that_is_off_is_told_and_what_it_harms(
    subject: Subject, alphapay: Simulator, ahead_s: float, verdict: Verdict, words: str
) -> None:
    alphapay.control.switch(clock_offset_s=ahead_s)
    told(clock(subject), verdict, words)
