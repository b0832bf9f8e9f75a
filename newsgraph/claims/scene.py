"""One article as the search for claims reads it: the view of syntax, along the tokens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import speakers
from newsgraph.coreference import Referents
from newsgraph.document import Document, Token
from newsgraph.document.letters import BY
from newsgraph.morphology import Pos, Reading
from newsgraph.report import Person
from newsgraph.syntax import Article, Placed, Quotation

COMMAS = frozenset({"،", ","})


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of the article before any claim is; all lists run along the tokens."""

    article: Article
    document: Document
    tokens: Sequence[Token]
    forms: Sequence[str]
    line_of: Sequence[int]
    opened: Mapping[int, Quotation]
    closed: Mapping[int, Quotation]
    inside: Sequence[Quotation | None]
    names: Sequence[Placed | None]
    persons: frozenset[str]
    """Ids of those whom the article names."""
    referents: Referents
    sentence_first: Sequence[int]
    sentence_stop: Sequence[int]

    def form(self, at: int) -> str:
        """How the token reads; nothing beyond the ends."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def before(self, at: int, steps: int = 1) -> str:
        """How the token so many steps before reads; nothing of the sentence before (a headline ends without a sign)."""
        return self.forms[at - steps] if at - steps >= self.sentence_first[at] else ""

    def verb(self, at: int) -> Reading | None:
        """The finite verb that the word is in its sentence; None where it is none, or more likely somebody (وزير, وكيل)."""
        word = self.article.words[at] if 0 <= at < len(self.forms) else None
        return word if word is not None and word.is_verb and self.forms[at] not in speakers() else None

    def is_by(self, at: int) -> bool:
        """True where the word stands under ب "with" (بتأثيرات, بهذا; not بيت), counts nobody, and is no adverb by that (بشكل)."""
        under = self.is_word(at) and self.article.parsed.prepositions[at] == BY
        return under and self.article.words[at].pos is not Pos.QUANTIFIER and self.forms[at] not in group("by_adverb")

    def is_word(self, at: int) -> bool:
        """True for a word, false for signs, numbers and beyond the ends."""
        return 0 <= at < len(self.tokens) and self.tokens[at].is_word


def scene(article: Article) -> Scene:
    """Look once at everything; linear in the article."""
    quotations = article.quotations
    sentences = [article.sentence_at(at) for at in range(len(article.tokens))]
    return Scene(
        article=article,
        document=article.document,
        tokens=article.tokens,
        forms=article.forms,
        line_of=article.layout.line_of,
        opened=quotations.opened,
        closed=quotations.closed,
        inside=quotations.inside,
        names=article.mentions.at,
        persons=frozenset(spot.entity.id for spot in article.mentions if isinstance(spot.entity, Person)),
        referents=Referents(article),
        sentence_first=[sentence.first for sentence in sentences],
        sentence_stop=[sentence.stop for sentence in sentences],
    )
