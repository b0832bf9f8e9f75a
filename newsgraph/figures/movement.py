"""Words of rising and falling in all their forms: verbs, masdars, participles (ارتفع, سترتفع, بارتفاع, مرتفعا)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, get_args

from newsgraph.document import normalise
from newsgraph.document.letters import ALEF, ARTICLE, TA, TA_MARBUTA
from newsgraph.errors import LexiconError
from newsgraph.figures.lexicon import context
from newsgraph.figures.sentence_window import bare
from newsgraph.lexicons import known_names
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology.entry import VerbEntry
from newsgraph.morphology.inventory import Inventory
from newsgraph.morphology.verbs import verb_readings
from newsgraph.report import Change

How = Literal["moves", "body", "made", "trade"]
"""Who rises: only a quantity (ارتفع), a body too (هبط), what somebody raises (رفع), or what is traded (خسر)."""

_FILE = "change_verbs.tsv"
_COLUMNS = 6


@dataclass(frozen=True, slots=True)
class Movement:
    """What a word of rising and falling says; `noun` is True for a masdar that governs like a noun (زيادة, not ارتفاعا)."""

    direction: Change
    how: How
    noun: bool


@lru_cache(maxsize=8_192)
def movement(form: str) -> Movement | None:
    """What the word says, with whatever stands on its front; None for any other word.

    >>> movement("وستنخفض"), movement("شخصا")
    (Movement(direction='down', how='moves', noun=False), None)
    """
    if form in context()["no_movement"] or (form,) in known_names():
        return None  # «فقد» is mostly ف and قد, «إضافة إلى» a conjunction; «فيتنام» is no ف with يتنامى
    inventory, rows = _inventory()
    for reading in verb_readings(form, lambda stem: inventory.stems.get(stem, ())):
        if reading.person == _THIRD:
            return Movement(*rows[reading.lemma], noun=False)
    for word, nominal in _nominal(form):
        if word in inventory.masdars:
            return Movement(*rows[inventory.masdars[word][0].lemma], noun=nominal)
        if word in inventory.participles and not nominal:
            return Movement(*rows[inventory.participles[word][0].lemma], noun=False)
    return None


_THIRD = 3


def _nominal(form: str) -> Iterator[tuple[str, bool]]:
    """The words that a noun can be without its clitics and ending, and whether it is more than an accusative of manner."""
    for word in bare(form):
        plain = word.removeprefix(ARTICLE)
        yield plain, True
        if word.endswith(ALEF) and plain == word:
            yield word[:-1], word != form  # «مرتفعا», but «بارتفاعا» is none
        if word.endswith(TA_MARBUTA) and plain == word:
            yield word[:-1], False
        for pronoun in closed("owners"):
            if word.endswith(pronoun):
                owned = word.removesuffix(pronoun)
                yield owned, True
                yield owned.removesuffix(TA) + TA_MARBUTA, True


@cache
def _inventory() -> tuple[Inventory, dict[str, tuple[Change, How]]]:
    """The verbs of the file inflected, and by lemma what each says."""
    directions: dict[str, Change] = {name: name for name in get_args(Change)}
    hows: dict[str, How] = {name: name for name in get_args(How)}
    entries: list[VerbEntry] = []
    known: dict[str, tuple[Change, How]] = {}
    for row in parse_rows(_FILE, (files("newsgraph.figures") / "data" / _FILE).read_text(encoding="utf-8")):
        if len(row) != _COLUMNS or row[3] not in directions or row[4] not in hows:
            raise LexiconError(f"{_FILE}: {row!r}: a row is perfect, imperfect, forms, up or down, how, nouns or -")
        nouns = () if row[5] == "-" else tuple(normalise(noun) for noun in row[5].split(" "))
        entry = VerbEntry(row[0], row[1], forms=row[2], masdars=nouns)
        entries.append(entry)
        known[entry.lemma] = (directions[row[3]], hows[row[4]])
    return Inventory.of(entries), known
