"""What is written instead of pressed: labels, wishes, languages, places, and what is none of these."""

import pytest

from core.conversation import Command, Step
from core.flow import begin
from core.naming import Naming
from core.recognition import Recogniser
from core.report import PlaceKind
from core.texts import Say
from core.words import Vocabulary, WordList
from core.world import World
from tests.core.talk import Talk, at_gate, at_question, at_summary
from tests.core.vocabulary import SV_LABELS
from tests.core.world import GAZETTEER, PLEDGE, STOCKHOLM, WORLD


@pytest.mark.parametrize(
    "name", [name for name in SV_LABELS if name.split(".")[0] in ("gate", "when", "band", "what", "vehicles")]
)
def test_the_label_of_a_button_may_be_written(name: str) -> None:
    question, option = name.split(".")
    pressed = (at_gate() if question == "gate" else at_question(question)).press(name)
    written = (at_gate() if question == "gate" else at_question(question)).say(SV_LABELS[name][0])
    if question == "what":  # a written answer needs no "done"
        assert written.draft.answers["what"] == (option,) == pressed.draft.answers["what"]
    else:
        assert written.step is pressed.step
        assert written.asked == pressed.asked if written.step is Step.ASKING else True


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Läs medborgarlöftet", "pledge-overview"),
        ("Byt språk", "language-choose"),
        ("Hjälp", "help-emergency"),
        ("Rapportera en motorträf", "gate"),
        ("Till början", "home-again"),
        ("hej", "welcome"),
        ("tack", "thanks"),
        ("start", "welcome"),
        ("visa löftet", "pledge-overview"),
        ("vad har ni lovat", "pledge-overview"),
        ("Trafiksäkerhet", "pledge-area"),
        ("motorträff vid torget", "report-from-words"),
        ("ingen motorträff", "no-report"),
        ("knark i parken", "report-from-words"),
        ("xyz", "not-understood-home"),
        ("", "not-understood-home"),
        ("🙂", "not-understood-home"),
        ("löftet om motorträffar?", "pledge-overview"),
    ],
)
def test_what_is_written_at_home(text: str, key: str) -> None:
    assert Talk().say(text).keys[0] == key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("start", "welcome"),
        ("report", "gate"),
        ("pledge", "pledge-overview"),
        ("help", "help-emergency"),
        ("language", "language-choose"),
        ("cancel", "nothing-to-cancel"),
        ("back", "home-again"),
        ("PRIVACY", "privacy"),
        ("rapportera", "gate"),
        ("x", "unknown-command"),
        ("", "unknown-command"),
    ],
)
def test_commands(name: str, key: str) -> None:
    assert Talk().meet(Command, name=name).keys[0] == key


@pytest.mark.parametrize("text", ["hej", "hjälp", "byta språk", "visa löftet", "rapportera", "tack", "start"])
@pytest.mark.parametrize("question", ["where", "when", "what", "vehicles", "more"])
def test_a_wish_in_the_middle_of_a_report_is_met_and_the_question_stays(question: str, text: str) -> None:
    talk = at_question(question)
    before = talk.draft
    assert talk.say(text).draft == before
    assert talk.asked == question


def test_that_it_has_ended_may_be_written_at_the_gate() -> None:
    assert at_gate().say("slutat").draft.ongoing is False


def test_it_has_ended_is_no_wish_to_stop() -> None:
    assert at_question("when").say("slutat").keys[0] == "not-an-answer"
    assert at_question("when").say("sluta").step is Step.HOME


def test_what_is_not_understood_at_the_gate_asks_again() -> None:
    assert at_gate().say("massor av bilar").keys == ["not-understood", "gate", "gate-now"]


@pytest.mark.parametrize("text", ["skicka inte", "skikca rapporten"])
def test_only_the_very_words_send(text: str) -> None:
    talk = at_summary().say(text)
    assert (talk.kept, talk.step, talk.draft.text) == ([], Step.SUMMARY, None)
    assert len(talk.say("Skicka in").kept) == 1


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("15 fordon", "some"),
        ("1-5 fordon", "few"),
        ("25 fordon", "many"),
        ("ungefär 6–20", "some"),
        ("tio bilar", "some"),
        ("två", "few"),
        ("några", "few"),
        ("Fler än 20", "many"),
        ("20", "some"),
    ],
)
def test_how_many_in_numbers_and_words(text: str, option: str) -> None:
    assert at_question("vehicles").say(text).draft.answers["vehicles"] == (option,)


@pytest.mark.parametrize("text", ["0", "1234567", "-", "", "🙂", "massor?"])
def test_what_is_no_number_of_vehicles_is_asked_again(text: str) -> None:
    assert at_question("vehicles").say(text).keys == ["not-an-answer", "ask-vehicles"]


def test_several_things_in_one_message() -> None:
    assert at_question("what").say("musik och burnouts").draft.answers["what"] == ("loud_music", "burnouts")
    assert at_question("what").say("xyz").keys == ["not-an-answer", "ask-what"]


def test_done_and_no_may_be_written() -> None:
    talk = at_question("what").press("what.revving").say("Klart")
    assert talk.draft.answers["what"] == ("revving",)
    assert at_question("what").say("Klart").draft.skipped == ("what",)
    assert at_question("more").say("nej").draft.text is None


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_message_tells_nothing(text: str) -> None:
    assert at_question("more").say(text).keys == ["not-an-answer", "ask-more"]


def test_the_language_may_be_written() -> None:
    talk = Talk().say("engelska")
    assert (talk.conversation.language, talk.keys) == ("en", ["language-set"])
    assert talk.say("Svenska").conversation.language == "sv"
    assert Talk().say("en").conversation.language == "en"
    talk = at_question("vehicles").say("en")  # a Swedish word too
    assert (talk.conversation.language, talk.keys) == ("sv", ["not-an-answer", "ask-vehicles"])
    for question in ("what", "more"):
        talk = at_question(question).say("English")
        assert (talk.conversation.language, talk.asked) == ("en", question)
    assert at_summary().say("English").keys == ["language-set", "summary", "lines", "summary-check", "summary-privacy"]


def test_the_language_may_be_pressed_in_the_middle_of_a_report() -> None:
    talk = at_question("what").press("menu.language")
    assert talk.keys == ["language-choose"]
    talk.press("language.en")
    assert (talk.conversation.language, talk.keys) == ("en", ["language-set", "ask-what"])


def test_a_message_in_another_language_offered_is_answered_in_it() -> None:
    talk = Talk().say("a car meet at the square")
    assert (talk.conversation.language, talk.step) == ("en", Step.GATE)
    assert Talk().say("thanks").conversation.language == "en"


def test_a_phone_in_a_language_not_offered_begins_in_the_first() -> None:
    assert begin(WORLD, "en-GB").language == "en"
    assert [begin(WORLD, hint).language for hint in ("de", None, "")] == ["sv", "sv", "sv"]


def test_a_language_that_is_offered_no_more_is_let_go() -> None:
    talk = Talk()
    talk.conversation = talk.conversation.model_copy(update={"language": "fi"})
    assert talk.say("hej").conversation.language == "sv"


def test_with_no_words_at_all_the_buttons_and_commands_still_lead_on() -> None:
    empty = World(
        "X",
        STOCKHOLM,
        (PLEDGE,),
        GAZETTEER,
        {"sv": Vocabulary(WordList())},
        Recogniser({"sv": WordList()}, GAZETTEER, STOCKHOLM),
        Naming({"sv": WordList()}, GAZETTEER),
    )
    talk = (
        Talk(world=empty).say("hej", "motorträff").press("menu.report").say("nej").press("gate.safe").say("Parkskolan")
    )
    assert len(talk.press("summary.send").kept) == 1
    assert at_gate(world=empty).press("gate.over").meet(Command, name="cancel").step is Step.HOME
    assert at_gate(world=empty).press("gate.over").say("Parkskolan", "igår").keys == ["not-an-answer", "ask-when"]


def test_the_pledge_is_read_in_place_and_leads_back() -> None:
    talk = Talk().press("menu.pledge")
    assert talk.keys == ["pledge-overview", "pledge-past", "pledge-areas"]
    assert talk.press("pledge.traffic").keys == ["pledge-area", "pledge-why", "pledge-actions"]
    assert talk.press("pledge.-who").keys == ["pledge-who", "pledge-what"]
    assert talk.press("pledge.-all").keys == ["pledge-overview", "pledge-past", "pledge-areas"]
    assert talk.press("menu.home").keys == ["home-again"]
    assert any(isinstance(effect, Say) for effect in talk.press_data("-:pledge:drugs", message=None).effects)


def test_the_pledge_in_the_middle_of_a_report_takes_up_the_thread_again() -> None:
    assert at_question("what").press("menu.pledge").keys == [
        "pledge-overview",
        "pledge-past",
        "pledge-areas",
        "draft-open",
        "ask-what",
    ]


def test_a_place_with_a_doubt_is_shown_back_for_a_choice() -> None:
    talk = at_question("where").say("station")
    assert talk.keys == ["which-place-known"]
    assert set(talk.draft.guesses) == {"hallsta_station", "kolbacks_station"}
    assert talk.press("which_place.kolbacks_station").spot.kind is PlaceKind.KNOWN


def test_a_place_that_is_not_known_is_kept_with_its_town() -> None:
    talk = at_question("where").say("Min gata 5")
    assert talk.keys == ["which-place-unknown"]
    assert talk.press("which_place.kolback").spot.name == "Min gata 5, Kolbäck"
    talk = at_question("where").say("Min gata 5", "Kolbäck")
    assert (talk.spot.kind, talk.spot.name) == (PlaceKind.TYPED, "Min gata 5, Kolbäck")
    for way in ("Behåll det jag skrev", "vet inte"):
        talk = at_question("where").say("Min gata 5", way)
        assert (talk.spot.kind, talk.spot.name, talk.spot.lat) == (PlaceKind.TYPED, "Min gata 5", None)


def test_another_place_may_be_written_where_one_is_chosen() -> None:
    assert at_question("where").say("station", "Parkskolan").spot.place_id == "parkskolan"
    talk = at_question("where").say("station", "Min gata 5")
    assert (talk.step, talk.draft.typed_place) == (Step.WHICH_PLACE, "Min gata 5")
    assert talk.say("🙂").draft.typed_place == "Min gata 5"
    assert talk.keys == ["not-an-answer", "which-place-unknown"]


def test_a_town_that_is_misspelt_is_the_town() -> None:
    talk = at_question("where").say("klbck")
    assert talk.step is Step.WHICH_PLACE
    talk.press("which_place.kolback")
    assert (talk.spot.kind, talk.spot.name) == (PlaceKind.KNOWN, "Kolbäck")


def test_a_guess_that_left_the_gazetteer_is_answered() -> None:
    talk = at_question("where").say("station")
    gone = talk.draft.model_copy(update={"guesses": ("gone", *talk.draft.guesses)})
    talk.conversation = talk.conversation.model_copy(update={"draft": gone})
    assert talk.press("which_place.gone").keys[-2:] == ["not-an-answer", "which-place-known"]


def test_only_a_sign_is_no_place() -> None:
    assert at_question("where").say("🙂").keys == ["not-an-answer", "ask-where"]


def test_a_time_is_shown_back_as_it_was_understood() -> None:
    talk = at_question("when").say("igår kväll")
    assert talk.keys == ["noted-as", "ask-what"]
    assert at_question("when").say("imorgon").keys == ["time-future", "ask-when"]
    assert at_question("when").say("31/12 2030 kl 23:59").asked == "what"  # the last one that has been
    assert at_question("when").say("idag 23:59").keys == ["time-future", "ask-when"]
    assert at_question("when").say("i förrgår").asked == "band"
    assert at_question("when").say("pågår").step is Step.GATE


def test_a_time_may_be_written_where_a_day_or_a_band_is_asked() -> None:
    assert at_question("day").say("fredag natt vid två").asked == "what"
    assert at_question("day").say("igår").asked == "band"
    talk = at_question("band").say("vid två")
    assert talk.when.start.astimezone(STOCKHOLM).isoformat() == "2025-06-14T02:00:00+02:00"
    assert at_question("band").say("kväll").asked == "what"
    talk = at_question("band").say("nej i förrgår")
    assert (talk.asked, talk.draft.answers["day"]) == ("band", ("2025-06-12",))
    assert at_question("band").say("xyz").keys == ["not-an-answer", "ask-band"]
    assert at_question("band").say("nu").step is Step.GATE
