"""All readings of a word: the one door to this package."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsgraph.document.letters import HAMZA, SO, YA
from newsgraph.lexicons.once import once
from newsgraph.morphology.closed import function_readings
from newsgraph.morphology.entry import VerbEntry
from newsgraph.morphology.inventory import Inventory, VerbStem, table
from newsgraph.morphology.model import Pos, Reading
from newsgraph.morphology.nominals import guess, nominal_readings
from newsgraph.morphology.nouns import Nouns, listed
from newsgraph.morphology.verbs import verb_readings

REMEMBERED = 24_576
"""Words whose readings are remembered: those of some hundred articles. Each takes a kilobyte, in every process."""
_LONGEST = 30
"""Letters; no Arabic word is longer, and a megabyte of one letter must cost nothing."""


class Morphology:
    """What words can be, by the built-in lists and the verbs that were added to them.

    >>> [r.tense.value for r in default().readings("وسيقتلونه") if r.tense]
    ['imperfect']
    """

    def __init__(self, *inventories: Inventory) -> None:
        self.inventories = inventories
        """The verbs, the built-in ones first."""
        self._nouns = Nouns(listed(), inventories)
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._read)

    def readings(self, form: str) -> tuple[Reading, ...]:
        """Every way to read the word (as `normalise` gives it); at least one, the lists' before what letters alone suggest."""
        return self._remembered(form)

    def with_verbs(self, entries: Iterable[VerbEntry]) -> "Morphology":
        """The same with these verbs too, such as those of a user's own lexicon; what is built in is shared."""
        return Morphology(*self.inventories, Inventory.of(entries))

    def _read(self, form: str) -> tuple[Reading, ...]:
        return tuple(dict.fromkeys(self._all(form)))

    def _all(self, form: str) -> Iterator[Reading]:
        if not form[:1].isalpha() or not HAMZA <= form[0] <= YA or len(form) > _LONGEST:
            yield Reading(_other(form), form, form)
            return
        closed = [*function_readings(form)]
        # من and على are verbs in dictionaries; بين and كان (كأن) are verbs in news.
        verbs = [*verb_readings(form, self._stems, common=bool(closed))]
        if any(not verb.proclitics for verb in verbs):  # فتحت is of فتح
            closed = [read for read in closed if read.proclitics != SO or read.pos is not Pos.PREPOSITION]
        yield from closed
        yield from verbs
        nominal = [*nominal_readings(form, self._nouns)]
        yield from nominal
        if not closed and not nominal:
            yield guess(form)

    def _stems(self, stem: str) -> Sequence[VerbStem]:
        found: Sequence[VerbStem] = ()
        for inventory in self.inventories:
            if stem in inventory.stems:
                found = (*found, *inventory.stems[stem])
        return found


def _other(form: str) -> Pos:
    if form[:1].isdigit():
        return Pos.NUMBER
    return Pos.UNKNOWN if form[:1].isalpha() else Pos.SIGN


@once
def default() -> Morphology:
    """The built-in morphology, read when first asked for."""
    return Morphology(Inventory.of(table()))


def readings(form: str) -> tuple[Reading, ...]:
    """Every way to read a word by the built-in lists."""
    return default().readings(form)
