"""One article as the search for claims reads it: tokens with their sentences, quotations and names."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import other_verbs, verbs
from newsgraph.claims.quotations import Quotation, quotations
from newsgraph.claims.wording import speaker
from newsgraph.coreference import Referents
from newsgraph.document import Document, Token
from newsgraph.document.lines import Break
from newsgraph.document.sentences import MAX_TOKENS
from newsgraph.report import Entity, Mention, Person
from newsgraph.syntax import Article

_NEAR = 15
"""Tokens of the article between two pieces of one quotation, and the mark of the second."""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention in tokens `first` to `stop`."""

    entity: Entity
    mention: Mention
    first: int
    stop: int

    def __hash__(self) -> int:
        """By its place: an entity with thousands of mentions takes long to hash."""
        return hash((self.first, self.stop))


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of the article before any claim is; all lists but `quotes` run along the tokens."""

    document: Document
    tokens: Sequence[Token]
    forms: Sequence[str]
    sentence_first: Sequence[int]
    sentence_stop: Sequence[int]
    line_of: Sequence[int]
    opened: dict[int, Quotation]
    closed: dict[int, Quotation]
    inside: Sequence[Quotation | None]
    names: Sequence[Named | None]
    edges: tuple[Sequence[int], Sequence[int]]
    article: Article
    referents: Referents

    def form(self, at: int) -> str:
        """How the token reads; nothing beyond the ends."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def resumed(self, quotation: Quotation) -> Quotation | None:
        """The quotation that takes this one up again after the words of the article («لا نريد»، قال فلان، «لكننا»)."""
        near = range(quotation.after, min(quotation.after + _NEAR, len(self.tokens)))
        at = next((at for at in near if at in self.opened), -1)
        later = self.article.quotations.opened.get(at)
        return self.opened[at] if later is not None and later.continues == quotation.opener else None

    def is_word(self, at: int) -> bool:
        """True for a word, false for signs, numbers and beyond the ends."""
        return 0 <= at < len(self.tokens) and self.tokens[at].is_word


def scene(document: Document, entities: Sequence[Entity], article: Article) -> Scene:
    """Look once at everything; linear in the article."""
    tokens = document.tokens
    lines = _lines(document)
    first, stop = _sentences(document, lines)
    found = quotations(document.text, tokens, lines, stop)
    return Scene(
        document=document,
        tokens=tokens,
        forms=[token.form for token in tokens],
        sentence_first=first,
        sentence_stop=stop,
        line_of=lines,
        opened={q.opener: q for q in found},
        closed={q.stop: q for q in found if q.closed},
        inside=_inside(len(tokens), found),
        names=_names(tokens, entities),
        edges=([token.start for token in tokens], [token.end for token in tokens]),
        article=article,
        referents=Referents.of(article),
    )


def _sentences(document: Document, lines: Sequence[int]) -> tuple[list[int], list[int]]:
    """For each token where its sentence begins and stops; one that seems to end with an initial (د . فلان) goes on."""
    tokens = document.tokens
    first, stop = [0] * len(tokens), [0] * len(tokens)
    start = 0
    for sentence in document.sentences:
        end = sentence.stop
        initial = end - start > 1 and tokens[end - 1].form == "." and len(tokens[end - 2].form) == 1 and tokens[end - 2].is_word
        if initial and end - start < MAX_TOKENS and end < len(tokens) and lines[end] == lines[end - 1]:
            continue
        first[start:end], stop[start:end] = [start] * (end - start), [end] * (end - start)
        start = end
    first[start:], stop[start:] = [start] * (len(tokens) - start), [len(tokens)] * (len(tokens) - start)
    return first, stop


def _lines(document: Document) -> list[int]:
    """The number of each token's line."""
    return list(accumulate((at > 0 and what >= Break.LINE for at, what in enumerate(document.breaks)), initial=0))[1:]


def _inside(count: int, found: Sequence[Quotation]) -> list[Quotation | None]:
    """For each token the innermost quotation (brackets aside) whose words it is one of."""
    result: list[Quotation | None] = [None] * count
    stack: list[Quotation] = []
    waiting = [q for q in reversed(found) if not q.bracket]
    for at in range(count):
        while waiting and waiting[-1].first <= at:
            stack.append(waiting.pop())
        while stack and stack[-1].stop <= at:
            stack.pop()
        result[at] = stack[-1] if stack else None
    return result


def _names(tokens: Sequence[Token], entities: Sequence[Entity]) -> list[Named | None]:
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    result: list[Named | None] = [None] * len(tokens)
    for entity in entities:
        for mention in entity.mentions:
            first, stop = bisect_right(ends, mention.start), bisect_left(starts, mention.end)
            for at in range(first, stop):
                held = result[at]
                if held is None or held.stop - held.first < stop - first:
                    result[at] = Named(entity, mention, first, stop)
    _add_surnames(tokens, result)
    return result


def _add_surnames(tokens: Sequence[Token], names: list[Named | None]) -> None:
    """Mark a person's last name where the tagger passed it over, unless the word is a plain one too."""
    surnames = {
        tokens[name.stop - 1].form: name
        for name in names
        if name is not None and isinstance(name.entity, Person) and name.stop - name.first > 1 and name.mention.kind == "name"
    }
    for at, token in enumerate(tokens):
        known = surnames.get(token.form) if names[at] is None and len(token.form) >= 3 else None
        if known is None or known.stop - 1 == at:
            continue
        plain = token.form in other_verbs() and not (at and tokens[at - 1].form.removeprefix("و") in verbs())
        plain = plain or token.form in group("day") | group("adjunct") | group("preposition")
        if not plain and speaker(token.form) is None:
            mention = Mention(start=token.start, end=token.end, text=token.text, kind="name")
            names[at] = Named(known.entity, mention, at, at + 1)
