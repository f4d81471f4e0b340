"""The checker finds what the Bot API does not know; and our own calls conform."""

from typing import Any

import pytest

from sandbox.specification import Specification
from tests.telegram import SPECIFICATION, Json, specification

SMALL: Json = {
    "version": "test",
    "methods": {
        "sendThing": {
            "fields": [
                {"name": "chat_id", "types": ["Integer", "String"], "required": True},
                {"name": "markup", "types": ["Keys", "Hidden"], "required": False},
                {"name": "scope", "types": ["Scope"], "required": False},
                {"name": "file", "types": ["InputFile", "String"], "required": False},
                {"name": "weight", "types": ["Float"], "required": False},
                {"name": "silent", "types": ["Boolean"], "required": False},
            ]
        }
    },
    "types": {
        "Keys": {"fields": [{"name": "rows", "types": ["Array of Array of Key"], "required": True}]},
        "Key": {"fields": [{"name": "text", "types": ["String"], "required": True}]},
        "Hidden": {"fields": [{"name": "hidden", "types": ["True"], "required": True}]},
        "Scope": {"subtypes": ["ScopeAll", "ScopeChat"]},
        "ScopeAll": {"fields": [{"name": "type", "types": ["String"], "required": True, "description": "must be all"}]},
        "ScopeChat": {
            "fields": [
                {"name": "type", "types": ["String"], "required": True, "description": "must be chat"},
                {"name": "chat_id", "types": ["Integer"], "required": True, "description": ""},
            ]
        },
    },
}


@pytest.mark.parametrize(
    ("params", "complaints"),
    [
        ({"chat_id": 1, "weight": 1, "silent": True, "file": {"file": "a.jpg"}}, []),
        ({"chat_id": "@x", "markup": {"rows": [[{"text": "x"}]]}, "scope": {"type": "all"}}, []),
        ({}, ["sendThing: chat_id is missing"]),
        ({"chat_id": 1, "odd": 1}, ["sendThing: there is no odd"]),
        ({"chat_id": True}, ["sendThing.chat_id: must be Integer"]),
        ({"chat_id": None}, ["sendThing.chat_id: must be Integer"]),
        ({"chat_id": 1, "silent": "true"}, ["sendThing.silent: must be Boolean"]),
        ({"chat_id": 1, "markup": {"rows": [[{"text": 1}]]}}, ["sendThing.markup.rows[0][0].text: must be String"]),
        ({"chat_id": 1, "markup": {"rows": {}}}, ["sendThing.markup.rows: must be an array"]),
        ({"chat_id": 1, "scope": {"type": "chat"}}, ["sendThing.scope: chat_id is missing"]),
    ],
)
def test_a_call_is_compared_right_down_into_its_types(params: Any, complaints: list[str]) -> None:
    assert Specification(SMALL).complaints({"method": "sendThing", "params": params}) == complaints


def test_an_unknown_method_is_found() -> None:
    assert Specification(SMALL).complaints({"method": "sendAll", "params": {}}) == ["sendAll: no such method"]


@pytest.mark.skipif(specification() is None, reason="the Bot API specification is not at hand: calls are not compared")
def test_the_real_specification_knows_what_the_bot_sends() -> None:
    known = Specification.found(SPECIFICATION)
    assert known
    markup = {"inline_keyboard": [[{"text": "x", "callback_data": "y", "style": "danger"}]]}
    params = {"chat_id": 1, "text": "x", "parse_mode": "HTML", "reply_markup": markup}
    assert known.complaints({"method": "sendMessage", "params": params}) == []
    markup["inline_keyboard"][0][0]["colour"] = "red"
    assert known.complaints({"method": "sendMessage", "params": params}) == [
        "sendMessage.reply_markup.inline_keyboard[0][0]: there is no colour"
    ]
