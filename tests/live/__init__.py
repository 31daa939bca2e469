"""The laws of live streams."""
