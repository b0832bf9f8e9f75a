"""How words of a text meet words of a list, and the lists themselves."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from newsgraph.document import normalise
from newsgraph.document.clitics import cuts
from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons.groups import checked
from newsgraph.lexicons.loader import parse_rows


@lru_cache(maxsize=8_192)
def keys(form: str) -> frozenset[str]:
    """What a word may be listed as: itself, and without clitics, article, pronoun or ending.

    >>> {"عسكري", "عسكرية"} <= keys("والعسكرية"), "مطار" in keys("بمطارها")
    (True, True)
    """
    found: set[str] = set()
    for cut in cuts(form):
        found.update(bare(cut.rest))
    return frozenset(found)


@lru_cache(maxsize=8_192)
def bare(rest: str) -> frozenset[str]:
    """A word without clitics before it as itself, and without article, pronoun or ending: سراحهم is سراح."""
    return frozenset(_bare(rest))


def _bare(rest: str) -> Iterator[str]:
    for word in (rest, rest[2:]) if rest.startswith(ARTICLE) and len(rest) > 4 else (rest,):
        yield word
        for ending in grammar("ending"):
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                stem = word[: -len(ending)]
                yield stem
                if stem.endswith("ت"):
                    yield stem[:-1] + "ة"
                    yield stem[:-1]


def listed(word: str) -> Iterator[str]:
    """A listed word as it is compared: as it reads, and without a feminine ending."""
    form = normalise(word)
    yield form
    if form.endswith("ة") and len(form) > 3:
        yield form[:-1]


def read(name: str) -> str:
    """A data file of this package."""
    return (files("newsgraph.events") / "data" / name).read_text(encoding="utf-8")


@cache
def groups(name: str) -> dict[str, frozenset[str]]:
    """The named word groups of a file, to be compared with `keys`."""
    return {group: frozenset(form for word in words for form in listed(word)) for group, words in _read_groups(name).items()}


@cache
def _read_groups(name: str) -> Mapping[str, tuple[str, ...]]:
    rows = parse_rows(name, read(name))
    return checked(name, rows, {row[0] for row in rows})


@cache
def grammar(group: str) -> frozenset[str]:
    """The words of one group of `words.tsv`, as they read."""
    return frozenset(_read_groups("words.tsv")[group])
