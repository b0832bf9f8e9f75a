"""Numbers spelled by two independent oracles, a speller of our own and num2words: all are read back."""

from random import Random

import pytest
from alone import check_alone, quick
from hypothesis import assume, given
from hypothesis import strategies as st
from num2words import num2words
from speller import CHOICES, LIMIT, Style, ambiguous, spell

from newsgraph.numerals import parse

styles = st.builds(Style, **{field: st.sampled_from(values) for field, values in CHOICES.items()})
groups = st.sampled_from([0, 0, 1, 2, 3, 8, 10, 11, 12, 21, 100, 101, 102, 103, 200, 208, 800, 999])
sparse = st.lists(groups, min_size=1, max_size=5).map(lambda some: sum(group * 1000**at for at, group in enumerate(some)))
numbers = st.one_of(st.integers(0, 120), st.integers(0, 99_999), st.integers(0, 10**12), st.integers(0, LIMIT - 1), sparse)

# proclitic, a sentence with nothing else to count, the number in the middle
SENTENCES = [
    ("", "استقبل المعرض {} من الزوار أمس"),
    ("", "وأضاف أن العدد بلغ {}."),
    ("و", "استقبل المعرض وفدا {} من الزوار أمس"),
    ("ب", "فاز النادي {} من النقاط على ملعبه"),
    ("ب", "نقل الموقع الخبر، {} من الصور"),
    ("ل", "يتسع المسرح {} من الزوار"),
    ("ف", "زار المعرض وفد {} من السياح"),
    ("ك", "ظهر الزوار في الصورة {} من السياح"),
    ("وب", "فاز النادي بالكأس {} من النقاط"),
    ("ول", "يتسع المسرح للوفد {} من الزوار"),
    ("فب", "إن لم يفز بالكأس {} من النقاط"),
]


@quick
@given(numbers, styles)
def test_parse_reads_what_the_speller_writes(n: int, style: Style) -> None:
    assume(not ambiguous(n, style))
    text = spell(n, style)
    numeral = parse(text)
    assert numeral is not None, text
    assert (numeral.value, numeral.start, numeral.end, numeral.text) == (n, 0, len(text), text)
    # «العشرون» and «المئة» are the twentieth and the hundredth as well
    assert numeral.kind == "cardinal" or style.definite


@quick
@given(numbers, styles, st.sampled_from(SENTENCES))
def test_find_reads_it_in_a_sentence_after_proclitics(n: int, style: Style, sentence: tuple[str, str]) -> None:
    clitic, frame = sentence
    number = spell(n, style)
    assume(not ambiguous(n, style) and not another_word(n, style, clitic))
    check_alone(
        frame.format(clitic + number), frame.index("{") + len(clitic), number, n, ("cardinal", "ordinal")[: 1 + style.definite]
    )


def another_word(n: int, style: Style, clitic: str) -> bool:
    """What reads as something else where it stands, or does not stand there.

    «واحد من الزوار» is a pronoun, «لست» is «I am not», «الست» the lady and «السبع» the lion; ل and ال contract: للثلاثة.
    """
    first, *more = spell(n, style, marks=0, tatweel=0).split()
    li_six = (
        clitic.endswith("ل") and first == "ست"
    )  # rows of PROCLITICS test «لست وثلاثين», and «واحد عشر» that is no misspelling
    eleven = clitic == "و" and first == "احد"
    return n == 1 or li_six or eleven or (style.definite and clitic.endswith("ل")) or (first in ("الست", "السبع") and not more)


@pytest.mark.parametrize("feminine", [False, True])
@pytest.mark.parametrize("n", range(3, 20))
def test_signs_around_a_number_are_no_part_of_it(n: int, feminine: bool) -> None:
    number = spell(n, feminine=feminine)
    check_alone(f"سأل المذيع: كم؟ «{number}»، أجاب الطفل.", len("سأل المذيع: كم؟ «"), number, n)


def badly_written(n: int) -> bool:
    """Where the Arabic of num2words 0.5.14 does not say the number.

    2000 is «ألفا» (so are 2 million, ...): the dual before a noun, but no noun follows, and it reads as 1000 in the accusative.
    101 000 is «مائة و ألف ألف», a hundred and a thousand thousands; so is every group beyond the first that ends in 01.
    Its «ألف و مئتا» (1200) and «مائة و ثلاثة ألف» (103 000) are no good Arabic either, but mean one number only.
    """
    groups = [n // 1000**power % 1000 for power in range(1, 5)]
    return n in {2 * 1000**power for power in range(1, 5)} or any(group > 1 and group % 100 == 1 for group in groups)


@quick
@given(st.one_of(st.integers(0, 99_999), st.integers(0, 10**12), sparse.filter(lambda n: n <= 10**12)))
def test_parse_and_find_read_what_num2words_writes(n: int) -> None:
    assume(not badly_written(n))
    number = num2words(n, lang="ar")
    numeral = parse(number)
    assert numeral is not None and (numeral.kind, numeral.value, numeral.text) == ("cardinal", n, number), number
    check_alone(f"استقبل المعرض {number} أمس", len("استقبل المعرض "), number, n)


PROCLITICS = [
    ("يتسع المسرح ل{} زائرة", "ست وثلاثين", 36),
    ("يتسع المسرح ل{} زائرة", "ست عشرة", 16),
    ("يتسع المسرح ل{} زائر", "ست مئة وعشرين", 620),
    ("يتسع المسرح للوفد ول{} زائر", "ست مئة ألف", 600_000),
    ("استقبل المعرض وفدا و{} زائرا", "أحد عشر", 11),
    ("استقبل المعرض وفدا و{} زائرا", "احد عشر", 11),  # not the one of «واحد وعشرين»
    ("استقبل المعرض وفدا و{} زائر", "احد عشر الف", 11_000),
    ("استقبل المعرض وفدا و{} زائرة", "احدى عشرة", 11),
    ("استقبل المعرض وفدا و{} زائرا", "واحدا وعشرين", 21),
    ("استقبل المعرض وفدا و{} زائر", "ألفا وخمسمئة", 1_500),
    ("استقبل المعرض {} من الزوار", "ألفًا", 1_000),
    ("استقبل المعرض {} من الزوار", "ألفًـا", 1_000),
    ("استقبل المعرض {} من الزوار", "مليونًا", 1_000_000),
    ("بلغ العدد ب{} من الزوار ذروته", "مليون وألفًا", 1_001_000),
]


@pytest.mark.parametrize(("frame", "number", "value"), PROCLITICS)
def test_proclitics_that_could_be_part_of_the_word(frame: str, number: str, value: int) -> None:
    check_alone(frame.format(number), frame.index("{"), number, value)


CONSTRUCTS = [
    ("ألفا", 2_000),
    ("ألفي", 2_000),
    ("مئتا", 200),
    ("مئتي", 200),
    ("مائتا", 200),
    ("مائتي", 200),
    ("مليونا", 2_000_000),
    ("مليوني", 2_000_000),
    ("مليارا", 2 * 10**9),
    ("مليارَي", 2 * 10**9),
    ("مئتا ألف", 200_000),
    ("مئتي مليون", 200_000_000),
    ("ثلاثة آلاف ومئتي", 3_200),
    ("ألف ومئتا", 1_200),
]


@pytest.mark.parametrize(("number", "value"), CONSTRUCTS)
def test_the_dual_before_its_noun_is_two(number: str, value: int) -> None:
    check_alone(f"باع المتجر {number} كتاب أمس", len("باع المتجر "), number, value)


def test_the_example_of_the_contract() -> None:
    numeral = parse("ثلاثة آلاف وخمسمئة")
    assert numeral is not None and (numeral.value, numeral.kind) == (3500, "cardinal")


@pytest.mark.parametrize(
    "text", ["", " ", "و", "كتاب", "ثلاثة كتب", "ثلاثة وأربعة", "خمسة، ستة", "12 13", "مئة كتاب وكتاب", "بين"]
)
def test_what_is_not_one_numeral_is_none(text: str) -> None:
    assert parse(text) is None


def style_of(n: int) -> Style:
    """The same number has the same style in every run; neighbours differ."""
    draw = Random(n)
    return Style(**{name: draw.choice(values) for name, values in CHOICES.items()})  # type: ignore[arg-type]


def misread(n: int) -> tuple[str, int, object] | None:
    """The spelling, its number and what was read instead; None where all is well."""
    style = style_of(n)
    text = spell(n, Style() if ambiguous(n, style) else style)
    numeral = parse(text)
    return None if numeral is not None and numeral.value == n else (text, n, numeral and numeral.value)


@pytest.mark.slow
@pytest.mark.parametrize("start", range(0, 100_001, 10_000))
def test_every_number_is_read_back(start: int) -> None:
    wrong = [miss for n in range(start, min(start + 10_000, 100_001)) if (miss := misread(n))]
    assert wrong[:20] == [], f"{len(wrong)} are misread"


def test_the_styles_vary() -> None:
    seen = [style_of(n) for n in range(2_000)]
    assert all({getattr(style, name) for style in seen} == set(values) for name, values in CHOICES.items())
    assert len(set(seen)) > 1_500
