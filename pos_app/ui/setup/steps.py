"""The questions of the set-up in their order, and the settings that each of them answers."""

from enum import Enum, auto


class Step(Enum):
    """One page. The till's id comes before the keys: the vault is in the folder of that till."""

    START = auto()
    REGION = auto()
    ADDRESS = auto()
    MERCHANT_CODE = auto()
    TILL = auto()
    KEYS = auto()
    ALPHAPAY_KEY = auto()
    TRIAL = auto()
    SHOP = auto()
    PRINTER = auto()
    PRINTER_PLACE = auto()
    SCANNER = auto()
    DISPLAY = auto()
    SUMMARY = auto()


class Start(Enum):
    """What a till without settings may do."""

    SIMULATOR = auto()
    ALPHAPAY = auto()


KEYS_OF: dict[Step, tuple[str, ...]] = {
    Step.REGION: ("alphapay.region",),
    Step.ADDRESS: ("alphapay.base_url",),
    Step.MERCHANT_CODE: ("alphapay.merchant_code",),
    Step.TILL: ("till.id", "till.store"),
    Step.KEYS: ("alphapay.private_key_vault", "alphapay.private_key_file"),
    Step.ALPHAPAY_KEY: ("alphapay.alphapay_public_key", "alphapay.alphapay_public_key_file"),
    Step.SHOP: ("merchant.name", "merchant.address", "merchant.tax_registration"),
    Step.PRINTER: ("printer.kind",),
    Step.PRINTER_PLACE: (
        "printer.host",
        "printer.port",
        "printer.serial_port",
        "printer.baud",
        "printer.device",
        "printer.queue",
        "printer.folder",
    ),
    Step.SCANNER: ("scanner.serial_port",),
    Step.DISPLAY: ("customer_display.enabled", "customer_display.monitor"),
}
"""Dotted settings keys by the page that asks for them."""


def step_of(key: str) -> Step:
    """The page that mends a mistake in `key`; the summary where none asks for it."""
    return next((step for step, keys in KEYS_OF.items() if key in keys), Step.SUMMARY)
