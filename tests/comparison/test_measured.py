"""What a number of people measures, and which words tell it."""

import pytest
from story_reports import report

from newsgraph.comparison.lexicon import concept_of
from newsgraph.comparison.measured import measured
from newsgraph.comparison.setting import Setting
from newsgraph.document import normalise

WORDS = [
    ("بمقتل", "dead"),
    ("والقتلى", "dead"),
    ("مصرعهم", "dead"),
    ("وفي", None),  # not وفاة
    ("للقوات", None),  # not لقوا
    ("المصابون", "wounded"),
    ("وفقد", "missing"),
    ("فقد", None),  # mostly «for it has»
    ("أجلت", "evacuated"),
    ("أجل", None),  # من أجل
    ("أسرة", None),  # not أسرى
    ("باقة", None),
    ("سينمو", "growth"),
    ("البطالة", "unemployment"),
]


@pytest.mark.parametrize(("word", "name"), WORDS, ids=[row[0] for row in WORDS])
def test_words_that_tell_what_is_counted(word: str, name: str | None) -> None:
    found = concept_of(normalise(word))
    assert (found.name if found else None) == name


COUNTED = [
    ("قتل 12 شخصا وفقد 16 آخرون", ["dead", "missing"]),
    ("إن 14 شخصا تتوافر أسماؤهم يعتبرون مفقودين", ["missing"]),
    ("جرح 12 شخصا في احتجاجات شارك فيها 400 شخص", ["wounded", None]),  # another verb
    ("عدد القتلى الذين سقطوا بلغ 400 شخص", ["dead"]),  # one of amount
    ("قتل 12 شخصا من إجمالي 400 راكب كانوا هناك", ["dead", None]),  # the whole
    ("قتل 12 شخصا وشرد 400 شخص", ["dead", "evacuated"]),
    ("إن 14 شخصا شاركوا في البحث عن ناجين", [None]),
    ("مودية بحياة 16 شخصا، فيما أصيب كثيرون", ["dead"]),
    ("قتل 12 شخصا، وآلاف يعيشون في الخيام", ["dead", None]),
    ("قتل كثيرون كما أعلنت دول النهر الخمس", [None]),
    ("87 مليونا ضحايا التسريب", [None]),
    ("قتل كثيرون. وبلغ عدد الضحايا 87", ["dead"]),
    ("111 ألف شهيد وجريح", [None]),
]


@pytest.mark.parametrize(("text", "names"), COUNTED, ids=[row[0] for row in COUNTED])
def test_what_is_counted(text: str, names: list[str | None]) -> None:
    assert [concept.name if concept else None for concept in measured(Setting(report(text, None)))] == names
