"""What holds of numerals on any text: no exception, exact spans in order, the same reading wherever the words stand."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from speller import CHOICES, LIMIT, Style, spell

from newsgraph import figures
from newsgraph.numerals import Numeral, find, parse
from newsgraph.report import Figure

quick = settings(deadline=None, max_examples=300)

NUMBER_WORDS = """واحد واحدة اثنان اثنين اثنتا اثني ثلاثة ثلاث أربع خمسة ست سبعة ثماني تسع عشر عشرة أحد إحدى عشرون ثلاثين
الخمسين مئة مئتان مئتا ثلاثمئة خمس مائة ألف ألفا ألفين ألفي آلاف مليون مليونا ملايين مليار تريليون بلايين صفر
نصف ربع ثلث ثلثين ثلاثة أرباع الأول الثانية الحادي الثالث العاشر بضع بضعة عشرات مئات مئات الآلاف كتابين عامين
بين من إلى حتى أو في المئة بالمئة % ٪ فاصلة و 3 10 ٢٥ ۷ 1,500 2.5 ١٫٥ 300-400 -5 +7 1/2 ½ 2014 وثلاثة وعشرون
بألف لمئة فخمسة كعشرة وبستة والنصف إلا ربعا نحو أكثر ناقص"""
JOINTS = [" ", " ", " ", " و", "و", "", "-", " - ", "، ", ". ", "\n", "/", "\u200f", "\u00a0", "ـ"]
words = st.sampled_from(NUMBER_WORDS.split())
shuffled = st.lists(st.tuples(words, st.sampled_from(JOINTS)), max_size=12).map(
    lambda some: "".join(word + joint for word, joint in some)
)
arabic = st.text(
    st.sampled_from([*"ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىـ", *"ًٌٍَُِّْٰ", *" و٠٥۵37.,٫٬%-", "\u200e", "ﻻ", "ﷲ"]), max_size=60
)
anything = st.text(st.characters(), max_size=60)  # surrogates too
texts = st.one_of(shuffled, arabic, anything)

SENTENCES = [
    "زار المعرض ثلاثة آلاف وخمسمئة طالب.",
    "بلغت الكلفة 2.5 مليون دولار.",
    "تراوحت الأسعار بين 20 و30 دينارا.",
    "فاز العداء بالمركز الثالث.",
    "ارتفعت الصادرات خمسة في المئة.",
    "اشترى التاجر كتابين ومئتي دفتر.",
    "أغلقت المدرسة أبوابها أمس.",
    "وصلت عشرات الحافلات إلى الميناء.",
    "سار الفريق عشرين كيلومترا ونصف الكيلومتر.",
    "شارك في السباق ١٬٢٠٠ متسابق و85 متسابقة.",
    "زاد العدد من 300 إلى 400 ألف.",
    "سكن القرية أحد عشر فلاحا وإحدى عشرة فلاحة.",
]
UNRELATED = [
    "افتتح الوزير المكتبة أمس.",
    "هطل المطر على الساحل.",
    "عاد الفريق إلى ملعبه.",
    "قال الحارس إن الباب مغلق.",
    "كتب 7 رسائل.",
    "حضرت ألف تلميذة.",
]
styles = st.builds(Style, **{field: st.sampled_from(values) for field, values in CHOICES.items()})
spelled = st.builds(lambda n, style: f"بلغ العدد {spell(n, style)}.", st.integers(0, LIMIT - 1), styles)
stories = st.one_of(st.sampled_from(SENTENCES), spelled)
fillers = st.lists(st.sampled_from(UNRELATED), max_size=3)


def shape(numeral: Numeral, shift: int = 0) -> tuple[object, ...]:
    """Everything of a numeral, with its place moved."""
    places = (numeral.text, numeral.start + shift, numeral.end + shift)
    return (*places, numeral.kind, numeral.value, numeral.low, numeral.high)


@quick
@given(texts)
def test_spans_are_exact_in_order_and_apart(text: str) -> None:
    found = find(text)
    assert all(text[numeral.start : numeral.end] == numeral.text and numeral.text for numeral in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@quick
@given(texts)
def test_a_value_or_a_range_never_both(text: str) -> None:
    for numeral in find(text):
        assert (numeral.value is None) != (numeral.low is None), numeral
        assert numeral.value is None or numeral.high is None, numeral
        assert numeral.low is None or numeral.high is None or numeral.low <= numeral.high, numeral


@quick
@given(texts)
def test_parse_takes_the_whole_text_or_nothing(text: str) -> None:
    numeral = parse(text)
    if numeral is not None:  # its kind may differ: «الخمسين» alone is the fifty, in a sentence the fiftieth too
        assert text[numeral.start : numeral.end] == numeral.text
        assert (numeral.text, numeral.value, numeral.low) in [(one.text, one.value, one.low) for one in find(text)]


@quick
@given(texts)
def test_finding_twice_finds_the_same(text: str) -> None:
    assert [shape(numeral) for numeral in find(text)] == [shape(numeral) for numeral in find(text)]


@quick
@given(st.one_of(stories, shuffled))
def test_a_cardinal_alone_reads_as_it_did_in_its_text(text: str) -> None:
    for numeral in find(text):
        # «مليونا» may be two before a noun and is one without
        if numeral.kind == "cardinal" and numeral.value is not None and not numeral.text.endswith("ا"):
            alone = parse(numeral.text)
            assert alone is not None and alone.value == numeral.value, numeral


@quick
@given(fillers, stories, fillers, st.sampled_from([" ", "\n"]))
def test_unrelated_sentences_change_no_numeral(before: list[str], story: str, after: list[str], joint: str) -> None:
    text, start = joint.join([*before, story, *after]), sum(len(sentence) + 1 for sentence in before)
    inside = [shape(numeral) for numeral in find(text) if start <= numeral.start < start + len(story)]
    assert inside == [shape(numeral, start) for numeral in find(story)]


def facts(figure: Figure, shift: int = 0) -> tuple[object, ...]:
    """Everything of a figure but its id, which counts, with its place moved."""
    spans = [(span.text, span.start + shift, span.end + shift) for span in (figure.span, figure.number, figure.noun) if span]
    return (*spans, figure.kind, figure.value, figure.low, figure.high, figure.bound, figure.unit, figure.per, figure.change)


@quick
@given(fillers, stories, fillers, st.sampled_from([" ", "\n"]))
def test_unrelated_sentences_change_no_figure(before: list[str], story: str, after: list[str], joint: str) -> None:
    text, start = joint.join([*before, story, *after]), sum(len(sentence) + 1 for sentence in before)
    inside = [facts(figure) for figure in figures.find(text) if start <= figure.span.start < start + len(story)]
    assert inside == [facts(figure, start) for figure in figures.find(story)]


@quick
@given(fillers, shuffled, fillers)
def test_lines_are_read_apart(before: list[str], words: str, after: list[str]) -> None:
    line = " ".join(words.split())
    text, start = "\n".join([*before, line, *after]), sum(len(sentence) + 1 for sentence in before)
    inside = [shape(numeral) for numeral in find(text) if start <= numeral.start < start + len(line)]
    assert inside == [shape(numeral, start) for numeral in find(line)]
