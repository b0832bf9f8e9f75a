"""One article, read once: every later layer reads this view, and none builds it again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsgraph.document import Document, Token
from newsgraph.document.sentences import Sentence
from newsgraph.report import Entity
from newsgraph.syntax.clauses import Clause, Operator
from newsgraph.syntax.connectives import Connective, found_connectives
from newsgraph.syntax.layout import Layout, layout
from newsgraph.syntax.mentions import Mentions, Placed, lay_out
from newsgraph.syntax.phrases import Phrase
from newsgraph.syntax.quotations import Quotations, quotations
from newsgraph.syntax.tree import Tree


@dataclass(frozen=True, slots=True)
class Article:
    """A document and how it reads. All positions are token positions; `clause_of` and `phrase_of` run along the tokens.

    `clause_of` is the number of the innermost clause of each token (-1 for none), `phrase_of` the place in `phrases` of the
    innermost phrase (-1 for none).
    """

    document: Document
    forms: Sequence[str]
    sentence_of: Sequence[int]
    layout: Layout
    mentions: Mentions
    quotations: Quotations
    connectives: Sequence[Connective]
    tree: Tree
    phrases: Sequence[Phrase]
    phrase_of: Sequence[int]
    clauses: Sequence[Clause]
    clause_of: Sequence[int]

    @property
    def tokens(self) -> list[Token]:
        """The article's tokens."""
        return self.document.tokens

    @property
    def sentences(self) -> list[Sentence]:
        """The article's sentences."""
        return self.document.sentences

    def form(self, at: int) -> str:
        """How the token reads; nothing beyond the ends."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def sentence_at(self, at: int) -> Sentence:
        """The sentence of a token."""
        return self.document.sentences[self.sentence_of[at]]

    def mention_at(self, at: int) -> Placed | None:
        """The mention that a token is part of."""
        return self.mentions.at[at] if 0 <= at < len(self.forms) else None

    def phrase_at(self, at: int) -> Phrase | None:
        """The innermost phrase of a token."""
        return self.phrases[self.phrase_of[at]] if self.phrase_of[at] >= 0 else None

    def phrase(self, head: int) -> Phrase | None:
        """The phrase that a token heads."""
        phrase = self.phrase_at(head)
        return phrase if phrase is not None and phrase.head == head else None

    def clause_at(self, at: int) -> Clause | None:
        """The innermost clause of a token."""
        return self.clauses[self.clause_of[at]] if self.clause_of[at] >= 0 else None

    def clause(self, predicate: int) -> Clause | None:
        """The clause whose predicate a token is."""
        clause = self.clause_at(predicate)
        return clause if clause is not None and clause.predicate == predicate else None

    def clauses_above(self, clause: Clause) -> Iterator[Clause]:
        """The clause that holds this one, the one that holds that, and so on."""
        while clause.parent >= 0:
            clause = self.clauses[clause.parent]
            yield clause

    def operators_over(self, clause: Clause) -> Iterator[Operator]:
        """The operators of a clause and of all above it, the nearest first.

        A coordinate clause stands beside its parent, so that what stands over the parent's verb alone does not reach it.
        """
        yield from clause.operators
        for above in self.clauses_above(clause):
            yield from above.operators

    def named(self, phrase: Phrase) -> Placed | None:
        """The mention that a phrase is, by its head or by a name in apposition (الرئيس [فلان])."""
        return self.mention_at(phrase.head)

    def chars(self, first: int, stop: int) -> tuple[int, int]:
        """The half-open range of characters of a range of tokens."""
        return self.tokens[first].start, self.tokens[stop - 1].end

    def with_entities(self, entities: Sequence[Entity]) -> "Article":
        """The same reading with more, or other, mentions laid on it: for coreference, which finds those that are no names."""
        return replace(self, mentions=lay_out(self.tokens, entities))


def read(document: Document, entities: Sequence[Entity]) -> Article:
    """Read an article once; linear in its length, and never raises on any text."""
    tokens = document.tokens
    forms = [token.form for token in tokens]
    mentions = lay_out(tokens, entities)
    lines = layout(document, mentions.at)
    sentence_of, sentence_stop = _sentences(document)
    return Article(
        document=document,
        forms=forms,
        sentence_of=sentence_of,
        layout=lines,
        mentions=mentions,
        quotations=quotations(document.text, tokens, lines.line_of, sentence_stop),
        connectives=found_connectives(forms),
        tree=Tree([], [], [], []),
        phrases=[],
        phrase_of=[-1] * len(tokens),
        clauses=[],
        clause_of=[-1] * len(tokens),
    )


def _sentences(document: Document) -> tuple[list[int], list[int]]:
    """For each token the number of its sentence, and where that stops."""
    numbers, stops = [], []
    for number, sentence in enumerate(document.sentences):
        numbers += [number] * (sentence.stop - sentence.first)
        stops += [sentence.stop] * (sentence.stop - sentence.first)
    return numbers, stops
