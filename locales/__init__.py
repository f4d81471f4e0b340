"""Says: one folder of Fluent files per language, and the loader."""

from locales.checks import problems, unreviewed
from locales.loader import FOLDER, Locales, TextError

__all__ = ["FOLDER", "Locales", "TextError", "problems", "unreviewed"]
