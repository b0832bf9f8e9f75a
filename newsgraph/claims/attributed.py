"""Which claim each finding stands in: the number that a minister gives is the minister's."""

from collections.abc import Sequence
from typing import TypeVar

from newsgraph.report import Claim, Date, Entity, Figure, Mention
from newsgraph.report.within import claim_of

Stated = TypeVar("Stated", Figure, Date)
Within = TypeVar("Within", Figure, Date, Mention)


def stated(findings: Sequence[Stated], claims: Sequence[Claim]) -> tuple[Stated, ...]:
    """The figures or dates, each with the innermost claim whose content holds it."""
    inner = claim_of(claims)
    return tuple(_within(one, inner(one.span.start, one.span.end)) for one in findings)


def spoken_of(entities: Sequence[Entity], claims: Sequence[Claim]) -> list[Entity]:
    """The entities, each of their mentions with the innermost claim whose content holds it."""
    inner = claim_of(claims)
    mentions = ([_within(one, inner(one.start, one.end)) for one in entity.mentions] for entity in entities)
    return [entity.model_copy(update={"mentions": tuple(some)}) for entity, some in zip(entities, mentions, strict=True)]


def _within(finding: Within, claim: str | None) -> Within:
    """The finding itself where it knows its claim already: most stand in none."""
    return finding if finding.claim_id == claim else finding.model_copy(update={"claim_id": claim})
