"""What residents meet of the coaches, and what somebody young meets instead."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any
from uuid import uuid4

import pytest

from core.age import told_in
from core.coaches import Came, Coach, Hours, Link, LinkKind
from core.coaching import answers, hours_text, stretches
from core.conversation import Command, Opened, Photographed
from core.desk.card import is_phone, page, read_hours
from core.prompts import menu
from core.texts import Text
from core.words import WordList
from core.youth import YOUTH, worded, young_menu
from tests.core.talk import Talk, buttons_of
from tests.core.world import SATURDAY_NIGHT, STOCKHOLM, WORLD

OFFICE = Hours(weekdays=(1, 2, 3, 4, 5), opens=time(10), closes=time(20))
SARA = Coach(id=uuid4(), name="Sara", phone="070-174 06 35", other="Ungdomens hus", hours=OFFICE, relays=True)
AMIR = Coach(id=uuid4(), name="Amir", phone="070-174 06 36")
COACHED = replace(WORLD, coaches=(AMIR, SARA))
LINK = Link(
    id=uuid4(), code="abc", coach=SARA.id, person="sara", kind=LinkKind.PERSONAL,
    made_at=datetime(2025, 6, 1, tzinfo=UTC),
)  # fmt: skip


def young(coach: Coach | None = SARA, **kwargs: Any) -> Talk:
    talk = Talk(world=COACHED, **kwargs)
    came = Came(coach=coach.id if coach is not None else None)
    talk.conversation = talk.conversation.model_copy(update={"came": came})
    return talk


def test_without_any_card_the_municipality_is_who_to_ask_for_a_coach() -> None:
    assert "coach" in Talk().meet(Command, name="coach").keys


@pytest.mark.parametrize("ask", ["/coach", "finns det en ungdomscoach här", "menu"])
def test_the_coaches_are_told_of_with_their_ways_of_contact_before_anything_else(ask: str) -> None:
    talk = Talk(world=COACHED)
    talk = talk.meet(Command, name="coach") if ask == "/coach" else talk
    talk = talk.press("menu.coach") if ask == "menu" else talk
    talk = talk.say(ask) if " " in ask else talk
    assert talk.keys == ["coach-for", "lines", "lines", "coach-duty", "distress-lines"]
    assert talk.labels == ["coach-talk", "button-numbers", "button-home"]
    assert (talk.texts["coach-phone"].args, talk.texts["coach-other"].args) == (
        {"phone": "070-174 06 35"},
        {"words": "Ungdomens hus"},
    )


def test_whoever_came_through_a_coachs_link_sees_that_coach_first() -> None:
    cards = [part for part in young().press("menu.coach").shown_now.parts if part.key == "lines"]
    assert [names(card) for card in cards] == [["Sara"], ["Amir"]]


def names(card: Text) -> list[Any]:
    lines: Any = card.args["lines"]
    return [line.args["name"] for line in lines if line.key == "coach-name"]


def test_a_link_leads_to_the_coach_by_name_and_to_what_a_coach_is_for() -> None:
    talk = Talk(world=COACHED).meet(Opened, payload="c-abc", link=LINK)
    assert talk.keys == ["welcome-youth", "coach-yours", "coach-for", "welcome-emergency", "welcome-choose"]
    assert talk.texts["coach-name"].args == {"name": "Sara"}
    assert [label for label in talk.labels if label in ("menu-coach", "menu-age")] == ["menu-coach", "menu-age"]
    # So does each start after it.
    assert talk.meet(Opened).keys[:2] == ["welcome-youth", "coach-yours"]


def test_a_coach_who_is_none_any_more_is_not_named() -> None:
    talk = Talk().meet(Opened, payload="c-abc", link=LINK)
    assert talk.keys == ["welcome-youth", "coach-link-over", "welcome-emergency", "welcome-choose"]
    assert young(AMIR).meet(Opened).keys[1] == "coach-yours"
    assert young(None).meet(Opened).keys == ["welcome-youth", "welcome-emergency", "welcome-choose"]


def test_others_meet_the_words_for_all() -> None:
    talk = Talk(world=COACHED).meet(Opened)
    assert talk.keys == ["welcome", "welcome-emergency", "welcome-choose"]
    assert "menu-coach" not in talk.labels


def test_the_young_wording_is_in_what_is_asked_shown_and_answered() -> None:
    assert "help-youth" in young().say("hjälp").keys
    assert "not-understood-home-youth" in young().say("xyzzy").keys
    assert "privacy-youth" in young().say("integritet").keys
    sent = young().press("menu.report", "gate.safe").say("Parkskolan").press("summary.send")
    assert "receipt-next-youth" in sent.keys
    assert "limit-notice-youth" in sent.press("menu.report").keys


def test_the_words_of_danger_are_the_same_for_all() -> None:
    assert young().say("någon är skadad här").keys == Talk().say("någon är skadad här").keys
    assert not {"gate", "danger", "distress", "welcome-emergency", "receipt-emergency"} & YOUTH


def test_every_start_menu_of_the_young_has_the_way_to_a_coach() -> None:
    for talk in (young().meet(Opened), young().press("menu.home"), young().say("brinner")):
        assert talk.shown_now.buttons == young_menu()
    assert len(young_menu()) == len(menu()) + 2


def test_a_label_of_the_young_may_be_written() -> None:
    labels = {"menu.coach": ("Prata med en ungdomscoach",), "menu.age": ("Är du under 16?",)}
    vocabulary = replace(WORLD.vocabularies["sv"], labels={**WORLD.vocabularies["sv"].labels, **labels})
    world = replace(COACHED, vocabularies={**WORLD.vocabularies, "sv": vocabulary})
    assert Talk(world=world).say("är du under 16").keys[0] == "age"
    assert Talk(world=world).say("Prata med en ungdomscoach").keys[0] == "coach-for"


def test_a_texts_inner_texts_are_worded_too() -> None:
    talk = young().say("hej")
    inner = Text(key="lines", args={"lines": (Text(key="help"), Text(key="other", args={"x": Text(key="welcome")}))})
    (effect,) = worded((talk.shown.model_copy(update={"parts": (inner,)}),))
    assert [text.key for text in effect.parts[0].args["lines"]] == ["help-youth", "other"]  # type: ignore[union-attr]


def test_who_is_not_well_hears_of_the_own_coach_after_those_who_listen() -> None:
    talk = sad(young())
    assert talk.keys[:4] == ["distress", "distress-lines", "distress-then", "distress-coach"]
    assert talk.texts["distress-coach"].args == {"name": "Sara", "phone": "070-174 06 35"}
    assert "distress-coach" not in sad(Talk(world=COACHED)).keys
    no_phone = SARA.model_copy(update={"phone": ""})
    talk = young(no_phone)
    talk.world = replace(WORLD, coaches=(no_phone,))
    assert "distress-coach" not in sad(talk).keys


def sad(talk: Talk) -> Talk:
    """Write what tells that one is not well."""
    understood = replace(talk.world.recogniser.understand("hej", "sv", talk.now), distress=True)

    class Listens:
        def understand(self, *_: Any) -> Any:
            return understood

    talk.world = replace(talk.world, recogniser=Listens())  # type: ignore[arg-type]
    return talk.say("jag orkar inte mer")


def test_of_a_coach_without_a_phone_the_other_way_is_told() -> None:
    for coach, keys in (
        (SARA.model_copy(update={"phone": ""}), ["coach-name", "coach-other"]),
        (SARA.model_copy(update={"phone": "", "other": ""}), ["coach-name"]),
    ):
        talk = Talk(world=replace(WORLD, coaches=(coach,))).meet(Opened, payload="c-abc", link=LINK)
        lines: Any = next(part for part in talk.shown.parts if part.key == "coach-yours").args["card"].args["lines"]  # type: ignore[union-attr]
        assert [line.key for line in lines] == keys


def test_a_card_without_a_way_of_contact_says_so_to_its_coach() -> None:
    bare = Coach(id=uuid4(), name="Sara")
    assert "card-no-contact" in [part.key for part in page(bare, SATURDAY_NIGHT, STOCKHOLM).parts]
    assert "card-no-contact" not in [part.key for part in page(SARA, SATURDAY_NIGHT, STOCKHOLM).parts]


def test_nobody_young_is_asked_for_a_photo() -> None:
    talk = young()
    talk.meet(Photographed, file="f")
    assert "attached-file" not in talk.keys


# Hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("10-20", (time(10), time(20))),
        ("10–20", (time(10), time(20))),
        ("kl 9.30 till 17.15", (time(9, 30), time(17, 15))),
        ("från 9 till 17", (time(9), time(17))),
        ("18:00-24:00", (time(18), time(23, 59))),
        ("20-10", None),
        ("10-10", None),
        ("25-26", None),
        ("10.75-12", None),
        ("alltid", None),
        ("", None),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, hours: tuple[time, time] | None) -> None:
    found = read_hours((1, 2), text)
    assert (None if found is None else (found.opens, found.closes)) == hours


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2025, 6, 13, 8, tzinfo=UTC), True),  # Friday at ten
        (datetime(2025, 6, 13, 17, 59, tzinfo=UTC), True),
        (datetime(2025, 6, 13, 18, tzinfo=UTC), False),
        (SATURDAY_NIGHT, False),
    ],
)
def test_a_coach_answers_within_the_hours_of_the_card(now: datetime, expected: bool) -> None:
    assert answers(OFFICE, now, STOCKHOLM) is expected
    key = "coach-answers-now" if expected else "coach-answers"
    talk = Talk(world=COACHED, now=now).press("menu.coach")
    assert key in talk.texts


def test_weekdays_in_a_row_are_a_stretch() -> None:
    assert stretches((1, 2, 3, 4, 5)) == [(1, 5)]
    assert stretches((7, 1, 3, 4)) == [(1, 1), (3, 4), (7, 7)]
    days: Any = hours_text(Hours(weekdays=(1, 3, 4), opens=time(1), closes=time(2)), STOCKHOLM).args["days"]
    assert [day.key for day in days] == ["coach-day", "coach-days"]


@pytest.mark.parametrize("number", ["070-174 06 35", "+46 70 174 06 35", "0220-240 00", "90101"])
def test_numbers_that_somebody_can_call(number: str) -> None:
    assert is_phone(number)


@pytest.mark.parametrize("words", ["ring mig", "12", "070-ABC", "", "-----"])
def test_what_nobody_can_call(words: str) -> None:
    assert not is_phone(words)


# Under 16

AGED = WordList(ages=("jag är #", "jag är # år", "# år gammal"), time=WORLD.vocabularies["sv"].words.time)
VOCABULARIES = [replace(WORLD.vocabularies["sv"], words=AGED)]


@pytest.mark.parametrize("text", ["jag är 14", "Hej jag är 14 år", "jag är 13, kan jag skriva här?", "15 år gammal!"])
def test_who_tells_that_they_are_under_16_is_heard(text: str) -> None:
    assert told_in(VOCABULARIES, text)[0]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "jag är 16",
            "jag är 45 år",
            "min son är 14",
            "jag såg att min kompis sa jag är 14",
            "jag är 14 minuter bort",
        ),
        *("14 bilar", "kl 14", "det var för 15 år sedan", "", "jag är 3"),
    ],
)
def test_other_numbers_are_no_age(text: str) -> None:
    assert not told_in(VOCABULARIES, text)[0]


def aged() -> Talk:
    words = WordList(**{**WORLD.vocabularies["sv"].words.model_dump(), "ages": AGED.ages})
    vocabulary = replace(WORLD.vocabularies["sv"], words=words)
    return Talk(world=replace(COACHED, vocabularies={**WORLD.vocabularies, "sv": vocabulary}))


def test_they_are_told_what_telegram_asks_for_and_the_other_ways_and_nothing_is_kept() -> None:
    talk = aged().say("jag är 14")
    assert talk.keys == ["age", "age-coaches", "age-ways", "distress-lines"]
    assert talk.texts["age"].args["age"] == 16
    phones: Any = talk.texts["age-coaches"].args["lines"]
    assert [line.args["number"] for line in phones] == ["070-174 06 36", "070-174 06 35"]
    assert "14" not in talk.conversation.model_dump_json()
    assert "age-coaches" not in Talk().meet(Command, name="age").keys


def test_what_else_they_tell_goes_on() -> None:
    talk = aged().say("jag är 14. det är en motorträff vid Parkskolan")
    assert talk.keys[0] == "age"
    assert talk.conversation.draft is not None
    told = aged().press("menu.report").say("jag är 14")
    assert (told.keys[0], told.step.value) == ("age", "gate")
    assert buttons_of(told.effects)


def test_danger_comes_before_an_age() -> None:
    assert aged().say("jag är 14 och någon är skadad").keys[0] == "danger"
