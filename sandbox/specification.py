"""Compares a recorded call with the Bot API's machine-readable specification.

The specification is a JSON file with `methods` and `types`; each has `fields` of name, types and required, and a
union type has `subtypes`. The file is not part of this project: where it is absent, nothing is compared.
"""

import json
import re
from pathlib import Path
from typing import Any

Json = dict[str, Any]

ARRAY = "Array of "
LITERAL = re.compile(r"(?:must be|always) [\"“']?([a-z_]+)")


class Specification:
    """What methods and types the Bot API has."""

    def __init__(self, content: Json) -> None:
        self.version = str(content.get("version", ""))
        self._methods: dict[str, Json] = content["methods"]
        self._types: dict[str, Json] = content["types"]

    @classmethod
    def found(cls, path: Path) -> "Specification | None":
        """The specification in a file, or None where there is none."""
        return cls(json.loads(path.read_text("utf-8"))) if path.is_file() else None

    def complaints(self, call: Json) -> list[str]:
        """What is wrong with a call of the transcript: names and places, never values."""
        method = self._methods.get(call["method"])
        if method is None:
            return [f"{call['method']}: no such method"]
        return list(self._object(call["params"], method.get("fields", []), call["method"]))

    def _object(self, value: Json, fields: list[Json], where: str) -> list[str]:
        known = {field["name"]: field for field in fields}
        wrong = [f"{where}: there is no {name}" for name in value if name not in known]
        for name, field in known.items():
            if name in value:
                wrong.extend(self._any_of(value[name], field["types"], f"{where}.{name}"))
            elif field["required"]:
                wrong.append(f"{where}: {name} is missing")
        return wrong

    def _any_of(self, value: Any, types: list[str], where: str) -> list[str]:
        """Nothing if one of the types fits; else what the type that came nearest complains of."""
        tried = [self._one(value, name, where) for name in self._chosen(value, types)]
        return min(tried, key=lambda wrong: (any(not line.startswith(f"{where}:") for line in wrong) < 1, len(wrong)))

    def _chosen(self, value: Any, types: list[str]) -> list[str]:
        """Of a union's members, those whose `type` is the value's, if any is."""
        spread = [member for name in types for member in self._types.get(name, {}).get("subtypes", [name])]
        if not isinstance(value, dict) or "type" not in value:
            return spread
        same = [name for name in spread if self._literal(name) == value["type"]]
        return same or spread

    def _literal(self, name: str) -> str | None:
        for field in self._types.get(name, {}).get("fields", []):
            if field["name"] == "type":
                found = LITERAL.search(field["description"])
                return found[1] if found else None
        return None

    def _one(self, value: Any, name: str, where: str) -> list[str]:
        if name.startswith(ARRAY):
            if not isinstance(value, list):
                return [f"{where}: must be an array"]
            inner = name.removeprefix(ARRAY)
            return [line for n, item in enumerate(value) for line in self._any_of(item, [inner], f"{where}[{n}]")]
        fits = _simple(value, name)
        if fits is not None:
            return [] if fits else [f"{where}: must be {name}"]
        declared = self._types.get(name)
        if declared is None:
            return [f"{where}: the specification has no type {name}"]
        if not isinstance(value, dict):
            return [f"{where}: must be {name}"]
        return self._object(value, declared.get("fields", []), where)


def _simple(value: Any, name: str) -> bool | None:
    """Whether a value is of a simple type; None when the type is not simple."""
    match name:
        case "Integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "Float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "String":
            return isinstance(value, str)
        case "Boolean" | "True":
            return isinstance(value, bool)
        case "InputFile":
            return isinstance(value, dict) and "file" in value
        case _:
            return None
