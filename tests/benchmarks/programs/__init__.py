"""Processes that are measured from outside; each prints one line of JSON, or several, and ends."""
