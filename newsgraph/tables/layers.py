"""What there is a table of; apart from the tables themselves, which bring more with them."""

from typing import Literal

Layer = Literal[
    "entities", "persons", "places", "organizations", "mentions", "figures", "dates", "claims", "events", "sentences"
]  # fmt: skip
"""What there is a table of."""
