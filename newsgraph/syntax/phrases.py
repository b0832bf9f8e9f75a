"""Noun phrases and prepositional phrases, named or not, each with its head and what governs it."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsgraph.morphology import Pos, Reading
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.tree import Relation, Tree


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


_INSIDE = frozenset({Relation.PART, Relation.ADJECTIVE, Relation.COUNTED, Relation.PARTICLE, Relation.SIGN})
_BEYOND = frozenset({Relation.RELATIVE, Relation.CIRCUMSTANCE, Relation.COMPLEMENT, Relation.CONJUNCT})
_MEASURES = frozenset({Pos.QUANTIFIER, Pos.NUMBER})


def head_of(tree: Tree, at: int) -> int:
    """The head of the innermost phrase of a token: up over parts of names, adjectives, numbers and particles."""
    while tree.relation[at] in _INSIDE and tree.governor[at] >= 0:
        at = tree.governor[at]
    return at


def phrase(tree: Tree, words: Sequence[Reading], forms: Sequence[str], head: int, preposition: str, marker: int) -> Phrase:
    """The phrase that a noun heads."""
    below = list(tree.below(head))
    cuts = [tree.first[at] for at in below if tree.relation[at] in _BEYOND and tree.first[at] > head]
    cuts += [at for at in range(head + 1, tree.stop[head]) if forms[at] in "،,؛;"][:1]
    return Phrase(
        head=head,
        meant=_meant(tree, words, head),
        first=tree.first[head],
        stop=tree.stop[head],
        core_stop=min([tree.stop[head], *cuts]),
        preposition=preposition,
        marker=marker,
        governor=tree.governor[head],
        relation=tree.relation[head],
        conjuncts=tuple(at for at in below if tree.relation[at] is Relation.CONJUNCT),
    )


def _meant(tree: Tree, words: Sequence[Reading], head: int) -> int:
    """Down from what counts or measures to the noun: عدد من [النواب], عشرات [القتلى], أحد [السكان]."""
    while words[head].pos in _MEASURES or words[head].lemma in group("counting"):
        below = next(
            (at for at in tree.below(head) if tree.relation[at] in (Relation.OWNER, Relation.ATTRIBUTE) and at > head), -1
        )
        if below < 0:
            return head
        head = below
    return head
