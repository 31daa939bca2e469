"""Keys while the service runs: which there are, what each seals, and a new one instead of the old."""
