"""Persons marked too far, and names that only look so."""

import pytest
from tagged_text import entities


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("قال إن تبون سيرأسان الوفد", "تبون سيرأسان", ["تبون"]),
        ("حمله سمير ليحلق فوق المدينة", "سمير ليحلق", ["سمير"]),
        ("قال سمير الحلبي لهسبريس إن", "سمير الحلبي لهسبريس", ["سمير الحلبي", "هسبريس"]),
        ("غنى سمير وفيرونيكا معا", "سمير وفيرونيكا", ["سمير", "فيرونيكا"]),
        # one person's names
        ("قال يائير لابيد ذلك", "يائير لابيد", ["يائير لابيد"]),
        ("سجل برناردو سيلفا هدفا", "برناردو سيلفا", ["برناردو سيلفا"]),
        ("كتب بوعلام سنسال رواية", "بوعلام سنسال", ["بوعلام سنسال"]),
        ("قال أليكس وارين ذلك", "أليكس وارين", ["أليكس وارين"]),
        ("غنى سمير وسيم أمس", "سمير وسيم", ["سمير وسيم"]),
        ("قالت نورة ليلى ذلك", "نورة ليلى", ["نورة ليلى"]),
    ],
)
def test_persons(text: str, marked: str, expected: list[str]) -> None:
    found = [m for entity in entities(text, (marked, "PER")) for m in entity.mentions]
    assert [m.text for m in sorted(found, key=lambda m: m.start)] == expected
