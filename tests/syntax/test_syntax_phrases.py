"""Noun phrases: where they end, what they are about, what governs them."""

import pytest
from reading import article, words

from newsgraph.syntax import Article


def phrase(read: Article, head: str) -> str:
    """The words of the phrase that a word heads."""
    at = next(at for at, token in enumerate(read.tokens) if token.text == head)
    found = read.phrase(at)
    return words(read, range(found.first, found.core_stop))


@pytest.mark.parametrize(
    ("text", "head", "whole"),
    [
        ("قصفت الطائرات التركية مواقع المسلحين", "الطائرات", "الطائرات التركية"),
        ("قصفت الطائرات التركية مواقع المسلحين", "مواقع", "مواقع المسلحين"),
        ("وصل وزير الدفاع الجديد", "وزير", "وزير الدفاع الجديد"),
        ("قال الرئيس [n سامي الخطيب] إنه عاد", "الرئيس", "الرئيس سامي الخطيب"),
        ("قال المتحدث باسم الوزارة [n سامي الخطيب] إنه عاد", "المتحدث", "المتحدث باسم الوزارة سامي الخطيب"),
        ("وقال الدكتور [n سامي الخطيب] مدير المصنع إنه عاد", "الدكتور", "الدكتور سامي الخطيب مدير المصنع"),
        ("أعلن الدكتور [n سامي الخطيب] وفاة المدير", "الدكتور", "الدكتور سامي الخطيب"),
        ("أكد المدير العام للمصنع الدكتور [n سامي الخطيب] ذلك", "المدير", "المدير العام للمصنع الدكتور سامي الخطيب"),
        ("وصل عمال إنقاذ أمس", "عمال", "عمال إنقاذ"),
        ("كان رجال أمن الملعب يبعدون الجمهور", "رجال", "رجال أمن الملعب"),
        ("أعلن خبراء الاقتصاد المصريون ذلك", "خبراء", "خبراء الاقتصاد المصريون"),
        ("أعلنت الأسرة وفاة الطالبة [n ليلى نجار] أمس", "الطالبة", "الطالبة ليلى نجار"),
        ("وقع الانفجار غرب العاصمة [p دمشق]", "العاصمة", "العاصمة دمشق"),
        ("فاز النادي على مضيفه [o الوحدة] أمس", "مضيفه", "على مضيفه الوحدة"),
        ("زار وفده [p دمشق] أمس", "وفده", "وفده"),
        ("وصل الأعضاء وفي مقدمتهم [o الرابطة]", "مقدمتهم", "وفي مقدمتهم"),
        ("اشترت الدولة طائرات عالية السرعة", "طائرات", "طائرات عالية السرعة"),
        ("قتل ثلاثة جنود أمس", "جنود", "ثلاثة جنود"),
        ("وصل عدد من النواب", "عدد", "عدد من النواب"),
        ("عاد الوزير الذي زار البلدة", "الوزير", "الوزير"),
        ("دخل المسلحون هذه البلدة", "البلدة", "هذه البلدة"),
        ("ناقش المجلس قضايا الفلاحين", "قضايا", "قضايا الفلاحين"),
        ("ارتفع عدد ضحايا الحريق", "عدد", "عدد ضحايا الحريق"),
    ],
)
def test_ends(text: str, head: str, whole: str) -> None:
    assert phrase(article(text), head) == whole


@pytest.mark.parametrize(
    ("text", "head", "meant"),
    [
        ("وصل عدد من النواب", "عدد", "النواب"),
        ("قتل عشرات المدنيين", "عشرات", "المدنيين"),
        ("وصل كل الموظفين", "كل", "الموظفين"),
        ("وصل أحد السكان", "أحد", "السكان"),
        ("وصل الوزير", "الوزير", "الوزير"),
    ],
)
def test_what_is_meant(text: str, head: str, meant: str) -> None:
    read = article(text)
    found = next(read.phrase(at) for at, token in enumerate(read.tokens) if token.text == head)
    assert read.tokens[found.meant].text == meant


@pytest.mark.parametrize(
    ("text", "word", "preposition", "governor"),
    [
        ("وصل الوزير إلى [p عدن]", "عدن", "الى", "وصل"),
        ("وصل عدد من النواب", "النواب", "من", "عدد"),
        ("زار الوزير المباني التابعة للوزارة", "للوزارة", "ل", "التابعة"),
        ("حكم القاضي على المتهم", "المتهم", "على", "حكم"),
        ("قتل رجل من قبل مسلحين", "مسلحين", "من قبل", "قتل"),
        ("فشل الجيش في استعادة البلدة", "استعادة", "في", "فشل"),
        ("شرح الوزير سبب استخدام الجنود لأسلحة جديدة", "لأسلحة", "ل", "استخدام"),
    ],
)
def test_attachment(text: str, word: str, preposition: str, governor: str) -> None:
    read = article(text)
    found = next(read.phrase(at) for at, token in enumerate(read.tokens) if token.text == word)
    assert (found.preposition, read.tokens[found.governor].text) == (preposition, governor)


def test_the_name_of_a_phrase() -> None:
    read = article("قال الرئيس [n سامي الخطيب] إنه عاد")
    name = read.named(read.phrase(1))
    assert name is not None and name.mention.text == "سامي الخطيب"
    assert read.named(read.phrase(4)) is None


def test_what_is_joined() -> None:
    read = article("وصل الوزير والسفير أمس")
    assert [read.tokens[at].text for at in read.phrase(1).conjuncts] == ["والسفير"]
