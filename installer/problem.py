"""The one error of the set-up: something a person has to put right, said in one sentence."""


class SetupProblem(Exception):
    """The set-up cannot go on; the text says why and what to do, and is all that the user sees."""
