"""Events: trigger and type; over the matched core events, whom and where."""

from collections.abc import Mapping

from newsgraph.evaluation.loading import Annotated, PlacedEvent
from newsgraph.evaluation.places import range_of
from newsgraph.evaluation.tally import Scores
from newsgraph.report import Event, Report


def score_events(scores: Scores, gold: Annotated, report: Report, meaning: Mapping[str, str]) -> None:
    """`meaning` says which gold entity each entity of the report is."""

    def agree(row: PlacedEvent, event: Event) -> bool:
        return row.row.type == event.type and row.span.overlaps(range_of(event.trigger))

    def told(row: PlacedEvent | Event) -> str:
        what = (row.row.type, row.row.trigger) if isinstance(row, PlacedEvent) else (row.type, row.trigger.text)
        return f"{gold.id} {what[0]} {what[1]}"

    pairs = scores.match("events", gold.events, report.events, agree, lambda row: not row.row.core, told)
    tally = scores.tallies["events args"]
    for row, event in pairs:
        if not row.row.core:
            continue
        for wanted, given in (
            (row.row.actors, event.actors),
            (row.row.recipients, event.recipients),
            (row.row.places, event.places),
        ):
            want, have = set(wanted), {meaning.get(id, id) for id in given}
            tally.right += len(want & have)
            tally.missed += len(want - have)
            tally.false += len(have - want)
