"""The customer display: amount, QR code and outcome, and nothing of the cashier's business."""

from pos_app.ui.customer.window import CustomerDisplay

__all__ = ["CustomerDisplay"]
