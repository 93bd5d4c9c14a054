"""Each way a call can go wrong, on the wire, and what the ledger did meanwhile."""

import datetime as dt
import http.client
import time
from typing import Any

import pytest

from pos_app.simulator.behaviours import MEANINGS, Behaviours
from pos_app.simulator.control_client import ControlRefusedError
from pos_app.simulator.faults import PRESETS, Fault, FaultPlan
from tests.simulator.till import Till

WECHAT = "130000000000000009"


@pytest.mark.parametrize(("drop", "orders"), [("request", 0), ("reply", 1)])
def test_a_dropped_call_may_have_acted(till: Till, drop: str, orders: int) -> None:
    till.sim.control.fault(call="pay", drop=drop)
    with pytest.raises(http.client.RemoteDisconnected):
        till.show_qr()
    assert len(till.sim.control.orders()) == orders


def test_a_fault_spoils_as_many_calls_as_it_says(till: Till) -> None:
    payment_id = till.show_qr()["paymentId"]
    till.sim.control.fault(call="inquiryPayment", times=2, payment_status="ON_HOLD")
    assert [till.status(payment_id) for _ in range(3)] == ["ON_HOLD", "ON_HOLD", "PAYMENT_IN_PROCESS"]


def test_a_lasting_fault_ends_when_cleared(till: Till) -> None:
    payment_id = till.show_qr()["paymentId"]
    till.sim.control.preset("wrong amount")
    for _ in range(2):
        got = till.call("inquiryPayment", paymentId=payment_id)
        assert got.json["order"]["orderAmount"] == {"value": "1", "currency": "CAD"}
        assert till.is_signed("inquiryPayment", got)
    till.sim.control.clear_faults()
    assert till.inquire(payment_id)["order"]["orderAmount"]["value"] == "1234"


@pytest.mark.parametrize(("acts", "orders"), [(False, 0), (True, 1)])
def test_a_server_error_may_have_acted(till: Till, acts: bool, orders: int) -> None:
    till.sim.control.fault(http_status=503, acts=acts)
    got = till.raw("pay", b"{}") if not acts else till.charge(WECHAT)
    assert (got.status, got.headers["Content-Type"]) == (503, "text/html; charset=UTF-8")
    assert len(till.sim.control.orders()) == orders


def test_too_many_requests_says_when_to_retry(till: Till) -> None:
    till.sim.control.preset("too many requests", times=1)
    got = till.raw("pay", b"{}")
    assert (got.status, got.headers["Retry-After"]) == (429, "5")


@pytest.mark.parametrize("signature", ["missing", "wrong"])
def test_an_answer_may_be_badly_signed(till: Till, signature: str) -> None:
    payment_id = till.show_qr()["paymentId"]
    till.sim.control.fault(signature=signature)
    got = till.call("inquiryPayment", paymentId=payment_id)
    assert ("Signature" in got.headers) == (signature == "wrong")
    assert not (signature == "wrong" and till.is_signed("inquiryPayment", got))


def test_a_stale_answer_is_rightly_signed(till: Till) -> None:
    till.sim.control.preset("stale Response-Time")
    got = till.raw("pay", b"{}")
    age = dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(got.headers["Response-Time"])
    assert age > dt.timedelta(seconds=1790)
    assert till.is_signed("pay", got)


def test_a_result_code_can_be_chosen(till: Till) -> None:
    till.sim.control.fault(call="pay", result_code="SYSTEMERROR", result_status="F")
    assert till.show_qr()["result"]["resultCode"] == "SYSTEMERROR"
    assert len(till.sim.control.orders()) == 1


@pytest.mark.parametrize(
    ("body", "starts"), [("html", b"<!doctype"), ("truncated", b'{"result"'), ("empty", b""), ("list", b"[")]
)
def test_a_body_may_be_nonsense(till: Till, body: str, starts: bytes) -> None:
    till.sim.control.fault(body=body)
    raw = till.raw("pay", b"{}").raw
    assert raw.startswith(starts)
    assert body != "empty" or raw == b""


def test_a_body_may_be_too_big(till: Till) -> None:
    till.sim.control.fault(body="oversized")
    assert len(till.raw("pay", b"{}").raw) > 2 * 1024 * 1024


def test_a_body_may_drip_for_longer_than_a_read_time_out(till: Till) -> None:
    till.sim.control.fault(body="dripping")
    till.connection.timeout = 0.5
    till.connection.close()
    connection = http.client.HTTPConnection("127.0.0.1", till.sim.port, timeout=2)
    connection.request("POST", "/api/v2.0/payments/pay", b"{}")
    reply = connection.getresponse()
    started = time.monotonic()
    assert reply.read(3) == b'{"r'
    assert time.monotonic() - started > 0.3
    connection.close()


def test_delays_and_cancel_switches(till: Till) -> None:
    payment_id = till.show_qr()["paymentId"]
    till.sim.control.preset("cancel refused")
    assert till.cancel(payment_id).code == "PARAM_INVALID"
    till.sim.control.preset("cancel unanswered after closing", times=1)
    with pytest.raises(http.client.RemoteDisconnected):
        till.cancel(payment_id)
    till.sim.control.fault(delay_s=0.2)
    started = time.monotonic()
    assert till.status(payment_id) == "CLOSED"
    assert time.monotonic() - started >= 0.2


def test_the_end_of_the_simulator_wakes_hanging_calls(till: Till) -> None:
    till.sim.control.preset("hanging answer")
    path = "/api/v2.0/payments/pay"
    till.connection.request("POST", path, b"{}")
    till.sim.close()
    with pytest.raises((http.client.HTTPException, ConnectionError)):
        till.connection.getresponse()


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_accepted_by_its_name(till: Till, name: str) -> None:
    till.sim.control.preset(name)
    assert len(till.sim.control.state()["faults"]) == 1


@pytest.mark.parametrize(
    ("resource", "fields"),
    [
        ("switches", {"no_such_switch": 1}),
        ("switches", {"day_zone": "Mars"}),
        ("switches", {"order_life_s": -1}),
        ("faults", {"call": "fly"}),
        ("faults", {"preset": "no such preset"}),
        ("customer", {"do": "pay"}),
        ("codes", {"wallet": "Cash"}),
        ("nothing", {}),
    ],
)
def test_mistakes_at_the_control_are_refused(till: Till, resource: str, fields: dict[str, Any]) -> None:
    with pytest.raises(ControlRefusedError):
        till.sim.control.post(resource, **fields)


def test_every_switch_has_a_meaning() -> None:
    assert list(MEANINGS) == list(Behaviours.__struct_fields__)


def test_faults_wait_in_order_and_only_for_their_call() -> None:
    plan = FaultPlan()
    plan.add(Fault(call="cancel"))
    plan.add(Fault(call="*", delay_s=1))
    assert plan.take("pay") == Fault(delay_s=1)
    assert plan.take("pay") is None
    assert plan.take("cancel") == Fault(call="cancel")


def test_control_counts_calls_and_resets(till: Till) -> None:
    payment_id = till.show_qr(request_id="P1")["paymentId"]
    till.inquire(payment_id)
    calls = till.sim.control.calls()
    assert calls["counts"] == {"pay": 1, "inquiryPayment": 1}
    assert calls["log"][0]["request_id"] == "P1"
    till.sim.control.switch(stuck_in_process=True)
    till.sim.control.reset()
    assert (till.sim.control.orders(), till.sim.control.state()["switches"]["stuck_in_process"]) == (
        [],
        False,
    )
