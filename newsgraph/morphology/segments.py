"""Where a word may be cut: particles before it, article, pronoun behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

PRONOUNS = ("هما", "كما", "كم", "هم", "ها", "هن", "نا", "ني", "ه", "ك", "ي")
"""Pronouns that hang on a word, longer ones first."""

OBJECTS = ("هما", "كم", "هم", "ها", "هن", "نا", "ني", "ه", "ك")
"""Those that hang on a verb."""


@dataclass(frozen=True, slots=True)
class Front:
    """A cut at the front: the letters that came off, whether the article did too, and what is left."""

    proclitics: str
    article: bool
    rest: str


def conjunctions(form: str) -> Iterator[tuple[str, str]]:
    """و or ف off, or nothing: each with what is left."""
    yield "", form
    if form[:1] in ("و", "ف") and len(form) > 2:
        yield form[0], form[1:]


def nominal_fronts(form: str) -> Iterator[Front]:
    """Each way to take particles and article off a noun: وبالرقة gives و+ب+ال+رقة; للقاعدة ل+ال+قاعدة."""
    for conjunction, rest in conjunctions(form):
        yield from _articles(conjunction, rest)
        if rest[:1] in ("ب", "ك", "ل") and len(rest) > 2:
            yield from _articles(conjunction + rest[0], rest[1:])


def _articles(before: str, rest: str) -> Iterator[Front]:
    if len(rest) > 1:
        yield Front(before, False, rest)
    if before.endswith("ل") and rest.startswith("ل") and len(rest) > 2:
        yield Front(before, True, rest[1:])
    elif rest.startswith("ال") and len(rest) > 3:
        yield Front(before, True, rest[2:])


def verbal_fronts(form: str) -> Iterator[tuple[str, str]]:
    """Each way to take particles off a verb: وسيقول gives وس and يقول; ليقول gives ل and يقول."""
    for conjunction, rest in conjunctions(form):
        yield conjunction, rest
        if rest[:1] in ("س", "ل") and rest[1:2] in ("ي", "ت", "ن", "ا") and len(rest) > 3:
            yield conjunction + rest[0], rest[1:]


def pronouns(rest: str, listed: tuple[str, ...], shortest: int) -> Iterator[tuple[str, str]]:
    """The word without pronoun, then with each one off that leaves so many letters: قتلوه, and قتلو with ه."""
    yield rest, ""
    for suffix in listed:
        if rest.endswith(suffix) and len(rest) - len(suffix) >= shortest:
            yield rest[: -len(suffix)], suffix
