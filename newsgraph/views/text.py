"""A report as a short text, for people."""

from collections.abc import Iterable, Iterator, Sequence

from newsgraph.report import Claim, Date, Entity, Event, Figure, Person, Place, Report, Span
from newsgraph.report.lookup import Lookup, by_salience, flat
from newsgraph.views.amounts import amount

_AROUND = 3  # words before and after a figure of which the article does not say what it counts ...
_NEAR = 80  # ... as far as they lie within so many characters


def summary(report: Report, *, offsets: bool = False) -> str:
    """The report for a person: a line for each entity, the most salient first, and for each figure, date, claim and event.

    With `offsets` each line ends in the positions of what it tells of.
    """
    return "\n".join(_Summary(report, offsets=offsets).lines())


class _Summary:
    """What every line of one summary needs to know."""

    def __init__(self, report: Report, *, offsets: bool) -> None:
        self._report, self._offsets, self._lookup = report, offsets, Lookup.of(report)

    def lines(self) -> Iterator[str]:
        """The summary, line by line."""
        report = self._report
        yield f"{len(report.text)} characters" + (f", published {report.published}" if report.published else "")
        yield from (f"warning: {warning.message}" for warning in report.warnings)
        layers: tuple[tuple[str, tuple[Entity, ...]], ...] = (
            ("Persons", report.persons),
            ("Places", report.places),
            ("Organizations", report.organizations),
        )
        for title, entities in layers:
            yield from _section(title, [self._entity(entity) for entity in by_salience(entities)])
        yield from _section("Figures", [self._figure(figure) for figure in report.figures])
        yield from _section("Dates", [self._date(date) for date in report.dates])
        yield from _section("Claims", [self._claim(claim) for claim in report.claims])
        yield from _section("Events", [self._event(event) for event in report.events])

    def _entity(self, entity: Entity) -> str:
        also = f"  (also {'، '.join(entity.aliases)})" if entity.aliases else ""
        about = "; ".join(self._about(entity))
        again = list(dict.fromkeys(flat(m.text) for m in entity.mentions if m.kind == "nominal"))
        nominal = f"; as {'، '.join(again)}" if again else ""
        names = [mention for mention in entity.mentions if mention.kind == "name"]
        return f"{entity.name}{also}{f'  [{about}]' if about else ''}  x{len(names)}{self._at(names)}{nominal}"

    def _about(self, entity: Entity) -> Iterator[str]:
        """What it is, beyond its name."""
        if isinstance(entity, Person):
            for role in entity.roles:
                held = self._names(id for id in (role.organization_id, role.place_id) if id)
                yield flat(role.title.text) + (f" ({held})" if held else "")
            return
        if entity.category:
            yield entity.category
        if isinstance(entity, Place):
            yield from filter(None, (entity.country, entity.latitude is not None and f"{entity.latitude}, {entity.longitude}"))

    def _figure(self, figure: Figure) -> str:
        """«نحو أربعة آلاف مقاتل  =  about 4,000 مقاتل; says البنتاغون»."""
        counted = f" {'of ' if figure.kind in ('percent', 'fraction') else ''}{flat(figure.noun.text)}" if figure.noun else ""
        per = f" per {figure.per}" if figure.per else ""
        kind = "" if figure.kind in ("count", "percent", "money", "age", "score") or figure.unit else f"; {figure.kind}"
        change = f"; {figure.change}" if figure.change else ""
        part = f"; part of {flat(self._lookup.figures[figure.part_of].span.text)}" if figure.part_of else ""
        speaker = self._lookup.speaker_of(figure.claim_id)
        says = f"; says {speaker}" if speaker else ""
        parts = f"{flat(figure.span.text)}  =  {amount(figure)}{counted}{per}{kind}{change}{part}{says}"
        note = f"; {figure.note}" if figure.note else ""
        return parts + note + self._context(figure) + self._at([figure.span])

    def _context(self, figure: Figure) -> str:
        """The words around a number that counts nothing the article names: «ارتفعت الحصيلة إلى 25 بعد»."""
        if figure.noun or figure.unit or figure.kind != "count":
            return ""
        text, span = self._report.text, figure.span
        before = text[max(0, span.start - _NEAR) : span.start].split()[-_AROUND:]
        after = text[span.end : span.end + _NEAR].split()[:_AROUND]
        around = " ".join([*before, flat(span.text), *after])
        return f"; in «{around.rstrip(' .،')}»"

    def _date(self, date: Date) -> str:
        return f"{flat(date.span.text)}  =  {date.value or f'unknown: {date.reason}'}{self._at([date.span])}"

    def _claim(self, claim: Claim) -> str:
        """Who, how, what: «المرصد السوري  أفاد (say, indirect): ...»."""
        known = self._lookup.speaker(claim) or claim.source_type
        source = flat(claim.source.text) if claim.source else f"[{known}]"
        content = " ... ".join(flat(piece.text) for piece in claim.content)
        inside = f", in {claim.parent_id}" if claim.parent_id else ""
        manner = f"({claim.stance}, {claim.quote}, {claim.certainty})"
        return f"{claim.id}{inside}: {source}  {claim.cue.text} {manner}: {content}{self._at([claim.cue])}"

    def _event(self, event: Event) -> str:
        """What happened, who did it to whom, where, and whether it did."""
        roles = (("by", event.actors), ("to", event.recipients), ("in", event.places))
        parts = [f"{label} {self._names(ids)}" for label, ids in roles if ids]
        parts += [flat(self._lookup.figures[id].span.text) for id in event.figure_ids]
        parts += [flat(self._lookup.dates[event.date_id].span.text)] if event.date_id else []
        told = f"{event.trigger.text} ({event.type}, {event.factuality})"
        return f"{told}{': ' if parts else ''}{'; '.join(parts)}{self._at([event.trigger])}"

    def _names(self, ids: Iterable[str]) -> str:
        return "، ".join(self._lookup.entities[id].name for id in ids)

    def _at(self, spans: Sequence[Span]) -> str:
        """Where the spans stand, six of them at most; nothing unless asked for."""
        if not self._offsets or not spans:
            return ""
        return " at " + ", ".join(f"{span.start}-{span.end}" for span in spans[:6]) + (" ..." if len(spans) > 6 else "")


def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
    yield ""
    yield f"{title} ({len(lines)})"
    yield from (f"  {line}" for line in lines)
