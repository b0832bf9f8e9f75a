"""A report as a task of Label Studio with our findings as its predictions, for people to check.

Label Studio runs in a browser and counts UTF-16 units; the positions given here are those.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from newsgraph.report import Report
from newsgraph.views.marks import Mark, marks

CONFIG = """<View>
  <Labels name="label" toName="text">
    <Label value="Person"/><Label value="Place"/><Label value="Organization"/><Label value="Figure"/><Label value="Date"/>
    <Label value="Source"/><Label value="Cue"/><Label value="Content"/><Label value="Trigger"/>
  </Labels>
  <Text name="text" value="$text"/>
</View>"""
"""The labelling interface to give the project, so that it knows the labels."""


def to_label_studio(report: Report) -> dict[str, Any]:
    """One task; import a list of them as JSON. A region's `meta` names the finding that it belongs to."""
    regions = [*_regions(report), *_relations(report)]
    model = f"newsgraph {report.provenance.newsgraph}, {report.provenance.model}"
    return {"data": {"text": report.text}, "predictions": [{"model_version": model, "result": regions}]}


def _regions(report: Report) -> Iterator[dict[str, Any]]:
    astral = [at for at, char in enumerate(report.text) if char > "\uffff"]
    for mark in marks(report):
        value = {
            "start": mark.start + bisect_left(astral, mark.start),
            "end": mark.end + bisect_left(astral, mark.end),
            "text": report.text[mark.start : mark.end],
            "labels": [mark.role.capitalize()],
        }
        names = {"from_name": "label", "to_name": "text", "type": "labels"}
        yield {"id": _id(mark), **names, "value": value, "meta": {"text": [mark.finding]}}


def _relations(report: Report) -> Iterator[dict[str, Any]]:
    """From each cue to the pieces of what is said, and to who says it."""
    cues = {claim.id: claim.cue for claim in report.claims}
    for mark in marks(report):
        if mark.role in ("content", "source"):
            start = f"{mark.finding}-cue-{cues[mark.finding].start}"
            yield {"type": "relation", "from_id": start, "to_id": _id(mark), "direction": "right", "labels": [mark.role]}


def _id(mark: Mark) -> str:
    return f"{mark.finding}-{mark.role}-{mark.start}"
