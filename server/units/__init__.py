"""The organisation tree, the services it offers and the counters where they are given."""
