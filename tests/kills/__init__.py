"""Kills the till's process at random moments of its work, starts it again, and compares its books with AlphaPay's."""
