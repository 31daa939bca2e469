"""The GraphQL face: types, unions and wiring. It decides nothing; `services` and `queries` do."""
