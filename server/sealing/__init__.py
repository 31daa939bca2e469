"""Which keys a database is sealed with, and whether the key file is the right one."""
