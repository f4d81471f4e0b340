"""What the rules of redaction ask of libraries that the core does not import, as a Protocol."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol


class Tools(Protocol):
    """Knows numbers. Both are asked about one number at a time, never about a whole text."""

    def is_phone(self, number: str, /) -> bool:
        """Whether this is a phone number in use: with its country, or as dialled in Sweden."""
        ...

    def is_personnummer(self, digits: str, /) -> bool:
        """Whether these 10 or 12 digits are a personnummer or samordningsnummer, check digit and all."""
        ...


@dataclass(slots=True)
class Limited:
    """Tools that are asked only so many times about one text; after that every number is taken for what it may be."""

    tools: Tools
    left: int = 500
    answers: dict[str, bool] = field(default_factory=dict)

    def is_phone(self, number: str, /) -> bool:
        """As the tools answered, or would."""
        return self._asked("phone" + number, lambda: self.tools.is_phone(number))

    def is_personnummer(self, digits: str, /) -> bool:
        """As the tools answered, or would."""
        return self._asked("personnummer" + digits, lambda: self.tools.is_personnummer(digits))

    def _asked(self, question: str, ask: Callable[[], bool]) -> bool:
        if question not in self.answers:
            if self.left == 0:
                return True
            self.left -= 1
            self.answers[question] = ask()
        return self.answers[question]
