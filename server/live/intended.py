"""An intention bound to a keyed digest of what is wanted by it, so that it is not sent again for something else."""

import inspect
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from server.kit.seal import lookup

# Who asks stands on record by the account; which version was on screen is no part of what is wanted.
ASIDE = ("intention", "seen")


class Intended(UUID):
    """The id of an intention, bound to the digest of its input."""

    __slots__ = ("digest",)
    digest: str

    def __init__(self, intention: UUID, digest: str) -> None:
        super().__init__(int=intention.int)
        # A UUID refuses to be changed; this is part of its making.
        object.__setattr__(self, "digest", digest)


def intended(intention: UUID, **wanted: Any) -> Intended:
    """Bind an intention to what is wanted."""
    text = json.dumps({name: plain(value) for name, value in wanted.items()}, sort_keys=True)
    return Intended(intention, lookup("intention", text))


def intended_by_call(service: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]) -> Intended:
    """Bind the intention of a call to the other arguments of the service, the actor aside.

    What is left at its default is left out: a later release may add to what can be wanted, and a phone may send
    again what it sent to the release before.
    """
    signature = inspect.signature(service)
    given = signature.bind(*args, **kwargs).arguments
    wanted = {
        one.name: given[one.name]
        for one in list(signature.parameters.values())[1:]
        if one.name not in ASIDE and one.name in given and given[one.name] != one.default
    }
    return intended(given["intention"], **wanted)


def plain(value: Any) -> Any:
    """Write a value of a service's input as JSON can hold it: equal inputs alike, unequal ones not."""
    if is_dataclass(value) and not isinstance(value, type):
        given = {each.name: (getattr(value, each.name), _default(each)) for each in fields(value)}
        return {name: plain(now) for name, (now, default) in given.items() if now != default}
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, str | int | float | None):
        return value
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, Collection) and not isinstance(value, bytes | set | frozenset):
        return [plain(each) for each in value]
    raise TypeError(f"{type(value).__name__} cannot be bound to an intention")


def _default(each: Field[Any]) -> Any:
    return each.default_factory() if each.default_factory is not MISSING else each.default
