"""People at a whole till, their PINs compared by its own thread and kept in its own journal."""

from pathlib import Path

import pytest

from pos_app.domain.authority import Role
from pos_app.domain.person import LOCKED_AFTER, OWNER_WAIT_S, WAIT_AFTER, SignInRefusal
from pos_app.protocol.messages import AddPerson, MakeOwner, RemovePerson, SignIn, Unlock
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenStaffedShop
from tests.scenarios.shop import settings_of
from tests.scenarios.staffed import PINS, WRONG_PIN, StaffedShop

GROWING_WAITS_S = [5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 300.0]
GONE_S = 4.0
"""So much of a wait may be over when a slow machine looks."""


def enters_wrong_pins(shop: StaffedShop, name: str) -> list[float]:
    """Somebody enters as many wrong PINs as lock a cashier out, and in each wait their own; returns the waits,
    in seconds.
    """
    waits: list[float] = []
    for _ in range(LOCKED_AFTER):
        assert shop.sign_in(name, WRONG_PIN) is SignInRefusal.WRONG_PIN
        until, now = shop.row_of(name).wait_until_mono, shop.clock().mono
        if until is not None:
            waits.append(until - now)
            if not shop.row_of(name).locked:
                assert shop.sign_in(name) is SignInRefusal.TOO_SOON
                shop.later(until - now)
    return waits


def test_a_new_till_makes_its_owner_once_and_knows_everybody_after_a_restart(
    alphapay: Simulator, tmp_path: Path
) -> None:
    settings = settings_of(tmp_path, alphapay.connection())
    with StaffedShop(settings, alphapay.control) as shop:
        assert shop.view.sign_in is not None
        assert shop.view.sign_in.make_owner
        shop.do(MakeOwner, name="Olivia", pin="1234")
        shop.is_told(NoticeKind.PIN_TOO_WEAK)
        shop.do(MakeOwner, name="Olivia", pin=PINS["Olivia"])
        shop.is_told(NoticeKind.PERSON_ADDED)
        shop.do(MakeOwner, name="Mallory", pin=PINS["Sam"])
        shop.comes("Olivia")
        shop.do(AddPerson, name="Casey", role=Role.CASHIER, pin=PINS["Casey"])
        shop.until(lambda view: len(view.people) == 2, pace=0)
        assert [(row.name, row.role) for row in shop.view.people] == [
            ("Casey", Role.CASHIER),
            ("Olivia", Role.OWNER),
        ]
    with StaffedShop(settings, alphapay.control) as shop:
        assert shop.view.person is None
        assert shop.sign_in("Casey", PINS["Olivia"]) is SignInRefusal.WRONG_PIN
        shop.comes("Casey")


def test_nobody_sells_before_they_signed_in_and_before_a_shift_is_open(
    staffed: StaffedShop, alphapay: Simulator
) -> None:
    staffed.qr()
    staffed.scan(alphapay.control.mint(), 900)
    assert (staffed.view.sale, staffed.attempts()) == (None, [])
    staffed.comes("Casey")
    staffed.qr()
    staffed.is_told(NoticeKind.NO_OPEN_SHIFT)
    staffed.open_shift()
    staffed.qr()
    staffed.sees(Stage.SHOWING_QR, pace=0)
    assert len(alphapay.control.orders()) == 1


def test_after_ten_wrong_PINs_a_cashier_waits_for_the_owner_also_after_a_restart(
    open_staffed: OpenStaffedShop,
) -> None:
    shop = open_staffed()
    waits = enters_wrong_pins(shop, "Casey")
    assert waits[: LOCKED_AFTER - WAIT_AFTER] == pytest.approx(GROWING_WAITS_S, abs=GONE_S)
    assert shop.sign_in("Casey") is SignInRefusal.LOCKED
    shop.close()
    again = open_staffed()
    assert again.row_of("Casey").locked
    assert again.sign_in("Casey") is SignInRefusal.LOCKED
    again.comes("Olivia")
    again.do(Unlock, person_id=again.person_id("Casey"))
    again.lock()
    again.comes("Casey")


def test_after_ten_wrong_PINs_an_owner_is_not_locked_out_but_waits_a_quarter_of_an_hour(
    staffed: StaffedShop,
) -> None:
    assert enters_wrong_pins(staffed, "Olivia") == pytest.approx([*GROWING_WAITS_S, OWNER_WAIT_S], abs=GONE_S)
    staffed.comes("Olivia")


def test_nobody_else_waits_for_what_one_has_tried(staffed: StaffedShop) -> None:
    for _ in range(WAIT_AFTER):
        assert staffed.sign_in("Casey", WRONG_PIN) is SignInRefusal.WRONG_PIN
    assert staffed.sign_in("Casey") is SignInRefusal.TOO_SOON
    staffed.comes("Sam")


def test_the_PIN_of_somebody_who_was_removed_opens_nothing_also_after_a_restart(
    open_staffed: OpenStaffedShop,
) -> None:
    shop = open_staffed()
    shop.comes("Olivia")
    casey = shop.person_id("Casey")
    shop.do(RemovePerson, person_id=casey)
    shop.do(AddPerson, name=" casey", role=Role.CASHIER, pin=PINS["Casey"])
    shop.is_told(NoticeKind.NAME_TAKEN)
    shop.lock()
    opens_nothing(shop, casey)
    shop.close()
    opens_nothing(open_staffed(), casey)


def opens_nothing(shop: StaffedShop, removed: str) -> None:
    """Whoever was removed stands on no tile, and their PIN is refused."""
    shop.do(SignIn, person_id=removed, pin=PINS["Casey"])
    assert shop.view.sign_in is not None
    assert [row.name for row in shop.view.sign_in.people] == ["Olivia", "Sam"]
    assert shop.view.sign_in.refusal is SignInRefusal.REMOVED


@pytest.mark.parametrize("payment_is_open", [True, False])
def test_another_person_takes_over_in_one_step_and_the_sale_on_screen_stays(
    at_work: StaffedShop, alphapay: Simulator, payment_is_open: bool
) -> None:
    at_work.qr(1200)
    at_work.sees(Stage.SHOWING_QR, pace=0)
    if not payment_is_open:
        alphapay.control.pay()
        at_work.sees(Stage.PAID)
    assert at_work.sign_in("Sam", WRONG_PIN) is SignInRefusal.WRONG_PIN
    assert at_work.view.cashier == "Casey"
    at_work.comes("Sam")
    assert at_work.sale.amount.minor == 1200
    if payment_is_open:
        alphapay.control.pay()
        at_work.sees(Stage.PAID)
    assert at_work.only().by == "Casey"
