"""A report survives JSON whatever its text, and cannot contradict itself."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from newsgraph.report import Claim, Date, Event, Figure, Mention, Organization, Person, Place, Provenance, Report, Role, Span

TEXT = "قال مدير البلدية سامي الحداد أمس إن فيضانا ضرب وادي النخيل وأصاب نحو 1.5 مليون دولار من المحاصيل"
MADE_BY = Provenance(newsgraph="1.0", model="none")
ANY_TEXT = st.text(st.characters(codec=None, categories=None))


def span(text: str) -> Span:
    start = TEXT.index(text)
    return Span(start=start, end=start + len(text), text=text)


def mention(text: str) -> Mention:
    return Mention(**span(text).model_dump(), kind="name", confidence=0.75)


def parts() -> dict[str, Any]:
    role = Role(title=span("مدير"), organization_id="organization-1", place_id="place-1")
    return {
        "persons": (Person(id="person-1", name="سامي الحداد", mentions=(mention("سامي الحداد"),), roles=(role,)),),
        "places": (Place(id="place-1", name="وادي النخيل", mentions=(mention("وادي النخيل"),)),),
        "organizations": (Organization(id="organization-1", name="البلدية", mentions=(mention("البلدية"),)),),
        "figures": (
            Figure(
                id="figure-1", span=span("نحو 1.5 مليون دولار"), number=span("1.5 مليون"), kind="money",
                value=Decimal(1500000), bound="approx", unit="USD", claim_id="claim-1",
            ),
        ),
        "dates": (Date(id="date-1", span=span("أمس"), value="2018-09-05"),),
        "claims": (
            Claim(
                id="claim-1", cue=span("قال"), source=span("سامي الحداد"), source_id="person-1", source_type="named",
                content=(span("فيضانا ضرب وادي النخيل"),), quote="indirect", stance="say", certainty="certain",
            ),
        ),
        "events": (
            Event(
                id="event-1", trigger=span("فيضانا"), type="disaster", places=("place-1",), date_id="date-1",
                figure_ids=("figure-1",), recipients=("organization-1",), factuality="actual", claim_id="claim-1",
            ),
        ),
    }  # fmt: skip


def full(**other: Any) -> Report:
    return Report(text=TEXT, published=date(2018, 9, 6), provenance=MADE_BY, **(parts() | other))


def test_full_report_round_trips_and_is_plain_json() -> None:
    report = full()
    assert Report.model_validate_json(report.model_dump_json()) == report
    assert json.loads(report.model_dump_json(indent=2))["figures"][0]["value"] == "1500000"


@given(ANY_TEXT, st.booleans(), st.sampled_from([None, 2]))
@example("\ud83d\ude00", False, None)  # two code points that JSON would merge into one
@example("\\\ud83d\ude00😀\ude00", True, 2)
@example("\\ud83d\\uDE00", False, None)  # the letters of an escape, not an escape
@example("\\ud83d\\uDE00\ud800", False, None)
@example("\ud83d😀", True, None)
def test_any_text_round_trips(text: str, ensure_ascii: bool, indent: int | None) -> None:
    names = (Mention(start=0, end=len(text), text=text, kind="name"),) if text else ()
    persons = tuple(Person(id="person-1", name=text, aliases=(text,), mentions=(name,)) for name in names)
    report = Report(text=text, persons=persons, provenance=MADE_BY)
    written = report.model_dump_json(ensure_ascii=ensure_ascii, indent=indent)
    assert not ensure_ascii or written.isascii()
    assert Report.model_validate_json(written) == report
    assert Report.model_validate_json(written.encode()) == report


def test_emoji_escaped_by_another_writer_is_one_character() -> None:
    written = json.dumps(json.loads(Report(text="😀", provenance=MADE_BY).model_dump_json()))
    assert Report.model_validate_json(written).text == "😀"


DEEP = "[" * 100_000
BROKEN: list[str | bytes] = [
    '{"text": "\\ud800',
    "{",
    b'{"text": "\xff\\ud800"}',
    DEEP,
    DEEP + '"\\ud800"',
    '{"text": "\\ud800", "persons": ' + DEEP + "]" * 100_000 + "}",
    '{"text":' * 100_000 + '"\\ud800"',
    '{"text": "\\ud800", "figures": ' + "9" * 5_000 + "}",
]


@pytest.mark.parametrize("broken", BROKEN, ids=range(len(BROKEN)))
def test_broken_json_is_a_validation_error(broken: str | bytes) -> None:
    with pytest.raises(ValidationError):
        Report.model_validate_json(broken)


@given(ANY_TEXT.filter(bool), st.integers(0, 200))
def test_spans_that_the_text_does_not_hold_are_refused(text: str, start: int) -> None:
    wrong = Span(start=start, end=start + len(text), text=text)
    dates = (Date(id="date-1", span=wrong, reason="unknown"),)
    if TEXT[wrong.start : wrong.end] == text:
        full(dates=dates)
    else:
        with pytest.raises(ValidationError, match=rf"span {wrong.start}\.\.{wrong.end} says"):
            full(dates=dates)


REFERENCES = [
    ("persons", {"roles": (Role(title=span("مدير"), organization_id="place-1"),)}, "organization_id of Role is 'place-1'"),
    ("persons", {"roles": (Role(title=span("مدير"), place_id="organization-1"),)}, "place_id of Role is 'organization-1'"),
    ("figures", {"claim_id": "claim-9"}, "claim_id of figure-1 is 'claim-9'"),
    ("claims", {"source_id": "person-9"}, "source_id of claim-1 is 'person-9'"),
    ("claims", {"parent_id": "claim-9"}, "parent_id of claim-1 is 'claim-9'"),
    ("claims", {"parent_id": "claim-1"}, "circle"),
    ("events", {"actors": ("person-9",)}, "actors of event-1 is 'person-9'"),
    ("events", {"recipients": ("date-1",)}, "recipients of event-1 is 'date-1'"),
    ("events", {"places": ("person-1",)}, "places of event-1 is 'person-1'"),
    ("events", {"date_id": "date-9"}, "date_id of event-1 is 'date-9'"),
    ("events", {"figure_ids": ("figure-1", "figure-9")}, "figure_ids of event-1 is 'figure-9'"),
    ("events", {"actors": ("person-1", "person-1")}, "actors of event-1 hold one id twice: person-1, person-1"),
    ("dates", {"id": "person-1"}, "id 'person-1', in dates, is used twice"),
]


@pytest.mark.parametrize(("layer", "change", "message"), REFERENCES)
def test_contradictions_are_named(layer: str, change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        full(**{layer: (parts()[layer][0].model_copy(update=change),)})


def test_a_thousand_claims_inside_each_other_are_climbed_once_each() -> None:
    claim = parts()["claims"][0]
    chain = [claim.model_copy(update={"id": f"claim-{n}", "parent_id": f"claim-{n - 1}"}) for n in range(1, 20_001)]
    full(claims=(claim.model_copy(update={"id": "claim-0"}), *chain), figures=(), events=())
    closed = claim.model_copy(update={"id": "claim-0", "parent_id": "claim-20000"})
    with pytest.raises(ValidationError, match="circle"):
        full(claims=(closed, *chain), figures=(), events=())


def test_entities_in_order_of_first_mention_and_by_id() -> None:
    report = full()
    assert [entity.id for entity in report.entities] == ["organization-1", "person-1", "place-1"]
    assert report.entity("place-1") is report.places[0]
    with pytest.raises(KeyError, match="has the id 'event-1'"):
        report.entity("event-1")
