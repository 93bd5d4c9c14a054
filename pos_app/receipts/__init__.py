"""Receipts drawn once with QPainter, for paper, PDF and screen. What stands on them is `domain.receipt`."""
