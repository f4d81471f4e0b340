"""Staff work the reports: residents and two of the staff, over HTTP."""

from core.report import ReportState
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import own_reports_of
from tests.scenarios.verbs import chooses, does, opens, sends
from tests.telegram import Message, Persona

pytestmark = IN_TOWN

LAMP = "Lampan vid gången har varit släckt i två veckor."
NAMED = "Det är Kalle Svensson på Parkgatan som säljer där."
ROOM = ("Rapporter att arbeta med", "Väntar på att läsas")


async def tells_of_a_lamp(person: Persona, words: str = LAMP) -> str:
    """An unsafe place, with own words; its reference."""
    await opens(person)
    await chooses(person, "Otrygg plats")
    await does(
        person,
        ("Ingen är i fara", "Vilken plats"),
        ('"Parkskolan"', "När känns det otryggt?"),
        ('"det är så för det mesta"', "otryggt"),
        ("Trasig lampa", "otryggt"),
        ("Klart", "Undviker du platsen?"),
        ("Ja, jag undviker platsen", "berätta mer"),
        (f'"{words}"', "Din rapport"),
    )
    return await sends(person)


async def opens_newest(staff: Persona, reference: str) -> Message:
    """From the desk to the newest report."""
    return await does(staff, ('"/staff"', "Arbetsbordet"), ROOM, ("Öppna 1", reference))


async def test_the_whole_loop_from_a_report_to_a_question_that_is_answered(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva)
    page = await opens_newest(town.operator, reference)
    for told in ("Otrygg plats", "Parkskolan", "Trasig lampa", LAMP, "Väntar på att läsas"):
        assert told in page.text
    await does(
        town.operator,
        ("Fråga om mer", "Vad ska den som rapporterade få veta?"),
        ("Var mer exakt?", "Var är det, mer exakt?"),
        ("Skicka", "Vi behöver veta mer"),
    )
    asked = await alva.hears("Svar om din rapport")
    assert "Var är det, mer exakt?" in asked.text
    await does(alva, ("Svara", "Vad vill du lägga till?"), ('"Vid cykelstället mot skogen."', "det är tillagt"))
    (own,) = await own_reports_of(town.program, alva)
    assert own.state is ReportState.NEW
    notice = await town.operator.hears(f"Svar om {reference}")
    assert "cykelstället" not in notice.text
    page = await does(town.operator, ("Läs", reference))
    assert "cykelstället" in page.text


async def test_own_words_are_shown_back_before_they_are_sent(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva)
    await opens_newest(town.operator, reference)
    shown = await does(
        town.operator,
        ("Planerat", "Vad ska den som rapporterade få veta?"),
        ("Skriv egna ord", "Skriv svaret här"),
        ('"Vi lagar den på torsdag."', "De översätts inte"),
    )
    assert "Vi lagar den på torsdag." in shown.text
    await does(
        town.operator,
        ("Ändra", "Skriv svaret här"),
        ('"Vi lagar den på fredag."', "Vi lagar den på fredag."),
        ("Skicka", reference),
    )
    answer = await alva.hears("Svar om din rapport")
    assert "Planerat" in answer.text
    assert "på fredag" in answer.text
    assert "Ove" not in answer.text
    (own,) = await own_reports_of(town.program, alva)
    assert [reply.words for reply in own.replies] == ["Vi lagar den på fredag."]


async def test_that_a_report_is_read_is_told_to_nobody(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva)
    await opens_newest(town.operator, reference)
    await town.operator.presses("Läst")
    assert "Läst" in await town.operator.toast()
    assert await alva.heard_nothing_since()
    (own,) = await own_reports_of(town.program, alva)
    assert own.state is ReportState.SEEN


async def test_of_two_who_press_at_once_the_second_is_told_how_it_is_now(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva)
    await opens_newest(town.operator, reference)
    await opens_newest(town.colleague, reference)
    await does(town.operator, ("Åtgärdat", "Vad ska den"), ("Bara läget", reference))
    await alva.hears("Åtgärdat")
    await town.colleague.presses("Planerat")
    assert "Läget är nu: Åtgärdat" in await town.colleague.toast()
    await town.colleague.hears("Åtgärdat")
    (own,) = await own_reports_of(town.program, alva)
    assert own.state is ReportState.DONE
    assert len(own.replies) == 1


async def test_held_words_are_read_expressly_and_released(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva, NAMED)
    page = await does(
        town.operator,
        ('"/staff"', "Arbetsbordet"),
        ROOM,
        ("Hållna ord", "Hållna ord"),
        ("Öppna 1", reference),
    )
    assert "Kalle" not in page.text
    page = await does(town.operator, ("Läs orden ändå", "Kalle Svensson"))
    mine = await does(alva, ("Mina rapporter", "Dina rapporter"), ("Otrygg plats", "Referens"))
    assert "En människa läser" in mine.text
    await does(town.operator, ("Släpp orden", "Kalle Svensson"))
    mine = await does(alva, ("Mina rapporter", "Dina rapporter"), ("Otrygg plats", "Referens"))
    assert "En människa läser" not in mine.text


async def test_words_are_quoted_when_a_person_has_approved_them(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva, "Här borde det finnas ljus hela vägen till bussen.")
    await does(town.operator, ('"/staff"', "Arbetsbordet"), ROOM, ("Citat att godkänna", "ljus hela vägen"))
    await town.operator.presses("Får citeras")
    assert await town.operator.toast() == "Orden får citeras."
    page = await opens_newest(town.operator, reference)
    assert "Orden får citeras" in page.text


async def test_notes_are_seen_by_the_colleagues_with_who_wrote_them(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva)
    await opens_newest(town.operator, reference)
    await does(
        town.operator,
        ("Anteckningar", "Ingen har antecknat"),
        ("Anteckna", "Bara ni som arbetar"),
        ('"Ringde gatukontoret."', "Ringde gatukontoret."),
    )
    page = await opens_newest(town.colleague, reference)
    assert "Ringde gatukontoret." in page.text
    assert await alva.heard_nothing_since()


async def test_two_reports_are_joined_as_one_event_and_split_again(town: Town) -> None:
    alva, bo = await town.meets(), await town.meets("Bo")
    await tells_of_a_lamp(alva)
    reference = await tells_of_a_lamp(bo)
    await opens_newest(town.operator, reference)
    await does(town.operator, ("Samma händelse", "Kan vara samma"), ("1 är samma", "Räknas redan som samma händelse"))
    listed = await does(town.operator, ("Till listan", "om samma händelse"))
    assert "+1" in listed.text
    await does(town.operator, ("Öppna 1", reference), ("Samma händelse", "Räknas redan"))
    await town.operator.presses("Inte samma")
    assert "skilt åt" in await town.operator.toast()


async def test_a_resident_has_no_desk_and_no_command_to_answer(town: Town) -> None:
    alva = await town.meets()
    reference = await tells_of_a_lamp(alva)
    page = await opens_newest(town.operator, reference)
    data = page.data("Läst")
    welcome = await opens(alva)
    await alva.presses_data(data, welcome)
    await does(alva, (f'"/answer {reference} done hej"', "känner jag inte till"))
    (own,) = await own_reports_of(town.program, alva)
    assert own.state is ReportState.NEW
