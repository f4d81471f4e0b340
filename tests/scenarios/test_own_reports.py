"""What becomes of a report after it was sent: it ended, more to tell, taken back, answered by staff."""

from core.report import ReportState
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import own_reports_of, past_of, purges_of
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import Persona

pytestmark = IN_TOWN

MINE = ("Mina rapporter", "Dina rapporter")
PAGE = ("Trafik och motorträff", "Referens")


async def reports(person: Persona) -> str:
    """A meet that goes on, sent; its reference."""
    await opens(person)
    await reports_what_goes_on(person)
    return await sends(person)


async def test_that_it_ended_is_told_with_one_press_on_the_receipt(town: Town) -> None:
    alva = await town.meets()
    await reports(alva)
    await does(alva, ("Det har slutat", "slutade klockan"))
    (own,) = await own_reports_of(town.program, alva)
    assert own.ended_at is not None
    page = await does(alva, MINE, PAGE)
    assert "Det har slutat" not in page.labels


async def test_that_it_ended_can_be_written(town: Town) -> None:
    alva = await town.meets()
    await reports(alva)
    await does(alva, ('"det slutade"', "slutade klockan"))
    (own,) = await own_reports_of(town.program, alva)
    assert own.ended_at is not None


async def test_more_can_be_told_of_a_report_that_is_sent(town: Town) -> None:
    alva = await town.meets()
    await reports(alva)
    await does(alva, MINE, PAGE, ("Lägg till något", "Vad vill du lägga till?"))
    await alva.says("De kör utan lyse, en har ABC 123.")
    removed = await alva.hears("registreringsnummer")
    assert "Jag tog bort" in removed.text
    await alva.hears("det är tillagt")
    (own,) = await own_reports_of(town.program, alva)
    assert own.report.text
    assert "utan lyse" in own.report.text
    assert "ABC" not in own.report.text


async def test_adding_can_be_left_without_a_word(town: Town) -> None:
    alva = await town.meets()
    await reports(alva)
    await does(
        alva,
        MINE,
        PAGE,
        ("Lägg till något", "Vad vill du lägga till?"),
        ("Avbryt", "Vad vill du göra?"),
    )
    (own,) = await own_reports_of(town.program, alva)
    assert own.report.text is None


async def test_a_report_that_is_taken_back_loses_its_words_and_counts_no_more(town: Town) -> None:
    alva = await town.meets()
    await reports(alva)
    await does(
        alva,
        MINE,
        PAGE,
        ("Lägg till något", "Vad vill du lägga till?"),
        ('"Det låter i hela kvarteret."', "det är tillagt"),
        ("Mina rapporter", "Dina rapporter"),
        PAGE,
        ("Ta tillbaka rapporten", "Ta tillbaka rapporten"),
        ("Ja, ta tillbaka den", "är tillbakatagen"),
        ('"/mine"', "Du har inga rapporter"),
    )
    (own,) = await own_reports_of(town.program, alva)
    assert own.withdrawn_at is not None
    assert own.report.text is None
    assert not own.followed
    assert any(purge.reason == "withdrawal" for purge in await purges_of(town.program))


async def test_a_report_is_kept_by_whoever_thinks_twice(town: Town) -> None:
    alva = await town.meets()
    reference = await reports(alva)
    asked = await does(alva, MINE, PAGE, ("Ta tillbaka rapporten", "Ta tillbaka rapporten"))
    assert reference in asked.text
    await does(alva, (asked.labels[-1], reference))
    (own,) = await own_reports_of(town.program, alva)
    assert own.withdrawn_at is None


async def test_a_button_of_anothers_report_shows_and_changes_nothing(town: Town) -> None:
    alva, bo = await town.meets(), await town.meets("Bo")
    reference = await reports(alva)
    asked = await does(alva, MINE, PAGE, ("Ta tillbaka rapporten", "Ta tillbaka rapporten"))
    welcome = await opens(bo)
    await bo.presses_data(asked.data("Ja, ta tillbaka den"), welcome)
    told = await bo.hears("finns inte kvar")
    assert reference not in told.text
    (own,) = await own_reports_of(town.program, alva)
    assert own.withdrawn_at is None


async def test_an_answer_from_staff_arrives_as_a_message_and_stands_with_the_report(town: Town) -> None:
    alva = await town.meets()
    reference = await reports(alva)
    await town.operator.says(f"/answer {reference} done Vi har pratat med dem som var där.")
    await town.operator.hears(f"Svaret om {reference} skickas nu")
    answer = await alva.hears("Svar om din rapport")
    for told in (reference, "Åtgärdat", "Vi har pratat med dem"):
        assert told in answer.text
    page = await does(alva, MINE, PAGE)
    for told in ("Åtgärdat", "Vi har pratat med dem"):
        assert told in page.text
    (own,) = await own_reports_of(town.program, alva)
    assert own.state is ReportState.DONE


async def test_an_answer_in_words_that_make_no_sense_is_explained_to_staff(town: Town) -> None:
    await does(town.operator, ('"/answer"', "/answer referens läge svaret"))
    await does(town.operator, ('"/answer 0000-0000 done Hej."', "Det finns ingen rapport med referensen 0000-0000"))


async def test_to_everyone_else_the_word_of_staff_is_an_unknown_command(town: Town) -> None:
    alva, bo = await town.meets(), await town.meets("Bo")
    reference = await reports(alva)
    await opens(bo)
    await does(bo, (f'"/answer {reference} done Ingenting."', "Det kommandot känner jag inte till"))
    (own,) = await own_reports_of(town.program, alva)
    assert own.state is ReportState.NEW
    assert own.replies == ()


async def test_whoever_wants_no_answer_gets_none_and_staff_are_told(town: Town) -> None:
    alva = await town.meets()
    reference = await reports(alva)
    await does(alva, MINE, PAGE, ("Jag vill inte ha svar", "Du får inga svar om den här rapporten"))
    await town.operator.says(f"/answer {reference} seen Tack.")
    await town.operator.hears("vill inte ha meddelanden")
    await does(alva, ('"tack"', "Tack själv"))
    assert not [message for message in await alva.messages() if "Svar om din rapport" in message.text]
    assert not (await past_of(town.program, alva)).reports[0].followed


async def test_the_newest_report_stands_first_and_each_is_opened_by_its_button(town: Town) -> None:
    alva = await town.meets()
    first = await reports(alva)
    await does(alva, ("Skriv en rapport till", "Vad gäller det?"), ("Trygg plats", "Vilken plats känns trygg?"))
    await does(
        alva,
        ('"Skantzen"', "När känns det tryggt?"),
        ("Det är så för det mesta", "fungerar"),
        ("Hoppa över", "Vill du berätta mer?"),
        ("Hoppa över", "Din rapport"),
    )
    await sends(alva)
    listed = await does(alva, ('"mina rapporter"', "Dina rapporter"))
    assert "Trygg plats" in listed.labels[0]
    assert "motorträff" in listed.labels[1]
    page = await does(alva, ("Trafik och motorträff", "Referens"))
    assert first in page.text
