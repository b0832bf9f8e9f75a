"""What a preposition makes of the name under it."""

import pytest

from newsgraph.events.prepositions import role

# type, preposition, whether the name is a place, role
ROWS = [
    ("consult", "مع", False, "R"),
    ("consult", "مع", True, "R"),  # محادثات مع روسيا: the land is a party
    ("consult", "في", True, "P"),
    ("consult", "في", False, "N"),
    ("sanction", "على", True, "R"),
    ("assault", "على", True, "P"),  # هجوم على المدينة: where it was
    ("assault", "ضد", False, "R"),
    ("casualty", "ضد", False, "N"),
    ("sport", "من", True, "N"),  # the club or land that a player leaves
    ("seize", "من", True, "P"),
    ("casualty", "by", False, "A"),
    ("casualty", "بين", False, "R"),
    ("cooperate", "بين", True, "A"),
]


def test_a_noun_without_an_object_has_its_doer_behind_for() -> None:
    assert role("assault", "ل", is_place=False, is_deed=True) == "A"  # هجوم للحركة
    assert role("assault", "ل", is_place=False) == "R"


@pytest.mark.parametrize(("kind", "word", "is_place", "letter"), ROWS)
def test_role(kind, word, is_place, letter):
    assert role(kind, word, is_place=is_place) == letter
