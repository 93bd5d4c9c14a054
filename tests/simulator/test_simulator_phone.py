"""The customer's phone over real HTTP: what the pages ask for and what the customer's deeds do to an order."""

import http.client
import json
import urllib.parse
from typing import Any

import pytest

from pos_app.simulator.simulator import Simulator
from tests.simulator.till import Till


def fetch(sim: Simulator, path: str, fields: dict[str, Any] | None = None) -> tuple[int, str]:
    """GET, or POST as the page's script does."""
    connection = http.client.HTTPConnection("127.0.0.1", sim.port, timeout=10)
    body = None if fields is None else json.dumps(fields)
    connection.request("POST" if body else "GET", path, body, {"Content-Type": "application/json"})
    reply = connection.getresponse()
    text = reply.read().decode()
    connection.close()
    return reply.status, text


def order_path(made: dict[str, Any]) -> str:
    token = urllib.parse.urlsplit(made["paymentInfo"]["paymentUrl"]).path.rpartition("/")[2]
    return f"/phone/api/order/{token}"


@pytest.mark.parametrize("path", ["/phone/code", "/control", "/assets/style.css", "/assets/pay.js"])
def test_pages_and_their_files_are_served(sim: Simulator, path: str) -> None:
    assert fetch(sim, path)[0] == 200


@pytest.mark.parametrize("path", ["/", "/phone/pay/guess", "/assets/../server.py", "/phone/api/code/guess"])
def test_nothing_else_is_served(sim: Simulator, path: str) -> None:
    assert fetch(sim, path)[0] == 404


def test_a_customer_chooses_a_wallet_and_enters_the_pin(till: Till) -> None:
    made = till.show_qr()
    path = order_path(made)
    assert fetch(till.sim, path.replace("api/order", "pay"))[0] == 200
    chosen = json.loads(fetch(till.sim, path, {"do": "choose", "wallet": "UnionPay"})[1])
    assert (chosen["asks_pin"], chosen["status"]) == (True, "PAYMENT_IN_PROCESS")
    assert fetch(till.sim, path, {"do": "pin", "pin": "000000"})[0] == 400
    assert till.status(made["paymentId"]) == "PAYMENT_IN_PROCESS"
    assert json.loads(fetch(till.sim, path, {"do": "pin", "pin": "123456"})[1])["wallet"] == "UnionPay"
    assert till.status(made["paymentId"]) == "SUCCESS"


@pytest.mark.parametrize(("deed", "status"), [("decline", "FAILED"), ("walk_away", "PAYMENT_IN_PROCESS")])
def test_a_customer_declines_or_walks_away(till: Till, deed: str, status: str) -> None:
    made = till.show_qr()
    assert fetch(till.sim, order_path(made), {"do": deed})[0] == 200
    assert till.status(made["paymentId"]) == status


def test_a_closed_order_can_no_longer_be_paid(till: Till) -> None:
    made = till.show_qr()
    till.cancel(made["paymentId"])
    assert fetch(till.sim, order_path(made), {"do": "pay"})[0] == 400


def test_a_charged_code_leads_the_phone_to_the_pin_prompt(till: Till) -> None:
    code = json.loads(fetch(till.sim, "/phone/api/code", {"wallet": "Alipay", "will": "pin"})[1])
    assert "viewBox" in code["barcode"]
    assert json.loads(fetch(till.sim, f"/phone/api/code/{code['token']}")[1]) == {
        "used": False,
        "order": None,
    }
    till.charge(code["digits"])
    token = json.loads(fetch(till.sim, f"/phone/api/code/{code['token']}")[1])["order"]
    assert json.loads(fetch(till.sim, f"/phone/api/order/{token}")[1])["asks_pin"] is True


def test_a_foreign_page_cannot_turn_switches(sim: Simulator) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", sim.port, timeout=10)
    connection.request("POST", "/control/api/reset", "{}", {"Content-Type": "text/plain"})
    assert connection.getresponse().status == 415
    connection.close()
