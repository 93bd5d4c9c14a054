"""Who may do what."""

from itertools import pairwise

import pytest

from pos_app.domain.authority import EVERYTHING, PERMISSIONS, Permission, Role, may

P = Permission
CASHIER = {P.CHARGE, P.CANCEL, P.REFUND}


@pytest.mark.parametrize(
    ("role", "permitted"),
    [
        (Role.TRAINEE, set()),
        (Role.CASHIER, CASHIER),
        (Role.SUPERVISOR, CASHIER | {P.REFUND_ABOVE, P.SETTLE, P.DRAWER, P.REPORTS}),
        (Role.OWNER, set(Permission)),
    ],
)
def test_each_role_may_do_its_own(role: Role, permitted: set[Permission]) -> None:
    assert may(role) == permitted


def test_in_training_a_trainee_is_a_cashier_and_nobody_else_changes() -> None:
    assert may(Role.TRAINEE, training=True) == CASHIER
    for role in set(Role) - {Role.TRAINEE}:
        assert may(role, training=True) == may(role)


def test_every_role_is_decided_and_each_may_do_what_the_one_before_may() -> None:
    assert list(PERMISSIONS) == list(Role)
    for lower, higher in pairwise(Role):
        assert may(lower) < may(higher)
    assert may(Role.OWNER) == EVERYTHING
