"""Private constructive feedback to a member of staff, who alone reads it, in batches of at least five people."""
