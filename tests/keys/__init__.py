"""Keys: the file, its fit, and a new key while the service serves."""
