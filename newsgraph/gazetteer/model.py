"""What is asked of the gazetteer, and what it answers."""

from dataclasses import dataclass
from typing import Literal

from newsgraph.gazetteer.distance import Point

Reason = Literal["known", "context", "part", "beside", "ambiguous", "unlikely", "unknown"]
"""Why a place was resolved or not.

`known`: no other place is likely by that name; `context`: one of several, chosen by head nouns, countries or nearness;
`part`: a part or building of a place that its name holds (جنوب العراق, مطار الرقة); `beside`: a small place in the country of
the place that it is said to be in (حي السلام شمال أم درمان);
`ambiguous`: several fit alike; `unlikely`: only places that do not fit the article; `unknown`: no place of that name.
"""

CATEGORIES = (
    "country", "territory", "province", "city", "village", "district", "camp", "region", "continent", "facility",
    "river", "lake", "sea", "mountain", "desert", "island",
)  # fmt: skip
"""What a place can be. In the compiled table a category is its position here: append, never insert."""

SETTLED = frozenset({"city", "village", "district", "camp", "facility"})
"""What is small enough for a point that holds for all of it and its surroundings."""

WIDE = frozenset({"country", "territory", "continent", "sea"})
"""What is too wide for its point to tell where anything else lies."""

WATERS = frozenset({"river", "lake", "sea"})
"""What lies in several countries, and is called as a country behind its noun (نهر غامبيا)."""

LANDS = frozenset({"country", "territory", "province", "region", "city", "village", "district", "camp", "island"})
"""Lands and settlements: people say one for the other (the city of Mosul, the province of Mosul), but not for a river."""


@dataclass(frozen=True, slots=True)
class PlaceQuery:
    """One place of an article: its names, the head nouns that stand before them (مدينة, محافظة), how often it is named."""

    name: str
    aliases: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    count: int = 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may stand for; `weight` is how much news there is of it, about the logarithm of its people."""

    name: str
    category: str
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    weight: float

    @property
    def point(self) -> Point | None:
        """Where it lies, or None for what is too wide for a point."""
        return None if self.latitude is None or self.longitude is None else Point(self.latitude, self.longitude)


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a place is, as far as the article tells; `candidates`, best first, are kept where it does not tell."""

    category: str | None = None
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    geonames_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    reason: Reason = "unknown"
