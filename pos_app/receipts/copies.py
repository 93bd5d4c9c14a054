"""How many sheets one paper is, and which of them is the shop's."""

from PySide6.QtCore import QCoreApplication

from pos_app.domain.paper_lines import lines
from pos_app.domain.paper_parts import Kind, Line
from pos_app.domain.receipt import Paper, Receipt, RefundReceipt
from pos_app.receipts.words import receipt_words

Lines = tuple[Line, ...]


def copies_of(paper: Paper, count: int) -> tuple[Lines, ...]:
    """The lines of each sheet, labels in the application's language. A second one (`count` 2) is for the shop and says
    so; only receipts have one. Any thread may ask.
    """
    first = lines(paper, receipt_words())
    if count < 2 or not isinstance(paper, Receipt | RefundReceipt):
        return (first,)
    return first, (Line(Kind.BANNER, QCoreApplication.translate("receipt", "SHOP COPY")), *first)
