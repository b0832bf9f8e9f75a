"""The whole run with the real embedded model; nothing stands in for stanza here."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsgraph

ARTICLE = """انسحاب مسلحين من بلدة تل الورد شمالي حلب

أعلن المتحدث باسم وزارة الدفاع التركية، العقيد سليم أوزدمير، اليوم الثلاثاء انسحاب 350 مسلحاً من بلدة تل الورد.
وقال أوزدمير لوكالة رويترز في أنقرة إن نحو 40% من سكان البلدة عادوا إليها، وإن الأمم المتحدة أرسلت 12 شاحنة مساعدات.
ونفى ناشطون في الموصل وبالرقة ما نُسب للقاعدة، فيما دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش روسيا وتركيا إلى التهدئة.
"""


@pytest.fixture(scope="module")
def pipeline() -> newsgraph.Pipeline:
    return newsgraph.Pipeline()


def test_an_article_from_end_to_end(pipeline: newsgraph.Pipeline) -> None:
    report = pipeline(ARTICLE, published=date(2018, 9, 4))
    assert [p.name for p in report.persons] == ["سليم أوزدمير", "أنطونيو غوتيريش"]
    assert [m.text for m in report.persons[0].mentions] == ["سليم أوزدمير", "أوزدمير"]
    assert {"حلب", "أنقرة", "الموصل", "الرقة", "روسيا", "تركيا"} <= {p.name for p in report.places}
    assert {"وزارة الدفاع التركية", "رويترز", "الأمم المتحدة"} <= {o.name for o in report.organizations}
    assert [(f.number.text, f.value, f.kind, f.bound) for f in report.figures] == [
        ("350", 350, "count", "exact"),
        ("40%", 40, "percent", "approx"),
        ("12", 12, "count", "exact"),
    ]
    assert report.published == date(2018, 9, 4)
    assert report.provenance.newsgraph == newsgraph.__version__
    assert report.provenance.model_sha256 is not None


def test_round_trip_and_repetition(pipeline: newsgraph.Pipeline) -> None:
    report = pipeline(ARTICLE)
    assert newsgraph.Report.model_validate_json(report.model_dump_json()) == report
    assert pipeline(ARTICLE) == report


def test_a_stream_gives_what_single_calls_give(pipeline: newsgraph.Pipeline) -> None:
    articles = [ARTICLE, "", "قال وزير الخارجية المصري سامح شكري في القاهرة إن بلاده تدعم الحل.", ARTICLE[:200]] * 3
    streamed = list(pipeline.pipe(iter(articles), batch_size=5))
    assert [r.text for r in streamed] == articles
    for one, many in zip(map(pipeline, articles), streamed, strict=True):
        assert [(e.id, e.name) for e in one.entities] == [(e.id, e.name) for e in many.entities]


def test_threads_share_a_pipeline(pipeline: newsgraph.Pipeline) -> None:
    with ThreadPoolExecutor(4) as pool:
        reports = list(pool.map(pipeline, [ARTICLE] * 8))
    assert all(report == reports[0] for report in reports)


_LETTERS = "اوبلنتسيةىأإآ ءًَُّـ.،؛؟!«»\"'()-–%٪0١۲٣ab中😀ﻻﷺ"
_ODDITIES = "\n\t\r\x00\u200f\u200d\ufeff\ud800\udfff"
_MIXED = st.text(alphabet=st.sampled_from(_LETTERS + _ODDITIES), max_size=120)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=200), _MIXED))
def test_any_text_gives_a_report_whose_spans_hold(pipeline: newsgraph.Pipeline, text: str) -> None:
    report = pipeline(text)
    assert report.text == text
    for entity in report.entities:
        for mention in entity.mentions:
            assert text[mention.start : mention.end] == mention.text
    assert newsgraph.Report.model_validate_json(report.model_dump_json()) == report
    assert pipeline(text) == report


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00", "\ud800", "ً" * 1000, "ـ" * 1000, "\u200f" * 1000, "و" * 1_000_000, "\n" * 100_000, "«" * 20_000],
    ids=["empty", "space", "nul", "surrogate", "marks", "tatweel", "bidi", "letter", "lines", "quotes"],
)
def test_hostile_texts(pipeline: newsgraph.Pipeline, text: str) -> None:
    assert pipeline(text).text == text


@pytest.mark.parametrize("wrong", [None, 7, b"bytes", ["list"]])
def test_what_is_no_text_is_refused_clearly(pipeline: newsgraph.Pipeline, wrong: object) -> None:
    with pytest.raises(newsgraph.InputError, match=f"must be a str, not {type(wrong).__name__}"):
        pipeline(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        list(pipeline.pipe([wrong]))  # type: ignore[list-item]


def test_wrong_options_are_refused_clearly(pipeline: newsgraph.Pipeline) -> None:
    with pytest.raises(newsgraph.InputError, match="published"):
        pipeline("نص", published="2018-09-04")  # type: ignore[arg-type]
    with pytest.raises(newsgraph.InputError, match="batch_size"):
        list(pipeline.pipe(["نص"], batch_size=0))
    with pytest.raises(newsgraph.InputError, match="as a list"):
        list(pipeline.pipe("نص"))


def test_a_moment_of_publication_is_read_as_its_day(pipeline: newsgraph.Pipeline) -> None:
    assert pipeline("نص", published=datetime(2018, 9, 4, 18, 30)).published == date(2018, 9, 4)


def test_extract_uses_one_shared_pipeline() -> None:
    first, second = newsgraph.extract(ARTICLE), newsgraph.extract(ARTICLE)
    assert first == second
