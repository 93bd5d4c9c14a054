"""The line to AlphaPay: signs and sends calls, believes only verified answers.

What an answer means for money is not decided here.
"""
