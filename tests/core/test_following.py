"""Following the pledge: all of it or one focus area, and leaving with one press."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.conversation import Follow
from core.past import Whole
from core.texts import Replace, Text
from tests.core.talk import Talk, at_question, sent_report
from tests.core.world import PLEDGE, WORLD

TOPICS = ("pledge", "drugs", "traffic", "vandalism")


def ticked(talk: Talk) -> list[str]:
    """The topics with a tick before them."""
    buttons = [button for row in talk.shown_now.buttons for button in row]
    return [(button.press or "").split(":")[2] for button in buttons if button.label.key == "ticked"]


def test_the_whole_pledge_and_each_focus_area_can_be_followed() -> None:
    talk = Talk().say("följ löftet")
    assert talk.keys == ["follow", "follow-none"]
    presses = [(button.press or "").split(":")[2] for row in talk.shown_now.buttons for button in row]
    assert presses == [*TOPICS, "home"]


@pytest.mark.parametrize("topic", TOPICS)
def test_a_press_follows_and_shows_a_tick_and_the_next_leaves(topic: str) -> None:
    talk = Talk().press("menu.follow").press(f"follow.{topic}")
    assert talk.of_kind(Follow) == [Follow(topic=topic, wanted=True)]
    assert isinstance(talk.effects[-1], Replace)
    assert (talk.keys, ticked(talk)) == (["followed", "follow"], [topic])
    talk.press(f"follow.{topic}")
    assert talk.of_kind(Follow) == [Follow(topic=topic, wanted=False)]
    assert (talk.keys, ticked(talk)) == (["unfollowed", "follow"], [])


@given(st.lists(st.sampled_from(TOPICS), max_size=8), st.sampled_from(TOPICS))
def test_to_press_twice_is_nothing(before: list[str], topic: str) -> None:
    talk = Talk()
    for one in before:
        talk.press(f"follow.{one}")
    followed = set(talk.past.follows)
    talk.press(f"follow.{topic}")
    assert set(talk.past.follows) == followed ^ {topic}
    talk.press(f"follow.{topic}")
    assert set(talk.past.follows) == followed
    assert len(talk.past.follows) == len(followed)
    assert set(ticked(talk)) == followed


def test_everything_is_left_with_one_press() -> None:
    talk = Talk().press("follow.traffic", "follow.pledge").press("unfollow.-all")
    assert talk.of_kind(Follow) == [Follow(topic=None, wanted=False)]
    assert (talk.past.follows, talk.keys, ticked(talk)) == ((), ["follow", "follow-none"], [])


def test_the_page_shows_what_is_followed() -> None:
    talk = Talk().press("follow.traffic").press("follow.-list")
    assert (talk.keys, ticked(talk)) == (["follow"], ["traffic"])


@pytest.mark.parametrize("topic", ["", "nothing", "other", "-who", "PLEDGE"])
def test_what_is_no_topic_cannot_be_followed(topic: str) -> None:
    talk = Talk().press_data(f"-:follow:{topic}")
    assert (talk.of_kind(Follow), talk.keys) == ([], ["stale", "press-stale"])


def test_a_topic_is_called_what_the_pledge_calls_it() -> None:
    assert Talk().press("follow.traffic").texts["literal"].args["words"] in ("Droger", "Trafiksäkerhet", "Skadegörelse")
    told = Talk().press("follow.traffic").texts["followed"].args["topic"]
    assert getattr(told, "args", {}) == {"words": "Trafiksäkerhet"}
    told = Talk(language="en").press("follow.traffic").texts["followed"].args["topic"]
    assert getattr(told, "args", {}) == {"words": "Traffic safety"}
    whole = Talk().press(f"follow.{Whole.PLEDGE}").texts["followed"].args["topic"]
    assert getattr(whole, "key", "") == "follow-pledge"


def test_what_is_followed_of_an_earlier_pledge_is_shown_by_its_name_and_can_be_left() -> None:
    later = PLEDGE.model_copy(update={"year": 2024, "focus_areas": PLEDGE.focus_areas[:1]})
    talk = Talk(world=replace(WORLD, pledges=(PLEDGE, later)))
    talk.past = talk.past.model_copy(update={"follows": ("traffic", "gone")})
    talk.press("follow.-list")
    assert ticked(talk) == ["traffic", "gone"]
    labels = [button.label.args.get("label") for row in talk.shown_now.buttons for button in row]
    assert Text(key="literal", args={"words": "Trafiksäkerhet"}) in labels
    assert Text(key="area-other") in labels
    talk.press("follow.traffic", "follow.gone")
    assert (talk.past.follows, ticked(talk)) == ((), [])
    assert talk.press("follow.traffic").keys == ["stale", "press-stale"]


def test_following_in_the_middle_of_a_report_keeps_the_report() -> None:
    talk = at_question("what").say("följ löftet")
    assert talk.keys[-2:] == ["draft-open", "ask-what"]
    assert talk.press("follow.traffic").asked == "what"
    assert talk.past.follows == ("traffic",)


def test_following_leads_from_the_pledge_and_from_a_wish() -> None:
    assert "button-follow" in Talk().press("menu.pledge").labels
    assert "button-follow" in Talk().press("pledge.traffic").labels
    assert "button-follow" in Talk().press("menu.wish", "area.other", "more.skip", "summary.send").labels
    assert "button-follow" not in sent_report().labels
