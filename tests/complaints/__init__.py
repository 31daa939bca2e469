"""Complaints: services, queries, board."""
