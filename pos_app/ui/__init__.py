"""What people see and hear: the cashier's window, the customer display, and every sentence in them. Decides nothing."""
