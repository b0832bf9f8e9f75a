"""What a quantity measures or counts: unit words, the counted noun, the rate and the bound around it."""

from dataclasses import dataclass, replace

from newsgraph.document import Token
from newsgraph.figures.lexicon import Unit, lexicon
from newsgraph.figures.quantity import HYPHENS, Quantity
from newsgraph.figures.stretch import Stretch, bare
from newsgraph.report import Bound, FigureKind

_SPORT_MAX = 20  # no more goals than this in a result
_AGE_REACH = 4


@dataclass(frozen=True, slots=True)
class Meaning:
    """Everything but the number: tokens `first` to `stop` are the whole expression."""

    first: int
    stop: int
    kind: FigureKind
    unit: str | None
    per: str | None
    bound: Bound
    noun: Token | None


def unit_after(stretch: Stretch, found: Quantity) -> tuple[int, Unit] | None:
    """The unit that follows (or, for a sign like $, stands before) and the position after it."""
    hit = None if found.percent else stretch.after(found.stop, lexicon().units)
    if hit is None or hit[1].code != "day":
        return hit
    # «12 يوم الأحد» names the day; it counts none.
    return None if stretch.form(hit[0]) in lexicon().words["weekdays"] else hit


def counts_known(stretch: Stretch, found: Quantity) -> bool:
    """True where what follows settles that this is a figure: a percent, a multiplier, a unit, a noun that is often counted."""
    known = stretch.form(found.stop) in lexicon().words["counted"]
    return found.percent or found.power > 0 or known or unit_after(stretch, found) is not None


def meaning(stretch: Stretch, found: Quantity) -> Meaning:
    """Read what stands around the quantity."""
    first, stop = found.first, found.stop
    kind: FigureKind = "percent" if found.percent else "count"
    unit: str | None = None
    noun: Token | None = None
    measured = unit_after(stretch, found)
    if measured is not None:
        stop, kind, unit = measured[0], measured[1].kind, measured[1].code
        kind = "age" if kind == "duration" and _aged(stretch, first) else kind
    elif (sign := stretch.before(first, lexicon().units)) is not None and stretch.form(first - 1) in ("$", "€", "£"):
        first, kind, unit = sign[0], sign[1].kind, sign[1].code
    elif _score(stretch, found):
        kind = "score"
    else:
        stop, noun = _noun(stretch, found)
    return _surrounded(stretch, found, Meaning(first, stop, kind, unit, None, "exact", noun))


def inherit(found: Quantity, own: Meaning, previous: Meaning | None) -> Meaning:
    """«(925 مليونا)» after an amount in euros is euros too: a bare multiplier takes the currency last named."""
    bare_amount = found.power >= 6 and own.kind == "count" and own.noun is None
    if previous is None or previous.kind != "money" or not bare_amount:
        return own
    return replace(own, kind="money", unit=previous.unit)


def _surrounded(stretch: Stretch, found: Quantity, core: Meaning) -> Meaning:
    """Add the rate and the bound."""
    rate = stretch.after(core.stop, lexicon().per)
    stop = rate[0] if rate else core.stop
    front = _proclitic(stretch, core.first)
    before = stretch.before(front, lexicon().bounds_before)
    # The counted noun may have an adjective before «على الأقل» comes.
    after = stretch.after(stop, lexicon().bounds_after) or (
        stretch.after(stop + 1, lexicon().bounds_after) if core.noun is not None and stretch.is_word(stop) else None
    )
    bound: Bound = "range" if found.ranged else before[1] if before else after[1] if after else core.bound
    first = before[0] if before else core.first
    per = rate[1] if rate else _price(stretch, core)
    return Meaning(first, after[0] if after else stop, core.kind, core.unit, per, bound, core.noun)


def _price(stretch: Stretch, core: Meaning) -> str | None:
    """«سعر لتر البنزين ... 1.83 درهم»: the sentence has said before what the price is for."""
    if core.kind != "money":
        return None
    for at in range(core.first - 1, 0, -1):
        if stretch.form(at - 1) in lexicon().words["price"] and (hit := stretch.after(at, lexicon().price_per)):
            return hit[1]
    return None


def _proclitic(stretch: Stretch, first: int) -> int:
    """The position of الـ or another letter glued to the digits, which a bound word stands before."""
    glued = stretch.glued(first) and stretch.is_word(first - 1) and len(stretch.form(first - 1)) <= 2
    return first - 1 if glued else first


def _noun(stretch: Stretch, found: Quantity) -> tuple[int, Token | None]:
    """The counted noun, straight after the number or across من, and where the expression then ends."""
    at = found.stop
    if stretch.form(at) == "من":
        at += 1
    if not stretch.is_word(at) or not _can_be_noun(stretch.form(at)):
        return found.stop, None
    straight = at == found.stop
    if straight and (found.percent or stretch.tokens[at].text.startswith("ال")):
        return found.stop, None  # a percentage has its whole across من; a definite word (الماضي) is not counted
    return at + 1, stretch.tokens[at]


def _can_be_noun(form: str) -> bool:
    words = lexicon().words
    if form.isascii() or len(form) < 2 or any(word in words["function"] for word in bare(form)[:2]):
        return False
    if form.startswith(("و", "ب", "ل")):
        return form in words["clitic_like"]  # else «وقتل», «بقصف»: the next clause or a phrase of place and cause
    return not form.startswith(("كال", "فال"))


def _aged(stretch: Stretch, first: int) -> bool:
    before = (stretch.form(at) for at in range(first - 1, first - 1 - _AGE_REACH, -1))
    return any(word in lexicon().words["age_before"] for form in before for word in bare(form))


def _score(stretch: Stretch, found: Quantity) -> bool:
    """Two small numbers and a hyphen in a sentence about a match."""
    if not (found.hyphen and not found.percent and found.high < _SPORT_MAX and found.stop - found.first == 3):
        return False
    if stretch.form(found.first + 1) not in HYPHENS:
        return False
    return any(token.form in lexicon().words["sport"] for token in stretch.tokens)
