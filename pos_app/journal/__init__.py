"""The till's memory on disk: an append-only chain of events and the current state they lead to, in SQLite."""
