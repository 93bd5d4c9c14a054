"""Marks constant sentences for the translator and looks their translation up. Holds no sentence itself."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - lupdate finds sentences by this name
    """Return `source` as it is; `context` is `"cashier"` or `"customer"`, for lupdate to read.

    Qt's own function of this name is typed `object`, which would spoil every table that holds sentences.
    """
    return source


def for_cashier(source: str, /, **figures: object) -> str:
    """`source`, marked for `"cashier"`, in the cashier's language, its placeholders filled in after translating."""
    text = QCoreApplication.translate("cashier", source)
    return text.format(**figures) if figures else text


def for_customer(source: str, /, **figures: object) -> str:
    """`source`, marked for `"customer"`, in the customer's language, its placeholders filled in after translating."""
    text = QCoreApplication.translate("customer", source)
    return text.format(**figures) if figures else text


def joined(*sentences: str) -> str:
    """The sentences that are not empty, as one text."""
    return " ".join(sentence for sentence in sentences if sentence)
