"""Where lines end, and which line ends only fold a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import Document
from newsgraph.document.characters import LINE_ENDS
from newsgraph.document.lines import Break

WRAPPED = (
    "أعلنت بلدية المدينة أمس أنها ستبدأ إصلاح الطريق الساحلي في مطلع الشهر\n"
    "المقبل بعد تأخر دام عامين كاملين، وقال رئيسها إن الأعمال ستكلف مبلغا\n"
    "كبيرا من ميزانية هذا العام وإن السكان سيلمسون الفرق قبل نهاية الصيف.\n"
    "وأضاف أن الشركة التي فازت بالعقد ستنهي المرحلة الأولى في ستة أسابيع.\n"
)


def sentences(text: str) -> list[str]:
    """Each sentence with its spaces and line ends as one space."""
    document = Document(text)
    return [" ".join(token.text for token in document.sentence_tokens(s)) for s in document.sentences]


@pytest.mark.parametrize("end", sorted(LINE_ENDS))
def test_every_line_end_ends_a_line(end: str) -> None:
    assert Document(f"عنوان الخبر{end}وصل الوفد").breaks == [Break.PARAGRAPH, Break.NONE, Break.LINE, Break.NONE]


@pytest.mark.parametrize(("gap", "what"), [("\r\n", Break.LINE), ("\n\n", Break.PARAGRAPH), ("\r\n \r\n", Break.PARAGRAPH)])
def test_an_empty_line_opens_a_paragraph(gap: str, what: Break) -> None:
    assert Document(f"عنوان{gap}نص").breaks == [Break.PARAGRAPH, what]


def test_a_wrapped_text_is_read_across_its_folds() -> None:
    assert len(sentences(WRAPPED)) == 2
    assert [what.name for what in Document(WRAPPED).breaks if what] == ["PARAGRAPH", "FOLD", "FOLD", "LINE"]


def test_a_headline_over_a_wrapped_text_stays_one() -> None:
    assert sentences("البلدية تصلح الطريق\n" + WRAPPED)[0] == "البلدية تصلح الطريق"


@pytest.mark.parametrize(
    "text",
    [
        "البلدية تبدأ إصلاح الطريق الساحلي في مطلع الشهر المقبل\nأعلنت البلدية الخبر أمس.",  # a headline is no fold
        "تفاح وموز وعنب وتين\nخبز وزيت وزعتر\nماء وعصير وشاي وقهوة وحليب",  # neither are short lines
        "- وصل الوفد الأول إلى المدينة القديمة صباحا\n- وصل الوفد الثاني إلى المدينة القديمة مساء",  # nor items
        "وصل الوزير إلى المدينة.\nوعاد.",
    ],
)
def test_other_line_ends_end_sentences(text: str) -> None:
    assert len(sentences(text)) == text.count("\n") + 1


def test_one_line_folds_where_it_ends_inside_a_phrase() -> None:
    assert len(sentences("وصل الوزير مع وفد كبير من رجال الأعمال صباح اليوم إلى\nعدن في زيارة قصيرة.")) == 1


@given(st.text(alphabet="اب .،\n\r\u2028•", max_size=300))
def test_one_break_a_token(text: str) -> None:
    document = Document(text)
    assert len(document.breaks) == len(document.tokens)
    assert all(sentence.stop - sentence.first for sentence in document.sentences)


RAGGED = [
    "قال محافظ المدينة سامي\nالحداد إن نحو 35\nألف نازح عادوا إلى بيوتهم،\nوإن العودة ستستمر.",
    "أعلن الوزير أن المدينة ستشتري\nالغاز من جيرانها بسعر أدنى.\nوقال إن الاتفاق وقع في\nأبو ظبي، وإنه سيسري\nثلاثة أعوام.",
]
NO_PROSE = [
    "الملك يستقبل الرئيس في القصر\nانهيار مبنى في وسط المدينة\nالذهب يصعد إلى رقم جديد",  # headlines
    "هسبريس - د.ب.أ\nالأربعاء 22 أكتوبر 2025 - 12:34\nأعلن الاتحاد موعد المباراة.",  # a byline and its time
    "• وزير النقل يزور الميناء\n• مديرة البنك تعود\n• انتهى الموسم.",
]


@pytest.mark.parametrize("text", RAGGED)
def test_prose_folded_anywhere_is_read_across_its_lines(text: str) -> None:
    assert len(sentences(text)) == text.count(".")


@pytest.mark.parametrize("text", NO_PROSE)
def test_short_lines_that_are_no_prose_stay_apart(text: str) -> None:
    assert len(sentences(text)) >= text.count("\n") + 1


def test_a_fold_is_told_by_the_word_with_its_signs() -> None:
    assert len(sentences(WRAPPED.replace("المقبل بعد", "«المقبل» بعد").replace("أمس أنها", "أنها"))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "افتتح المتحف يوم 14\nنوفمبر 2019",
        "تعود القصة إلى 3 مايو\r\n2014 حين وصل",
        "افتتح المتحف يوم 14\nمارس 2019",
        "خلال المدة من 11-12\nشتنبر",
        "التاريخ: 4\nأبريل",
        "ارتفع الإنتاج 40\nفي المئة",
        "الزيادة: 7\nبالمئة",
        "زار المعرض 1.2\nمليون شخص",
    ],
)
def test_a_number_goes_on_behind_its_line(text: str) -> None:
    assert Document(text).breaks.count(Break.FOLD) == 1
    assert len(sentences(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "العدد 14\n\nنوفمبر شهر المطر",  # an empty line
        "14\nنوفمبر شهر المطر",  # a number alone on its line
        "أحداث 2019\nمارس: فيضان",  # a year above its months
        "بدأ العرض 20:14\nمارس شهر الربيع",
        "عدد الفرق 8\nفي الملعب",
        "عدد الجرحى 14\nمارس الجيش ضغوطا",  # a month's name that is a verb too needs its year
        "افتتح في 3 مايو\n40 زائرا",
    ],
)
def test_a_number_ends_with_its_line(text: str) -> None:
    assert Break.FOLD not in Document(text).breaks
