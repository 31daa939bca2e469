"""What a key is used for."""

from enum import StrEnum


class KeyState(StrEnum):
    """What a key is used for. A key file must hold every key that is not RETIRED."""

    FINDING = "finding"  # look-ups; there is one, for ever
    ANNOUNCED = "announced"  # new: all processes have yet to learn of it
    SEALING = "sealing"  # there is one
    OPENING = "opening"  # what it sealed is being sealed anew
    RETIRED = "retired"  # seals nothing any more
