"""Small tools without domain knowledge, importable from everywhere."""
