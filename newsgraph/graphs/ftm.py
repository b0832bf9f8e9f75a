"""Reports as FollowTheMoney entities, one JSON object a line, as Aleph, OpenAleph and the `ftm` tool read them.

Articles become Article, people Person, bodies Organization, Company or PublicBody, places Address, events Event; a title ties
a person to a body by Membership; Documentation ties an entity to the article, Mention says under which names. Figures and
claims have no schema of their own there: a claim becomes a Note about who makes it.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsgraph.extras import extra
from newsgraph.graphs.identity import fingerprint
from newsgraph.graphs.literals import clean
from newsgraph.report import Claim, Entity, Event, Organization, Person, Place, Report
from newsgraph.report.collection import Reports, keyed
from newsgraph.report.lookup import Lookup, flat, title_of

_BODIES: Mapping[str, str] = {
    "company": "Company",
    "media": "Company",
    "government": "PublicBody",
    "military": "PublicBody",
    "police": "PublicBody",
    "parliament": "PublicBody",
    "court": "PublicBody",
    "agency": "PublicBody",
}
"""The schema of an organization by its category; Organization for all others."""

Properties = Mapping[str, str | list[str] | None]
"""Of an entity, by name."""


def to_ftm(reports: Reports) -> bytes:
    """The entities of all reports, one a line; raises ExtraMissingError where followthemoney is not installed."""
    made = (entity for report in keyed(reports).values() for entity in _Entities(report).all())
    return "".join(json.dumps(entity, ensure_ascii=False) + "\n" for entity in made).encode("utf-8")


class _Entities:
    """Makes the entities of one report."""

    def __init__(self, report: Report) -> None:
        self._base, self._report, self._lookup = f"newsgraph-{fingerprint(report)}", report, Lookup.of(report)
        self._model = extra("followthemoney", "ftm", "a FollowTheMoney file").model

    def all(self) -> Iterator[dict[str, Any]]:
        """The article, its entities with what ties them to it, events, claims."""
        yield self._article()
        for entity in self._report.entities:
            yield self._entity(entity)
            yield self._make("Documentation", f"{entity.id}-documentation", self._documentation(entity))
            yield self._make("Mention", f"{entity.id}-mention", self._mention(entity))
        for person in self._report.persons:
            yield from self._roles(person)
        yield from map(self._event, self._report.events)
        yield from map(self._claim, self._report.claims)

    def _article(self) -> dict[str, Any]:
        text = self._report.text
        about = self._report.article
        published = self._report.published.isoformat() if self._report.published else None
        told: Properties = {
            "title": title_of(self._report),
            "bodyText": text,
            "publishedAt": published,
            "language": "ara",
            "publisher": about.source if about else None,
            "sourceUrl": about.url if about else None,
        }
        return self._make("Article", "article", told)

    def _entity(self, entity: Entity) -> dict[str, Any]:
        names: dict[str, str | list[str] | None] = {"name": entity.name, "alias": list(entity.aliases)}
        match entity:
            case Person():
                roles = [flat(role.title.text) for role in entity.roles]
                return self._make("Person", entity.id, {**names, "position": roles})
            case Place():
                return self._make("Address", entity.id, {**names, **_where(entity)})
            case Organization():
                schema = _BODIES.get(entity.category or "", "Organization")
                return self._make(schema, entity.id, {**names, "classification": entity.category})

    def _documentation(self, entity: Entity) -> Properties:
        return {"document": self._id("article"), "entity": self._id(entity.id), "role": "mentioned"}

    def _mention(self, entity: Entity) -> Properties:
        names = dict.fromkeys(flat(mention.text) for mention in entity.mentions if mention.kind == "name")
        return {"document": self._id("article"), "resolved": self._id(entity.id), "name": list(names)}

    def _roles(self, person: Person) -> Iterator[dict[str, Any]]:
        for number, role in enumerate(person.roles, 1):
            if role.organization_id:
                ends = {"member": self._id(person.id), "organization": self._id(role.organization_id)}
                yield self._make("Membership", f"{person.id}-role-{number}", {**ends, "role": flat(role.title.text)})

    def _event(self, event: Event) -> dict[str, Any]:
        sides = (self._lookup.entities[id] for id in dict.fromkeys((*event.actors, *event.recipients)))
        involved = [self._id(side.id) for side in sides if not isinstance(side, Place)]
        when = self._lookup.dates[event.date_id].value if event.date_id else None
        told: Properties = {
            "name": flat(event.trigger.text),
            "description": f"{event.type}, {event.factuality}",
            "involved": involved,
            "location": [self._lookup.entities[id].name for id in event.places],
            "date": when,
            "proof": self._id("article"),
        }
        return self._make("Event", event.id, told)

    def _claim(self, claim: Claim) -> dict[str, Any]:
        """Who says it in `entity`, what in `description`, how in `summary`."""
        content = " … ".join(flat(piece.text) for piece in claim.content)
        told: Properties = {
            "name": self._lookup.speaker(claim) or claim.source_type,
            "description": content,
            "summary": f"{claim.stance}, {claim.quote}, {claim.certainty}",
            "entity": self._id(claim.source_id) if claim.source_id else None,
            "proof": self._id("article"),
        }
        return self._make("Note", claim.id, told)

    def _id(self, finding: str) -> str:
        return f"{self._base}-{finding}"

    def _make(self, schema: str, finding: str, properties: Properties) -> dict[str, Any]:
        """The entity with the values that the library's own types accept (no week, no day of an unknown year)."""
        proxy = self._model.make_entity(schema)
        proxy.id = self._id(finding)
        for name, values in properties.items():
            for value in [values] if isinstance(values, str) else values or []:
                proxy.add(name, clean(value), quiet=True)
        made: dict[str, Any] = proxy.to_dict()
        return made


def _where(place: Place) -> Properties:
    located = place.latitude is not None and place.longitude is not None
    return {
        "full": place.name,
        "alias": [*place.aliases, *([place.name_latin] if place.name_latin else [])],
        "country": place.country.lower() if place.country else None,
        "latitude": str(place.latitude) if located else None,
        "longitude": str(place.longitude) if located else None,
    }
