"""What lies between an event and a name: the words on the way, and the clauses."""

from collections.abc import Container, Sequence

from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar
from newsgraph.morphology import Pos
from newsgraph.syntax import Placed

_PARTS = ("stop", "event", "verb", "opener", "sign", "preposition", "nouns", "next")
"""What parts two words, the strongest first; words right beside each other are `next`."""

_STOP, _EVENT, _VERB, _OPENER, _SIGN, _PREPOSITION, _NOUN, _NEXT = range(len(_PARTS))


def parts(scene: Scene, events: Container[int]) -> list[int]:
    """For each token how strongly it parts those around it; one pass."""
    openers = grammar("relative") | grammar("complementiser")
    words, forms, prepositions = scene.article.words, scene.forms, scene.article.parsed.prepositions
    found = [_NOUN] * len(forms)
    for at, (token, word) in enumerate(zip(scene.tokens, words, strict=True)):
        if at in events:
            found[at] = _EVENT
        elif word.is_verb:
            found[at] = _VERB
        elif word.pos is Pos.COMPLEMENTIZER or forms[at] in openers:
            found[at] = _OPENER
        elif token.is_sign:
            found[at] = _STOP if scene.is_stop(at) else _SIGN
        elif prepositions[at] or word.pos is Pos.PREPOSITION:
            found[at] = _PREPOSITION
    return found


def gap(parted: Sequence[int], at: int, named: Placed) -> str:
    """The strongest of what parts a trigger and a name: مقتل [جندي من] الجيش are parted by a preposition alone."""
    between = parted[at + 1 : named.first] if named.first > at else parted[named.stop : at]
    return _PARTS[min(between, default=_NEXT)]
