"""The nodes of a report, with the attributes that tools sort and colour by."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from newsgraph.graphs.model import Node, Value
from newsgraph.report import Claim, Entity, Event, Figure, Organization, Person, Place, Report
from newsgraph.report.lookup import Lookup, flat, title_of

_LABEL = 80  # characters of a label


def nodes_of(key: str, report: Report) -> Iterator[Node]:
    """The article first, then its findings, layer by layer."""
    lookup = Lookup.of(report)
    yield _article(key, report)
    for entity in report.entities:
        yield _entity(key, entity)
    for figure in report.figures:
        yield _figure(key, figure)
    for claim in report.claims:
        yield _claim(key, claim, lookup.speaker(claim))
    for event in report.events:
        when = lookup.dates[event.date_id].value if event.date_id else None
        yield _event(key, event, when)


def _article(key: str, report: Report) -> Node:
    about = report.article
    told = _known(
        published=_day(report.published),
        outlet=about.source if about else None,
        url=about.url if about else None,
    )
    return Node(key, "article", _label(title_of(report)) or key, told)


def node_id(key: str, finding: str) -> str:
    """The id of a finding's node."""
    return f"{key}/{finding}"


def _entity(key: str, entity: Entity) -> Node:
    common = _known(aliases="; ".join(map(flat, entity.aliases)), salience=entity.salience, mentions=len(entity.mentions))
    label = flat(entity.name)
    match entity:
        case Person():
            titles = _known(roles="; ".join(flat(role.title.text) for role in entity.roles))
            return Node(node_id(key, entity.id), "person", label, {**common, **titles})
        case Place():
            where = _known(
                name_latin=entity.name_latin,
                category=entity.category,
                country=entity.country,
                latitude=entity.latitude,
                longitude=entity.longitude,
                geonames_id=entity.geonames_id,
            )
            return Node(node_id(key, entity.id), "place", label, {**common, **where})
        case Organization():
            return Node(node_id(key, entity.id), "organization", label, {**common, **_known(category=entity.category)})


def _figure(key: str, figure: Figure) -> Node:
    """Its numbers as floats, which tools can draw."""
    attributes = _known(
        value=_float(figure.value),
        low=_float(figure.low),
        high=_float(figure.high),
        measures=figure.kind,
        bound=figure.bound,
        unit=figure.unit,
        per=figure.per,
        change=figure.change,
        noun=figure.noun.text if figure.noun else None,
    )
    return Node(node_id(key, figure.id), "figure", _label(figure.span.text), attributes)


def _float(number: Decimal | None) -> float | None:
    return None if number is None else float(number)


def _claim(key: str, claim: Claim, speaker: str | None) -> Node:
    content = " … ".join(flat(piece.text) for piece in claim.content)
    attributes = _known(
        content=content,
        speaker=speaker,
        source_type=claim.source_type,
        stance=claim.stance,
        certainty=claim.certainty,
        quote=claim.quote,
    )
    return Node(node_id(key, claim.id), "claim", _label(content or claim.cue.text), attributes)


def _event(key: str, event: Event, when: str | None) -> Node:
    attributes = _known(type=event.type, plover=event.plover, factuality=event.factuality, date=when, salience=event.salience)
    return Node(node_id(key, event.id), "event", flat(event.trigger.text), attributes)


def _known(**attributes: Value | None) -> Mapping[str, Value]:
    """Those that have a value: formats of graphs know no null."""
    return {name: value for name, value in attributes.items() if value is not None and value != ""}


def _label(text: str) -> str:
    text = flat(text)
    return text if len(text) <= _LABEL else text[: _LABEL - 1] + "…"


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
