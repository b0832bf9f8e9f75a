"""Where sentences end, and where they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.document import Document
from newsgraph.document.sentences import MAX_TOKENS


def sentences(text: str) -> list[str]:
    """Each sentence as its stretch of the article."""
    document = Document(text)
    return [text[document.tokens[s.first].start : document.tokens[s.stop - 1].end] for s in document.sentences]


LONG = "قال " + "الوزير في مؤتمر عقده اليوم " * 5 + "هناك؛"  # 27 tokens


@pytest.mark.parametrize(
    "parts",
    [
        ["وصل الوفد إلى عدن.", "وبدأ المحادثات."],
        ["هل وصل الوفد؟", "لا نعرف."],
        ["يا للعجب!", "لم يأت أحد."],
        ["كيف حدث ذلك؟!", "لا أحد يدري."],
        ["سكت الرجل…", "ثم مضى."],
        ["سكت الرجل...", "ثم مضى."],
        [LONG, "وأضاف أن الأمر انتهى."],
        ["قال «انتهى كل شيء وعاد كل الناس إلى بيوتهم سالمين.»", "ثم خرج."],
        ['سأل: "هل جاء؟"', "ثم صمت."],
        ["لم يأت أحد من أهله.", '"كنا هناك" كما قال الشاهد.'],
        ["في عام 2014.", "ثم عاد."],
        ["وصل الوفد .", "وبدأ المحادثات ."],
        ["عُرض فيلم «من؟» أمس.", "وحضر كثيرون."],
    ],
)
def test_splits(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "بلغت النسبة 47.5 في المئة",
        "بلغت النسبة 47 .0 في المئة",
        "عند الساعة 20:30 من مساء 12.5.2017 في صنعاء",
        "زار د. سمير المدينة",
        "زار أ.د. سمير المدينة",
        "زار د . سمير المدينة",
        "اتهم جهاز سي.آي.إي بالأمر",
        "نشر موقع example.com الخبر",
        "شاهدوا فيلم «أين صديقي؟» في القاعة",
        "قرأ كتاب (لماذا الآن؟) كله",
        "باع تفاحا؛ وخبزا؛ وزيتا",
        "قال: إن الأمر، كما يبدو، انتهى",
    ],
)
def test_does_not_split(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\n\n", " \n ", "\u2028", "\u2029", "\u0085"])
def test_line_ends_end(end: str) -> None:
    assert sentences(f"عنوان الخبر{end}صنعاء: وصل الوفد") == ["عنوان الخبر", "صنعاء: وصل الوفد"]


def test_a_line_end_ends_even_inside_a_quotation() -> None:
    assert sentences("فيلم «من\nأنت؟» هنا") == ["فيلم «من", "أنت؟» هنا"]


def test_a_forgotten_space() -> None:
    assert sentences("أكد أنهم تقدّموا.وقال إن القتال مستمر") == ["أكد أنهم تقدّموا.", "وقال إن القتال مستمر"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200f"])
def test_nothing(text: str) -> None:
    assert sentences(text) == []


def test_unbalanced_quotations_do_not_swallow_the_article() -> None:
    assert len(sentences("«" + "قال الرجل إنه هنا. " * 50)) == 50
    assert len(sentences("قال الرجل إنه هنا.» " * 50)) == 50
    assert len(sentences("قال («[“ الرجل إنه هنا. " * 50)) == 50


def test_a_long_paragraph_is_cut_after_a_comma_where_there_is_one() -> None:
    words = ["كلمة"] * 1000
    plain = Document(" ".join(words)).sentences
    assert [s.stop - s.first for s in plain] == [MAX_TOKENS] * 8 + [40]
    words[100] = "،"
    assert Document(" ".join(words)).sentences[0].stop == 101


TEXTS = st.text(st.characters(codec=None) | st.sampled_from("ابود َ3.!؟؛«»()\"'…\n\r"), max_size=200)


@given(TEXTS | st.lists(st.sampled_from(["كلمة", ".", "؟", "«", "»", "؛", "،", "د", "3", "\n", '"']), max_size=500).map(" ".join))
def test_every_token_in_exactly_one_bounded_sentence(text: str) -> None:
    document = Document(text)
    at = 0
    for sentence in document.sentences:
        assert sentence.first == at < sentence.stop <= at + MAX_TOKENS
        at = sentence.stop
    assert at == len(document.tokens)
    assert [t for s in document.sentences for t in document.sentence_tokens(s)] == document.tokens
