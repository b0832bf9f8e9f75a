"""What two dashes enclose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import article, words


@pytest.mark.parametrize(
    ("text", "enclosed"),
    [
        ("أكد الوزير -في بيان له- أن العمل بدأ", ["في بيان له"]),
        ("أكد الوزير –في بيان– أن العمل -حسب الخطة-، بدأ", ["في بيان", "حسب الخطة"]),
        ("الرياض - واس - أكد الوزير", []),
        ("ماري-آن وصلت", []),
        ("هبطت الحرارة إلى -5 في الجبل- أمس", []),
        ("أكد الوزير -في بيان. ثم خرج- وعاد", []),
        ("أكد الوزير -في بيان\nثم خرج- وعاد", []),
        ("--", []),
        ("", []),
    ],
)
def test_asides(text: str, enclosed: list[str]) -> None:
    read = article(text)
    assert [words(read, range(opener + 1, close)) for opener, close in read.asides.items()] == enclosed


def test_what_an_aside_opens_its_second_dash_closes() -> None:
    read = article("وقال الوزير -الذي عاد أمس من الجبل- إن السد متين.")
    said = next(at for at, form in enumerate(read.forms) if form == "قال" or form == "وقال")
    assert {read.forms[clause.opener] for clause in read.clauses if clause.governor == said} == {"ان"}


@given(st.text(alphabet="-– اب.\n5", max_size=40))
def test_any_text(text: str) -> None:
    read = article(text)
    assert all(opener < close < len(read.tokens) for opener, close in read.asides.items())
