"""Streams of articles; the model here finds nothing, or one name."""

import pickle
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from words_tagger import Words

import newsgraph
from newsgraph import Article, ArticleError, InputError, Pipeline, Report

FIRST, SECOND = "قال الوزير إن الطريق فتح", "وصل المدير مساء أمس"


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(model=Words())


def test_what_the_caller_knows_comes_back(pipeline: Pipeline) -> None:
    article = Article(
        FIRST, id="17", published="2018-09-06", title="عنوان", source="وكالة", url="http://x", metadata={"desk": [1]}
    )
    for report in (pipeline(article), *pipeline.pipe([article])):
        assert report.text == FIRST
        assert report.published == date(2018, 9, 6)
        assert report.article is not None
        assert report.article.model_dump() == {
            "id": "17", "title": "عنوان", "source": "وكالة", "url": "http://x", "metadata": {"desk": [1]}
        }  # fmt: skip
        assert Report.model_validate_json(report.model_dump_json()) == report
        assert isinstance(hash(report), int)
    assert pipeline(FIRST).article is None


@pytest.mark.parametrize(
    ("day", "read"),
    [
        (None, None),
        (float("nan"), None),
        (date(2018, 9, 6), date(2018, 9, 6)),
        (datetime(2018, 9, 6, 23), date(2018, 9, 6)),
        ("2018-09-06", date(2018, 9, 6)),
        (" 2018-09-06T10:00:00Z ", date(2018, 9, 6)),
        ("20180906", date(2018, 9, 6)),
    ],
)
def test_days(pipeline: Pipeline, day: Any, read: date | None) -> None:
    assert pipeline(FIRST, published=day).published == read
    assert pipeline(Article(FIRST, published=day)).published == read
    assert [report.published for report in pipeline.pipe([Article(FIRST)], published=[day])] == [read]
    newsgraph.dates.find(SECOND, day)


def test_pandas_days(pipeline: Pipeline) -> None:
    pandas = pytest.importorskip("pandas")
    assert pipeline(FIRST, published=pandas.Timestamp("2018-09-06 12:00")).published == date(2018, 9, 6)
    assert pipeline(FIRST, published=pandas.NaT).published is None


@pytest.mark.parametrize("day", ["", "6/9/2018", "2018-02-30", 20180906, b"2018-09-06"])
def test_days_that_are_none(pipeline: Pipeline, day: Any) -> None:
    with pytest.raises(InputError, match=r"2018-09-06"):
        pipeline(FIRST, published=day)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (None, "leave it out"),
        (Path("a.txt"), r"newsgraph\.read\('a\.txt'\)"),
        (b"bytes", "decode it first"),
        ({"text": "x"}, r"newsgraph\.Article\(text=\.\.\.\)"),
        (["x"], r"Pipeline\.pipe"),
        (7, "not int"),
        (Article(7), "not int"),  # type: ignore[arg-type]
        (Article("x", id=7), r"Article\.id must be a str or None, not int: give str\(7\)"),  # type: ignore[arg-type]
        (Article("x", metadata={"a": {1, 2}}), "what JSON can hold"),
        (Article("x", metadata={"a": (1, 2)}), "use lists"),
        (Article("x", metadata=[]), "must map names"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_article_has_advice(pipeline: Pipeline, wrong: Any, says: str) -> None:
    with pytest.raises(InputError, match=says):
        pipeline(wrong)
    with pytest.raises(ArticleError, match=says) as raised:
        list(pipeline.pipe([FIRST, wrong]))
    assert raised.value.index == 1


BAD = [FIRST, None, Article(SECOND, id="b"), Article(7, id="c"), "هنا قنبلة", SECOND]  # type: ignore[arg-type, list-item]


@pytest.mark.parametrize("batch_size", [1, 4, 32])
@pytest.mark.parametrize("processes", [1, 2])
def test_a_bad_item_never_takes_its_neighbours(pipeline: Pipeline, batch_size: int, processes: int) -> None:
    reports = list(pipeline.pipe(BAD, batch_size=batch_size, processes=processes, on_error="report"))
    assert [report.text for report in reports] == [FIRST, "", SECOND, "", "هنا قنبلة", SECOND]
    assert [[w.code for w in report.warnings] for report in reports] == [[], ["failed"], [], ["failed"], ["failed"], []]
    assert reports[3].article is not None
    assert reports[3].article.id == "c"
    assert "article 3 (id 'c'): an article must be a str" in reports[3].warnings[0].message
    assert "ZeroDivisionError: boom" in reports[4].warnings[0].message
    errors: list[ArticleError] = []
    reports = list(pipeline.pipe(BAD, batch_size=batch_size, processes=processes, on_error=errors.append))
    assert [report.text for report in reports] == [FIRST, SECOND, SECOND]
    assert [(error.index, error.id) for error in errors] == [(1, None), (3, "c"), (4, None)]


def test_a_bug_ends_the_stream_as_itself(pipeline: Pipeline) -> None:
    with pytest.raises(ZeroDivisionError) as raised:
        list(pipeline.pipe([FIRST, Article("قنبلة", id="z")]))
    assert raised.value.__notes__ == ["newsgraph was reading article 1, id 'z'"]


@pytest.mark.parametrize("wrong", ["ignore", None, 7])
def test_on_error_is_checked_at_the_call(pipeline: Pipeline, wrong: Any) -> None:
    with pytest.raises(InputError, match="on_error must be 'raise', 'report'"):
        pipeline.pipe([FIRST], on_error=wrong)
    with pytest.raises(InputError, match="processes must be a whole number"):
        pipeline.pipe([FIRST], processes=0)


def test_an_article_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(ArticleError(3, "c", "so")))
    assert (error.index, error.id, str(error)) == (3, "c", "article 3 (id 'c'): so")
