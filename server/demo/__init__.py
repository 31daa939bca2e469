"""The demonstration town: a year of made-up but plausible data, the same each time, for an empty database."""

from server.demo.people import DEMO_ACCOUNTS, DemoAccount
from server.demo.seeding import seed, welcome

__all__ = ["DEMO_ACCOUNTS", "DemoAccount", "seed", "welcome"]
