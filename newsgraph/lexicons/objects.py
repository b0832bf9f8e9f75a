"""Data files in JSON: objects of lists of words, each word list checked and handed out as the forms of its tokens."""

import json
from collections.abc import Iterator
from importlib.resources import files

from newsgraph.document import tokenise
from newsgraph.errors import LexiconError

Phrase = tuple[str, ...]
"""The forms of one or more tokens in a row."""


def data(package: str, name: str) -> dict[str, object]:
    """The file `data/NAME` of a package, an object with named parts."""
    return mapping(json.loads((files(package) / "data" / name).read_text(encoding="utf-8")), name)


def mapping(raw: object, name: str) -> dict[str, object]:
    """The value, checked to be an object; raises LexiconError."""
    if not isinstance(raw, dict):
        raise LexiconError(f"{name} must be an object, not {type(raw).__name__}")
    return raw


def phrases(raw: object, name: str) -> Iterator[Phrase]:
    """Each string as the forms of its tokens, so that a match compares tokens with tokens; raises LexiconError."""
    if not isinstance(raw, list) or not raw or not all(isinstance(item, str) and item for item in raw):
        raise LexiconError(f"{name} must be a list of words")
    if len(set(raw)) < len(raw):
        raise LexiconError(f"{name} repeats {sorted({item for item in raw if raw.count(item) > 1})}")
    yield from map(phrase, raw)


def phrase(surface: str) -> Phrase:
    """The forms of the string's tokens."""
    return tuple(token.form for token in tokenise(surface))
