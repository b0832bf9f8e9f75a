"""One article, one reading: a name found once is found wherever it stands, and known names are never missed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from functools import cache

from newsgraph.document import Document
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons import name_heads, name_words, words
from newsgraph.lexicons.nouns import titles
from newsgraph.matching import Match, PhraseMatcher, noun_cuts
from newsgraph.names.candidates import Candidate, candidate, has_tanween, is_quoted
from newsgraph.names.clubs import clubs
from newsgraph.names.heads import headed, headed_bare, headed_listed, settlements
from newsgraph.names.homographs import is_homograph
from newsgraph.names.kinds import happened_at, only_kind, seated
from newsgraph.names.licensed import licensed
from newsgraph.names.offices import offices
from newsgraph.names.people import again_called, called_for_short, calls
from newsgraph.names.spelling import Key, is_compound, known, one_spelling, spellings
from newsgraph.names.trim import stands_without

_SURE = 0.8  # confidence that lets one sighting of a one-word name speak for the others
_HALF = 0.5  # a guess below it speaks for no other place
_OTHERWISE = 0.9  # a name that the tagger is as sure of is not taken apart
_WHOLE = 3  # letters of a name that may have a particle before it
_LONGEST = 6  # words of a person's name
_LONG = 5  # letters of a surname with the article
_SHARE = 0.3  # or: the share of its occurrences that the tagger must have marked


def consistent(document: Document, tagged: list[Candidate]) -> list[Candidate]:
    """The tagged names, with those that only the article or the lexicon gives away, in order, none overlapping."""
    labels = _labels(document, tagged)
    families = {key[-1] for key, label in labels.items() if label == "PER" and len(key) > 1}
    tagged = [_uncut(document, _recut(document, name, labels), families) for name in tagged]
    tagged = [_headless(document, name, labels) for name in tagged]
    tagged = [_corrected(document, name) for name in tagged]
    heads = list(settlements(document))
    found = [*tagged, *headed(document, heads)]
    sightings = _sightings(document, tagged)
    short = {key: "PER" for key in (*_surnames(document, tagged), *called_for_short(document, tagged))}
    labels = short | _labels(document, found)
    sure = {key for key, seen in sightings.items() if _speaks(document, key, *seen)} | (labels.keys() - sightings.keys())
    unlisted = PhraseMatcher(phrase for key in sure - known().keys() for phrase in spellings(key))
    for matcher in (unlisted, _known_matcher()):
        for match in _matches(document, matcher):
            key = one_spelling(match.phrase)
            label = only_kind(key) or labels.get(key) or known().get(key)
            if label is None or (len(key) == 1 and len(key[0]) < _WHOLE and not _is_meant(document, match, label)):
                continue
            if label == "LOC" and has_tanween(document.tokens[match.stop - 1]):
                continue  # مواطناً روسياً reads as روسيا
            found.append(_of_match(document, match, label, key))
    found.extend(headed_bare(document, heads))
    found.extend(headed_listed(document))
    found.extend(offices(document))
    found.extend(again_called(document, found))
    found.extend(licensed(document, found))
    found = settled_by(found, list(clubs(document)))
    kept = resolved([name for name in found if not is_homograph(document, name)])
    return [seated(document, happened_at(document, name)) for name in kept]


def _is_meant(document: Document, match: Match, label: str) -> bool:
    """Whether a name of two letters is one there (وقال [لي], but يبدو لي; ولي العهد is not "and Lee")."""
    return not match.cut.proclitics and (label != "PER" or calls(document, match.first))


def _of_match(document: Document, match: Match, label: str, key: Key) -> Candidate:
    """A name found again, without the noun that it can stand without (حركة | حماس)."""
    if label == "ORG" and stands_without(match.phrase):
        return replace(candidate(document, match.first + 1, match.stop, label, None), known=True)
    return Candidate(match.first, match.stop, label, None, match.cut, known=key in known())


def settled_by(names: list[Candidate], sure: list[Candidate]) -> list[Candidate]:
    """The names and those that the words beside them have settled: of two at one place the settled one stays."""
    places = {(name.first, name.stop) for name in sure}
    return [*(name for name in names if (name.first, name.stop) not in places), *sure]


@cache
def _known_matcher() -> PhraseMatcher:
    return PhraseMatcher(phrase for key in known() for phrase in spellings(key))


def _recut(document: Document, name: Candidate, labels: Mapping[Key, str]) -> Candidate:
    """A longer name without the particle that the article has it, or its first word, without elsewhere (لأم كلثوم, أم كلثوم)."""
    is_whole = name.cut.proclitics or is_quoted(document, name.first, name.stop)
    if name.stop - name.first == 1 or is_whole or not document.tokens[name.first].is_word:
        return name
    rest = name.forms(document.tokens)[1:]
    whole, *cuts = noun_cuts(document.tokens[name.first].text)
    seen = [cut for cut in cuts if document.forms[cut.rest] > document.forms[whole.rest]]
    keys = ((cut, (one_spelling((cut.rest, *rest)), (cut.rest,))) for cut in seen)
    cut = next((cut for cut, ways in keys if name.label in map(labels.get, ways)), None)
    return replace(name, cut=cut) if cut else name


def _uncut(document: Document, name: Candidate, families: Set[str]) -> Candidate:
    """A family name whole, where a full name shows that its first letter is its own (قال [ويكرمان], where [رالف ويكرمان] is)."""
    whole, *_ = noun_cuts(document.tokens[name.first].text)
    is_family = name.label == "PER" and name.stop - name.first == 1 and name.cut.proclitics and whole.rest in families
    return replace(name, cut=whole) if is_family else name


def _headless(document: Document, name: Candidate, labels: Mapping[Key, str]) -> Candidate:
    """A body without its generic noun where the article has it without (قناة ليبانا, where ليبانا is said too)."""
    forms = name.forms(document.tokens)
    if name.label != "ORG" or forms[:1] not in name_heads()["ORG"] or labels.get(one_spelling(forms[1:])) != "ORG":
        return name
    return candidate(document, name.first + 1, name.stop, "ORG", name.confidence)


def _corrected(document: Document, name: Candidate) -> Candidate:
    """A known name of several words is what the lexicon says (باريس سان جرمان is no place), one word if it is nothing else."""
    key = name.key(document.tokens)
    label = known().get(key) if len(key) > 1 else only_kind(key)
    return name.relabelled(label) if label else name


def _surnames(document: Document, tagged: Iterable[Candidate]) -> set[Key]:
    """Last names with the article or of two parts, by which people are called once named in full (الظواهري, نصر الله)."""
    keys = (name.key(document.tokens) for name in tagged if name.label == "PER")
    return {key[-1:] for key in keys if len(key) > 1 and _is_surname(key[-1])}


def _is_surname(word: str) -> bool:
    # رضي الله is no surname of عمر, so a name of two parts must be listed; nor is فيصل called الأول for short.
    return (
        word not in words("never_names.tsv")
        and word.removeprefix(ARTICLE) not in titles()
        and ((word.startswith(ARTICLE) and len(word) >= _LONG) or (is_compound(word) and word in name_words()))
    )


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


def resolved(found: list[Candidate]) -> list[Candidate]:
    """Of overlapping candidates the longest stays (دير الزور seen whole wins over الزور); of equals a known name of
    several words (ميناء أم | قصر gives way to أم قصر), then the tagger's. A person keeps the words before a known
    name that took the last ones (نوري | سربل ذهاب)."""
    kept: list[Candidate] = []
    taken: dict[int, Candidate] = {}
    for name in sorted(found, key=lambda n: (n.first - n.stop, not n.known, n.confidence is None, n.first)):
        stop = next((at for at in range(name.first, name.stop) if at in taken), name.stop)
        if stop < name.stop:
            if name.label != "PER" or name.confidence is None or stop == name.first or not taken[stop].known:
                continue
            name = replace(name, stop=stop)
        taken.update(dict.fromkeys(range(name.first, name.stop), name))
        kept.append(name)
    return sorted(kept, key=lambda n: n.first)
