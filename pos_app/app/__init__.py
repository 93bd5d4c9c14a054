"""One module per command, each importing only what it runs; `compose` is the only place where parts
are put together.
"""
