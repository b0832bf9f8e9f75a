"""Words that are names elsewhere: ربح [مالي] is financial, صلاة [المغرب] at sunset."""

from collections.abc import Mapping
from functools import cache

from newsgraph.document import Document, normalise
from newsgraph.lexicons.loader import read_rows
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import Candidate


def is_homograph(document: Document, name: Candidate) -> bool:
    """Whether the word before says that a name of one word is none here."""
    before = _before().get(name.cut.rest) if name.stop - name.first == 1 and not name.cut.proclitics and name.first else None
    if before is None:
        return False
    token = document.tokens[name.first - 1]
    return token.is_word and any(cut.rest in before for cut in noun_cuts(token.text))


@cache
def _before() -> Mapping[str, frozenset[str]]:
    return {normalise(word): frozenset(map(normalise, before)) for word, *before in read_rows("name_homographs.tsv")}
