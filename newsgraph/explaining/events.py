"""Why an event is one: its trigger's row, what speaks for each of its roles, and which rule says how it stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest

from newsgraph.events.arguments import ROLES, Arguments, weights
from newsgraph.events.candidates import Candidate
from newsgraph.events.factuality import Standing, standings
from newsgraph.events.governors import operator_of
from newsgraph.events.lexicon import lexicon
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger, find_triggers
from newsgraph.explaining.again import Again, Made, Reason
from newsgraph.report import Event, Report

_SHOWN = 3  # features that are told of each role, those of the most weight
_ELSE = {
    "actors": "a sure subject, or as its source does it",
    "recipients": "surely met or made, or as before",
    "places": "stated nearest",
}
"""Who has a role without being the likeliest for it."""

_Row = tuple[Candidate, list[str]]


def events_made(view: Again) -> Iterator[Made]:
    """Each event of the report with its reasons; a trigger of a lexicon of the user's own has none."""
    report = view.report
    scene = Scene(view.document, view.entities, report.figures, report.dates, report.claims, view.article)
    by_start = {trigger.start: trigger for trigger in find_triggers(scene, lexicon())}
    arguments = Arguments(scene, list(by_start.values()))
    real = _real(scene, report, by_start)
    for event in report.events:
        reasons: list[Reason] = []
        if event.id in real:
            trigger = by_start[event.trigger.start]
            told = [by_start[one.start] for one in event.mentions if one.start in by_start]
            roles = _roles(view, event, [row for one in told for row in arguments.rows(one)])
            standing = _standing(scene, event, trigger, real[event.id])
            reasons = [Reason("trigger", _row(trigger)), *roles, Reason(event.factuality, standing)]
        yield Made(event.trigger.start, f"{event.id}: {event.type}, {event.trigger.text}", reasons)


def _real(scene: Scene, report: Report, by_start: Mapping[int, Trigger]) -> dict[str, Standing]:
    """How each event stands, by its id."""
    events = [event for event in report.events if event.trigger.start in by_start]
    claims = {claim.id: claim for claim in report.claims}
    told = [claims.get(event.claim_id or "") for event in events]
    found = standings(scene, [by_start[event.trigger.start] for event in events], told)
    return {event.id: standing for event, standing in zip(events, found, strict=True)}


def _row(trigger: Trigger) -> str:
    """The row of the lexicon whose sense it has, and what that asks for."""
    asked = ", ".join(condition.text for condition in trigger.sense.conditions)
    return f"{trigger.sense.lemma}, {trigger.shape.part}, frame {trigger.sense.frame}" + (f", where {asked}" if asked else "")


def _roles(view: Again, event: Event, rows: Iterable[_Row]) -> Iterator[Reason]:
    """Each role with what speaks for it most."""
    of: dict[str, list[_Row]] = {}
    for row in rows:
        of.setdefault(row[0].named.entity.id, []).append(row)
    for (letter, name), ids in zip(ROLES.items(), (event.actors, event.recipients, event.places), strict=True):
        for id_ in ids:
            told = (said for one, features in of.get(id_, ()) if (said := _speaking(one, features, letter)))
            yield Reason(name.removesuffix("s"), f"{view.name(id_)} ({next(told, _ELSE[name])})")


def _speaking(one: Candidate, features: Sequence[str], letter: str) -> str:
    """What grammar proposes, and the features of most weight, where the role is the likeliest; else nothing."""
    column = list(ROLES).index(letter)
    known = {feature: weights()[feature][column] for feature in features if feature in weights()}
    sums = [sum(weights()[feature][at] for feature in known) for at in range(len(ROLES))]
    if sums[column] < max(sums):
        return ""
    proposed = [feature[3:] for feature in features if feature.startswith(f"{letter}: ") and not feature.endswith(one.kind)]
    most = [f"{' '.join(feature.split())} {known[feature]:+g}" for feature in nlargest(_SHOWN, known, key=lambda f: known[f])]
    return f"{' and '.join(proposed) or 'not by grammar'}; weighs {sums[column]:+.1f}: {', '.join(most)}"


def _standing(scene: Scene, event: Event, trigger: Trigger, standing: Standing) -> str:
    if standing.rule == "governed" and (at := operator_of(scene, trigger.at)) is not None:
        return f"governed by {scene.document.tokens[at].text}"
    return f"{standing.rule} ({event.claim_id})" if standing.rule == "claimed" else standing.rule
