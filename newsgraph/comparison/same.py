"""Whether two readings measure the same."""

from newsgraph.comparison.alike import ALIKE, SAME_GIST, plausible, similarity, two_speak
from newsgraph.comparison.lexicon import people
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.tolls import in_one_article, same_toll
from newsgraph.comparison.values import compatible, point

_SAME_NOUN = 0.12
_SAME_FEW = 0.25  # two of the same things are easily two others
_MOVED = 0.45  # of two readings whose values differ, no concept says what they are
_MUCH = 0.6  # of two prices, or of people: what one rises to, and another falls to, is told in much the same words
_SHARE = 0.5  # of two shares of one concept: growth of one country is not that of another
_COUNTED = 0.25  # where articles about the same count the same things: خمس عربات and ست عربات
_TWICE = 2  # times that a count of what is not named a toll may be another
_CHANCE = 12  # numbers up to here are the same by chance


def same_measure(one: Reading, other: Reading) -> bool:
    """Whether two readings of one block measure the same."""
    if one.concept is not None and other.concept is not None:
        return same_toll(one, other) if one.concept.kind == "count" else _same_share(one, other)
    if one.names and other.names and one.names.isdisjoint(other.names):
        return False  # a result of other sides
    shared = similarity(one.context, other.context)
    if point(one.figure) == point(other.figure):
        same_noun = one.what == other.what != ""
        return _bounds_fit(one, other) and ((same_noun and specific(one)) or shared >= _needed(one, other))
    low, high = sorted((point(one.figure), point(other.figure)))
    if one.article == other.article or not plausible(one, other) or (one.figure.kind == "count" and high > _TWICE * low):
        return False
    if one.figure.kind == "percent" and one.holder != other.holder:
        return False
    if one.figure.kind == "money" or one.what in people():
        return shared >= _MUCH
    return shared >= (_COUNTED if _of_things(one, other) else _MOVED)


def _of_things(one: Reading, other: Reading) -> bool:
    """Counts of the same things on one day, not of people, where the articles are about the same."""
    things = one.figure.kind == "count" and one.what == other.what != "" and one.what not in people()
    return things and one.published == other.published and similarity(one.gist, other.gist) >= SAME_GIST


def _needed(one: Reading, other: Reading) -> float:
    """How much of the words around two readings of one value must share: small numbers are the same by chance."""
    many = point(one.figure) > _CHANCE
    if one.what == other.what != "":
        return _SAME_NOUN if many else _SAME_FEW
    return ALIKE if many or "" in (one.what, other.what) else _MOVED


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


def at_peace(one: Reading, other: Reading) -> bool:
    """Whether one article can give both numbers for one thing: 43 نقطة is of one club, 40 of another.

    Two numbers of one sentence count two things, even where they are equal: طفلتان وولدان.
    """
    if one.concept is None:
        return point(one.figure) == point(other.figure) and one.sentence != other.sentence
    return in_one_article(one, other) if one.concept.kind == "count" else _same_share(one, other)


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
    if one.article == other.article and not (forecasts or two_speak(one, other)):
        return False
    return alike and (one.subject == other.subject or shared >= _SHARE)
