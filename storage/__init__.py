"""Storage remembers: one store a municipality, over SQLAlchemy Core."""

from storage.codec import Keyring, generate_key
from storage.inspection import Condition, look, look_at_fence
from storage.migration import SchemaState, database_place, engine_version, finish, migrate, schema_state
from storage.reader import Reader, open_reader
from storage.store import open_store

__all__ = [
    "Condition",
    "Keyring",
    "Reader",
    "SchemaState",
    "database_place",
    "engine_version",
    "finish",
    "generate_key",
    "look",
    "look_at_fence",
    "migrate",
    "open_reader",
    "open_store",
    "schema_state",
]
