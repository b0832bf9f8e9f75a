"""Streams of articles, copies of pipelines, and processes; the model here finds nothing, or one name."""

import copy
import gc
import os
import pickle
import signal
import weakref
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import newsgraph
from newsgraph import Article, ArticleError, InputError, Pipeline, Report
from newsgraph.taggers import TaggedSpan

FIRST, SECOND = "قال الوزير إن الطريق فتح", "وصل المدير مساء أمس"


class Words:
    """A Tagger that takes تيمور for a person, and cannot bear قنبلة."""

    name, sha256, version = "words", None, None

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        if any("قنبله" in words or "قنبلة" in words for words in sentences):
            raise ZeroDivisionError("boom")
        return [[TaggedSpan(at, at + 1, "PER", 0.9) for at, word in enumerate(words) if word == "تيمور"] for words in sentences]


class Killed(Words):
    """Its process is killed where it meets مقتل, unless the file is there already."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        if any("مقتل" in words for words in sentences) and not self.mark.exists():
            self.mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().tag(sentences)


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


@pytest.mark.parametrize("copied", [lambda p: pickle.loads(pickle.dumps(p)), copy.deepcopy], ids=["pickle", "deepcopy"])
def test_a_pipeline_is_copied_with_the_callers_words(copied: Any, tmp_path: Path) -> None:
    rows = tmp_path / "events.tsv"
    rows.write_text("", encoding="utf-8")
    entry = {"type": "Organization", "name": "مصرف الواحة", "identifiers": {"lei": "5299"}}
    one = Pipeline(model=Words(), aliases={"تيمور": ["الرحالة"]}, gazetteer=iter([entry]), event_lexicon=rows)
    rows.unlink()
    other = copied(one)
    text = "قال تيمور إن مصرف الواحة أغلق وإن الرحالة غادر"
    assert other(text) == one(text)
    assert other(text).organizations[0].identifiers[0].value == "5299"


def test_provenance_covers_the_callers_words(tmp_path: Path) -> None:
    rows = tmp_path / "events.tsv"
    rows.write_text("", encoding="utf-8")
    entries = [{"type": "Person", "name": "تيمور"}, {"type": "Place", "name": "الواحة"}]
    plain = Pipeline(model=Words())(FIRST).provenance
    assert plain.model_dump(exclude={"newsgraph", "model"}, exclude_none=True) == {}
    full = Pipeline(model=Words(), aliases={"تيمور": ["الرحالة"]}, gazetteer=entries, event_lexicon=rows)(FIRST).provenance
    assert None not in (full.gazetteer_sha256, full.aliases_sha256, full.event_lexicon_sha256)
    assert Pipeline(model=Words(), gazetteer=entries[::-1])(FIRST).provenance.gazetteer_sha256 == full.gazetteer_sha256
    assert Pipeline(model=Words(), gazetteer=entries[:1])(FIRST).provenance.gazetteer_sha256 != full.gazetteer_sha256


ARTICLES = [f"قال تيمور في اليوم {number} إن الطريق فتح" for number in range(50)]


def test_processes_give_what_one_gives(pipeline: Pipeline) -> None:
    one = list(pipeline.pipe(ARTICLES, batch_size=4))
    assert list(pipeline.pipe(iter(ARTICLES), batch_size=4, processes=2)) == one


def test_a_stream_that_is_left_stops_its_processes(pipeline: Pipeline) -> None:
    stream = pipeline.pipe(iter(ARTICLES), batch_size=2, processes=2)
    assert next(stream).text == ARTICLES[0]
    stream.close()  # type: ignore[attr-defined]


def test_a_killed_worker_loses_nothing(tmp_path: Path) -> None:
    articles = [*ARTICLES[:9], "مقتل تيمور", *ARTICLES[9:]]
    reports = Pipeline(model=Killed(tmp_path / "killed")).pipe(articles, batch_size=2, processes=2)
    assert [report.text for report in reports] == articles


class Deadly(Words):
    """Its process is killed wherever it meets مقتل."""

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        if any("مقتل" in words for words in sentences):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().tag(sentences)


def test_an_article_that_kills_every_worker_is_named() -> None:
    stream = Pipeline(model=Deadly()).pipe([*ARTICLES[:9], "مقتل تيمور", *ARTICLES[9:]], batch_size=2, processes=2)
    read = []
    with pytest.raises(newsgraph.WorkerError, match="articles 8 to 9 ended their worker process"):
        for report in stream:
            read.append(report.text)  # what came before the error stays
    assert read == ARTICLES[:8]


def test_a_loaded_pipeline_works_in_a_forked_child() -> None:
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    newsgraph.extract("زار الوزير بيروت")
    child = os.fork()
    if not child:
        os._exit(0 if newsgraph.extract("زار الوزير بيروت").places else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize(
    "find",
    [newsgraph.numerals.find, newsgraph.numerals.parse, newsgraph.figures.find, newsgraph.dates.find],
    ids=lambda f: f.__module__,
)
@pytest.mark.parametrize("wrong", [None, b"5", Path("x"), 5])
def test_readers_of_their_own_refuse_what_is_no_text(find: Any, wrong: Any) -> None:
    with pytest.raises(InputError, match="the text must be a str, not"):
        find(wrong)


def test_no_cache_keeps_the_callers_words_alive(tmp_path: Path) -> None:
    rows = tmp_path / "events.tsv"
    rows.write_text("", encoding="utf-8")
    made = Pipeline(model=Words(), event_lexicon=rows, gazetteer=[{"type": "Person", "name": "تيمور"}])
    made("وصل تيمور إلى المدينة وقتل ثلاثة في الهجوم")
    kept = [weakref.ref(made._event_lexicon), weakref.ref(made._gazetteer.matcher)]
    del made
    gc.collect()
    assert [ref() for ref in kept] == [None, None]
