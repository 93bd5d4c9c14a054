"""A first real call to AlphaPay: shows what it answered, and lets it be repeated, or skipped knowingly."""

from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.orders import AccountNotTried, AccountTried, Broke, Result, TryAccount
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import Step
from pos_app.ui.setup.told_card import ToldCard
from pos_app.ui.words.records import StageWords, Tone
from pos_app.ui.words.setup_keys import broke
from pos_app.ui.words.setup_trial import (
    not_tried_words,
    skipping_words,
    trial_words,
    trying_words,
    untried_words,
)


class TrialPage(SetupPage):
    """Enter tries, and goes on once AlphaPay took the call; F9 goes on without, after a warning."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(Step.TRIAL)
        self.card = ToldCard()
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self._draft, self._asked = draft, draft.settings()
        self._working = self._warned = self._skips = False

    def entered(self, draft: Draft) -> None:
        """What was answered to other settings counts no more."""
        self._warned = self._skips = False
        if not draft.tried and not self._working:
            self.card.show_told(untried_words())

    def may_go_on(self) -> bool:
        """After a success, or where somebody chose to go on without."""
        return self._draft.tried or self._skips

    def go_on_words(self) -> str:
        """Try first."""
        if self._working:
            return ""
        return self.tr("Next") if self._draft.tried else self.tr("Try now")

    def attempt(self) -> None:
        """Ask AlphaPay, outside of this thread."""
        if self._working:
            return
        self._working, self._warned = True, False
        self.card.show_told(trying_words())
        self._asked = self._draft.settings()
        self.ordered.emit(TryAccount(self._asked))

    def deed_words(self) -> str:
        """Again, or on without."""
        if self._working:
            return ""
        if self._draft.tried:
            return self.tr("Try again")
        return self.tr("Go on all the same") if self._warned else self.tr("Skip")

    def deed(self) -> None:
        """The first time it warns, the second time it goes on."""
        if self._draft.tried:
            self.attempt()
        elif self._warned:
            self._skips = True
            self.answered.emit()
        elif not self._working:
            self._warned = True
            self.card.show_told(skipping_words())
            self.changed.emit()

    def show_result(self, result: Result) -> None:
        """What AlphaPay said, or why it was not asked."""
        if not self._working or not isinstance(result, AccountTried | AccountNotTried | Broke):
            return
        self._working = False
        told = _told(result)
        self._draft.tried = told.tone is Tone.GOOD and self._asked == self._draft.settings()
        self.card.show_told(told)
        self.changed.emit()


def _told(result: AccountTried | AccountNotTried | Broke) -> StageWords:
    if isinstance(result, AccountTried):
        return trial_words(result.answer)
    return not_tried_words(result.why if isinstance(result, AccountNotTried) else broke(result))
