"""The trigger lexicon: which written forms can tell of which event, and what each sense asks of its surroundings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast, get_args

from newsgraph.document import normalise
from newsgraph.errors import LexiconError
from newsgraph.events.conditions import Condition, parse
from newsgraph.events.words import read
from newsgraph.lexicons.loader import numbered_rows, parse_rows
from newsgraph.lexicons.once import once
from newsgraph.morphology import Number, Tense, entry, noun_forms, people_forms, written_forms
from newsgraph.morphology.paradigm import is_hollow
from newsgraph.report import EventType

Part = Literal["perfect", "imperfect", "masdar", "participle", "noun"]
Frame = Literal["do", "make", "act", "bear"]
"""Who does and who undergoes: see the head of `data/verbs.tsv`."""

_VERB_COLUMNS, _NOUN_COLUMNS = 7, 4
_SHORTEST = 2  # letters: an empty masdar would have forms like «ا», which stands everywhere


@dataclass(frozen=True, slots=True)
class Shape:
    """What a written form says of itself; `passive` only where the letters can be nothing else (أصيب, يصاب)."""

    part: Part
    number: Number
    passive: bool = False
    jussive: bool = False

    @property
    def is_verb(self) -> bool:
        """True for a finite verb."""
        return self.part in ("perfect", "imperfect")


@dataclass(frozen=True, slots=True)
class Sense:
    """One row of the lexicon; a row without a type says that the word tells of no event there."""

    rank: int
    lemma: str
    type: EventType | None
    frame: Frame
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of a written form."""

    sense: Sense
    shape: Shape


class Lexicon:
    """Readings by written form, those of earlier rows first; `attached` holds the forms that stand before a pronoun."""

    def __init__(self, rows: Iterable[list[str]]) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self.attached: dict[str, list[Entry]] = {}
        self.met: dict[str, Any] = {}
        """What `triggers.readings` has found for words, if they were asked for."""
        for rank, row in enumerate(rows):
            self._add(rank, row)

    def _add(self, rank: int, row: list[str]) -> None:
        for form, bound, one in _forms(rank, row):
            if form:
                self.entries.setdefault(form, []).append(one)
            for before in bound:
                self.attached.setdefault(before, []).append(one)


def _forms(rank: int, row: list[str]) -> Iterator[tuple[str, tuple[str, ...], Entry]]:
    """Every form of a row, alone and before a pronoun; raises LexiconError where the row is not well formed."""
    if len(row) not in (_VERB_COLUMNS, _NOUN_COLUMNS) or not all(row):
        raise LexiconError(f"trigger row {row!r}: {_VERB_COLUMNS} columns for a verb, {_NOUN_COLUMNS} for nouns, none empty")
    words = [normalise(cell) for cell in row[2:-1]]
    if not all(len(word) >= _SHORTEST and word.isalpha() for cell in words if cell != "-" for word in cell.split(" ")):
        raise LexiconError(f"trigger row {row!r}: words of {_SHORTEST} letters at least, one space between them, or - for none")
    sense = _sense(rank, row, next((word for word in words if word != "-"), "").split(" ")[0])
    if len(row) == _NOUN_COLUMNS:
        yield from _nouns(sense, "noun", words[0].split(" "))
        return
    perfect, imperfect, masdars, participles = (word.split(" ") if word != "-" else [] for word in words)
    if bool(perfect) != bool(imperfect):
        raise LexiconError(f"trigger row {row!r}: a verb has a perfect and an imperfect, or - for both")
    if perfect:
        yield from _verbs(sense, row[2], row[3])
    yield from _nouns(sense, "masdar", masdars)
    yield from _nouns(sense, "participle", participles)


def _verbs(sense: Sense, perfect: str, imperfect: str) -> Iterator[tuple[str, tuple[str, ...], Entry]]:
    """The third person; زير, بيع and قيد are other words far more often than passives."""
    verb = entry(perfect, imperfect)
    for one in written_forms(verb):
        said = one.form
        if said.person == 3 and not (said.passive and len(verb.perfect) == 3 and is_hollow(verb.perfect)):
            part: Part = "perfect" if said.tense is Tense.PERFECT else "imperfect"
            shape = Shape(part, said.number, said.passive, said.jussive)
            yield one.plain, (one.bound,) if one.bound else (), Entry(sense, shape)


def _nouns(sense: Sense, part: Part, words: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...], Entry]]:
    for word in words:
        for one in people_forms(word) if part == "participle" else noun_forms(word):
            yield one.plain, one.bound, Entry(sense, Shape(part, one.number))


def _sense(rank: int, row: list[str], lemma: str) -> Sense:
    if (row[0] != "!" and row[0] not in get_args(EventType)) or row[1] not in get_args(Frame) or not lemma:
        raise LexiconError(f"trigger row {row!r}: a type (or !), a frame (do, make, act, bear), then words")
    kind = None if row[0] == "!" else cast(EventType, row[0])
    return Sense(rank, lemma, kind, cast(Frame, row[1]), parse(row[-1]))


@once
def lexicon() -> Lexicon:
    """The built-in triggers."""
    return Lexicon(_built_in())


def extended(text: str) -> Lexicon:
    """The built-in triggers with a table of the user's before them, written as `data/verbs.tsv` or `data/nouns.tsv` are.

    Raises LexiconError, with the number of its line, for a row that cannot be read.
    """
    own = numbered_rows("event_lexicon", text)
    for number, row in own:
        try:
            list(_forms(0, row))
        except LexiconError as error:
            raise LexiconError(f"event_lexicon:{number}: {error}") from None
    return Lexicon([*(row for _, row in own), *_built_in()])


def _built_in() -> list[list[str]]:
    return [*parse_rows("verbs.tsv", read("verbs.tsv")), *parse_rows("nouns.tsv", read("nouns.tsv"))]


@cache
def plover() -> dict[str, str]:
    """PLOVER's code for each event type that has one."""
    return {kind: code for kind, code in parse_rows("plover.tsv", read("plover.tsv"))}
