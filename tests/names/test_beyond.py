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
        # a short one in a row
        ("غاب [n خالد ونجوى] [n ومنى] أمس", ["خالد", "نجوى", "منى"]),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جاءت [n هالة مراد]. غنت [n هالة]. كانت [n هالة واقفة] قرب الباب. وضحكت [n هالة].", "هالة مراد, هالة, هالة, هالة"),
        (
            "تكلم [n دانيال كورتيز]. غاب [n كورتيز]. وقال [n محامي كورتيز] إنه مريض. عاد [n كورتيز].",
            "دانيال كورتيز, كورتيز, كورتيز, كورتيز",
        ),
        # the name has the word wherever the article has it; nobody else is called so; people are called by the word
        ("زار [n ماريو كتاب] المدينة. تكلم [n ماريو كتاب]. ثم ضحك [n ماريو].", "ماريو كتاب, ماريو كتاب, ماريو"),
        (
            "جاء [n علي رضى كورتيز]. تكلم [n علي رضا كورتيز]. غاب [n كورتيز]. عاد [n كورتيز].",
            "علي رضى كورتيز, علي رضا كورتيز, كورتيز, كورتيز",
        ),
        ("تكلم [n كورتيز]. غاب [n كورتيز]. وجاء [n ماريو كورتيز].", "كورتيز, كورتيز, ماريو كورتيز"),
        ("جاءت [n هالة مراد]. غنت [n هالة]. غابت [n هالة]. وجاءت [n هالة سالم].", "هالة مراد, هالة, هالة, هالة سالم"),
    ],
)
def test_what_the_article_calls_a_person_ends_the_name(text: str, expected: str) -> None:
    found = [m for entity in entities(text) for m in entity.mentions]
    assert ", ".join(m.text for m in sorted(found, key=lambda m: m.start)) == expected
