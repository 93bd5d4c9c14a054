"""The vocabulary of AlphaPay's Unified Payment API v2: every code and status it is known to use.

Values that are not in a vocabulary survive as `UNKNOWN`; the raw text travels beside them. Nothing unknown
is ever final.
"""

from enum import StrEnum
from typing import Self


class _Vocabulary(StrEnum):
    """An enum whose `parse` never fails: what it does not know is `UNKNOWN`."""

    @classmethod
    def parse(cls, raw: str | None) -> Self:
        """The member whose value is `raw`, exactly; else `UNKNOWN`."""
        try:
            return cls(raw or "?")
        except ValueError:
            return cls("?")


class Call(StrEnum):
    """The calls under `/api/v2.0/payments/`."""

    PAY = "pay"
    INQUIRE_PAYMENT = "inquiryPayment"
    CANCEL = "cancel"
    REFUND = "refund"
    INQUIRE_REFUND = "inquiryRefund"
    TRANSACTIONS = "transactions"
    SETTLEMENTS = "settlements"


class Scenario(_Vocabulary):
    """`scenarioCode`: the first two are a till's; the others are met when an order was made elsewhere."""

    OFFLINE_QRCODE = "OFFLINE_QRCODE"
    OFFLINE = "OFFLINE"
    ONLINE_QRCODE = "ONLINE_QRCODE"
    ONLINE_WEB = "ONLINE_WEB"
    JSAPI = "JSAPI"
    NATIVE_JSAPI = "NATIVE_JSAPI"
    ONLINE_WAP = "ONLINE_WAP"
    APP = "APP"
    MINI_APP = "MINI_APP"
    CREDIT_CARD = "CREDIT_CARD"
    UNKNOWN = "?"


class PaymentStatus(_Vocabulary):
    """`paymentStatus` of an order. There is no EXPIRED."""

    PAYMENT_IN_PROCESS = "PAYMENT_IN_PROCESS"
    CLOSED = "CLOSED"
    FAILED = "FAILED"
    SUCCESS = "SUCCESS"
    PARTIAL_REFUND = "PARTIAL_REFUND"
    FULL_REFUND = "FULL_REFUND"
    UNKNOWN = "?"


MONEY_STATUSES = frozenset({PaymentStatus.SUCCESS, PaymentStatus.PARTIAL_REFUND, PaymentStatus.FULL_REFUND})
"""Statuses of an order whose money came, whatever became of it since."""


class RefundStatus(_Vocabulary):
    """`refundStatus` of a refund."""

    REFUND_IN_PROCESS = "REFUND_IN_PROCESS"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    UNKNOWN = "?"


class ResultStatus(_Vocabulary):
    """`resultStatus`: did the *call* succeed (`S`), fail (`F`), or is that not known (`U`)."""

    SUCCEEDED = "S"
    FAILED = "F"
    UNDECIDED = "U"
    UNKNOWN = "?"


class ResultCode(_Vocabulary):
    """`resultCode` of any answer. Codes not listed here exist; they prove nothing."""

    SUCCESS = "SUCCESS"
    PAYMENT_IN_PROCESS = "PAYMENT_IN_PROCESS"
    ORDER_MISMATCH = "ORDER_MISMATCH"
    ORDER_PAID = "ORDER_PAID"
    SYSTEMERROR = "SYSTEMERROR"
    INVALID_MERCHANT_CODE = "INVALID_MERCHANT_CODE"
    SIGN_TIMEOUT = "SIGN_TIMEOUT"
    INVALID_SIGN = "INVALID_SIGN"
    PARAM_INVALID = "PARAM_INVALID"
    INVALID_METHOD_TYPE = "INVALID_METHOD_TYPE"
    EXIST_PROCESSING_REFUND = "EXIST_PROCESSING_REFUND"
    REFUND_VALID_DATE_EXCEED = "REFUND_VALID_DATE_EXCEED"
    REFUND_NEED_REVIEW = "REFUND_NEED_REVIEW"
    INVALID_REFUND_AMOUNT = "INVALID_REFUND_AMOUNT"
    REFUND_NOT_ENOUGH_BALANCE = "REFUND_NOT_ENOUGH_BALANCE"
    FULL_REFUND_COMPLETED = "FULL_REFUND_COMPLETED"
    INVALID_PAYMENT_CODE = "INVALID_PAYMENT_CODE"
    UNKNOWN = "?"


class Wallet(_Vocabulary):
    """`paymentMethodType`: who moves the customer's money."""

    ALIPAY = "Alipay"
    WECHAT = "Wechat"
    UNIONPAY = "UnionPay"
    UNKNOWN = "?"


class TransactionType(_Vocabulary):
    """`transactionType` of a row in `transactions`."""

    CREDIT = "Credit"
    DEBIT = "Debit"
    UNKNOWN = "?"


SUPPORT_PHONE = "1-855-937-7888"
"""AlphaPay's phone number for refunds that need review or balance."""

ORDER_LIFE_S = 300
"""AlphaPay: an unpaid order lives 5 minutes."""

MAX_DESCRIPTION = 128
"""AlphaPay: `order.description` has at most 128 characters."""
