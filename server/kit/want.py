"""What a reader wants of a thing: the names of its parts, and in which language its words are to be."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NoReturn

from server.kit.messages import Language


@dataclass(frozen=True, slots=True)
class Want:
    """The wanted parts of a thing by the names its view has for them, each with what is wanted of that part."""

    language: Language = Language.ID
    parts: Mapping[str, "Want"] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, *paths: str, language: Language = Language.ID) -> "Want":
        """Want the parts at these paths; a part of a part stands behind a dot, as in timeline.by."""
        below: dict[str, list[str]] = {}
        for path in paths:
            name, _, rest = path.partition(".")
            below.setdefault(name, []).extend(filter(None, (rest,)))
        return cls(language, {name: cls.of(*rest, language=language) for name, rest in below.items()})

    def __contains__(self, name: str) -> bool:
        return name in self.parts

    def part(self, name: str) -> "Want":
        """Give what is wanted of a part, which is nothing of one that is not wanted itself."""
        return self.parts.get(name) or Want(self.language)

    def any_of(self, names: Iterable[str]) -> bool:
        """Tell whether one of these parts is wanted."""
        return any(name in self.parts for name in names)


class _NotWanted:
    """Stands where a part was not wanted, and fails on any use, so that it is never taken for an empty one."""

    def __repr__(self) -> str:
        return "NOT_WANTED"

    def __getattr__(self, name: str) -> NoReturn:
        raise LookupError(f"{name} of a part that nobody wanted")

    def __iter__(self) -> NoReturn:
        raise LookupError("a part that nobody wanted")

    __bool__ = __len__ = __iter__


NOT_WANTED: Any = _NotWanted()
