"""The errors that have a name in the domain. An error's docstring is its message."""

from typing import Any


class LoftesbotError(Exception):
    """Something went wrong in Löftesbot."""

    def __init__(self, message: str | None = None, *details: Any) -> None:
        super().__init__(message or (self.__doc__ or "").strip().splitlines()[0], *details)


class ContentError(LoftesbotError):
    """A content file cannot be used."""


class ConfigurationError(LoftesbotError):
    """A setting cannot be used."""


class VersionConflict(LoftesbotError):
    """The conversation was changed by another turn since it was loaded."""


class AlreadyReported(LoftesbotError):
    """This report is stored already."""


class StorageUnavailable(LoftesbotError):
    """The database cannot be used right now; nothing was stored."""


class SchemaOutdated(LoftesbotError):
    """The database's schema is not the one that this program needs: run `loftesbot migrate`."""


class SchemaNewer(SchemaOutdated):
    """The database was migrated by a newer Löftesbot than this one."""


class DatabaseInUse(LoftesbotError):
    """Another Löftesbot is using this database file."""


class MoveUnfinished(LoftesbotError):
    """A move or a restore into this database has not ended: run the same command again."""


class AlreadyMoved(LoftesbotError):
    """The municipality was moved into this database before; start it there."""


class NotEmpty(LoftesbotError):
    """This database has data of the municipality already, of another origin."""


class NotMoved(LoftesbotError):
    """The move has not ended, and nothing is served from it; the source is as it was."""


class BackupUnusable(LoftesbotError):
    """The file cannot be restored from."""


class Unreadable(LoftesbotError):
    """A sealed field cannot be opened with the keys at hand."""


class UnknownScope(LoftesbotError):
    """There is no such focus area or locality."""
