"""The nouns, adjectives, masdars and participles that the library knows, by dictionary form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from newsgraph.document.letters import TA_MARBUTA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology.entry import read
from newsgraph.morphology.inventory import Inventory
from newsgraph.morphology.model import Gender, Number, Pos

_GENDERS: Mapping[str, Gender] = {"m": "m", "b": "m", "f": "f", "-": ""}
_NUMBERS: Mapping[str, Number] = {"s": "s", "d": "d", "p": "p"}
_HUMAN = {"h": True, "t": False, "-": None}


class Nominal(NamedTuple):
    """A dictionary form of a nominal; `both` where it takes the endings of both genders (جديد, مسؤول)."""

    pos: Pos
    lemma: str
    gender: Gender
    number: Number = "s"
    human: bool | None = None
    both: bool = False
    sound: bool = True
    """Its plural is by an ending, as far as we know: no broken plural of it is listed."""
    verb: str = ""
    transitive: bool = False


@dataclass(frozen=True, slots=True)
class Nouns:
    """The listed nominals, and those that verbs give."""

    listed: Mapping[str, tuple[Nominal, ...]]
    verbs: tuple[Inventory, ...]

    def __contains__(self, word: str) -> bool:
        """Whether the word as it stands is one."""
        return word in self.listed or any(word in some.masdars or word in some.participles for some in self.verbs)

    def of(self, word: str) -> Iterator[Nominal]:
        """Everything that the word as it stands can be; broken plurals first (أعمال before إعمال), then masdars."""
        listed = self.listed.get(word, ())
        human = next((noun.human for noun in listed if noun.human), None)
        sound = all(noun.sound for noun in listed)
        yield from (noun for noun in listed if noun.number == "p")
        for inventory in self.verbs:
            for entry in inventory.masdars.get(word, ()):
                yield Nominal(Pos.MASDAR, word, gender_of(word), human=False, verb=entry.lemma, transitive=entry.transitive)
        yield from (noun for noun in listed if noun.number != "p")
        for inventory in self.verbs:
            for entry in inventory.participles.get(word, ()):
                yield Nominal(
                    Pos.PARTICIPLE, word, "m", "s", human, both=True, sound=sound, verb=entry.lemma, transitive=entry.transitive
                )


def gender_of(word: str) -> Gender:
    """Feminine where the word ends in ة."""
    return "f" if word.endswith(TA_MARBUTA) else "m"


@cache
def listed() -> Mapping[str, tuple[Nominal, ...]]:
    """The nouns and adjectives of the data files; a row of `own_nouns.tsv` takes the place of those of `nouns.tsv`."""
    found = {**_read("nouns.tsv", Pos.NOUN), **_read("own_nouns.tsv", Pos.NOUN)}
    broken = {noun.lemma for some in found.values() for noun in some if noun.number == "p" and noun.human}
    for word in broken & found.keys():
        found[word] = tuple(noun._replace(sound=False) for noun in found[word])
    for form, some in adjectives().items():
        found[form] = (*found.get(form, ()), *some)
    return found


@cache
def adjectives() -> Mapping[str, tuple[Nominal, ...]]:
    """The adjectives of `data/adjectives.tsv` and `own_adjectives.tsv`."""
    return {**_read("adjectives.tsv", Pos.ADJECTIVE), **_read("own_adjectives.tsv", Pos.ADJECTIVE)}


def _read(name: str, pos: Pos) -> dict[str, tuple[Nominal, ...]]:
    """A table of this package."""
    return table_of(name, (files("newsgraph.morphology") / "data" / name).read_text(encoding="utf-8"), pos)


def table_of(name: str, text: str, pos: Pos) -> dict[str, tuple[Nominal, ...]]:
    """The rows of a table's text; raises LexiconError."""
    found: dict[str, tuple[Nominal, ...]] = {}
    for row in parse_rows(name, text):
        if len(row) != 5 or row[1] not in _GENDERS or row[2] not in _NUMBERS or row[3] not in _HUMAN:
            raise LexiconError(f"{name}: {row!r}: a word, m f b or -, s d or p, h t or -, and its singular or -")
        form = read(row[0])
        lemma = form if row[4] == "-" else read(row[4])
        found[form] = (
            *found.get(form, ()),
            Nominal(pos, lemma, _GENDERS[row[1]], _NUMBERS[row[2]], _HUMAN[row[3]], row[1] == "b"),
        )
    return found
