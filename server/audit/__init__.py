"""The log of power: who gave which role, opened which name, changed which rule; chained, keyed and signed.

Sources: RFC 9162 (append-only logs), OWASP ASVS 5.0, 16.
"""
