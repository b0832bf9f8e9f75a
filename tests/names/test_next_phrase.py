"""Where the next phrase begins behind a body's name, asked of words alone (`test_overrun` has whole names)."""

import pytest

from newsgraph.document import normalise
from newsgraph.names.next_phrase import belongs_to_next, is_place


@pytest.mark.parametrize(
    ("before", "rest"),
    [
        ("كتيبة الصقور", "التاجر"),  # someone
        ("وزارة الاقتصاد", "الموردين"),  # people whom no noun before is
        ("بلدية الروضة", "الحديقة العامة"),  # another thing
        ("جيش البراري", "تل الفراشات"),  # a place
        ("كلية الفنون", "جامعة الأفق"),  # a body
        ("حكومة الإقليم", "استئناف الصادرات"),  # a noun that would be open again
    ],
)
def test_begins(before: str, rest: str) -> None:
    assert begins(before, rest)


@pytest.mark.parametrize(
    ("before", "rest"),
    [
        ("نقابة السائقين", "المضربين"),  # they are the drivers
        ("القوات", "العراقية"),
        ("مؤسسة العدالة", "الخضراء"),
        ("مركز الملك", "سلمان للإغاثة"),  # what someone is called
        ("كتيبة الصقور", "استئناف"),  # the last word: of what, nobody says
    ],
)
def test_goes_on(before: str, rest: str) -> None:
    assert not begins(before, rest)


def begins(before: str, rest: str) -> bool:
    """Whether the first word of the rest belongs to the sentence."""
    forms = tuple(normalise(f"{before} {rest}").split())
    return belongs_to_next(forms, len(before.split()))


@pytest.mark.parametrize(("noun", "expected"), [("تل", True), ("مطار", True), ("بلدة", True), ("كتيبة", False), ("تاجر", False)])
def test_a_noun_before_a_place(noun: str, expected: bool) -> None:
    assert is_place(noun) is expected
