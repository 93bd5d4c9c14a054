"""Opening the drawer without a sale."""

import pytest

from pos_app.protocol.effects import KickDrawer
from pos_app.protocol.messages import OpenDrawer
from pos_app.protocol.ports import DrawerOpened
from tests.till.desk import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk(has_drawer=True)


def test_the_drawer_opens_once_why_and_by_whom_is_recorded(desk: Desk) -> None:
    desk.command(OpenDrawer, reason=" change for the bus ")
    assert desk.entries[-1].event == DrawerOpened(by="Mei", reason="change for the bus")
    assert (desk.asked(KickDrawer), desk.notice) == (True, "DRAWER_OPENED")


def test_the_drawer_does_not_open_without_a_reason(desk: Desk) -> None:
    desk.command(OpenDrawer, reason=" ")
    assert (desk.notice, desk.asked(KickDrawer), desk.entries) == ("REASON_MISSING", False, [])


def test_where_there_is_no_drawer_none_opens() -> None:
    desk = Desk()
    desk.command(OpenDrawer, reason="change")
    assert (desk.notice, desk.asked(KickDrawer), desk.entries) == ("NO_DRAWER", False, [])
