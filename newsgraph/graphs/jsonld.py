"""A report as JSON-LD: schema.org for what is known, SEM for events, NIF for where it is said, PROV for what said so.

Ids are stable: `urn:newsgraph:` and the beginning of the SHA-256 of text and day of publication, then `#person-1` for a
finding and `#char=4,9` (RFC 5147) for a range, in code points. What no vocabulary has a term for (stance, bound, salience ...)
is in our own namespace, `urn:newsgraph:terms:`. The context is part of the document, so that nothing has to be fetched.
"""

from collections.abc import Iterator
from typing import Any

from newsgraph.graphs.contents import inside
from newsgraph.graphs.identity import fingerprint
from newsgraph.graphs.literals import Node, arabic, clean, decimal, known, where
from newsgraph.graphs.ranges import Ranges
from newsgraph.graphs.terms import CONTEXT, ENTITY_TYPES, TIME_TYPES
from newsgraph.report import Claim, Date, Entity, Event, Figure, Organization, Person, Place, Report
from newsgraph.report.lookup import flat, title_of


def to_jsonld(*reports: Report) -> dict[str, Any]:
    """The reports as one JSON-LD document with its own context."""
    return {"@context": CONTEXT, "@graph": [node for report in reports for node in _Document(report).nodes()]}


class _Document:
    """Makes the nodes of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._base = f"urn:newsgraph:{fingerprint(report)}"
        self._ranges = Ranges(self._base)
        self._inside = inside(report)

    def nodes(self) -> Iterator[Node]:
        """The article, the report of it, the findings, and the ranges of the text that they stand in."""
        report = self._report
        yield self._article()
        yield from self._provenance()
        yield from map(self._entity, report.entities)
        yield from map(self._figure, report.figures)
        yield from map(self._date, report.dates)
        yield from map(self._claim, report.claims)
        yield from map(self._event, report.events)
        yield from self._ranges.nodes()

    def _article(self) -> Node:
        text = clean(self._report.text)
        return known(
            {
                "@id": self._base,
                "@type": ["NewsArticle", "nif:Context", "prov:Entity"],
                "headline": clean(title_of(self._report)) or None,
                "datePublished": self._report.published.isoformat() if self._report.published else None,
                "inLanguage": self._report.language.code if self._report.language else "ar",
                **self._about(),
                "nif:isString": text,
                "nif:beginIndex": 0,
                "nif:endIndex": len(text),
                "mentions": [self._ref(entity.id) for entity in self._report.entities],
                "hasPart": [self._ref(claim.id) for claim in self._report.claims],
            }
        )

    def _about(self) -> Node:
        """What the caller said of the article."""
        about = self._report.article
        if about is None:
            return {}
        publisher = {"@type": "Organization", "name": clean(about.source)} if about.source else None
        return {"publisher": publisher, "url": clean(about.url) if about.url else None, "identifier": about.id}

    def _provenance(self) -> Iterator[Node]:
        made = self._report.provenance
        report, agent = f"{self._base}#report", f"urn:newsgraph:software:{made.newsgraph}"
        yield {
            "@id": report,
            "@type": ["prov:Entity", "prov:Collection"],
            "prov:wasDerivedFrom": {"@id": self._base},
            "prov:wasAttributedTo": {"@id": agent},
            "prov:hadMember": [self._ref(id) for id in self._findings()],
        }
        told = {"softwareVersion": made.newsgraph, "ng:model": made.model, "ng:modelSha256": made.model_sha256}
        yield known({"@id": agent, "@type": ["prov:SoftwareAgent", "SoftwareApplication"], "name": "newsgraph", **told})

    def _findings(self) -> Iterator[str]:
        report = self._report
        for layer in (report.entities, report.figures, report.dates, report.claims, report.events):
            yield from (finding.id for finding in layer)

    def _entity(self, entity: Entity) -> Node:
        common = {
            "@id": self._id(entity.id),
            "@type": ENTITY_TYPES[type(entity).__name__],
            "name": arabic(entity.name),
            "alternateName": [arabic(alias) for alias in entity.aliases],
            "ng:salience": entity.salience,
            "identifier": [
                {"@type": "PropertyValue", "propertyID": one.scheme, "value": one.value} for one in entity.identifiers
            ],
            "ng:mention": [self._ranges.of(mention, entity.id) for mention in entity.mentions],
        }
        match entity:
            case Person():
                return known({**common, **self._roles(entity)})
            case Place():
                return known({**common, **where(entity)})
            case Organization():
                return known({**common, "ng:category": entity.category})

    def _roles(self, person: Person) -> Node:
        held = [id for role in person.roles for id in (role.organization_id, role.place_id) if id]
        bodies = {body.id for body in self._report.organizations}
        return {
            "jobTitle": [arabic(role.title.text) for role in person.roles],
            "affiliation": [self._ref(id) for id in dict.fromkeys(held) if id in bodies],
            "ng:roleIn": [self._ref(id) for id in dict.fromkeys(held) if id not in bodies],
        }

    def _figure(self, figure: Figure) -> Node:
        money = figure.kind == "money"
        return known(
            {
                "@id": self._id(figure.id),
                "@type": ["MonetaryAmount" if money else "QuantitativeValue", "prov:Entity"],
                "value": decimal(figure.value),
                "minValue": decimal(figure.low),
                "maxValue": decimal(figure.high),
                "currency" if money else "unitText": figure.unit,
                "ng:kind": figure.kind,
                "ng:bound": figure.bound,
                "ng:change": figure.change,
                "ng:per": figure.per,
                "ng:noun": arabic(figure.noun.text) if figure.noun else None,
                "ng:partOf": self._ref(figure.part_of) if figure.part_of else None,
                "ng:statedIn": self._ref(figure.claim_id) if figure.claim_id else {"@id": self._base},
                "ng:mention": self._ranges.of(figure.span, figure.id),
            }
        )

    def _date(self, date: Date) -> Node:
        typed = TIME_TYPES.get(len(date.value), None) if date.value and date.value.replace("-", "").isdigit() else None
        value = {"@value": date.value, "@type": typed} if typed else date.value
        told = {"sem:hasTimeStamp": value, "ng:calendar": date.calendar, "ng:mention": self._ranges.of(date.span, date.id)}
        return known({"@id": self._id(date.id), "@type": "sem:Time", **told})

    def _claim(self, claim: Claim) -> Node:
        content = " … ".join(flat(piece.text) for piece in claim.content)
        return known(
            {
                "@id": self._id(claim.id),
                "@type": ["Claim", "Quotation", "prov:Entity"] if claim.quote == "direct" else ["Claim", "prov:Entity"],
                "text": arabic(content) if content else None,
                "author": self._ref(claim.source_id) if claim.source_id else None,
                "creditText": arabic(claim.source.text) if claim.source else None,
                "isPartOf": self._ref(claim.parent_id) if claim.parent_id else None,
                "appearance": {"@id": self._base},
                "about": [self._ref(id) for id in self._inside[claim.id]],
                "ng:stance": claim.stance,
                "ng:certainty": claim.certainty,
                "ng:quote": claim.quote,
                "ng:sourceType": claim.source_type,
                "ng:cue": self._ranges.of(claim.cue, claim.id),
                "ng:content": [self._ranges.of(piece, claim.id) for piece in claim.content],
            }
        )

    def _event(self, event: Event) -> Node:
        return known(
            {
                "@id": self._id(event.id),
                "@type": "sem:Event",
                "sem:eventType": {"@id": f"urn:newsgraph:terms:{event.type}"},
                "sem:hasActor": [self._ref(id) for id in event.actors],
                "ng:recipient": [self._ref(id) for id in event.recipients],
                "sem:hasPlace": [self._ref(id) for id in event.places],
                "sem:hasTime": self._ref(event.date_id) if event.date_id else None,
                "ng:figure": [self._ref(id) for id in event.figure_ids],
                "ng:factuality": event.factuality,
                "ng:plover": event.plover,
                "ng:statedIn": self._ref(event.claim_id) if event.claim_id else {"@id": self._base},
                "ng:mention": self._ranges.of(event.trigger, event.id),
            }
        )

    def _id(self, finding: str) -> str:
        return f"{self._base}#{finding}"

    def _ref(self, finding: str) -> Node:
        return {"@id": self._id(finding)}
