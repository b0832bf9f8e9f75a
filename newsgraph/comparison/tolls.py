"""Whether two counts of people are one toll."""

from decimal import Decimal

from newsgraph.comparison.alike import ALIKE, SAME_GIST, plausible, similarity, two_speak
from newsgraph.comparison.lexicon import anyone, concept_of
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.since import BEGINNING
from newsgraph.comparison.values import compatible, point

_NEXT = Decimal("1.1")  # a toll of a day, and one of weeks, are hardly so near to each other


def same_toll(one: Reading, other: Reading) -> bool:
    """Two tolls are of one happening where their articles are about the same and each is its article's own toll.

    Others (of a place) are one where they name the same places.
    """
    if not plausible(one, other) or not _since_then(one, other):
        return False
    if one.article == other.article:
        return in_one_article(one, other)
    shared = similarity(one.context, other.context)
    about = similarity(one.gist, other.gist) >= SAME_GIST or "" != one.since == other.since
    if _elsewhere(one, other):
        return False
    if one.scope.period and shared < ALIKE:
        return False  # history is told in few words, and of several happenings
    if one.figure.bound == other.figure.bound == "vague" and shared < ALIKE:
        return False  # thousands here and thousands there
    if one.main and other.main:
        return about or (compatible(one.figure, other.figure) and shared >= ALIKE)
    if one.main or other.main or not about:
        return False
    if one.places or other.places:
        return one.places == other.places
    return compatible(one.figure, other.figure) and shared >= ALIKE


def _since_then(one: Reading, other: Reading) -> bool:
    """قتل 50 منذ بدء الاحتجاجات, 52 يوم الاثنين: two tolls are two, unless they are near."""
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


def in_one_article(one: Reading, other: Reading) -> bool:
    """Whether two tolls of one article are one: they agree, one is called older, or two speakers give them."""
    if not _since_then(one, other) or (one.sentence == other.sentence and _side_by_side(one, other)):
        return False
    if compatible(one.figure, other.figure):
        return one.main or other.main or one.places == other.places or not (one.places and other.places)
    if one.places != other.places and any(reading.places and not reading.main for reading in (one, other)):
        return False
    told = (one.told, other.told)
    if any(t.older or t.risen or t.corrected for t in told):
        return True
    told_twice = one.opening and other.opening and one.headline != other.headline
    return (told_twice or two_speak(one, other)) and similarity(one.context, other.context) >= ALIKE


def _side_by_side(one: Reading, other: Reading) -> bool:
    """مقتل خمسة حراس وخمسة سائقين: two nouns of one sentence, neither of which says more than what is measured."""
    plain = (not r.noun or r.noun in anyone() or concept_of(r.noun) is not None for r in (one, other))
    return one.noun != other.noun and not any(plain)
