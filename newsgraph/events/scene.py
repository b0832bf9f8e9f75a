"""One article as the search for events reads it: tokens with their sentences, names, numbers and topics."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from newsgraph.document import Document, normalise
from newsgraph.document.cached import cached_property
from newsgraph.events.words import grammar, groups, keys
from newsgraph.report import Claim, Date, Entity, Figure, Organization, Person, Place
from newsgraph.syntax import Article
from newsgraph.syntax.edges import edges

_TOPIC_WORDS, _TOPIC_SHARE = 3, 0.012
_NUMBER, _SCORE = frozenset({"digit"}), frozenset({"digit", "score"})
_NAMES = {kind: frozenset({"name", word}) for kind, word in ((Person, "person"), (Organization, "org"), (Place, "place"))}


@dataclass(frozen=True)
class Scene:
    """What is known of the article before any event is; positions are token positions."""

    document: Document
    entities: Sequence[Entity]
    figures: Sequence[Figure]
    dates: Sequence[Date]
    claims: Sequence[Claim]
    article: Article

    @cached_property
    def forms(self) -> Sequence[str]:
        """How each token reads."""
        return self.article.forms

    @cached_property
    def _edges(self) -> list[int]:
        return edges(self.article)

    def is_edge(self, at: int) -> bool:
        """Whether the token ends one clause or opens another."""
        return self._edges[at + 1] > self._edges[at]

    def are_parted(self, one: int, other: int) -> bool:
        """Whether an edge of a clause, or of a sentence, lies between two tokens."""
        first, last = sorted((one, other))
        return self.article.sentence_of[first] != self.article.sentence_of[last] or self._edges[last] > self._edges[first + 1]

    @cached_property
    def figure_at(self) -> list[Figure | None]:
        """For each token the figure whose number or noun it is part of."""
        found: list[Figure | None] = [None] * len(self.document.tokens)
        for figure in self.figures:
            for part in filter(None, (figure.span, figure.number, figure.noun)):
                for at in range(*self.article.token_range(part.start, part.end)):
                    found[at] = figure
        return found

    @cached_property
    def topics(self) -> frozenset[str]:
        """What the article is about, by the share of its words that belong to a topic."""
        counts: Counter[str] = Counter()
        kinds: dict[str, set[str]] = {}
        for form, times in self.document.forms.items():
            for topic, key in _told(form).items():
                counts[topic] += times
                kinds.setdefault(topic, set()).add(key)
        least = _TOPIC_SHARE * len(self.document.tokens)
        return frozenset(topic for topic, times in counts.items() if times >= least and len(kinds[topic]) >= _TOPIC_WORDS)

    def kinds(self, at: int) -> frozenset[str]:
        """What the token is beyond a word: a number, part of a name."""
        figure = self.figure_at[at]
        if figure is not None and figure.kind == "score":
            return _SCORE
        if figure or (self.document.tokens[at].is_number and at not in self.dated):
            return _NUMBER
        named = self.article.mentions.at[at]
        return _NAMES[type(named.entity)] if named is not None else frozenset()

    @cached_property
    def dated(self) -> frozenset[int]:
        """The tokens of dates, whose numbers count nothing."""
        ranges = [self.article.token_range(date.span.start, date.span.end) for date in self.dates]
        return frozenset(at for first, stop in ranges for at in range(first, stop))

    @cached_property
    def speaking(self) -> dict[int, str]:
        """For each token of a claim's source, the claim's cue as it reads."""
        found: dict[int, str] = {}
        for claim in self.claims:
            if claim.source is not None:
                cue = normalise(claim.cue.text)
                for at in range(*self.article.token_range(claim.source.start, claim.source.end)):
                    found[at] = cue
        return found

    @cached_property
    def narrators(self) -> frozenset[int]:
        """The tokens of those who only tell of events: sources, but not those that announce their own (أعلنت القيادة فرض ...),
        the place and agency before an article's first sentence, and media wherever they stand."""
        sources = {at for at, cue in self.speaking.items() if cue not in grammar("announce")}
        media = {at for at, named in enumerate(self.article.mentions.at) if named is not None and is_medium(named.entity)}
        return frozenset(sources | media | set(self.article.layout.dateline))

    @cached_property
    def persons(self) -> frozenset[str]:
        """The ids of the persons among the entities."""
        return frozenset(entity.id for entity in self.entities if isinstance(entity, Person))

    @cached_property
    def media(self) -> frozenset[str]:
        """The ids of the media among the entities."""
        return frozenset(entity.id for entity in self.entities if is_medium(entity))


@cache
def _topics() -> dict[str, tuple[str, ...]]:
    """The topics that each word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for topic, words in groups("topics.tsv").items():
        for word in words:
            found[word] = (*found.get(word, ()), topic)
    return found


@lru_cache(maxsize=8_192)
def _told(form: str) -> Mapping[str, str]:
    """The topics that a written word tells of, each with the shortest way to read the word so."""
    found: dict[str, str] = {}
    for key in sorted(keys(form), key=lambda one: (len(one), one)):
        for topic in _topics().get(key, ()):
            found.setdefault(topic, key)
    return found


def is_medium(entity: Entity) -> bool:
    """Media pass on what others do."""
    if not isinstance(entity, Organization):
        return False
    return entity.category == "media" or normalise(entity.name).split(" ")[0] in grammar("medium")
