"""Storage remembers: one store a municipality, over SQLAlchemy Core."""

from storage.codec import Keyring, generate_key
from storage.inspection import Condition, look
from storage.migration import SchemaState, database_place, engine_version, migrate, schema_state
from storage.reading import Reader, reading
from storage.store import open_store

__all__ = [
    "Condition",
    "Keyring",
    "Reader",
    "SchemaState",
    "database_place",
    "engine_version",
    "generate_key",
    "look",
    "migrate",
    "open_store",
    "reading",
    "schema_state",
]
