"""What an update means, and which have no meaning: only a person who does something in a private chat is heard."""

from typing import Any
from uuid import UUID

import pytest
from telegram import Update

from core.conversation import Command, Edited, Opened, Photographed, Pressed, Said
from handlers.inbound import Departed, Gathering, Heard, Inbound, Moved, inbound

ALVA = {"id": 7310000001, "is_bot": False, "first_name": "Alva"}
PRIVATE = {"id": 7310000001, "type": "private"}


def heard(kind: str = "message", **content: Any) -> Inbound | None:
    found = said_in(PRIVATE, kind, **content)
    assert found is None or isinstance(found, Inbound)
    return found


def said_in(chat: dict[str, Any], kind: str = "message", **content: Any) -> Heard | None:
    message = {"message_id": 1, "date": 0, "chat": chat, "from": ALVA, **content}
    return inbound(Update.de_json({"update_id": 1, kind: message}, None), UUID(int=1))


def test_a_live_location_that_moves_is_not_answered_at_each_step() -> None:
    assert heard("edited_message", location={"latitude": 59.6, "longitude": 16.2}, edit_date=1) is None


@pytest.mark.parametrize(("sent", "heard_as"), [("hej \ud800 där", "hej ? där"), ("h\0ej\0", "hej"), ("\0", "")])
def test_what_no_database_can_hold_does_not_stop_a_message(sent: str, heard_as: str) -> None:
    found = heard(text=sent)
    assert found is not None
    assert isinstance(found.event, Said)
    assert found.event.text.encode() == heard_as.encode()


def test_nor_does_it_stop_a_press_or_a_link() -> None:
    opened = heard(text="/start c-\0abc")
    assert opened is not None
    assert isinstance(opened.event, Opened)
    assert opened.event.payload == "c-abc"
    query = {"id": "1", "from": ALVA, "chat_instance": "1", "data": "menu\0"}
    pressed = inbound(Update.de_json({"update_id": 1, "callback_query": query}, None), UUID(int=1))
    assert isinstance(pressed, Inbound)
    assert isinstance(pressed.event, Pressed)
    assert pressed.event.data == "menu"


def test_a_caption_and_the_words_after_a_command_are_heard() -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    attached, command = heard(photo=photo, caption="någon blöder"), heard(text="/report@bot någon blöder")
    assert attached is not None
    assert command is not None
    assert isinstance(attached.event, Photographed)
    assert isinstance(command.event, Command)
    assert (attached.event.text, command.event.name, command.event.text) == ("någon blöder", "report", "någon blöder")


def test_a_photo_is_known_by_its_largest_size_and_its_caption_may_be_changed() -> None:
    photo = [
        {"file_id": f, "file_unique_id": f, "width": n, "height": n} for f, n in (("s", 90), ("l", 800), ("m", 320))
    ]
    taken, changed = heard(photo=photo), heard("edited_message", photo=photo, caption="ny", edit_date=1)
    assert taken is not None
    assert changed is not None
    assert isinstance(taken.event, Photographed)
    assert isinstance(changed.event, Edited)
    assert (taken.event.file, changed.event.text, changed.event.message) == ("l", "ny", "1")


GROUP = {"id": -100, "type": "group", "title": "Grupp"}


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_nothing_said_outside_a_private_chat_is_heard(kind: str) -> None:
    assert said_in({**GROUP, "type": kind}, text="motorträff") == Gathering(-100, None, "Grupp")


def test_what_is_changed_in_a_group_is_nothing_to_answer_and_being_put_out_of_it_is_noted() -> None:
    assert said_in(GROUP, "edited_message", text="motorträff", edit_date=1) is None
    bot = {"id": 1, "is_bot": True, "first_name": "B"}
    for status, gone in (("left", True), ("kicked", True), ("member", False)):
        member = {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}
        change = {"chat": GROUP, "from": ALVA, "date": 0, "old_chat_member": member, "new_chat_member": member}
        found = inbound(Update.de_json({"update_id": 1, "my_chat_member": change}, None), UUID(int=1))
        assert found == (Departed(-100) if gone else Gathering(-100, None, "Grupp"))


def opened_in(**content: Any) -> Gathering:
    found = said_in({**GROUP, "type": "supergroup"}, **content)
    assert isinstance(found, Gathering)
    return found


def test_a_link_that_was_opened_in_a_group_tells_by_whom_and_in_which_topic() -> None:
    found = opened_in(text="/start@hallsta_bot s-secret ")
    assert (found.user, found.payload, found.topic, found.topic_address) == (
        ALVA["id"],
        "s-secret",
        None,
        "telegram:-100",
    )
    in_topic = opened_in(text="/start s-secret", message_thread_id=45, is_topic_message=True)
    assert (in_topic.payload, in_topic.topic_address) == ("s-secret", "telegram:-100:45")
    # A thread of replies in a group without topics has such a number too.
    assert opened_in(text="/start s-secret", message_thread_id=45).topic is None


def test_what_else_is_said_in_a_group_opens_nothing() -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    assert opened_in(text="s-secret").payload == ""
    assert opened_in(text="/report s-secret").payload == ""
    assert opened_in(**{"text": "/start s-secret", "from": anonymous}).payload == ""


def test_a_group_that_became_a_supergroup_tells_where_it_went_once() -> None:
    assert said_in(GROUP, migrate_to_chat_id=-1001) == Moved(-100, -1001)
    assert said_in({**GROUP, "id": -1001, "type": "supergroup"}, migrate_from_chat_id=-100) is None
