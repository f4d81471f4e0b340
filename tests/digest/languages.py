"""The languages that a digest can be said in."""

from locales import FOLDER, Locales

LOCALES = Locales.load(lazily=True)
LANGUAGES = tuple(name for name in LOCALES.languages if (FOLDER / name / "digest.ftl").exists())
