"""Which quotation marks belong together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import article, words


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("قال «لن نعود» وخرج", ["لن نعود"]),
        ('قال "لن نعود" وخرج', ["لن نعود"]),
        ("قال “لن نعود” وخرج", ["لن نعود"]),
        ("قال ”لن نعود“ وخرج", ["لن نعود"]),
        ("قال „لن نعود“ وخرج", ["لن نعود"]),
        ("قال ‘لن نعود’ وخرج", ["لن نعود"]),
        ("قال 'لن نعود' وخرج", ["لن نعود"]),
        ("قال `لن نعود´ وخرج", ["لن نعود"]),
        ("قال ‹لن نعود› وخرج", ["لن نعود"]),
        ("قال «لن نعود« وخرج", ["لن نعود"]),
        ("قال «قرأت “أيامي” كله» وخرج", ["قرأت “ أيامي ” كله", "أيامي"]),
        ("قال «لن نعود ثم خرج. وعاد.", ["لن نعود ثم خرج"]),
        ("قال «لن نعود\nثم خرج» وعاد", ["لن نعود"]),
        ("كتاب «أ» و«ب»", ["أ", "ب"]),
        ("O'Brien قال", []),
        ("قال لن نعود", []),
        ("«»", []),
    ],
)
def test_pairs(text: str, quoted: list[str]) -> None:
    read = article(text)
    assert [words(read, range(q.first, q.stop)) for q in read.quotations.found] == quoted


def test_the_innermost_quotation_of_a_token() -> None:
    read = article("قال «قرأت “أيامي” كله» (أمس) وخرج")
    inside = [None if q is None else q.opener for q in read.quotations.inside]
    assert inside == [None, None, 1, 1, 3, 1, 1, None, None, None, None, None]
    assert read.quotations.opened[8].kind == "bracket"
    assert read.quotations.closed[5].opener == 3


@pytest.mark.parametrize(
    ("text", "continued"),
    [
        ("«لا نريد الحرب»، قال الوزير أمس، «لكننا مستعدون لها».", True),
        ("«سنعود»، تقول المعلمة، «مهما طال الزمن».", True),
        ("«كانت المدينة تستعد للعيد» بما في ذلك أسواقها «حين وقع الزلزال فجرا».", True),
        ("«لن نعود»، قال الوزير. وحمل الكتاب عنوان «أيام».", False),
        ("عرض فيلم «أيام» وفيلم «ليال».", False),
        ("قال «لن نعود أبدا» وأضاف «سنبقى هنا».", False),
    ],
)
def test_a_quotation_around_its_verb(text: str, continued: bool) -> None:
    found = article(text).quotations.found
    assert (found[1].continues == found[0].opener) is continued


@given(st.text(alphabet="اب «»\"“”'().\n", max_size=200))
def test_every_quotation_lies_in_the_text(text: str) -> None:
    read = article(text)
    for q in read.quotations.found:
        assert q.opener < q.first < q.stop <= q.after <= len(read.tokens)
        assert read.layout.line_of[q.first] == read.layout.line_of[q.stop - 1]
