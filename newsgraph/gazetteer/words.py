"""The words around places' names: head nouns, adjectives behind the name, nationalities. Each file is read once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from newsgraph.document.letters import ARTICLE, DUAL, FEMININE_DUAL, FEMININE_PLURAL, HA, MASCULINE_PLURAL, OBLIQUE, TA, YA
from newsgraph.errors import LexiconError
from newsgraph.gazetteer.keys import spelling
from newsgraph.gazetteer.model import CATEGORIES
from newsgraph.lexicons.loader import parse_rows

_ENDINGS = ("", HA, OBLIQUE, MASCULINE_PLURAL, FEMININE_PLURAL, TA + OBLIQUE, FEMININE_DUAL, DUAL)
"""Of a nationality in ي: سوري, سورية, سوريين."""
_LONGEST = 2  # words of a head noun (شبه جزيرة) or of an adjective (الشمالي الشرقي)


Kind = Literal["is", "of", "by"]
"""`is`: the name behind the noun names the very thing; `of`: it tells where that lies; `by`: it does, or it is a person's."""


@dataclass(frozen=True, slots=True)
class Head:
    """A noun before a name, and the categories that it says, the usual one first."""

    kind: Kind
    categories: tuple[str, ...]


def rows(file: str) -> list[list[str]]:
    """The rows of a data file of the gazetteer."""
    return parse_rows(file, (files("newsgraph.gazetteer") / "data" / file).read_text(encoding="utf-8"))


@cache
def heads(kind: Kind) -> dict[str, Head]:
    """The head nouns of one kind, by spelling."""
    found: dict[str, Head] = {}
    for written, listed, forms in rows("heads.tsv"):
        categories = tuple(listed.split(","))
        if written not in get_args(Kind) or not set(categories) <= set(CATEGORIES):
            raise LexiconError(f"heads.tsv: {written!r} {listed!r}: a row is a kind (is, of, by), categories, and forms")
        if written == kind:
            found.update((spelling(form), Head(kind, categories)) for form in forms.split("|"))
    return found


@cache
def generic() -> frozenset[str]:
    """Common nouns that stand for places (المدينة), by spelling."""
    return frozenset(spelling(row[0]) for row in rows("generic.txt"))


def is_generic(word: str) -> bool:
    """Whether a word is a definite common noun that names no place (المدينة, الحي)."""
    return word.startswith(ARTICLE) and spelling(word) in generic()


@cache
def _tails() -> frozenset[str]:
    return frozenset(spelling(word) for row in rows("tails.tsv") for word in row)


@cache
def _nationalities() -> dict[str, str]:
    """Countries by the spelling of their adjectives without the article."""
    found: dict[str, str] = {}
    for country, *_, adjectives in rows("countries.tsv"):
        for adjective in filter(None, adjectives.split("|")):
            endings = _ENDINGS if adjective.endswith(YA) else ("",)
            for ending in endings:
                found.setdefault(spelling(adjective) + ending, country)
    return found


def nationality(word: str) -> str | None:
    """The country whose people or things a word calls by its adjective, or None; clitics must be cut before.

    >>> nationality("السورية"), nationality("عراقيين"), nationality("الأتراك"), nationality("الكبير")
    ('SY', 'IQ', 'TR', None)
    """
    form = spelling(word)
    return _nationalities().get(form.removeprefix(ARTICLE)) or _nationalities().get(form)


def is_head(phrase: str) -> bool:
    """Whether a word, or two, is a noun that says what the name behind it is (مدينة, محافظة, شبه جزيرة)."""
    return spelling(phrase) in heads("is")


def is_water(phrase: str) -> bool:
    """Whether a head noun says that what is called so is a river, a lake or a sea."""
    head = heads("is").get(spelling(phrase))
    return head is not None and head.categories[0] in ("river", "lake", "sea")


def is_common(name: str) -> bool:
    """Whether a name is a common noun alone (المدينة, مخيم): some village is called so, but never that one is meant."""
    form = spelling(name)
    return form in generic() or any(form in heads(kind) for kind in get_args(Kind))


def headless(name: str, *kinds: Kind) -> Iterator[tuple[Head, str]]:
    """A name split into its head noun and the rest, for heads of these kinds: the longest head first."""
    words = name.split()
    for length in range(min(_LONGEST, len(words) - 1), 0, -1):
        form = spelling(" ".join(words[:length]))
        yield from ((heads(kind)[form], " ".join(words[length:])) for kind in kinds if form in heads(kind))


def without_nationality(name: str) -> tuple[str, str] | None:
    """A name without the nationality behind it, and its country (الرقة السورية: الرقة, SY)."""
    words = name.split()
    country = nationality(words[-1]) if len(words) > 1 and words[-1].startswith(ARTICLE) else None
    return (" ".join(words[:-1]), country) if country else None


def without_adjective(name: str) -> str | None:
    """A name without the side or state behind it (القلمون الشرقي: القلمون), or None where there is none."""
    words = name.split()
    lengths = range(min(_LONGEST, len(words) - 1), 0, -1)
    return next((" ".join(words[:-n]) for n in lengths if spelling(" ".join(words[-n:])) in _tails()), None)
