"""Reports in Arrow and Parquet; Spark and Ray where they are installed."""

from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

import newsgraph
from newsgraph import Article, InputError, Pipeline, Report

pa = pytest.importorskip("pyarrow")

from newsgraph import arrow  # noqa: E402

ROOT = Path(__file__).parent.parent
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "golden" / "articles").glob("*.txt"))][:4]


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline()


@pytest.fixture(scope="module")
def reports(pipeline: Pipeline) -> list[Report]:
    articles = [Article(text, id=str(at), published="2018-09-06", metadata={"n": [at, None]}) for at, text in enumerate(TEXTS)]
    return list(pipeline.pipe([*articles, "", "not Arabic"]))


def test_reports_come_back_equal(reports: list[Report], tmp_path: Path) -> None:
    assert list(arrow.from_batch(arrow.to_batch(reports))) == reports
    assert arrow.write_parquet(iter(reports), tmp_path / "x.parquet") == len(reports)
    assert list(arrow.read_parquet(tmp_path / "x.parquet")) == reports
    assert arrow.write_parquet([], tmp_path / "none.parquet") == 0
    assert list(arrow.read_parquet(tmp_path / "none.parquet")) == []


def test_the_schema_is_versioned_and_has_every_field() -> None:
    schema = arrow.report_schema()
    assert schema.names == list(Report.model_fields)
    assert schema.metadata[b"newsgraph.schema_version"].decode() == get_args(Report.model_fields["schema_version"].annotation)[0]
    assert schema.field("published").type == pa.date32()
    figure = schema.field("figures").type.value_type
    assert figure.field("value").type == pa.string()
    assert figure.field("span").type == pa.struct({"start": pa.int64(), "end": pa.int64(), "text": pa.string()})


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"text": ["x"]}), tmp_path / "x.parquet")
    with pytest.raises(InputError, match="reports of version none"):
        list(arrow.read_parquet(tmp_path / "x.parquet"))


def test_a_lone_surrogate_is_refused(pipeline: Pipeline) -> None:
    with pytest.raises(InputError, match="lone surrogate"):
        arrow.to_batch([pipeline("زار \ud800 بيروت")])


def articles(rows: int) -> Any:
    days = [date(2018, 9, 6), None] * (rows // 2)
    return pa.RecordBatch.from_pydict(
        {"body": (TEXTS * rows)[:rows], "id": list(range(rows)), "published": days, "other": [0] * rows}
    )


def expected(pipeline: Pipeline, rows: int) -> list[Report]:
    batch = articles(rows).to_pydict()
    given = [Article(*row) for row in zip(batch["body"], map(str, batch["id"]), batch["published"], strict=True)]
    return list(pipeline.pipe(given))


def test_batches_of_articles(pipeline: Pipeline) -> None:
    found = arrow.extract_batch(articles(6), text="body", pipeline=pipeline)
    assert found.schema.equals(arrow.report_schema(), check_metadata=True)
    assert list(arrow.from_batch(found)) == expected(pipeline, 6)
    table = arrow.extract_table(pa.Table.from_batches([articles(6)]), text="body", batch_size=4)
    assert list(arrow.from_batch(table)) == expected(pipeline, 6)


def test_a_row_without_a_text_has_a_report_that_says_so() -> None:
    found = list(
        arrow.from_batch(arrow.extract_batch(pa.RecordBatch.from_pydict({"text": ["زار الوزير بيروت", None], "id": ["a", "b"]})))
    )
    assert [[warning.code for warning in report.warnings] for report in found] == [[], ["failed"]]
    assert found[1].article is not None
    assert found[1].article.id == "b"


def test_columns_are_checked() -> None:
    with pytest.raises(InputError, match="articles have no body"):
        arrow.extract_batch(articles(2), body="text")
    with pytest.raises(InputError, match="no column 'text' of texts: name it"):
        arrow.extract_batch(articles(2))


@pytest.mark.slow
@pytest.mark.engines
def test_spark(pipeline: Pipeline, tmp_path: Path) -> None:
    """A real local Spark, a worker of which is killed on its first article."""
    sql = pytest.importorskip("pyspark.sql")
    from newsgraph import spark

    session = sql.SparkSession.builder.master("local[2,3]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        frame = session.createDataFrame(articles(8).to_pandas().drop(columns="published"), "body string, id long, other long")
        found = spark.reports(frame.repartition(2), text="body", pipeline=pipeline).toArrow()
        assert sorted(found.column("text").to_pylist()) == sorted((TEXTS * 8)[:8])
        ours = {report.text: report.entities for report in expected(pipeline, 8)}
        assert {report.text: report.entities for report in arrow.from_batch(found)} == ours
        mark = str(tmp_path / "killed")

        def killed_once(batches: Any) -> Any:
            import os
            import signal

            if not os.path.exists(mark):
                open(mark, "w").close()
                os.kill(os.getpid(), signal.SIGKILL)
            return batches

        lost = frame.repartition(2).mapInArrow(killed_once, frame.schema)
        assert spark.reports(lost, text="body").count() == 8
        assert Path(mark).exists()
    finally:
        session.stop()


@pytest.mark.slow
@pytest.mark.engines
def test_ray(pipeline: Pipeline, tmp_path: Path) -> None:
    """A real local Ray, a worker of which is killed on its first batch."""
    ray = pytest.importorskip("ray")
    data = pytest.importorskip("ray.data")
    from newsgraph import ray as adapter

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        dataset = data.from_arrow(pa.Table.from_batches([articles(8)]))
        found = adapter.reports(dataset, text="body", pipeline=pipeline, batch_size=4)
        rows = pa.concat_tables(ray.get(found.to_arrow_refs()))
        ours = {report.text: report.entities for report in expected(pipeline, 8)}
        assert rows.num_rows == 8
        assert {report.text: report.entities for report in arrow.from_batch(rows)} == ours
        mark = str(tmp_path / "killed")

        def killed_once(table: Any) -> Any:
            import os
            import signal

            if not os.path.exists(mark):
                open(mark, "w").close()
                os.kill(os.getpid(), signal.SIGKILL)
            return table

        lost = dataset.map_batches(killed_once, batch_format="pyarrow")
        assert adapter.reports(lost, text="body").count() == 8
        assert Path(mark).exists()
    finally:
        ray.shutdown()


def test_engines_that_are_not_installed_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from newsgraph import spark

    monkeypatch.setitem(sys.modules, "pyspark.sql.pandas.types", None)
    with pytest.raises(newsgraph.ExtraMissingError, match=r"newsgraph\[spark\]"):
        spark.reports(None)
