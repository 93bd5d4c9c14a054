"""AlphaPay on loopback: its seven calls over real HTTP, the customer's phone as a web page, and switches for
every fault.

Shares no code with the till on purpose (own vocabulary, own signatures): shared code would hide a shared
mistake.
"""
