"""Markup, pictures, directions, colours and several phones at once."""

import re

import pytest
from playwright.async_api import Browser, expect

from tests.browser.bot import ScriptedBot
from tests.browser.page import PHONE, PIXEL, ChatPage, met, opened

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]

HOSTILE = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"

# what a reader sees of each text, and on which colour: the first ancestor whose background covers what lies behind
CONTRASTS = """() => {
  const number = (text) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = number(getComputedStyle(at).backgroundColor);
      if (color[3] > 225) return color;
    }
    return null;
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.avatar, .spoiler, :disabled')) continue;
    const [ink, paper] = [number(getComputedStyle(element).color), ground(element)];
    if (!paper) continue;
    const [a, b] = [light(ink), light(paper)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.push(`${element.className || element.tagName}: ${ratio.toFixed(2)}`);
  }
  return poor;
}"""

UNNAMED = """() => [...document.querySelectorAll('button, a, input, textarea, select')]
  .filter((e) => e.checkVisibility())
  .filter((e) => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length))
  .map((e) => e.outerHTML.slice(0, 80))"""


async def show_everything(bot: ScriptedBot, persona: int) -> None:
    """One of each thing that a bot can show."""
    await bot.send(
        persona,
        "<b>Fet</b> <i>kursiv</i> <u>under</u> <s>struken</s> <code>kod</code> <tg-spoiler>dold</tg-spoiler> "
        '<a href="https://example.org">länk</a> /privacy 112\n<pre>rad\nrad</pre>'
        "<blockquote expandable>ett\ntvå\ntre\nfyra\nfem</blockquote>slut",
        parse_mode="HTML",
        reply_markup={
            "inline_keyboard": [
                [{"text": style, "callback_data": style, "style": style} for style in ("danger", "success", "primary")],
                [{"text": "vanlig", "callback_data": "x"}, {"text": "länk", "url": "https://example.org"}],
            ]
        },
    )


async def test_markup_in_a_message_is_shown_as_text(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(amina, HOSTILE)
    await page.say(amina, HOSTILE)
    for side in ("in", "out"):
        await expect(page.bubbles(amina, side).last).to_contain_text(HOSTILE)
    assert await page.phone(amina).locator("img, script").count() == 0
    assert await page.page.title() != "owned"


async def test_entities_are_drawn_at_utf16_offsets(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(
        amina, "👩‍👩‍👧 <b>fet <i>och kursiv</i></b> 🚓 /privacy <tg-spoiler>dold</tg-spoiler>", parse_mode="HTML"
    )
    bubble = page.bubbles(amina)
    await expect(bubble.locator("strong")).to_have_text("fet och kursiv")
    await expect(bubble.locator("strong em")).to_have_text("och kursiv")
    await bubble.get_by_role("button", name="Visa den dolda texten").click()
    await expect(bubble.get_by_text("dold")).to_be_visible()
    await bubble.get_by_role("button", name="/privacy").click()
    assert (await bot.next("message"))["text"] == "/privacy"


async def test_a_link_that_would_run_a_script_is_plain_text(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    found = await page.page.evaluate("""async () => {
      const { link } = await import('/page/entities.js');
      return ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'example.org']
        .map((address) => link(address, 'x', {}).getAttribute('href'));
    }""")
    assert found == [None, None, None, "https://example.org"]


async def test_each_bubble_has_the_direction_of_its_own_words(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot, "Amina", "ar")
    await page.open(amina)
    await bot.send(amina, "أين يقع المكان؟")
    await bot.send(amina, "Var är platsen?")
    await expect(page.bubbles(amina)).to_have_count(2)
    directions = await page.bubbles(amina).evaluate_all("texts => texts.map((t) => getComputedStyle(t).direction)")
    assert directions == ["rtl", "ltr"]


ARABIC = "أين يقع المكان؟"


async def test_everything_that_holds_words_takes_their_direction_and_the_time_keeps_its_own(
    page: ChatPage, bot: ScriptedBot
) -> None:
    maryam = await met(page, bot, "مريم", "ar")
    await page.open(maryam)
    keys = {"inline_keyboard": [[{"text": ARABIC, "callback_data": "a"}, {"text": "Kolbäck", "callback_data": "b"}]]}
    await bot.upload("sendPhoto", "photo", PIXEL, "map.png", chat_id=maryam, caption=ARABIC, reply_markup=keys)
    await bot.send(maryam, ARABIC, reply_markup={"keyboard": [[{"text": ARABIC}]]})
    await page.say(maryam, ARABIC)
    phone = page.phone(maryam)
    await expect(page.bubbles(maryam, "out").last).to_contain_text(ARABIC)
    await phone.locator("textarea").fill(ARABIC)
    found = await phone.locator(
        ".with-photo .text, .in .text, .out:last-child .text, .button-label, textarea"
    ).evaluate_all(
        "all => all.map((one) => [getComputedStyle(one).direction, (one.value ?? one.textContent).includes('أين')])"
    )
    assert len(found) == 7
    assert all((direction == "rtl") == arabic for direction, arabic in found)
    sides = await page.bubbles(maryam).last.evaluate("""text => {
      const range = document.createRange();
      range.selectNodeContents(text.firstChild);
      const words = range.getBoundingClientRect(), bubble = text.getBoundingClientRect();
      const time = text.querySelector("time");
      return [Math.abs(bubble.right - words.right) < 5, getComputedStyle(time).direction, time.textContent];
    }""")
    assert sides[:2] == [True, "ltr"]
    assert re.fullmatch(r"\d\d:\d\d", sides[2])


async def test_two_personas_chat_side_by_side(page: ChatPage, bot: ScriptedBot) -> None:
    amina, karin = await met(page, bot), await met(page, bot, "Karin")
    await page.open(amina, karin)
    await bot.send(amina, "Till Amina")
    await bot.send(karin, "Till Karin")
    await expect(page.bubbles(amina)).to_contain_text("Till Amina")
    await expect(page.bubbles(karin)).to_contain_text("Till Karin")
    left, right = [await page.phone(persona).bounding_box() for persona in (amina, karin)]
    assert left
    assert right
    assert left["x"] + left["width"] < right["x"]


async def test_a_persona_that_is_not_shown_has_its_unread_messages_counted(page: ChatPage, bot: ScriptedBot) -> None:
    amina, karin = await met(page, bot), await met(page, bot, "Karin")
    await page.open(amina)
    await bot.send(karin, "Ett")
    await bot.send(karin, "Två")
    chip = page.page.locator(f"[data-chip='{karin}']")
    await expect(chip.get_by_label("2 olästa")).to_be_visible()
    await chip.click()
    await expect(page.bubbles(karin)).to_have_count(2)
    await expect(chip.locator(".unread")).to_have_count(0)


async def test_a_new_persona_is_made_on_the_page_and_shown(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await page.persona("Amina")
    await page.open(amina)
    await page.page.get_by_role("button", name="Ny person").click()
    dialog = page.page.get_by_role("dialog")
    await dialog.get_by_label("Förnamn").fill("Pekka")
    await dialog.get_by_label("Språk i Telegram").select_option("fi")
    await dialog.get_by_role("button", name="Skapa").click()
    await page.page.get_by_role("region", name="Chatt som Pekka").locator(".wide-button").click()
    assert (await bot.next("message"))["from"]["language_code"] == "fi"


async def test_a_narrow_window_shows_one_phone_that_fills_it(browser: Browser, sandbox: str, bot: ScriptedBot) -> None:
    async with opened(browser, sandbox, PHONE) as page:
        amina, karin = await met(page, bot), await met(page, bot, "Karin")
        await page.open(amina)
        await bot.send(amina, "Ett långt ord: " + "otrygghetsundersökning" * 6)
        await expect(page.bubbles(amina)).to_have_count(1)
        assert await page.page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
        box = await page.phone(amina).bounding_box()
        assert box
        assert box["width"] == PHONE[0]
        await page.page.locator(f"[data-chip='{karin}']").click()
        await expect(page.phone(karin)).to_be_visible()
        await expect(page.phone(amina)).to_have_count(0)


async def test_photos_and_documents_are_shown(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.upload("sendPhoto", "photo", PIXEL, "karta.png", chat_id=amina, caption="Karta")
    await bot.upload("sendDocument", "document", b"a;b", "rapport.csv", chat_id=amina)
    picture = page.phone(amina).locator(".photo img")
    await expect(picture).to_have_js_property("complete", value=True)
    await expect(picture).to_have_js_property("naturalWidth", 1)
    card = page.phone(amina).get_by_role("link", name="Öppna rapport.csv, 1 kB")
    await expect(card).to_contain_text("rapport.csv")


async def test_a_document_opens_in_a_page_of_its_own(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    content = '{"ord": "Åäö"}'
    await bot.upload("sendDocument", "document", content.encode(), "uppgifter.json", chat_id=amina)
    async with page.page.expect_popup() as opening:
        await page.phone(amina).locator(".card").click()
    await expect((await opening.value).locator("body")).to_contain_text(content)


async def test_the_newest_message_stays_in_sight_unless_one_has_scrolled_up(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    for number in range(25):
        await bot.send(amina, f"Meddelande {number}\nrad två")
    newest = page.button(amina, "Till det senaste")
    await expect(page.bubbles(amina).last).to_be_in_viewport()
    await expect(newest).to_be_hidden()
    await page.phone(amina).locator(".scroller").evaluate("e => e.scrollTo(0, 0)")
    await expect(newest).to_be_visible()
    await bot.send(amina, "Den allra sista")
    await expect(newest).to_contain_text("1")
    await expect(page.bubbles(amina).last).not_to_be_in_viewport()
    await newest.click()
    await expect(page.bubbles(amina).last).to_be_in_viewport()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
async def test_texts_stand_out_and_every_control_has_a_name(
    browser: Browser, sandbox: str, bot: ScriptedBot, dark: bool
) -> None:
    async with opened(browser, sandbox, dark=dark) as page:
        amina, karin = await met(page, bot), await met(page, bot, "Karin")
        await page.open(amina, karin)
        await show_everything(bot, amina)
        await page.say(amina, "Hej /privacy på hallstahammar.se")
        await expect(page.bubbles(amina, "out")).to_have_count(2)
        assert await page.page.evaluate(CONTRASTS) == []
        assert await page.page.evaluate(UNNAMED) == []


async def test_the_toggle_turns_the_page_dark_and_is_remembered(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    for label in ("Färger: som datorn", "Färger: ljusa"):
        await page.page.get_by_role("button", name=label).click()
    assert await page.page.evaluate(scheme) == "dark"
    await page.page.reload()
    await expect(page.phone(amina)).to_be_visible()
    assert await page.page.evaluate(scheme) == "dark"


async def test_what_happened_while_the_stream_was_broken_is_there_when_it_is_back(
    page: ChatPage, bot: ScriptedBot
) -> None:
    amina = await met(page, bot)
    await page.page.route("**/sandbox/events", lambda route: route.fulfill(status=204))
    await page.open(amina)
    await expect(page.page.get_by_text("Ansluter igen")).to_be_visible()
    await bot.send(amina, "Sagt under avbrottet")
    await page.page.unroute("**/sandbox/events")
    await expect(page.bubbles(amina)).to_contain_text("Sagt under avbrottet")
    await expect(page.page.get_by_text("Ansluter igen")).to_be_hidden()
