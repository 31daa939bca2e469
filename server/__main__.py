"""Lets `python -m server` do what the command `rangkui` does."""

from server.cli import main

if __name__ == "__main__":
    main()
