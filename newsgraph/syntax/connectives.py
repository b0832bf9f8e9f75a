"""What joins clauses, and what the joining means: لأن cause, رغم concession, بعدما after, في حين contrast."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from newsgraph.document.letters import ANDS
from newsgraph.syntax.lexicon import connectives


@dataclass(frozen=True, slots=True)
class Connective:
    """A connective at tokens `first` to `stop`: cause, result, contrast, concession, purpose, condition, before, after, while,
    manner, where, instead or addition."""

    first: int
    stop: int
    relation: str


def found_connectives(forms: Sequence[str]) -> list[Connective]:
    """The connectives in order, the longest at each place; one may carry و or ف on its front (ولأن, فبعدما)."""
    found: list[Connective] = []
    stop = 0
    for at, form in enumerate(forms):
        if at >= stop and (longest := _at(forms, at, form)):
            found.append(longest)
            stop = longest.stop
    return found


def _at(forms: Sequence[str], at: int, form: str) -> Connective | None:
    known = _by_first()
    for phrase in known.get(form) or known.get(form[1:] if form[:1] in ANDS else "") or ():
        if tuple(forms[at + 1 : at + len(phrase)]) == phrase[1:]:
            return Connective(at, at + len(phrase), connectives()[phrase])
    return None


@cache
def _by_first() -> dict[str, list[tuple[str, ...]]]:
    """The phrases by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(connectives(), key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found
