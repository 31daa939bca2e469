"""Roles as they are granted, and how far an account has come."""

from enum import StrEnum


class AccountState(StrEnum):
    """How far a person's account has come."""

    NONE = "none"
    INVITED = "invited"
    ACTIVE = "active"
    DISABLED = "disabled"


class PowerState(StrEnum):
    """Whether a powerful role is in force, or waits for a second person."""

    WAITING = "waiting"
    IN_FORCE = "in_force"


class GrantedRole(StrEnum):
    """The roles a person may hold in a unit, by the names they are stored under."""

    OFFICER = "officer"
    HANDLER = "handler"
    VERIFIER = "verifier"
    UNIT_HEAD = "unit_head"
    EVALUATOR = "evaluator"
    ADMIN = "admin"


class FactorKind(StrEnum):
    """What a second factor is: a passkey, or an app that shows codes by the clock."""

    PASSKEY = "passkey"
    TOTP = "totp"


class Way(StrEnum):
    """How a second factor may be proven."""

    PASSKEY = "passkey"
    TOTP = "totp"
    CODE = "code"


class Purpose(StrEnum):
    """What a challenge is for."""

    SIGN_IN = "sign_in"
    ADD_TOTP = "add_totp"
    ADD_PASSKEY = "add_passkey"
