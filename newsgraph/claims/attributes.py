"""How a content is put, and how surely: quotation, stance and certainty."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from newsgraph.claims.contents.pieces import CharRange
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.morphology import Tense
from newsgraph.report import Certainty, Quote, Stance

_WINDOW = 10
"""Tokens from the content's beginning within which a hedge speaks of the whole."""

_RULES_OUT = frozenset({"لا", "لم", "لن", "غير"})
"""What turns "may" into "cannot"."""


def quote_of(scene: Scene, reading: Reading, tokens: tuple[int, int]) -> Quote:
    """direct where one quotation holds all of the content, mixed where quotations hold some of it, else indirect."""
    first, stop = tokens
    if first >= stop:
        return "indirect"
    around = scene.inside[first]
    split = reading.complement.where == "around"  # «لا نريد»، قال فلان، «لكننا نستعد»
    if around is not None and (split or around.stop >= stop - (stop - 1 in scene.closed)):
        return "direct"
    for at in range(first, stop):
        quotation = scene.inside[at]
        if quotation is not None and len(quotation) >= 2 and scene.names[quotation.first] is None:
            return "mixed"
    return "indirect"


def stance_of(reading: Reading) -> Stance:
    """The sense's own, except that لا يستبعد holds a thing possible and لم ينف denies nothing."""
    stance = reading.cue.sense.stance
    if not reading.cue.negated:
        return stance
    if reading.cue.sense.lemma == "استبعد":
        return "predict"
    return "say" if stance in ("deny", "confirm") else stance


def certainty_of(scene: Scene, reading: Reading, tokens: tuple[int, int]) -> Certainty:
    """The cue's, lowered by negation and by hedges at the content's beginning; لا شك raises it again."""
    own = reading.cue.sense.certainty
    near = range(tokens[0], min(tokens[1], tokens[0] + _WINDOW))
    words = scene.forms[near.start : near.stop]
    if reading.cue.negated:
        return "possible"
    if any(a == "لا" and b in group("no_doubt") for a, b in pairwise(words)):
        return "certain"
    if any(_hedges(scene, at) for at in near):
        return "possible"
    if own == "certain" and any(word.removeprefix("و") in group("probable") for word in words):
        return "probable"
    return own


def _hedges(scene: Scene, at: int) -> bool:
    """True for قد before an imperfect, ربما, يمكن, من الممكن, محتمل; قد before a perfect is no hedge."""
    word = scene.forms[at]
    if scene.before(at).removeprefix("و") in _RULES_OUT:
        return False  # لا يمكن تبريره, لا يحتمل, غير ممكن
    if word in ("قد", "وقد", "فقد"):
        verb = scene.verb(at + 1)
        return verb is not None and verb.tense is Tense.IMPERFECT
    return word in group("possible")


def tokens_of(scene: Scene, pieces: Sequence[CharRange]) -> tuple[int, int]:
    """The tokens from the first piece, of one at least, to the last."""
    first = bisect_right(scene.tokens, pieces[0][0], key=lambda token: token.end)
    return first, bisect_left(scene.tokens, pieces[-1][1], key=lambda token: token.start)
