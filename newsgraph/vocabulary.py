"""The closed vocabularies of a report, as types: `get_args(EventType)` lists one, a type checker refuses what is not in it.

Categories and units come from data files, which may grow with a version of the library; a category of the caller's own
gazetteer may be any string.
"""

from typing import Literal

from newsgraph.report import (
    Bound,
    Calendar,
    Certainty,
    Change,
    EventType,
    Factuality,
    FigureKind,
    MentionKind,
    Quote,
    SourceType,
    Stance,
    WarningCode,
)

PlaceCategory = Literal[
    "camp", "city", "continent", "country", "desert", "district", "facility", "island", "lake", "mountain", "province", "region",
    "river", "sea", "territory", "village",
]  # fmt: skip
"""What kind of place it is."""

OrganizationCategory = Literal[
    "agency", "alliance", "armed_group", "association", "club", "company", "council", "court", "education", "fund", "government",
    "hospital", "international", "media", "military", "movement", "ngo", "opposition", "parliament", "party", "police",
    "religious", "research",
]  # fmt: skip
"""What kind of body it is."""

Unit = Literal[
    "km", "m", "dm", "cm", "mm", "um", "nm", "mi", "nmi", "ft", "in", "yd", "ly", "au", "league",
    "km2", "m2", "cm2", "mi2", "ft2", "ha", "acre", "dunam",
    "l", "ml", "hl", "m3", "km3", "cm3", "ft3", "gal", "cup", "bbl",
    "t", "kt", "kg", "g", "mg", "ug", "oz", "lb", "quintal", "carat",
    "km/h", "m/s", "km/s", "mph", "kn",
    "C", "F", "K",
    "ms", "s", "min", "h", "day", "week", "month", "year", "decade", "century",
    "degree", "magnitude", "W", "kW", "MW", "GW", "kWh", "MWh", "V", "A", "Hz", "MHz", "GHz", "dB", "kB", "MB", "GB", "TB",
    "MP", "px", "hp", "cal", "BTU", "Mbit", "bp", "pp", "point",
]  # fmt: skip
"""What a measure is in; a sum of money has its ISO 4217 code instead."""

__all__ = [
    "Bound",
    "Calendar",
    "Certainty",
    "Change",
    "EventType",
    "Factuality",
    "FigureKind",
    "MentionKind",
    "OrganizationCategory",
    "PlaceCategory",
    "Quote",
    "SourceType",
    "Stance",
    "Unit",
    "WarningCode",
]
