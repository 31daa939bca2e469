"""The tree of units as a value: who is above whom, without names."""

from collections import defaultdict
from collections.abc import Mapping
from uuid import UUID


class Tree:
    """Parents by unit, and the answers that follow from them. `parents` must hold no cycle."""

    def __init__(self, parents: Mapping[UUID, UUID | None]) -> None:
        self._parents = parents
        self._children: dict[UUID, list[UUID]] = defaultdict(list)
        for unit, parent in parents.items():
            if parent is not None:
                self._children[parent].append(unit)

    def line(self, unit: UUID) -> list[UUID]:
        """Give the unit and all above it, nearest first."""
        line: list[UUID] = []
        here: UUID | None = unit
        while here is not None:
            line.append(here)
            here = self._parents.get(here)
        return line

    def is_top(self, unit: UUID) -> bool:
        """Tell whether there is no unit above it."""
        return self._parents.get(unit, unit) is None

    def tops(self) -> list[UUID]:
        """Give the units that have none above them."""
        return [unit for unit, parent in self._parents.items() if parent is None]

    def below(self, unit: UUID) -> frozenset[UUID]:
        """Give the unit and all below it."""
        found, waiting = {unit}, [unit]
        while waiting:
            children = self._children.get(waiting.pop(), [])
            found.update(children)
            waiting.extend(children)
        return frozenset(found)
