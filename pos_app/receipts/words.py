"""The labels of papers, in the language the application's translators speak (context `receipt`)."""

from PySide6.QtCore import QCoreApplication

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.paper_words import ReceiptWords, RefundWords, SlipWords
from pos_app.receipts.report_words import shift_words


def receipt_words() -> ReceiptWords:
    """All labels, translated. Any thread may ask."""
    translate = QCoreApplication.translate
    return ReceiptWords(
        training=translate("receipt", "TRAINING"),
        training_note=translate("receipt", "Not a real payment"),
        reprint=translate("receipt", "REPRINT"),
        reprint_note=translate("receipt", "Another copy of this receipt may exist"),
        tax_registration=translate("receipt", "Tax registration"),
        paid=translate("receipt", "Paid"),
        short_code=translate("receipt", "Sale"),
        store=translate("receipt", "Store"),
        till=translate("receipt", "Till"),
        cashier=translate("receipt", "Cashier"),
        paid_at=translate("receipt", "Paid at"),
        zone=translate("receipt", "Time zone"),
        clock=translate("receipt", "Clock"),
        clock_alphapay=translate("receipt", "AlphaPay's"),
        clock_till=translate("receipt", "this till's"),
        printed_at=translate("receipt", "Printed again at"),
        paid_with=translate("receipt", "Paid with"),
        way=translate("receipt", "How"),
        ways=_ways(),
        wallets=_wallets(),
        payment_id=translate("receipt", "Payment id"),
        request_id=translate("receipt", "Payment request id"),
        slip=_slip(),
        refund=_refund(),
        shift=shift_words(),
    )


def _slip() -> SlipWords:
    translate = QCoreApplication.translate
    return SlipWords(
        heading=translate("receipt", "NOT A RECEIPT"),
        heading_note=translate("receipt", "This payment is not confirmed yet"),
        amount=translate("receipt", "Amount of this sale"),
        reprint_note=translate("receipt", "Another copy of this slip may exist"),
        meaning=translate(
            "receipt",
            "This shop is asking AlphaPay what became of this payment: please ask here before you pay again "
            "with the same phone, and keep this slip.",
        ),
        started_at=translate("receipt", "Started at"),
        printed_at=translate("receipt", "Printed at"),
    )


def _refund() -> RefundWords:
    translate = QCoreApplication.translate
    return RefundWords(
        heading=translate("receipt", "Refund receipt"),
        amount=translate("receipt", "Refunded"),
        refunded_at=translate("receipt", "Refunded at"),
        original=translate("receipt", "Original payment"),
        refunded=translate("receipt", "Refunded so far"),
        reason=translate("receipt", "Reason"),
        by=translate("receipt", "Refunded by"),
        refund_id=translate("receipt", "Refund id"),
        refund_request_id=translate("receipt", "Refund request id"),
    )


def _ways() -> dict[Scenario, str]:
    translate = QCoreApplication.translate
    return {
        Scenario.OFFLINE_QRCODE: translate("receipt", "Customer scanned our QR code"),
        Scenario.OFFLINE: translate("receipt", "We scanned the customer's code"),
    }


def _wallets() -> dict[Wallet, str]:
    translate = QCoreApplication.translate
    return {
        Wallet.ALIPAY: translate("receipt", "Alipay"),
        Wallet.WECHAT: translate("receipt", "WeChat Pay"),
        Wallet.UNIONPAY: translate("receipt", "UnionPay"),
    }
