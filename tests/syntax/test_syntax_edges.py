"""Where clauses part, by the words and signs that open and close them."""

import pytest
from reading import article, words

from newsgraph.syntax.edges import edges, ends_clause, opens_clause


@pytest.mark.parametrize(
    ("marked", "pieces"),
    [
        ("قال الحارس إن الباب مفتوح", ["قال الحارس", "إن الباب مفتوح"]),
        ("عاد الجندي الذي أصيب أمس", ["عاد الجندي", "الذي أصيب أمس"]),
        ("نام الحارس، وانفتح الباب", ["نام الحارس", "، وانفتح الباب"]),
        ("انفتح الباب. عاد الحارس", ["انفتح الباب", ". عاد الحارس"]),
        ("سقط المطر في [p حلب]، و[p دمشق] أمس", ["سقط المطر في حلب ، ودمشق أمس"]),
        ("وصل وزير السكن، [n سمير نخلة]، إلى القرية", ["وصل وزير السكن ، سمير نخلة", "، إلى القرية"]),
    ],
)
def test_pieces(marked: str, pieces: list[str]) -> None:
    read = article(marked)
    before = edges(read)
    found: dict[int, list[int]] = {}
    for at in range(len(read.tokens)):
        found.setdefault(before[at + 1], []).append(at)
    assert [words(read, piece) for piece in found.values()] == pieces


@pytest.mark.parametrize(
    ("form", "opens", "ends"),
    [
        ("الذي", True, False),
        ("والتي", True, False),
        ("ان", True, False),
        (".", False, True),
        ("،", False, False),
        ("الباب", False, False),
    ],
)
def test_signs(form: str, opens: bool, ends: bool) -> None:
    assert (opens_clause(form), ends_clause(form)) == (opens, ends)
