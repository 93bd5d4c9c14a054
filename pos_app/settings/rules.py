"""Rules between keys: what must be there at all, and what does not go together. A table, one row a rule."""

import sys
from collections.abc import Callable

import msgspec

from pos_app.domain.money import Currency
from pos_app.settings.keys import KEYS
from pos_app.settings.printer_records import PrinterKind
from pos_app.settings.records import Region, Settings


class Rule(msgspec.Struct, frozen=True):
    """`broken` says whether `what` is to be told about the first of `keys`.

    A rule is not judged when one of its keys has a mistake of its own.
    """

    keys: tuple[str, ...]
    what: str
    broken: Callable[[Settings], bool]


_CHARGEABLE = {
    Region.CANADA: frozenset({Currency.CAD, Currency.CNY}),
    Region.UNITED_STATES: frozenset({Currency.USD, Currency.CNY}),
}


def _currency_of_another_region(settings: Settings) -> bool:
    return settings.alphapay.order_currency not in _CHARGEABLE[settings.alphapay.region]


def _named_private_key(settings: Settings) -> bool:
    return settings.alphapay.private_key_file is not None or bool(settings.alphapay.private_key_env)


def _logo_missing(settings: Settings) -> bool:
    return settings.printer.logo is not None and not settings.printer.logo.is_file()


_TOGETHER = (
    Rule(
        ("alphapay.private_key_file", "alphapay.private_key_env", "alphapay.private_key_vault"),
        "is missing, and so are private_key_env and private_key_vault: without the merchant's private key nothing "
        "can be signed",
        lambda s: not _named_private_key(s) and not s.alphapay.private_key_vault,
    ),
    Rule(
        ("alphapay.private_key_vault", "alphapay.private_key_file", "alphapay.private_key_env"),
        "is set together with private_key_file or private_key_env; keep one of them",
        lambda s: _named_private_key(s) and s.alphapay.private_key_vault,
    ),
    Rule(
        ("alphapay.key_version", "alphapay.private_key_vault"),
        "does not go with private_key_vault: each key in the vault has its own keyVersion; leave it out",
        lambda s: s.alphapay.key_version != 1 and s.alphapay.private_key_vault,
    ),
    Rule(
        ("alphapay.private_key_env", "alphapay.private_key_file"),
        "is set together with private_key_file; keep one of them",
        lambda s: s.alphapay.private_key_file is not None and bool(s.alphapay.private_key_env),
    ),
    Rule(
        ("alphapay.alphapay_public_key_file", "alphapay.alphapay_public_key"),
        "is missing, and so is alphapay_public_key: without AlphaPay's key no answer can be trusted",
        lambda s: s.alphapay.alphapay_public_key_file is None and not s.alphapay.alphapay_public_key,
    ),
    Rule(
        ("alphapay.alphapay_public_key", "alphapay.alphapay_public_key_file"),
        "is set together with alphapay_public_key_file; keep one of them",
        lambda s: s.alphapay.alphapay_public_key_file is not None and bool(s.alphapay.alphapay_public_key),
    ),
    Rule(
        ("alphapay.currency", "alphapay.region"),
        "does not belong to the region: Canada charges CAD or CNY, the United States USD or CNY",
        _currency_of_another_region,
    ),
    Rule(
        ("alphapay.total_deadline_s", "alphapay.read_timeout_s", "alphapay.connect_timeout_s"),
        "must not be shorter than connect_timeout_s or read_timeout_s",
        lambda s: s.alphapay.total_deadline_s < max(s.alphapay.connect_timeout_s, s.alphapay.read_timeout_s),
    ),
    Rule(
        ("printer.host", "printer.kind"),
        'is missing: printer.kind is "network"',
        lambda s: s.printer.kind is PrinterKind.NETWORK and not s.printer.host,
    ),
    Rule(
        ("printer.serial_port", "printer.kind"),
        'is missing: printer.kind is "serial"',
        lambda s: s.printer.kind is PrinterKind.SERIAL and not s.printer.serial_port,
    ),
    Rule(
        ("printer.serial_port", "scanner.serial_port", "printer.kind"),
        "is the scanner's port too (scanner.serial_port): each needs a port of its own",
        lambda s: (
            s.printer.kind is PrinterKind.SERIAL and s.printer.serial_port == s.scanner.serial_port != ""
        ),
    ),
    Rule(
        ("printer.device", "printer.kind"),
        'is missing: printer.kind is "usb"',
        lambda s: s.printer.kind is PrinterKind.USB and s.printer.device is None,
    ),
    Rule(
        ("printer.kind",),
        'is "usb", which works on Linux only: give the printer a name in the system and use "queue" with printer.queue',
        lambda s: s.printer.kind is PrinterKind.USB and sys.platform != "linux",
    ),
    Rule(
        ("printer.queue", "printer.kind"),
        'is missing: printer.kind is "queue" or "system"',
        lambda s: s.printer.kind in {PrinterKind.QUEUE, PrinterKind.SYSTEM} and not s.printer.queue,
    ),
    Rule(
        ("printer.folder", "printer.kind"),
        'is missing: printer.kind is "pdf"',
        lambda s: s.printer.kind is PrinterKind.PDF and s.printer.folder is None,
    ),
    Rule(
        ("till.training", "alphapay.base_url"),
        "would mark payments TRAINING that AlphaPay really takes; to practise, start `pos-app train` instead",
        lambda s: s.till.training and not s.alphapay.is_simulated,
    ),
    Rule(
        ("till.drawer", "printer.kind"),
        'is true, but no drawer can hang on this printer: printer.kind must be "network", "serial", "usb" or "queue"',
        lambda s: s.till.drawer and not s.printer.speaks_escpos,
    ),
    Rule(("printer.logo",), "names a file that does not exist", _logo_missing),
)


def _is_missing(section: str, name: str) -> Callable[[Settings], bool]:
    return lambda settings: not getattr(getattr(settings, section), name)


_REQUIRED = tuple(
    Rule((key.dotted,), "is missing", _is_missing(key.section, key.name)) for key in KEYS if key.required
)

RULES = _REQUIRED + _TOGETHER
