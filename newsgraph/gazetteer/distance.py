"""How far two points of the earth lie apart."""

from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

_RADIUS = 6371.0


class Point(NamedTuple):
    """A point of the earth, in degrees."""

    latitude: float
    longitude: float


def kilometres(one: Point, other: Point) -> float:
    """The way between two points over the ground, in kilometres.

    >>> round(kilometres(Point(33.51, 36.29), Point(33.89, 35.5)))  # Damascus, Beirut
    84
    """
    (north, east), (top, right) = map(_radians, (one, other))
    half = sin((top - north) / 2) ** 2 + cos(north) * cos(top) * sin((right - east) / 2) ** 2
    return 2 * _RADIUS * asin(sqrt(min(1.0, half)))


def _radians(point: Point) -> Point:
    return Point(radians(point.latitude), radians(point.longitude))
