"""Where an expression begins: behind the clitics of its first word, whatever that is."""

from functools import cache

from newsgraph.document import Token
from newsgraph.document.clitics import cuts
from newsgraph.figures.lexicon import bounds
from newsgraph.figures.measure import definite_units, units
from newsgraph.lexicons.particles import BETWEEN, FROM, WHAT

_OPENERS = frozenset({FROM, BETWEEN, WHAT})


def bare_start(token: Token) -> int:
    """The position behind the clitics of a bound, a unit or بين («وبأكثر من» at أكثر); any other word's own."""
    known = [cut for cut in cuts(token.text) if cut.rest in _first_words()]
    sure = next((cut for cut in known if cut.rest in _OPENERS), None)  # «وبين» is no وب with a yen
    return token.start + (sure or known[-1]).offset if known else token.start


@cache
def _first_words() -> frozenset[str]:
    """The words other than the number and its noun that an expression can begin with."""
    phrases = [*bounds().before, *bounds().split, *units(), *definite_units(singular=False), *definite_units(singular=True)]
    return _OPENERS | {phrase[0] for phrase in phrases}
