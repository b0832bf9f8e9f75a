"""The names of currencies: families that states share with each state's adjective (from CLDR and our own file), and parts."""

from dataclasses import dataclass
from functools import cache

from newsgraph.document import normalise
from newsgraph.document.letters import ALEF, ARTICLE, DUAL, HA, OBLIQUE, TA, TA_MARBUTA
from newsgraph.errors import LexiconError
from newsgraph.figures.lexicon import Unit, data, forms, inflected
from newsgraph.lexicons.objects import Phrase, mapping, phrases

_ALPHA_2 = 2  # letters of a country's ISO code
_FILS_PER_DIRHAM = 100
_FILS_PER_DINAR = 1000


@dataclass(frozen=True, slots=True)
class Family:
    """A currency's name that states share: its forms, the code meant where nothing tells, and the adjectives of each code."""

    forms: frozenset[Phrase]
    default: str | None
    adjectives: dict[Phrase, str]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a currency (سنت): of which families, how many make one, whose it is if nothing tells, its own code."""

    families: tuple[str, ...]
    ratio: int
    alone: str | None
    code: str


@cache
def families() -> dict[str, Family]:
    """By name; adjectives come from CLDR's names of currencies, and from our own file where the press writes others."""
    found = {}
    known = _cldr_adjectives()
    for name, raw in mapping(data("currencies.json")["families"], "families").items():
        entry = mapping(raw, name)
        own = frozenset(form for phrase in phrases(entry["forms"], name) for form in inflected(phrase))
        adjectives = {phrase: code for phrase, code in known.items() if phrase[:1] in own}
        found[name] = Family(
            own, str(entry["default"]) or None, {p[1:]: code for p, code in adjectives.items()} | _own_adjectives(entry, name)
        )
    return found


@cache
def parts() -> dict[str, Part]:
    """The parts of currencies, by name."""
    found = {}
    for name, raw in mapping(data("currencies.json")["subunits"], "subunits").items():
        entry = mapping(raw, name)
        ratio = entry["ratio"]
        if not isinstance(ratio, int):
            raise LexiconError(f"currencies.json: {name} needs a whole ratio")
        found[name] = Part(
            tuple(word for (word,) in phrases(entry["families"], name)), ratio, str(entry["alone"]) or None, str(entry["code"])
        )
    return found


@cache
def currencies() -> dict[Phrase, Unit]:
    """Every way to write a currency after a number."""
    raw = data("currencies.json")
    table: dict[Phrase, Unit] = {}
    named = ""
    for name, entry in mapping(raw["subunits"], "subunits").items():
        for phrase in phrases(mapping(entry, name)["forms"], name):
            table |= dict.fromkeys(inflected(phrase), Unit("money", None, name, part=True))
    for name, family in families().items():
        units = {code: Unit("money", code, name) for code in family.adjectives.values()}
        for form in family.forms:
            table[form] = Unit("money", None, name)
            table |= {form + adjective: units[code] for adjective, code in family.adjectives.items()}
    for code, words in mapping(raw["single"], "single").items():
        for number, phrase in enumerate(phrases(words, code)):
            named = named if number else phrase[0]
            table |= dict.fromkeys(inflected(phrase), Unit("money", code, named))
    return (
        table | {(code.casefold(),): Unit("money", code, code) for code in codes()} | {(c,): Unit("money", c, c) for c in codes()}
    )


@cache
def codes() -> frozenset[str]:
    """The ISO codes that the press writes as such."""
    return forms(data("currencies.json")["codes"], "codes")


@cache
def countries() -> dict[str, str]:
    """For each name of a country (CLDR's, if one word) or city (our own file), the code of its currency."""
    from babel import Locale
    from babel.numbers import get_territory_currencies

    found: dict[str, str] = {}
    for territory, name in Locale.parse("ar").territories.items():
        tender = get_territory_currencies(territory) if len(territory) == _ALPHA_2 and " " not in name else []
        if tender:
            found[normalise(name)] = str(tender[0])
    raw = mapping(data("currencies.json")["countries"], "countries")
    return found | {name: code for code, names in raw.items() for name in forms(names, code)}


def ratio(part: Part, code: str) -> int:
    """How many of the part make one of the currency: 100 fils are a dirham, 1000 a dinar."""
    if part.ratio:
        return part.ratio
    return _FILS_PER_DIRHAM if code == "AED" else _FILS_PER_DINAR


def _own_adjectives(entry: dict[str, object], name: str) -> dict[Phrase, str]:
    found: dict[Phrase, str] = {}
    for code, words in mapping(entry["adjectives"], name).items():
        for phrase in phrases(words, code) if words else ():
            found |= dict.fromkeys(_agreeing(phrase), code)
    return found


def _agreeing(phrase: Phrase) -> set[Phrase]:
    """The adjective masculine, feminine, accusative, dual and definite."""
    stem = (*phrase[:-1], phrase[-1].removesuffix(TA_MARBUTA))
    endings = ("", TA_MARBUTA, HA, ALEF, OBLIQUE, DUAL, TA + OBLIQUE)
    found = {(*stem[:-1], stem[-1] + ending) for ending in endings}
    return found | {tuple(ARTICLE + word for word in form) for form in found}


@cache
def _cldr_adjectives() -> dict[Phrase, str]:
    """(دينار, كويتي) and the like: CLDR's Arabic names of the currencies that are tender somewhere today."""
    from babel import Locale
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    tender = {code for territory in get_global("territory_currencies") for code in get_territory_currencies(territory)}
    found: dict[Phrase, str] = {}
    for code, name in Locale.parse("ar").currencies.items():
        words = tuple(normalise(word) for word in name.split())
        if code in tender and 1 < len(words) <= 3 and all(word.isalpha() for word in words):
            found |= {(words[0], *adjective): code for adjective in _agreeing(words[1:])}
    return found
