"""A cue that is a claim, with where its content begins and the words of its source."""

from dataclasses import dataclass

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.sources.phrases import TokenRange


@dataclass(frozen=True, slots=True)
class Reading:
    """One claim on its way: `source` in tokens, its first letter at `source_start` (a ل may come off); `silent` has no source."""

    cue: Cue
    complement: Complement
    source: TokenRange | None = None
    source_start: int = 0
    silent: bool = False
