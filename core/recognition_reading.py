"""What the words of one language tell in a message: scores per category, and the flags."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.recognition_lexicon import Hit, Lexicon
from core.recognition_text import Word
from core.report import Category
from core.words import Topic

# What a phrase is worth. A feeling ("otryggt") gives way to what it is about.
SURE = 3.0
HINT = 1.0
ENOUGH = 2.0
PAIR = 2.0
# With no question mark only a message that begins as a question, and is no longer, is one.
SHORT_QUESTION = 9
# How many words may stand between a thing and what is done with it.
PAIR_REACH = 8
# Of these the thing comes first, with at most so many words between.
GRAVE_REACH = {"missing": 5, "intruder": 2}
GRAVE = ("danger", *GRAVE_REACH)
WORTH = {Category.UNSAFE_PLACE: 2.0, Category.SAFE_PLACE: 2.5}
# How many words before a phrase may deny it, and how many after.
DENIED_BEFORE = 3
DENIED_AFTER = 2
SUPPOSED_BEFORE = 4
FOREIGN, FOREIGN_ALARM = 6, 5


@dataclass(frozen=True, slots=True)
class Reading:
    """What one language's words tell. `denied` are categories said not to be there."""

    foreign: bool
    supported: bool
    scores: dict[Category, float]
    first: dict[Category, int]
    denies: bool
    asks: bool
    topics: frozenset[Topic]
    tags: frozenset[str]
    pledge: bool
    danger: bool
    real_danger: bool
    distress: bool

    def best(self, enough: float) -> Category | None:
        """The category that scores most, the one mentioned first among equals."""
        scored = [(-score, self.first[category], category) for category, score in self.scores.items()]
        least, _, category = min(scored, default=(0.0, 0, None))
        return category if -least >= enough else None


def read(words: tuple[Word, ...], lexicon: Lexicon, parts: list[set[str]], *, foreign: bool = False) -> Reading:
    """Read a message with one language's words. Of a foreign one only what is not short, and spelt right, counts."""
    hits = lexicon.find(words, parts, misspelt=not foreign)
    if foreign:
        hits = [hit for hit in hits if hit.letters >= _least(hit) or hit.end - hit.start > 1]
    hits = _meant(hits)
    denials = _denials(hits)
    pairs = list(_pairs(hits, denials, words))
    hits += [pair for pair in pairs if pair.tag == "danger"]
    scores, first, denied = _scores(hits, pairs, denials, words)
    alarms = [hit for hit in hits if hit.tag in ("danger", "distress")]
    denied_alarms = [hit for hit in alarms if _is_denied(hit, hits, denials, words, after=False)]
    told = [hit for hit in alarms if hit not in denied_alarms]
    # In "ingen skulle sakna mig" the negation is a part of what is told.
    taken_back = [hit for hit in denied_alarms if not any(_is_part(hit, other) for other in told)]
    dangers = [hit for hit in told if hit.tag == "danger"]
    return Reading(
        foreign=foreign,
        supported=any(hit.tag == "context" and not _hints(hit, hits) for hit in hits),
        scores=scores,
        first=first,
        denies=bool(denied or taken_back),
        asks=any(_is_asked(hit, hits, words) for hit in hits if hit.tag.startswith(("subject:", "hint:"))),
        topics=frozenset(Topic(hit.tag[6:]) for hit in hits if hit.tag.startswith("topic:")),
        tags=frozenset(hit.tag for hit in hits),
        pledge=any(hit.tag == "pledge" for hit in hits),
        danger=bool(dangers),
        real_danger=any(not _is_supposed(hit, hits, words) for hit in dangers),
        distress=any(hit.tag == "distress" for hit in told),
    )


def _hints(context: Hit, hits: list[Hit]) -> bool:
    """Whether a word of disturbance is itself all that hints."""
    return any(hit.tag.startswith("hint:") and context.within(hit) for hit in hits)


def _least(hit: Hit) -> int:
    """How many letters make a foreign word no coincidence. Danger is rather heard once too often."""
    return FOREIGN_ALARM if hit.tag in ("danger", "distress") else FOREIGN


def _scores(
    hits: list[Hit], pairs: list[Hit], denials: list[int], words: tuple[Word, ...]
) -> tuple[dict[Category, float], dict[Category, int], bool]:
    """What each category scores and where it is first told, and whether some are denied."""
    about = _longest(hit for hit in hits if hit.tag.startswith(("subject:", "hint:")))
    scores: dict[Category, float] = defaultdict(float)
    first: dict[Category, int] = {}
    denied = False
    for hit in about:
        kind, _, name = hit.tag.partition(":")
        category, score = Category(name), SURE if kind == "subject" else HINT
        score = min(score, WORTH.get(category, score))
        if _is_asked(hit, hits, words):
            continue
        if _is_denied(hit, hits, denials, words):
            if category is not Category.SAFE_PLACE or kind == "hint":
                denied = True
                continue
            category = Category.UNSAFE_PLACE  # "inte tryggt"
        scores[category] += score
        first.setdefault(category, hit.start)
    for pair in pairs:
        if pair.tag != "danger":
            category = Category(pair.tag)
            scores[category] += PAIR
            first[category] = min(pair.start, first.get(category, pair.start))
    return scores, first, denied


def _pairs(hits: list[Hit], denials: list[int], words: tuple[Word, ...]) -> Iterator[Hit]:
    """For each matter the first thing and deed that stand near each other in a sentence, as one hit."""
    told: dict[str, tuple[list[Hit], list[Hit]]] = defaultdict(lambda: ([], []))
    sure = [hit for hit in hits if hit.tag.startswith("subject:")]
    for hit in hits:
        kind, _, name = hit.tag.partition(":")
        if kind == "deed" and any(_is_part(hit, other) for other in sure if other.tag != f"subject:{name}"):
            continue  # "nie czuję się bezpiecznie" is no safe place
        if kind not in ("thing", "deed") or _is_asked(hit, hits, words):
            continue
        # That a bench is gone is no bench; that a child is gone is what is told.
        if not _is_denied(hit, hits, denials, words, after=name not in GRAVE):
            told[name][kind == "deed"].append(hit)
    for name, (things, deeds) in told.items():
        near = [(thing, deed) for thing in things for deed in deeds if _are_near(thing, deed, words, name)]
        if near:
            thing, deed = min(near, key=lambda pair: min(pair[0].start, pair[1].start))
            start, end = min(thing.start, deed.start), max(thing.end, deed.end)
            yield Hit("danger" if name in GRAVE else name, start, end, thing.letters + deed.letters)


def _is_part(hit: Hit, other: Hit) -> bool:
    return hit.within(other) and (hit.start, hit.end) != (other.start, other.end)


def _are_near(thing: Hit, deed: Hit, words: tuple[Word, ...], name: str) -> bool:
    if name in GRAVE_REACH:
        follows = 0 <= deed.start - thing.end <= GRAVE_REACH[name]
        return follows and words[thing.start].clause == words[deed.start].clause
    apart = max(deed.start - thing.end, thing.start - deed.end)
    return 0 <= apart <= PAIR_REACH and words[thing.start].sentence == words[deed.start].sentence


def _meant(hits: list[Hit]) -> list[Hit]:
    idioms = [hit for hit in hits if hit.tag == "idioms"]
    return [hit for hit in hits if not any(hit.within(idiom) and not _is_named(hit, idiom) for idiom in idioms)]


def _is_named(hit: Hit, idiom: Hit) -> bool:
    """Whether the whole idiom is a phrase for a category ("shooting up" is no shooting, but drugs), or of distress."""
    return hit.tag.startswith(("subject:", "distress")) and (hit.start, hit.end) == (idiom.start, idiom.end)


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """Of phrases one inside another the longest; of the same words told twice for a category, one."""
    found = list(dict.fromkeys(hits))
    return [
        hit
        for hit in found
        if not any(_is_part(hit, other) for other in found) and not any(_says_more(other, hit) for other in found)
    ]


def _says_more(other: Hit, hit: Hit) -> bool:
    """Whether the other is sure of what this only hints at, by the same words."""
    same = (other.start, other.end) == (hit.start, hit.end)
    return same and hit.tag.startswith("hint:") and other.tag.startswith("subject:")


def _denials(hits: list[Hit]) -> list[int]:
    """Where the words of negation stand that deny something."""
    harmless = [hit for hit in hits if hit.tag == "no_denial"]
    return [hit.start for hit in hits if hit.tag == "denial" and not any(hit.within(phrase) for phrase in harmless)]


def _is_denied(hit: Hit, hits: list[Hit], denials: list[int], words: tuple[Word, ...], *, after: bool = True) -> bool:
    breaks = {other.start for other in hits if other.tag == "breaks"}
    clause = words[hit.start].clause
    for at in denials:
        between = range(at, hit.start)
        if (
            hit.start - DENIED_BEFORE <= at < hit.start
            and words[at].clause == clause
            and not breaks.intersection(between)
        ):
            return True
    return after and any(
        other.tag == "absent"
        and hit.end <= other.start <= hit.end + DENIED_AFTER
        and words[other.start].clause == words[hit.end - 1].clause
        for other in hits
    )


def _is_supposed(hit: Hit, hits: list[Hit], words: tuple[Word, ...]) -> bool:
    return any(
        other.tag == "supposed"
        and hit.start - SUPPOSED_BEFORE <= other.start < hit.end
        and words[other.start].sentence == words[hit.start].sentence
        for other in hits
    )


def _is_asked(hit: Hit, hits: list[Hit], words: tuple[Word, ...]) -> bool:
    """Whether it stands in a question that only asks: "när är nästa bilträff?", also where nobody marked it as one."""
    word = words[hit.start]
    return any(
        other.tag == "asking"
        and (word.asked or (other.start == 0 and len(words) <= SHORT_QUESTION))
        and words[other.start].sentence == word.sentence
        and other.start <= hit.start
        and (other.start == 0 or words[other.start - 1].clause != words[other.start].clause)
        for other in hits
    )
