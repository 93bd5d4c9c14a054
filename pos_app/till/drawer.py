"""Opening the drawer without a sale: by whoever may, with a reason, journaled."""

from pos_app.protocol.messages import OpenDrawer
from pos_app.till.draft import Draft


def open_drawer(draft: Draft, command: OpenDrawer) -> None:
    """Open the drawer."""
    raise NotImplementedError
