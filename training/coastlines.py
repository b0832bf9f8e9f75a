"""Makes newsgraph/views/data/coastlines.z out of Natural Earth (public domain), as packed by the npm package world-atlas (ISC).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && python -m training.coastlines package/countries-50m.json

The land's outlines and the borders between countries, every arc simplified once, so that what two shapes share stays
shared. The file holds, deflated, one line for each shape: `land` or `border`, the box around it (west, south, east, north),
then steps from (0, 0), each `longitude,latitude`, all in twentieths of a degree. A map unpacks the shapes that it meets.
Antarctica and islands too small to see are left out.
"""

import json
import math
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

GRID = 20  # positions to a degree
TOLERANCE = 0.1  # degrees that a simplified line may stray
SMALLEST = 0.15  # square degrees that a ring must enclose
SOUTHERNMOST = -58.0  # south of it lies Antarctica alone

Point = tuple[float, float]
TARGET = Path(__file__).parent.parent / "newsgraph" / "views" / "data" / "coastlines.z"


def main(source: str) -> None:
    """Read the topology, write the file, say how large it is."""
    topology = json.loads(Path(source).read_text(encoding="utf-8"))
    arcs = [_simplified(_decoded(arc, topology["transform"])) for arc in topology["arcs"]]
    rings = [ring for ring in _rings(topology["objects"]["land"], arcs) if _kept(ring)]
    borders = [arcs[number] for number in _shared(topology["objects"]["countries"]) if _north(arcs[number])]
    lines = [_line("land", ring) for ring in rings] + [_line("border", border) for border in borders]
    packed = zlib.compress("\n".join(filter(None, lines)).encode("ascii"), 9)
    TARGET.write_bytes(packed)
    print(f"{len(rings)} rings, {len(borders)} borders, {sum(map(len, rings + borders))} points, {len(packed)} bytes")


def _decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    """Steps on the topology's grid as degrees."""
    (scale_x, scale_y), (shift_x, shift_y) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        points.append((x * scale_x + shift_x, y * scale_y + shift_y))
    return points


def _simplified(points: list[Point]) -> list[Point]:
    """Douglas and Peucker's: the fewest of the points from which no other strays further than the tolerance."""
    if len(points) < 3:
        return points
    far, distance = max(
        ((at, _distance(points[at], points[0], points[-1])) for at in range(1, len(points) - 1)), key=lambda p: p[1]
    )
    if distance <= TOLERANCE:
        return [points[0], points[-1]]
    return _simplified(points[: far + 1])[:-1] + _simplified(points[far:])


def _distance(point: Point, start: Point, end: Point) -> float:
    """Of the point from the line between the two."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.hypot(x2 - x1, y2 - y1)
    if length == 0:
        return math.hypot(x - x1, y - y1)
    along = max(0.0, min(1.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2))
    return math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))


def _rings(shape: dict[str, Any], arcs: list[list[Point]]) -> Iterator[list[Point]]:
    for numbers in _ring_numbers(shape):
        points: list[Point] = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        yield points


def _ring_numbers(shape: dict[str, Any]) -> Iterator[list[int]]:
    """The arcs of each ring of a geometry, whatever holds it."""
    if "geometries" in shape:
        for inner in shape["geometries"]:
            yield from _ring_numbers(inner)
    elif shape["type"] == "MultiPolygon":
        yield from (ring for polygon in shape["arcs"] for ring in polygon)
    elif shape["type"] == "Polygon":
        yield from shape["arcs"]


def _shared(countries: dict[str, Any]) -> list[int]:
    """The arcs that two countries have in common."""
    uses = Counter(number if number >= 0 else ~number for ring in _ring_numbers(countries) for number in ring)
    return [number for number, count in uses.items() if count > 1]


def _kept(ring: list[Point]) -> bool:
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    area = abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2
    return area >= SMALLEST and _north(ring)


def _north(points: list[Point]) -> bool:
    return max(y for _, y in points) > SOUTHERNMOST


def _line(kind: str, points: list[Point]) -> str:
    """The shape as steps, without those that lead nowhere on the grid; empty for what shrinks to a point."""
    x = y = 0
    steps, xs, ys = [], [], []
    for longitude, latitude in points:
        step = (round(longitude * GRID) - x, round(latitude * GRID) - y)
        if step != (0, 0) or not steps:
            steps.append(f"{step[0]},{step[1]}")
            x, y = x + step[0], y + step[1]
            xs.append(x)
            ys.append(y)
    return f"{kind} {min(xs)},{min(ys)},{max(xs)},{max(ys)} {' '.join(steps)}" if len(steps) > 1 else ""


if __name__ == "__main__":
    main(sys.argv[1])
