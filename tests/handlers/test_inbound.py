"""What an update means, and which have no meaning: only a person who does something in a private chat is heard."""

from typing import Any
from uuid import UUID

import pytest
from telegram import Update

from core.conversation import Attached, Command, Said
from handlers.inbound import Inbound, inbound

ALVA = {"id": 7310000001, "is_bot": False, "first_name": "Alva"}
PRIVATE = {"id": 7310000001, "type": "private"}


def heard(kind: str = "message", chat: dict[str, Any] = PRIVATE, **content: Any) -> Inbound | None:
    message = {"message_id": 1, "date": 0, "chat": chat, "from": ALVA, **content}
    return inbound(Update.de_json({"update_id": 1, kind: message}, None), UUID(int=1))


def test_a_live_location_that_moves_is_not_answered_at_each_step() -> None:
    assert heard("edited_message", location={"latitude": 59.6, "longitude": 16.2}, edit_date=1) is None


def test_half_a_character_does_not_stop_a_message() -> None:
    found = heard(text="hej \ud800 där")
    assert found is not None
    assert isinstance(found.event, Said)
    assert found.event.text.encode() == "hej ? där".encode()


def test_a_caption_and_the_words_after_a_command_are_heard() -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    attached, command = heard(photo=photo, caption="någon blöder"), heard(text="/report@bot någon blöder")
    assert attached is not None
    assert command is not None
    assert isinstance(attached.event, Attached)
    assert isinstance(command.event, Command)
    assert (attached.event.text, command.event.name, command.event.text) == ("någon blöder", "report", "någon blöder")


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_nothing_said_outside_a_private_chat_is_heard(kind: str) -> None:
    assert heard(chat={"id": -100, "type": kind, "title": "Grupp"}, text="motorträff") is None
