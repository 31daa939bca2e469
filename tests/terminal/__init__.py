"""What is typed into a terminal, and what it says."""
