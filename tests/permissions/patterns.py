"""How the answer sheet says who sees a thing, and where. The rows themselves stand in `domains`.

Roles are held in a village office. A letter says where a thing lies and is seen all the same:
o the village office itself, b a section below it, s the village office beside it, a the district office above.
`all` is everywhere, `-` nowhere. Columns are in the order of READERS.
"""

READERS = ("stranger", "holder", "wrong", "officer", "handler", "verifier", "head", "evaluator", "admin")
# holder shows the receipt of the very complaint that is asked for, wrong the receipt of another one.
PLACES = {"o": "own", "b": "below", "s": "sibling", "a": "above"}
KINDS = ("fresh", "verified", "anonymous", "secret", "named", "oversight", "closed")
# fresh: not verified. verified: not forwarded yet. The others are with a unit; oversight alleges misconduct.
# fresh, verified, named, oversight and closed gave a name and let the unit know it.

# fmt: off
#                     stranger holder wrong officer handler verifier head evaluator admin
EVERYONE =           "all      all    all   all     all     all      all  all       all"
STAFF =              "-        -      -     all     all     all      all  all       all"
NOBODY =             "-        -      -     -       -       -        -    -         -"
THE_OFFICER =        "-        -      -     all     -       -        -    -         -"
WATCHERS =           "-        -      -     -       ob      ob       ob   ob        -"
COLLEAGUES =         "-        -      -     -       ob      ob       ob   ob        ob"
REMARK_READERS =     "-        -      -     -       ob      -        ob   -         -"
ADMINISTRATOR =      "-        -      -     -       -       -        -    -         ob"
ANY_ADMINISTRATOR =  "-        -      -     -       -       -        -    -         all"
SELF =               "-        -      -     o       o       o        o    o         o"
# Whoever asks for the unit above is listed what lies in their own part of it.
THEIR_LIST =         "-        -      -     -       oba     oba      oba  oba       -"

THE_HOLDER =         "-        all    -     -       -       -        -    -         -"
WITH_THE_UNIT =      "-        all    -     -       ob      ob       ob   ob        -"
NAMED =              "-        all    -     -       ob      ob       -    -         -"
NOT_FOR_THE_UNIT =   "-        all    -     -       -       ob       -    -         -"
VERIFIERS =          "-        -      -     -       -       ob       -    -         -"
UNIT_NOTES =         "-        -      -     -       ob      ob       ob   -         -"
HANDLERS =           "-        -      -     -       ob      -        -    -         -"
HANDLERS_AND_HEAD =  "-        -      -     -       ob      -        ob   -         -"
DOERS =              "-        all    -     -       ob      ob       ob   -         -"
# fmt: on


def places(pattern: str) -> dict[str, frozenset[str]]:
    """Read a pattern: by reader, the places where the thing is seen."""
    names = (*READERS, "system")
    cells = [cell.replace("all", "obsa").replace("-", "") for cell in pattern.split()]
    return {
        name: frozenset(PLACES[letter] for letter in cell) for name, cell in zip(names, cells, strict=False)
    }
