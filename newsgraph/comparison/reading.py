"""A figure in its article, with all that tells whether another figure measures the same."""

from dataclasses import dataclass
from datetime import date

from newsgraph.comparison.lexicon import Concept
from newsgraph.comparison.scopes import Scope
from newsgraph.comparison.told import Told
from newsgraph.report import Figure


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure in its article. `what` is a concept's name or the counted noun's key; empty where the words around must tell."""

    article: str
    figure: Figure
    published: date | None
    order: tuple[int, int]
    """The article's number and the figure's place in it."""
    what: str
    concept: Concept | None
    noun: str
    context: frozenset[str]
    gist: frozenset[str]
    """The words of the article's headline and lead: what it is about."""
    sentence: int
    """The first token of its sentence."""
    headline: bool
    """Whether it stands in the first line."""
    opening: bool
    """Whether it stands in headline or lead."""
    scope: Scope
    day: str
    """The day on which it happened, as far as an event says; else empty."""
    since: str
    """The date from which on it counts (منذ 7 أكتوبر)."""
    places: frozenset[str]
    """Where it counts."""
    abroad: bool
    """Whether it counts in a country that its article is not about."""
    realm: frozenset[str]
    """The places that its article is about."""
    names: frozenset[str]
    """Whom and what the text names beside it."""
    holder: str
    """Whose share it is: the name nearest before it, but for its source."""
    subject: frozenset[str]
    """The words between a share's concept and its number that say of what: النمو العالمي."""
    claim_id: str | None
    source: str
    """Who says it, as an entity or a phrase; empty for the article itself."""
    told: Told
    main: bool
    """Whether it is its article's own toll: the first, one that agrees with it, an older or a risen one."""
    phrase: str
    """The article's own words for what is measured."""

    @property
    def grows(self) -> bool:
        """Whether it is a toll, which only grows while its story goes on."""
        return self.concept is not None and self.concept.course == "grows"

    @property
    def family(self) -> tuple[str, str, str]:
        """Only figures of one family can measure the same."""
        return self.figure.kind, self.figure.unit or "", self.figure.per or ""


def time_of(reading: Reading) -> tuple[str, tuple[int, int]]:
    """Publication first, then the order of the articles and of the text."""
    return (reading.published.isoformat() if reading.published else "", reading.order)
