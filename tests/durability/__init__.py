"""What was acknowledged stays, once; what failed leaves nothing behind."""
