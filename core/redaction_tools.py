"""What the rules of redaction ask of libraries that the core does not import, as a Protocol."""

from dataclasses import dataclass
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

    def is_phone(self, number: str, /) -> bool:
        self.left -= 1
        return self.left < 0 or self.tools.is_phone(number)

    def is_personnummer(self, digits: str, /) -> bool:
        self.left -= 1
        return self.left < 0 or self.tools.is_personnummer(digits)
