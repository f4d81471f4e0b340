"""What people write in Somali and in Tigrinya is understood as they mean it, danger and distress first."""

from datetime import UTC, datetime

import pytest
from rapidfuzz.fuzz import ratio

from bot.content import load_word_lists
from core.recognition import Recogniser
from core.words import Vocabulary
from tests.municipality import CONTENT, hallstahammar

NOW = datetime(2024, 6, 15, 7, 5, tzinfo=UTC)  # 09:05 on a Saturday in Stockholm


@pytest.fixture(scope="module")
def known() -> Recogniser:
    return hallstahammar().recogniser


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("so", "qof ayaa mindi wata iskuulka agtiisa"),
        ("so", "gaari baa gubanaya"),
        ("so", "rasaas ayaa dhacaysa"),
        ("so", "ma neefsanayo wuu dhacay"),
        ("so", "wiil yar baa dhaawacmay"),
        ("so", "waan baqayaa qof baa i daba socda"),
        ("ti", "ሓደ ሰብ ካራ ሒዙ ኣብ ጥቓ ቤት ትምህርቲ ኣሎ"),
        ("ti", "መኪና ትነድድ ኣላ"),
        ("ti", "ተኹሲ ሰሚዐ"),
        ("ti", "አብ ሓደጋ አለኹ"),
        ("ti", "ፖሊስ ፀውዑ"),
        ("ti", "kara hizu alo ridueni"),
    ],
)
def test_danger_is_heard(known: Recogniser, language: str, typed: str) -> None:
    assert known.understand(typed, language, NOW).danger


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("so", "waxaan rabaa inaan is dilo"),
        ("so", "aabahay wuu i garaacaa"),
        ("so", "waxay rabaan inay i celiyaan soomaaliya"),
        ("so", "noloshu macno ma leh mar dambe"),
        ("ti", "ክመውት እደሊ"),
        ("ti", "ኣቦይ ይሃርመኒ"),
        ("ti", "ብሓይሊ ከመርዕዉኒ ይደልዩ"),
        ("ti", "በይነይ እየ ዘዛርበኒ የለን ተስፋ የብለይን"),
        ("ti", "nebsey kiketil delye"),
    ],
)
def test_distress_is_heard(known: Recogniser, language: str, typed: str) -> None:
    assert known.understand(typed, language, NOW).distress


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("so", "qofna ma dhaawacmin"),
        ("so", "cidna khatar kuma jirto"),
        ("so", "waxaan dukaanka ka iibsaday qudaar"),
        ("so", "baabuurta ayaa hoonka garaacaysa habeenkii oo dhan"),
        ("ti", "ዋላ ሓደ ኣይተጎድአን"),
        ("ti", "ኣብ ሓደጋ ዘሎ ሰብ የለን"),
        ("ti", "ሎሚ ጽቡቕ ኣየር እዩ"),
        ("ti", "ናብ ሓኪም ቆጸራ ኣለኒ ንምርመራ ደም"),
    ],
)
def test_what_is_denied_or_everyday_is_no_danger(known: Recogniser, language: str, typed: str) -> None:
    found = known.understand(typed, language, NOW)
    assert (found.danger, found.distress) == (False, False)


@pytest.mark.parametrize(
    ("language", "typed", "category"),
    [
        ("so", "fiidkii shalay dugsiga agtiisa gawaari badan oo muusig dheer", "car_meet"),
        ("so", "dhalinyaro daroogo iibinaya parkeeringka habeen walba", "drugs"),
        ("so", "daaqadda dugsiga waa la jebiyey xalay", "vandalism"),
        ("so", "qashin badan ayaa yaalla waddada", "littering"),
        ("so", "nalka wadada ma shaqaynayo waan ka baqayaa inaan maro habeenkii", "unsafe_place"),
        ("so", "ballanqaadka xiga waxaan rabaa boolis badan", "pledge_wish"),
        ("so", "yaa akhriya waxaan qoro?", "data_request"),
        ("so", "gawaari ma jiraan caawa", "none"),
        ("ti", "ትማሊ ምሸት ኣብ ቤት ትምህርቲ ብዙሓት መካይን ሙዚቃ ዓው ኣቢሎም", "car_meet"),
        ("ti", "መንእሰያት ሓሽሽ ይሸጡ ኣለዉ ኣብ ፓርኪንግ ለይቲ ለይቲ", "drugs"),
        ("ti", "መስኮት ናይ ቤት ትምህርቲ ተሰቢሩ ትማሊ ለይቲ", "vandalism"),
        ("ti", "ብዙሕ ጓሓፍ ኣብ መንገዲ ኣሎ", "littering"),
        ("ti", "መብራህቲ ኣይሰርሕን እዩ ብለይቲ ክሓልፍ እፈርህ", "unsafe_place"),
        ("ti", "ንዝመጽእ ዓመት ዝያዳ ፖሊስ ክህልዉ እደሊ", "pledge_wish"),
        ("ti", "እንታይ ቃል ኣቲኹም፧", "pledge_question"),
        ("ti", "መካይን የለዉን ሎሚ ምሸት", "none"),
    ],
)
def test_what_a_message_is_about_is_understood(known: Recogniser, language: str, typed: str, category: str) -> None:
    assert known.understand(typed, language, NOW).category == category


@pytest.mark.parametrize(
    ("language", "typed", "start"),
    [
        ("so", "xalay fiidkii gawaari badan oo muusig dheer", "2024-06-14T18:00:00+02:00"),
        ("so", "laba saacadood ka hor gawaari baa tartamayay", "2024-06-15T07:05:00+02:00"),
        ("ti", "ትማሊ ሰዓት 22:30 ኣብ Skantzen መካይን ብናህሪ", "2024-06-14T22:30:00+02:00"),
        ("ti", "ቅድሚ ክልተ ሰዓት ሞተርሳይክል ጫውጫው", "2024-06-15T07:05:00+02:00"),
    ],
)
def test_when_it_was_is_understood(known: Recogniser, language: str, typed: str, start: str) -> None:
    found = known.understand(typed, language, NOW)
    assert found.start is not None
    assert found.start == datetime.fromisoformat(start)


@pytest.mark.parametrize("language", ["so", "ti"])
def test_no_phrase_of_an_answer_or_an_intent_means_two_things(language: str) -> None:
    words = load_word_lists(CONTENT)[language]
    vocabulary = Vocabulary(words)
    meant = {phrase: intent for intent, phrases in words.intents.items() for phrase in phrases}
    assert {phrase: vocabulary.intent(phrase) for phrase in meant} == meant


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("so", "haa"),
        ("so", "ma badqabo"),
        ("so", "ammaan ma ahi"),
        ("so", "khatar ma jirtaa"),
        ("ti", "እወ"),
        ("ti", "ኣብ ውሑስ ቦታ የለኹን"),
        ("ti", "ደሓን የለኹን"),
        ("ti", "ውሑስ ኣይኮንኩን"),
    ],
)
def test_who_does_not_say_so_is_not_safe(language: str, typed: str) -> None:
    vocabulary = Vocabulary(load_word_lists(CONTENT)[language], similarity=ratio)
    assert vocabulary.chosen(typed, "gate", ("safe", "over"), exactly=True) != "safe"
