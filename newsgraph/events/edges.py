"""Where clauses part, counted once for the whole article."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from newsgraph.document.letters import ANDS
from newsgraph.events.words import grammar
from newsgraph.syntax import Relation

if TYPE_CHECKING:
    from newsgraph.events.scene import Scene

_SIGNS = frozenset("،,-–—")
_BESIDE = frozenset({Relation.APPOSITION, Relation.CONJUNCT})


def edges(scene: Scene) -> list[int]:
    """For each token how many edges of clauses lie before it."""
    return [0, *accumulate(int(divides(scene, at)) for at in range(len(scene.tokens)))]


def divides(scene: Scene, at: int) -> bool:
    """Whether the token ends one clause or opens another; a comma before what is joined or beside a noun does not."""
    form = scene.forms[at]
    if form in _SIGNS:
        return not _within(scene, at)
    return scene.is_stop(at) or opens_clause(scene, at)


def opens_clause(scene: Scene, at: int) -> bool:
    """Whether a clause of its own begins with the token: a conjunction of clauses, a relative, أن."""
    form = scene.forms[at]
    return not _openers().isdisjoint((form, form.lstrip(ANDS)))


@cache
def _openers() -> frozenset[str]:
    return grammar("complementiser") | grammar("relative")


def _within(scene: Scene, at: int) -> bool:
    """في حلب، [ودمشق]; وزير السكن، [فلان]، ...: a comma inside a noun phrase."""
    tree = scene.article.tree
    around = (at - 1, at + 1) if 0 < at < len(scene.forms) - 1 else ()
    return any(scene.names[beside] is not None and tree.relation[beside] in _BESIDE for beside in around)
