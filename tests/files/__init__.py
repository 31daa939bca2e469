"""Photos: uploads, decoding, sealing."""
