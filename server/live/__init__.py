"""The journal and everything that moves because of it: unit of work, intentions, bell, followers."""
