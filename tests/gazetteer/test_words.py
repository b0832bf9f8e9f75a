"""Head nouns, nationalities and adjectives around the names of places."""

import pytest

from newsgraph.document import Document
from newsgraph.gazetteer import heads_before, is_head, nationalities, nationality
from newsgraph.gazetteer.words import headless, without_adjective, without_nationality

NATIONALITIES = [
    ("السورية", "SY"),
    ("سوري", "SY"),
    ("العراقيين", "IQ"),
    ("الأتراك", "TR"),
    ("أميركية", "US"),
    ("الأمريكيون", "US"),
    ("الروس", "RU"),
    ("المالية", None),
    ("الكبير", None),
    ("سوريا", None),
    ("", None),
]
BEFORE = [
    ("دخلوا مدينة الخابورة", "الخابورة", ("مدينة",)),
    ("وصلوا إلى بمحافظة النخيل", "النخيل", ("محافظة",)),
    ("في شبه جزيرة المرجان", "المرجان", ("شبه جزيرة",)),
    ("بين محافظتي الوادي والجبل", "الوادي", ("محافظتي",)),
    ("قال وزير الخابورة", "الخابورة", ()),
    ("مدينة، الخابورة", "الخابورة", ()),
    ("الخابورة مدينة", "الخابورة", ()),
]


@pytest.mark.parametrize(("word", "country"), NATIONALITIES)
def test_nationality(word: str, country: str | None) -> None:
    assert nationality(word) == country


def test_nationalities_of_a_document_are_read_behind_clitics() -> None:
    document = Document("القوات التركية والأتراك، وللفلسطينيين وزير لبناني")
    assert nationalities(document) == {"TR": 2, "PS": 1, "LB": 1}


@pytest.mark.parametrize(("text", "name", "heads"), BEFORE)
def test_head_noun_before_a_name(text: str, name: str, heads: tuple[str, ...]) -> None:
    document = Document(text)
    first = next(at for at, token in enumerate(document.tokens) if token.text == name)
    assert heads_before(document, first) == heads


def test_head_nouns() -> None:
    assert is_head("مدينة") and is_head("شبه جزيرة") and not is_head("مطار") and not is_head("وزير")
    assert [(head.categories[0], rest) for head, rest in headless("شبه جزيرة سيناء", "is")] == [("region", "سيناء")]
    assert [rest for _, rest in headless("مدينة", "is", "of", "by")] == []


def test_adjectives_behind_a_name() -> None:
    assert without_nationality("الرقة السورية") == ("الرقة", "SY")
    assert without_nationality("السورية") is None
    assert without_adjective("حلب الشمالية الغربية") == "حلب"
    assert without_adjective("القلمون الشرقي") == "القلمون"
    assert without_adjective("الشرقية") is None
