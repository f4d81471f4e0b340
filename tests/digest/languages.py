"""The languages that a digest can be said in."""

from locales import FOLDER
from tests.municipality import LOCALES

LANGUAGES = tuple(name for name in LOCALES.languages if (FOLDER / name / "digest.ftl").exists())
