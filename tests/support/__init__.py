"""What tests stand on: real databases, a real server process, a real browser."""
