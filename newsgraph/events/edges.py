"""Where clauses begin and end, found once for the whole article."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeGuard

from newsgraph.events.named import Named
from newsgraph.events.words import grammar
from newsgraph.report import Person

if TYPE_CHECKING:
    from newsgraph.events.scene import Scene

_SIGNS = frozenset("،,-–—")


def clause_edges(scene: Scene) -> tuple[list[int], list[int]]:
    """For each token the first token of its clause, and where the clause ends; one pass in each direction."""
    count = len(scene.tokens)
    parts = [divides(scene, at) for at in range(count)]
    starts, stops = [0] * count, [0] * count
    for sentence in scene.document.sentences:
        first, stop = sentence.first, sentence.stop
        start = first
        for at in range(first, stop):
            starts[at] = start
            start = at + 1 if parts[at] else start
        end = stop
        for at in range(stop - 1, first - 1, -1):
            stops[at] = end
            end = at if parts[at] else end
    return starts, stops


def divides(scene: Scene, at: int) -> bool:
    """Whether the token ends one clause or opens another."""
    return scene.is_stop(at) or opens_clause(scene, at) or is_comma(scene, at)


def is_comma(scene: Scene, at: int) -> bool:
    """Whether the token is a comma or dash that belongs to no list and no apposition."""
    return scene.forms[at] in _SIGNS and not _within(scene, at)


def opens_clause(scene: Scene, at: int) -> bool:
    """Whether a clause of its own begins with the token: a conjunction of clauses, a relative, أن."""
    return _opens(scene.forms[at])


@lru_cache(maxsize=8_192)
def _opens(form: str) -> bool:
    bare = form[1:] if form[:1] in "وف" and len(form) > 2 else form
    return any(word in grammar(group) for word in (form, bare) for group in ("complementiser", "relative"))


def _within(scene: Scene, at: int) -> bool:
    """A comma between names is a list's (في حلب، ودمشق), and those around a person's name set it beside his office."""
    if not 0 < at < len(scene.tokens) - 1:
        return False
    before, after = scene.names[at - 1], scene.names[at + 1]
    if before is not None and after is not None:
        return True
    return (_beside(after) and _sign(scene, after.stop)) or (_beside(before) and _sign(scene, before.first - 1))


def _beside(named: Named | None) -> TypeGuard[Named]:
    return named is not None and isinstance(named.entity, Person)


def _sign(scene: Scene, at: int) -> bool:
    return 0 <= at < len(scene.forms) and scene.forms[at] in _SIGNS
