"""The pledge's room at the desk: a file from sent in to published, and what is written of said and done."""

import base64
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from bot.errands import LOOK, Errands
from bot.material.make import materials
from bot.pledge_file import PledgeReader
from bot.pledge_work import PledgeWork
from bot.pledges import published_pledges
from bot.posting import new_id
from bot.settings import HOME
from channels.telegram_files import NotFetched
from core.conversation import Opened
from core.desk.presses import desk_press
from core.errors import StorageUnavailable
from core.ids import token_of
from core.messages import Message, SendText
from core.past import Whole
from core.pledge import ActionState
from core.ports import Transaction
from core.publishing import Entry, FileState
from core.staff import Role
from handlers.inbound import CHANNEL
from storage.schema_staff import looks as table
from tests.bot.at_desk import ALEX, KIM, Desk, Heard
from tests.bot.house import open_house
from tests.municipality import LOCALES
from tests.storage.verbs import follow

TEXT = (HOME / "content/municipalities/hallstahammar/pledges/2023.toml").read_text(encoding="utf-8")


class Drawer:
    """Files that were sent to the bot; or the trouble that fetching them makes."""

    def __init__(self) -> None:
        self.content = TEXT.encode()
        self.troubles: list[Exception] = []
        self.fetched = 0

    async def fetch(self, file: str) -> bytes:
        assert file == "file-1"
        self.fetched += 1
        if self.troubles:
            raise self.troubles.pop(0)
        return self.content


class House(Desk):
    """A desk with everything that goes on beside it."""

    def __init__(self, store: object) -> None:
        super().__init__(store)  # type: ignore[arg-type]
        self.drawer = Drawer()
        self.packs: list[tuple[int, str]] = []
        self.pack_fails = False
        world = self.turns.world
        reader = PledgeReader("hallstahammar", LOCALES.languages, world, LOCALES)
        self.errands = Errands(self.turns, {CHANNEL: self.drawer}, reader, self._pack, materials(self.turns))
        self.work = PledgeWork(self.turns, self.errands)

    async def _pack(self, year: int, language: str) -> Sequence[Message]:
        self.packs.append((year, language))
        if self.pack_fails:
            raise ValueError("no")
        return [SendText(html=f"pack {year}")]

    async def sends_in(self, text: str = TEXT, user: int = KIM) -> Heard:
        """Send in a file, up to the answer."""
        self.drawer.content = text.encode()
        await self.does("file", user=user)
        assert "läser filen" in (await self.attaches("nytt.toml", user=user)).text
        await self.errands.round()
        return await self.hears(user)

    @property
    def years(self) -> list[int]:
        return [pledge.year for pledge in self.turns.world.pledges]

    async def states(self) -> list[FileState]:
        """Where the files stand, oldest first."""
        files = await self.store.transact(lambda tx: tx.pledge_files.newest(9))
        return [file.state for file in reversed(files)]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    store = await open_house(tmp_path)
    made = House(store)
    for user in (KIM, ALEX):
        await made._takes(user, Opened)
        await made.does("", user=user)
    yield made
    await store.close()


def of_year(year: int, **changes: str) -> str:
    text = TEXT.replace("year = 2023", f"year = {year}", 1)
    for before, after in changes.items():
        text = text.replace(before, after)
    return text


async def looks(house: House) -> list[str]:
    """The acts in the access log."""

    async def work(tx: Transaction) -> list[str]:
        scope = tx.looks._scope  # type: ignore[attr-defined]
        return [row.act for row in await scope.session.execute(select(table).order_by(table.c.at, table.c.id))]

    return await house.store.transact(work)


async def test_a_file_is_a_draft_that_no_resident_meets_until_it_is_published(house: House) -> None:
    page = await house.sends_in(of_year(2026))
    assert "Löftet för 2026 är ett utkast" in page.text
    assert house.years == [2023]
    asked = await house.presses(page.data("Publicera nu"))
    assert "Alla kan läsa det direkt" in asked.text
    done = await house.presses(asked.data("Ja, publicera nu"))
    assert "Klart! Löftet för 2026 är publicerat." in done.text
    assert house.years == [2023, 2026]
    assert (await looks(house))[-2:] == ["pledge-sent-in", "pledge-published"]


async def test_what_is_published_is_met_after_a_restart_and_by_commands(house: House) -> None:
    page = await house.sends_in(of_year(2026))
    await house.presses(page.data("Publicera nu").replace(":sure:", ":now:"))
    again = House(house.store)
    assert again.years == [2023]
    await again.work.pledges.round()
    assert again.years == [2023, 2026]
    pledges = await published_pledges(house.store, House(house.store).turns.world.pledges)
    assert [pledge.year for pledge in pledges] == [2023, 2026]


async def test_a_file_for_a_year_that_has_one_stands_in_its_place(house: House) -> None:
    page = await house.sends_in(TEXT.replace('title.sv = "Droger"', 'title.sv = "Mindre droger"'))
    await house.presses(page.data("Publicera nu").replace(":sure:", ":now:"))
    (pledge,) = house.turns.world.pledges
    assert pledge.focus_areas[0].title["sv"] == "Mindre droger"


async def test_the_pages_are_shown_as_residents_of_each_language_meet_them_without_buttons(house: House) -> None:
    page = await house.sends_in(of_year(2026))
    arabic = await house.presses(page.data("العربية"))
    assert "المخدرات" in arabic.text
    assert len(arabic.pages) == 1 + 3 + 1 + 1
    assert {data.split(":")[2] for _, data in arabic.buttons} == {"draft", ""}
    assert house.years == [2023]
    token = page.data("Publicera nu").rpartition(":")[2]
    assert (await house.does("see", f"{token}.xx")).pages == []


async def test_a_file_waits_for_its_day_and_is_then_published_by_itself(house: House) -> None:
    page = await house.sends_in(of_year(2027))
    page = await house.presses(page.data("Den 1 januari 2027"))
    assert "publiceras fredag 1 januari" in page.text
    assert "publiceras fredag 1 januari" in (await house.does("")).text
    await house.later(days=41)
    await house.work.pledges.round()
    assert house.years == [2023]
    await house.later(days=1)
    await house.work.pledges.round()
    assert house.years == [2023, 2027]
    assert await house.states() == [FileState.PUBLISHED]


async def test_what_waits_can_be_withdrawn_and_is_then_never_published(house: House) -> None:
    page = await house.sends_in(of_year(2026))
    waiting = await house.presses(page.data("I morgon"))
    gone = await house.presses(waiting.data("Kasta"))
    assert "kastat" in gone.text
    await house.later(days=3)
    await house.work.pledges.round()
    assert house.years == [2023]
    for act in ("sure", "now", "drop"):
        late = await house.does(act, waiting.data("Kasta").rpartition(":")[2])
        assert "Någon annan hann före" in late.text
    assert await house.states() == [FileState.WITHDRAWN]
    assert (await looks(house))[-2:] == ["pledge-scheduled", "pledge-withdrawn"]


async def test_of_two_who_publish_at_once_the_later_one_stays_and_both_hear_how_it_is(house: House) -> None:
    first = await house.sends_in(of_year(2026, Droger="Ettan"))
    second = await house.sends_in(of_year(2026, Droger="Tvåan"), ALEX)
    tokens = [page.data("Publicera nu").rpartition(":")[2] for page in (first, second)]
    assert "är publicerat" in (await house.does("now", tokens[0])).text
    assert "är publicerat" in (await house.does("now", tokens[1], ALEX)).text
    assert await house.states() == [FileState.REPLACED, FileState.PUBLISHED]
    assert house.turns.world.pledges[1].focus_areas[0].title["sv"] == "Tvåan"
    assert "utbytt mot ett nyare" in (await house.does("draft", tokens[0])).text


async def test_two_who_publish_the_same_file_at_once_publish_it_once(house: House) -> None:
    token = (await house.sends_in(of_year(2026))).data("Publicera nu").rpartition(":")[2]
    assert "Klart!" in (await house.does("now", token)).text
    late = await house.does("now", token, ALEX)
    assert "Någon annan hann före" in late.text
    assert "är publicerat sedan" in late.text
    assert (await looks(house)).count("pledge-published") == 1


async def test_a_later_file_of_the_year_waits_in_place_of_the_one_that_waited(house: House) -> None:
    first = await house.sends_in(of_year(2027))
    await house.presses(first.data("Den 1 januari"))
    second = await house.sends_in(of_year(2027))
    page = await house.presses(second.data("I morgon"))
    assert "i stället för det löfte som väntade" in page.text
    assert await house.states() == [FileState.WITHDRAWN, FileState.SCHEDULED]


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("15 januari 2027", "publiceras fredag 15 januari"),
        ("2026-11-21", "publiceras lördag 21 november"),
        ("2026-11-20", "Alla kan läsa det direkt"),
        ("2026-11-19", "Dagen ska vara i dag eller senare"),
        ("2031-01-01", "Dagen ska vara i dag eller senare"),
        ("snart", "Jag förstår inte vilken dag"),
    ],
)
async def test_a_day_can_be_written(house: House, written: str, heard: str) -> None:
    page = await house.sends_in(of_year(2027))
    await house.presses(page.data("En annan dag"))
    assert heard in (await house.says(written)).text


async def test_a_wrong_day_is_asked_for_again(house: House) -> None:
    page = await house.sends_in(of_year(2027))
    await house.presses(page.data("En annan dag"))
    await house.says("snart")
    assert "publiceras lördag 21 november" in (await house.says("21/11")).text


async def test_a_button_of_a_file_that_is_not_there_changes_nothing(house: House) -> None:
    nothing = token_of(new_id(house.now))
    for act in ("draft", "see", "sure", "now", "day", "when", "drop"):
        heard = await house.does(act, nothing)
        assert heard.toast == "Det löftet finns inte kvar.", act
    assert (await house.does("draft", "x")).toast
    page = await house.sends_in(of_year(2027))
    await house.presses(page.data("En annan dag"))
    await house.does("when", nothing)
    assert (await house.does("unknown")).toast == "Det har du inte behörighet till."


async def test_a_day_that_a_button_names_and_that_is_past_is_not_taken(house: House) -> None:
    page = await house.sends_in(of_year(2026))
    token = page.data("Publicera nu").rpartition(":")[2]
    await house.does("day", f"{token}.january")
    assert await house.states() == [FileState.DRAFT]


@pytest.mark.parametrize(
    ("name", "size", "heard"), [("löfte.txt", 10, "slutar på .toml"), ("a.toml", 262145, "för stor")]
)
async def test_what_is_no_pledges_file_is_asked_for_again(house: House, name: str, size: int, heard: str) -> None:
    await house.does("file")
    assert heard in (await house.attaches(name, size)).text
    assert "läser filen" in (await house.attaches("NYTT.TOML")).text


async def test_words_in_place_of_a_file_are_no_file(house: House) -> None:
    await house.does("file")
    assert "slutar på .toml" in (await house.says("här är det")).text


async def test_a_file_that_is_larger_than_it_said_is_not_read(house: House) -> None:
    heard = await house.sends_in("# " + "x" * 262_144)
    assert "för stor" in heard.text


async def test_problems_are_told_and_the_file_can_be_sent_again(house: House) -> None:
    heard = await house.sends_in(TEXT.replace('id = "traffic"', 'id = "drugs"'))
    assert "drugs finns redan" in heard.text
    assert await house.states() == []
    assert "läser" in (await house.attaches("x.toml")).text or heard.data("Skicka in igen")


async def test_a_file_that_cannot_be_fetched_now_is_fetched_later_and_answered_once(house: House) -> None:
    house.drawer.troubles = [NotFetched("timeout"), NotFetched("too_many", wait=timedelta(minutes=2))]
    assert (await house.sends_in(of_year(2026))).pages == []
    await house.later(seconds=3)
    await house.errands.round()
    await house.later(seconds=60)
    assert await house.errands.round() == LOOK
    await house.later(seconds=70)
    await house.errands.round()
    assert "utkast" in (await house.hears()).text
    assert await house.errands.round() == LOOK
    assert await house.states() == [FileState.DRAFT]


@pytest.mark.parametrize("trouble", [NotFetched("gone", final=True), ValueError("x")])
async def test_a_file_that_cannot_be_fetched_at_all_is_said_to_be_so(house: House, trouble: Exception) -> None:
    house.drawer.troubles = [trouble]
    with capture_logs():
        heard = await house.sends_in()
    assert "gick inte att hämta" in heard.text


async def test_fetching_is_given_up_after_a_while(house: House) -> None:
    house.drawer.troubles = [NotFetched("timeout")] * 20
    await house.sends_in()
    for _ in range(10):
        await house.later(minutes=11)
        await house.errands.round()
    assert "gick inte att hämta" in (await house.hears()).text
    assert house.drawer.fetched == 8


async def test_whoever_lost_the_right_meanwhile_sends_in_nothing(house: House) -> None:
    await house.does("file", user=ALEX)
    await house.attaches("x.toml", user=ALEX)

    async def lose(tx: Transaction) -> None:
        member = await tx.staff.member(house.store.identify(CHANNEL, str(ALEX)))
        assert member is not None
        await tx.staff.put(member.model_copy(update={"role": Role.POLICE}))

    await house.store.transact(lose)
    await house.errands.round()
    assert (await house.hears(ALEX)).pages == []
    assert await house.states() == []


async def test_the_pledge_comes_as_a_file_that_can_be_sent_in_again(house: House) -> None:
    (file,) = (await house.does("template")).files
    assert file.name == "hallstahammar-2023.toml"
    page = await house.sends_in(base64.b64decode(file.content).decode())
    assert "Löftet för 2023 är ett utkast" in page.text


async def test_the_files_are_listed_and_opened(house: House) -> None:
    assert "Inget löfte är inskickat" in (await house.does("files")).text
    await house.sends_in(of_year(2026))
    listed = await house.does("files")
    assert "utkast" in listed.text
    assert "Löftet för 2026" in (await house.presses(listed.data("Öppna 1"))).text


async def test_a_published_row_that_cannot_be_read_takes_nothing_from_residents(house: House) -> None:
    await house.sends_in()
    (file,) = await house.store.transact(lambda tx: tx.pledge_files.newest(1))
    broken = file.model_copy(update={"id": new_id(house.now), "body": "year = 1", "state": FileState.PUBLISHED})
    await house.store.transact(lambda tx: tx.pledge_files.add(broken))
    with capture_logs() as lines:
        await house.work.pledges.round()
        assert (await house.does("draft", token_of(broken.id))).toast
    assert [line["event"] for line in lines].count("pledge.unreadable") == 2
    assert house.years == [2023]


async def test_trouble_while_the_pledges_are_looked_at_is_logged_and_harms_no_turn(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for trouble, event in ((StorageUnavailable(), "storage.unavailable"), (ValueError(), "pledges.not_refreshed")):

        async def fails(*_: object, trouble: Exception = trouble) -> None:
            raise trouble

        with monkeypatch.context() as patched, capture_logs() as lines:
            patched.setattr(house.work.pledges, "refresh", fails)
            assert "Invånarna läser nu" in (await house.does("")).text
        assert [line["event"] for line in lines] == [event]


async def test_the_pack_is_made_outside_the_turn_and_sent(house: House) -> None:
    assert "underlaget för 2026" in (await house.does("pack")).text
    await house.errands.round()
    assert (await house.hears()).text == "pack 2026"
    assert house.packs == [(2026, "sv")]


async def test_in_the_first_months_the_pack_is_of_the_year_that_is_over(house: House) -> None:
    await house.later(days=60)
    assert "underlaget för 2026" in (await house.does("pack")).text
    await house.later(days=90)
    assert "underlaget för 2027" in (await house.does("pack")).text


async def test_a_pack_that_fails_is_tried_again_and_then_said_to_have_failed(house: House) -> None:
    house.pack_fails = True
    await house.does("pack")
    with capture_logs():
        for _ in range(12):
            await house.errands.round()
            await house.later(minutes=11)
    assert "gick inte att göra" in (await house.hears()).text
    assert len(house.packs) == 8


# Said and done.


async def writes(house: House, words: str = "Lamporna är lagade.", state: str = "d") -> Heard:
    """From the room to the draft of an entry about what is done against vandalism."""
    await house.does("words", f"2023.vandalism.prevention.{state}")
    return await house.says(words)


async def entries(house: House) -> list[Entry]:
    return await house.store.transact(lambda tx: tx.pledge_entries.newest(9))


async def test_an_entry_is_written_step_by_step_and_met_by_residents_only_when_it_is_published(house: House) -> None:
    await follow(house.store, "anna", Whole.PLEDGE)
    areas = await house.does("areas")
    actions = await house.presses(areas.data("Skadegörelse"))
    states = await house.presses(actions.data("1. "))
    asked = await house.presses(states.data("Det blev inte av"))
    assert "varför det inte blev av" in asked.text
    page = await house.says("Pengarna räckte <inte>.")
    assert "Pengarna räckte &lt;inte&gt;." in page.text
    assert "blev inte av" in page.text
    assert "En person följer det" in page.text
    area = house.turns.world.pledges[0].focus_area("vandalism")
    assert area is not None
    assert area.actions[0].news == ()
    done = await house.presses(page.data("Publicera"))
    assert "Nu syns det" in done.text
    area = house.turns.world.pledges[0].focus_area("vandalism")
    assert area is not None
    (news,) = area.actions[0].news
    assert (news.did["sv"], news.day, area.actions[0].state) == (
        "Pengarna räckte <inte>.",
        date(2026, 11, 20),
        ActionState.NOT_DONE,
    )
    assert (await looks(house))[-1] == "entry-published"


async def test_two_who_publish_an_entry_publish_it_once(house: House) -> None:
    data = (await writes(house)).data("Publicera")
    await house.presses(data)
    late = await house.presses(data, ALEX)
    assert "Någon annan hann före" in late.text
    assert (await looks(house)).count("entry-published") == 1


async def test_words_that_are_too_long_or_no_words_are_asked_for_again(house: House) -> None:
    assert "Högst 400 går in" in (await writes(house, "x" * 401)).text
    assert "behöver jag text" in (await house.attaches("x.toml")).text
    assert "utkast" in (await house.says("x" * 400)).text
    (one,) = await entries(house)
    assert "vad invånarna sa" in (await house.does("write", f"{one.id}.said.sv")).text
    assert "Högst 250 går in" in (await house.says("x" * 251)).text
    assert "utkast" in (await house.says("Det är mörkt.")).text


async def test_an_entry_is_translated_both_parts_and_shown_in_all_languages(house: House) -> None:
    await writes(house)
    (one,) = await entries(house)
    await house.does("write", f"{one.id}.said.sv")
    await house.says("Det är mörkt.")
    languages = await house.does("into", one.id)
    asked = await house.presses(languages.data("English"))
    assert "Lamporna är lagade." in asked.text
    assert "vad invånarna sa: English" in (await house.says("The lamps are mended.")).text
    assert "✓ English" in [label for label, _ in (await house.says("It is dark.")).buttons]
    shown = await house.does("show", one.id)
    assert "The lamps are mended." in shown.text
    assert len(shown.pages) == len(house.turns.world.languages) + 1
    (one,) = await entries(house)
    assert one.said == {"sv": "Det är mörkt.", "en": "It is dark."}


async def test_a_translation_without_what_was_said_is_done_with_one_text(house: House) -> None:
    await writes(house)
    (one,) = await entries(house)
    await house.does("write", f"{one.id}.did.en")
    assert "✓ English" in [label for label, _ in (await house.says("Mended.")).buttons]


async def test_an_entry_that_is_out_can_be_changed_and_is_not_told_again(house: House) -> None:
    await house.work._news._round()  # the program runs for the first time
    await follow(house.store, "anna", Whole.PLEDGE, "telegram:77")
    await house.presses((await writes(house)).data("Publicera"))
    await house.work._news._round()
    assert "Lamporna är lagade." in (await house.hears(77)).text
    (one,) = await entries(house)
    await house.does("write", f"{one.id}.did.sv")
    assert "Alla lampor" in (await house.says("Alla lampor är lagade.")).text
    await house.does("restated", f"{one.id}.o")
    for _ in range(3):
        await house.later(seconds=2)
        await house.work._news._round()
    assert (await house.hears(77)).pages == []
    area = house.turns.world.pledges[0].focus_area("vandalism")
    assert area is not None
    assert area.actions[0].news[0].did["sv"] == "Alla lampor är lagade."
    assert area.actions[0].state is ActionState.ONGOING
    assert "En följare har fått det" in (await house.does("entry", one.id)).text
    assert (await looks(house))[-1] == "entry-changed"


async def test_how_far_the_news_has_come_stands_in_the_room(house: House) -> None:
    await house.work._news._round()
    for number in range(30):
        await follow(house.store, f"p{number}", Whole.PLEDGE, f"telegram:{number}")
    await house.presses((await writes(house)).data("Publicera"))
    await house.work._news._round()
    assert "25 av 30 följare" in (await house.does("")).text
    (one,) = await entries(house)
    assert "25 av 30 följare" in (await house.does("entry", one.id)).text


async def test_an_entry_is_taken_away_after_one_more_question(house: House) -> None:
    await house.presses((await writes(house)).data("Publicera"))
    (one,) = await entries(house)
    asked = await house.does("remove", one.id)
    assert "De som redan har fått det" in asked.text
    assert "Inget är skrivet" in (await house.presses(asked.data("Ja, ta bort"))).text
    area = house.turns.world.pledges[0].focus_area("vandalism")
    assert area is not None
    assert area.actions[0].news == ()
    assert (await looks(house))[-1] == "entry-removed"


async def test_buttons_of_an_entry_that_is_gone_change_nothing(house: House) -> None:
    for act in ("entry", "publish", "restate", "into", "show", "remove", "gone"):
        assert (await house.does(act, "egone")).toast == "Det är borttaget.", act
    assert (await house.does("write", "egone.did.sv")).toast
    assert (await house.does("restated", "egone.d")).toast
    await writes(house)
    (one,) = await entries(house)
    await house.does("write", f"{one.id}.did.sv")
    await house.store.transact(lambda tx: tx.pledge_entries.remove(one.id))
    assert "borttaget" in (await house.says("Nytt")).text


@pytest.mark.parametrize("about", ["", "1999.vandalism", "2023.lost", "2023.vandalism.lost", "2023.vandalism.x.d"])
async def test_a_place_that_the_pledge_has_no_more_leads_back_to_its_areas(house: House, about: str) -> None:
    for act in ("actions", "state", "words"):
        if (act, about) != ("actions", "2023.vandalism"):
            assert "Vilket område" in (await house.does(act, about)).text
    assert "Vilket område" in (await house.does("areas", "1999")).text


async def test_words_for_a_promise_that_went_meanwhile_are_no_entry(house: House) -> None:
    await house.does("words", "2023.vandalism.prevention.d")
    world = house.turns.world
    (pledge,) = world.pledges
    house.turns.world = replace(world, pledges=(pledge.model_copy(update={"focus_areas": pledge.focus_areas[:1]}),))
    assert "Vilket område" in (await house.says("Lagat")).text
    assert await entries(house) == []


async def test_the_state_of_an_entry_whose_promise_is_gone_cannot_be_changed(house: House) -> None:
    await writes(house)
    (one,) = await entries(house)
    assert "Hur har det gått" in (await house.does("restate", one.id)).text
    lost = one.model_copy(update={"id": "elost", "action": "lost"})
    await house.store.transact(lambda tx: tx.pledge_entries.add(lost))
    assert "finns inte längre" in (await house.does("restate", "elost")).text
    assert "Det här är skrivet" in (await house.does("entries")).text
    assert (await house.does("show", "elost")).pages
    assert (await house.does("restated", f"{one.id}.x")).pages == []
    assert (await house.does("write", f"{one.id}.did.xx")).pages == []


async def test_nobody_without_the_right_gets_into_the_room(house: House) -> None:
    async def lose(tx: Transaction) -> None:
        member = await tx.staff.member(house.store.identify(CHANNEL, str(ALEX)))
        assert member is not None
        await tx.staff.put(member.model_copy(update={"role": Role.COACH, "invited_by": "kim"}))

    await house.store.transact(lose)
    house.turns.admins = frozenset()
    heard = await house.presses(desk_press("pledge", "pack"), ALEX)
    assert heard.toast == "Det har du inte behörighet till."
    await house.errands.round()
    assert house.packs == []
