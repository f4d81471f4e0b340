"""A talk with a youth coach, from the resident's side: nothing before the duty was said, nothing to anyone else."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest

from core.coaches import Coach, Hours
from core.conversation import (
    AnswerOffer,
    Attached,
    BeginTalk,
    Command,
    Edited,
    EndTalk,
    Keep,
    Located,
    PassOn,
    Photographed,
)
from core.ids import token_of
from core.redaction import Kind, Redacted, Removed
from core.talks import MOST_LINES, SPAN, Talk, TalkNow, name_of
from tests.core.talk import Talk as Chat
from tests.core.talk import buttons_of, says_of
from tests.core.world import SATURDAY_NIGHT, WORLD

_numbers = count(1)


def _id() -> UUID:
    """Ids that are the same in every run, as names of tests must be."""
    return UUID(int=next(_numbers))


SARA = Coach(
    id=_id(), name="Sara", phone="070-174 06 35", relays=True,
    hours=Hours(weekdays=(1, 2, 3, 4, 5), opens=time(10), closes=time(20)),
)  # fmt: skip
AMIR = Coach(id=_id(), name="Amir", relays=True)
LENA = Coach(id=_id(), name="Lena", relays=False)
COACHED = replace(WORLD, coaches=(SARA, AMIR, LENA))
OFFICE = datetime(2025, 6, 13, 10, tzinfo=UTC)
OPEN = Talk(
    id=_id(), person="p", address="telegram:1", language="sv", coach="sara", begun_at=OFFICE, last_at=OFFICE,
    shown_from=OFFICE,
)  # fmt: skip


def chat(now: datetime = OFFICE, world: Any = COACHED) -> Chat:
    return Chat(world=world, now=now)


def talking(now: datetime = OFFICE, *, written: tuple[datetime, ...] = (), offered: Coach | None = None) -> Chat:
    made = chat(now)
    made.past = made.past.model_copy(update={"talk": TalkNow(talk=OPEN, coach=SARA, offered=offered, written=written)})
    return made


def press(made: Chat, question: str, answer: str) -> Chat:
    return made.press_data(f"-:{question}:{answer}")


def passed(made: Chat) -> list[str]:
    return [effect.words for effect in made.of_kind(PassOn)]


def test_the_duty_to_report_concern_is_said_before_anything_else() -> None:
    made = press(chat(), "talk", token_of(SARA.id))
    # The public contact is on the page before it; here the duty must be in sight when the buttons are.
    assert made.keys == ["talk-duty", "talk-how", "talk-urgent"]
    assert made.labels == ["talk-yes", "talk-no"]
    assert made.texts["talk-how"].args == {"name": "Sara", "days": 30}
    assert made.of_kind(BeginTalk) == []


def test_off_hours_are_said_before_it_begins() -> None:
    made = press(chat(SATURDAY_NIGHT), "talk", token_of(SARA.id))
    assert made.keys[-1] == "talk-off-hours"
    numbers: Any = made.texts["talk-off-hours"].args["lines"]
    assert [line.args["number"] for line in numbers] == ["116 111", "112"]
    # One who wrote no hours is not said to be away.
    assert press(chat(SATURDAY_NIGHT), "talk", token_of(AMIR.id)).keys[-1] == "talk-urgent"


def test_a_yes_begins_it_and_nothing_less() -> None:
    made = press(chat(), "talkyes", token_of(SARA.id))
    assert [effect.coach for effect in made.of_kind(BeginTalk)] == [SARA.id]
    assert (made.keys, made.labels) == (["talk-begun"], ["talk-end", "button-home"])
    (end,) = [button.press for button in buttons_of(made.effects) if button.label.key == "talk-end"]
    assert end is not None
    # That button ends it from the first moment on.
    assert len(talking().press_data(end).of_kind(EndTalk)) == 1
    assert chat().press_data(end).of_kind(EndTalk) == []


@pytest.mark.parametrize("question", ["talk", "talkyes"])
@pytest.mark.parametrize("who", [token_of(LENA.id), token_of(_id()), "forged", ""])
def test_with_nobody_who_takes_talks_nothing_begins(question: str, who: str) -> None:
    made = press(chat(), question, who)
    assert (made.of_kind(BeginTalk), made.toast.text and made.toast.text.key) == ([], "press-stale")


@pytest.mark.parametrize("question", ["talk", "talkyes"])
def test_whoever_talks_already_is_told_with_whom(question: str) -> None:
    made = press(talking(), question, token_of(AMIR.id))
    assert (made.keys, made.of_kind(BeginTalk)) == (["talk-open"], [])


def test_what_is_written_goes_to_the_coach_and_is_said_to() -> None:
    made = talking().say("hej, är du där?")
    assert (passed(made), made.keys) == (["hej, är du där?"], ["talk-sent"])
    assert made.labels == ["talk-end", "button-home"]
    # A greeting, a thank you and a wish to stop are words to somebody too.
    for word in ("hej", "tack", "avbryt", "hjälp", "det är motorträff vid Parkskolan"):
        made = talking().say(word)
        assert (passed(made), made.conversation.draft) == ([word], None)


def test_it_goes_as_it_was_written_and_nothing_of_it_is_taken_out() -> None:
    def redact(text: str) -> Redacted:
        return Redacted(text.replace("0701234567", "…"), (Removed(kind=Kind.PHONE, start=0, end=1),))

    made = talking()
    made.world = replace(COACHED, redact=redact)
    made.say("ring mig på 0701234567")
    assert (passed(made), made.keys) == (["ring mig på 0701234567"], ["talk-sent"])
    # Without a talk it is as it always was.
    told = Chat(world=made.world).say("motorträff 0701234567")
    assert "0701234567" not in told.conversation.model_dump_json()


def test_commands_and_buttons_are_not_words_to_the_coach() -> None:
    for made in (talking().meet(Command, name="help"), talking().press("menu.pledge")):
        assert passed(made) == []
    reporting = talking().press("menu.report", "gate.safe").say("Parkskolan")
    assert (passed(reporting), reporting.draft.spot is not None) == ([], True)
    sent = reporting.press("summary.send")
    assert sent.of_kind(Keep)
    assert passed(sent.say("det gick bra")) == ["det gick bra"]


def test_an_answer_to_whether_to_delete_everything_is_not_passed_on() -> None:
    made = talking().meet(Command, name="delete").say("ja")
    assert passed(made) == []
    assert "deleted" in made.keys


def test_danger_is_answered_first_and_passed_on() -> None:
    made = talking().say("någon är skadad här")
    assert made.keys == ["danger", "danger-home", "talk-sent"]
    assert (passed(made), made.conversation.draft) == (["någon är skadad här"], None)


def test_whoever_is_not_well_gets_the_card_and_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    made = talking()
    words = "jag orkar inte mer"
    understood = made.world.recogniser.understand(words, "sv", made.now)

    class Sad:
        def understand(self, *_: Any) -> Any:
            return replace(understood, distress=True)

    made.world = replace(COACHED, recogniser=Sad())  # type: ignore[arg-type]
    made.say(words)
    assert made.keys[0] == "distress"
    assert passed(made) == [words]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (Attached, {"kind": "voice"}),
        (Photographed, {"file": "f"}),
        (Located, {"lat": 59.6, "lon": 16.2}),
    ],
)
def test_only_words_go_through(kind: Any, fields: dict[str, Any]) -> None:
    made = talking().meet(kind, **fields)
    assert (passed(made), made.keys, made.conversation.draft) == ([], ["talk-words-only"], None)


def test_what_is_written_under_a_picture_goes_through() -> None:
    made = talking().meet(Photographed, file="f", text="så här ser det ut")
    assert (passed(made), made.keys) == (["så här ser det ut"], ["talk-words-only", "talk-sent"])


def test_a_change_of_what_was_written_does_not_go_through_and_is_said_not_to() -> None:
    made = talking().meet(Edited, text="nej förresten", message="7")
    assert (passed(made), made.keys[0]) == ([], "edited")


def test_off_hours_are_said_once_in_a_while() -> None:
    assert talking(SATURDAY_NIGHT).say("hej").keys == ["talk-sent", "talk-off-hours"]
    just_now = (SATURDAY_NIGHT - timedelta(minutes=5),)
    assert talking(SATURDAY_NIGHT, written=just_now).say("är du där").keys == ["talk-sent"]


def test_a_flood_is_held_back_and_what_was_not_passed_on_is_said() -> None:
    flood = tuple(OFFICE - timedelta(seconds=place) for place in range(MOST_LINES))
    made = talking(written=flood).say("en till")
    assert (passed(made), made.keys) == ([], ["talk-too-many"])
    assert passed(talking(OFFICE + SPAN, written=flood).say("en till")) == ["en till"]


@pytest.mark.parametrize("how", ["button", "label"])
def test_the_resident_ends_it_whenever(how: str) -> None:
    made = talking()
    if how == "button":
        press(made, "talkend", token_of(OPEN.id))
    else:
        vocabulary = replace(WORLD.vocabularies["sv"], labels={"talk.end": ("Avsluta samtalet",)})
        made.world = replace(COACHED, vocabularies={**WORLD.vocabularies, "sv": vocabulary})
        made.say("avsluta samtalet")
    assert (len(made.of_kind(EndTalk)), passed(made)) == (1, [])
    assert made.keys == ["talk-ended", "talk-contact"]


def test_a_button_of_another_talk_ends_nothing() -> None:
    for made in (press(talking(), "talkend", token_of(_id())), press(chat(), "talkend", token_of(OPEN.id))):
        assert (made.of_kind(EndTalk), made.keys) == ([], ["talk-over-already"])


def test_to_be_left_in_peace_ends_it_too() -> None:
    assert len(talking().meet(Command, name="stop").of_kind(EndTalk)) == 1
    assert chat().meet(Command, name="stop").of_kind(EndTalk) == []


@pytest.mark.parametrize(
    ("said", "answer", "key"),
    [
        ("a", AnswerOffer(accepted=True, with_lines=True), "talk-handed-over"),
        ("b", AnswerOffer(accepted=True), "talk-handed-over"),
        ("n", AnswerOffer(accepted=False), "talk-stays"),
    ],
)
def test_the_resident_decides_whether_it_is_handed_over(said: str, answer: AnswerOffer, key: str) -> None:
    made = press(talking(offered=AMIR), "talkover", f"{token_of(OPEN.id)}.{said}")
    assert (made.of_kind(AnswerOffer), made.keys) == ([answer], [key])


@pytest.mark.parametrize("about", [f"{token_of(OPEN.id)}.x", f"{token_of(_id())}.a", "", token_of(OPEN.id)])
def test_a_forged_answer_hands_nothing_over(about: str) -> None:
    made = press(talking(offered=AMIR), "talkover", about)
    assert (made.of_kind(AnswerOffer), made.keys) == ([], ["talk-offer-over"])


def test_an_offer_that_is_over_counts_no_longer() -> None:
    for made in (talking(), chat()):
        press(made, "talkover", f"{token_of(OPEN.id)}.a")
        assert (made.of_kind(AnswerOffer), made.keys) == ([], ["talk-offer-over"])


def test_a_coach_without_a_card_is_still_talked_with() -> None:
    made = talking(SATURDAY_NIGHT)
    made.past = made.past.model_copy(update={"talk": TalkNow(talk=OPEN)})
    made.say("hej")
    assert (passed(made), made.keys) == (["hej"], ["talk-sent"])
    ended = press(made, "talkend", token_of(OPEN.id))
    assert ended.keys == ["talk-ended"]


def test_a_talk_is_known_by_four_signs_that_say_nothing() -> None:
    assert len(name_of(OPEN.id)) == 4
    assert says_of(talking().say("hej").effects)
