"""A first message that is no press: a whole story, a place, a photo, a question, something that did not happen."""

from core.report import Band, Category
from tests.bot.photo_files import telling_jpeg
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import does, inputs_of, opens, sends

pytestmark = IN_TOWN

WHOLE = "igår kväll vid sju var det motorträff med hög musik vid Parkskolan"


async def test_what_is_over_and_told_in_full_needs_one_press(town: Town) -> None:
    alva = await town.meets()
    await alva.says(WHOLE)
    summary = await alva.hears("Din rapport")
    for told in ("112", "Parkskolan", "19:00", "Hög musik"):
        assert told in summary.text
    assert "Antal fordon" not in summary.text
    await sends(alva)
    assert await inputs_of(alva) == 2
    (report,) = await reports_of(town.program, alva)
    assert report.category is Category.CAR_MEET
    assert report.when.band is Band.EVENING
    assert report.answers == {"what": ("loud_music",)}
    assert report.text == WHOLE


async def test_what_is_missing_is_asked_and_what_was_told_is_not_asked_again(town: Town) -> None:
    alva = await town.meets()
    await alva.says("klotter på en vägg igår kväll")
    gate = await alva.hears("Är någon i fara?")
    assert "Så här förstår jag det" in gate.text
    await does(
        alva,
        ("Det är över", "Var är skadan?"),
        ('"Parkskolan"', "Kan någon skada sig"),
        ("Nej", "Din rapport"),
    )
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.category is Category.VANDALISM
    assert report.spot.place_id == "parkskolan"
    assert report.when.band is Band.EVENING
    assert "graffiti" in report.answers["what"]


async def test_whoever_writes_in_another_language_than_the_phones_is_answered_in_it(town: Town) -> None:
    alva = await town.meets()
    await alva.says("There was a loud car meet at the school yesterday evening")
    await alva.hears("Is anyone in danger")
    await does(
        alva,
        ("It is over", "Where was it?"),
        ('"Parkskolan"', "What was disturbing?"),
        ("Skip", "how many vehicles"),
        ("Skip", "Your report"),
    )
    await alva.presses("Send the report")
    await alva.hears("112")
    (report,) = await reports_of(town.program, alva)
    assert report.language == "en"


async def test_a_question_about_the_pledge_is_answered_with_it(town: Town) -> None:
    alva = await town.meets()
    await alva.says("vad har ni lovat om droger?")
    page = await alva.hears("2023")
    assert "Droger" in " ".join([page.text, *page.labels])


async def test_what_did_not_happen_is_no_report(town: Town) -> None:
    alva = await town.meets()
    await alva.says("inga motorträffar i helgen, det var lugnt")
    told = await alva.hears("Vill du ändå berätta något")
    assert "Rapportera en motorträff" in told.labels


async def test_a_place_alone_is_kept_while_it_is_asked_what_it_is_about(town: Town) -> None:
    alva = await town.meets()
    await alva.shares_location(59.6113, 16.2120)
    asked = await alva.hears("Vad gäller det?")
    assert "Platsen finns kvar" in asked.text
    await does(
        alva,
        ("Nedskräpning", "Är någon i fara?"),
        ("Ingen är i fara", "När såg du det?"),
        ("Nyss, senaste timmen", "Vad ligger där?"),
        ("Hoppa över", "Vill du berätta mer?"),
        ("Hoppa över", "Din rapport"),
    )
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.spot.place_id == "skantzen"


async def test_a_photo_alone_is_kept_while_it_is_asked_what_it_is_about(town: Town) -> None:
    alva = await town.meets()
    await alva.sends_photo(telling_jpeg())
    await alva.hears("Jag tar emot bilden")
    await alva.hears("Vad gäller det?")
    await does(alva, ("Skadegörelse och klotter", "Är någon i fara?"), ("Det är över", "Var är skadan?"))


async def test_a_photo_with_words_is_a_report_of_what_they_tell(town: Town) -> None:
    alva = await town.meets()
    await alva.sends_photo(telling_jpeg(), caption="trasig lampa vid Parkskolan")
    gate = await alva.hears("Är någon i fara?")
    for told in ("Otrygg plats", "Parkskolan", "Trasig lampa"):
        assert told in gate.text


async def test_a_story_whose_subject_is_unclear_is_kept_while_it_is_asked(town: Town) -> None:
    story = "någonting ser helt annorlunda ut än vad det gjorde förut"
    alva = await town.meets()
    await alva.says(story)
    asked = await alva.hears("Vad gäller det?")
    assert "Det du skrev finns kvar" in asked.text
    await does(
        alva,
        ("Otrygg plats", "Är någon i fara?"),
        ("Ingen är i fara", "Vilken plats känns otrygg?"),
        ("Hoppa över", "När känns det otryggt?"),
        ("Det är så för det mesta", "Vad gör att det känns otryggt?"),
        ("Hoppa över", "Undviker du platsen?"),
        ("Hoppa över", "Din rapport"),
    )
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.text == story


async def test_words_that_say_nothing_are_no_report(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(alva, ('"asdf qwer"', "Det förstod jag inte"))
    assert await reports_of(town.program, alva) == []
