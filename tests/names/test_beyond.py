"""Persons marked too far, and names that only look so."""

import pytest
from tagged_text import entities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال إن [n تبون سيرأسان] الوفد", ["تبون"]),
        ("حمله [n سمير ليحلق] فوق المدينة", ["سمير"]),
        ("قال [n سمير الحلبي لهسبريس] إن", ["سمير الحلبي", "هسبريس"]),
        ("غنى [n سمير وفيرونيكا] معا", ["سمير", "فيرونيكا"]),
        # one person's names
        ("قال [n يائير لابيد] ذلك", ["يائير لابيد"]),
        ("سجل [n برناردو سيلفا] هدفا", ["برناردو سيلفا"]),
        ("كتب [n بوعلام سنسال] رواية", ["بوعلام سنسال"]),
        ("قال [n أليكس وارين] ذلك", ["أليكس وارين"]),
        ("غنى [n سمير وسيم] أمس", ["سمير وسيم"]),
        ("قالت [n نورة ليلى] ذلك", ["نورة ليلى"]),
    ],
)
def test_persons(text: str, expected: list[str]) -> None:
    found = [m for entity in entities(text) for m in entity.mentions]
    assert [m.text for m in sorted(found, key=lambda m: m.start)] == expected
