"""Words of this domain to people, Indonesian first: what changes of the organisation refuse."""

MESSAGES = {
    "own_parent": ("Unit tidak dapat berada di bawah dirinya sendiri.", "A unit cannot lie below itself."),
    "too_many_keywords": ("Tulis paling banyak {most} kata kunci.", "Write at most {most} search words."),
}
