"""What the settings' sections and keys are called on the screen: one name for each of `settings.keys`."""

from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier

_SECTIONS = {
    "merchant": QT_TRANSLATE_NOOP("cashier", "Shop"),
    "alphapay": QT_TRANSLATE_NOOP("cashier", "AlphaPay"),
    "till": QT_TRANSLATE_NOOP("cashier", "Till"),
    "people": QT_TRANSLATE_NOOP("cashier", "People"),
    "scanner": QT_TRANSLATE_NOOP("cashier", "Scanner"),
    "printer": QT_TRANSLATE_NOOP("cashier", "Printer"),
    "customer_display": QT_TRANSLATE_NOOP("cashier", "Display"),
    "backup": QT_TRANSLATE_NOOP("cashier", "Backup"),
    "log": QT_TRANSLATE_NOOP("cashier", "Log"),
}

NAMES = {
    "merchant.name": QT_TRANSLATE_NOOP("cashier", "Shop's name"),
    "merchant.address": QT_TRANSLATE_NOOP("cashier", "Address lines"),
    "merchant.tax_registration": QT_TRANSLATE_NOOP("cashier", "Tax registration"),
    "merchant.receipt_header": QT_TRANSLATE_NOOP("cashier", "Lines above the sale"),
    "merchant.receipt_footer": QT_TRANSLATE_NOOP("cashier", "Lines at the end"),
    "alphapay.region": QT_TRANSLATE_NOOP("cashier", "Region"),
    "alphapay.base_url": QT_TRANSLATE_NOOP("cashier", "Address"),
    "alphapay.merchant_code": QT_TRANSLATE_NOOP("cashier", "Merchant code"),
    "alphapay.private_key_file": QT_TRANSLATE_NOOP("cashier", "Private key's file"),
    "alphapay.private_key_env": QT_TRANSLATE_NOOP("cashier", "Private key's variable"),
    "alphapay.private_key_vault": QT_TRANSLATE_NOOP("cashier", "Private key in the vault"),
    "alphapay.alphapay_public_key": QT_TRANSLATE_NOOP("cashier", "AlphaPay's public key"),
    "alphapay.alphapay_public_key_file": QT_TRANSLATE_NOOP("cashier", "AlphaPay's key file"),
    "alphapay.key_version": QT_TRANSLATE_NOOP("cashier", "Key version"),
    "alphapay.currency": QT_TRANSLATE_NOOP("cashier", "Currency"),
    "alphapay.connect_timeout_s": QT_TRANSLATE_NOOP("cashier", "Seconds to connect"),
    "alphapay.read_timeout_s": QT_TRANSLATE_NOOP("cashier", "Seconds of silence"),
    "alphapay.total_deadline_s": QT_TRANSLATE_NOOP("cashier", "Seconds for one call"),
    "alphapay.pay_idempotent": QT_TRANSLATE_NOOP("cashier", "Payments sent again"),
    "till.id": QT_TRANSLATE_NOOP("cashier", "Till id"),
    "till.store": QT_TRANSLATE_NOOP("cashier", "Store's name"),
    "till.cashier": QT_TRANSLATE_NOOP("cashier", "Cashier (no effect)"),
    "till.extra_key_above": QT_TRANSLATE_NOOP("cashier", "One more key above"),
    "till.data_directory": QT_TRANSLATE_NOOP("cashier", "Journal's folder"),
    "till.drawer": QT_TRANSLATE_NOOP("cashier", "Cash drawer"),
    "till.training": QT_TRANSLATE_NOOP("cashier", "Training"),
    "people.refund_limit": QT_TRANSLATE_NOOP("cashier", "Refund limit"),
    "people.lock_after_s": QT_TRANSLATE_NOOP("cashier", "Locks after (s)"),
    "scanner.wedge": QT_TRANSLATE_NOOP("cashier", "Types like a keyboard"),
    "scanner.wedge_max_gap_ms": QT_TRANSLATE_NOOP("cashier", "Longest gap (ms)"),
    "scanner.min_length": QT_TRANSLATE_NOOP("cashier", "Shortest code"),
    "scanner.suffix": QT_TRANSLATE_NOOP("cashier", "Key after a code"),
    "scanner.serial_port": QT_TRANSLATE_NOOP("cashier", "Serial port"),
    "scanner.baud": QT_TRANSLATE_NOOP("cashier", "Speed (baud)"),
    "printer.kind": QT_TRANSLATE_NOOP("cashier", "Printer"),
    "printer.host": QT_TRANSLATE_NOOP("cashier", "Printer's address"),
    "printer.port": QT_TRANSLATE_NOOP("cashier", "Port"),
    "printer.serial_port": QT_TRANSLATE_NOOP("cashier", "Serial port"),
    "printer.baud": QT_TRANSLATE_NOOP("cashier", "Speed (baud)"),
    "printer.handshake": QT_TRANSLATE_NOOP("cashier", "Handshake"),
    "printer.device": QT_TRANSLATE_NOOP("cashier", "Device file"),
    "printer.queue": QT_TRANSLATE_NOOP("cashier", "Printer's name"),
    "printer.folder": QT_TRANSLATE_NOOP("cashier", "Folder"),
    "printer.width_dots": QT_TRANSLATE_NOOP("cashier", "Width in dots"),
    "printer.text_mode": QT_TRANSLATE_NOOP("cashier", "Printer's own letters"),
    "printer.code_page": QT_TRANSLATE_NOOP("cashier", "Code page"),
    "printer.auto_print": QT_TRANSLATE_NOOP("cashier", "Prints by itself"),
    "printer.copies": QT_TRANSLATE_NOOP("cashier", "Copies"),
    "printer.cut": QT_TRANSLATE_NOOP("cashier", "Cuts the paper"),
    "printer.logo": QT_TRANSLATE_NOOP("cashier", "Logo"),
    "customer_display.enabled": QT_TRANSLATE_NOOP("cashier", "Customer's screen"),
    "customer_display.monitor": QT_TRANSLATE_NOOP("cashier", "Which monitor"),
    "customer_display.idle_message": QT_TRANSLATE_NOOP("cashier", "Between sales"),
    "backup.folder": QT_TRANSLATE_NOOP("cashier", "Folder"),
    "backup.keep": QT_TRANSLATE_NOOP("cashier", "Backups kept"),
    "log.folder": QT_TRANSLATE_NOOP("cashier", "Folder"),
    "log.level": QT_TRANSLATE_NOOP("cashier", "How much"),
}
"""By dotted key."""


def section_name(section: str) -> str:
    """What a section is called."""
    return for_cashier(_SECTIONS[section])


def key_name(dotted: str) -> str:
    """What a key is called."""
    return for_cashier(NAMES[dotted])
