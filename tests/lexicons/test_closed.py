"""Closed classes of the language, and what is refused in their file."""

from typing import get_args

import pytest

from newsgraph.document import letters, normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons import particles
from newsgraph.lexicons.closed import Class, checked, closed

ROWS = [[name, "ون ين"] for name in get_args(Class)]


@pytest.mark.parametrize(
    ("form", "name", "ends"),
    [
        ("مدينتهما", "third_person", True),
        ("مدينتنا", "third_person", False),
        ("مدينتنا", "pronouns", True),
        ("معلمون", "people", True),
        ("معلمات", "people", False),
        ("معلمات", "plural", True),
        ("سورية", "nisba", True),
        ("دولتان", "feminine_dual", True),
        ("كتابان", "feminine_dual", False),
    ],
)
def test_words_end_in_forms_of_a_class(form: str, name: Class, ends: bool) -> None:
    assert form.endswith(closed(name)) is ends


def test_forms_stand_as_they_read_the_longest_ending_first() -> None:
    assert "انه" in closed("that")
    assert all(form == normalise(form) for name in get_args(Class) for form in closed(name))
    assert next(ending for ending in closed("pronouns") if "كتابهما".endswith(ending)) == "هما"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (ROWS[1:], "lacks"),
        ([*ROWS, ["declension", "ون"]], "unknown"),
        ([*ROWS, ROWS[0]], "twice"),
        ([[ROWS[0][0], ""], *ROWS[1:]], "empty"),
        ([[ROWS[0][0], "أن إن"], *ROWS[1:]], "twice"),
        ([[ROWS[0][0], "ه اه"], *ROWS[1:]], "behind a form"),
    ],
)
def test_what_is_refused(rows: list[list[str]], says: str) -> None:
    with pytest.raises(LexiconError, match=says):
        checked("closed.tsv", rows)


def test_named_particles_read_as_they_are_written() -> None:
    named = [value for name, value in vars(particles).items() if name.isupper()]
    assert all(word == normalise(word) for word in named) and len(set(named)) == len(named)
    assert letters.DEFINITE == ("ال", "لل") and letters.PROCLITICS == "وفبلك"
