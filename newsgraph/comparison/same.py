"""Whether two readings measure the same."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from newsgraph.comparison.lexicon import anyone, concept_of, people
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.since import BEGINNING
from newsgraph.comparison.values import compatible, point

_ALIKE = 0.30  # share of the words around that two readings of one value share
_SAME_NOUN = 0.12
_SAME_FEW = 0.25  # two of the same things are easily two others
_MOVED = 0.45  # of two readings whose values differ, no concept says what they are
_PRICED = 0.6  # of two prices: what one rises to, and another falls to, is told in the same words
_SHARE = 0.5  # of two shares of one concept: growth of one country is not that of another
_SAME_GIST = 0.13  # of headlines and leads of articles about one happening
_COUNTED = 0.25  # where articles about the same count the same things: خمس عربات and ست عربات
_CHANCE = 12  # numbers up to here are the same by chance
_JUMP = 12  # a count does not become so many times another within one story
_GROWTH = 8  # nor a toll
_NEXT = Decimal("1.1")  # a toll of a day, and one of weeks, are hardly so near to each other


def same_measure(one: Reading, other: Reading) -> bool:
    """Whether two readings of one block measure the same."""
    if one.concept is not None and other.concept is not None:
        return _same_toll(one, other) if one.concept.kind == "count" else _same_share(one, other)
    shared = similarity(one.context, other.context)
    if point(one.figure) == point(other.figure):
        same_noun = one.what == other.what != ""
        return _bounds_fit(one, other) and ((same_noun and specific(one)) or shared >= _needed(one, other))
    if one.article == other.article or not _plausible(one, other):
        return False
    if one.figure.kind == "percent" and one.holder != other.holder:
        return False
    if one.figure.kind == "money":
        return shared >= _PRICED
    return shared >= (_COUNTED if _of_things(one, other) else _MOVED)


def _of_things(one: Reading, other: Reading) -> bool:
    """Counts of the same things, not of people, where the articles are about the same."""
    low, high = sorted((point(one.figure), point(other.figure)))
    things = one.figure.kind == "count" and one.what == other.what != "" and one.what not in people()
    return things and high <= 2 * low and similarity(one.gist, other.gist) >= _SAME_GIST


def _needed(one: Reading, other: Reading) -> float:
    """How much of the words around two readings of one value must share: small numbers are the same by chance."""
    many = point(one.figure) > _CHANCE
    if one.what == other.what != "":
        return _SAME_NOUN if many else _SAME_FEW
    return _ALIKE if many or "" in (one.what, other.what) else _MOVED


def _bounds_fit(one: Reading, other: Reading) -> bool:
    """More than 50 and less than 50 are two things."""
    bounds = {one.figure.bound, other.figure.bound}
    return bounds.isdisjoint(("less_than", "at_most")) or bounds.isdisjoint(("more_than", "at_least"))


def specific(reading: Reading) -> bool:
    """14 million users are no chance, a hundred are, and so are 14 persons."""
    digits = str(point(reading.figure).normalize()).split("E")[0].replace(".", "").strip("0")
    return (
        len(digits) > 1 and reading.figure.bound != "vague" and point(reading.figure) > _CHANCE and reading.noun not in people()
    )


def at_odds(group: Sequence[Reading], others: Sequence[Reading]) -> bool:
    """One article gives two numbers for two things: 43 نقطة for one club, 40 for another; 77 قتيلا, of whom 46 in the north."""
    held: defaultdict[str, list[Reading]] = defaultdict(list)
    for reading in group:
        held[reading.article].append(reading)
    return any(not _at_peace(one, reading) for reading in others for one in held.get(reading.article, ()))


def _at_peace(one: Reading, other: Reading) -> bool:
    """طفلتان وولدان: two numbers of one sentence count two things, even where they are equal."""
    if one.concept is None:
        return point(one.figure) == point(other.figure) and one.sentence != other.sentence
    return _in_one_article(one, other) if one.concept.kind == "count" else _same_share(one, other)


def _same_toll(one: Reading, other: Reading) -> bool:
    """Two tolls are of one happening where their articles are about the same and each is its article's own toll.

    Others (of a place) are one where they name the same places.
    """
    if not _plausible(one, other) or not _since_then(one, other):
        return False
    if one.article == other.article:
        return _in_one_article(one, other)
    shared = similarity(one.context, other.context)
    about = similarity(one.gist, other.gist) >= _SAME_GIST or "" != one.since == other.since
    if _elsewhere(one, other):
        return False
    if one.scope.period and shared < _ALIKE:
        return False  # history is told in few words, and of several happenings
    if one.figure.bound == other.figure.bound == "vague" and shared < _ALIKE:
        return False  # thousands here and thousands there
    if one.main and other.main:
        return about or (compatible(one.figure, other.figure) and shared >= _ALIKE)
    if one.main or other.main or not about:
        return False
    if one.places or other.places:
        return one.places == other.places
    return compatible(one.figure, other.figure) and shared >= _ALIKE


def _since_then(one: Reading, other: Reading) -> bool:
    """قتل 50 منذ بدء الاحتجاجات, 52 يوم الاثنين: counted from two days, or one of them so, two tolls are two unless they agree."""
    if one.since and other.since:
        return one.since == other.since or BEGINNING in (one.since, other.since)
    low, high = sorted((point(one.figure), point(other.figure)))
    vague = "vague" in (one.figure.bound, other.figure.bound)
    return one.since == other.since or (not vague and high <= low * _NEXT)


def _elsewhere(one: Reading, other: Reading) -> bool:
    """One counts in a country that neither article is about, or each in a place that the other's article does not open with."""
    if not one.places.isdisjoint(other.places):
        return False
    strange = [bool(here.places) and here.places.isdisjoint(there.realm) for here, there in ((one, other), (other, one))]
    return all(strange) or (strange[0] and one.abroad) or (strange[1] and other.abroad)


def _in_one_article(one: Reading, other: Reading) -> bool:
    """A second toll belongs to the first where they agree, one is called older, or two speakers give them."""
    if not _since_then(one, other) or (one.sentence == other.sentence and _side_by_side(one, other)):
        return False
    if compatible(one.figure, other.figure):
        return one.main or other.main or one.places == other.places or not (one.places and other.places)
    if one.places != other.places and any(reading.places and not reading.main for reading in (one, other)):
        return False
    told = (one.told, other.told)
    if any(t.older or t.risen or t.corrected for t in told):
        return True
    told_twice = _two_speak(one, other) or (one.opening and other.opening)
    return told_twice and similarity(one.context, other.context) >= _ALIKE


def _side_by_side(one: Reading, other: Reading) -> bool:
    """مقتل خمسة حراس وخمسة سائقين: two nouns of one sentence, neither of which says more than what is measured."""
    plain = (not r.noun or r.noun in anyone() or concept_of(r.noun) is not None for r in (one, other))
    return one.noun != other.noun and not any(plain)


def _two_speak(one: Reading, other: Reading) -> bool:
    """قالت الشرطة إن 18 قتلوا، وقال المستشفى إن 90 قتلوا: only two who speak give one quantity twice."""
    return "" != one.source != other.source != ""


def _same_share(one: Reading, other: Reading) -> bool:
    """Shares of one concept are one where they are of the same, and no speaker gives two."""
    if one.holder != other.holder != "" != one.holder and one.subject != other.subject:
        return False
    shared = similarity(one.context, other.context)
    if not one.subject and not other.subject and one.realm != other.realm and one.realm.isdisjoint(other.realm):
        return False
    alike = one.subject == other.subject or not one.subject.isdisjoint(other.subject)
    if compatible(one.figure, other.figure):
        return alike or shared >= _SHARE
    forecasts = one.source != other.source and (one.told.expected or other.told.expected)
    if one.article == other.article and not (forecasts or _two_speak(one, other)):
        return False
    return alike and (one.subject == other.subject or shared >= _SHARE)


def _plausible(one: Reading, other: Reading) -> bool:
    if "vague" in (one.figure.bound, other.figure.bound):
        return compatible(one.figure, other.figure)
    low, high = sorted((point(one.figure), point(other.figure)))
    grows = one.concept is not None and one.concept.course == "grows"
    return low * (_GROWTH if grows else _JUMP) >= high


def similarity(words: frozenset[str], others: frozenset[str]) -> float:
    """Share of the smaller set that both have, from 0 to 1."""
    return len(words & others) / min(len(words), len(others)) if words and others else 0.0
