"""A first report in every language offered, by its buttons; and what Telegram shows of the bot in each."""

import pytest

from bot.content import load_municipality
from bot.introduction import COMMANDS
from bot.settings import HOME
from channels.telegram_profile import codes
from core.report import Category
from tests.municipality import LOCALES
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import inputs_of, reference_in
from tests.telegram import Message, Persona

pytestmark = IN_TOWN

LANGUAGES = load_municipality(HOME / "content", "hallstahammar").languages
TOLD = {
    "ar": "تجمع سيارات وموسيقى عالية عند Parkskolan مساء أمس",
    "fi": "Parkskolanin luona oli eilen illalla autokokoontuminen ja kova musiikki",
}


class Speaker:
    """Somebody who presses what the buttons say in their language."""

    def __init__(self, person: Persona, language: str) -> None:
        self.person, self.language = person, language

    async def presses(self, *keys: str) -> None:
        """Press the buttons with these texts, one after the other, each when it has come."""
        for key in keys:
            await self.sees(key)
            await self.person.presses(self.label(key))

    async def sees(self, key: str) -> Message:
        """The next message that has this button."""
        while True:
            message = await self.person.hears()
            if self.label(key) in message.labels:
                return message

    async def is_asked_where(self) -> None:
        """The question about a place has come, with its keyboard."""
        while self.label("button-location") not in await self.person.labels():
            await self.person.hears()

    def label(self, key: str) -> str:
        """What a button says."""
        return LOCALES.label(self.language, key)


async def begins(town: Town, language: str) -> Speaker:
    """A person whose phone speaks the language, or who chooses it where phones have no code for it."""
    of_phone = language if language in codes(LANGUAGES) else "sv"
    speaker = Speaker(await town.meets("Sami", of_phone), of_phone)
    await speaker.person.start()
    if language != of_phone:
        await speaker.presses("menu-language", f"language-{language}")
        speaker.language = language
    return speaker


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_whole_report_in_every_language(town: Town, language: str) -> None:
    speaker = await begins(town, language)
    person = speaker.person
    await speaker.presses("menu-report")
    gate = await speaker.sees("gate-over")
    assert "112" in gate.text
    await person.presses(speaker.label("gate-over"))
    await speaker.is_asked_where()
    await person.says("Parkskolan")
    await speaker.presses("when-last-night", "what-loud-music", "button-done", "vehicles-some", "button-skip")
    summary = await speaker.sees("summary-send")
    assert "Parkskolan" in summary.text
    await person.presses(speaker.label("summary-send"))
    receipt = await speaker.sees("menu-mine")
    reference = reference_in(receipt)
    assert "112" in receipt.text
    (report,) = await reports_of(town.program, person)
    assert report.reference == reference
    assert report.language == language
    assert report.category is Category.CAR_MEET
    assert report.answers == {"what": ("loud_music",), "vehicles": ("some",)}


@pytest.mark.parametrize("language", TOLD)
async def test_a_whole_report_in_own_words_needs_one_press_in_other_languages_too(town: Town, language: str) -> None:
    person = await town.meets("Sami", language)
    await person.says(TOLD[language])
    speaker = Speaker(person, language)
    summary = await speaker.sees("summary-send")
    assert "Parkskolan" in summary.text
    await person.presses(speaker.label("summary-send"))
    await speaker.sees("menu-mine")
    assert await inputs_of(person) == 2
    (report,) = await reports_of(town.program, person)
    assert report.text == TOLD[language]


@pytest.mark.parametrize("language", codes(LANGUAGES))
async def test_telegram_shows_the_commands_and_who_the_bot_is_in_every_language_of_phones(
    town: Town, language: str
) -> None:
    await town.program.logs("profile.shown")
    chat = await (await town.meets("Sami", language)).chat()
    assert [command["command"] for command in chat["commands"]] == list(COMMANDS)
    assert chat["commands"][0]["description"] == LOCALES.label(language, "command-report")
    assert "112" in chat["description"]
    short = await town.sandbox.call("getMyShortDescription", language_code=language)
    assert "112" in short["result"]["short_description"]


async def test_a_phone_in_a_language_that_is_not_offered_is_spoken_to_in_the_first(town: Town) -> None:
    person = await town.meets("Ida", "is")
    await person.start()
    await person.hears(LOCALES.label(LANGUAGES[0], "welcome-choose"))
