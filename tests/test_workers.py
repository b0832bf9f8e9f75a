"""Processes: what several give is what one gives, and one that is killed loses nothing."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest
from words_tagger import Words

import newsgraph
from newsgraph import Pipeline
from newsgraph.taggers import TaggedSpan


class Killed(Words):
    """Its process is killed where it meets مقتل, unless the file is there already."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        if any("مقتل" in words for words in sentences) and not self.mark.exists():
            self.mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().tag(sentences)


ARTICLES = [f"قال تيمور في اليوم {number} إن الطريق فتح" for number in range(50)]


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(model=Words())


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
