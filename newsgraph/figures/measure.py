"""The unit of a numeral, which follows it (or, as a sign, stands before it), and the amount in that unit."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from newsgraph.document import normalise
from newsgraph.document.letters import ARTICLE, DUAL, FEMININE_PLURAL, OBLIQUE
from newsgraph.figures.ages import age_without_unit, aged
from newsgraph.figures.currencies import currencies
from newsgraph.figures.currency_context import CurrencyContext
from newsgraph.figures.lexicon import Unit, context, measures, nouns
from newsgraph.figures.sentence_window import SentenceWindow
from newsgraph.lexicons.objects import Phrase
from newsgraph.lexicons.once import once
from newsgraph.lexicons.particles import FROM
from newsgraph.lexicons.phrase_table import Hit
from newsgraph.numerals.duals import Dual, dual, dual_construct
from newsgraph.numerals.reading import Reading
from newsgraph.report import FigureKind

_SIGNS = frozenset("$€£¥₪₺₽₩₹")
_YEARLIKE = range(1300, 2101)
_HEAT_REACH = 12
_NEAR = 5
_GRAMS = {"mg": Decimal("0.001"), "kg": Decimal(1000)}


@dataclass(frozen=True, slots=True)
class Measure:
    """Tokens `first` to `stop` are the numeral with its unit; `each` is what one of the unit is worth (0.01 for a cent)."""

    first: int
    stop: int
    kind: FigureKind
    unit: str | None
    each: Decimal = Decimal(1)
    family: str = ""
    part: bool = False
    negative: bool = False


def measure(window: SentenceWindow, found: Reading, money: CurrencyContext) -> Measure | None:
    """The unit of the numeral, or None where it counts things."""
    if found.kind == "percent":
        return None
    hit = _of_dual(window, found) if found.kind == "dual" else unit_after(window, found)
    if hit is None:
        signed = _sign(window, found)
        hit = Hit(found.stop, signed.meaning) if signed else None
        first = signed.at if signed else found.first
    else:
        first = found.first
    if hit is None:
        return _before(window, found, money)
    core = _sensed(window, found, _priced(window, Measure(first, hit.at, hit.meaning.kind, hit.meaning.code), hit.meaning, money))
    return replace(core, each=core.each * 10**6) if in_millions(window, found) is not None else core


def unit_after(window: SentenceWindow, found: Reading) -> Hit[Unit] | None:
    """The unit straight after the numeral, and the position after it."""
    if (millions := in_millions(window, found)) is not None:
        return millions
    hit = window.after(found.stop, units())
    if hit is not None and _sure(window, found, hit):
        several = found.kind == "fraction" and _plural(window.form(found.stop), hit.meaning)
        return None if several else hit  # «ثلث ساعات اليوم» is a third of them
    at = found.stop + (window.form(found.stop) == FROM)
    if at == found.stop and found.kind not in ("vague", "fraction"):
        return None
    return window.after(at, definite_units(singular=found.kind == "fraction"))


def in_millions(window: SentenceWindow, found: Reading) -> Hit[Unit] | None:
    """«250 م دولار», «8.3 م د»: م before a currency is a million."""
    if window.form(found.stop) not in context()["million"] or found.power:
        return None
    hit = window.after(found.stop + 1, units())
    if hit is not None and hit.meaning.kind == "money":
        return hit
    dinars = window.form(found.stop + 1) in context()["dinars"] and window.form(found.stop + 2) != "."
    return Hit(found.stop + 2, Unit("money", None, "دينار")) if dinars else None


@once
def units() -> dict[Phrase, Unit]:
    """Measures and currencies in one table."""
    return measures() | currencies()


@cache
def definite_units(*, singular: bool) -> dict[Phrase, Unit]:
    """Units with the article: plurals after a vague number (ملايين الدولارات), all after a fraction (نصف الساعة)."""
    if not singular:
        some = definite_units(singular=True).items()
        return {phrase: unit for phrase, unit in some if _plural(phrase[0].removeprefix(ARTICLE), unit)}
    plain = {phrase: unit for phrase, unit in units().items() if all(word.isalpha() and not word.isascii() for word in phrase)}
    return {tuple(ARTICLE + word for word in phrase): unit for phrase, unit in plain.items() if phrase[0] not in context()["day"]}


def _plural(word: str, unit: Unit) -> bool:
    """A word that is no singular of its unit: ساعات, أيام; «اليوم» and «العام» are dates."""
    return word.endswith(FEMININE_PLURAL) or word in nouns()["plurals"] or (unit.kind == "money" and len(word) > 3)


def _sure(window: SentenceWindow, found: Reading, hit: Hit[Unit]) -> bool:
    """False where the word after the number is no unit here."""
    unit, word, follows = hit.meaning, window.form(found.stop), window.form(hit.at)
    if unit.code == "day" and follows in context()["weekdays"]:
        return False  # «12 يوم الأحد» names the day; it counts none
    if word in context()["year_words"] and len(follows) == 4 and follows.isdigit() and int(follows) in _YEARLIKE:
        return False  # «22 ألفا سنة 2011»
    if unit.code == "point":
        return window.near(range(len(window.tokens)), context()["index"])  # an index has points, a team counts them
    if unit.code == "decade" and word in nouns()["plurals"]:
        return window.near(range(found.first - 3, found.first), context()["span_before"]) or not window.is_word(hit.at)
    if len(word) == 1 and word.isalpha() and hit.at == found.stop + 1:
        far = int(found.low) % 100 == 0 and window.near(range(found.first - 3, found.first), context()["far"])  # «سباق 1500 م»
        return (far or not (found.low in _YEARLIKE and found.low == int(found.low))) and not window.glued(hit.at + 1)
    return True


def _of_dual(window: SentenceWindow, found: Reading) -> Hit[Unit] | None:
    """The unit that a dual noun carries itself, with the adjective that may follow (ريالين سعوديين, مترين مربعين)."""
    pair = pair_at(window, found)
    if pair is None:
        return None
    single = normalise(pair.singular)
    at = found.first + 1
    ends = {(single, window.form(at).removesuffix(ending)) for ending in ("", OBLIQUE, DUAL)}
    longer = next((units()[phrase] for phrase in ends if phrase in units()), None)
    if longer is not None:
        return Hit(at + 1, longer)
    unit = units().get((single,))
    return Hit(found.stop, unit) if unit is not None and pair.noun_class in ("period", "measure", "currency") else None


def pair_at(window: SentenceWindow, found: Reading) -> Dual | None:
    """The dual noun of a numeral that is one."""
    text = window.tokens[found.first].text
    return dual(text) or dual_construct(text, window.form(found.first + 1))


def _sign(window: SentenceWindow, found: Reading) -> Hit[Unit] | None:
    """$25, € 40, USD 10: a sign or code before the number."""
    at = found.first - 1
    form = window.form(at)
    unit = currencies().get((form,)) if form in _SIGNS or (form.isascii() and len(form) == 3 and form.isalpha()) else None
    return Hit(at, unit) if unit is not None else None


def _before(window: SentenceWindow, found: Reading, money: CurrencyContext) -> Measure | None:
    """A unit that the numeral follows: الأيام الخمسة, شهر واحد, السنوات الـ10."""
    at = window.before_article(found.first)
    definite = found.definite or at < found.first - 1
    table = definite_units(singular=False) if definite else units() if found.words and found.low == 1 else {}
    hit = window.before(at + 1, table) if found.kind == "cardinal" else None
    if hit is not None and hit.meaning.kind in ("duration", "distance", "money", "mass", "area"):
        return _priced(window, Measure(hit.at, found.stop, hit.meaning.kind, hit.meaning.code), hit.meaning, money)
    lived = age_without_unit(window, found)
    return Measure(found.first, lived, "age", "year") if lived is not None else None


def _priced(window: SentenceWindow, core: Measure, unit: Unit, money: CurrencyContext) -> Measure:
    """The currency settled: by its adjective, by the article, by custom; a part of one as hundredths of the whole."""
    if core.kind != "money":
        return core
    start = window.tokens[min(core.stop, len(window.tokens)) - 1].start
    if not unit.part:
        return Measure(core.first, core.stop, "money", money.code(unit, start) if unit.family else unit.code, family=unit.family)
    code, ratio = money.part(unit, start)
    return Measure(core.first, core.stop, "money", code, Decimal(1) / ratio, unit.family, part=True)


def _sensed(window: SentenceWindow, found: Reading, core: Measure) -> Measure:
    """What only the words around say: an age, a temperature, degrees below zero."""
    if core.kind == "duration" and aged(window, found, core.stop, core.unit):
        return Measure(core.first, core.stop, "age", core.unit)
    if window.form(core.stop - 1) in context()["kilo"] and window.near(range(found.first - _NEAR, found.first), context()["far"]):
        return Measure(core.first, core.stop, "distance", "km")
    if core.unit == "mg" or (core.unit == "kg" and not found.words and found.low < 1):
        return replace(core, unit="g", each=_GRAMS[core.unit])  # small masses are given in grams: 0.5 كغ is 500 g
    if core.unit not in ("degree", "C", "F"):
        return core
    zero = window.form(core.stop + 1) in context()["zero"]
    below, above = (zero and window.form(core.stop) in context()[name] for name in ("under", "above"))
    stop = core.stop + 2 * (below or above)
    if core.unit == "degree":
        around = range(max(0, found.first - _HEAT_REACH), stop + _HEAT_REACH)
        quake = window.near(around, context()["tremor"])
        hot = below or above or (window.near(around, context()["heat"]) and not quake)
        hit = window.after(stop, measures())  # «5 درجات تحت الصفر مئوية»
        unit: str | None = "C" if hot else "magnitude" if quake else "degree"
        stop, unit = (hit.at, hit.meaning.code) if hit and hit.meaning.kind == "temperature" else (stop, unit)
        return Measure(core.first, stop, "temperature" if hot else "other", unit, negative=below)
    return Measure(core.first, stop, core.kind, core.unit, negative=below)
