"""JSON as Telegram writes it: plain ASCII, so that even a lone surrogate goes through."""

import json
from typing import Any

from starlette.responses import JSONResponse


class JsonReply(JSONResponse):
    """A JSON answer in ASCII."""

    def render(self, content: Any) -> bytes:
        """The body."""
        return json.dumps(content).encode("ascii")
