"""One article, one reading: a name found once is found wherever it stands, and known names are never missed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from newsgraph.document import Document
from newsgraph.lexicons import known_names
from newsgraph.matching import Match, PhraseMatcher
from newsgraph.names.candidates import Candidate, Key

_SURE = 0.8  # confidence that lets one sighting of a one-word name speak for the others
_SHARE = 0.3  # or: the share of its occurrences that the tagger must have marked


def consistent(document: Document, tagged: list[Candidate]) -> list[Candidate]:
    """The tagged names, with those that only the article or the lexicon gives away, in order, none overlapping."""
    labels = _labels(document, tagged)
    sure = {key for key, seen in _sightings(document, tagged).items() if _speaks(document, key, *seen)}
    known = known_names()
    found = list(tagged)
    for match in _matches(document, PhraseMatcher({*sure, *known})):
        label = labels.get(match.phrase) or known[match.phrase]
        found.append(Candidate(match.first, match.stop, label, None, match.cut))
    return _resolved(found)


def _matches(document: Document, matcher: PhraseMatcher) -> Iterator[Match]:
    for sentence in document.sentences:
        yield from matcher.find(document.tokens, sentence.first, sentence.stop)


def _labels(document: Document, tagged: Iterable[Candidate]) -> dict[Key, str]:
    """For each name of the article, the kind that the tagger is surest of over all its sightings."""
    votes: defaultdict[Key, Counter[str]] = defaultdict(Counter)
    for name in tagged:
        votes[name.key(document.tokens)][name.label] += name.confidence or 0.5  # type: ignore[assignment]
    return {key: count.most_common(1)[0][0] for key, count in votes.items()}


def _speaks(document: Document, key: Key, count: int, best: float) -> bool:
    """Whether the tagger's sightings of a name are enough to mark it elsewhere: one word may be a common noun too."""
    return len(key) > 1 or best >= _SURE or count >= _SHARE * document.forms[key[0]]


def _sightings(document: Document, tagged: list[Candidate]) -> dict[Key, tuple[int, float]]:
    found: dict[Key, tuple[int, float]] = {}
    for name in tagged:
        key = name.key(document.tokens)
        count, best = found.get(key, (0, 0.0))
        found[key] = count + 1, max(best, name.confidence or 0.0)
    return found


def _resolved(found: list[Candidate]) -> list[Candidate]:
    """Of overlapping candidates the longest stays, the tagger's before ours (دير الزور seen whole wins over الزور)."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for name in sorted(found, key=lambda n: (n.first - n.stop, n.confidence is None, n.first)):
        places = range(name.first, name.stop)
        if not taken.intersection(places):
            taken.update(places)
            kept.append(name)
    return sorted(kept, key=lambda n: n.first)
