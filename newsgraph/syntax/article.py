"""One article, read once: every later layer reads this view, and none builds it again."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsgraph.document import Document, Token
from newsgraph.document.sentences import Sentence
from newsgraph.morphology import Reading
from newsgraph.report import Entity
from newsgraph.syntax.asides import asides
from newsgraph.syntax.choose import choose
from newsgraph.syntax.clauses import Clause, Operator
from newsgraph.syntax.connectives import Connective, found_connectives
from newsgraph.syntax.layout import Layout, layout
from newsgraph.syntax.mentions import Mentions, Placed, lay_out
from newsgraph.syntax.parse import Parsed, parse
from newsgraph.syntax.phrases import Phrase, head_of, phrase
from newsgraph.syntax.quotations import Quotations, quotations
from newsgraph.syntax.resumed import resumed
from newsgraph.syntax.tree import Relation, Tree


@dataclass(frozen=True, slots=True)
class Article:
    """A document and how it reads.

    All positions are token positions; `forms`, `words`, `sentence_of` and `clause_of` run along the tokens.

    `asides` are the opening dashes with their closing ones. `words` are the readings chosen in context, `clause_of` is the
    number of the innermost clause of each token (-1 for none).
    Phrases are made when asked for: `phrase`, `phrase_at`.
    """

    document: Document
    forms: Sequence[str]
    sentence_of: Sequence[int]
    layout: Layout
    mentions: Mentions
    quotations: Quotations
    asides: Mapping[int, int]
    connectives: Sequence[Connective]
    words: Sequence[Reading]
    parsed: Parsed

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

    @property
    def tree(self) -> Tree:
        """The governor of every token."""
        return self.parsed.tree

    @property
    def clauses(self) -> Sequence[Clause]:
        """All clauses; a clause's number is its place here."""
        return self.parsed.clauses

    @property
    def clause_of(self) -> Sequence[int]:
        """For each token the number of its innermost clause."""
        return self.parsed.clause_of

    def phrase_at(self, at: int) -> Phrase:
        """The innermost phrase of a token."""
        return self.phrase(head_of(self.tree, at))

    def phrase(self, head: int) -> Phrase:
        """The phrase that a token heads."""
        return phrase(self.tree, self.words, self.forms, head, self.parsed.prepositions[head], self.parsed.markers[head])

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
        """The mention that a phrase is: its head's, or that of a name in apposition (الرئيس [فلان])."""
        heads = [phrase.head, *(at for at in self.tree.below(phrase.head) if self.tree.relation[at] is Relation.APPOSITION)]
        return next((placed for at in heads if (placed := self.mention_at(at)) is not None), None)

    def chars(self, first: int, stop: int) -> tuple[int, int]:
        """The half-open range of characters of a range of tokens."""
        return self.tokens[first].start, self.tokens[stop - 1].end

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that lie in or across a range of characters."""
        first = bisect_right(self.tokens, start, key=lambda token: token.end)
        return first, bisect_left(self.tokens, end, key=lambda token: token.start)

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
    quoted = quotations(document.reading, tokens, lines.line_of, sentence_stop)
    between = asides(document.reading, tokens, sentence_stop)
    words = choose(forms, [token.text for token in tokens], document.sentences, mentions.at)
    return Article(
        document=document,
        forms=forms,
        sentence_of=sentence_of,
        layout=lines,
        mentions=mentions,
        quotations=resumed(quoted, forms, words, sentence_of),
        asides=between,
        connectives=found_connectives(forms),
        words=words,
        parsed=parse(forms, words, mentions.at, quoted, between, document.sentences, lines),
    )


def _sentences(document: Document) -> tuple[list[int], list[int]]:
    """For each token the number of its sentence, and where that stops."""
    numbers, stops = [], []
    for number, sentence in enumerate(document.sentences):
        numbers += [number] * (sentence.stop - sentence.first)
        stops += [sentence.stop] * (sentence.stop - sentence.first)
    return numbers, stops
