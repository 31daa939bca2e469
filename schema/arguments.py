"""Arguments that fields of several domains take."""

from typing import Annotated
from uuid import UUID

import strawberry

Search = Annotated[
    str | None, strawberry.argument(description="Words to look for; case and accents do not matter.")
]
First = Annotated[int, strawberry.argument(description="How many at most, 1 to 200.")]
After = Annotated[str | None, strawberry.argument(description="The endCursor of the page before.")]
OfUnit = Annotated[UUID | None, strawberry.argument(description="Only of this unit.")]
Intention = Annotated[
    UUID, strawberry.argument(description="The device's own id of this intention; repeating it is harmless.")
]
Seen = Annotated[
    int | None, strawberry.argument(description="The version on the screen; null for a new one.")
]
