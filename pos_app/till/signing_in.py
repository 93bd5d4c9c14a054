"""Who is at the till: signing in by PIN, locking, and what wrong PINs lead to. Checking a PIN is the world's work."""

from pos_app.domain.now import Now
from pos_app.protocol.messages import CodeScanned, Command, PinChecked, SignIn, SignOut
from pos_app.protocol.people_views import PersonView, SignInView
from pos_app.till.draft import Draft
from pos_app.till.state import State


def sign_in(draft: Draft, command: SignIn) -> None:
    """Somebody gives their PIN to come to the till."""
    raise NotImplementedError


def sign_out(draft: Draft, command: SignOut) -> None:
    """Lock the till."""
    raise NotImplementedError


def badge_scanned(draft: Draft, command: CodeScanned) -> None:
    """A code was scanned while nobody is at the till: a badge says who is coming; their PIN is still needed."""
    raise NotImplementedError


def pin_checked(draft: Draft, message: PinChecked) -> Command | None:
    """A PIN was compared. Returns the command that is approved by it, if it is one."""
    raise NotImplementedError


def person_view(state: State) -> PersonView | None:
    """Who is at the till."""
    return None


def sign_in_view(state: State, now: Now) -> SignInView | None:
    """What the locked till shows; None while somebody is there, or nobody has to be."""
    return None
