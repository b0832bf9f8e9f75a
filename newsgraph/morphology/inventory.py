"""The verbs that the library knows, by the stems that they are written with."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology.derived import masdars, participles
from newsgraph.morphology.model import Tense, Voice
from newsgraph.morphology.paradigm import (
    Slots,
    Stem,
    VerbEntry,
    imperfect_stems,
    passive_imperfect_stems,
    passive_perfect_stems,
    perfect_stems,
    read,
)

_FORMS = frozenset("123456789xq")


@dataclass(frozen=True, slots=True)
class VerbStem:
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
            for stem, meaning in _stems(entry):
                stems[stem] = (*stems.get(stem, ()), meaning)
            for noun in dict.fromkeys(masdars(entry)):
                nouns[noun] = (*nouns.get(noun, ()), entry)
            for part in dict.fromkeys(participles(entry)):
                parts[part] = (*parts.get(part, ()), entry)
        return cls(stems, nouns, parts)


def _stems(entry: VerbEntry) -> Iterator[tuple[str, VerbStem]]:
    passive_perfect, passive_imperfect = [*passive_perfect_stems(entry)], [*passive_imperfect_stems(entry)]
    either = Voice.EITHER if entry.transitive else Voice.ACTIVE
    yield from _said(entry, Tense.PERFECT, Voice.ACTIVE if passive_perfect else either, perfect_stems(entry))
    yield from _said(entry, Tense.IMPERFECT, Voice.ACTIVE if passive_imperfect else either, imperfect_stems(entry))
    if entry.transitive:
        yield from _said(entry, Tense.PERFECT, Voice.PASSIVE, passive_perfect)
        yield from _said(entry, Tense.IMPERFECT, Voice.PASSIVE, passive_imperfect)


def _said(entry: VerbEntry, tense: Tense, voice: Voice, stems: Iterable[Stem]) -> Iterator[tuple[str, VerbStem]]:
    """The stems as they read; slots of one spelling (قرأ and قرا read alike) are joined."""
    slots: dict[str, Slots] = {}
    for stem, slot in stems:
        key = read(stem)
        slots[key] = slots.get(key, 0) | slot
    yield from ((stem, VerbStem(entry, tense, voice, slot)) for stem, slot in slots.items())


@cache
def table() -> tuple[VerbEntry, ...]:
    """The verbs of `data/verbs.tsv` and `own_verbs.tsv`, with the masdars of `data/masdars.tsv`; raises LexiconError."""
    nouns = {perfect: tuple(words.split(" ")) for perfect, words in _rows("masdars.tsv", 2)}
    found = []
    for perfect, imperfect, forms, flags, rank in (*_rows("verbs.tsv", 5), *_rows("own_verbs.tsv", 5)):
        if not forms or set(forms) - _FORMS or imperfect[:1] != "ي" or set(flags) - set("id-") or not rank.isdecimal():
            raise LexiconError(f"verbs.tsv: {perfect}: a row is perfect, imperfect, forms (1 to 9, x, q), i, d or -, a rank")
        own = nouns.get(perfect, ())
        found.append(VerbEntry(perfect, imperfect, "i" not in flags, "d" in flags, forms, own, int(rank)))
    return tuple(found)


def _rows(name: str, width: int) -> list[list[str]]:
    rows = parse_rows(name, (files("newsgraph.morphology") / "data" / name).read_text(encoding="utf-8"))
    if bad := next((row for row in rows if len(row) != width or not all(row)), None):
        raise LexiconError(f"{name}: {bad!r}: {width} columns, none empty")
    return rows
