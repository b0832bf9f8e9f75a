"""A small map of the places of a report, as numbers that a template writes into an inline SVG."""

import math
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newsgraph.report import Place, Report
from newsgraph.report.lookup import by_salience
from newsgraph.views.coastlines import Box, Point, within

WIDTH, HEIGHT = 640, 400

_NARROWEST = 10.0  # degrees of longitude that a map shows at least, so that coasts and borders tell where it is
_WIDEST = 75.0  # degrees that places may lie apart on one map; those further off are named beside it
_MARGIN = 0.16  # of the map's width, between the outermost places and its edge
_SOUTH, _NORTH = -57.0, 82.0
_LETTER, _LINE = 7.2, 17.0  # pixels that a label takes for each letter, and in height


class Label(NamedTuple):
    """A name beside a dot: where its text is anchored, and at which end of it, as SVG says it for writing from the right."""

    x: float
    y: float
    anchor: Literal["start", "middle", "end"]


class Dot(NamedTuple):
    """A place on the map; its name stands beside it, unless that would cover another's."""

    id: str
    name: str
    x: float
    y: float
    radius: float
    label: Label | None


class Map(NamedTuple):
    """Paths of land and borders and the dots on them, all in pixels; `outside` are places too far off to be shown."""

    land: str
    borders: str
    dots: tuple[Dot, ...]
    outside: tuple[Place, ...]
    width: int = WIDTH
    height: int = HEIGHT


class _Frame(NamedTuple):
    """From degrees to pixels: a degree of longitude is drawn as short as it is in the middle of the map."""

    box: Box

    def pixels(self, points: Sequence[Point]) -> Iterator[tuple[int, int]]:
        """Whole pixels of many points."""
        box = self.box
        across, down = WIDTH / (box.east - box.west), HEIGHT / (box.north - box.south)
        return ((round((x - box.west) * across), round((box.north - y) * down)) for x, y in points)

    def place(self, point: Point) -> Point:
        x = (point[0] - self.box.west) / (self.box.east - self.box.west) * WIDTH
        y = (self.box.north - point[1]) / (self.box.north - self.box.south) * HEIGHT
        return round(x, 1), round(y, 1)


def map_of(report: Report) -> Map | None:
    """The map of the report's located places; None where it has none."""
    located = [place for place in by_salience(report.places) if place.latitude is not None and place.longitude is not None]
    if not located:
        return None
    shown, outside = _near(located)
    frame = _Frame(_framed(Box.around([_point(place) for place in shown])))
    shapes = list(within(_wider(frame.box)))
    return Map(
        land="".join(_path(frame, shape.points, "Z") for shape in shapes if shape.kind == "land"),
        borders="".join(_path(frame, shape.points, "") for shape in shapes if shape.kind == "border"),
        dots=tuple(_dots(frame, shown)),
        outside=tuple(outside),
    )


def _near(places: Sequence[Place]) -> tuple[list[Place], list[Place]]:
    """Those that share one map, which the most salient are on, and the others."""
    shown: list[Place] = []
    outside: list[Place] = []
    for place in places:
        box = Box.around([*map(_point, shown), _point(place)])
        fits = box.east - box.west <= _WIDEST and box.north - box.south <= _WIDEST
        (shown if fits else outside).append(place)
    return shown, outside


def _point(place: Place) -> Point:
    return (place.longitude or 0.0, place.latitude or 0.0)


def _framed(box: Box) -> Box:
    """A box of the picture's shape around the given one, with a margin, inside the inhabited world."""
    middle_x, middle_y = (box.west + box.east) / 2, (box.south + box.north) / 2
    shrink = max(0.3, math.cos(math.radians(middle_y)))
    width = max(_NARROWEST, box.east - box.west, (box.north - box.south) * WIDTH / HEIGHT / shrink) * (1 + 2 * _MARGIN)
    height = width * HEIGHT / WIDTH * shrink
    south = min(max(_SOUTH, middle_y - height / 2), max(_SOUTH, _NORTH - height))
    return Box(middle_x - width / 2, south, middle_x + width / 2, south + height)


def _wider(box: Box) -> Box:
    """So much more that the outlines of clipped land, which run along its edges, lie outside the picture."""
    more = (box.east - box.west) / 50
    return Box(box.west - more, box.south - more, box.east + more, box.north + more)


def _path(frame: _Frame, points: Sequence[Point], end: str) -> str:
    """SVG path data, in steps of whole pixels."""
    placed = frame.pixels(points)
    x, y = next(placed)
    steps = [f"M{x} {y}l"]
    for to_x, to_y in placed:
        if (to_x, to_y) != (x, y):
            steps.append(f"{to_x - x} {to_y - y} ")
            x, y = to_x, to_y
    return "".join(steps).rstrip() + end if len(steps) > 1 else ""


def _dots(frame: _Frame, places: Sequence[Place]) -> Iterator[Dot]:
    """The most salient first; a name stands where it covers no other name and no dot."""
    points = [frame.place(_point(place)) for place in places]
    taken: list[Box] = []
    for place, (x, y) in zip(places, points, strict=True):
        others = [Box(a - 3, b - 3, a + 3, b + 3) for a, b in points if (a, b) != (x, y)]
        label = next(_free(_labels(place.name, x, y), taken + others), None)
        if label:
            taken.append(label[1])
        yield Dot(place.id, place.name, x, y, round(3.5 + 3.5 * (place.salience or 0.0), 1), label[0] if label else None)


def _free(labels: Iterator[tuple[Label, Box]], taken: Sequence[Box]) -> Iterator[tuple[Label, Box]]:
    """Those inside the picture that meet nothing."""
    for label, box in labels:
        inside = box.west >= 0 and box.east <= WIDTH and box.south >= 0 and box.north <= HEIGHT
        if inside and not any(box.meets(other) for other in taken):
            yield label, box


def _labels(name: str, x: float, y: float) -> Iterator[tuple[Label, Box]]:
    """East of the dot, west of it, above and below: the text, and the room that it takes."""
    width, half, off = _LETTER * len(name), _LINE / 2, 11
    yield Label(round(x + off, 1), y + 5, "end"), Box(x + off, y - half, x + off + width, y + half)
    yield Label(round(x - off, 1), y + 5, "start"), Box(x - off - width, y - half, x - off, y + half)
    for down in (-16, 16):
        yield Label(x, y + down + 5, "middle"), Box(x - width / 2, y + down - half, x + width / 2, y + down + half)
