"""Closed classes of the language, and what is refused in their file."""

from typing import get_args

import pytest

from newsgraph.document import letters, normalise
from newsgraph.errors import LexiconError
from newsgraph.lexicons import particles
from newsgraph.lexicons.closed import Class, closed, ordered
from newsgraph.lexicons.groups import checked


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
        ([["one", "ون"]], "lacks"),
        ([["one", "ون"], ["two", "ين"], ["three", "ان"]], "unknown"),
        ([["one", "ون"], ["two", "ين"], ["one", "ات"]], "stands twice"),
        ([["one", "ون"], ["two"]], "empty"),
        ([["one", "ون"], ["two", ""]], "empty"),
        ([["one", "ون"], ["two", "ين", "ين"]], "a word twice"),
    ],
)
def test_groups_that_are_refused(rows: list[list[str]], says: str) -> None:
    with pytest.raises(LexiconError, match=says):
        checked("some.tsv", rows, ("one", "two"))


def test_a_form_behind_one_that_it_ends_with_is_refused() -> None:
    assert ordered({"one": ("تان", "ان")}) == {"one": ("تان", "ان")}
    with pytest.raises(LexiconError, match="behind a form"):
        ordered({"one": ("ان", "تان")})


def test_named_particles_read_as_they_are_written() -> None:
    named = [value for name, value in vars(particles).items() if name.isupper()]
    assert all(word == normalise(word) for word in named) and len(set(named)) == len(named)
    assert letters.DEFINITE == ("ال", "لل") and letters.PROCLITICS == "وفبلك"
