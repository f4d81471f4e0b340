"""Telegram for the tests: a sandbox in a process of its own, and verbs for those who chat with the bot.

Nothing here sleeps: whoever waits for the bot waits for the next call in the sandbox's transcript.
"""

import asyncio
import contextlib
import io
import subprocess
import sys
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from typing import Any, Self

import aiohttp

from sandbox.specification import Specification

TOKEN = "1000001:sandbox-token-for-tests-0001"
SHOWS = "sendMessage,sendPhoto,sendDocument,sendLocation,editMessageText,editMessageCaption,editMessageReplyMarkup"
PATIENCE = 30.0
SPECIFICATION = Path(__file__).parents[2] / "shared" / "bot-api-10.0.json"

Json = dict[str, Any]


@cache
def specification() -> Specification | None:
    """The Bot API's machine-readable specification, None where it is not at hand."""
    return Specification.found(SPECIFICATION)


class Message(dict[str, Any]):
    """A Bot API Message with words for what tests ask most."""

    @property
    def id(self) -> int:
        """message_id."""
        return int(self["message_id"])

    @property
    def text(self) -> str:
        """The text, or the caption."""
        return str(self.get("text") or self.get("caption") or "")

    @property
    def buttons(self) -> list[list[Json]]:
        """The rows of the inline keyboard."""
        rows: list[list[Json]] = self.get("reply_markup", {}).get("inline_keyboard", [])
        return rows

    @property
    def labels(self) -> list[str]:
        """What the inline buttons say, row by row."""
        return [button["text"] for row in self.buttons for button in row]

    def data(self, label: str) -> str:
        """The callback_data of the button with this label."""
        found = [b for row in self.buttons for b in row if b["text"] == label]
        found = found or [b for row in self.buttons for b in row if label in b["text"]]
        assert found, f"no button {label!r}; there are {self.labels}"
        return str(found[0]["callback_data"])


class SandboxProcess:
    """`python -m sandbox` on a free port, ready when made."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sandbox", "--port", "0", *options], stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout
        ready = self.process.stdout.readline()
        assert "http" in ready, "the sandbox did not start"
        self.url = ready.split()[-1]

    def stop(self) -> None:
        """End it and wait for its end."""
        self.process.terminate()
        self.process.wait(10)
        assert self.process.stdout
        self.process.stdout.close()


class Sandbox:
    """A running sandbox: its control API, the personas in it, and the one bot that they chat with."""

    def __init__(self, url: str, http: aiohttp.ClientSession, token: str) -> None:
        self.url = url
        self.token = token
        self.bot = token.partition(":")[0]
        self._http = http

    @classmethod
    @contextlib.asynccontextmanager
    async def start(cls, *options: str, token: str = TOKEN) -> AsyncIterator[Self]:
        """A sandbox of its own process, stopped at the end."""
        process = await asyncio.to_thread(SandboxProcess, *options)
        try:
            async with cls.connect(process.url, token=token) as sandbox:
                yield sandbox
        finally:
            await asyncio.to_thread(process.stop)

    @classmethod
    @contextlib.asynccontextmanager
    async def connect(cls, url: str, token: str = TOKEN, checked: bool = True) -> AsyncIterator[Self]:
        """A sandbox that runs already; the bot with this token is made known to it.

        At the end every call of that bot must conform to the Bot API, unless `checked` is False."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=150)) as http:
            sandbox = cls(url, http, token)
            await sandbox.post("bots", token=token)
            yield sandbox
            if checked:
                await sandbox.conforms()

    async def get(self, path: str, **query: Any) -> Any:
        """GET a route of the control API; None for 204."""
        query["bot"] = self.bot
        async with self._http.get(f"{self.url}/sandbox/{path}", params=query) as response:
            return await self._read(response)

    async def post(self, path: str, **body: Any) -> Any:
        """POST JSON to a route of the control API."""
        async with self._http.post(f"{self.url}/sandbox/{path}?bot={self.bot}", json=body) as response:
            return await self._read(response)

    async def upload(self, path: str, content: bytes, name: str, caption: str = "", album: str = "") -> Any:
        """POST a file to a route of the control API."""
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("media_group_id", album)
        form.add_field("file", io.BytesIO(content), filename=name)
        form.add_field("caption", caption)
        async with self._http.post(f"{self.url}/sandbox/{path}?bot={self.bot}", data=form) as response:
            return await self._read(response)

    @staticmethod
    async def _read(response: aiohttp.ClientResponse) -> Any:
        if response.status == 204:
            return None
        body = await response.json()
        assert response.status == 200, f"{response.url.path}: {response.status} {body.get('error')}"
        return body

    async def call(self, method: str, token: str | None = None, **params: Any) -> Json:
        """Call the Bot API as a bot would, with JSON; the whole answer."""
        async with self._http.post(f"{self.url}/bot{token or self.token}/{method}", json=params) as response:
            answer: Json = await response.json()
            return answer

    async def download(self, file_path: str) -> bytes:
        """A file of the bot, by its file_path."""
        async with self._http.get(f"{self.url}/file/bot{self.token}/{file_path}") as response:
            assert response.status == 200
            return await response.read()

    async def reset(self) -> None:
        """Everything back to empty, with the bot known."""
        await self.post("reset")
        await self.post("bots", token=self.token)

    async def persona(self, name: str = "Alva", language: str | None = "sv", kind: str = "resident") -> "Persona":
        """A new persona, who has not yet met the bot."""
        made = await self.post("personas", first_name=name, language_code=language, kind=kind)
        return Persona(self, made)

    async def transcript(self, since: int = 0, method: str | None = None, chat_id: int | None = None) -> list[Json]:
        """The calls so far, of one method or chat if wanted."""
        calls: list[Json] = await self.get("transcript", since=since)
        return [
            call
            for call in calls
            if (method is None or call["method"] == method) and (chat_id is None or call["chat_id"] == chat_id)
        ]

    async def wait_for(
        self,
        method: str = "",
        since: int = 0,
        chat_id: int | None = None,
        timeout: float = PATIENCE,  # noqa: ASYNC109
    ) -> Json:
        """The first call after `since` that fits, waiting for it."""
        query: Json = {"since": since, "method": method, "timeout": timeout}
        if chat_id is not None:
            query["chat_id"] = chat_id
        found = await self.get("transcript/wait", **query)
        assert found, f"no call of {method or 'any method'} came in {timeout} s"
        return dict(found)

    async def conforms(self) -> bool:
        """Compare every call so far with the Bot API's specification; False where that is not at hand."""
        known = specification()
        if known is None:
            return False
        complaints = {line for call in await self.transcript() for line in known.complaints(call)}
        assert not complaints, f"calls that Bot API {known.version} does not know: {sorted(complaints)}"
        return True

    async def fault(self, kind: str, **where: Any) -> None:
        """Put a fault in force: method, chat_id, times, seconds, code, probability, seed."""
        await self.post("faults", kind=kind, **where)

    async def no_faults(self) -> None:
        """Clear all faults; what was held back goes out."""
        async with self._http.delete(f"{self.url}/sandbox/faults") as response:
            await self._read(response)

    async def settings(self, **turned: Any) -> Json:
        """Turn settings: retry_factor, keep_seconds, query_seconds, flood."""
        return dict(await self.post("settings", **turned))

    async def raw(self, update: Json) -> int:
        """Put any update into the queue; its id."""
        return int((await self.post("raw", update=update))["update_id"])

    async def updates(self) -> Json:
        """The oracle of delivery and confirmation."""
        return dict(await self.get("updates"))

    async def group(self, *members: "Persona", title: str = "Grupp", admin: bool = False, topics: int = 0) -> int:
        """A group with the bot in it; its chat id. Its topics, if any, are numbered from 2."""
        ids = [member.id for member in members]
        made = await self.post("groups", title=title, members=ids, admin=admin, topics=topics)
        return int(made["id"])

    async def migrates(self, chat_id: int) -> int:
        """A group becomes a supergroup; its new id."""
        return int((await self.post(f"groups/{chat_id}/migrate"))["id"])

    async def closes(self, chat_id: int, topic: int, deleted: bool = False) -> None:
        """Close a topic of a group, or delete it."""
        await self.post(f"groups/{chat_id}/close", topic=topic, deleted=deleted)

    async def channel(self, *posters: "Persona", title: str = "Kanal") -> int:
        """A channel with the bot as an administrator, and those who may post in it; its chat id."""
        made = await self.post("channels", title=title, members=[poster.id for poster in posters])
        return int(made["id"])

    async def removes_bot(self, chat_id: int) -> None:
        """Put the bot out of a group or a channel."""
        await self.post(f"groups/{chat_id}/remove")


class Persona:
    """Someone who chats with the bot, and listens."""

    def __init__(self, sandbox: Sandbox, made: Json) -> None:
        self.sandbox = sandbox
        self.id = int(made["id"])
        self.name = str(made["first_name"])
        self._heard = 0
        self._query: str | None = None

    async def _do(self, action: str, **body: Any) -> Any:
        return await self.sandbox.post(f"personas/{self.id}/{action}", **body)

    async def start(self, payload: str | None = None) -> Message:
        """Press Start, or open a deep link."""
        return Message(await self._do("start", payload=payload))

    async def says(
        self, text: str, chat_id: int | None = None, reply_to: int | None = None, topic: int | None = None
    ) -> Message:
        """Write a text, in the private chat, a group, or a topic of it."""
        return Message(await self._do("say", text=text, chat_id=chat_id, reply_to=reply_to, topic=topic))

    async def presses(self, label: str, message: Json | None = None) -> str | None:
        """Press the button with this label on the newest message that has one; a reply keyboard's is said."""
        chat = await self.chat()
        shown = [Message(m) for m in reversed(chat["messages"]) if m["from_bot"] and not m["deleted"]]
        if message is not None:
            shown = [m for m in shown if m.id == message["message_id"]]
        keyboard_on = None if message is not None else chat["reply_keyboard_message_id"]
        rows = chat["reply_keyboard"]["keyboard"] if chat["reply_keyboard"] and keyboard_on else []
        said = [button["text"] for row in rows for button in row]
        for one in shown:
            where = _find(label, one.labels)
            if where is not None:
                return await self._press(one, where)
            if one.id == keyboard_on:
                where = _find(label, said)
                if where is not None:
                    await self._press_key([b for row in rows for b in row][where])
                    return None
        seen = [one.labels for one in shown if one.labels]
        raise AssertionError(f"no button {label!r}; there are {seen[:3]} and the reply keyboard {said}")

    async def _press(self, message: Message, where: int) -> str:
        places = [(r, c) for r, row in enumerate(message.buttons) for c in range(len(row))]
        row, column = places[where]
        pressed = await self._do("press", message_id=message.id, row=row, column=column)
        self._query = str(pressed["callback_query_id"])
        return self._query

    async def _press_key(self, button: Json) -> None:
        assert not button.get("request_location"), "that button asks for the place: use shares_location"
        await self.says(button["text"])

    async def presses_data(self, data: str, message: Json, forged: bool = True, chat_id: int | None = None) -> str:
        """Send any callback_data as if a button of this message had it."""
        pressed = await self._do("press", message_id=message["message_id"], data=data, forged=forged, chat_id=chat_id)
        self._query = str(pressed["callback_query_id"])
        return self._query

    async def shares_location(self, lat: float, lon: float, accuracy: float | None = None) -> Message:
        """Share a place."""
        return Message(await self._do("location", latitude=lat, longitude=lon, horizontal_accuracy=accuracy))

    async def sends_photo(self, content: bytes, caption: str = "", album: str = "") -> Message:
        """Send a photo; those of one album were chosen together."""
        return Message(await self.sandbox.upload(f"personas/{self.id}/photo", content, "photo.jpg", caption, album))

    async def sends_document(self, content: bytes, name: str = "file.bin", caption: str = "") -> Message:
        """Send a file."""
        return Message(await self.sandbox.upload(f"personas/{self.id}/document", content, name, caption))

    async def sends(self, kind: str) -> Message:
        """Send something of another kind: voice, sticker, contact, poll and so on."""
        return Message(await self._do("media", kind=kind))

    async def edits(self, message: Json, text: str) -> Message:
        """Change an own message."""
        chat = message.get("chat", {}).get("id")
        return Message(await self._do("edit", message_id=message["message_id"], text=text, chat_id=chat))

    async def blocks(self) -> None:
        """Block the bot."""
        await self._do("block")

    async def unblocks(self) -> None:
        """Unblock the bot."""
        await self._do("unblock")

    async def hears(self, containing: str | None = None, timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109
        """The next message of the bot, sent or edited, not yet heard; with `containing`, the next that has it."""
        end = asyncio.get_running_loop().time() + timeout
        passed = 0
        while True:
            left = end - asyncio.get_running_loop().time()
            query: Json = {"since": self._heard, "chat_id": self.id, "method": SHOWS, "timeout": max(0.0, left)}
            call = await self.sandbox.get("transcript/wait", **query)
            if call is None:
                wanted = "nothing" if containing is None else f"no message with {containing!r}"
                raise AssertionError(f"{self.name} heard {wanted} in {timeout} s ({passed} others passed)")
            self._heard = int(call["n"])
            if not call["ok"]:
                continue
            message = Message(call["result"])
            if containing is None or containing in message.text:
                return message
            passed += 1

    async def heard_nothing_since(self, n: int | None = None) -> bool:
        """Whether the bot sent and edited nothing here after call n, or after what was last heard. Does not wait:
        make sure first, by another persona's exchange or the oracle, that the bot has done its work."""
        query: Json = {"since": self._heard if n is None else n, "chat_id": self.id, "method": SHOWS, "timeout": 0}
        return await self.sandbox.get("transcript/wait", **query) is None

    async def toast(self, timeout: float = PATIENCE) -> str:  # noqa: ASYNC109
        """What the bot answered to the last press; empty for a silent answer."""
        assert self._query, "nothing was pressed yet"
        since = 0
        while True:
            call = await self.sandbox.wait_for("answerCallbackQuery", since=since, timeout=timeout)
            since = int(call["n"])
            if call["ok"] and call["params"].get("callback_query_id") == self._query:
                return str(call["params"].get("text") or "")

    async def chat(self) -> Json:
        """The chat as this persona sees it."""
        return dict(await self.sandbox.get(f"chats/{self.id}"))

    async def messages(self) -> list[Message]:
        """All messages of the chat that are not deleted, oldest first."""
        return [Message(m) for m in (await self.chat())["messages"] if not m["deleted"]]

    async def labels(self, message: Json | None = None) -> list[str]:
        """The labels on a message as it is now, or all that can be pressed on the newest and the keyboard."""
        chat = await self.chat()
        shown = [Message(m) for m in chat["messages"] if m["from_bot"] and not m["deleted"]]
        if message is not None:
            return next((m.labels for m in shown if m.id == message["message_id"]), [])
        keyboard = chat["reply_keyboard"]["keyboard"] if chat["reply_keyboard"] else []
        return (shown[-1].labels if shown else []) + [button["text"] for row in keyboard for button in row]


def _find(label: str, labels: list[str]) -> int | None:
    """The place of the label: exact, else the first that contains it."""
    if label in labels:
        return labels.index(label)
    return next((place for place, text in enumerate(labels) if label in text), None)
