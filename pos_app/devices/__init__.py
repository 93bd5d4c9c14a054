"""Machines on the counter: serial scanner and receipt printer. Bytes in and out; no sales, no Qt."""
