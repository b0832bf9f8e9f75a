"""From the words of an article to its tree and clauses."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsgraph.document.sentences import Sentence
from newsgraph.morphology import Reading
from newsgraph.syntax.chunks import chunks
from newsgraph.syntax.clauses import Clause, ClauseKind
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.grown import downwards, grown
from newsgraph.syntax.layout import Layout
from newsgraph.syntax.masdars import is_masdar, masdar_clause
from newsgraph.syntax.mentions import Placed
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.quotations import Quotations
from newsgraph.syntax.reader import read_sentence
from newsgraph.syntax.slots import fill
from newsgraph.syntax.tree import Relation, Tree


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the parser says of an article; all lists but `clauses` run along the tokens.

    `prepositions` and `markers` stand at the heads of phrases: how the preposition reads, and which token carries it.
    """

    tree: Tree
    prepositions: Sequence[str]
    markers: Sequence[int]
    clauses: Sequence[Clause]
    clause_of: Sequence[int]


def parse(
    forms: Sequence[str],
    words: Sequence[Reading],
    names: Sequence[Placed | None],
    quotations: Quotations,
    asides: Mapping[int, int],
    sentences: Sequence[Sentence],
    lines: Layout,
) -> Parsed:
    """Read all sentences; linear in the tokens. Datelines, labels (الوزير: ...) and bullets are read apart from what follows."""
    count = len(forms)
    closing = {close: opener for opener, close in asides.items()}
    draft = Draft(forms, words, names, quotations, closing, [-1] * count, [Relation.ROOT] * count, [""] * count, [-1] * count)
    opened: list[OpenClause] = []
    cuts = _cuts(draft, lines)
    for sentence in sentences:
        inside = cuts[bisect_right(cuts, sentence.first) : bisect_left(cuts, sentence.stop)]
        for first, stop in pairwise([sentence.first, *inside, sentence.stop]):
            _read(draft, opened, first, stop)
            if first in lines.dateline:
                opened[-1].kind, opened[-1].subject = ClauseKind.FRAGMENT, None
    order = downwards(draft)
    tree = grown(draft, order)
    return _parsed(draft, tree, order, opened)


def _cuts(draft: Draft, lines: Layout) -> list[int]:
    """Where the own words of lines begin, in order: behind datelines, bullets and labels."""
    found = {line.start for line in lines.lines} | {lines.dateline.stop, lines.headline.stop}
    for line in lines.lines:
        if line.colon >= 0 and not any(draft.words[at].is_verb for at in line.label):
            found.add(line.colon + 1)
    return sorted(found)


def _read(draft: Draft, opened: list[OpenClause], first: int, stop: int) -> None:
    begun = len(opened)
    row = chunks(draft, first, stop)
    read_sentence(draft, opened, row)
    for chunk in row:
        draft.prepositions[chunk.head], draft.markers[chunk.head] = chunk.preposition, chunk.marker
    for clause in opened[begun:]:
        fill(draft, clause)
    _rest(draft, row, next((clause.predicate for clause in opened[begun:] if clause.predicate >= 0), -1))


def _parsed(draft: Draft, tree: Tree, order: Sequence[int], opened: Sequence[OpenClause]) -> Parsed:
    """Number the clauses: those of verbs and of nouns that predicate first, then those of masdars, each after its parent."""
    number_of: dict[int, int] = {}
    said: list[OpenClause] = []
    for clause in opened:
        if clause.predicate >= 0 and clause.predicate not in number_of:
            number_of[clause.predicate] = len(said)
            said.append(clause)
    masdars = [at for at in order if at not in number_of and is_masdar(draft, at)]
    number_of.update({at: len(said) + place for place, at in enumerate(masdars)})
    clause_of = [-1] * len(order)
    for at in order:
        above = tree.governor[at]
        clause_of[at] = number_of.get(at, clause_of[above] if above >= 0 else -1)
    clauses = [_clause(tree, clause, number, number_of) for number, clause in enumerate(said)]
    for at in masdars:
        above = tree.governor[at]
        clauses.append(masdar_clause(draft, tree, clauses, clause_of[above] if above >= 0 else -1, at))
    return Parsed(tree, draft.prepositions, draft.markers, clauses, clause_of)


def _clause(tree: Tree, clause: OpenClause, number: int, number_of: Mapping[int, int]) -> Clause:
    parent = clause.parent
    while parent is not None and (parent.predicate < 0 or parent.predicate == clause.predicate):
        parent = parent.parent
    return Clause(
        number,
        clause.kind,
        clause.predicate,
        tree.first[clause.predicate],
        tree.stop[clause.predicate],
        -1 if parent is None else number_of[parent.predicate],
        tree.governor[clause.predicate],
        clause.opener,
        clause.auxiliary,
        clause.passive,
        clause.subject,
        clause.object,
        clause.second,
        tuple(clause.obliques),
        tuple(clause.operators),
        clause.antecedent,
        clause.resumptive,
    )


def _rest(draft: Draft, row: Sequence[Chunk], root: int) -> None:
    """Hang what nothing governs yet on the sentence's predicate."""
    if root < 0:
        root = row[0].head
        draft.governor[root], draft.relation[root] = -1, Relation.ROOT
    for chunk in row:
        for at in range(chunk.first, chunk.stop):
            if draft.relation[at] is Relation.ROOT and at != root:
                relation = Relation.SIGN if chunk.kind >= ChunkKind.COMMA else Relation.REMARK
                draft.hang(at, root, relation)
