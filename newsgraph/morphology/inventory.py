"""The verbs that the library knows, by the stems that they are written with."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from newsgraph.document.letters import YA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology.derived import masdars, participles
from newsgraph.morphology.entry import VerbEntry, read
from newsgraph.morphology.model import Tense, Voice
from newsgraph.morphology.paradigm import Slots, imperfect_stems, passive_imperfect_stems, passive_perfect_stems, perfect_stems

_FORMS = frozenset("123456789xq")


class VerbStem(NamedTuple):
    """What a stem can be: the verb, its tense and voice, and before which endings it stands."""

    entry: VerbEntry
    tense: Tense
    voice: Voice
    slots: Slots


@dataclass(frozen=True, slots=True)
class Inventory:
    """Stems of finite verbs, and masdars and participles with their verbs; all keys read as `normalise` gives them."""

    stems: Mapping[str, tuple[VerbStem, ...]]
    masdars: Mapping[str, tuple[VerbEntry, ...]]
    participles: Mapping[str, tuple[VerbEntry, ...]]

    @classmethod
    def of(cls, entries: Iterable[VerbEntry]) -> "Inventory":
        """The inventory of these verbs."""
        stems: dict[str, tuple[VerbStem, ...]] = {}
        nouns: dict[str, tuple[VerbEntry, ...]] = {}
        parts: dict[str, tuple[VerbEntry, ...]] = {}
        for entry in entries:
            for meaning, stem, slots in _stems(entry):
                key = read(stem)
                stems[key] = (*stems.get(key, ()), VerbStem(entry, *meaning, slots))
            for noun in dict.fromkeys(masdars(entry)):
                nouns[noun] = (*nouns.get(noun, ()), entry)
            for part in dict.fromkeys(participles(entry)):
                parts[part] = (*parts.get(part, ()), entry)
        return cls(stems, nouns, parts)


Meaning = tuple[Tense, Voice]


def _stems(entry: VerbEntry) -> Iterator[tuple[Meaning, str, Slots]]:
    """Every stem with tense and voice; the voice is open where no passive is written otherwise than the active."""
    for tense, active, passive in (
        (Tense.PERFECT, perfect_stems, passive_perfect_stems),
        (Tense.IMPERFECT, imperfect_stems, passive_imperfect_stems),
    ):
        other = [*passive(entry)] if entry.transitive else []
        voice = Voice.ACTIVE if other or not entry.transitive else Voice.EITHER
        yield from (((tense, voice), stem, slots) for stem, slots in active(entry))
        yield from (((tense, Voice.PASSIVE), stem, slots) for stem, slots in other)


@cache
def table() -> tuple[VerbEntry, ...]:
    """The verbs of `verbs.tsv`, or of `own_verbs.tsv` in their place, with those of `masdars.tsv`; raises LexiconError."""
    nouns = {perfect: tuple(words.split(" ")) for perfect, words in _rows("masdars.tsv", 2)}
    found: dict[tuple[str, str], VerbEntry] = {}
    for perfect, imperfect, forms, flags, rank in (*_rows("verbs.tsv", 5), *_rows("own_verbs.tsv", 5)):
        if not forms or set(forms) - _FORMS or imperfect[:1] != YA or set(flags) - set("id-") or not rank.isdecimal():
            raise LexiconError(f"verbs.tsv: {perfect}: a row is perfect, imperfect, forms (1 to 9, x, q), i, d or -, a rank")
        own = nouns.get(perfect, ())
        found[perfect, imperfect] = VerbEntry(perfect, imperfect, "i" not in flags, "d" in flags, forms, own, int(rank))
    return tuple(found.values())


def _rows(name: str, width: int) -> list[list[str]]:
    rows = parse_rows(name, (files("newsgraph.morphology") / "data" / name).read_text(encoding="utf-8"))
    if bad := next((row for row in rows if len(row) != width or not all(row)), None):
        raise LexiconError(f"{name}: {bad!r}: {width} columns, none empty")
    return rows
