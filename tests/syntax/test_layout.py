"""The lines of an article and what each is."""

import pytest
from reading import article, words

from newsgraph.syntax import LineKind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("الوزير يزور المصنع\nزار الوزير المصنع أمس.", "headline text"),
        ("زار الوزير المصنع الجديد في ضاحية المدينة الشرقية صباح أمس مع وفد.\nثم عاد.", "text text"),
        ("حصيلة اليوم:\n• القتلى: 4\n• الجرحى: 9", "headline item item"),
        ("ما جرى\nوصل الوفد.\nاقرأ أيضا: الوفد يصل غدا", "headline text link"),
        ("الأسعار\nقمح | 10 | 12\nذرة | 7 | 8", "headline row row"),
        ("الأسعار\nقمح\t10\t12", "headline row"),
        ("1- وصل الوفد\n2- عاد الوفد", "item item"),
        ("وصل الوفد.", "text"),
        ("", ""),
    ],
)
def test_kinds(text: str, kinds: str) -> None:
    assert [line.kind.value for line in article(text).layout.lines] == kinds.split()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("الوزير: لن نتراجع", "الوزير"),
        ("عاجل.. وزير الدفاع: لن نتراجع", "وزير الدفاع"),
        ("14:20 - النقابة: ندرس العرض", "النقابة"),
        ("• القتلى: 4", "القتلى"),
        ("وصل الوفد. النقابة: ندرس", ""),
        (": ندرس العرض", ""),
        ("النقابة ندرس:", ""),
        ("خاص القول أن الوفد وصل", ""),
    ],
)
def test_labels(text: str, label: str) -> None:
    read = article(text)
    assert words(read, read.layout.lines[0].label) == label


@pytest.mark.parametrize(
    ("text", "dateline", "lead"),
    [
        ("[p عدن] (وكالات) - وصل الوفد أمس. ثم عاد.", "عدن ( وكالات ) -", "وصل الوفد أمس ."),
        ("[p دبي]، [p الإمارات] (CNN)-- وصل الوفد.", "دبي ، الإمارات ( CNN ) - -", "وصل الوفد ."),
        ("الوفد يصل\n[p عدن] - «الساحل»: وصل الوفد.", "عدن - « الساحل » :", "وصل الوفد ."),
        ("[p عدن] مدينة ساحلية - كما يقال.", "", "عدن مدينة ساحلية - كما يقال ."),
        ("وصل الوفد إلى [p عدن] - أمس.", "", "وصل الوفد إلى عدن - أمس ."),
    ],
)
def test_dateline_and_lead(text: str, dateline: str, lead: str) -> None:
    read = article(text)
    assert (words(read, read.layout.dateline), words(read, read.layout.lead)) == (dateline, lead)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("الوزير يزور المصنع الجديد ــ أخبار الشمال\nزار الوزير المصنع أمس.", "الوزير يزور المصنع الجديد"),
        ("الوزير يزور المصنع - صور\nزار الوزير المصنع أمس.", "الوزير يزور المصنع - صور"),
        ("مصر ــ السودان\nزار الوزير المصنع أمس.", "مصر ــ السودان"),
        (
            "الوزير ــ بعد عام كامل من الغياب ــ يزور المصنع في مدينة الشمال\nزار الوزير المصنع.",
            "الوزير ــ بعد عام كامل من الغياب ــ يزور المصنع في مدينة الشمال",
        ),
    ],
)
def test_the_medium_behind_a_headline(text: str, headline: str) -> None:
    read = article(text)
    assert text[slice(*read.chars(read.layout.headline.start, read.layout.headline.stop))] == headline


def test_a_line_of_each_token() -> None:
    read = article("عنوان\u2028نص أول\x0bنص ثان\x85")
    assert list(read.layout.line_of) == [0, 1, 1, 2, 2]
    assert read.layout.line_at(3).kind is LineKind.TEXT
