"""Photos: taken in parts, checked by decoding, re-encoded from bare pixels, fetched by right."""
