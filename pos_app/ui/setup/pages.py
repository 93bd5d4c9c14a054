"""All pages of the set-up, each made once."""

from pos_app.ui.setup.choice_pages import PrinterPage, RegionPage, StartPage
from pos_app.ui.setup.display_page import DisplayPage
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.fields_page import FieldsPage
from pos_app.ui.setup.keys_page import KeysPage
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.printer_place_page import PrinterPlacePage
from pos_app.ui.setup.public_key_page import PublicKeyPage
from pos_app.ui.setup.scanner_page import ScannerPage
from pos_app.ui.setup.steps import KEYS_OF, Step
from pos_app.ui.setup.summary_page import SummaryPage
from pos_app.ui.setup.trial_page import TrialPage

_TYPED = (Step.ADDRESS, Step.MERCHANT_CODE, Step.TILL, Step.SHOP)


def made_pages(draft: Draft) -> dict[Step, SetupPage]:
    """The pages by their steps, for the answers in `draft`."""
    made: tuple[SetupPage, ...] = (
        StartPage(),
        RegionPage(),
        KeysPage(),
        PublicKeyPage(),
        TrialPage(draft),
        PrinterPage(),
        PrinterPlacePage(draft),
        ScannerPage(),
        DisplayPage(),
        SummaryPage(),
        *(FieldsPage(step, KEYS_OF[step]) for step in _TYPED),
    )
    return {page.step: page for page in made}
