"""The set-up's questions: what each page asks and why, and what its fields and choices are called."""

from pos_app.settings.printer_records import PrinterKind
from pos_app.settings.records import Region
from pos_app.ui.setup.steps import Start, Step
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import ChoiceWords

_ASKED = {
    Step.START: (
        QT_TRANSLATE_NOOP("cashier", "Welcome. What shall this till do?"),
        QT_TRANSLATE_NOOP("cashier", "Nothing is written before you save at the end."),
    ),
    Step.REGION: (
        QT_TRANSLATE_NOOP("cashier", "Where is your AlphaPay account?"),
        QT_TRANSLATE_NOOP("cashier", "The region decides where payments go and in which currency."),
    ),
    Step.ADDRESS: (
        QT_TRANSLATE_NOOP("cashier", "At which address is AlphaPay?"),
        QT_TRANSLATE_NOOP(
            "cashier", "Only where AlphaPay gave you one, or for its simulator on this computer."
        ),
    ),
    Step.MERCHANT_CODE: (
        QT_TRANSLATE_NOOP("cashier", "What is your merchant code?"),
        QT_TRANSLATE_NOOP("cashier", "It stands in AlphaPay's dashboard: letters and digits."),
    ),
    Step.TILL: (
        QT_TRANSLATE_NOOP("cashier", "Which till is this?"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "Each till needs an id of its own, such as T01: payments, receipts and this till's books carry it. "
            "Two tills with one id cannot be told apart.",
        ),
    ),
    Step.KEYS: (
        QT_TRANSLATE_NOOP("cashier", "This till's keys"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "The till signs every payment with its private key; AlphaPay knows it by the public key.",
        ),
    ),
    Step.ALPHAPAY_KEY: (
        QT_TRANSLATE_NOOP("cashier", "Paste AlphaPay's public key"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "Copy it from AlphaPay's dashboard. By it the till knows AlphaPay's answers from others.",
        ),
    ),
    Step.TRIAL: (
        QT_TRANSLATE_NOOP("cashier", "Try it with AlphaPay"),
        QT_TRANSLATE_NOOP(
            "cashier", "The till asks for today's list of payments, signed with its key. No money moves."
        ),
    ),
    Step.SHOP: (
        QT_TRANSLATE_NOOP("cashier", "What stands on receipts?"),
        QT_TRANSLATE_NOOP("cashier", "Only the shop's name is needed."),
    ),
    Step.PRINTER: (
        QT_TRANSLATE_NOOP("cashier", "Which receipt printer?"),
        QT_TRANSLATE_NOOP("cashier", "It can be chosen later, too. Payments never depend on it."),
    ),
    Step.PRINTER_PLACE: (
        QT_TRANSLATE_NOOP("cashier", "Where is the printer?"),
        QT_TRANSLATE_NOOP("cashier", "Print a test slip to be sure."),
    ),
    Step.SCANNER: (
        QT_TRANSLATE_NOOP("cashier", "Scan anything now"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "Any barcode will do. A scanner that types like a keyboard needs no setting; for one on a "
            "serial port choose the port. Without a scanner go on.",
        ),
    ),
    Step.DISPLAY: (
        QT_TRANSLATE_NOOP("cashier", "Which screen does the customer see?"),
        QT_TRANSLATE_NOOP("cashier", "Each screen shows its number now."),
    ),
    Step.SUMMARY: (
        QT_TRANSLATE_NOOP("cashier", "Is all of this right?"),
        QT_TRANSLATE_NOOP("cashier", "Everything can be changed later. The till starts when it is saved."),
    ),
}

_START = {
    Start.SIMULATOR: (
        QT_TRANSLATE_NOOP("cashier", "Try it with the simulator"),
        QT_TRANSLATE_NOOP(
            "cashier", "A till to play with: simulated AlphaPay, no real money, nothing to set."
        ),
    ),
    Start.ALPHAPAY: (
        QT_TRANSLATE_NOOP("cashier", "Connect to AlphaPay"),
        QT_TRANSLATE_NOOP("cashier", "Set up this shop's till. Have AlphaPay's dashboard at hand."),
    ),
}

_REGIONS = {
    Region.CANADA: (
        QT_TRANSLATE_NOOP("cashier", "Canada"),
        QT_TRANSLATE_NOOP("cashier", "openapi.alphapay.ca, Canadian dollars"),
    ),
    Region.UNITED_STATES: (
        QT_TRANSLATE_NOOP("cashier", "United States"),
        QT_TRANSLATE_NOOP("cashier", "openapi.alphapay.com, US dollars"),
    ),
    None: (
        QT_TRANSLATE_NOOP("cashier", "Another address"),
        QT_TRANSLATE_NOOP("cashier", "Given to you by AlphaPay, or a simulator on this computer"),
    ),
}

_PRINTERS = {
    PrinterKind.NONE: (
        QT_TRANSLATE_NOOP("cashier", "No printer"),
        QT_TRANSLATE_NOOP("cashier", "Receipts are shown on the screen."),
    ),
    PrinterKind.NETWORK: (
        QT_TRANSLATE_NOOP("cashier", "On the network"),
        QT_TRANSLATE_NOOP("cashier", "A receipt printer with an address of its own"),
    ),
    PrinterKind.SERIAL: (
        QT_TRANSLATE_NOOP("cashier", "On a serial port"),
        QT_TRANSLATE_NOOP("cashier", "A receipt printer on COM3 or /dev/ttyS0"),
    ),
    PrinterKind.USB: (
        QT_TRANSLATE_NOOP("cashier", "On USB"),
        QT_TRANSLATE_NOOP("cashier", "A receipt printer, on Linux only"),
    ),
    PrinterKind.QUEUE: (
        QT_TRANSLATE_NOOP("cashier", "Behind a queue"),
        QT_TRANSLATE_NOOP("cashier", "A receipt printer that has a name in this computer"),
    ),
    PrinterKind.SYSTEM: (
        QT_TRANSLATE_NOOP("cashier", "Any printer"),
        QT_TRANSLATE_NOOP("cashier", "With its own driver; office printers, too"),
    ),
    PrinterKind.PDF: (
        QT_TRANSLATE_NOOP("cashier", "PDF files"),
        QT_TRANSLATE_NOOP("cashier", "Receipts go into a folder."),
    ),
}

_FIELDS = {
    "alphapay.base_url": QT_TRANSLATE_NOOP("cashier", "Address"),
    "alphapay.merchant_code": QT_TRANSLATE_NOOP("cashier", "Merchant code"),
    "alphapay.region": QT_TRANSLATE_NOOP("cashier", "Region"),
    "alphapay.alphapay_public_key": QT_TRANSLATE_NOOP("cashier", "AlphaPay's public key"),
    "alphapay.alphapay_public_key_file": QT_TRANSLATE_NOOP("cashier", "AlphaPay's public key"),
    "alphapay.private_key_file": QT_TRANSLATE_NOOP("cashier", "Key file"),
    "alphapay.private_key_vault": QT_TRANSLATE_NOOP("cashier", "Private key in the vault"),
    "till.id": QT_TRANSLATE_NOOP("cashier", "Till id"),
    "till.store": QT_TRANSLATE_NOOP("cashier", "Store (if it has a name of its own)"),
    "merchant.name": QT_TRANSLATE_NOOP("cashier", "Shop's name"),
    "merchant.address": QT_TRANSLATE_NOOP("cashier", "Address lines"),
    "merchant.tax_registration": QT_TRANSLATE_NOOP("cashier", "Tax registration"),
    "printer.kind": QT_TRANSLATE_NOOP("cashier", "Printer"),
    "printer.host": QT_TRANSLATE_NOOP("cashier", "Printer's address"),
    "printer.port": QT_TRANSLATE_NOOP("cashier", "Port"),
    "printer.serial_port": QT_TRANSLATE_NOOP("cashier", "Serial port"),
    "printer.baud": QT_TRANSLATE_NOOP("cashier", "Speed (baud)"),
    "printer.device": QT_TRANSLATE_NOOP("cashier", "Device file"),
    "printer.queue": QT_TRANSLATE_NOOP("cashier", "Printer's name"),
    "printer.folder": QT_TRANSLATE_NOOP("cashier", "Folder"),
    "scanner.serial_port": QT_TRANSLATE_NOOP("cashier", "Scanner's port"),
    "customer_display.enabled": QT_TRANSLATE_NOOP("cashier", "Customer's screen"),
    "customer_display.monitor": QT_TRANSLATE_NOOP("cashier", "Customer's screen"),
}


def asked_words(step: Step) -> tuple[str, str]:
    """A page's question, and what helps to answer it."""
    asked, help_text = _ASKED[step]
    return for_cashier(asked), for_cashier(help_text)


def setup_title() -> str:
    """What stands over all pages."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Set up this till"))


def start_choice(start: Start) -> ChoiceWords:
    """A button of the first page."""
    return _choice(_START[start])


def region_choice(region: Region | None) -> ChoiceWords:
    """A button of a region; None is another address."""
    return _choice(_REGIONS[region])


def printer_choice(kind: PrinterKind) -> ChoiceWords:
    """A button of a kind of printer."""
    return _choice(_PRINTERS[kind])


def field_name(key: str) -> str:
    """What a settings key is called here; itself, where the set-up does not ask for it."""
    return for_cashier(_FIELDS[key]) if key in _FIELDS else key


def fault_words(key: str, what: str) -> str:
    """A settings sentence (`what`, after "the key …") about the field that it belongs to."""
    return f"{field_name(key)} {what}."


def _choice(words: tuple[str, str]) -> ChoiceWords:
    title, text = words
    return ChoiceWords(for_cashier(title), for_cashier(text))
