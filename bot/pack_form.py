"""The forms of a pack: by itself, so that the command line knows them without what makes one."""

from enum import StrEnum


class PackForm(StrEnum):
    """What `loftesbot pack` makes."""

    PDF = "pdf"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


BINARY = (PackForm.PDF, PackForm.XLSX)
