"""Names whose kind or being a name at all is settled beside the tagger."""

import pytest
from tagged_text import entities


def kinds(text: str) -> list[tuple[str, str]]:
    found = [(m.start, m.text, type(entity).__name__) for entity in entities(text) for m in entity.mentions]
    return [(name, kind) for _, name, kind in sorted(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a known body of one word that nobody and no place is called by
        ("أوضح في تصريح ل[n هسبريس] أن", [("هسبريس", "Organization")]),
        # a government's seat acts, or holds something
        ("أكد [p الكرملين] موعد اللقاء", [("الكرملين", "Organization")]),
        ("التقاه في [o الكرملين] أمس", [("الكرملين", "Place")]),
        ("التقاه بالبيت الأبيض أمس", [("البيت الأبيض", "Place")]),
        ("نفى البيت الأبيض ذلك", [("البيت الأبيض", "Organization")]),
        # a common word that is also a town, by what stands before it
        ("قصفوا مدينة [p دوما] ليلا", [("دوما", "Place")]),
        ("كانت البلاد [p دوما] آمنة", []),
        ("نفت صحة [p الخبر] أمس", []),
        # how a place fares is no part of its name
        ("دخلوا [p القدس المحتلة] أمس", [("القدس", "Place")]),
        ("في [p الضفة الغربية المحتلة] أمس", [("الضفة الغربية", "Place")]),
        # the political West, in articles that speak of such countries, and no side
        ("فرض الغرب عقوبات على الروس", [("الغرب", "Place")]),
        ("سار الروس إلى الغرب أمس", []),
        ("فرض الغرب رأيه", []),
        # a town known by what happened there
        ("دان المشاركين في هجوم [o نيس] أمس", [("نيس", "Place")]),
        ("دان المشاركين في هجوم [o تلمرز] أمس", [("تلمرز", "Organization")]),
        # a policy's adjective is no ministry
        ("تغيرت السياسة الخارجية الروسية أمس", []),
        ("أعلنت اليوم الخارجية الروسية ذلك", [("الخارجية الروسية", "Organization")]),
        # a body whose noun stands in quotation marks; a nationality that is no part of a name of its own
        ('قصف "جيش" الاحتلال الحي', [('جيش" الاحتلال', "Organization")]),
        ('انسحب "الجيش" الإسرائيلي أمس', [('الجيش" الإسرائيلي', "Organization")]),
        ("قال قائد [o أنصار الله اليمنية] ذلك", [("أنصار الله", "Organization")]),
        ("قالت [o أرامكو السعودية] ذلك", [("أرامكو السعودية", "Organization")]),
        # a nationality is no country
        ("ارتفعت أرباح البنوك [p السعودية] أمس", []),
        ("زار الوزير [p السعودية] أمس", [("السعودية", "Place")]),
        ("قالت وسائل إعلام رسمية [p سورية] إن", []),
        ("عاد إلى [p سورية] أمس", [("سورية", "Place")]),
        # competitions, systems and prayers
        ("فاز بلقب [o البريميرليغ] أمس", []),
        ("قال [n الحمد لله] دائما", []),
        # an adverb of relation is no country
        ("حلها [p دبلوماسيا] مع [p سوريا]", [("سوريا", "Place")]),
        # two letters with "and" are not always that name
        (
            "قال [n بروس لي] إنه باق. وضحك [n لي] ثم زار ولي العهد",
            [("بروس لي", "Person"), ("لي", "Person")],
        ),
    ],
)
def test_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a name that fills its quotation marks begins with them
        ("وكيل شبكة «[o ويسترمون]» قال", ["ويسترمون"]),
        ("نقلت وكالة «[o لوندا]» ذلك", ["لوندا"]),
        ("أوضح لـ”[o ويسترمون]” أن", ["ويسترمون"]),
        # unless the article or a lexicon knows it without the particle
        ("وفقا «[o لوكالة الأنباء السورية]» أمس", ["وكالة الأنباء السورية"]),
    ],
)
def test_quoted(text: str, expected: list[str]) -> None:
    assert [name for name, _ in kinds(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the first two and the last two names of someone with three, and a last name that is no word
        (
            "قال [n باقان شموط ترمال] ذلك. وزار باقان شموط بلاده",
            ["باقان شموط ترمال", "باقان شموط"],
        ),
        ("قالت [n هيلدا بلاستارت] ذلك. وعادت بلاستارت أمس", ["هيلدا بلاستارت", "بلاستارت"]),
        # a last name that is a word may be that word
        ("قالت [n هيلدا جميل] ذلك. وهذا جميل جدا", ["هيلدا جميل"]),
    ],
)
def test_called_for_short(text: str, expected: list[str]) -> None:
    assert [name for name, _ in kinds(text)] == expected
