"""What people write in Arabic and in Dari and Persian is understood as they mean it, danger and distress first."""

from datetime import UTC, datetime

import pytest
from rapidfuzz.fuzz import ratio

from bot.content import load_word_lists
from core.places import fold
from core.recognition import Recogniser
from core.words import Vocabulary, WordList
from tests.municipality import CONTENT, hallstahammar

NOW = datetime(2024, 6, 15, 7, 5, tzinfo=UTC)  # 09:05 on a Saturday in Stockholm


@pytest.fixture(scope="module")
def lists() -> dict[str, WordList]:
    return load_word_lists(CONTENT)


@pytest.fixture(scope="module")
def known(lists: dict[str, WordList]) -> Recogniser:
    return hallstahammar().recogniser


@pytest.mark.parametrize(
    "typed",
    [
        "کمک کنین بابام نفسش بالا نمیاد",
        "یک نفر چاقو دارد",
        "زود بیایید یک نفر افتاده خون ازش میره",
        "خانه همسایه آتش گرفته",
        "دو موتر تصادم کردند کسی زخمی است",
        "صدای فیر شنیدم همین حالا",
        "پسری را چند نفر گرفتند میزنند",
        "یه بچه تو آب افتاده نمیتونه شنا کنه",
        "شوهرش او را لت میکند",
        "دزد همین الان تو خونه همسایه است",
        "یکی میخواد خودشو از پل بندازه",
        "komak konid atash gerefte",
        "ye nafar oftade nafas nemikeshe",
    ],
)
def test_danger_is_heard_in_persian_however_it_is_spelt(known: Recogniser, typed: str) -> None:
    assert known.understand(typed, "fa", NOW).danger


@pytest.mark.parametrize(
    "typed",
    [
        "میخوام بمیرم",
        "دیگه نمی‌خوام زندگی کنم",
        "بابام هر شب کتکم میزنه",
        "شوهرم هر شب مرا لت و کوب میکند",
        "میخواهند مرا به زور به شوهر بدهند",
        "هیچکس منو دوست نداره همش گریه میکنم",
        "دیگر هیچ چیز برایم معنا ندارد",
        "خودم را میبرم با تیغ",
    ],
)
def test_distress_is_heard_in_persian(known: Recogniser, typed: str) -> None:
    assert known.understand(typed, "fa", NOW).distress


@pytest.mark.parametrize(
    "typed",
    [
        "کسی زخمی نیست",
        "کسی در خطر نیست",
        "از خنده مردم",
        "هوا امروز خوب است",
        "دیروز با پسرم رفتم ماهیگیری",
        "همسایه ام زنگ را میزند و میرود",
        "دیشب با موتر به خانه دوستم رفتم",
        "دم در منتظر هستم",
    ],
)
def test_what_is_denied_or_everyday_is_no_danger(known: Recogniser, lists: dict[str, WordList], typed: str) -> None:
    found = known.understand(typed, "fa", NOW)
    assert (found.danger, found.distress) == (False, False)
    assert not any(Vocabulary(lists[language]).tells_danger(typed) for language in ("ar", "fa"))


@pytest.mark.parametrize(
    ("typed", "category"),
    [
        ("دیشب موترها در پارکینگ مکتب جمع شدند و موسیقی بلند بود", "car_meet"),
        ("ماشینها تو پارکینگ جمع شدن و بوق میزنن", "car_meet"),
        ("mashin ha dishab dar parking drift mikardan", "car_meet"),
        ("سرنگ در پارک بازی بچه ها پیدا کردم", "drugs"),
        ("یک مرد مست در ایستگاه بس خواب است", "drugs"),
        ("کلکین های مکتب شکستانده شده", "vandalism"),
        ("روی دیوار مدرسه فحش نوشتن", "vandalism"),
        ("سطل های زباله همیشه پر است", "littering"),
        ("آشغال همه جا ریخته", "littering"),
        ("چراغ تونل خراب است و میترسم شب از آنجا بروم", "unsafe_place"),
        ("کتابخانه جای امن و آرام است", "safe_place"),
        ("کاش پولیس بیشتر باشد در سال آینده", "pledge_wish"),
        ("پولیس چه وعده داده است؟", "pledge_question"),
        ("می‌خواهم با یک نفر گپ بزنم", "talk_to_coach"),
        ("معلومات مرا پاک کنید", "data_request"),
        ("سلام", "greeting"),
        ("هیچ ماشینی اینجا نیست", "none"),
    ],
)
def test_what_a_message_is_about_is_understood(known: Recogniser, typed: str, category: str) -> None:
    assert known.understand(typed, "fa", NOW).category == category


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("دیروز عصر نزدیک مدرسه شیشه شکستند", "2024-06-14T18:00:00+02:00"),
        ("دو ساعت پیش ماشین‌ها گاز می‌دادند", "2024-06-15T07:05:00+02:00"),
        ("جمعه شب ساعت ده ماشین ها دریفت میکردند", "2024-06-14T22:00:00+02:00"),
        ("دیروز ساعت 22:30 موترها", "2024-06-14T22:30:00+02:00"),
    ],
)
def test_when_it_was_is_understood(known: Recogniser, typed: str, start: str) -> None:
    assert known.understand(typed, "fa", NOW).start == datetime.fromisoformat(start)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_no_phrase_of_an_intent_means_two_things(lists: dict[str, WordList], language: str) -> None:
    vocabulary = Vocabulary(lists[language])
    meant = {phrase: intent for intent, phrases in lists[language].intents.items() for phrase in phrases}
    assert {phrase: vocabulary.intent(phrase) for phrase in meant} == meant


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_no_answer_of_one_question_means_two_things(lists: dict[str, WordList], language: str) -> None:
    meant: dict[tuple[str, str], str] = {}
    for name, phrases in lists[language].answers.items():
        # Glass lies about as litter or was a window; what is nobody's danger is said to more than one gate.
        if name.startswith("gate.") or name == "what.glass":
            continue
        for phrase in phrases:
            asked = (name.partition(".")[0], fold(phrase))
            assert meant.setdefault(asked, name) == name, phrase


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("ar", "نعم"),
        ("ar", "لست بأمان"),
        ("ar", "أنا لست بأمان"),
        ("ar", "غير آمن"),
        ("fa", "بلی"),
        ("fa", "در امان نیستم"),
        ("fa", "جایم امن نیست"),
        ("fa", "نه در امان نیستم"),
    ],
)
def test_who_does_not_say_so_is_not_safe(lists: dict[str, WordList], language: str, typed: str) -> None:
    vocabulary = Vocabulary(lists[language], similarity=ratio)
    assert vocabulary.chosen(typed, "gate", ("safe", "over"), exactly=True) != "safe"


@pytest.mark.parametrize(
    ("language", "question", "options", "typed", "option"),
    [
        ("ar", "what", ("litter", "glass"), "زبالة", "litter"),
        ("ar", "gate", ("calm", "danger"), "ما حدا بخطر", "calm"),
        ("ar", "summary", ("send", "more", "change"), "ابعت", "send"),
        ("ar", "erase", ("yes", "no"), "na3am", "yes"),
        ("fa", "what", ("litter", "glass"), "آشغال", "litter"),
        ("fa", "gate", ("calm", "danger"), "نه کسی در خطر نیست", "calm"),
        ("fa", "summary", ("send", "more", "change"), "روان کن", "send"),
        ("fa", "erase", ("yes", "no"), "بله", "yes"),
    ],
)
def test_an_answer_may_be_written_as_it_is_said(
    lists: dict[str, WordList], language: str, question: str, options: tuple[str, ...], typed: str, option: str
) -> None:
    assert Vocabulary(lists[language], similarity=ratio).chosen(typed, question, options) == option
