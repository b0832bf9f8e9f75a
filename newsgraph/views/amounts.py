"""Numbers as people write them: 1,500,000 and 0.5, with what bounds them."""

from decimal import Decimal

from newsgraph.report import Bound, Figure

_WORDS: dict[Bound, str] = {
    "approx": "about ",
    "at_least": "at least ",
    "at_most": "at most ",
    "more_than": "more than ",
    "less_than": "less than ",
}
_SIGNS = {"percent": "%"}


def digits(number: Decimal) -> str:
    """1500000 as 1,500,000; no exponent and no zeros at the end, whatever the decimal was made from."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantity(figure: Figure) -> str:
    """The number alone: 4,000, or 300 to 400, or «10 or more» for a vague plural, of which only the least value is known."""
    if figure.value is not None:
        return digits(figure.value)
    if figure.low is None:
        return "up to " + digits(figure.high) if figure.high is not None else "?"
    if figure.high is None:
        return f"{digits(figure.low)} or more"
    between = "-" if figure.kind == "score" else " to "
    return digits(figure.low) + between + digits(figure.high)


def amount(figure: Figure) -> str:
    """The number with its bound and unit: «about 4,000», «80 %», «1,500,000 EUR»."""
    unit = _plural(figure.unit) if figure.unit and figure.value != 1 else figure.unit or _SIGNS.get(figure.kind, "")
    return _WORDS.get(figure.bound, "") + quantity(figure) + (f" {unit}" if unit else "")


def _plural(unit: str) -> str:
    """day as days and century as centuries; symbols (km, EUR, min) and units of several parts (km/h) have no plural."""
    if (len(unit) <= 3 and unit != "day") or not unit.isalpha() or not unit.islower():
        return unit
    return unit[:-1] + "ies" if unit.endswith("y") and unit != "day" else unit + "s"
