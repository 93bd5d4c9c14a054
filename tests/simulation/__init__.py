"""Whole days of trouble in one process: the real engine and journal against the real ledger, replayed from a seed."""
