"""The endings of inflection, and what is refused in their file."""

import pytest

from newsgraph.errors import LexiconError
from newsgraph.morphology import endings


@pytest.mark.parametrize(
    ("letter", "plain", "says"),
    [
        ("ي", "ون", {(3, "m", "p", False)}),
        ("ت", "ون", {(2, "m", "p", False)}),
        ("ت", "ين", {(2, "f", "s", False)}),
        ("ي", "وا", {(3, "m", "p", True)}),
        ("ن", "", {(1, "", "p", False), (1, "", "p", True)}),
        ("ن", "ون", set()),
    ],
)
def test_the_imperfect_says_who(letter: str, plain: str, says: set[tuple[int, str, str, bool]]) -> None:
    found = [ending for ending in endings.imperfect()[letter] if ending.plain == plain]
    assert {(ending.person, ending.gender, ending.number, ending.jussive) for ending in found} == says


def test_the_perfect_before_a_pronoun() -> None:
    assert {ending.plain: ending.bound for ending in endings.perfect() if ending.number == "p"} == {
        "وا": "و", "ن": "ن", "نا": "نا", "تم": "تمو",
    }  # fmt: skip


def test_a_construct_has_no_article() -> None:
    without = set(endings.noun_endings(article=False)) - set(endings.noun_endings(article=True))
    assert {ending.letters for ending in without} == {"و", "ي", "ا"}
    assert [ending.dictionary for ending in endings.noun_endings(article=True) if ending.letters == "تان"] == ["ة", ""]


@pytest.mark.parametrize(
    "row",
    [
        ["perfect", "ت", "ت", "LONG", "3", "f", "s"],
        ["perfect", "ت", "ت", "TA", "4", "f", "s"],
        ["perfect", "ت", "ت", "TA", "3", "n", "s"],
        ["ي", "0", "0", "JUSSIVE", "3", "m", "s", "subjunctive"],
        ["perfect", "ت"],
        ["noun", "ات", "0", "men", "f", "p"],
        ["noun", "ات", "0", "base", "f"],
    ],
)
def test_a_wrong_row_is_refused(row: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endings, "_rows", lambda: [row])
    load = endings.noun_endings if row[0] == "noun" else endings._verbal
    with pytest.raises(LexiconError, match=r"endings\.tsv"):
        load.__wrapped__(**({"article": True} if row[0] == "noun" else {}))
