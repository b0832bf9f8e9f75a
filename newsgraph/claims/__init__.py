"""Who says what: the attributed claims of an article."""

from newsgraph.claims.attributed import spoken_of, stated
from newsgraph.claims.find import claim_of, find_claims

__all__ = ["claim_of", "find_claims", "spoken_of", "stated"]
