"""Values as JSON-LD writes them."""

from decimal import Decimal
from typing import Any

from newsgraph.report import Place
from newsgraph.report.lookup import flat

Node = dict[str, Any]
"""A node of the document, in JSON's own types."""


def where(place: Place) -> Node:
    """What the gazetteer tells of a place."""
    point = {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
    latin = {"@value": place.name_latin, "@language": "en"} if place.name_latin else None
    return {
        "name": [arabic(place.name), *([latin] if latin else [])],
        "ng:category": place.category,
        "address": {"@type": "PostalAddress", "addressCountry": place.country} if place.country else None,
        "geo": point if place.latitude is not None else None,
        "sameAs": {"@id": f"https://sws.geonames.org/{place.geonames_id}/"} if place.geonames_id else None,
    }


def decimal(number: Decimal | None) -> Node | None:
    """Exact, as JSON's own numbers are not."""
    return None if number is None else {"@value": f"{number:f}", "@type": "xsd:decimal"}


def arabic(text: str) -> Node:
    """A text of the article, on one line."""
    return {"@value": clean(flat(text)), "@language": "ar"}


def clean(text: str) -> str:
    """Without lone surrogates, which no RDF literal may hold; one character stands for each, so that positions stay."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def known(node: Node) -> Node:
    """Without what is unknown or empty."""
    return {key: value for key, value in node.items() if value is not None and value != []}
