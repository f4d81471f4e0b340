"""The forms in which a digest can be had from the command line."""

from enum import StrEnum


class Form(StrEnum):
    """In which form a digest is wanted."""

    JSON = "json"
    HTML = "html"
    TEXT = "text"
    PNG = "png"
    PDF = "pdf"
    CSV = "csv"


BINARY = frozenset({Form.PNG, Form.PDF})
