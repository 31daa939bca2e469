"""The requirements of OWASP ASVS 5.0 that can be shown here, and which tests show them."""
