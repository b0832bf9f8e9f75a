"""Figures that are one: a sum of money in two parts, a half after a noun, the two sides of a result."""

from dataclasses import replace

from newsgraph.document.letters import AND, ARTICLE
from newsgraph.figures.counted import Noun
from newsgraph.figures.currencies import parts, ratio
from newsgraph.figures.edges import bare_start
from newsgraph.figures.lexicon import context
from newsgraph.figures.meaning import Meaning, plain
from newsgraph.figures.measure import units
from newsgraph.figures.nounforms import listed
from newsgraph.figures.scores import against, goals
from newsgraph.figures.sentence_window import SentenceWindow, one_of
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import FROM, INSTEAD_OF, TO, UNTIL, WHAT
from newsgraph.numerals.duals import dual
from newsgraph.numerals.lexicon import word
from newsgraph.numerals.reading import Reading

_THOUSAND = 1000


def extended(window: SentenceWindow, found: Reading, previous: Meaning | None, own: Meaning | None) -> Meaning | None:
    """The previous figure made longer by this one (20 دولارا و50 سنتا, 3 أمتار ونصف), or None where they are two."""
    if previous is None:
        return None
    joined = _match(window, found, previous) or _and_part(window, found, previous)
    if own is None or joined is not None:
        return joined
    if _between(window, found, previous, own):
        return _range(window, previous, own, found.power)
    return _sum(window, found, previous, own)


def _between(window: SentenceWindow, found: Reading, previous: Meaning, own: Meaning) -> bool:
    """«بين خمسة أمتار وعشرة أمتار»: both ends with their unit."""
    if previous.ranged or own.ranged or previous.high is None or own.high is None or previous.kind not in (own.kind, "count"):
        return False
    opened = window.form(previous.first - 1) in closed("between")
    bare = previous.unit is None and previous.noun is None
    link = (found.first == previous.core and AND in found.proclitics) or _next_words(
        window, previous.core, found, (TO, UNTIL, AND)
    )
    return opened and link and (bare or (previous.unit, previous.unit is None) == (own.unit, False))


def _next_words(window: SentenceWindow, stop: int, found: Reading, words: tuple[str, ...]) -> bool:
    """True where exactly one of the words lies between."""
    return found.first == stop + 1 and window.form(stop) in words


def _range(window: SentenceWindow, previous: Meaning, own: Meaning, power: int) -> Meaning:
    """«بين 5 إلى 6 ملايين»: the multiplier holds for both ends."""
    scaled = previous.low.scaleb(power) if power and previous.unit is None and previous.low < _THOUSAND else previous.low
    low, high = sorted((plain(scaled), own.low))
    first = previous.first - 1 - (window.form(previous.first - 2) == WHAT)
    return replace(own, first=first, start=previous.start, low=low, high=high, ranged=True, bound="range")


def unit_and_part(window: SentenceWindow, found: Reading) -> Meaning | None:
    """«لتر ونصف», «ساعة ونصف الساعة»: one unit, unnumbered, and a part of it."""
    if found.kind != "fraction" or (AND not in found.proclitics and window.form(found.first - 1) != AND):
        return None
    at = found.first - (window.form(found.first - 1) == AND and not found.proclitics)
    hit = window.before(at, units())
    if hit is None:
        return _noun_and_part(window, found, at - 1)
    if hit.meaning.code is None or window.is_number(hit.at - 1):
        return None
    start = bare_start(window.tokens[hit.at])
    stop = _again(window, found.stop)
    return Meaning(
        hit.at,
        stop,
        start,
        found.end,
        hit.meaning.kind,
        1 + found.low,
        1 + found.low,
        ranged=False,
        bound="exact",
        unit=hit.meaning.code,
        core=stop,
    )


def _noun_and_part(window: SentenceWindow, found: Reading, at: int) -> Meaning | None:
    """«موسمين ونصف الموسم», «مرة ونصف»: a noun that no number counts, one or two of it, and a part of it."""
    if not window.is_word(at) or window.is_number(at - 1) or word(window.tokens[at - 1].text if at else "") is not None:
        return None
    pair = dual(window.tokens[at].text)
    if not (pair and not pair.definite) and not listed(window.form(at)):
        return None
    value = (2 if pair else 1) + found.low
    token = window.tokens[at]
    start = token.start + (pair.offset if pair else 0)
    again = window.form(found.stop)
    stop = found.stop + (again.startswith(ARTICLE) and listed(again[2:]))
    noun = Noun(at, at + 1, start, token.end)
    return Meaning(at, stop, start, found.end, "count", value, value, ranged=False, bound="exact", noun=noun, core=stop)


def _sum(window: SentenceWindow, found: Reading, previous: Meaning, own: Meaning) -> Meaning | None:
    """Money in whole and part, the part of that very currency."""
    if not (own.part and previous.kind == "money" and not previous.part and previous.family):
        return None
    name = window.after(found.stop, units())
    part = parts().get(name[1].family) if name is not None else None
    if part is None or previous.family not in part.families or previous.ranged or found.ranged or previous.high is None:
        return None
    if not _next_to(window, previous.core, found):
        return None
    code = previous.unit or (part.alone if part.alone else None)
    whole = previous.low + plain(
        found.low / ratio(part, part.alone if previous.unit is None and part.alone else previous.unit or "")
    )
    stop = max(own.stop, previous.stop)
    return replace(
        previous, stop=stop, core=own.core, end=found.end, low=whole, high=whole, unit=code, per=own.per or previous.per
    )


def _and_part(window: SentenceWindow, found: Reading, previous: Meaning) -> Meaning | None:
    """A half or a quarter more of what the previous figure counts."""
    joined = AND in found.proclitics or window.form(found.first - 1) == AND
    if (
        found.kind != "fraction"
        or not joined
        or previous.ranged
        or previous.high is None
        or not _next_to(window, previous.core, found)
    ):
        return None
    if previous.kind in ("percent", "fraction", "score") or window.form(found.stop) == FROM:
        return None
    value = previous.low + found.low
    stop = max(previous.stop, _again(window, found.stop))
    return replace(previous, stop=stop, core=stop, end=found.end, low=value, high=value)


def _match(window: SentenceWindow, found: Reading, previous: Meaning) -> Meaning | None:
    """«ثلاثة أهداف مقابل هدفين»."""
    if previous.kind != "score" or not previous.noun or previous.ranged or window.form(previous.core) != INSTEAD_OF:
        return None
    if found.first != previous.core + 1 or found.kind not in ("cardinal", "dual") or found.ranged:
        return None
    low, high = previous.low, found.low
    stop = found.stop + one_of(window.form(found.stop), context()["goals"])
    return replace(previous, stop=stop, core=stop, end=found.end, low=low, high=high, ranged=True, bound="range", noun=None)


def scored(window: SentenceWindow, own: Meaning) -> Meaning:
    """Goals as a score: «بثلاثة أهداف مقابل هدف», «بهدفين دون رد», «بهدفين نظيفين»."""
    if own.kind != "count" or not goals(window, own.first, own.core):
        return own
    other_side = against(window, own.core)
    if other_side is None:
        return replace(own, kind="score", change=None) if window.form(own.core) == INSTEAD_OF else own
    stop, other = other_side
    low, high = own.low, other
    end = window.tokens[stop - 1].end if other else own.end
    own = replace(own, kind="score", stop=stop, core=stop, end=end, low=low, high=high, ranged=True, bound="range", noun=None)
    return replace(own, change=None)


def _next_to(window: SentenceWindow, stop: int, found: Reading) -> bool:
    """True where nothing but «و» lies between."""
    return found.first - stop <= 1 and all(window.form(at) == AND for at in range(stop, found.first))


def _again(window: SentenceWindow, stop: int) -> int:
    """The unit said once more, with the article: «ساعة ونصف الساعة»."""
    form = window.form(stop)
    return stop + 1 if form.startswith(ARTICLE) and (form[2:],) in units() else stop
