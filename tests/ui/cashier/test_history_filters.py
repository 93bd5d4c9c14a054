"""What the history is asked for: typing, the filters' steps, and days of this machine's zone."""

from datetime import datetime, timedelta, timezone

import pytest

from pos_app.domain.alphapay import Wallet
from pos_app.protocol.queries import Filter, Group
from pos_app.ui.cashier.history_filters import Wanted

NOW = datetime(2026, 11, 22, 23, 30, tzinfo=timezone(timedelta(hours=-5)))


def test_nothing_wanted_asks_for_everything() -> None:
    assert Wanted().empty
    assert Wanted().query(NOW) == Filter()


def test_text_grows_and_shrinks_by_a_character() -> None:
    wanted = Wanted().typed(" ").typed("K").typed("7")
    assert wanted.text == "K7"
    assert wanted.shorter().text == "K"
    assert len(Wanted().typed("x" * 200).text) == 64


def test_groups_and_wallets_come_round_again() -> None:
    groups, wallets, wanted = [], [], Wanted()
    for _ in Group:
        wanted = wanted.next_group()
        groups.append(wanted.group)
    assert sorted(groups) == sorted(Group)
    assert groups[-1] is Group.ALL
    for _ in range(4):
        wanted = wanted.next_wallet()
        wallets.append(wanted.wallet)
    assert wallets == [Wallet.ALIPAY, Wallet.WECHAT, Wallet.UNIONPAY, None]


def test_a_cashier_is_wanted_and_then_everybody_again() -> None:
    assert Wanted().of_cashier("Ana").cashier == "Ana"
    assert Wanted().of_cashier("Ana").of_cashier("Bo").cashier == ""


@pytest.mark.parametrize(("steps", "day"), [(1, 22), (2, 21)])
def test_today_and_yesterday_are_days_of_the_tills_zone(steps: int, day: int) -> None:
    wanted = Wanted()
    for _ in range(steps):
        wanted = wanted.next_day()
    asked = wanted.query(NOW)
    assert asked.since == datetime(2026, 11, day, tzinfo=NOW.tzinfo)
    assert asked.until == datetime(2026, 11, day + 1, tzinfo=NOW.tzinfo)
    assert wanted.next_day().next_day().next_day() == wanted


def test_a_typed_day_is_a_day_and_no_text() -> None:
    asked = Wanted(text="2026-11-3").query(NOW)
    assert (asked.text, asked.since) == ("", datetime(2026, 11, 3, tzinfo=NOW.tzinfo))
    assert Wanted(text="2026-13-03").query(NOW) == Filter(text="2026-13-03")
