"""Names and coreference: which spans are right, and which belong together."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from newsgraph.evaluation.loading import Annotated, PlacedMention
from newsgraph.evaluation.places import range_of
from newsgraph.evaluation.tally import Scores
from newsgraph.report import Entity, Mention, Report

Found = tuple[Entity, Mention]
"""A mention of the report with its entity."""


def mentions_of(report: Report) -> list[Found]:
    """All mentions of a report in order."""
    entities: tuple[Entity, ...] = (*report.persons, *report.places, *report.organizations)
    pairs: list[Found] = [(entity, mention) for entity in entities for mention in entity.mentions]
    return sorted(pairs, key=lambda pair: (pair[1].start, pair[1].end))


def _type(entity: Entity) -> str:
    return type(entity).__name__


def score_names(scores: Scores, gold: Annotated, found: Sequence[Found]) -> None:
    """The span holds the smallest right one and lies within the widest, and the type agrees."""
    named = [pair for pair in found if pair[1].kind == "name"]
    for kind in ("Person", "Place", "Organization"):
        wanted = [mention for mention in gold.mentions if mention.type == kind]
        here = [pair for pair in named if _type(pair[0]) == kind and not _only_free(pair[1], wanted, gold)]
        scores.match(f"names {kind}", wanted, here, _same_name, lambda row: row.free, _named(gold))


def _named(gold: Annotated) -> Callable[[PlacedMention | Found], str]:
    def told(row: PlacedMention | Found) -> str:
        span = row.span if isinstance(row, PlacedMention) else range_of(row[1])
        return f"{gold.id} {gold.text[span.start : span.end]} @{span.start}"

    return told


def _only_free(mention: Mention, wanted: Sequence[PlacedMention], gold: Annotated) -> bool:
    """A name that lies on nothing but a free mention of another type is nobody's error."""
    span = range_of(mention)
    if any(row.extent.overlaps(span) for row in wanted):
        return False
    return any(row.free and row.extent.overlaps(span) for row in gold.mentions)


def _same_name(row: PlacedMention, pair: Found) -> bool:
    span = range_of(pair[1])
    return row.span.within(span) and span.within(row.extent)


def score_entities(scores: Scores, gold: Annotated, found: Sequence[Found]) -> dict[str, str]:
    """Pairs of mentions that belong together; gives what each entity of the report means, as a gold entity."""
    hits: list[tuple[PlacedMention, str]] = []
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in gold.mentions:
        own = (entity.id for entity, mention in found if _type(entity) == row.type and row.span.overlaps(range_of(mention)))
        if not row.row.optional and (hit := next(own, None)):
            hits.append((row, hit))
            votes[hit][row.row.entity] += 1
    tally = scores.tallies["entities"]
    for (first, one), (second, other) in combinations(hits, 2):
        together = first.row.entity == second.row.entity
        tally.right += together and one == other
        tally.missed += together and one != other
        tally.false += one == other and not together
    return {entity: count.most_common(1)[0][0] for entity, count in votes.items()}
