"""What points at a person never gets past the first line of `advance`, and the resident sees what was taken out."""

from dataclasses import replace

import pytest

from bot.redactors import Redactors
from core.conversation import Attached, Edited, Said, Step
from core.redaction import MARK, redact
from tests.core.talk import Talk, at_gate, at_question, at_summary, says_of, sent_report, texts_in
from tests.core.world import WORLD

CAREFUL = replace(WORLD, redact=lambda text: redact(text, Redactors()))
PHONE = "ring Kalle på 070-123 45 67 om ni undrar"


def removed_in(talk: Talk) -> list[str]:
    """What the bot says that it took out."""
    return [
        text.key.removeprefix("removed-")
        for say in says_of(talk.effects)
        for part in say.parts
        for text in texts_in(part)
        if text.key.startswith("removed-")
    ]


@pytest.mark.parametrize("question", ["when", "what", "vehicles", "more"])
def test_a_number_written_at_a_question_is_not_kept_and_that_is_shown(question: str) -> None:
    talk = at_question(question, world=CAREFUL).say(PHONE)
    assert "070" not in talk.conversation.model_dump_json()
    assert MARK in (talk.draft.text or "")
    assert removed_in(talk) == ["phone"]


def test_a_number_at_the_summary_is_not_kept() -> None:
    talk = at_summary(world=CAREFUL).say("det var ABC 123 och mejla a.b@example.org")
    assert removed_in(talk) == ["plate", "email"]
    assert talk.press("summary.send").kept[0].report.text == f"det var {MARK} och mejla {MARK}"


def test_a_home_address_as_the_place_keeps_its_street() -> None:
    talk = at_question("where", world=CAREFUL).say("Storgatan 12")
    assert talk.draft.typed_place == f"Storgatan {MARK}"
    assert removed_in(talk) == ["address-number"]


def test_nothing_comes_before_112() -> None:
    talk = at_gate(world=CAREFUL).say("de slåss, ring 070-123 45 67")
    assert talk.conversation.step is Step.DANGER
    assert talk.keys[0] == "danger"
    assert removed_in(talk) == ["phone"]


def test_nothing_comes_before_112_or_those_who_listen_wherever_it_is_written() -> None:
    talk = sent_report(world=CAREFUL).act("add").say("de slåss, ring 070-123 45 67")
    assert talk.keys == ["danger", "danger-home", "own-added", "removed"]
    talk = at_question("what", world=CAREFUL).say("jag orkar inte leva, ring 070-123 45 67")
    assert (talk.keys[0], removed_in(talk)) == ("distress", ["phone"])


def test_what_is_added_to_a_report_is_redacted_and_that_is_shown() -> None:
    talk = sent_report(world=CAREFUL).act("add").say(PHONE)
    assert talk.past.reports[0].report.text == f"ring Kalle på {MARK} om ni undrar"
    assert talk.keys == ["removed", "own-added"]


def test_a_message_that_was_changed_is_redacted_too() -> None:
    talk = at_summary(world=CAREFUL).meet(Said, text="Tre bilar.", message="1").meet(Edited, text=PHONE, message="1")
    assert (talk.draft.text, removed_in(talk)) == (f"ring Kalle på {MARK} om ni undrar", ["phone"])


def test_a_caption_is_redacted_too() -> None:
    talk = at_question("more", world=CAREFUL).meet(Attached, kind="photosize", text="bilen var ABC 123, kolla")
    assert "123" not in talk.conversation.model_dump_json()


def test_where_nothing_is_kept_nothing_is_said_of_it() -> None:
    assert removed_in(Talk(world=CAREFUL).say("070-123 45 67")) == []
