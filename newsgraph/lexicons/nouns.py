"""What nouns say of bodies, places and persons: the data files, read once when first asked for, and checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import phrase, read_rows
from newsgraph.lexicons.objects import Phrase

TitleKind = Literal["office", "profession", "rank", "honorific"]

CATEGORIES = frozenset(
    {
        "armed_group",
        "movement",
        "opposition",
        "military",
        "police",
        "government",
        "parliament",
        "alliance",
        "party",
        "company",
        "media",
    }
    | {"court", "club", "association", "ngo", "agency", "council", "fund", "education", "research", "religious", "hospital"}
    | {"international"}
)
"""What an organization can be."""


@dataclass(frozen=True, slots=True)
class BodyNoun:
    """A noun that bodies are called by: nouns of one `group` say the same (ميليشيا, ميليشيات).

    `refers` says when it refers back with the article alone: to a body that is so called, to any of its kind, or never.
    """

    category: str
    group: str
    refers: Literal["named", "kind", "-"]


@dataclass(frozen=True, slots=True)
class PlaceNoun:
    """A noun that refers back to places: those that stood behind one of `heads`, or are of one of `kinds`."""

    noun: str
    heads: frozenset[str]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Title:
    """A title noun; masculine and feminine are of one `group`."""

    kind: TitleKind
    group: str
    noun: str


@cache
def body_nouns() -> Mapping[str, BodyNoun]:
    """The head nouns of bodies, without the article."""
    found: dict[str, BodyNoun] = {}
    for category, refers, *nouns in read_rows("organization_nouns.tsv"):
        if category not in CATEGORIES or refers not in ("named", "kind", "-") or not nouns:
            raise LexiconError(
                f"organization_nouns.tsv: {category!r} {refers!r}: a row is a category, named, kind or -, and nouns"
            )
        for noun in map(normalise, nouns):
            found[noun] = BodyNoun(category, normalise(nouns[0]), refers)  # type: ignore[arg-type]
    return found


@cache
def bodies() -> Mapping[Phrase, tuple[str, frozenset[str]]]:
    """Well-known bodies: their category, and the nouns that stand for them (داعش: تنظيم)."""
    found: dict[Phrase, tuple[str, frozenset[str]]] = {}
    for category, nouns, *names in read_rows("organizations.tsv"):
        if category not in CATEGORIES or not names:
            raise LexiconError(f"organizations.tsv: {category!r}: a row is a category, nouns or -, and names")
        calls = frozenset(normalise(noun) for noun in nouns.split(",") if noun != "-")
        for name in names:
            found.setdefault(phrase(name), (category, calls))
    return found


@cache
def body_tails() -> Mapping[str, str]:
    """Words inside names of bodies, and the category that they tell (نيوز: media)."""
    rows = read_rows("organization_tails.tsv")
    if wrong := {row[0] for row in rows} - CATEGORIES:
        raise LexiconError(f"organization_tails.tsv: {wrong}: a row is a category, and words")
    return {normalise(word): category for category, *words in rows for word in words}


@cache
def place_nouns() -> Mapping[str, PlaceNoun]:
    """The nouns that refer back to places, without the article."""
    found: dict[str, PlaceNoun] = {}
    for noun, heads, kinds in read_rows("place_nouns.tsv"):
        form = normalise(noun)
        found[form] = PlaceNoun(form, _listed(heads), _listed(kinds))
    return found


@cache
def titles() -> Mapping[str, Title]:
    """The title nouns, without the article."""
    found: dict[str, Title] = {}
    for kind, *nouns in read_rows("person_titles.tsv"):
        if kind not in get_args(TitleKind) or not nouns:
            raise LexiconError(f"person_titles.tsv: {kind!r}: a row is office, rank, profession or honorific, and nouns")
        for noun in map(normalise, nouns):
            found.setdefault(noun, Title(kind, normalise(nouns[0]), noun))  # type: ignore[arg-type]
    return found


@cache
def capitals() -> Mapping[Phrase, str]:
    """The capitals, and the country of each by its code."""
    return {phrase(name): country for country, *names in read_rows("capitals.tsv") for name in names}


def _listed(cell: str) -> frozenset[str]:
    return frozenset(normalise(word) for word in cell.split(",") if word != "-")
