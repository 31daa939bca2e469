"""The code on a recovery sheet: 135 bits and a check character, in groups that can be copied by hand."""

from server.kit.spelled import checked, drawn

# Without the check character.
LENGTH = 27
GROUP = 4


def new_code() -> str:
    """Draw a code, in groups of four: `7K4M-9XTP-…`."""
    code = drawn(LENGTH)
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read_code(typed: str) -> str | None:
    """Give a code as it was typed in its plain form; None when a character of it must be wrong."""
    return checked(typed, LENGTH)
