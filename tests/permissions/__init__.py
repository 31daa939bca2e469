"""The permission matrix: every field, query, mutation, subscription and photo, for everyone, near and far."""
