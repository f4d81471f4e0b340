"""A message that was changed: it changes what it told, and nothing that another message told."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.conversation import Conversation, Edited, Photographed, Said, Step
from core.report import Band
from core.understanding import LONGEST_TEXT
from tests.core.talk import Talk, at_gate, at_question, at_summary, sent_report
from tests.core.world import WITH_PHOTOS


class Chat:
    """A talk whose messages have numbers, so that they can be changed."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self._numbers = count(1)

    def say(self, text: str) -> str:
        """Write a message; its number."""
        message = str(next(self._numbers))
        self.talk.meet(Said, text=text, message=message)
        return message

    def edit(self, message: str, text: str) -> Talk:
        """Change a message."""
        return self.talk.meet(Edited, text=text, message=message)


def summary_after(*texts: str) -> tuple[Chat, list[str]]:
    chat = Chat(at_summary())
    return chat, [chat.say(text) for text in texts]


def test_changed_words_take_the_place_of_those_they_were() -> None:
    chat, (first, second) = summary_after("De gasar hela tiden.", "Tre bilar.")
    talk = chat.edit(first, "De gasade till midnatt.")
    assert talk.draft.text == "De gasade till midnatt.\nTre bilar."
    assert talk.keys[0] == "edited-words"
    assert chat.edit(second, "Fyra bilar.").draft.text == "De gasade till midnatt.\nFyra bilar."
    assert chat.edit(first, "De for.").draft.text == "De for.\nFyra bilar."


def test_words_that_another_message_has_too_are_changed_only_in_their_own() -> None:
    chat, (_, second) = summary_after("Bilar på torget.", "Bilar")
    assert chat.edit(second, "Mopeder").draft.text == "Bilar på torget.\nMopeder"
    chat, (_, second) = summary_after("Bilar", "Bilar")
    assert chat.edit(second, "Mopeder").draft.text == "Bilar\nMopeder"
    chat, (_, second) = summary_after("Först.\nBilar", "Bilar")
    assert chat.edit(second, "Mopeder").draft.text == "Först.\nBilar\nMopeder"


LINES = st.text(st.sampled_from("ab\n "), min_size=1, max_size=6).filter(lambda text: bool(text.strip()))


@given(st.lists(LINES, min_size=1, max_size=5), st.data())
def test_a_changed_message_never_loses_another_messages_words(texts: list[str], data: st.DataObject) -> None:
    chat, messages = summary_after(*texts)
    told = dict(zip(messages, texts, strict=True))
    for _ in range(3):
        message = data.draw(st.sampled_from(messages))
        told[message] = data.draw(LINES)
        chat.edit(message, told[message])
        assert chat.talk.draft.text == "\n".join(told.values())


def test_what_is_too_long_is_cut_at_its_own_end_and_not_at_that_of_others() -> None:
    chat, (first, _) = summary_after("a", "Sist.")
    talk = chat.edit(first, "x" * LONGEST_TEXT)
    text = talk.draft.text or ""
    assert len(text) == LONGEST_TEXT
    assert text.endswith("x\nSist.")
    assert chat.edit(first, "Kort.").draft.text == "Kort.\nSist."


def test_words_of_which_the_end_was_cut_can_be_changed_and_those_with_no_room_cannot() -> None:
    chat, (first, second, third) = summary_after("x" * (LONGEST_TEXT - 10), "y" * 20, "Ingen plats.")
    assert chat.edit(third, "Ändrat.").keys[0] == "edited"
    assert chat.edit(second, "Kort.").draft.text == "x" * (LONGEST_TEXT - 10) + "\nKort."
    assert chat.edit(first, "Kort.").draft.text == "Kort.\nKort."


def test_a_message_that_is_emptied_takes_its_words_away_and_can_have_others() -> None:
    chat, (first, second) = summary_after("De gasar.", "Tre bilar.")
    assert chat.edit(first, " ").draft.text == "Tre bilar."
    assert chat.edit(second, "").draft.text is None
    assert chat.edit(second, "").keys[0] == "edited"
    assert chat.edit(first, "Ändå.").draft.text == "Ändå."


def test_a_caption_can_be_changed_and_taken_away() -> None:
    talk = at_summary(world=WITH_PHOTOS).meet(Photographed, file="f", text="Glas på marken.", message="1")
    assert talk.meet(Edited, text="Krossat glas.", message="1").draft.text == "Krossat glas."
    assert talk.meet(Edited, text="", message="1").draft.text is None
    assert talk.draft.photos == 1


@pytest.mark.parametrize(
    ("question", "first", "then", "field", "value"),
    [
        ("where", "Parkskolan", "Lindboskolan", "spot.place_id", "lindboskolan"),
        ("when", "igår kväll", "i natt", "when.band", Band.NIGHT),
        ("day", "igår kväll", "i förrgår kväll", "when.night_of.day", 12),
        ("band", "kväll", "eftermiddag", "when.band", Band.AFTERNOON),
        ("what", "musik", "burnout", "answers.what", ("burnouts",)),
        ("vehicles", "tre", "15 fordon", "answers.vehicles", ("some",)),
        ("vehicles", "några", "Fler än 20", "answers.vehicles", ("many",)),
    ],
)
def test_a_changed_answer_is_the_answer(question: str, first: str, then: str, field: str, value: object) -> None:
    chat = Chat(at_question(question))
    message = chat.say(first)
    asked = chat.talk.asked
    assert asked != question
    talk = chat.edit(message, then)
    found: object = talk.draft
    for name in field.split("."):
        found = found[name] if isinstance(found, dict) else getattr(found, name)
    assert found == value
    assert (talk.keys[0], talk.asked) == ("edited-answer", asked)


@pytest.mark.parametrize(
    ("question", "first", "then"),
    [
        ("where", "Parkskolan", "xyz"),
        ("where", "Parkskolan", "🙂"),
        ("when", "igår kväll", "xyz"),
        ("when", "igår kväll", "idag 23:59"),
        ("when", "igår kväll", "igår"),
        ("when", "igår kväll", "nu"),
        ("band", "kväll", "xyz"),
        ("what", "musik", "xyz"),
        ("vehicles", "tre", "xyz"),
    ],
)
def test_a_change_that_is_no_sure_answer_leaves_the_answer_as_it_was(question: str, first: str, then: str) -> None:
    chat = Chat(at_question(question))
    message = chat.say(first)
    before = chat.talk.draft
    talk = chat.edit(message, then)
    assert (talk.keys[0], talk.draft) == ("edited-unclear", before)


@pytest.mark.parametrize(
    ("question", "first", "then", "following"),
    [
        ("when", "xyz", "igår kväll", "what"),
        ("vehicles", "xyz", "tre", "more"),
        ("day", "xyz", "igår kväll", "what"),
        ("where", "station", "Parkskolan", "when"),
    ],
)
def test_a_misspelt_answer_that_is_put_right_goes_on_to_the_next_question(
    question: str, first: str, then: str, following: str
) -> None:
    chat = Chat(at_question(question))
    message = chat.say(first)
    talk = chat.edit(message, then)
    assert (talk.keys[0], talk.asked) == ("edited-answer", following)
    assert (talk.draft.guesses, talk.draft.typed_place) == ((), None)


def test_a_correction_that_is_put_right_goes_back_to_the_summary() -> None:
    chat = Chat(at_summary().press("summary.change", "correct.where"))
    message = chat.say("station")
    talk = chat.edit(message, "Lindboskolan")
    assert (talk.step, talk.spot.place_id) == (Step.SUMMARY, "lindboskolan")


def test_a_sentence_that_answers_and_tells_more_is_changed_in_both() -> None:
    chat = Chat(at_question("when"))
    message = chat.say("igår kväll och grannen i huset bredvid hade musik")
    talk = chat.edit(message, "i förrgår kväll och någon hade musik")
    assert talk.draft.text == "i förrgår kväll och någon hade musik"
    assert talk.when.night_of.day == 12
    talk = chat.edit(message, "det var musik")
    assert (talk.draft.text, talk.when.night_of.day, talk.keys[0]) == ("det var musik", 12, "edited-words")


def test_a_band_is_of_the_day_that_is_told_when_it_is_changed() -> None:
    chat = Chat(at_question("band"))
    message = chat.say("kväll")
    chat.talk.press("what.skip", "vehicles.skip", "more.skip", "summary.change", "correct.when", "when.other")
    before = chat.talk.draft
    assert chat.edit(message, "eftermiddag").draft == before  # there is no day yet
    assert chat.talk.keys[0] == "edited-unclear"
    chat.talk.press("day.2025-06-12")
    talk = chat.edit(message, "Eftermiddag 12–18")
    assert (talk.step, talk.when.night_of.day, talk.when.band) == (Step.SUMMARY, 12, Band.AFTERNOON)


def test_words_that_were_corrected_or_skipped_since_are_not_there_to_be_changed() -> None:
    chat = Chat(at_question("more"))
    message = chat.say("Fel.")
    chat.talk.press("summary.change", "correct.more")
    corrected = chat.say("Rätt.")
    assert chat.edit(message, "Mer fel.").draft.text == "Rätt."
    assert chat.talk.keys[0] == "edited"
    assert chat.edit(corrected, "Helt rätt.").draft.text == "Helt rätt."
    chat.talk.press("summary.change", "correct.more", "more.skip")
    assert chat.edit(corrected, "Åter.").draft.text is None


def test_a_message_that_was_not_heard_or_has_no_handle_changes_nothing() -> None:
    chat, _ = summary_after("De gasar.")
    before = chat.talk.draft
    assert chat.edit("99", "Annat.").draft == before
    assert chat.talk.keys[0] == "edited"
    assert chat.talk.meet(Edited, text="Annat.").draft == before
    assert at_gate().meet(Edited, text="Annat.", message="1").keys == ["edited", "gate", "gate-now"]


def test_a_change_after_the_report_was_sent_is_told_how_to_add() -> None:
    assert sent_report().meet(Edited, text="Annat.", message="1").keys == ["edited-sent"]
    assert Talk().meet(Edited, text="Annat.", message="1").keys == ["edited"]
    wished = Talk().press("menu.wish", "area.traffic", "more.skip", "summary.send")
    assert wished.meet(Edited, text="Annat.", message="1").keys == ["edited"]  # a wish cannot be added to


def test_danger_that_is_written_into_a_message_is_heard_and_does_not_change_what_was_told() -> None:
    chat, (message,) = summary_after("De gasar.")
    talk = chat.edit(message, "De slåss.")
    assert (talk.step, talk.draft.text) == (Step.DANGER, "De gasar.")


def test_only_the_last_thirty_messages_can_be_changed() -> None:
    chat, messages = summary_after(*(f"Ord {number}." for number in range(31)))
    assert chat.edit(messages[0], "Annat.").keys[0] == "edited"
    assert chat.edit(messages[1], "Annat.").keys[0] == "edited-words"
    assert len(chat.talk.draft.heard) == 30


def test_what_was_heard_is_kept_with_the_conversation() -> None:
    chat, _ = summary_after("De gasar.", "Tre bilar.")
    stored = chat.talk.conversation.model_dump_json()
    assert Conversation.model_validate_json(stored) == chat.talk.conversation


def test_a_changed_message_of_a_wish_changes_the_wish() -> None:
    chat = Chat(Talk().press("menu.wish"))
    area = chat.say("Droger")
    words = chat.say("Fler som rör sig ute.")
    assert chat.edit(area, "Trafiksäkerhet").draft.answers["area"] == ("traffic",)
    assert chat.edit(words, "Fler vuxna ute.").draft.text == "Fler vuxna ute."
