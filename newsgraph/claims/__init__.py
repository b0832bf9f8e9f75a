"""Who says what: the attributed claims of an article."""

from newsgraph.claims.attributed import spoken_of, stated
from newsgraph.claims.find import find_claims
from newsgraph.report.within import claim_of

__all__ = ["claim_of", "find_claims", "spoken_of", "stated"]
