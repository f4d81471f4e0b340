"""The questions as data, and drafts that were stored by another version of them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from core.answers import send, take_question
from core.conversation import Conversation, Draft, Event, Said, Step
from core.errors import AlreadyReported, ContentError
from core.flow import advance, run
from core.prompts import chosen_day, prompt
from core.questions import QUESTIONS, Depth, is_answered, next_question, previous_question, question_of
from core.report import Category, PlaceKind, Spot
from core.texts import Text
from core.times import last_night
from core.turn import Turn
from core.understanding import Answer, answer_in, asked_at, options_at
from tests.core.talk import Talk, at_question, at_summary, open_conversation, texts_in
from tests.core.world import SATURDAY_NIGHT, STOCKHOLM, WORLD

ID = UUID(int=7)
SPOT = Spot(kind=PlaceKind.NONE)
WHEN = last_night(SATURDAY_NIGHT, STOCKHOLM)


def draft(**fields: Any) -> Draft:
    return Draft(id=ID, category=Category.CAR_MEET, since=SATURDAY_NIGHT, **fields)


def resumed(step: Step, **fields: Any) -> Talk:
    talk = Talk()
    talk.conversation = open_conversation(draft(**fields), step)
    return talk


def test_each_question_has_its_own_id_and_is_asked_after_what_it_needs() -> None:
    for questions in QUESTIONS.values():
        ids = [question.id for question in questions]
        assert len(ids) == len(set(ids))
        for at, question in enumerate(questions):
            assert question.after is None or question.after[0] in ids[:at]


@pytest.mark.parametrize(
    ("fields", "answered"),
    [
        ({}, ()),
        ({"spot": SPOT}, ("where",)),
        ({"when": WHEN}, ("when", "day", "band")),
        ({"answers": {"when": ("other",)}}, ("when",)),
        ({"answers": {"when": ("other",), "day": ("2025-06-13",)}}, ("when", "day")),
        ({"answers": {"what": (), "vehicles": ("few",)}}, ("vehicles",)),
        ({"answers": {"what": ("revving",)}, "text": ""}, ("what", "more")),
        ({"skipped": ("what", "more", "gone")}, ("what", "more")),
    ],
)
def test_what_counts_as_answered(fields: dict[str, Any], answered: tuple[str, ...]) -> None:
    told = draft(**fields)
    assert tuple(q.id for q in QUESTIONS[Category.CAR_MEET] if is_answered(q, told)) == answered


@pytest.mark.parametrize(
    ("fields", "before"),
    [
        ({"asking": "where"}, None),
        ({"asking": "when"}, None),
        ({"asking": "when", "spot": SPOT}, "where"),
        ({"asking": "what", "spot": SPOT, "when": WHEN}, "when"),
        ({"asking": "what", "spot": SPOT, "when": WHEN, "ongoing": True}, "where"),
        ({"asking": "more", "spot": SPOT, "skipped": ("what",)}, "what"),
        ({"asking": "gone", "spot": SPOT, "when": WHEN, "text": "Ord."}, "more"),
        ({"spot": SPOT, "when": WHEN, "answers": {"when": ("other",), "day": ("2025-06-13",)}}, "band"),
    ],
)
def test_back_returns_to_the_last_answer_before_what_is_asked(fields: dict[str, Any], before: str | None) -> None:
    found = previous_question(draft(**fields))
    assert (found.id if found else None) == before


def test_the_quick_lane_asks_only_what_cannot_be_done_without() -> None:
    assert next_question(draft(spot=SPOT, when=WHEN)) is None
    found = next_question(draft(spot=SPOT, when=WHEN, depth=Depth.USUAL))
    assert found is not None
    assert found.id == "what"
    assert question_of(draft(), "gone") is None


def test_a_question_that_is_asked_no_more_gives_way_to_the_next() -> None:
    talk = resumed(Step.ASKING, asking="gone", spot=SPOT).say("?")
    assert (talk.asked, talk.keys) == ("when", ["not-an-answer", "ask-when"])
    assert resumed(Step.ASKING, asking="gone", spot=SPOT, when=WHEN).say("Skicka rapporten").kept
    assert resumed(Step.ASKING, spot=SPOT, when=WHEN).press("summary.send").kept


def test_a_band_without_its_day_asks_for_the_day() -> None:
    assert resumed(Step.ASKING, asking="band", spot=SPOT, answers={"when": ("other",)}).say("?").asked == "day"


@pytest.mark.parametrize("step", [Step.SUMMARY, Step.CORRECTING])
def test_a_summary_that_lacks_what_is_required_asks_for_it(step: Step) -> None:
    assert resumed(step, spot=SPOT).say("?").asked == "when"
    assert resumed(step, when=WHEN).say("?").asked == "where"


@pytest.mark.parametrize(("step", "fields"), [(Step.HOME, {"draft": draft()}), (Step.GATE, {})])
def test_a_draft_is_open_at_every_step_but_home(step: Step, fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="a draft is open"):
        Conversation(language="sv", step=step, **fields)


def test_an_unknown_field_or_step_in_a_stored_conversation_is_refused() -> None:
    stored = Talk().conversation.model_dump_json()
    with pytest.raises(ValidationError):
        Conversation.model_validate_json(stored.replace('"home"', '"gone"'))
    with pytest.raises(ValidationError):
        Conversation.model_validate_json(stored.replace('"step"', '"steps"'))


def test_with_nothing_open_nothing_can_be_pressed_or_answered() -> None:
    home = Talk().conversation
    assert options_at(WORLD, home, "gate", SATURDAY_NIGHT) == ()
    assert answer_in(WORLD, home, "nej", SATURDAY_NIGHT) is None
    assert asked_at(home) == ""


class Unheard(Event):
    """A kind of event that nobody has thought of."""


def _turn(conversation: Conversation) -> Turn:
    return Turn(WORLD, conversation, Said(id=ID, text=""), SATURDAY_NIGHT)


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: advance(WORLD, Talk().conversation, Unheard(id=ID), SATURDAY_NIGHT),
        lambda: _turn(Talk().conversation).draft,
        lambda: take_question(_turn(at_summary().conversation), Answer("gone", "x"), typed=False),
        lambda: send(_turn(open_conversation(draft(spot=SPOT), Step.SUMMARY))),
        lambda: run(Turn(WORLD, Talk().conversation, Unheard(id=ID), SATURDAY_NIGHT)),
    ],
)
def test_a_mistake_of_ours_is_loud(mistake: Callable[[], object]) -> None:
    with pytest.raises(AssertionError):
        mistake()


def test_an_errors_first_line_is_its_message() -> None:
    assert str(AlreadyReported()) == "This report is stored already."
    assert str(ContentError("places.toml: no id")) == "places.toml: no id"


def test_what_is_shown_of_a_place_a_time_and_own_words() -> None:
    def shown(talk: Talk) -> dict[str, Text]:
        return {text.key: text for part in talk.shown.parts for text in texts_in(part)}

    def of(**fields: Any) -> dict[str, Text]:
        view = prompt(
            WORLD, open_conversation(draft(**{"spot": SPOT, "when": WHEN} | fields), Step.SUMMARY), SATURDAY_NIGHT
        )
        return {text.key: text for part in view.parts for text in texts_in(part)}

    pin = Spot(kind=PlaceKind.PIN, lat=59.6, lon=16.2)
    assert "place-none" in of()
    assert "place-pin" in of(spot=pin)
    assert "place-pin-near" in of(spot=pin.model_copy(update={"name": "Hallstahammar"}))
    assert "place-pin-at" in of(spot=pin.model_copy(update={"name": "Parkskolan", "place_id": "parkskolan"}))
    assert "time-night" in of()
    assert "time-ongoing" in shown(at_summary())
    assert "time-day" in shown(at_question("more").say("Ord."))
    for text, key in (("kl 22.30", "time-night-at"), ("igår kl 20", "time-day-at")):
        talk = at_question("when").say(text)
        assert key in {
            text.key for say in talk.effects for part in getattr(say, "parts", ()) for text in texts_in(part)
        }
    assert of(text="x" * 700)["quoted"].args["words"] == "x" * 599 + "…"
    assert chosen_day(draft(answers={"day": ("2025-06-13",)})) == WHEN.night_of - timedelta(days=1)


def test_the_days_are_called_today_and_yesterday_and_by_their_names() -> None:
    keys = [button.label.key for row in at_question("day").shown.buttons for button in row]
    assert keys == ["day-today", "day-yesterday", *["day-named"] * 5, "button-back", "button-cancel"]
