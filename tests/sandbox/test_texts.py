"""Telegram's rules for texts, in Telegram's words."""

import pytest

from tests.telegram import Json, Persona, Sandbox

CANNOT = "Bad Request: can't parse entities: "


@pytest.fixture
async def alva(sandbox: Sandbox) -> Persona:
    alva = await sandbox.persona("Alva")
    await alva.start()
    return alva


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({}, "Bad Request: message text is empty"),
        ({"text": ""}, "Bad Request: message text is empty"),
        ({"text": " \n "}, "Bad Request: text must be non-empty"),
        ({"text": "x" * 4097}, "Bad Request: message is too long"),
        ({"text": "😀" * 2049}, "Bad Request: message is too long"),
        ({"text": "x", "parse_mode": "XML"}, "Bad Request: unsupported parse_mode"),
        ({"text": "\ud800"}, "Bad Request: strings must be encoded in UTF-8"),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "Bad Request: message to be replied not found"),
        ({"text": "x", "reply_parameters": {"quote": "y"}}, 'Bad Request: can\'t find field "message_id"'),
        (
            {"text": "x", "link_preview_options": {"is_disabled": "yes"}},
            'Bad Request: field "is_disabled" must be of type Boolean',
        ),
        (
            {"text": "hello", "entities": [{"type": "bold", "offset": 100, "length": 1}]},
            "Bad Request: entity begins after the end of the text at UTF-16 offset 100",
        ),
        (
            {"text": "hello", "entities": [{"type": "bold", "offset": 0, "length": 100}]},
            "Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100",
        ),
        (
            {"text": "hello", "entities": [{"type": "odd", "offset": 0, "length": 1}]},
            "Bad Request: can't parse MessageEntity: Unsupported type specified",
        ),
        (
            {"text": "hello", "entities": [{"type": "text_link", "offset": 0, "length": 1}]},
            "Bad Request: can't parse MessageEntity: Can't find field \"url\"",
        ),
    ],
)
async def test_a_bad_text_is_refused(sandbox: Sandbox, alva: Persona, params: Json, words: str) -> None:
    answer = await sandbox.call("sendMessage", chat_id=alva.id, **params)
    assert (answer["error_code"], answer["description"]) == (400, words)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<script>x</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("ä<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 2'),
        ("<b><i>test</b></i>", 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ('<span class="x">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
async def test_bad_html_is_refused_with_its_place(sandbox: Sandbox, alva: Persona, html: str, words: str) -> None:
    answer = await sandbox.call("sendMessage", chat_id=alva.id, text=html, parse_mode="HTML")
    assert answer.get("description") == CANNOT + words


@pytest.mark.parametrize(
    ("mode", "text", "words"),
    [
        ("Markdown", "*open", "Can't find end of the entity starting at byte offset 0"),
        ("MarkdownV2", "*open", "Can't find end of Bold entity at byte offset 0"),
        ("MarkdownV2", "hello.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("MarkdownV2", "test()", "Character '(' is reserved and must be escaped with the preceding '\\'"),
        ("MarkdownV2", "*bold _italic\\_*", "Can't find end of Bold entity at byte offset 15"),
    ],
)
async def test_bad_markdown_is_refused(sandbox: Sandbox, alva: Persona, mode: str, text: str, words: str) -> None:
    answer = await sandbox.call("sendMessage", chat_id=alva.id, text=text, parse_mode=mode)
    assert answer.get("description") == CANNOT + words


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("😀 <b>fet</b> &lt;", "😀 fet <", [(3, 3, "bold")]),
        ("<b><i>nested</i></b>", "nested", [(0, 6, "bold"), (0, 6, "italic")]),
        ("<tg-spoiler>x</tg-spoiler> &#128512; &amp;", "x 😀 &", [(0, 1, "spoiler")]),
        ("  <u>x</u>  ", "x", [(0, 1, "underline")]),
        ("<blockquote expandable>q</blockquote>", "q", [(0, 1, "expandable_blockquote")]),
        ("<b></b>x &copy;", "x &copy;", []),
        ("see /help and @someone_1", "see /help and @someone_1", [(4, 5, "bot_command"), (14, 10, "mention")]),
        ("<code>/help</code>", "/help", [(0, 5, "code")]),
        ("https://example.se/a.", "https://example.se/a.", [(0, 20, "url")]),
    ],
)
async def test_html_becomes_entities_in_utf_16(
    sandbox: Sandbox, alva: Persona, html: str, text: str, entities: list[tuple[int, int, str]]
) -> None:
    result = (await sandbox.call("sendMessage", chat_id=alva.id, text=html, parse_mode="html"))["result"]
    assert result["text"] == text
    assert [(e["offset"], e["length"], e["type"]) for e in result.get("entities", [])] == entities


async def test_links_and_code_keep_what_belongs_to_them(sandbox: Sandbox, alva: Persona) -> None:
    html = '<a href="https://polisen.se/?a=1&amp;b=2">här</a> <pre><code class="language-sv">x</code></pre>'
    result = (await sandbox.call("sendMessage", chat_id=alva.id, text=html, parse_mode="HTML"))["result"]
    link, code = result["entities"]
    assert link["url"] == "https://polisen.se/?a=1&b=2"
    assert (code["type"], code["language"]) == ("pre", "sv")


async def test_the_longest_text_is_counted_after_parsing(sandbox: Sandbox, alva: Persona) -> None:
    text = "<b>" + "😀" * 2048 + "</b>"
    assert (await sandbox.call("sendMessage", chat_id=alva.id, text=text, parse_mode="HTML"))["ok"]


async def test_markdown_that_is_right_becomes_entities(sandbox: Sandbox, alva: Persona) -> None:
    text = "*b* _i_ __u__ ~s~ ||p|| `c` [l](https://a.se) \\."
    result = (await sandbox.call("sendMessage", chat_id=alva.id, text=text, parse_mode="MarkdownV2"))["result"]
    assert result["text"] == "b i u s p c l ."
    kinds = ["bold", "italic", "underline", "strikethrough", "spoiler", "code", "text_link"]
    assert [entity["type"] for entity in result["entities"]] == kinds
    legacy = await sandbox.call("sendMessage", chat_id=alva.id, text="*b* [l](https://a.se)", parse_mode="Markdown")
    assert [entity["type"] for entity in legacy["result"]["entities"]] == ["bold", "text_link"]


async def test_a_caption_has_its_own_limit(sandbox: Sandbox, alva: Persona) -> None:
    sent = await alva.sends_document(b"x", "a.txt")
    document = sent["document"]["file_id"]
    answer = await sandbox.call("sendDocument", chat_id=alva.id, document=document, caption="x" * 1025)
    assert answer["description"] == "Bad Request: message caption is too long"
