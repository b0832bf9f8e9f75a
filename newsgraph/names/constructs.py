"""What stands between a body's noun and the word that closes its construct: هيئة [تنظيم] الاتصالات, but هيئة استشارية is none."""

from collections.abc import Iterator
from functools import lru_cache

from newsgraph.document.letters import NISBA
from newsgraph.morphology import Pos, default
from newsgraph.names.phrases import Phrase, is_definite

_NOUNS = frozenset({Pos.NOUN, Pos.MASDAR})


def is_open(phrase: Phrase, at: int) -> bool:
    """Whether all words from token `at` to the definite word or name that closes the construct can stand open in it."""
    return all(map(_is_noun, _opening(phrase, at)))


def _opening(phrase: Phrase, at: int) -> Iterator[str]:
    while phrase.form(at) and not is_definite(phrase.form(at)):
        yield phrase.form(at)
        at += 1


@lru_cache(maxsize=16_384)
def _is_noun(form: str) -> bool:
    """Whether a word is a noun, no adjective (هيئة استشارية), none with a particle (كلية بحجم) or a pronoun (هيئة مهمتها)."""
    readings = default().readings(form)
    if form.endswith(NISBA) and any(reading.pos is Pos.ADJECTIVE for reading in readings):
        return False
    return any(reading.pos in _NOUNS and not reading.proclitics and not reading.suffix for reading in readings)
