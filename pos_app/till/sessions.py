"""Who is at the till: how a session begins and how it ends, and what ends with it."""

from msgspec.structs import replace

from pos_app.domain.person import SignedIn, SignedOut, SignOutCause
from pos_app.till import approvals
from pos_app.till.draft import Draft
from pos_app.till.memory import Session


def begin(draft: Draft, person_id: str) -> None:
    """Somebody has come, by their PIN; whoever was there is signed out. Nobody's wait of others is forgotten."""
    state = draft.state
    stays = state.session.person_id == person_id
    if state.person is not None and not stays:
        end(draft, SignOutCause.ANOTHER)
    draft.person(person_id, SignedIn())
    waits = {key: until for key, until in state.session.wait_until.items() if key != person_id}
    since = state.session.since_revision if stays else state.revision + 1
    state.session = Session(person_id=person_id, since_revision=since, wait_until=waits)


def end(draft: Draft, cause: SignOutCause) -> None:
    """Whoever is at the till is not there any more. The sale on screen stays; what only they had begun and not done
    does not: a question, a deed that waits for approval, a scanned code that waits for its QR order to be closed, an
    order that was looked up.
    """
    state = draft.state
    approvals.drop_held(draft)
    draft.person(state.session.person_id, SignedOut(cause=cause))
    state.held = None
    state.switch = None
    state.found = None
    state.session = Session(wait_until=state.session.wait_until)


def choose(draft: Draft, person_id: str) -> None:
    """Whose PIN is wanted next; "" for nobody's in particular."""
    draft.state.session = replace(draft.state.session, chosen=person_id, refused=None)
