"""A small chart of readings over time, as numbers that a template writes into an inline SVG.

Time runs as the page is read, from right to left: the first reading stands at the right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from newsgraph.views.amounts import digits
from newsgraph.views.days import written

WIDTH, HEIGHT = 640, 190

_EDGE_X, _TOP, _BOTTOM = 64.0, 26.0, 30.0  # room for labels and days
_DAYS = 5  # that are named below the chart at most


@dataclass(frozen=True, slots=True)
class Reading:
    """A number to be drawn: `low` and `high` are one where it is exact, `high` None where it is open above (at least 60).

    `id` is what its dot links to, `told` what a reader who points at it is told, `style` a class of the style sheet, such as
    the relation (`contradict` and `correct` have colours of their own).
    """

    id: str
    day: date | None
    low: Decimal
    high: Decimal | None
    told: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A reading in pixels: its dot, and from where to where it reaches where it is a range or open; no label beside another's."""

    id: str
    x: float
    y: float
    top: float
    bottom: float
    label: str
    told: str
    style: str

    @property
    def reaches(self) -> bool:
        """True where a line shows the range."""
        return self.bottom - self.top > 1


@dataclass(frozen=True, slots=True)
class Tick:
    """A day below the chart."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """What the template draws: the line through the dots, the dots, the days."""

    points: tuple[Point, ...]
    line: str
    ticks: tuple[Tick, ...]
    width: int = WIDTH
    height: int = HEIGHT


def chart_of(readings: Sequence[Reading]) -> Chart | None:
    """The chart of the readings, in order of their days, those without a day as they stand; None for none."""
    if not readings:
        return None
    xs, (top, bottom) = _places(readings), _domain(readings)
    points: list[Point] = []
    for reading, x in zip(readings, xs, strict=True):
        low = _height(reading.low, top, bottom)
        high = _TOP if reading.high is None else _height(reading.high, top, bottom)
        middle = low if reading.high is None else (low + high) / 2
        label = "" if any(_near(x, middle, point) for point in points) else _label(reading)
        points.append(Point(reading.id, x, round(middle, 1), high, low, label, reading.told, reading.style))
    line = " ".join(f"{point.x},{point.y}" for point in sorted(points, key=lambda point: -point.x))
    return Chart(tuple(points), line, tuple(_ticks(readings, xs)))


def _near(x: float, y: float, point: Point) -> bool:
    """True where a label would cover that of a point drawn before, which mostly is the same number, given by another."""
    return bool(point.label) and abs(x - point.x) < 16 + 6 * len(point.label) and abs(y - point.y) < 15


def _label(reading: Reading) -> str:
    if reading.high is None:
        return f"{digits(reading.low)}+"
    return digits(reading.low) if reading.high == reading.low else f"{digits(reading.low)}–{digits(reading.high)}"


def _places(readings: Sequence[Reading]) -> list[float]:
    """By day where the days are known and differ; else one beside the other. Readings of one day stand a little apart."""
    days = [reading.day.toordinal() for reading in readings if reading.day]
    inner = WIDTH - 2 * _EDGE_X
    if len(days) < len(readings) or min(days) == max(days):
        return [round(WIDTH - _EDGE_X - inner * (at + 0.5) / len(readings), 1) for at in range(len(readings))]
    step = min(26.0, inner / (4 * len(readings)))
    seen: dict[int, int] = {}
    xs: list[float] = []
    for day in days:
        beside = seen[day] = seen.get(day, -1) + 1
        share = (day - min(days)) / (max(days) - min(days))
        xs.append(round(WIDTH - _EDGE_X - share * (inner - 4 * step) - beside * step, 1))
    return xs


def _domain(readings: Sequence[Reading]) -> tuple[float, float]:
    """The greatest and the least value, with some air; from zero where that is not far."""
    highs = [float(reading.low if reading.high is None else reading.high) for reading in readings]
    lows = [float(reading.low) for reading in readings]
    top, bottom = max(highs), min(lows)
    if bottom > 0 and bottom <= top / 2:
        bottom = 0.0
    air = (top - bottom) * 0.08 or abs(top) * 0.1 or 1.0
    return top + air, bottom - (air if bottom else 0.0)


def _height(value: Decimal, top: float, bottom: float) -> float:
    share = (float(value) - bottom) / (top - bottom)
    return round(HEIGHT - _BOTTOM - share * (HEIGHT - _BOTTOM - _TOP), 1)


def _ticks(readings: Sequence[Reading], xs: Sequence[float]) -> list[Tick]:
    """The days, each once, as many as there is room for: the first and the last, and some between."""
    first: dict[date, float] = {}
    for reading, x in zip(readings, xs, strict=True):
        if reading.day and reading.day not in first:
            first[reading.day] = x
    days = sorted(first)
    every = max(1, -(-len(days) // _DAYS))
    return [Tick(first[day], written(day.isoformat()).rpartition(" ")[0]) for day in days[::every]]
