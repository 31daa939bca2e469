"""What strangers may send, and what they get for it: always a refusal with a code, never a fault."""
