"""The place that a message names: only one that it really names, for a wrong place is worse than none.

`Gazetteer.find` answers what a typed name means; here a whole message is searched, so only what stands in it as a name
counts: exactly, with an ending of the language, or a long name misspelt.
"""

from collections import defaultdict

from core.places import Gazetteer, Kind, Place
from core.ports import Similarity
from core.recognition_text import normal

# Of 100: how alike a word must be to a name's to be that word misspelt; shorter ones must be written exactly.
ALIKE = 85.0
SHORTEST = 7
SHORTEST_STEM = 4

Name = tuple[str, ...]


class Names:
    """The names of a gazetteer's places, ready to be found among other words."""

    def __init__(self, gazetteer: Gazetteer, similarity: Similarity | None) -> None:
        self._similarity = similarity
        self._places: dict[Name, list[Place]] = defaultdict(list)
        for place in gazetteer.places:
            for name in dict.fromkeys(tuple(normal(name).split()) for name in (place.name, *place.aliases)):
                self._places[name].append(place)
        self._begins: dict[str, list[Name]] = defaultdict(list)
        for name in sorted(filter(None, self._places), key=len, reverse=True):
            self._begins[name[0]].append(name)
        self._words = {word for name in self._places for word in name}
        self._long: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._words):
            if len(word) >= SHORTEST:
                self._long[word[0]].append(word)

    def find(self, words: tuple[str, ...], endings: tuple[str, ...], common: frozenset[str]) -> Place | None:
        """The one place that is named, the longest name first; None when there is none, or no telling which.

        `endings` and `common` are folded words of the language.
        """
        forms = [self._forms(word, endings, common) for word in words]
        named: list[tuple[int, list[Place]]] = []
        at = 0
        while at < len(forms):
            name = self._name_at(forms, at)
            if name is not None:
                named.append((sum(map(len, name)), self._places[name]))
            at += len(name) if name else 1
        localities = [place for _, places in named for place in places if place.kind is Kind.LOCALITY]
        where = {place.name for place in localities}
        for _, places in sorted(named, key=lambda found: -found[0]):
            if places[0].kind is not Kind.LOCALITY:
                # "Stationen" is two places, "stationen i Kolbäck" is one.
                here = [place for place in places if place.locality in where] or places
                if len(here) == 1:
                    return here[0]
        return localities[0] if localities else None

    def _name_at(self, forms: list[set[str]], at: int) -> Name | None:
        fitting = (
            name
            for form in forms[at]
            for name in self._begins.get(form, ())
            if len(name) <= len(forms) - at and all(part in forms[at + i] for i, part in enumerate(name))
        )
        return max(fitting, key=lambda name: sum(map(len, name)), default=None)

    def _forms(self, word: str, endings: tuple[str, ...], common: frozenset[str]) -> set[str]:
        """The words of names that a word may be: itself, without an ending, or as it should have been spelt."""
        stems = (word[: -len(ending)] for ending in endings if word.endswith(ending))
        forms = {stem for stem in stems if stem in self._words and len(stem) >= SHORTEST_STEM}
        if word in self._words:
            forms.add(word)
        if forms or word in common or self._similarity is None or len(word) < SHORTEST - 1:
            return forms
        alike = [
            (self._similarity(word[: len(name) + 1], name), name)
            for name in self._long.get(word[0], ())
            if len(word) - len(name) in range(-2, 6)
        ]
        score, name = max(alike, default=(0.0, ""))
        return {name} if score >= ALIKE else set()
