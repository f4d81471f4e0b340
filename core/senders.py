"""Which messages nobody is sending any more, where several programs send from one outbox. The rules:

1. Whoever sends gives a sign of life with each look. What has shown no new one for LOOKS looks was left.
2. Looks are counted, and no clock is asked: clocks of different machines differ, and while the database is away
   nobody can give a sign, nor look.
"""

from collections.abc import Iterable

from core.ports_messages import BeingSent

LOOKS = 3


class Lookout:
    """What one program has seen of what others are sending."""

    def __init__(self) -> None:
        self._seen: dict[BeingSent, int] = {}

    @property
    def watches(self) -> bool:
        """Whether anything was being sent by others when it last looked."""
        return bool(self._seen)

    def look(self, found: Iterable[BeingSent]) -> list[BeingSent]:
        """What is being sent as the database says now; what of it was left."""
        self._seen = {one: self._seen.get(one, -1) + 1 for one in found}
        return [one for one, unchanged in self._seen.items() if unchanged >= LOOKS]
