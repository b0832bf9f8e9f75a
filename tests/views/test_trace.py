"""How an article was read, as text."""

from newsgraph.report import Mention, Organization, Provenance, Report
from newsgraph.views.trace import trace

TEXT = "قال الوزير إن القوات استعادت البلدة."


def test_the_tree_with_its_clauses() -> None:
    report = Report(text=TEXT, provenance=Provenance(newsgraph="1", model="x"))
    assert trace(report).splitlines() == [
        TEXT,
        "  main قال | subject الوزير (after)",
        "    complement استعادت | subject القوات (before) | object البلدة (after)",
    ]


def test_claims_and_events_stand_under_their_clause() -> None:
    name = Mention(start=14, end=20, text="القوات", kind="name")
    body = Organization(id="organization-1", name="القوات", mentions=(name,))
    report = Report(text=TEXT, organizations=(body,), provenance=Provenance(newsgraph="1", model="x"))
    cue = {"start": 0, "end": 3, "text": "قال"}
    claim = {"id": "claim-1", "cue": cue, "source_type": "anonymous", "content": [], "quote": "indirect"}
    said = Report.model_validate(report.model_dump() | {"claims": [claim | {"stance": "say", "certainty": "certain"}]})
    assert "    * claim-1: say, قال (rule that)" in trace(said, {"claim-1": "that"}).splitlines()
