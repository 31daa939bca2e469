"""HTTP that is not GraphQL: the gate, session cookie, uploads, downloads, health and the PWA's files."""
