"""The nouns, adjectives, masdars and participles that the library knows, by dictionary form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology.inventory import Inventory
from newsgraph.morphology.model import Gender, Number, Pos

_HUMAN = {"h": True, "t": False, "-": None}


@dataclass(frozen=True, slots=True)
class Nominal:
    """A dictionary form of a nominal; `both` where it takes the endings of both genders (جديد, مسؤول)."""

    pos: Pos
    lemma: str
    gender: Gender
    number: Number = "s"
    human: bool | None = None
    both: bool = False
    verb: str = ""
    transitive: bool = False


@dataclass(frozen=True, slots=True)
class Nouns:
    """The listed nominals, and those that verbs give."""

    listed: Mapping[str, tuple[Nominal, ...]]
    verbs: tuple[Inventory, ...]

    def of(self, word: str) -> Iterator[Nominal]:
        """Everything that the word as it stands can be."""
        listed = self.listed.get(word, ())
        yield from listed
        for inventory in self.verbs:
            for entry in inventory.masdars.get(word, ()):
                yield Nominal(Pos.MASDAR, word, gender_of(word), "s", False, False, entry.lemma, entry.transitive)
            for entry in inventory.participles.get(word, ()):
                human = next((noun.human for noun in listed if noun.human), None)
                yield Nominal(Pos.PARTICIPLE, word, "m", "s", human, True, entry.lemma, entry.transitive)


def gender_of(word: str) -> Gender:
    """Feminine where the word ends in ة."""
    return "f" if word.endswith("ة") else "m"


@cache
def listed() -> Mapping[str, tuple[Nominal, ...]]:
    """The nouns of `data/nouns.tsv` and the adjectives of `data/adjectives.tsv`; raises LexiconError."""
    found: dict[str, tuple[Nominal, ...]] = {}
    for word, gender, number, human, singular in _rows("nouns.tsv", 5):
        if gender not in ("m", "f", "b", "-") or number not in ("s", "p") or human not in _HUMAN:
            raise LexiconError(f"nouns.tsv: {word}: a row is a noun, m f b or -, s or p, h t or -, and its singular or -")
        form = normalise(word)
        lemma = form if singular == "-" else normalise(singular)
        said: Gender = "m" if gender in "mb" else "f" if gender == "f" else ""
        noun = Nominal(Pos.NOUN, lemma, said, "p" if number == "p" else "s", _HUMAN[human], gender == "b")
        found[form] = (*found.get(form, ()), noun)
    for word, gender, number, singular in _rows("adjectives.tsv", 4):
        form = normalise(word)
        said = "m" if gender in "mb" else "f" if gender == "f" else ""
        lemma = form if singular == "-" else normalise(singular)
        adjective = Nominal(Pos.ADJECTIVE, lemma, said, "p" if number == "p" else "s", None, gender == "b")
        found[form] = (*found.get(form, ()), adjective)
    return found


def _rows(name: str, width: int) -> list[list[str]]:
    rows = parse_rows(name, (files("newsgraph.morphology") / "data" / name).read_text(encoding="utf-8"))
    if bad := next((row for row in rows if len(row) != width or not all(row)), None):
        raise LexiconError(f"{name}: {bad!r}: {width} columns, none empty")
    return rows
