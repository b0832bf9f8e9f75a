"""A report as a short text, for people."""

from collections.abc import Iterator

from newsgraph.report import Claim, Entity, Event, Person, Place, Report


def summary(report: Report) -> str:
    """The report for a person: a line for each entity, figure, date, claim and event."""
    lines = [f"{len(report.text)} characters" + (f", published {report.published}" if report.published else "")]
    layers = (("Persons", report.persons), ("Places", report.places), ("Organizations", report.organizations))
    for title, entities in layers:
        lines += ["", f"{title} ({len(entities)})", *(_line(report, entity) for entity in entities)]
    lines += ["", f"Figures ({len(report.figures)})"]
    for figure in report.figures:
        value = figure.value if figure.value is not None else f"{figure.low}..{figure.high}"
        unit = f" {figure.unit}" if figure.unit else ""
        lines.append(f"  {' '.join(figure.span.text.split())}  =  {value}{unit} ({figure.kind}, {figure.bound})")
    lines += ["", f"Dates ({len(report.dates)})"]
    for day in report.dates:
        lines.append(f"  {' '.join(day.span.text.split())}  =  {day.value or f'unknown: {day.reason}'}")
    lines += ["", f"Claims ({len(report.claims)})", *(_claim(report, claim) for claim in report.claims)]
    lines += ["", f"Events ({len(report.events)})", *(_event(report, event) for event in report.events)]
    return "\n".join(lines)


def _event(report: Report, event: Event) -> str:
    """What happened, who did it to whom, where, and whether it did."""
    parts = [f"{label} {'، '.join(report.entity(id).name for id in ids)}" for label, ids in _roles(event) if ids]
    figures = [f.span for f in report.figures if f.id in event.figure_ids]
    days = [d.span for d in report.dates if d.id == event.date_id]
    parts += [" ".join(span.text.split()) for span in (*figures, *days)]
    return f"  {event.trigger.text} ({event.type}, {event.factuality}){': ' if parts else ''}{'; '.join(parts)}"


def _roles(event: Event) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (("by", event.actors), ("to", event.recipients), ("in", event.places))


def _claim(report: Report, claim: Claim) -> str:
    """Who, how, what: «المرصد السوري  أفاد (say, indirect): ...»."""
    known = report.entity(claim.source_id).name if claim.source_id else claim.source_type
    source = " ".join(claim.source.text.split()) if claim.source else f"[{known}]"
    content = " ... ".join(" ".join(piece.text.split()) for piece in claim.content)
    inside = f", in {claim.parent_id}" if claim.parent_id else ""
    return f"  {claim.id}{inside}: {source}  {claim.cue.text} ({claim.stance}, {claim.quote}, {claim.certainty}): {content}"


def _line(report: Report, entity: Entity) -> str:
    also = f"  (also {'، '.join(entity.aliases)})" if entity.aliases else ""
    about = "; ".join(_about(report, entity))
    names = [mention for mention in entity.mentions if mention.kind == "name"]
    places = ", ".join(f"{m.start}-{m.end}" for m in names[:6]) + (" ..." if len(names) > 6 else "")
    again = list(dict.fromkeys(m.text for m in entity.mentions if m.kind == "nominal"))
    nominal = f"; as {'، '.join(again)}" if again else ""
    return f"  {entity.name}{also}{f'  [{about}]' if about else ''}  x{len(names)} at {places}{nominal}"


def _about(report: Report, entity: Entity) -> Iterator[str]:
    """What it is, beyond its name."""
    if isinstance(entity, Person):
        for role in entity.roles:
            held = [report.entity(id).name for id in (role.organization_id, role.place_id) if id]
            yield " ".join(role.title.text.split()) + (f" ({'، '.join(held)})" if held else "")
        return
    if entity.category:
        yield entity.category
    if isinstance(entity, Place):
        yield from filter(None, (entity.country, entity.latitude is not None and f"{entity.latitude}, {entity.longitude}"))
