"""The labels of X and Z reports, in the language the application's translators speak (context `receipt`)."""

from PySide6.QtCore import QCoreApplication

from pos_app.domain.alphapay import Scenario
from pos_app.domain.paper_words import ShiftWords
from pos_app.domain.report import ItemKind


def shift_words() -> ShiftWords:
    """All labels, translated. Any thread may ask."""
    translate = QCoreApplication.translate
    return ShiftWords(
        x_heading=translate("receipt", "X report"),
        x_note=translate("receipt", "What the shift took so far. It is still open."),
        z_heading=translate("receipt", "Z report"),
        z_number=translate("receipt", "Number"),
        reprint_note=translate("receipt", "Another copy of this report may exist"),
        opened_at=translate("receipt", "Opened at"),
        opened_by=translate("receipt", "Opened by"),
        read_at=translate("receipt", "Read at"),
        read_by=translate("receipt", "Read by"),
        closed_at=translate("receipt", "Closed at"),
        closed_by=translate("receipt", "Closed by"),
        clock_set_back=translate(
            "receipt",
            "The till's clock was set back during this shift: its times are wrong, its figures are not.",
        ),
        nothing=translate("receipt", "No payments and no refunds"),
        payments=translate("receipt", "Payments"),
        refunds=translate("receipt", "Refunds"),
        net=translate("receipt", "Net"),
        by_wallet=translate("receipt", "By wallet"),
        by_way=translate("receipt", "By way of paying"),
        by_cashier=translate("receipt", "By cashier"),
        wallet_unknown=translate("receipt", "Wallet not known yet"),
        ways=_ways(),
        other_way=translate("receipt", "Elsewhere:"),
        nobody=translate("receipt", "No name"),
        refunded=translate("receipt", "refunds"),
        cancelled=translate("receipt", "Ended without money"),
        items=_items(),
        item_notes=_item_notes(),
        drawer=translate("receipt", "Drawer"),
        drawer_note=translate(
            "receipt", "No sale of this till moves cash: the float should be there at the end."
        ),
        cash_float=translate("receipt", "Float"),
        expected=translate("receipt", "Expected"),
        counted=translate("receipt", "Counted"),
        difference=translate("receipt", "Difference"),
        reason=translate("receipt", "Reason given at closing"),
        anchor=translate("receipt", "Journal up to this report"),
        signature=translate("receipt", "Signature"),
    )


def _ways() -> dict[Scenario, str]:
    """Shorter than on a receipt: they stand in a table."""
    translate = QCoreApplication.translate
    return {
        Scenario.OFFLINE_QRCODE: translate("receipt", "Our QR code"),
        Scenario.OFFLINE: translate("receipt", "Customer's code"),
    }


def _items() -> dict[ItemKind, str]:
    translate = QCoreApplication.translate
    return {
        ItemKind.UNSETTLED: translate("receipt", "Payments not settled"),
        ItemKind.UNDECIDED: translate("receipt", "Payments to decide about"),
        ItemKind.REFUND_UNDER_WAY: translate("receipt", "Refunds not settled"),
        ItemKind.LATE: translate("receipt", "Late payments"),
        ItemKind.EARLIER_REFUND: translate("receipt", "Late refunds"),
        ItemKind.REFUND_FAILED: translate("receipt", "Refunds that failed"),
    }


def _item_notes() -> dict[ItemKind, str]:
    translate = QCoreApplication.translate
    in_no_total = translate("receipt", "In no total: AlphaPay has not said yet what became of them.")
    counted = translate("receipt", "Begun in an earlier shift. Counted above, where their money came.")
    return {
        ItemKind.UNSETTLED: in_no_total,
        ItemKind.UNDECIDED: translate(
            "receipt", "Counted in the shift in which the money came; somebody must decide about it."
        ),
        ItemKind.REFUND_UNDER_WAY: in_no_total,
        ItemKind.LATE: counted,
        ItemKind.EARLIER_REFUND: translate(
            "receipt", "Begun in an earlier shift. Counted above, where they were made."
        ),
        ItemKind.REFUND_FAILED: translate("receipt", "In no total: nothing was given back."),
    }
