"""Claims: cue, source and content, each with the ones before it."""

from collections.abc import Mapping

from newsgraph.evaluation.loading import Annotated, PlacedClaim
from newsgraph.evaluation.places import range_of
from newsgraph.evaluation.tally import Scores
from newsgraph.report import Claim, Report


def score_claims(scores: Scores, gold: Annotated, report: Report, meaning: Mapping[str, str]) -> None:
    """`meaning` says which gold entity each entity of the report is."""

    def cue(row: PlacedClaim, claim: Claim) -> bool:
        return row.cue.overlaps(range_of(claim.cue))

    def source(row: PlacedClaim, claim: Claim) -> bool:
        if claim.source is not None and range_of(claim.source).overlaps(row.source):
            return True
        if row.row.source_entity:
            return meaning.get(claim.source_id or "") == row.row.source_entity
        return row.source is None and claim.source is None

    def content(row: PlacedClaim, claim: Claim) -> bool:
        wanted = {at for piece in row.content for at in range(*piece)}
        given = {at for piece in claim.content for at in range(piece.start, piece.end)}
        return len(wanted & given) >= 0.5 * len(wanted | given) > 0

    def told(row: PlacedClaim | Claim) -> str:
        span = row.cue if isinstance(row, PlacedClaim) else range_of(row.cue)
        return f"{gold.id} {gold.text[max(0, span.start - 15) : span.end + 25]!r}"

    checks = {
        "claims cue": cue,
        "claims source": lambda row, c: cue(row, c) and source(row, c),
        "claims content": lambda row, c: cue(row, c) and content(row, c),
        "claims all": lambda row, c: cue(row, c) and source(row, c) and content(row, c) and row.row.stance == c.stance,
    }
    for layer, agree in checks.items():
        scores.match(layer, gold.claims, report.claims, agree, lambda row: row.row.optional, told)
