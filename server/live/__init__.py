"""The journal and everything that moves because of it: unit of work, receipts, bell, followers."""
