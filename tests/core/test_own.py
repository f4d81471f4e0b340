"""Own reports: found again, ended, added to, taken back, answered; and nobody else's can be."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from pydantic import ValidationError

from core.conversation import Conversation, Edited, End, Expired, Located, Opened, Rewrite, Step, WantAnswers, Withdraw
from core.ids import token_of
from core.past import OwnReport, Past, Reply
from core.prompts import press_of
from core.report import Hold, ReportState
from core.texts import Replace, Say
from tests.core.talk import Talk, at_gate, at_question, at_summary, sent_report
from tests.core.world import FREE, SATURDAY_NIGHT

CHANGES = (End, Rewrite, WantAnswers, Withdraw)


def changes(talk: Talk) -> list[object]:
    return [effect for effect in talk.effects if isinstance(effect, CHANGES)]


def with_own(talk: Talk, **fields: object) -> Talk:
    """As if staff, or time, had changed the newest own report."""
    first, *rest = talk.past.reports
    talk.past = talk.past.model_copy(update={"reports": (first.model_copy(update=fields), *rest)})
    return talk


def over_report() -> Talk:
    return at_question("more").say("De gasade länge.").press("summary.send")


def two_reports() -> Talk:
    talk = sent_report(world=FREE).wait(hours=1)
    return talk.press("menu.report", "gate.safe").say("Lindboskolan").press("summary.send")


def test_with_nothing_sent_the_list_says_so() -> None:
    talk = Talk().press("menu.mine")
    assert (talk.keys, talk.labels) == (["mine-none"], ["button-home"])


def test_own_reports_are_listed_newest_first_and_those_taken_back_are_not() -> None:
    talk = two_reports().say("mina rapporter")
    newest, oldest = (token_of(own.report.id) for own in talk.past.reports)
    rows = [button.press for row in talk.shown.buttons for button in row]
    assert rows[:2] == [f"-:own:{newest}", f"-:own:{oldest}"]
    talk.act("withdraw-yes").press("menu.mine")
    assert talk.shown.buttons[0][0].press == f"-:own:{oldest}"
    assert talk.labels == ["own-line", "button-home"]


def test_an_own_report_shows_all_that_was_told_and_how_far_it_has_come() -> None:
    talk = over_report().act("own")
    assert isinstance(talk.effects[-1], Replace)
    assert talk.keys == ["own", "lines", "own-state", "own-followed"]
    names = [key for key in talk.texts if key.startswith("name-")]
    assert names == ["name-where", "name-when", "name-what", "name-vehicles", "name-more"]
    assert talk.texts["quoted"].args["words"] == "De gasade länge."
    assert "state-new" in talk.texts
    assert talk.labels == ["own-add", "own-quiet", "own-withdraw", "own-back", "button-home"]


def test_an_own_report_with_no_words_and_no_photos_shows_no_line_for_them() -> None:
    talk = sent_report().act("own")
    assert "name-more" not in talk.texts
    assert "name-photos" not in talk.texts
    assert "name-photos" in with_own(talk, photos=2).act("own").texts


@pytest.mark.parametrize("state", list(ReportState))
def test_the_state_is_told_in_words(state: ReportState) -> None:
    talk = with_own(sent_report(), state=state).act("own")
    assert f"state-{state.value.replace('_', '-')}" in talk.texts


def test_what_staff_answered_is_shown_until_its_words_are_let_go_of() -> None:
    talk = sent_report()
    reply = Reply(id=talk.new_id(), state=ReportState.PLANNED, words="Vi kommer.", created_at=talk.now)
    gone = Reply(id=talk.new_id(), state=ReportState.SEEN, words=None, created_at=talk.now)
    talk = with_own(talk, replies=(reply, gone)).act("own")
    assert talk.keys.count("own-reply") == 2
    assert talk.texts["literal"].args["words"] == "Vi kommer."
    assert "own-reply-gone" in talk.texts


def test_held_words_are_said_to_wait_for_a_person() -> None:
    talk = at_summary().say("killen heter Dragan").press("summary.send").act("own")
    assert talk.past.reports[0].report.hold is Hold.NAMED_PERSON
    assert "own-held" in talk.keys
    assert "own-held" not in with_own(talk, released=True).act("own").keys


def test_what_goes_on_can_be_told_to_have_ended_from_the_receipt_and_only_once() -> None:
    talk = sent_report()
    assert talk.labels[0] == "own-ended"
    talk.wait(minutes=20).act("ended")
    report = talk.past.reports[0].report.id
    assert changes(talk) == [End(report=report, at=talk.now)]
    assert talk.keys == ["own-ended-now"]
    talk.wait(minutes=5).act("ended")
    assert changes(talk) == []
    assert "own-ended-at" in talk.keys
    assert "own-ended" not in talk.labels
    assert talk.texts["own-ended-at"].args["at"] == talk.now - timedelta(minutes=5)


def test_what_was_over_when_it_was_told_cannot_end() -> None:
    talk = over_report()
    assert "own-ended" not in talk.labels
    assert changes(talk.act("ended")) == []
    assert talk.keys[0] == "own"


def test_what_was_told_long_ago_has_no_end_that_anyone_remembers() -> None:
    talk = sent_report().wait(hours=24).act("own")
    assert "own-ended" in talk.labels
    assert "own-ended" not in talk.wait(minutes=1).act("own").labels
    assert changes(talk.act("ended")) == []
    assert talk.say("det tog slut").keys == ["own-nothing-open"]


def test_it_has_ended_can_be_written_and_means_the_newest_that_goes_on() -> None:
    talk = two_reports()
    newest, oldest = (own.report.id for own in talk.past.reports)
    assert changes(talk.say("det tog slut")) == [End(report=newest, at=talk.now)]
    assert changes(talk.say("det tog slut")) == [End(report=oldest, at=talk.now)]
    talk.say("det tog slut")
    assert (changes(talk), talk.keys) == ([], ["own-nothing-open"])


def test_one_that_was_taken_back_is_not_the_newest_that_goes_on() -> None:
    talk = two_reports().act("withdraw-yes").say("det tog slut")
    assert changes(talk) == [End(report=talk.past.reports[1].report.id, at=talk.now)]


def test_it_has_ended_is_heard_in_the_middle_of_another_report() -> None:
    talk = sent_report(world=FREE).press("menu.report").say("det tog slut")
    assert len(changes(talk)) == 1
    assert talk.keys == ["own-ended-now", "draft-open", "gate", "gate-now"]
    assert talk.step is Step.GATE


def test_words_can_be_added_to_a_report_that_is_sent() -> None:
    talk = over_report().act("add")
    assert (talk.step, talk.keys, talk.labels) == (Step.ADDING, ["own-add-ask"], ["button-cancel"])
    talk.say("De kom tillbaka.")
    report = talk.past.reports[0].report
    assert changes(talk) == [Rewrite(report=report.id, text="De gasade länge.\nDe kom tillbaka.", hold=None)]
    assert (talk.step, talk.keys) == (Step.HOME, ["own-added"])


def test_the_first_words_of_a_report_can_be_added_afterwards() -> None:
    talk = sent_report().act("add").say("Det var tre bilar.")
    assert talk.past.reports[0].report.text == "Det var tre bilar."


def test_added_words_that_name_someone_are_held_and_it_is_said() -> None:
    talk = sent_report().act("add").say("killen heter Dragan")
    assert talk.past.reports[0].report.hold is Hold.NAMED_PERSON
    assert talk.keys == ["own-added", "receipt-held"]


def test_words_that_report_nothing_by_themselves_are_added_when_asked_for() -> None:
    for words in ("xyz", "motorträff vid torget", "inga bilar längre"):
        assert sent_report().act("add").say(words).past.reports[0].report.text == words


def test_what_has_no_more_room_is_said_not_to_be_added() -> None:
    talk = at_summary()
    for _ in range(3):
        talk.say("y" * 3900)
    talk.press("summary.send").act("add").say("z" * 400)
    assert (changes(talk), talk.keys) == ([], ["own-full"])
    assert talk.step is Step.HOME


@pytest.mark.parametrize(
    "leave",
    [
        lambda talk: talk.say("Avbryt"),
        lambda talk: talk.say("Tillbaka"),
        lambda talk: talk.press("adding.cancel"),
        lambda talk: talk.press("menu.home"),
        lambda talk: talk.meet(Opened),
        lambda talk: talk.say("start"),
    ],
)
def test_adding_can_be_left_and_nothing_is_changed(leave: Callable[[Talk], Talk]) -> None:
    talk = leave(sent_report().act("add"))
    assert talk.conversation.adding is None
    assert talk.step is Step.HOME
    assert changes(talk) == []


def test_adding_is_cancelled_only_where_something_is_being_added() -> None:
    talk = at_gate().press("adding.cancel")
    assert (talk.step, talk.keys) == (Step.GATE, ["gate", "gate-now"])


def test_what_can_be_asked_for_anywhere_is_no_addition() -> None:
    talk = sent_report().act("add").say("hjälp")
    assert (talk.step, talk.keys) == (Step.ADDING, ["help-emergency", "help-adding", "own-add-ask"])
    assert talk.say("English").step is Step.ADDING
    assert talk.keys == ["language-set", "own-add-ask"]


@pytest.mark.parametrize("name", ["own", "ended", "quiet", "withdraw"])
def test_whoever_looks_at_a_report_adds_to_none(name: str) -> None:
    talk = two_reports().act("add").act(name, 1)
    assert (talk.step, talk.conversation.adding) == (Step.HOME, None)
    assert talk.say("xyz").keys[0] == "not-understood-home"


def test_what_is_shown_beside_the_point_takes_up_the_adding_again() -> None:
    for asked in ("mina rapporter", "nummer", "visa löftet", "integritet"):
        talk = sent_report().act("add").say(asked)
        assert (talk.step, talk.keys[-1]) == (Step.ADDING, "own-add-ask")


def test_a_report_that_is_begun_leaves_the_adding() -> None:
    talk = sent_report(world=FREE).act("add").press("menu.report")
    assert (talk.step, talk.conversation.adding) == (Step.GATE, None)
    talk = sent_report(world=FREE).act("add").meet(Located, lat=59.618, lon=16.23)
    assert (talk.step, talk.conversation.adding) == (Step.SORTING, None)


def test_danger_while_adding_is_112_first_and_the_words_are_added_all_the_same() -> None:
    talk = sent_report().act("add").say("de slåss nu")
    assert talk.keys == ["danger", "danger-home", "own-added"]
    assert talk.past.reports[0].report.text == "de slåss nu"
    talk = sent_report().act("add").meet(Edited, text="de slåss nu", message="1")
    assert (talk.keys, talk.step) == (["danger", "danger-home"], Step.ADDING)


@pytest.mark.parametrize(("step", "adding"), [(Step.ADDING, None), (Step.HOME, UUID(int=1))])
def test_a_report_is_added_to_at_its_own_step_only(step: Step, adding: UUID | None) -> None:
    with pytest.raises(ValidationError, match="its own step"):
        Conversation(language="sv", step=step, adding=adding)


def test_another_report_can_be_chosen_to_add_to() -> None:
    talk = two_reports().act("add").act("add", 1).say("Om den första.")
    newest, oldest = talk.past.reports
    assert (newest.report.text, oldest.report.text) == (None, "Om den första.")


def test_a_draft_is_finished_before_something_is_added_elsewhere() -> None:
    talk = sent_report(world=FREE).press("menu.report").act("add")
    assert (talk.step, talk.keys, talk.labels) == (Step.GATE, ["draft-open"], ["button-continue"])


def test_what_is_written_the_day_after_is_no_addition() -> None:
    talk = sent_report(world=FREE).act("add").wait(hours=24).say("Mer.")
    assert talk.past.reports[0].report.text == "Mer."
    talk.act("add").wait(hours=24, minutes=1).say("motorträff vid Lindboskolan")
    assert (talk.step, talk.draft.text) == (Step.GATE, "motorträff vid Lindboskolan")
    assert talk.past.reports[0].report.text == "Mer."
    talk = sent_report().act("add")
    talk.conversation = talk.conversation.model_copy(update={"adding_since": None})  # by an earlier version
    assert talk.say("hej").step is Step.HOME


def test_an_old_draft_that_expires_does_not_touch_the_adding() -> None:
    talk = sent_report().act("add").meet(Expired)
    assert (talk.step, talk.effects) == (Step.ADDING, ())


def test_taking_back_asks_first_and_takes_the_words_away() -> None:
    talk = over_report().act("withdraw")
    assert (changes(talk), talk.keys) == ([], ["own-withdraw-ask"])
    assert talk.labels == ["own-withdraw-yes", "own-line"]
    talk.act("withdraw-yes")
    own = talk.past.reports[0]
    assert (own.withdrawn_at, own.report.text, talk.keys) == (talk.now, None, ["own-withdrawn-now"])


@pytest.mark.parametrize("name", ["ended", "add", "withdraw", "withdraw-yes", "quiet", "answers"])
def test_what_was_taken_back_can_be_seen_and_nothing_more(name: str) -> None:
    talk = sent_report().act("withdraw-yes").act(name)
    assert (changes(talk), talk.keys, talk.step) == ([], ["own-gone"], Step.HOME)
    assert talk.act("own").keys == ["own", "own-withdrawn"]


def test_words_for_a_report_that_was_taken_back_meanwhile_are_told_to_have_nowhere_to_go() -> None:
    talk = with_own(sent_report().act("add"), withdrawn_at=SATURDAY_NIGHT).say("mer")
    assert (changes(talk), talk.keys, talk.step) == ([], ["own-gone"], Step.HOME)
    talk = sent_report().act("add")
    talk.past = Past()
    assert talk.say("mer").keys == ["own-gone"]


def test_answers_can_be_refused_and_wanted_again() -> None:
    talk = sent_report().act("quiet")
    assert talk.keys == ["own-quiet-now"]
    assert not talk.past.reports[0].followed
    assert {"own-answers", "own-withdraw"} <= set(talk.act("own").labels)
    assert talk.keys[-1] == "own-not-followed"
    assert talk.act("answers").keys == ["own-answers-now"]
    assert talk.past.reports[0].followed


@pytest.mark.parametrize("name", ["own", "ended", "add", "withdraw", "withdraw-yes", "quiet", "answers"])
@pytest.mark.parametrize("token", ["", "x", "AAAAAAAAAAAAAAAAAAAAAA"])
def test_a_report_that_is_not_ones_own_is_like_one_that_does_not_exist(name: str, token: str) -> None:
    for begun in (Talk(), sent_report()):
        talk = begun.press_data(press_of(None, name, token))
        assert (changes(talk), talk.keys) == ([], ["own-gone"])


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Det har slutat", End), ("Ta tillbaka rapporten", None), ("Ja, ta tillbaka den", Withdraw)],
)
def test_the_buttons_of_the_report_shown_last_may_be_written(words: str, kind: type[object] | None) -> None:
    talk = sent_report().act("own").say(words)
    assert [type(change) for change in changes(talk)] == ([kind] if kind else [])
    assert talk.keys[0] in ("own-ended-now", "own-withdraw-ask", "own-withdrawn-now")


def test_a_button_of_an_own_report_may_be_written_after_the_receipt() -> None:
    assert sent_report().say("Lägg till något").step is Step.ADDING
    assert sent_report().say("Jag vill inte ha svar").keys == ["own-quiet-now"]
    talk = sent_report().say("Jag vill inte ha svar", "Jag vill ha svar")
    assert talk.past.reports[0].followed


def test_with_no_own_report_shown_its_buttons_mean_nothing() -> None:
    assert Talk().say("Det har slutat").keys[0] == "not-understood-home"


def test_a_second_send_of_the_same_draft_is_impossible_while_the_receipt_stands() -> None:
    talk = sent_report()
    assert isinstance(talk.effects[-1], Say)
    assert [own.report.reference for own in talk.past.reports] == [talk.sent.reference]
    assert OwnReport(report=talk.past.reports[0].report) == talk.past.reports[0]
