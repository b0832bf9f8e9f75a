"""One article, one reading: a name found once is found wherever it stands, and known names are never missed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.lexicons import known_names, words
from newsgraph.matching import Match, PhraseMatcher, noun_cuts
from newsgraph.names.candidates import Candidate, Key

_SURE = 0.8  # confidence that lets one sighting of a one-word name speak for the others
_HALF = 0.5  # a guess below it speaks for no other place
_LONG = 5  # letters of a word with the article that can be a name by itself
_SHARE = 0.3  # or: the share of its occurrences that the tagger must have marked


def consistent(document: Document, tagged: list[Candidate]) -> list[Candidate]:
    """The tagged names, with those that only the article or the lexicon gives away, in order, none overlapping."""
    known = known_names()
    tagged = [_corrected(name, known.get(name.key(document.tokens))) for name in tagged]
    found = [*tagged, *headed(document)]
    sightings = _sightings(document, tagged)
    labels = {key: "PER" for key in _surnames(document, tagged)} | _labels(document, found)
    sure = {key for key, seen in sightings.items() if _speaks(document, key, *seen)} | (labels.keys() - sightings.keys())
    for phrases in (sure - known.keys(), known):
        for match in _matches(document, PhraseMatcher(phrases)):
            label = labels.get(match.phrase) or known[match.phrase]
            found.append(Candidate(match.first, match.stop, label, None, match.cut, known=match.phrase in known))
    return _resolved(found)


def _corrected(name: Candidate, known: str | None) -> Candidate:
    """A known name of several words is what the lexicon says (باريس سان جرمان is no place); one word may be either."""
    return name.relabelled(known) if known and name.stop - name.first > 1 else name


def _surnames(document: Document, tagged: Iterable[Candidate]) -> set[Key]:
    """Last names with the article, by which people are called once they were named in full (الظواهري)."""
    keys = (name.key(document.tokens) for name in tagged if name.label == "PER")
    return {key[-1:] for key in keys if len(key) > 1 and key[-1].startswith("ال") and len(key[-1]) >= _LONG}


def headed(document: Document) -> list[Candidate]:
    """Places that their head noun gives away: after مدينة in the construct, a definite word is a name (مدينة الطبقة)."""
    found = []
    tokens = document.tokens
    for sentence in document.sentences:
        for at in range(sentence.first, sentence.stop - 1):
            name = tokens[at + 1].form
            if name.startswith("ال") and len(name) >= _LONG and tokens[at].is_word and _is_head(tokens[at].text):
                found.append(Candidate(at + 1, at + 2, "LOC", None, Cut("", 0, name)))
    return found


def _is_head(word: str) -> bool:
    return any(cut.rest in words("place_heads.tsv") for cut in noun_cuts(word))


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
    return len(key) > 1 or best >= _SURE or (best >= _HALF and count >= _SHARE * document.forms[key[0]])


def _sightings(document: Document, tagged: list[Candidate]) -> dict[Key, tuple[int, float]]:
    found: dict[Key, tuple[int, float]] = {}
    for name in tagged:
        key = name.key(document.tokens)
        count, best = found.get(key, (0, 0.0))
        found[key] = count + 1, max(best, name.confidence or 0.0)
    return found


def _resolved(found: list[Candidate]) -> list[Candidate]:
    """Of overlapping candidates the longest stays (دير الزور seen whole wins over الزور); of equals a known name of
    several words (ميناء أم | قصر gives way to أم قصر), then the tagger's."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for name in sorted(found, key=lambda n: (n.first - n.stop, not n.known, n.confidence is None, n.first)):
        places = range(name.first, name.stop)
        if not taken.intersection(places):
            taken.update(places)
            kept.append(name)
    return sorted(kept, key=lambda n: n.first)
