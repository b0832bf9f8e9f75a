"""Names whose kind or being a name at all is settled beside the tagger."""

import pytest
from tagged_text import Tag, entities


def kinds(text: str, *tags: Tag) -> list[tuple[str, str]]:
    found = [(m.start, m.text, type(entity).__name__) for entity in entities(text, *tags) for m in entity.mentions]
    return [(name, kind) for _, name, kind in sorted(found)]


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        # a known body of one word that nobody and no place is called by
        ("أوضح في تصريح لهسبريس أن", [("هسبريس", "PER")], [("هسبريس", "Organization")]),
        # a government's seat acts, or holds something
        ("أكد الكرملين موعد اللقاء", [("الكرملين", "LOC")], [("الكرملين", "Organization")]),
        ("التقاه في الكرملين أمس", [("الكرملين", "ORG")], [("الكرملين", "Place")]),
        ("التقاه بالبيت الأبيض أمس", [], [("البيت الأبيض", "Place")]),
        ("نفى البيت الأبيض ذلك", [], [("البيت الأبيض", "Organization")]),
        # a common word that is also a town, by what stands before it
        ("قصفوا مدينة دوما ليلا", [("دوما", "LOC")], [("دوما", "Place")]),
        ("كانت البلاد دوما آمنة", [("دوما", "LOC")], []),
        ("نفت صحة الخبر أمس", [("الخبر", "LOC")], []),
        # how a place fares is no part of its name
        ("دخلوا القدس المحتلة أمس", [("القدس المحتلة", "LOC")], [("القدس", "Place")]),
        ("في الضفة الغربية المحتلة أمس", [("الضفة الغربية المحتلة", "LOC")], [("الضفة الغربية", "Place")]),
        # the political West, in articles that speak of such countries, and no side
        ("فرض الغرب عقوبات على الروس", [], [("الغرب", "Place")]),
        ("سار الروس إلى الغرب أمس", [], []),
        ("فرض الغرب رأيه", [], []),
        # a town known by what happened there
        ("دان المشاركين في هجوم نيس أمس", [("نيس", "ORG")], [("نيس", "Place")]),
        ("دان المشاركين في هجوم تلمرز أمس", [("تلمرز", "ORG")], [("تلمرز", "Organization")]),
        # a policy's adjective is no ministry
        ("تغيرت السياسة الخارجية الروسية أمس", [], []),
        ("أعلنت اليوم الخارجية الروسية ذلك", [], [("الخارجية الروسية", "Organization")]),
        # a body whose noun stands in quotation marks; a nationality that is no part of a name of its own
        ('قصف "جيش" الاحتلال الحي', [], [('جيش" الاحتلال', "Organization")]),
        ('انسحب "الجيش" الإسرائيلي أمس', [], [('الجيش" الإسرائيلي', "Organization")]),
        ("قال قائد أنصار الله اليمنية ذلك", [("أنصار الله اليمنية", "ORG")], [("أنصار الله", "Organization")]),
        ("قالت أرامكو السعودية ذلك", [("أرامكو السعودية", "ORG")], [("أرامكو السعودية", "Organization")]),
        # a nationality is no country
        ("ارتفعت أرباح البنوك السعودية أمس", [("السعودية", "LOC")], []),
        ("زار الوزير السعودية أمس", [("السعودية", "LOC")], [("السعودية", "Place")]),
        ("قالت وسائل إعلام رسمية سورية إن", [("سورية", "LOC")], []),
        ("عاد إلى سورية أمس", [("سورية", "LOC")], [("سورية", "Place")]),
        # competitions, systems and prayers
        ("فاز بلقب البريميرليغ أمس", [("البريميرليغ", "ORG")], []),
        ("قال الحمد لله دائما", [("الحمد لله", "PER")], []),
        # an adverb of relation is no country
        ("حلها دبلوماسيا مع سوريا", [("دبلوماسيا", "LOC"), ("سوريا", "LOC")], [("سوريا", "Place")]),
        # two letters with "and" are not always that name
        (
            "قال بروس لي إنه باق. وضحك لي ثم زار ولي العهد",
            [("بروس لي", "PER"), ("لي", "PER")],
            [("بروس لي", "Person"), ("لي", "Person")],
        ),
    ],
)
def test_kind(text: str, tags: list[Tag], expected: list[tuple[str, str]]) -> None:
    assert kinds(text, *tags) == expected


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        # a name that fills its quotation marks begins with them
        ("وكيل شبكة «ويسترمون» قال", [("ويسترمون", "ORG")], ["ويسترمون"]),
        ("نقلت وكالة «لوندا» ذلك", [("لوندا", "ORG")], ["لوندا"]),
        ("أوضح لـ”ويسترمون” أن", [("ويسترمون", "ORG")], ["ويسترمون"]),
        # unless the article or a lexicon knows it without the particle
        ("وفقا «لوكالة الأنباء السورية» أمس", [("لوكالة الأنباء السورية", "ORG")], ["وكالة الأنباء السورية"]),
    ],
)
def test_quoted(text: str, tags: list[Tag], expected: list[str]) -> None:
    assert [name for name, _ in kinds(text, *tags)] == expected


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        # the first two and the last two names of someone with three, and a last name that is no word
        (
            "قال باقان شموط ترمال ذلك. وزار باقان شموط بلاده",
            [("باقان شموط ترمال", "PER")],
            ["باقان شموط ترمال", "باقان شموط"],
        ),
        ("قالت هيلدا بلاستارت ذلك. وعادت بلاستارت أمس", [("هيلدا بلاستارت", "PER")], ["هيلدا بلاستارت", "بلاستارت"]),
        # a last name that is a word may be that word
        ("قالت هيلدا جميل ذلك. وهذا جميل جدا", [("هيلدا جميل", "PER")], ["هيلدا جميل"]),
    ],
)
def test_called_for_short(text: str, tags: list[Tag], expected: list[str]) -> None:
    assert [name for name, _ in kinds(text, *tags)] == expected
