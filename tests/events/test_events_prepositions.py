"""What a preposition makes of the name under it."""

import pytest

from newsgraph.errors import LexiconError
from newsgraph.events.prepositions import role, table
from newsgraph.events.roles import Letter
from newsgraph.report import EventType

# type, preposition, whether the name is a place, role
ROWS: list[tuple[EventType, str, bool, Letter]] = [
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
    ("seize", "by", True, "A"),
    ("casualty", "بين", False, "R"),
    ("cooperate", "بين", True, "A"),
    ("consult", "رفقة", False, "A"),
    ("coerce", "رفقة", False, "N"),  # who is held with somebody holds nobody
]


def test_a_noun_without_an_object_has_its_doer_behind_for() -> None:
    assert role("assault", "ل", is_place=False, under="deed") == "A"  # هجوم للحركة
    assert role("assault", "ل", is_place=False) == "R"


def test_whom_a_verb_meets_is_met() -> None:
    assert role("consult", "مع", is_place=False, under="verb") == "R"  # بحث الوزير مع نظيره
    assert role("consult", "مع", is_place=False) == "R"  # محادثات الوزير مع نظيره
    assert role("cooperate", "مع", is_place=False, under="verb") == "A"


@pytest.mark.parametrize(("kind", "word", "is_place", "letter"), ROWS)
def test_role(kind: EventType, word: str, is_place: bool, letter: Letter) -> None:
    assert role(kind, word, is_place=is_place) == letter


def test_all_types_but_those_named() -> None:
    assert set(table("party\tR\t!sport\tمع").values()) == {"R"}
    assert ("party", "مع", "sport") not in table("party\tR\t!sport\tمع")


@pytest.mark.parametrize(
    "text",
    [
        "party",
        "party\tR\tsport",
        "club\tR\tsport\tمع",
        "party\tX\tsport\tمع",
        "party\tR\tgame\tمع",
        "party\tR\tsport\tمع\nparty\tA\taid,sport\tمع",
    ],
    ids=["one cell", "no preposition", "of nobody", "no role", "no type", "said twice"],
)
def test_a_wrong_row_is_refused(text: str) -> None:
    with pytest.raises(LexiconError, match="prepositions"):
        table(text)
