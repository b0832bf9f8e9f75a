"""What joins clauses, and what the joining means."""

import pytest
from reading import article, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("عاد لأن الطريق مغلق", [("لأن", "cause")]),
        ("خسر رغم أن الفريق قوي", [("رغم أن", "concession")]),
        ("وعلى الرغم من المطر خرج", [("وعلى الرغم من", "concession")]),
        ("خرج في حين بقيت هي", [("في حين", "contrast")]),
        ("فبعدما وصل نام ثم خرج", [("فبعدما", "after"), ("ثم", "after")]),
        ("لن يأتي إلا أنه سيكتب", [("إلا أنه", "contrast")]),
        ("وصل الوفد أمس", []),
    ],
)
def test_relations(text: str, found: list[tuple[str, str]]) -> None:
    read = article(text)
    assert [(words(read, range(c.first, c.stop)), c.relation) for c in read.connectives] == found
