"""Units of measure, and what they make of a number."""

from decimal import Decimal

import pytest

from newsgraph.figures import find

UNITS = [
    ("خلال الدقائق التسعين", "90", "duration", "min"),
    ("على بعد 551 كيلو مترا", "551", "distance", "km"),
    ("سباق 1500 م", "1500", "distance", "m"),
    ("سرعة 100 ميغابت في الثانية", "100", "other", "Mbit"),
    ("أغلق السهم عند 05 .2 دولار", "2.05", "money", "USD"),
    ("يبعد 3 كيلومترات", "3", "distance", "km"),
    ("على بعد 12 كلم", "12", "distance", "km"),
    ("12 كم", "12", "distance", "km"),
    ("مسافة عشرين كيلو متر", "20", "distance", "km"),
    ("مسافة 7 كيلو", "7", "distance", "km"),
    ("طوله متران", "2", "distance", "m"),
    ("ثلاثة أمتار", "3", "distance", "m"),
    ("25 مترا", "25", "distance", "m"),
    ("60 سنتيمترا", "60", "distance", "cm"),
    ("8 ملم", "8", "distance", "mm"),
    ("أربعون ميلا", "40", "distance", "mi"),
    ("10 آلاف قدم", "10000", "distance", "ft"),
    ("قدرها خمس سنوات ضوئية", "5", "distance", "ly"),
    ("مئة سنة ضوئية", "100", "distance", "ly"),
    ("6 بوصات", "6", "distance", "in"),
    ("60 كيلومترا مربعا", "60", "area", "km2"),
    ("100 كيلومتر مربع", "100", "area", "km2"),
    ("9 كم²", "9", "area", "km2"),
    ("ثلاثة آلاف متر مربع", "3000", "area", "m2"),
    ("7 هكتارات", "7", "area", "ha"),
    ("40 فدانا", "40", "area", "acre"),
    ("90 دونما", "90", "area", "dunam"),
    ("12 طنا", "12", "mass", "t"),
    ("طنين", "2", "mass", "t"),
    ("ألف طن", "1000", "mass", "t"),
    ("3 كيلوغرامات", "3", "mass", "kg"),
    ("40 كلغ", "40", "mass", "kg"),
    ("7 كيلو من السكر", "7", "mass", "kg"),
    ("250 غراما", "250", "mass", "g"),
    ("500 ملغ", "0.5", "mass", "g"),
    ("0.5 كيلوغرام", "500", "mass", "g"),
    ("نصف كيلوغرام", "0.5", "mass", "kg"),
    ("مئة أونصة", "100", "mass", "oz"),
    ("5 لترات", "5", "volume", "l"),
    ("330 مل", "330", "volume", "ml"),
    ("مليون برميل", "1000000", "volume", "bbl"),
    ("80 مترا مكعبا", "80", "volume", "m3"),
    ("9 غالونات", "9", "volume", "gal"),
    ("120 كيلومترا في الساعة", "120", "speed", "km/h"),
    ("90 كلم/ساعة", "90", "speed", "km/h"),
    ("7 كيلومترات في الثانية", "7", "speed", "km/s"),
    ("60 ميلا في الساعة", "60", "speed", "mph"),
    ("30 درجة مئوية", "30", "temperature", "C"),
    ("90 درجة فهرنهايت", "90", "temperature", "F"),
    ("بلغت الحرارة أمس 41 درجة", "41", "temperature", "C"),
    ("خمس درجات تحت الصفر", "-5", "temperature", "C"),
    ("10 درجات مئوية تحت الصفر", "-10", "temperature", "C"),
    ("استدار 90 درجة", "90", "other", "degree"),
    ("زلزال بقوة 5.8 درجات على مقياس ريختر", "5.8", "other", "magnitude"),
    ("30 ثانية", "30", "duration", "s"),
    ("عشر دقائق", "10", "duration", "min"),
    ("48 ساعة", "48", "duration", "h"),
    ("يومين", "2", "duration", "day"),
    ("خمس ليال", "5", "duration", "day"),
    ("ثلاثة أسابيع", "3", "duration", "week"),
    ("شهرين", "2", "duration", "month"),
    ("شهر واحد", "1", "duration", "month"),
    ("عامين", "2", "duration", "year"),
    ("7 سنه", "7", "duration", "year"),
    ("منذ أربعة عقود", "4", "duration", "decade"),
    ("ثلاثة قرون", "3", "duration", "century"),
    ("خلال الأيام الخمسة الماضية", "5", "duration", "day"),
    ("في السنوات الـ10 الأخيرة", "10", "duration", "year"),
    ("الساعات الـ 24 المقبلة", "24", "duration", "h"),
    ("500 ميغاواط", "500", "other", "MW"),
    ("64 غيغابايت", "64", "other", "GB"),
    ("25 نقطة أساس", "25", "other", "bp"),
]

VAGUE = [
    ("عشرات الكيلومترات", "10", "distance", "km"),
    ("مئات الأطنان من القمح", "100", "mass", "t"),
    ("آلاف السنين", "1000", "duration", "year"),
    ("آلاف من الكيلومترات", "1000", "distance", "km"),
    ("ملايين البراميل", "1000000", "volume", "bbl"),
    ("مئات المليارات من الدولارات", "100000000000", "money", "USD"),
]


@pytest.mark.parametrize(("text", "value", "kind", "unit"), UNITS)
def test_unit(text: str, value: str, kind: str, unit: str) -> None:
    [figure] = find(text)
    assert (figure.value, figure.kind, figure.unit, figure.noun) == (Decimal(value), kind, unit, None)


@pytest.mark.parametrize(("text", "low", "kind", "unit"), VAGUE)
def test_vague_amount_of_a_unit(text: str, low: str, kind: str, unit: str) -> None:
    [figure] = find(text)
    assert (figure.value, figure.low, figure.high, figure.kind, figure.unit) == (None, Decimal(low), None, kind, unit)


HALVES = [
    ("قفز 3 أمتار ونصف", "3.5", "m", "3 أمتار ونصف"),
    ("شرب لترا ونصف اللتر", "1.5", "l", "لترا ونصف"),
    ("استغرق الاجتماع ساعة ونصف الساعة", "1.5", "h", "ساعة ونصف"),
    ("بعد عامين ونصف العام", "2.5", "year", "عامين ونصف"),
    ("مدته ثلاث سنوات ونصف السنة", "3.5", "year", "ثلاث سنوات ونصف"),
    ("قبل شهر ونصف", "1.5", "month", "شهر ونصف"),
    ("لتر وربع", "1.25", "l", "لتر وربع"),
    ("ربع لتر", "0.25", "l", "ربع"),
    ("نصف ساعة", "0.5", "h", "نصف"),
    ("نصف قرن", "0.5", "century", "نصف"),
]


@pytest.mark.parametrize(("text", "value", "unit", "number"), HALVES)
def test_halves_of_units(text: str, value: str, unit: str, number: str) -> None:
    [figure] = find(text)
    assert (figure.value, figure.unit, figure.number.text) == (Decimal(value), unit, number)


@pytest.mark.parametrize(
    "text", ["انتظر ساعة في المطار", "قبل يوم الأحد", "وصل بعد أسبوع", "حمولة طن من القمح", "شرب كوبا من الشاي"]
)
def test_a_unit_alone_is_no_figure(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("قدمين", "2", "ft"), ("ميلان", "2", "mi"), ("-1 سنتيمتر", "-1", "cm"), ("- 2 درجة مئوية", "-2", "C")],
)
def test_a_text_that_is_only_a_measure(text: str, value: str, unit: str) -> None:
    [figure] = find(text)
    assert (figure.value, figure.unit) == (Decimal(value), unit)


@pytest.mark.parametrize("text", ["وصل إلى ميلان أمس", "وقف على قدمين ثابتتين", "ميلان تستعد"])
def test_homographs_of_duals_in_an_article(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("بين 20 و30 كيلومترا", "20", "30", "km"),
        ("من 10 إلى 15 طنا", "10", "15", "t"),
        ("بين ثلاثة أمتار وخمسة أمتار", "3", "5", "m"),
        ("ما بين 40 يوما و60 يوما", "40", "60", "day"),
        ("لثلاثة أو أربعة أسابيع", "3", "4", "week"),
    ],
)
def test_ranges_of_units(text: str, low: str, high: str, unit: str) -> None:
    [figure] = find(text)
    assert (figure.low, figure.high, figure.unit, figure.bound) == (Decimal(low), Decimal(high), unit, "range")


@pytest.mark.parametrize(
    ("text", "value", "kind", "unit"),
    [
        ("بلغ الثمن 750 د.ك", "750", "money", "KWD"),
        ("كلفته 80 ل.ل.", "80", "money", "LBP"),
        ("دفع 900 دج", "900", "money", "DZD"),
        ("دفع ₺900", "900", "money", "TRY"),
        ("صفقة بقيمة 45 م دولار", "45000000", "money", "USD"),
        ("طوله 45 م", "45", "distance", "m"),
        ("أغلق المؤشر عند 9100 نقطة", "9100", "other", "point"),
        ("جمع الفريق 40 نقطة", "40", "count", None),
        ("خفض المصرف الفائدة 25 نقطة أساس", "25", "other", "bp"),
        ("تضاعف العدد 12 ضعفا", "12", "other", "times"),
        ("زلزال قوته 6.1 درجات", "6.1", "other", "magnitude"),
        ("هزة أرضية بقوة 4.9", "4.9", "other", "magnitude"),
        ("باعوا تلتمية نسخة", "300", "count", None),
    ],
)
def test_signs_and_units(text: str, value: str, kind: str, unit: str | None) -> None:
    [figure] = find(text)
    assert (str(figure.value), figure.kind, figure.unit) == (value, kind, unit)
