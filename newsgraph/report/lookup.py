"""A report's findings by their ids, and who says what, for everything that shows or exports a report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self, TypeVar

from newsgraph.report.entities import Entity
from newsgraph.report.findings import Claim, Date, Event, Figure
from newsgraph.report.report import Report

_Found = TypeVar("_Found", bound=Entity | Event)


@dataclass(frozen=True, slots=True)
class Lookup:
    """One pass over the report, so that following a reference costs no further pass."""

    entities: Mapping[str, Entity]
    figures: Mapping[str, Figure]
    dates: Mapping[str, Date]
    claims: Mapping[str, Claim]
    events: Mapping[str, Event]

    @classmethod
    def of(cls, report: Report) -> Self:
        """The lookup of the report."""
        entities: tuple[Entity, ...] = (*report.persons, *report.places, *report.organizations)
        return cls(
            entities={entity.id: entity for entity in entities},
            figures={figure.id: figure for figure in report.figures},
            dates={date.id: date for date in report.dates},
            claims={claim.id: claim for claim in report.claims},
            events={event.id: event for event in report.events},
        )

    def speaker(self, claim: Claim) -> str | None:
        """Who makes the claim: the entity's name, or the words of the article (مصادر طبية); None where neither is given."""
        if claim.source_id is not None:
            return self.entities[claim.source_id].name
        return flat(claim.source.text) if claim.source else None

    def speaker_of(self, claim_id: str | None) -> str | None:
        """Who says what stands in the claim of that id; None where the article itself does, or names nobody."""
        return None if claim_id is None else self.speaker(self.claims[claim_id])


def flat(text: str) -> str:
    """The text on one line, as a span across a line end is not."""
    return " ".join(text.split())


def title_of(report: Report) -> str:
    """The title that the caller gave, or the first line of the text; empty for no text."""
    given = report.article.title if report.article else None
    return flat(given) if given else flat(report.text.strip().partition("\n")[0])


def by_salience(findings: Sequence[_Found]) -> tuple[_Found, ...]:
    """Those that the article is most about first; those of one salience as they stand in the text."""
    return tuple(sorted(findings, key=lambda found: -(found.salience or 0.0)))
