"""What redaction asks of libraries: is this a phone number, is this a personnummer."""

import phonenumbers
from personnummer import personnummer  # type: ignore[import-untyped]

# A number written without its country is read as dialled here.
REGION = "SE"


class Redactors:
    """The tools of `core.redaction`, by the libraries phonenumbers and personnummer."""

    def is_phone(self, number: str, /) -> bool:
        """Whether this is a phone number in use: with its country, or as dialled in Sweden."""
        try:
            return phonenumbers.is_valid_number(phonenumbers.parse(number, REGION))
        except phonenumbers.NumberParseException:
            return False

    def is_personnummer(self, digits: str, /) -> bool:
        """Whether these 10 or 12 digits are a personnummer or samordningsnummer, check digit and all."""
        return bool(personnummer.valid(digits))
