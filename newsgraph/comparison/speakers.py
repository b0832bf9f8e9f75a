"""Who gives each figure, looked up once for all articles."""

from collections.abc import Mapping

from newsgraph.comparison.entities import by_id
from newsgraph.comparison.reading import Reading
from newsgraph.report import Claim, Report


class Speakers:
    """The claims and the named speakers of some articles."""

    def __init__(self, articles: Mapping[str, Report]) -> None:
        self._claims = {(key, claim.id): claim for key, report in articles.items() for claim in report.claims}
        self._names = {(key, id_): entity.name for key, report in articles.items() for id_, entity in by_id(report).items()}

    def claim(self, reading: Reading) -> Claim | None:
        """The claim that gives a figure; None where the article itself does."""
        return self._claims.get((reading.article, reading.claim_id or ""))

    def name(self, reading: Reading) -> str | None:
        """The speaker's name where it is known, else the phrase."""
        claim = self.claim(reading)
        if claim is None:
            return None
        known = self._names.get((reading.article, claim.source_id or ""))
        return known or (claim.source.text if claim.source else None)
