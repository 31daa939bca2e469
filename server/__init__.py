"""The service: people, rules and rows of Suara Rangkui. It knows no GraphQL."""
