"""Which currency an article means: by names with their state's adjective, else by the countries that it speaks of."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newsgraph.document import Document, Token
from newsgraph.figures.currencies import countries, currencies, families, parts, ratio
from newsgraph.figures.lexicon import Unit
from newsgraph.lexicons.objects import Phrase

_PREFIXES = ("", "و", "ب", "ل", "ف", "ك", "وب", "ول")


@dataclass(frozen=True, slots=True)
class CurrencyContext:
    """What one article says of currencies: full names in order of position, codes of the countries it names, its words."""

    named: dict[str, tuple[list[int], list[str]]]
    near: frozenset[str]
    words: Counter[str]

    @classmethod
    def of(cls, document: Document) -> "CurrencyContext":
        """Read one article; linear."""
        named: dict[str, tuple[list[int], list[str]]] = {}
        for start, family, code in _full_names(document.tokens):
            starts, known = named.setdefault(family, ([], []))
            starts.append(start)
            known.append(code)
        return cls(named, frozenset(_near(document.forms)), document.forms)

    def code(self, unit: Unit, start: int) -> str | None:
        """The ISO code of a currency whose word stands at that position; None where nothing tells."""
        if unit.code or unit.family == "دولار":
            return unit.code or "USD"  # «دولار» without a state is American, also beside a Canadian one
        family = families()[unit.family]
        starts, known = self.named.get(unit.family, ([], []))
        if known:
            return known[max(0, bisect_left(starts, start) - 1)]
        possible = self.near & set(family.adjectives.values())
        if len(possible) == 1:
            return next(iter(possible))
        return family.default if not possible or family.default in possible else None

    def part(self, unit: Unit, start: int) -> tuple[str, int]:
        """The currency that a part alone (50 سنتا) is of, and how many make one; its own code and 1 where nothing tells."""
        part = parts()[unit.family]
        for name in part.families:
            code = self.code(currencies()[(name,)], start) if any(self.words[word] for word in _spoken(name)) else None
            if code is not None:
                return code, ratio(part, code)
        return (part.alone, ratio(part, part.alone)) if part.alone else (part.code, 1)


def _full_names(tokens: list[Token]) -> Iterator[tuple[int, str, str]]:
    """Currencies that stand with their state (الدينار الكويتي), each with its position."""
    for at, token in enumerate(tokens[:-1]):
        family = _family_words().get(token.form)
        if family is None:
            continue
        adjectives = families()[family].adjectives
        for size in (2, 1):
            phrase = tuple(_bare(word.form) for word in tokens[at + 1 : at + 1 + size])
            if phrase in adjectives:
                yield token.start, family, adjectives[phrase]
                break


@cache
def _spoken(name: str) -> frozenset[str]:
    """The words that speak of a currency."""
    own = families()[name].forms if name in families() else {(name,)}
    return frozenset(word for form in own for word in _written(form))


@cache
def _family_words() -> dict[str, str]:
    return {word: name for name, family in families().items() for form in family.forms for word in _written(form)}


def _written(form: Phrase) -> Iterator[str]:
    """The word with proclitics and article."""
    word = form[0]
    for prefix in _PREFIXES:
        yield prefix + word
        yield prefix + "ال" + word if not prefix.endswith("ل") else prefix + "ل" + word


def _near(words: Counter[str]) -> Iterator[str]:
    """The currencies of the countries that the article names, or whose adjective it uses."""
    for word in words:
        bare = word
        for cut in range(3):
            if bare in countries():
                yield countries()[bare]
            elif bare.startswith("ال") and bare[2:] in _adjectives():
                yield from _adjectives()[bare[2:]]
            elif bare in _adjectives():
                yield from _adjectives()[bare]
            if cut == 2 or not bare or bare[0] not in "وفبلك":
                break
            bare = ("ا" + bare[1:]) if bare.startswith("لل") else bare[1:]


@cache
def _adjectives() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for family in families().values():
        for phrase, code in family.adjectives.items():
            if len(phrase) == 1:
                for word in (phrase[0], phrase[0] + "ون", phrase[0] + "ين"):
                    found.setdefault(word, []).append(code)
    return found


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") else word
