"""What keeps a program from its work, said to whoever runs it: one sentence and an exit code, never a traceback."""

WRONG_USE = 2


class Trouble(Exception):
    """The work cannot be done; the message is a sentence that says why, and what to do about it.

    code: how the program ends; 1, or 2 when it was called or set up wrongly.
    """

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code
