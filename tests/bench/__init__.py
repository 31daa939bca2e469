"""Benchmarks, run by hand: python -m tests.bench. Nothing here is a test, and no test waits for a time."""
