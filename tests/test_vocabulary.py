"""The public vocabularies hold what the data files hold."""

from typing import get_args

from newsgraph import vocabulary
from newsgraph.figures.lexicon import data
from newsgraph.gazetteer.model import CATEGORIES
from newsgraph.lexicons.nouns import bodies, body_nouns, body_tails


def test_every_name_is_a_vocabulary() -> None:
    assert all(get_args(getattr(vocabulary, name)) for name in vocabulary.__all__)


def test_places() -> None:
    assert set(get_args(vocabulary.PlaceCategory)) == set(CATEGORIES)


def test_organizations() -> None:
    told = {noun.category for noun in body_nouns().values()} | {row[0] for row in bodies().values()} | set(body_tails().values())
    assert set(get_args(vocabulary.OrganizationCategory)) == told


def test_units() -> None:
    """A unit that units.json gets goes into `vocabulary.Unit` too."""
    assert set(get_args(vocabulary.Unit)) == {code for codes in data("units.json").values() for code in codes}
