"""The long variants of attacks that run small in every test run, and advisories on what the product is built from."""
