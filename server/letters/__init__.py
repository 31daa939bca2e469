"""Letters that open for one person alone: that person's key pair, and what is sealed to it (decision 44)."""
