"""Where a word may be cut: particles before it, article, pronoun behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.document.letters import ALEF, ANDS, ARTICLE, FOR, NUN, PREPOSITIONS, TA, WILL, YA

_SUBJECTS = YA + TA + NUN + ALEF
"""Letters that a verb of the imperfect begins with."""


@dataclass(frozen=True, slots=True)
class Front:
    """A cut at the front: the letters that came off, whether the article did too, and what is left."""

    proclitics: str
    rest: str
    article: bool = False


def conjunctions(form: str) -> Iterator[tuple[str, str]]:
    """و or ف off, or nothing: each with what is left."""
    yield "", form
    if len(form) > 2 and form[0] in ANDS:
        yield form[0], form[1:]


def nominal_fronts(form: str) -> Iterator[Front]:
    """Each way to take particles and article off a noun: وبالرقة gives و+ب+ال+رقة; للقاعدة ل+ال+قاعدة."""
    for conjunction, rest in conjunctions(form):
        yield from _articles(conjunction, rest)
        if len(rest) > 2 and rest[0] in PREPOSITIONS:
            yield from _articles(conjunction + rest[0], rest[1:])


def _articles(before: str, rest: str) -> Iterator[Front]:
    if len(rest) > 1:
        yield Front(before, rest)
    if before.endswith(FOR) and rest.startswith(FOR) and len(rest) > 2:
        yield Front(before, rest[1:], article=True)
    elif rest.startswith(ARTICLE) and len(rest) > 3:
        yield Front(before, rest[2:], article=True)


def verbal_fronts(form: str) -> Iterator[tuple[str, str]]:
    """Each way to take particles off a verb: وسيقول gives وس and يقول; ليقول gives ل and يقول."""
    for conjunction, rest in conjunctions(form):
        yield conjunction, rest
        if len(rest) > 3 and rest[0] in (WILL, FOR) and rest[1] in _SUBJECTS:
            yield conjunction + rest[0], rest[1:]


def pronouns(rest: str, listed: tuple[str, ...], shortest: int) -> Iterator[tuple[str, str]]:
    """The word without pronoun, then with each one off that leaves so many letters: قتلوه, and قتلو with ه."""
    yield rest, ""
    for suffix in listed:
        if rest.endswith(suffix) and len(rest) - len(suffix) >= shortest:
            yield rest[: -len(suffix)], suffix
