"""What a person must be allowed to do before the till does it for them."""

from enum import StrEnum


class Permission(StrEnum):
    """Deeds that are not every cashier's."""

    SETTLE = "SETTLE"
    """Decide about money that came otherwise than expected, and close what AlphaPay's lists do not have (R11, R13)."""
    REFUND = "REFUND"
    """Give money back (R30-R33)."""


EVERYTHING = frozenset(Permission)
"""Who may do all of it."""
