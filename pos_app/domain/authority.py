"""Who may do what: permissions, the roles that hold them, and nothing about who is at the till."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Permission(StrEnum):
    """Deeds that are not everybody's."""

    CHARGE = "CHARGE"
    """Take payments, park them, open a shift."""
    CANCEL = "CANCEL"
    REFUND = "REFUND"
    """Give money back, up to the shop's limit for each payment (R30-R33)."""
    REFUND_ABOVE = "REFUND_ABOVE"
    """Give more of a payment back than that limit."""
    SETTLE = "SETTLE"
    """Decide about money that came otherwise than expected, and close what AlphaPay's lists do not have (R11, R13)."""
    DRAWER = "DRAWER"
    """Open the drawer without a sale."""
    REPORTS = "REPORTS"
    """Read and print X reports, and close the shift."""
    SETTINGS = "SETTINGS"
    PEOPLE = "PEOPLE"
    """Add and remove people, and give them PINs."""


EVERYTHING = frozenset(Permission)
"""Who may do all of it."""


class Role(StrEnum):
    """What somebody is in the shop."""

    TRAINEE = "TRAINEE"
    """Works in training mode only."""
    CASHIER = "CASHIER"
    SUPERVISOR = "SUPERVISOR"
    OWNER = "OWNER"


_CASHIER = frozenset({Permission.CHARGE, Permission.CANCEL, Permission.REFUND})

PERMISSIONS: Mapping[Role, frozenset[Permission]] = MappingProxyType(
    {
        Role.TRAINEE: frozenset(),
        Role.CASHIER: _CASHIER,
        Role.SUPERVISOR: EVERYTHING - {Permission.SETTINGS, Permission.PEOPLE},
        Role.OWNER: EVERYTHING,
    }
)
"""What each role may do in earnest. In training mode a trainee is a cashier."""


def may(role: Role, *, training: bool = False) -> frozenset[Permission]:
    """What somebody of this role may do."""
    return _CASHIER if training and role is Role.TRAINEE else PERMISSIONS[role]
