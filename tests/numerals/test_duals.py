"""Dual nouns: which words count as 2, which only look like it, and where in the token the noun begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.numerals import countables, duals
from newsgraph.numerals.duals import Dual, dual, dual_construct, dual_nouns

BARE = [
    # word, singular, class, unit
    ("قتيلان", "قتيل", "person", None),
    ("قتيلين", "قتيل", "person", None),
    ("شخصين", "شخص", "person", None),
    ("شخصان", "شخص", "person", None),
    ("رجلان", "رجل", "person", None),
    ("طفلين", "طفل", "person", None),
    ("جنديين", "جندي", "person", None),
    ("جنديان", "جندي", "person", None),
    ("جريحين", "جريح", "person", None),
    ("أسيرين", "أسير", "person", None),
    ("أخوين", "أخ", "person", None),
    ("أبوين", "أب", "person", None),
    ("امرأتان", "امرأة", "person", None),
    ("فتاتين", "فتاة", "person", None),
    ("سيدتين", "سيدة", "person", None),
    ("رهينتين", "رهينة", "person", None),
    ("ضحيتين", "ضحية", "person", None),
    ("شقيقتان", "شقيقة", "person", None),
    ("بنتان", "بنت", "person", None),
    ("محاميين", "محامي", "person", None),
    ("يومين", "يوم", "period", "day"),
    ("يومان", "يوم", "period", "day"),
    ("أسبوعين", "أسبوع", "period", "week"),
    ("شهرين", "شهر", "period", "month"),
    ("شهران", "شهر", "period", "month"),
    ("عامان", "عام", "period", "year"),
    ("عامين", "عام", "period", "year"),
    ("سنتين", "سنة", "period", "year"),
    ("ساعتان", "ساعة", "period", "h"),
    ("دقيقتين", "دقيقة", "period", "min"),
    ("ثانيتين", "ثانية", "period", "s"),
    ("قرنين", "قرن", "period", "century"),
    ("عقدين", "عقد", "period", "decade"),
    ("ليلتين", "ليلة", "period", "night"),
    ("طنين", "طن", "measure", "t"),
    ("مترين", "متر", "measure", "m"),
    ("كيلومترين", "كيلومتر", "measure", "km"),
    ("كيلوغرامين", "كيلوغرام", "measure", "kg"),
    ("هكتارين", "هكتار", "measure", "ha"),
    ("لترين", "لتر", "measure", "l"),
    ("برميلين", "برميل", "measure", "bbl"),
    ("ميلين", "ميل", "measure", "mi"),
    ("درجتين", "درجة", "measure", "degree"),
    ("دولارين", "دولار", "currency", "USD"),
    ("دينارين", "دينار", "currency", None),
    ("ليرتان", "ليرة", "currency", None),
    ("سيارتان", "سيارة", "other", None),
    ("طائرتين", "طائرة", "other", None),
    ("دولتين", "دولة", "other", None),
    ("مرتين", "مرة", "other", None),
    ("صاروخين", "صاروخ", "other", None),
    ("لقاءين", "لقاء", "other", None),
    ("لقائين", "لقاء", "other", None),
    ("جزأين", "جزء", "other", None),
    ("مستشفيين", "مستشفى", "other", None),
    ("مباراتين", "مباراة", "other", None),
    ("كاميرتين", "كاميرا", "other", None),
    ("بلدين", "بلد", "other", None),
    ("مهرجانين", "مهرجان", "other", None),
    ("بيانان", "بيان", "other", None),
]

SOUND = [
    # the plural in ون: ين is many, unless vowels are written
    ("مسلحان", True),
    ("مسلحين", False),
    ("مسلحَيْن", True),
    ("مسلحَين", True),
    ("مسلحِين", False),
    ("مسلحينَ", False),
    ("مقاتلَيْن", True),
    ("مقاتلين", False),
    ("المسلحين", False),
    ("المسلحان", True),
    ("مدنيين", False),
    ("مدنيان", True),
    ("لاجئين", False),
    ("مهاجرين", False),
    ("فلسطينيان", True),
    ("الفلسطينيان", False),
    ("فلسطينيين", False),
    ("ألمانيان", True),
    ("مواطنين", False),
    ("مهندسَيْنِ", True),
    ("شخصَيْنِ", True),
    ("شَهْرَيْنِ", True),
]

NEVER = """
عثمان لبنان سليمان حسين ياسين حنين الصين فلسطين بوتين الأرجنتين أفغانستان باكستان كردستان إيران السودان طهران
شعبان رمضان نيسان حزيران مروان زيدان حسان غسان عدنان إيفان ميلان
بلدان البلدان قضبان غزلان فرسان شبان نيران جيران سكان ألوان أوزان أديان صبيان إخوان الإخوان
قرآن حيوان إنسان طيران ميدان برلمان عنوان بركان فنان لجان أركان ضمان إيمان أمان زمان مكان بيان كيان عدوان دوران
يجتمعان يلتقيان يعملان تعملان كانتا سيلتقيان
المتحاربان الكبيرتين الأخيرين القادمين الأخيرتين المقبلين السابقتين جديدتان مختلفين
بساتين قوانين موازين ملايين سنين حين بين اثنين اثنتين اثنان مئتين ألفين مليونين مليارين ثلثين عشرين خمسين ثلاثين
يديه عينيه قدميه ساقيه ذراعيه كتفيه يدين عينين قدمين رجليه
ولديه ولديها ولدينا والدين بلديه يوميه شهريه رئيسيه بلدانا أخوانا
طالبان القصرين العلمين البحرين الكوريتين النهرين بريشتينا للصين بعيدين فاسدين
شهر يوم سيارة قتيل دولة قتيلا شهري يومي مدينتي ان ين تان تين
"""

ATTACHED = [
    # token, proclitics, offset, definite, singular
    ("الشهرين", "", 0, True, "شهر"),
    ("للشهرين", "ل", 1, True, "شهر"),
    ("وللشهرين", "ول", 2, True, "شهر"),
    ("لشهرين", "ل", 1, False, "شهر"),
    ("وشهرين", "و", 1, False, "شهر"),
    ("بيومين", "ب", 1, False, "يوم"),
    ("وبيومين", "وب", 2, False, "يوم"),
    ("واليومين", "و", 1, True, "يوم"),
    ("بالسيارتين", "ب", 1, True, "سيارة"),
    ("فقتيلان", "ف", 1, False, "قتيل"),
    ("كطفلين", "ك", 1, False, "طفل"),
    ("وفدان", "", 0, False, "وفد"),
    ("ولدين", "", 0, False, "ولد"),
    ("بلدين", "", 0, False, "بلد"),
    ("لغتين", "", 0, False, "لغة"),
    ("وطنين", "", 0, False, "وطن"),
    ("وطفليه", "و", 1, True, "طفل"),
    ("طفلتيه", "", 0, True, "طفلة"),
    ("لابنتيها", "ل", 1, True, "ابنة"),
    ("طفلاها", "", 0, True, "طفل"),
    ("طفلتاه", "", 0, True, "طفلة"),
    ("والديه", "", 0, True, "والد"),
    ("أخويه", "", 0, True, "أخ"),
    ("بلدينا", "", 0, True, "بلد"),
    ("بلديهما", "", 0, True, "بلد"),
    ("وَشَهْرَيْنِ", "و", 2, False, "شهر"),
    ("وـشهرين", "و", 2, False, "شهر"),
]

CONSTRUCT = [
    # word, next, the one after, singular, calendar; None where it is no dual
    ("يومي", "الجمعة", "والسبت", "يوم", True),
    ("ويومي", "السبت", "والأحد", "يوم", True),
    ("يومي", "5", "و6", "يوم", True),
    ("يومي", "العمل", "", "يوم", False),
    ("شهري", "يناير", "وفبراير", "شهر", True),
    ("شهري", "تموز", "وآب", "شهر", True),
    ("عامي", "2014", "و2015", "عام", True),
    ("سنتي", "2014", "و2015", "سنة", True),
    ("مدينتي", "حلب", "وإدلب", "مدينة", False),
    ("ضعفي", "ما", "كان", "ضعف", False),
    ("ضعفي", "العدد", "السابق", "ضعف", False),
    ("وزيري", "ما", "كان", None, False),
    ("بمدينتي", "حلب", "وإدلب", "مدينة", False),
    ("مدينتا", "حلب", "وإدلب", "مدينة", False),
    ("محافظتي", "حمص", "وحماة", "محافظة", False),
    ("وزارتا", "الدفاع", "والداخلية", "وزارة", False),
    ("وزيري", "الخارجية", "والدفاع", "وزير", False),
    ("وزيري", "خارجية", "مصر", "وزير", False),
    ("وزيرا", "الخارجية", "والدفاع", "وزير", False),
    ("طرفي", "النزاع", "", "طرف", False),
    ("ناديي", "الأهلي", "والزمالك", "نادي", False),
    ("رئيسي", "الوزراء", "", "رئيس", False),
    ("يومي", "في", "", None, False),
    ("يومي", "إلى", "", None, False),
    ("يومي", "12", "مليون", None, False),
    ("يومي", "كبير", "", None, False),
    ("شهري", "5", "آلاف", None, False),
    ("شهري", "للموظفين", "", None, False),
    ("عاما", "2014", "", None, False),
    ("يوما", "الجمعة", "", None, False),
    ("عامي", "مصري", "", None, False),
    ("قتيلا", "في", "", None, False),
    ("قتيلا", "الجمعة", "", None, False),
    ("قتيلا", "بالرصاص", "", None, False),
    ("وزيرا", "للخارجية", "", None, False),
    ("وزيرا", "جديدا", "", None, False),
    ("شخصي", "الجمعة", "", None, False),
    ("مدينتي", "الجميلة", "", None, False),
    ("مدينتي", "التي", "", None, False),
    ("ولايتي", "السبت", "", None, False),
    ("رئيسي", "في", "", None, False),
    ("مدينتي", "", "", None, False),
]

SENTENCES = [
    ("قتل جنديان فلسطينيان في هجومين كبيرين", ["جنديان", "هجومين"]),
    ("قال مسؤولان دفاعيان أمريكيان إن الهجوم انتهى", ["مسؤولان"]),
    ("العلاقات بين البلدين الشقيقين", ["البلدين"]),
    ("قتل خلال يومين شخصان", ["يومين", "شخصان"]),
    ("سجل هدفيه في الدقيقتين 30 و 45", []),
    ("في العامين 2014 و2015", []),
    ("في العامين الماضيين", ["العامين"]),
    ("زار الرئيس العامين الماضيين قريته", ["العامين"]),
    ("التقى الأمناء العامين للأحزاب", []),
    ("المرحلتين الأولى والثانية", []),
    ("مصاب بطنين الأذن", []),
    ("ضبطت الشرطة طنين من الحبوب", ["طنين"]),
    ("زار مدينتي حلب وإدلب يومي الجمعة والسبت", ["مدينتي", "يومي"]),
    ("كلا الطرفين", ["الطرفين"]),
    ("الحكومة والبرلمان المصريان", []),
    ("استشهد فلسطينيان برصاص جنديين", ["فلسطينيان", "جنديين"]),
    ("طفلين وطفلتين", ["طفلين", "وطفلتين"]),
]


@pytest.mark.parametrize(("word", "singular", "noun_class", "unit"), BARE)
def test_a_bare_dual_has_its_singular_class_and_unit(word: str, singular: str, noun_class: str, unit: str | None) -> None:
    found = dual(word)
    assert found is not None
    assert (found.singular, found.noun_class, found.unit) == (singular, noun_class, unit)
    assert (found.offset, found.definite, found.construct, found.calendar) == (0, False, False, False)


@pytest.mark.parametrize(("word", "is_dual"), SOUND)
def test_where_the_plural_is_in_un_only_alef_or_written_vowels_make_a_dual(word: str, is_dual: bool) -> None:
    assert (dual(word) is not None) is is_dual


@pytest.mark.parametrize("word", NEVER.split())
def test_what_only_looks_like_a_dual_is_none(word: str) -> None:
    assert dual(word) is None


@pytest.mark.parametrize(("word", "proclitics", "offset", "definite", "singular"), ATTACHED)
def test_particles_come_off_and_the_article_stays(word: str, proclitics: str, offset: int, definite: bool, singular: str) -> None:
    found = dual(word)
    assert found is not None
    assert (found.proclitics, found.offset, found.definite, found.singular) == (proclitics, offset, definite, singular)


@pytest.mark.parametrize(("word", "after", "following", "singular", "calendar"), CONSTRUCT)
def test_without_its_nun_a_dual_needs_the_next_word(
    word: str, after: str, following: str, singular: str | None, calendar: bool
) -> None:
    found = dual_construct(word, after, following)
    assert (found and found.singular) == singular
    assert found is None or (found.construct and found.calendar is calendar)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_in_a_sentence_adjectives_and_numbered_pairs_do_not_count(sentence: str, expected: list[str]) -> None:
    words = sentence.split()
    assert [words[at] for at, _ in dual_nouns(words)] == expected


@given(st.text(alphabet="وفبلكسالةتينهاءئأإآم\u064e\u0650\u0652ـﻻ 5", max_size=14), st.text(max_size=8))
def test_no_text_raises_and_offsets_lie_inside_the_word(word: str, after: str) -> None:
    for found in (dual(word), dual_construct(word, after, word)):
        assert found is None or _lies_inside(found, word)


def _lies_inside(found: Dual, word: str) -> bool:
    return 0 <= found.offset < len(word) and (found.offset > 0) == bool(found.proclitics)


@pytest.mark.parametrize("word", ["ا" * 1_000_000 + "ان", "و" * 1_000_000 + "ين", "\u064e" * 1_000_000 + "ين"])
def test_a_very_long_word_is_no_dual(word: str) -> None:
    assert dual(word) is None
    assert dual_construct(word + "ي", "الجمعة") is None


def test_every_noun_with_a_rule_is_a_countable_noun() -> None:
    known = {noun.singular for noun in countables.nouns().values()}
    assert len(known) > 500
    assert set(countables.constructs()) <= known
    assert set(countables.owned()) <= known
    assert {row[0] for row in countables._rows("countable_stems.tsv")} <= known


def test_every_period_and_measure_has_a_unit_and_no_other_noun_has() -> None:
    for noun in countables.nouns().values():
        assert (noun.unit is not None) or noun.noun_class not in ("period", "measure"), noun
        assert noun.unit is None or noun.noun_class in ("period", "measure", "currency"), noun


def test_no_exception_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each bars a form that the lexicon would otherwise read, so that the list does not fill with guesses."""
    rows = [row[0] for row in countables._rows("dual_exceptions.txt")]
    assert [row for row in rows if dual(row)] == []
    monkeypatch.setattr(duals, "exceptions", frozenset)
    assert [row for row in rows if dual.__wrapped__(row) is None] == []
