"""A figure in words for Arabic readers: «نحو 1,500», «300 – 400», «10 فأكثر»."""

from newsgraph.report import Figure
from newsgraph.views.amounts import digits
from newsgraph.views.labels import currency, label, labels, phrase, units


def number(figure: Figure) -> str:
    """The number alone, without its bound."""
    if figure.value is not None:
        return digits(figure.value)
    if figure.low is None:
        return "؟" if figure.high is None else phrase("until", digits(figure.high))
    if figure.high is None:
        return phrase("or_more", digits(figure.low))
    return f"{digits(figure.low)} – {digits(figure.high)}"


def bound(figure: Figure) -> str:
    """How the number limits the real one; nothing where it is exact, and for a range, which shows it."""
    return "" if figure.bound in ("exact", "range") else label("bound", figure.bound)


def unit(figure: Figure) -> str:
    """What the number is in, with the period of a rate: «كيلومتر», «دينار تونسي», «حالة لكل أسبوع»."""
    if figure.unit is None:
        name = "٪" if figure.kind == "percent" else ""
    else:
        name = currency(figure.unit) if figure.kind == "money" else units().get(figure.unit, figure.unit)
    return phrase("per", name, _per(figure.per)).strip() if figure.per else name


def _per(base: str) -> str:
    return labels()["per"].get(base) or units().get(base, base)


def told(figure: Figure) -> str:
    """All of it on one line: «نحو 1,500 شخص»."""
    noun = " ".join(figure.noun.text.split()) if figure.noun else ""
    noun = phrase("of", noun) if noun and figure.kind in ("percent", "fraction") else noun
    return " ".join(filter(None, (bound(figure), number(figure), unit(figure), noun)))
