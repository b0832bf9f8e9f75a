"""The heads around a word: what it acts on, who acts, what describes it, what it hangs on."""

from collections.abc import Callable, Iterable

import pytest
from reading import article

from newsgraph.syntax import Article
from newsgraph.syntax.heads import acted_on, acting, describing, over


def _found(asked: Callable[[Article, int], Iterable[int]], text: str, word: str) -> set[str]:
    read = article(text)
    at = next(at for at, token in enumerate(read.tokens) if token.text == word)
    return {read.tokens[other].text for other in asked(read, at)}


@pytest.mark.parametrize(
    ("text", "word", "heads"),
    [
        ("قصفت الطائرات البلدة", "قصفت", {"البلدة"}),
        ("بدأ قصف البلدة", "قصف", {"البلدة"}),
        ("سيطر رجال الإطفاء على الحريق", "سيطر", {"الحريق"}),
        ("أطلق الطلاب في الجامعة حملة", "أطلق", {"حملة"}),
        ("شارك الوزير زملاءه في المعرض", "شارك", {"المعرض"}),  # which شارك takes
        ("أدرجت الوزارة الجمعية على قائمة العقوبات", "أدرجت", {"قائمة", "العقوبات"}),
        ("في المدينة التي هاجمها المسلحون", "هاجمها", {"المدينة"}),
        ("وصل الوزير", "وصل", set()),
    ],
)
def test_acted_on(text: str, word: str, heads: set[str]) -> None:
    assert heads <= _found(acted_on, text, word)
    assert "الطائرات" not in _found(acted_on, text, word)
    assert "الجامعة" not in _found(acted_on, text, word)


@pytest.mark.parametrize(
    ("text", "word", "heads"),
    [
        ("قصفت الطائرات البلدة", "قصفت", {"الطائرات"}),
        ("سجل السهم ارتفاعا", "ارتفاعا", {"السهم"}),
        ("سجل السهم ارتفاعا", "ارتفاعا", {"السهم"}),
        ("أنهى السهم اليوم بارتفاع كبير", "بارتفاع", {"السهم"}),
        ("قمعت الحكومة الحركة بموافقة المديرين", "بموافقة", {"المديرين"}),
        ("الشركة والهيئة بحثتا المشروع", "بحثتا", {"الشركة"}),
        ("حجم الصادرات ارتفعت", "ارتفعت", {"حجم", "الصادرات"}),
        ("بدأ قصف البلدة", "قصف", set()),
    ],
)
def test_acting(text: str, word: str, heads: set[str]) -> None:
    assert _found(acting, text, word) == heads


def test_describing() -> None:
    assert "عسكرية" in _found(describing, "بدأت عملية عسكرية واسعة", "عملية")


def test_over() -> None:
    assert "غرفة" in _found(over, "زار الوزير غرفة عمليات", "عمليات")
