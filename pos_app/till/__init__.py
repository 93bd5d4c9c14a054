"""The engine: what the till decides. `engine.decide` is pure; clocks, ids and the world come in with the messages."""
