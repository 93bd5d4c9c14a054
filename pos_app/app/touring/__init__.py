"""The tour: the scenes it plays, the hand that plays them on the real windows, and what it writes about them."""
