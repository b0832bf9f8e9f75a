"""What must hold of every report, whatever the text: `broken` says in words what does not."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newsgraph.dates import date_ranges
from newsgraph.document import normalise
from newsgraph.document.characters import is_mark
from newsgraph.report import Claim, Event, Figure, Report, Span
from newsgraph.report.checks import spans_of


def broken(report: Report) -> list[str]:
    """Each invariant that the report breaks, with the culprit."""
    return [
        *_order(report),
        *_overlaps(report),
        *_signs(report),
        *_numbered(report),
        *(fault for figure in report.figures for fault in _figure(figure)),
        *(fault for event in report.events for fault in _event(event)),
        *_claims(report.claims),
        *([] if Report.model_validate_json(report.model_dump_json()) == report else ["does not survive JSON"]),
    ]


def _order(report: Report) -> Iterator[str]:
    """Every layer stands in order of position."""
    layers: dict[str, Sequence[int]] = {
        "persons": [one.mentions[0].start for one in report.persons],
        "places": [one.mentions[0].start for one in report.places],
        "organizations": [one.mentions[0].start for one in report.organizations],
        "figures": [one.span.start for one in report.figures],
        "dates": [one.span.start for one in report.dates],
        "claims": [one.cue.start for one in report.claims],
        "events": [one.trigger.start for one in report.events],
    }
    for entity in report.entities:
        layers[f"mentions of {entity.id}"] = [mention.start for mention in entity.mentions]
    yield from (f"{name} out of order" for name, starts in layers.items() if list(starts) != sorted(starts))


def _overlaps(report: Report) -> Iterator[str]:
    """Mentions, figures, dates, cues and triggers stand beside each other; no figure stands inside a date."""
    dates = [date.span for date in report.dates]
    yield from _crossing("mentions", (mention for entity in report.entities for mention in entity.mentions))
    yield from _crossing("figures", (figure.span for figure in report.figures))
    yield from _crossing("dates", dates)
    yield from _crossing("numbers and dates", [*(figure.number for figure in report.figures), *_without_distance(report)])
    yield from _crossing("cues", (claim.cue for claim in report.claims))
    yield from _crossing("triggers", (event.trigger for event in report.events))
    for event in report.events:
        yield from _crossing(f"mentions of {event.id}", event.mentions)
    for claim in report.claims:
        yield from _crossing(f"pieces of {claim.id}", claim.content)


def _crossing(what: str, spans: Iterable[Span]) -> Iterator[str]:
    for before, after in pairwise(sorted(spans, key=lambda span: (span.start, span.end))):
        if after.start < before.end:
            yield f"{what} overlap: {before.text!r} and {after.text!r}"


def _without_distance(report: Report) -> Iterator[Span]:
    """The dates whose numbers are no figures: in «قبل ثلاثة أيام» three days are a figure too, as docs/numbers.md says."""
    ranges = set(date_ranges(report.dates))
    return (date.span for date in report.dates if (date.span.start, date.span.end) in ranges)


def _signs(report: Report) -> Iterator[str]:
    """No span is of signs alone but the colon that is a cue, none begins or ends with a space or begins with a letter's mark."""
    cues = {(claim.cue.start, claim.cue.end) for claim in report.claims}
    for span in spans_of(report):
        if not any(char.isalnum() for char in normalise(span.text)) and (span.start, span.end) not in cues:
            yield f"{span.text!r} at {span.start} is nothing but signs"
        if span.text != span.text.strip():
            yield f"{span.text!r} at {span.start} begins or ends with a space"
        if is_mark(span.text[0]) and report.text[: span.start][-1:].isalpha():
            yield f"{span.text!r} at {span.start} begins with the mark of the letter before it"


def _numbered(report: Report) -> Iterator[str]:
    """The ids of each layer count from one."""
    for layer in ("persons", "places", "organizations", "figures", "dates", "claims", "events"):
        ids = [one.id for one in getattr(report, layer)]
        kind = layer.removesuffix("s")
        yield from (f"{id} is {layer}' number {number}" for number, id in enumerate(ids, 1) if id != f"{kind}-{number}")


def _figure(figure: Figure) -> Iterator[str]:
    """The number and what it counts stand in the whole, beside each other or both as one dual (وزيران)."""
    if not _holds((figure.span,), (figure.number,)):
        yield f"the number of {figure.id} stands outside {figure.span.text!r}"
    if figure.noun is not None and figure.noun != figure.number:
        yield from _crossing(f"number and noun of {figure.id}", (figure.number, figure.noun))
    if figure.value is None and figure.low is None and figure.high is None:
        yield f"{figure.id} has no value"


def _event(event: Event) -> Iterator[str]:
    for name in ("actors", "recipients", "places", "figure_ids"):
        if [one for one, count in Counter(getattr(event, name)).items() if count > 1]:
            yield f"{name} of {event.id} hold one twice"
    if set(event.actors) & set(event.recipients):
        yield f"{event.id} has an actor that is its recipient"
    if event.trigger not in event.mentions:
        yield f"the trigger of {event.id} is none of its mentions"


def _claims(claims: Sequence[Claim]) -> Iterator[str]:
    known = {claim.id: claim for claim in claims}
    for claim in claims:
        parent = known[claim.parent_id] if claim.parent_id else None
        if parent and not _holds(parent.content, (claim.cue,)) and not _holds(parent.content, claim.content):
            yield f"{claim.id} ({claim.cue.text!r}) neither stands in its parent's content nor shares it"
        if claim.source_type == "named" and claim.source_id is None:
            yield f"{claim.id} has a named source, which is no entity"
        if claim.source is not None and claim.source.start < claim.cue.end and claim.cue.start < claim.source.end:
            yield f"the source of {claim.id} ({claim.source.text!r}) holds its own cue"


def _holds(outer: Sequence[Span], inner: Sequence[Span]) -> bool:
    return all(any(one.start <= span.start and span.end <= one.end for one in outer) for span in inner)
