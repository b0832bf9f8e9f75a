"""No span of a figure begins with a clitic or ends with a comma."""

import pytest

from newsgraph.figures import find


@pytest.mark.parametrize(
    ("text", "span", "number"),
    [
        ("وبأكثر من 30 شخصا،", "أكثر من 30 شخصا", "30"),
        ("بنحو 4 أمتار،", "نحو 4 أمتار", "4"),
        ("وبين 12 و15 عاما", "بين 12 و15 عاما", "12 و15"),
        ("بين 20 و30 ينا", "بين 20 و30 ينا", "20 و30"),
        ("وبعشرين دينارا،", "عشرين دينارا", "عشرين"),
        ("ولثلاثة أيام", "ثلاثة أيام", "ثلاثة"),
        ("ولتر ونصف", "لتر ونصف", "لتر ونصف"),
        ("وبما لا يقل عن 7 جرحى", "ما لا يقل عن 7 جرحى", "7"),
        ("فعشرات القتلى", "عشرات القتلى", "عشرات"),
        ("ومليوني نازح", "مليوني نازح", "مليوني"),
        ("وشهرين", "شهرين", "شهرين"),
    ],
)
def test_bare_spans(text: str, span: str, number: str) -> None:
    [figure] = find(text)
    assert (figure.span.text, figure.number.text) == (span, number)
