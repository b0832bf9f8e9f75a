"""`newsgraph evaluate`: what counts as right, on articles and annotations of our own."""

import json
from pathlib import Path

import pytest

import newsgraph
from newsgraph.cli import main
from newsgraph.errors import InputError
from newsgraph.evaluation import Gold, evaluate, read_gold, score
from newsgraph.evaluation.loading import placed
from newsgraph.report import Claim, Mention, Person, Place, Provenance, Report, Span

TEXT = "قال سامر الحلو إن ثلاثة أشخاص قتلوا في حمص."


def span(text: str) -> Span:
    at = TEXT.index(text)
    return Span(start=at, end=at + len(text), text=text)


def mention(text: str) -> Mention:
    return Mention(**span(text).model_dump(), kind="name")


def report(*, persons: tuple[Person, ...] = (), places: tuple[Place, ...] = (), claims: tuple[Claim, ...] = ()) -> Report:
    provenance = Provenance(newsgraph="0", model="none")
    return Report(text=TEXT, persons=persons, places=places, claims=claims, provenance=provenance)


def gold(**layers: object) -> Gold:
    entities = [{"id": "p", "type": "Person", "name": "سامر الحلو"}, {"id": "h", "type": "Place", "name": "حمص"}]
    return Gold.model_validate({"id": "x", "entities": entities, **layers})


def f1(annotated: Gold, found: Report, layer: str) -> float:
    return round(score([placed(annotated, TEXT, "x")], lambda _: found).f1(layer), 1)


NAMES = [
    ("the smallest span", "سامر الحلو", None, "سامر الحلو", 100.0),
    ("within the extent", "الحلو", "سامر الحلو", "سامر الحلو", 100.0),
    ("too short", "سامر الحلو", None, "الحلو", 0.0),
    ("beyond the extent", "سامر", None, "سامر الحلو", 0.0),
]


@pytest.mark.parametrize(("text", "extent", "found", "right"), [row[1:] for row in NAMES], ids=[row[0] for row in NAMES])
def test_a_name_holds_its_core_and_stays_within_its_extent(text: str, extent: str | None, found: str, right: float) -> None:
    annotated = gold(mentions=[{"text": text, "entity": "p", "extent": extent}])
    person = Person(id="person-1", name=found, mentions=(mention(found),))
    assert f1(annotated, report(persons=(person,)), "names Person") == right


def test_a_wrong_type_is_a_miss_and_a_false_alarm() -> None:
    annotated = gold(mentions=[{"text": "حمص", "entity": "h"}])
    person = Person(id="person-1", name="حمص", mentions=(mention("حمص"),))
    found = score([placed(annotated, TEXT, "x")], lambda _: report(persons=(person,)))
    assert [line.split(":")[0] for line in found.errors] == ["names Person false", "names Place missed"]


def test_what_is_optional_counts_for_nobody() -> None:
    annotated = gold(mentions=[{"text": "حمص", "entity": "h", "optional": True}])
    place = Place(id="place-1", name="حمص", mentions=(mention("حمص"),))
    for found in (report(), report(places=(place,))):
        assert score([placed(annotated, TEXT, "x")], lambda _, found=found: found).errors == ()


@pytest.mark.parametrize(
    ("cue", "content", "stance", "scores"),
    [
        ("قال", "ثلاثة أشخاص قتلوا في حمص", "say", (100.0, 100.0, 100.0)),
        ("قال", "ثلاثة أشخاص قتلوا في حمص", "deny", (100.0, 100.0, 0.0)),
        ("قال", "حمص", "say", (100.0, 0.0, 0.0)),
        ("قتلوا", "حمص", "say", (0.0, 0.0, 0.0)),
    ],
)
def test_a_claim_is_right_part_by_part(cue: str, content: str, stance: str, scores: tuple[float, ...]) -> None:
    row = {"cue": "قال", "source": "سامر الحلو", "source_type": "named", "content": [["ثلاثة", "حمص"]]}
    annotated = gold(claims=[row | {"quote": "indirect", "stance": "say", "certainty": "certain"}])
    claim = Claim.model_validate(
        {"id": "claim-1", "cue": span(cue), "source": span("سامر الحلو"), "source_type": "named", "content": (span(content),)}
        | {"quote": "indirect", "stance": stance, "certainty": "certain"}
    )
    found = report(claims=(claim,))
    assert tuple(f1(annotated, found, layer) for layer in ("claims cue", "claims content", "claims all")) == scores


@pytest.mark.parametrize(
    "layers",
    [
        {"mentions": [{"text": "دمشق", "entity": "h"}]},
        {"mentions": [{"text": "حمص", "entity": "nobody"}]},
        {"mentions": [{"text": "حمص", "entity": "h", "extent": "مدينة حمص"}]},
        {"dates": [{"text": "أمس", "value": None}]},
        {"events": [{"trigger": "قتلوا", "type": "casualty", "actors": ["z"], "factuality": "actual"}]},
    ],
)
def test_rows_that_cannot_be_used_are_refused(layers: dict[str, object]) -> None:
    with pytest.raises(InputError):
        placed(gold(**layers), TEXT, "x")


def test_folders_and_files_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    pipeline = lambda text, published=None: report()  # noqa: E731
    with pytest.raises(InputError, match="no annotated article"):
        evaluate(tmp_path, pipeline)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.json").write_text('{"id": "a", "names": []}', encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.json"):
        read_gold(tmp_path / "a.json")


def test_the_command_prints_a_table_and_json(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.json").write_text(gold(mentions=[{"text": "حمص", "entity": "h"}]).model_dump_json(), encoding="utf-8")
    assert main(["evaluate", str(tmp_path)]) == 0
    assert b"names Place" in capsysbinary.readouterr().out
    assert main(["evaluate", str(tmp_path), "--format", "json", "--errors"]) == 0
    found = json.loads(capsysbinary.readouterr().out)
    assert found["articles"] == 1 and {row["layer"] for row in found["rows"]} >= {"names all", "names Place"}
    assert main(["evaluate", str(tmp_path / "nowhere")]) == 2


def test_public_names_of_the_package() -> None:
    assert newsgraph.evaluation.__all__ == ["Evaluation", "Gold", "Row", "evaluate", "read_gold", "score"]  # type: ignore[attr-defined]
