"""What a report says, layer by layer, as positions of the article that the text was made from."""

from collections.abc import Callable, Iterator, Sequence

from newsgraph.report import Report, Span

Finding = tuple[object, ...]
LAYERS = (
    "persons", "places", "organizations", "roles", "figures", "dates", "claims", "sources", "contents", "events", "arguments",
)  # fmt: skip


def findings(report: Report, origin: Sequence[int] | None = None) -> dict[str, set[Finding]]:
    """Each layer's findings; `origin` maps positions of the report's text to those of the original."""

    def at(span: Span) -> Finding:
        """Where the span stands in the original: from the letter it begins in to the one it ends in."""
        return (span.start, span.end) if origin is None else (origin[span.start], origin[span.end - 1] + 1)

    return {layer: set(_LAYER[layer](report, at)) for layer in LAYERS}


Place = Callable[[Span], Finding]


def _mentions(layer: str) -> Callable[[Report, Place], Iterator[Finding]]:
    return lambda report, at: (at(mention) for entity in getattr(report, layer) for mention in entity.mentions)


def _roles(report: Report, at: Place) -> Iterator[Finding]:
    return ((at(person.mentions[0]), at(role.title)) for person in report.persons for role in person.roles)


def _figures(report: Report, at: Place) -> Iterator[Finding]:
    for figure in report.figures:
        yield (at(figure.number), figure.kind, figure.value, figure.low, figure.high, figure.bound, figure.unit)


def _dates(report: Report, at: Place) -> Iterator[Finding]:
    return ((at(date.span), date.value) for date in report.dates)


def _claims(report: Report, at: Place) -> Iterator[Finding]:
    return ((at(claim.cue), claim.stance) for claim in report.claims)


def _sources(report: Report, at: Place) -> Iterator[Finding]:
    for claim in report.claims:
        who = report.entity(claim.source_id).mentions[0] if claim.source_id else None
        if claim.source or who:
            yield (at(claim.cue), claim.source and at(claim.source), who and at(who))


def _contents(report: Report, at: Place) -> Iterator[Finding]:
    return ((at(claim.cue), tuple(map(at, claim.content))) for claim in report.claims)


def _events(report: Report, at: Place) -> Iterator[Finding]:
    return ((at(event.trigger), event.type, event.factuality) for event in report.events)


def _arguments(report: Report, at: Place) -> Iterator[Finding]:
    for event in report.events:
        for role in ("actors", "recipients", "places"):
            for entity in getattr(event, role):
                yield (at(event.trigger), role, at(report.entity(entity).mentions[0]))


_LAYER: dict[str, Callable[[Report, Place], Iterator[Finding]]] = {
    "persons": _mentions("persons"),
    "places": _mentions("places"),
    "organizations": _mentions("organizations"),
    "roles": _roles,
    "figures": _figures,
    "dates": _dates,
    "claims": _claims,
    "sources": _sources,
    "contents": _contents,
    "events": _events,
    "arguments": _arguments,
}
