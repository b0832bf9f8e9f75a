"""Noun phrases and prepositional phrases, named or not, each with its head and what governs it."""

from dataclasses import dataclass

from newsgraph.syntax.tree import Relation


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun with all that hangs on it, in tokens `first` to `stop`.

    `head` is its noun, number or first word of a name; `meant` the noun that it is about, where the head only counts or
    measures (عدد من [النواب], عشرات [القتلى], أحد [السكان], كل [الموظفين]), else the head. `core_stop` ends the phrase before
    relative clauses and what follows a comma. `preposition` is how the preposition reads that stands before it, glued or not
    (ب, ل, من, "من قبل", "على يد"), without و and ف, or empty; `marker` the token that carries it (the head's own where it is
    glued), or -1.

        وقع الحادث في [بلدة الرمل التي ...]     head بلدة, preposition في, governor وقع, relation oblique
        عقوبات على [شركات روسية]               head شركات, preposition على, governor عقوبات, relation attribute
    """

    head: int
    meant: int
    first: int
    stop: int
    core_stop: int
    preposition: str
    marker: int
    governor: int
    relation: Relation
    conjuncts: tuple[int, ...] = ()
    """The heads of the phrases that و, أو joins to this one; filled on the first of them only."""

    @property
    def is_bare(self) -> bool:
        """True where no preposition governs it."""
        return not self.preposition
