"""Participles behind a body that lead on to what is behind them, and are no part of its name: لجنة [المكلفة] بكذا."""

from functools import lru_cache

from newsgraph.document import normalise
from newsgraph.document.letters import ARTICLE
from newsgraph.morphology import Pos, readings
from newsgraph.syntax.government import government

_MOSTLY = 40  # percent of a participle's places with a preposition


@lru_cache(maxsize=8_192)
def leads_on(form: str, behind: str) -> bool:
    """Whether a definite word is a participle that mostly has the preposition behind it (المعنية | بسوريا)."""
    lemmas = [reading.lemma for reading in readings(form) if reading.pos is Pos.PARTICIPLE] if form.startswith(ARTICLE) else []
    shares = (government("n", normalise(lemma)).prepositions for lemma in lemmas)
    return any(share.get(behind, share.get(behind[:1], 0)) >= _MOSTLY for share in shares)
