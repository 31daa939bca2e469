"""The history of the schema, on both databases."""
