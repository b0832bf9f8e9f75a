"""Which currency an article means: by names with their state's adjective, else by the countries that it speaks of."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from newsgraph.document import Document, Token
from newsgraph.document.cached import cached_property
from newsgraph.document.letters import ALEF, AND, ARTICLE, BY, FOR, FOR_THE, LIKE, MASCULINE_PLURAL, OBLIQUE, PROCLITICS, SO
from newsgraph.figures.currencies import countries, currencies, families, parts, ratio
from newsgraph.figures.lexicon import Unit
from newsgraph.lexicons.objects import Phrase

_CLEARLY = 3  # times as often as any other: that is the country an article speaks of
_PREFIXES = ("", AND, BY, FOR, SO, LIKE, AND + BY, AND + FOR)


class CurrencyContext:
    """What one article says of currencies, read when first asked for: most articles name none that states share."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @property
    def words(self) -> Counter[str]:
        """How often the article has each word."""
        return self._document.forms

    @cached_property
    def named(self) -> dict[str, tuple[list[int], list[str]]]:
        """By currency the full names (الدينار الكويتي), in order: their positions, their codes."""
        named: dict[str, tuple[list[int], list[str]]] = {}
        for start, family, code in _full_names(self._document.tokens):
            starts, known = named.setdefault(family, ([], []))
            starts.append(start)
            known.append(code)
        return named

    @cached_property
    def near(self) -> Counter[str]:
        """The currencies of the countries that the article speaks of, and how often it does."""
        return _near(self.words)

    def code(self, unit: Unit, start: int) -> str | None:
        """The ISO code of a currency whose word stands at that position; None where nothing tells."""
        if unit.code or families()[unit.family].default == "USD":
            return unit.code or "USD"  # «دولار» without a state is American, also beside a Canadian one
        family = families()[unit.family]
        starts, known = self.named.get(unit.family, ([], []))
        if known:
            return known[max(0, bisect_left(starts, start) - 1)]
        possible = Counter({code: self.near[code] for code in set(family.adjectives.values()) if self.near[code]}).most_common(2)
        if not possible or len(possible) == 1 or possible[0][1] >= _CLEARLY * possible[1][1]:
            return possible[0][0] if possible else family.default
        return family.default if self.near[family.default or ""] else None

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
        yield prefix + ARTICLE + word if not prefix.endswith(FOR) else prefix + FOR + word


def _near(words: Counter[str]) -> Counter[str]:
    """The currencies of the countries that the article names, or whose adjective it uses, and how often it does."""
    near: Counter[str] = Counter()
    for word, times in words.items():
        near.update(dict.fromkeys(_of_country(word), times))
    return near


@lru_cache(maxsize=8_192)
def _of_country(word: str) -> tuple[str, ...]:
    return tuple(_codes(word))


def _codes(word: str) -> Iterator[str]:
    bare = word
    for cut in range(3):
        if bare in countries():
            yield countries()[bare]
        elif bare.startswith(ARTICLE) and bare[2:] in _adjectives():
            yield from _adjectives()[bare[2:]]
        elif bare in _adjectives():
            yield from _adjectives()[bare]
        if cut == 2 or not bare or bare[0] not in PROCLITICS:
            break
        bare = (ALEF + bare[1:]) if bare.startswith(FOR_THE) else bare[1:]


@cache
def _adjectives() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for family in families().values():
        for phrase, code in family.adjectives.items():
            if len(phrase) == 1:
                for word in (phrase[0], phrase[0] + MASCULINE_PLURAL, phrase[0] + OBLIQUE):
                    found.setdefault(word, []).append(code)
    return found


def _bare(word: str) -> str:
    return word[2:] if word.startswith(ARTICLE) else word
