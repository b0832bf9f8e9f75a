"""One numeral, without the range that it may open: what starts at a token, with its sign, percent and kind."""

from dataclasses import replace
from decimal import Decimal

from newsgraph.document.letters import AND, ARTICLE, DEFINITE, HAMZA_ABOVE, PROCLITICS
from newsgraph.lexicons.particles import FROM
from newsgraph.numerals.amounts import Amount
from newsgraph.numerals.cardinals import cardinal
from newsgraph.numerals.digits import scale
from newsgraph.numerals.lexicon import ONE
from newsgraph.numerals.ordinals import ordinal
from newsgraph.numerals.pairs import pair
from newsgraph.numerals.percent import SIGNS, percent_stop, share_of
from newsgraph.numerals.reading import NumeralKind, Reading
from newsgraph.numerals.row import Row
from newsgraph.numerals.written import HYPHENS, POINTS


def single(row: Row, at: int) -> Reading | None:
    """The numeral that starts at the token, or None."""
    word = row.word(at)
    if word is None and not row.is_number(at) and row.form(at) not in POINTS:
        return pair(row, at)
    if word is not None and "minus" in word.kinds:
        return _negative(row, at)
    if word is not None and ("nayyif" in word.kinds or "bida" in word.kinds):
        return _some(row, at)
    found = ordinal(row, at) if word is not None else None
    if found is not None:
        return _reading(row, at, Amount(Decimal(found[0]), found[1]), "ordinal")
    amount = cardinal(row, at)
    if amount is None:
        return None
    kind: NumeralKind = "vague" if amount.vague else "fraction" if amount.fraction and not amount.power else "cardinal"
    reading = _reading(row, at, amount, kind)
    return _shared(row, _percent(row, reading if reading.words else _signed(row, reading)))


def _reading(row: Row, at: int, amount: Amount, kind: NumeralKind) -> Reading:
    word = row.word(at)
    start = row.tokens[at].start + (word.offset if word else 0)
    proclitics = word.proclitics if word else _glued_clitics(row, at)
    if _and_eleven(row, at, amount):
        start, proclitics = start + 1, AND
    return Reading(
        first=at, stop=amount.stop, start=start, end=row.tokens[amount.stop - 1].end, kind=kind, low=amount.value,
        high=None if amount.vague else amount.value, opener=at, power=amount.power, words=not amount.digits,
        definite=word.definite if word else _glued_article(row, at), approximate=amount.approximate, proclitics=proclitics,
    )  # fmt: skip


def _and_eleven(row: Row, at: int, amount: Amount) -> bool:
    """«واحد عشر» without its hamza is و and أحد عشر."""
    follows = row.word(at + 1) if amount.stop > at + 1 else None
    return row.form(at) == ONE and HAMZA_ABOVE not in row.tokens[at].text and follows is not None and "ten" in follows.kinds


def _glued_clitics(row: Row, at: int) -> str:
    """The letters before digits: بـ20, و10, للـ30."""
    form = row.form(at - 1) if row.glued(at) and row.is_word(at - 1) else ""
    return form.removesuffix(ARTICLE) if set(form.removesuffix(ARTICLE)).issubset(PROCLITICS) else ""


def _glued_article(row: Row, at: int) -> bool:
    return row.glued(at) and row.is_word(at - 1) and row.form(at - 1).endswith(DEFINITE)


def _signed(row: Row, found: Reading) -> Reading:
    """A hyphen is a minus only where it hangs on the number, alone: neither a bullet that opens a line nor a range."""
    at = found.first - 1
    if row.form(at) not in HYPHENS or not row.glued(found.first) or row.glued(at) or row.is_number(at - 1) or found.words:
        return found
    counts = row.is_word(found.stop) and not row.broken(found.stop) and not row.form(found.stop).startswith("درج")
    if row.broken(at) and counts:
        return found
    return replace(found, first=at, opener=at, start=row.tokens[at].start, low=-found.low, high=-found.low)


def _negative(row: Row, at: int) -> Reading | None:
    """سالب خمسة, «ناقص 3»."""
    step = row.step(at + 1)
    amount = cardinal(row, step.at) if step and not step.waw else None
    if amount is None or amount.vague:
        return None
    return _reading(row, at, amount._replace(value=-amount.value), "cardinal")


def _some(row: Row, at: int) -> Reading | None:
    """بضعة عشر, نيف وعشرون, بضع وستون: about the round number, and something more."""
    step = row.step(at + 1)
    kinds = step.word.kinds if step and step.word else {}
    if step is None or ("tens" if step.waw else "ten") not in kinds:
        return None
    return _reading(row, at, Amount(Decimal(kinds.get("tens", 10)), step.at + 1, approximate=True), "cardinal")


def _percent(row: Row, found: Reading) -> Reading:
    stop = percent_stop(row, found.stop)
    if found.kind == "vague":
        return found
    if stop > found.stop:
        sign = stop == found.stop + 1 and row.form(found.stop) in SIGNS and row.glued(found.stop)
        return replace(found, stop=stop, kind="percent", end=row.tokens[stop - 1].end if sign else found.end)
    at = found.first - 1
    taken = row.is_number(at - 1) or row.word(at - 1) is not None  # «خمسة% 7»: the sign is the other number's
    if row.form(at) and row.form(at) in SIGNS and not taken and not found.words:
        start = row.tokens[at].start if row.glued(found.first) else found.start
        return replace(found, first=at, opener=at, kind="percent", start=start)
    return found


def _shared(row: Row, found: Reading) -> Reading:
    """«خمسة في الألف» and «واحد من ألف» are fractions."""
    if found.kind != "cardinal":
        return found
    power, stop = share_of(row, found.stop)
    if not power and found.low == 1 and found.words and row.form(found.stop) == FROM:
        word = row.word(found.stop + 1)
        power = _power_of_ten(word.kinds) if word and not word.proclitics else 0
        stop = found.stop + 2
    if not power:
        return found
    value = scale(found.low, -power)
    return replace(found, stop=stop, end=row.tokens[stop - 1].end, kind="fraction", low=value, high=value)


def _power_of_ten(kinds: dict[str, int]) -> int:
    return kinds.get("scale", 2 if kinds.get("hundred") == 100 else 0)
