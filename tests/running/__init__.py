"""What `./run test` runs: its steps, what was chosen of them, and how they ended."""
