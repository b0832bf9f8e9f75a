"""`newsgraph.compare` as its callers meet it."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from story_reports import report

import newsgraph
from newsgraph.cli import main
from newsgraph.comparison import Comparison, compare
from newsgraph.errors import InputError

sys.path.insert(0, str(Path(__file__).parents[2] / "examples"))


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    import story

    return compare(story.reports())


def test_the_example_shows_who_gave_which_toll(comparison: Comparison) -> None:
    dead = next(group for group in comparison.groups if group.measure == "القتلى")
    assert [str(entry.value) for entry in dead.entries] == ["8", "8", "15", "15", "22", "15", "15", "23", "23"]
    assert dead.contradicted
    assert [entry.article for entry in dead.entries if entry.relation == "contradict"] == ["barq-2", "sabah-3"]


def test_json_round_trip_and_one_short_line(comparison: Comparison) -> None:
    assert Comparison.model_validate_json(comparison.model_dump_json()) == comparison
    assert "\n" not in repr(comparison) and len(repr(comparison)) < 100


def test_the_page_holds_every_reading_and_no_markup_of_others(comparison: Comparison) -> None:
    page = comparison.to_html()
    assert page.startswith("<!DOCTYPE html>") and page.count('role="row" id=') == sum(len(g.entries) for g in comparison.groups)
    hostile = compare({"<script>alert(1)</script>": report("قتل 3 أشخاص.", None), "b": report("قتل 3 أشخاص.", None)})
    assert "<script>alert" not in hostile.to_html()


def test_records_are_flat(comparison: Comparison) -> None:
    rows = comparison.to_records()
    assert len(rows) == sum(len(group.entries) for group in comparison.groups)
    assert all(isinstance(value, str | float | None) for row in rows for value in row.values())


@pytest.mark.parametrize("wrong", ["نص", 3, ["نص"], {"a": "نص"}])
def test_anything_but_reports_is_refused(wrong: object) -> None:
    with pytest.raises(InputError):
        compare(wrong)  # type: ignore[arg-type]


def test_nothing_and_one_article_give_an_empty_ledger() -> None:
    assert compare([]).groups == ()
    assert compare([report("قتل 3 أشخاص وقتل 3 أشخاص.", None)]).entities == ()


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(st.lists(st.text(alphabet="قتل 12 شخصا وأصيب5٪.\n،إلى", max_size=80), max_size=4))
def test_any_texts_give_a_comparison(texts: list[str]) -> None:
    found = newsgraph.compare([report(text, None) for text in texts])
    seen = [(entry.article, entry.figure_id) for group in found.groups for entry in group.entries]
    assert len(seen) == len(set(seen))


def test_the_command_writes_json_and_a_page(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    names = []
    for key in ("a", "b"):
        path = tmp_path / f"{key}.json"
        path.write_text(report("انهيار السد\n\nقتل 12 شخصا في انهيار السد.", "2021-03-09").model_dump_json(), encoding="utf-8")
        names.append(str(path))
    assert main(["compare", *names]) == 0
    assert json.loads(capsysbinary.readouterr().out)["articles"] == ["a", "b"]
    assert main(["compare", *names, "--html", str(tmp_path / "page.html")]) == 0
    assert "<!DOCTYPE html>" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_many_articles_on_one_story_are_one_story() -> None:
    text = "انهيار [p سد الزيتون]\n\nقتل {} شخصا في انهيار السد، بحسب [n هاني الصباغ] من [o الدفاع المدني] عند سد الزيتون."
    (group,) = compare([report(text.format(20 + number // 10), "2021-03-09") for number in range(60)]).groups
    assert len(group.entries) == 60
