"""Pure rules of the till: no clock, no disk, no network, no Qt; every function's answer depends on its
arguments only.
"""
