"""The world's coasts and borders, coarse enough to travel in a page, and the part of them that a map shows.

The file is made by training/coastlines.py out of Natural Earth, which is in the public domain.
"""

import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate, pairwise
from typing import Literal, NamedTuple

from newsgraph.errors import LexiconError

_GRID = 20  # positions of the file to a degree

Point = tuple[float, float]
"""Degrees east, degrees north."""


class Box(NamedTuple):
    """A part of the world, in degrees."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: "Box") -> bool:
        """True where the two have a point in common."""
        return self.west <= other.east and other.west <= self.east and self.south <= other.north and other.south <= self.north

    def holds(self, point: Point) -> bool:
        """True for a point inside or on the edge."""
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north

    @classmethod
    def around(cls, points: Sequence[Point]) -> "Box":
        """The smallest that holds them all."""
        east, north = [x for x, _ in points], [y for _, y in points]
        return cls(min(east), min(north), max(east), max(north))


class Shape(NamedTuple):
    """The ring of a piece of land or of a lake in it, or a stretch of border."""

    kind: Literal["land", "border"]
    points: tuple[Point, ...]
    box: Box


class Packed(NamedTuple):
    """A shape as the file holds it: few of them lie on one map."""

    kind: Literal["land", "border"]
    box: Box
    steps: str

    def points(self) -> tuple[Point, ...]:
        """`10,20 -1,0` starts at 0.5° E 1° N and leads a twentieth of a degree west; raises LexiconError for anything else."""
        try:
            numbers = [int(number) for number in self.steps.replace(" ", ",").split(",")]
            east, north = (accumulate(numbers[start::2]) for start in (0, 1))
            return tuple((x / _GRID, y / _GRID) for x, y in zip(east, north, strict=True))
        except ValueError as error:
            raise LexiconError(f"coastlines.z has steps that cannot be read: {error}") from error


@cache
def shapes() -> tuple[Packed, ...]:
    """All of them; raises LexiconError where the file is not what training/coastlines.py writes."""
    try:
        packed = (files("newsgraph.views") / "data" / "coastlines.z").read_bytes()
        return tuple(map(_packed, zlib.decompress(packed).decode("ascii").splitlines()))
    except (ValueError, zlib.error) as error:
        raise LexiconError(f"coastlines.z cannot be read: {error}") from error


def _packed(line: str) -> Packed:
    """A kind, the box around the shape in twentieths of a degree, and steps: `land 9,20,10,20 10,20 -1,0`."""
    kind, box, steps = line.split(" ", 2)
    if kind not in ("land", "border"):
        raise ValueError(f"a shape is land or border, not {kind!r}")
    west, south, east, north = (int(number) / _GRID for number in box.split(","))
    return Packed("land" if kind == "land" else "border", Box(west, south, east, north), steps)


def within(box: Box) -> Iterator[Shape]:
    """The parts of all shapes in the box, their corners only; rings stay closed, along the edges of the box."""
    for shape in shapes():
        if not shape.box.meets(box):
            continue
        if shape.kind == "land":
            if len(ring := _clipped(shape.points(), box)) > 2:
                yield Shape("land", ring, box)
        else:
            yield from (Shape("border", stretch, box) for stretch in _stretches(shape.points(), box))


def _clipped(ring: tuple[Point, ...], box: Box) -> tuple[Point, ...]:
    """Sutherland and Hodgman's: the ring cut at one edge of the box after the other."""
    for axis, limit, sign in ((0, box.west, 1), (0, box.east, -1), (1, box.south, 1), (1, box.north, -1)):
        ring = tuple(_cut(ring, axis, limit, sign))
    return ring


def _cut(ring: tuple[Point, ...], axis: int, limit: float, sign: int) -> Iterator[Point]:
    """What of the ring lies on the inner side of one edge, with the points where it crosses that."""
    for before, here in zip((ring[-1:] + ring)[: len(ring)], ring, strict=True):
        inside, was_inside = (here[axis] - limit) * sign >= 0, (before[axis] - limit) * sign >= 0
        if inside != was_inside:
            share = (limit - before[axis]) / (here[axis] - before[axis])
            yield (before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1]))
        if inside:
            yield here


def _stretches(line: tuple[Point, ...], box: Box) -> Iterator[tuple[Point, ...]]:
    """The runs of the line with an end of each step in the box: they may stick out of it, where the picture cuts them."""
    run: list[Point] = []
    for start, end in pairwise(line):
        if box.holds(start) or box.holds(end):
            run = run or [start]
            run.append(end)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)
