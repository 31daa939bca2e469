"""Promises of the product: rules, services on both databases, architecture, and the whole in a browser."""
