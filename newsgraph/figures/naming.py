"""Digits that only name: a telephone in groups, a model behind its series (شاهد 136), a house before its street."""

from newsgraph.document.letters import ANDS, ARTICLE, BY, FOR
from newsgraph.figures.agreement import agrees
from newsgraph.figures.lexicon import context, nouns
from newsgraph.figures.nounforms import can_count
from newsgraph.figures.sentence_window import SentenceWindow, one_of
from newsgraph.numerals.reading import Reading

_DIALLED_REACH = 5  # words between «الاتصال» and its number
_DIALLED = 3  # digits of the shortest telephone number: 190
_HEAD_REACH = 2  # words between «دبابة» and its number: دبابة ميركافا 4


def naming(window: SentenceWindow, found: Reading) -> bool:
    """True where the digits count nothing, whatever stands after them that they could not count."""
    if found.words or found.power or found.kind != "cardinal":
        return False
    return _street(window, found) or (not _counts(window, found) and (_dialled(window, found) or _model(window, found)))


def _counts(window: SentenceWindow, found: Reading) -> bool:
    """A noun of the right form follows: «أطلق 136 صاروخا»."""
    form = window.form(found.stop)
    return window.is_word(found.stop) and can_count(form) and not form.startswith(ARTICLE) and agrees(int(found.low), form)


def _dialled(window: SentenceWindow, found: Reading) -> bool:
    """«الاتصال على (02) 2958 333», «هاتف: 190»."""
    if found.ranged or found.low != int(found.low):
        return False
    at = found.first - 1
    while window.is_number(at) or window.form(at) in ("(", ")", "-", "/", "+"):
        if window.is_number(at) and window.form(at)[0] == "0" and window.form(at).isdecimal() and len(window.form(at)) > 1:
            return True  # an area code
        at -= 1
    if len(window.form(found.first)) < _DIALLED or not window.form(found.first).isdecimal():
        return False
    return window.near(range(at, at - _DIALLED_REACH, -1), context()["dialling"])


def _model(window: SentenceWindow, found: Reading) -> bool:
    """«شاهد 136», «دبابة ميركافا 4»: behind the name of a series, or behind a name that stands behind its sort."""
    before = found.first - 1
    if not window.is_word(before) or window.form(before) in nouns()["function"] | nouns()["wholes"]:
        return False
    if one_of(window.form(before), context()["series"]):
        return True
    if window.is_word(found.stop) and can_count(window.form(found.stop)):
        return False
    heads = range(before - 1, before - 1 - _HEAD_REACH, -1)
    return window.form(before)[:1] not in ANDS + BY + FOR and window.near(heads, context()["machines"])


def _street(window: SentenceWindow, found: Reading) -> bool:
    """«12 شارع النيل»: twelve streets would be شارعا."""
    form = window.form(found.stop)
    return form in context()["streets"] and not (agrees(int(found.low), form) and int(found.low) % 100 > 0)
